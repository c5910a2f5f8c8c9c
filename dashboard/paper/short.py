"""A part of a page in short, for a briefing: what leads it, its first rows, and how many more there are."""

from dataclasses import replace
from typing import Any

from dashboard.drawings.pieces import first_rows
from dashboard.findings.finding import Finding
from dashboard.findings.register import Shown
from dashboard.pictures.words.cards import Cards
from dashboard.text.catalogue import Text

_MOST_ROWS, _MOST_CARDS = 30, 6
"""Of a picture: a page or three slides of them."""
MOST_IN_TABLE = 20
"""Rows of a table in a briefing: what is longer is in the workbook."""


def in_short(at: Shown) -> Shown:
    """The finding that leads a part of a page, with the first rows of its picture."""
    lead = tuple(_shortened(one, at.scope.text) for one in at.found.lead)
    return at._replace(found=replace(at.found, findings=lead))


def _shortened(one: Finding, text: Text) -> Finding:
    """The same with the rows that a reader of a briefing reads, and below them how many are left."""
    picture, left = _first_cards(one.picture) if isinstance(one.picture, Cards) else _first(one.picture)
    listed = one.table is not None and len(one.table.rows) <= MOST_IN_TABLE
    more = text("file-picture-more", n=left) if left and not listed else ""
    return replace(one, picture=picture, after=" ".join(filter(None, (more, one.after))))


def _first(picture: Any) -> tuple[Any, int]:
    return first_rows(picture, _MOST_ROWS) if picture is not None else (None, 0)


def _first_cards(picture: Cards) -> tuple[Cards, int]:
    """The first cards, of whichever groups they are."""
    groups, left = [], _MOST_CARDS
    for group in picture.groups:
        groups.append(replace(group, cards=group.cards[:left]))
        left -= len(groups[-1].cards)
    count = sum(len(group.cards) for group in picture.groups)
    return replace(picture, groups=tuple(groups)), max(0, count - _MOST_CARDS)
