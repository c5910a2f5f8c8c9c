"""A page of the register: its headline, its parts, what there is to choose, its findings, its files."""

from dashboard.findings.register import PARTS, findings_of, switch_of
from dashboard.screen import filters, show
from dashboard.screen.downloads import of_page, workbook_button
from dashboard.screen.frame import View


def part_shown(page: str) -> str:
    """The part of a page that the address asks for, the first one where it is silent."""
    parts = tuple(PARTS[page])
    return filters.current_of(switch_of(page), parts, parts[0])


def show_page(view: View, page: str) -> None:
    """The part that the address asks for, the first one where it is silent."""
    parts, text = PARTS[page], view.text
    part = part_shown(page)
    offered = parts[part].choices(view, filters.address())
    found = findings_of(view, page, part, {choice.name: choice.chosen for choice in offered})
    show.headline(found.headline)
    if len(parts) > 1:
        filters.switch(
            switch_of(page),
            tuple(parts),
            label=text("choice-show"),
            words=lambda key: text(f"{page}-show-{key}"),
        )
    filters.offer([choice for choice in offered if not choice.of])
    show.remarks(*found.remarks)
    if found.silence:
        show.nothing(found.silence)
    files = of_page(view, page, {one.key: one.sheet for one in found.findings if one.sheet})
    for one in found.findings:
        turned = [choice for choice in offered if choice.of == one.key]
        show.finding(one, view, files.get(one.file or one.key), turned)
    if files:
        workbook_button(files)
