"""A page of the register: its headline, its parts, what there is to choose, its findings, its files."""

from collections.abc import Sequence

from dashboard.findings.choice import Choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.register import PARTS, findings_of, switch_of
from dashboard.screen import filters, show
from dashboard.screen.downloads import Download, of_page, workbook_button
from dashboard.screen.frame import View


def part_shown(page: str) -> str:
    """The part of a page that the address asks for, the first one where it is silent."""
    parts = tuple(PARTS[page])
    return filters.current_of(switch_of(page), parts, parts[0])


def show_page(view: View, page: str) -> None:
    """The part that the address asks for, the first one where it is silent."""
    parts, text = PARTS[page], view.text
    offered, found = _found(view, page, part_shown(page))
    show.headline(found.headline)
    if len(parts) > 1:
        filters.switch(
            switch_of(page),
            tuple(parts),
            label=text("choice-show"),
            words=lambda key: text(f"{page}-show-{key}"),
        )
    files = _told(view, page, offered, found)
    if files:
        workbook_button(files)


def show_part(view: View, page: str, part: str) -> None:
    """A part of a page whose parts stand below one another, the first one under the headline of the page.

    There is no workbook of them all: they have little to do with one another.
    """
    offered, found = _found(view, page, part)
    if part == next(iter(PARTS[page])):
        show.headline(found.headline)
    else:
        show.section(found.headline)
    _told(view, page, offered, found)


def _found(view: View, page: str, part: str) -> tuple[Sequence[Choice], Findings]:
    """What there is to choose, and what is said of what is chosen."""
    offered = PARTS[page][part].choices(view, filters.address())
    return offered, findings_of(view, page, part, {choice.name: choice.chosen for choice in offered})


def _told(view: View, page: str, offered: Sequence[Choice], found: Findings) -> dict[str, Download]:
    """All below the headline; the files of its findings."""
    filters.offer([choice for choice in offered if not choice.of])
    show.remarks(*found.remarks)
    if found.silence:
        show.nothing(found.silence)
    return show_findings(view, page, found.findings, offered)


def show_findings(
    view: View, page: str, findings: Sequence[Finding], offered: Sequence[Choice]
) -> dict[str, Download]:
    """Findings, each with the choices that stand at it; their files."""
    files = of_page(view, page, {one.key: one.sheet for one in findings if one.sheet})
    for one in findings:
        turned = [choice for choice in offered if choice.of == one.key]
        show.finding(one, view, files.get(one.file or one.key), turned)
    return files
