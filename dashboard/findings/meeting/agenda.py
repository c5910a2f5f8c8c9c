"""The agenda of a meeting: which parts of pages a hall is shown, in which order, as the address has it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from dashboard.findings.choice import SEPARATOR
from dashboard.findings.register import PARTS
from dashboard.text.catalogue import Text

AGENDA, PAGES = "agenda", "pages"
"""What the address calls the screens of a meeting, and those that a hall screen turns over."""


class Item(NamedTuple):
    """What an item of an agenda shows: a finding of a part of a page, the leading one unless one is named."""

    page: str
    part: str
    finding: str = ""


SHOWN: Mapping[str, Item] = MappingProxyType(
    {
        "built": Item("spending", "ladder", "progress"),
        "missing": Item("indicators", "missing"),
        "map": Item("map", "scores"),
        "money": Item("spending", "money"),
        "standing": Item("spending", "checks"),
        "promises": Item("collaboration", "promises"),
        "cheapest": Item("simulation", "cheapest", "costs"),
    }
)
"""From what was built to what the cheapest works would change."""

DECIDE, PROPOSALS, AGREED = "decide", "proposals", "agreed"
"""What is decided today; what the hall proposes, and what it agrees on, both written down in the room."""

WRITTEN = (PROPOSALS, AGREED)
"""Screens that show what was written down in the room."""

NAMED = (*SHOWN, DECIDE, *WRITTEN)
"""The agenda of a meeting unless the address names another."""

_NOT_IN_A_HALL = {
    "indicators.scores", "indicators.distance", "indicators.change", "indicators.handling",  # RTs by score
    "rt.report",  # its points, too
    "simulation.edit", "simulation.compare",  # tools
    "simulation.cheapest",  # what a hall is shown of it has a name of its own
    "data.problems", "data.files", "about.calculator",
}  # fmt: skip
"""Parts that no hall is shown: they put a score on neighbours, or are for one reader at a desk."""


_ALONE = {f"{item.page}.{item.part}": key for key, item in SHOWN.items() if not item.finding}
"""Parts of pages that have a name of their own."""


def offered() -> tuple[str, ...]:
    """Every item that an agenda can have: those with a name of their own, then all parts of pages."""
    parts = (f"{page}.{part}" for page, parts in PARTS.items() for part in parts)
    return (*NAMED, *(key for key in parts if key not in _NOT_IN_A_HALL and key not in _ALONE))


def asked_for(name: str, address: Mapping[str, str]) -> tuple[str, ...]:
    """The items that an address names, each once, in its order; NAMED where it names none that there is.

    name: AGENDA or PAGES; between items stands a comma or SEPARATOR. A page alone is its first part.
    """
    known = offered()
    wanted = address.get(name, "").replace(",", SEPARATOR).split(SEPARATOR)
    found = dict.fromkeys(key for one in wanted if (key := _meant(one.strip())) in known)
    return tuple(found) or NAMED


def _meant(wanted: str) -> str:
    """The item of what somebody wrote: an item, or a page, of which its first part that a hall is shown."""
    parts = (f"{wanted}.{part}" for part in PARTS.get(wanted, ()))
    first = next((part for part in parts if part not in _NOT_IN_A_HALL), wanted)
    return wanted if wanted in NAMED else _ALONE.get(first, first)


def item_of(key: str) -> Item:
    """What an item of `offered` shows."""
    page, _, part = key.partition(".")
    return SHOWN.get(key) or Item(page, part)


def item_name(key: str, text: Text) -> str:
    """What an item is called in a list: on the agenda, in the minutes."""
    if key in NAMED:
        return text(f"meeting-item-{key}")
    page, part = item_of(key)[:2]
    name = f"{page}-show-{part}"
    return (
        text("meeting-item", page=text(f"page-{page}"), part=text(name))
        if text.has(name)
        else text(f"page-{page}")
    )
