"""A page of the register: its headline, its parts, what there is to choose, its findings, its files."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from dashboard.findings.register import PARTS, findings_of
from dashboard.screen import filters, show
from dashboard.screen.downloads import of_page, workbook_button
from dashboard.screen.frame import View


class Widgets(NamedTuple):
    """What a page lets a reader do at a finding.

    before: drawn above it. foot: drawn in each of its panels, given its key.
    """

    before: Callable[[View], None] | None = None
    foot: show.Foot | None = None


_NONE = Widgets()
_NOWHERE: Mapping[str, Widgets] = MappingProxyType({})


def show_page(view: View, page: str, widgets: Mapping[str, Widgets] = _NOWHERE) -> str:
    """The part that the address asks for, the first one where it is silent; returns its name.

    Args:
        widgets: by the key of the finding at which they stand.
    """
    parts, text = PARTS[page], view.text
    part = filters.current_of("show", tuple(parts), next(iter(parts)))
    offered = parts[part].choices(view, filters.address())
    found = findings_of(view, page, part, {choice.name: choice.chosen for choice in offered})
    show.headline(found.headline)
    show.warnings(*found.warnings)
    if len(parts) > 1:
        label = text("choice-show")
        filters.switch("show", tuple(parts), label=label, words=lambda key: text(f"{page}-show-{key}"))
    filters.offer([choice for choice in offered if not choice.of])
    show.remarks(*found.remarks)
    if found.silence:
        show.nothing(found.silence)
    files = of_page(view, page, {one.key: one.sheet for one in found.findings if one.sheet})
    for one in found.findings:
        turned = [choice for choice in offered if choice.of == one.key]
        own = widgets.get(one.key, _NONE)
        if own.before:
            own.before(view)
        show.finding(one, view, files.get(one.file or one.key), turned, own.foot)
    if files:
        workbook_button(files)
    return part
