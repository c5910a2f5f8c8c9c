"""A page of the register: its headline, its parts, what there is to choose, its findings, its files."""

from dashboard.findings.register import PARTS, findings_of
from dashboard.screen import filters, show
from dashboard.screen.downloads import of_page, workbook_button
from dashboard.screen.frame import View


def show_page(view: View, page: str) -> None:
    """The part that the address asks for, the first one where it is silent."""
    parts, text = PARTS[page], view.text
    part = filters.current_of("show", tuple(parts), next(iter(parts)))
    offered = parts[part].choices(view, filters.address())
    found = findings_of(view, page, part, {choice.name: choice.chosen for choice in offered})
    show.headline(found.headline)
    if len(parts) > 1:
        label = text("choice-show")
        filters.switch("show", tuple(parts), label=label, words=lambda key: text(f"{page}-show-{key}"))
    filters.offer([choice for choice in offered if not choice.of])
    show.remarks(*found.remarks)
    if found.silence:
        show.nothing(found.silence)
    files = of_page(view, page, {one.key: one.sheet for one in found.findings if one.sheet})
    opened = {choice.opens: choice.chosen for choice in offered if choice.opens and choice.chosen}
    for one in found.findings:
        if one.key in opened:
            show.arrive(opened[one.key])
        turned = [choice for choice in offered if choice.of == one.key]
        show.finding(one, view, files.get(one.file or one.key), turned)
    if files:
        workbook_button(files)
