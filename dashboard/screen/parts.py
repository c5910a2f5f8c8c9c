"""A page of the register: its headline, its parts, what there is to choose, its findings, its files."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import streamlit as st

from dashboard.findings.choice import Choice
from dashboard.findings.data.effects import left_out_of
from dashboard.findings.finding import Findings
from dashboard.findings.register import PARTS, shown, switch_of
from dashboard.screen import filters, show
from dashboard.screen.draw import Foot
from dashboard.screen.frame import View
from dashboard.screen.take_away.downloads import Download, of_page
from dashboard.screen.take_away.take_home import take_home


class Widgets(NamedTuple):
    """What a page lets a reader do at a finding.

    adjust: drawn behind a button in the row of what can be chosen; called: the words on it.
    beside: drawn beside it, below it where there is little room.
    foot: drawn in each of its panels, given its key.
    """

    adjust: Callable[[View], None] | None = None
    called: str = ""
    beside: Callable[[View], None] | None = None
    foot: Foot | None = None


_NONE = Widgets()
_NOWHERE: Mapping[str, Widgets] = MappingProxyType({})


def part_shown(page: str) -> str:
    """The part of a page that the address asks for, the first one where it is silent."""
    parts = tuple(PARTS[page])
    return filters.current_of(switch_of(page), parts, parts[0])


def show_page(view: View, page: str, widgets: Mapping[str, Widgets] = _NOWHERE) -> bool:
    """The part that the address asks for, the first one where it is silent; returns whether it has anything
    to show.

    Args:
        widgets: by the key of the finding at which they stand.
    """
    parts, text = tuple(PARTS[page]), view.text
    at = shown(view, page, filters.address())
    offered, found = at.offered, at.found
    show.headline(found.headline)
    show.warnings(*found.warnings)
    with filters.controls(page):
        if found.stamp:
            show.stamp(found.stamp)
        if len(parts) > 1:
            label = text("choice-show")
            filters.switch(switch_of(page), parts, label=label, words=lambda key: text(f"{page}-show-{key}"))
        filters.offer([choice for choice in offered if not choice.of and not choice.rare])
        _adjust(view, [choice for choice in offered if choice.rare], found, widgets)
    remarks = (left_out_of(view.data, page, text), *found.remarks)
    files = _told(view, page, offered, found, widgets, remarks)
    take_home(view, page, [at.part], files)
    return not found.silence


def _adjust(view: View, rare: Sequence[Choice], found: Findings, widgets: Mapping[str, Widgets]) -> None:
    """What few readers change, behind a button."""
    if filters.can_be_chosen(rare):
        with st.popover(view.text("adjust"), icon=":material/tune:"):
            filters.offer(rare)
    for one in found.findings:
        own = widgets.get(one.key, _NONE)
        if own.adjust:
            with st.popover(view.text(own.called), icon=":material/tune:"):
                own.adjust(view)


def show_part(view: View, page: str, part: str) -> None:
    """A part of a page whose parts stand below one another, the first one under the headline of the page.

    There is no workbook of them all: they have little to do with one another.
    """
    at = shown(view, page, filters.address(), part)
    offered, found = at.offered, at.found
    if part == next(iter(PARTS[page])):
        show.headline(found.headline)
        take_home(view, page, tuple(PARTS[page]), {})
    else:
        show.section(found.headline)
    with filters.controls(part):
        filters.offer([choice for choice in offered if not choice.of])
    _told(view, page, offered, found, _NOWHERE, found.remarks)


def _told(
    view: View,
    page: str,
    offered: Sequence[Choice],
    found: Findings,
    widgets: Mapping[str, Widgets],
    remarks: Sequence[str],
) -> dict[str, Download]:
    """All below the headline and what can be chosen; the files of its findings."""
    if found.silence:
        show.nothing(found.silence)
        show.remarks(*remarks)
        return {}
    return show_findings(view, page, found, offered, widgets, remarks)


def show_findings(
    view: View,
    page: str,
    told: Findings,
    offered: Sequence[Choice],
    widgets: Mapping[str, Widgets] = _NOWHERE,
    remarks: Sequence[str] = (),
) -> dict[str, Download]:
    """Findings, the first picture before all else, each with its choices and widgets; their files.

    remarks: on the page as a whole; they stand at its first picture.
    """
    findings, lead = told.findings, told.lead
    files = of_page(view, page, {one.key: one.sheet for one in findings if one.sheet})
    opened = {choice.opens: choice.chosen for choice in offered if choice.opens and choice.chosen}
    for one in (*lead, *(one for one in findings if one not in lead)):
        if one.key in opened:
            show.bring_in_sight(opened[one.key])
        turned = [choice for choice in offered if choice.of == one.key]
        own = widgets.get(one.key, _NONE)
        said, file = remarks if one in lead else (), files.get(one.file or one.key)
        if own.beside:
            with st.container(key="beside"):
                with st.container(key="beside-picture"):
                    show.finding(one, view, file, turned, own.foot, said)
                with st.container(key="beside-widgets"):
                    own.beside(view)
        else:
            show.finding(one, view, file, turned, own.foot, said)
    return files
