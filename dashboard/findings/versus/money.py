"""One kind of money of two places, or of two years of one, side by side."""

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import COLUMNS, FAMILY, breakdown
from dashboard.findings.choice import Choice
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Kind, Sheet
from dashboard.findings.table import Table
from dashboard.findings.versus.sides import (
    PAINTS,
    SideRow,
    Sides,
    beside,
    names_of_sides,
    places_beside,
    sentence_of_sides,
    side_by_side,
    versus_choice,
)
from dashboard.pictures.tracks import Tracks, full
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names
from dashboard.text.names import some_names


class Group(NamedTuple):
    """A group of one breakdown on both sides, in rupiah; None where none is recorded."""

    key: str
    name: str
    first: int | None
    second: int | None

    @property
    def gap(self) -> int:
        """By how many rupiah the two differ as recorded."""
        return abs((self.first or 0) - (self.second or 0))


def money_choice(scope: Scope, kind: str, asked: Mapping[str, str]) -> Choice:
    """The places with money of the kind in the chosen time, and beside a chosen year the others with some."""
    return versus_choice(scope, asked, *_with_money(scope.data, scope.place, scope.year, kind))


@cached
def _with_money(
    data: Dataset, place: str, year: int | None, kind: str
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The places around with money of the kind; the other years with some, none beside all of them."""
    places = tuple(key for key in places_beside(data, place) if _total(data, key, year, kind) is not None)
    others = () if year is None else (other for other in data.years if other != year)
    return places, tuple(other for other in others if _total(data, place, other, kind) is not None)


@cached
def _total(data: Dataset, place: str, year: int | None, kind: str) -> int | None:
    """Rupiah of the kind; None where none is stated."""
    lines = money.of_kind(data, place, year, kind)
    return None if lines.empty else int(lines["amount_rupiah"].sum())


def money_versus(scope: Scope, kind: str, by: str, asked: Mapping[str, str]) -> Finding | None:
    """What stands beside the view, as a finding with its sentence as title; None where it stands alone.

    Args:
        by: how the money is taken apart; places of two sides are never the same, then by families of sources.
    """
    other = beside(scope, asked)
    if other is None:
        return None
    text, by = scope.text, by if by in (FAMILY, *COLUMNS) and by != "year" else FAMILY
    groups = _groups(scope, other, kind, by)
    parts = partial(_places_with, kind)
    sides = names_of_sides(scope, other, (scope.period, other.period), parts)
    what = text("spending-what", by=text(f"dimension-{by}"))
    return Finding(
        "versus",
        title=sentence_of_sides(scope, other, _title(scope, other, kind, groups, sides), parts),
        subtitles=(text("vs-money-subtitle", what=what, kind=text(f"amount-{kind}")),),
        picture=_tracks(groups, sides, text),
        alt=text("vs-label", first=sides[0], second=sides[1]),
        table=_table(groups, sides, text(f"dimension-{by}"), text),
        sheet=partial(_sheet, groups, (scope, other), kind, by),
    )


def _places_with(kind: str, side: Scope) -> set[str]:
    return set(money.of_kind(side.data, side.place, side.year, kind)["location_id"])


def _groups(scope: Scope, other: Scope, kind: str, by: str) -> tuple[Group, ...]:
    """The groups of both sides, those with most money first."""
    first, second = (
        breakdown(side.data, side.place, side.year, kind, by).set_index("key")["rupiah"].dropna()
        for side in (scope, other)
    )
    keys = sorted(
        {*first.index, *second.index}, key=lambda key: (-max(first.get(key, 0), second.get(key, 0)), str(key))
    )
    names = group_names(scope.data, scope.place, by, keys, scope.text)
    return tuple(
        Group(key, name, *(int(side[key]) if key in side.index else None for side in (first, second)))
        for key, name in zip(keys, names, strict=True)
    )


def _title(scope: Scope, other: Scope, kind: str, groups: tuple[Group, ...], sides: Sides) -> str:
    """Both sums, then the group that differs most."""
    text = scope.text
    totals = [_total(side.data, side.place, side.year, kind) for side in (scope, other)]
    return text(
        "headline-vs-money",
        kind=text(f"amount-of-{kind}"),
        first=sides[0],
        second=sides[1],
        money=_words(totals[0], text),
        others=_words(totals[1], text),
        most=_most(groups, text),
    )


def _most(groups: tuple[Group, ...], text: Text) -> str:
    largest = max((one.gap for one in groups), default=0)
    if not largest:
        return text("vs-money-same")
    most = [one for one in groups if one.gap == largest]
    if len(most) > 1:
        names = some_names([one.name for one in most], text)
        return text("vs-most-many", what=names, by=text.rupiah(largest), exact="yes")
    values = {"first": _words(most[0].first, text), "second": _words(most[0].second, text)}
    return text("vs-most", what=most[0].name, **values)


def _words(rupiah: int | None, text: Text) -> str:
    return text("vs-money-none") if rupiah is None else text.rupiah(rupiah)


def _tracks(groups: tuple[Group, ...], sides: Sides, text: Text) -> Tracks:
    top = max((amount or 0 for one in groups for amount in (one.first, one.second)), default=0)
    rows = [
        SideRow(
            str(one.key),
            one.name,
            (_words(one.first, text), _words(one.second, text)),
            (full(one.first or 0, PAINTS[0]), full(one.second or 0, PAINTS[1])),
            top or 1,
        )
        for one in groups
    ]
    return side_by_side(sides, rows, text)


def _table(groups: tuple[Group, ...], sides: Sides, first: str, text: Text) -> Table:
    body = tuple(
        (
            one.name,
            *(
                text("vs-money-none") if amount is None else text.rupiah_exact(amount)
                for amount in (one.first, one.second)
            ),
        )
        for one in groups
    )
    return Table(((first, False), *((side, True) for side in sides)), body)


def _sheet(groups: tuple[Group, ...], sides: tuple[Scope, Scope], kind: str, by: str) -> Sheet:
    """Both sides below one another, each group that has any."""
    body = [
        (side.place, side.year, kind, str(one.key), one.name, amount)
        for at, side in enumerate(sides)
        for one in groups
        if (amount := (one.first, one.second)[at]) is not None
    ]
    columns = ("location_id", "year", "amount_kind", by, "name", "amount_rupiah")
    return Sheet(sides[0].text("sheet-versus"), columns, tuple(body), {"amount_rupiah": Kind(grouped=True)})
