"""Unit cost: what one metre, house or household cost, compared within one kind of work and unit only."""

from collections.abc import Mapping
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import of_kind
from dashboard.domain.money.unit_costs import CostGroup, cost_groups, far_costs, unit_costs
from dashboard.findings.choice import Choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.findings.sheet_cells import decimal, words
from dashboard.findings.spending.kinds import (
    kind_choices,
    kind_told,
    money_sources,
    nothing_recorded,
    subtitle,
)
from dashboard.findings.table import CARDS, Table
from dashboard.findings.words.places import label_of_place
from dashboard.pictures.tracks import FAR_MARK, MARK, TICK_MARK, Axis, Sample, TrackMark, TrackRow, Tracks
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_COMPARED = 3
"""Of fewer activities there is no usual cost: which of two is the dear one nobody can say."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The kind of money."""
    return kind_choices(scope, asked)


def unit_cost(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The cost of every activity in its unit, then those far from what is usual, by name."""
    nothing = nothing_recorded(scope, scope.year)
    if nothing:
        return nothing
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    kind = asked.get("money")
    groups = cost_groups(data, place, year, kind) if kind else ()
    if kind is None or not groups:
        why = text("unit-cost-why", n=_without_unit(data, place, year, kind))
        return Findings(text("unit-cost-none"), silence=why)
    far = far_table(data, place, year, kind, text)
    found = [kind_told(scope, kind), _costs(scope, kind, groups, len(far.rows))]
    if far.rows:
        title, explained = text("unit-cost-far-title"), text("unit-cost-far-subtitle")
        found.append(Finding("far", title=title, subtitles=(explained,), alt=title, table=far))
    return Findings(_range(groups[0], text), findings=tuple(found))


def _costs(scope: Scope, kind: str, groups: tuple[CostGroup, ...], far: int) -> Finding:
    """far: how many costs are far from what is usual."""
    data, text, chosen = scope.data, scope.text, (scope.data, scope.place, scope.year, kind)
    compared = any(map(_comparable, groups))
    return Finding(
        "unit-costs",
        title=text("unit-cost-title", n=far) if compared else text("unit-cost-title-few"),
        subtitles=subtitle(scope, text("unit-cost-what"), kind),
        notes=(*_not_drawn(*chosen, text), text("unit-cost-untested", n=_untested(groups))),
        picture=cost_tracks(data, groups, text("unit-cost-what"), text),
        alt=text("unit-cost-alt", points="; ".join(_range(group, text) for group in groups)),
        table=unit_cost_table(*chosen, text),
        sheet=partial(unit_cost_sheet, *chosen, text),
        source=money_sources(scope),
        about="money",
    )


def _without_unit(data: Dataset, place: str, year: int | None, kind: str | None) -> int:
    """How many activities state money of a kind, but no volume with its unit."""
    if kind is None:
        return 0
    stated = of_kind(data, place, year, kind)["activity_id"].nunique()
    return int(stated - len(unit_costs(data, place, year, kind)))


def _not_drawn(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> tuple[str, str]:
    """How many activities with an amount cannot be drawn, and why."""
    free = int((unit_costs(data, place, year, kind)["rupiah_per_unit"] == 0).sum())
    without = _without_unit(data, place, year, kind)
    return text("unit-cost-without", n=without), text("unit-cost-free", n=free)


def _untested(groups: tuple[CostGroup, ...]) -> int:
    """How many kinds have two activities, of which none is called far whatever they cost."""
    return sum(1 < group.usual.activities < _COMPARED for group in groups)


def _comparable(group: CostGroup) -> bool:
    """Whether there are enough of a kind to call one of them usual or far."""
    return group.usual.activities >= _COMPARED


def _range(group: CostGroup, text: Text) -> str:
    """The kind and unit, and what its cheapest and its dearest cost."""
    values = {"kind": text.word("work", group.kind), "unit": text.word("one", group.unit)}
    low, high = text.rupiah(group.usual.low), text.rupiah(group.usual.high)
    if group.usual.low == group.usual.high:
        return text("unit-cost-title-one", cost=low, **values)
    return text("unit-cost-title-range", low=low, high=high, **values)


# The picture ------------------------------------------------------------------------------------


def cost_tracks(data: Dataset, groups: tuple[CostGroup, ...], label: str, text: Text) -> Tracks:
    """Rupiah a unit: a row a kind and unit of work on a scale of its own from zero, a mark an activity."""
    looks = {"unit-cost-mark": MARK}
    if any(map(_comparable, groups)):
        looks |= {"unit-cost-far-mark": FAR_MARK, "unit-cost-middle": TICK_MARK}
    legend = tuple(Sample(text(name), look, "") for name, look in looks.items())
    return Tracks(label, tuple(_row(data, group, text) for group in groups), legend, label)


def _row(data: Dataset, group: CostGroup, text: Text) -> TrackRow:
    usual, told = group.usual, _comparable(group)
    unit = text.word("one", group.unit)
    name = text("unit-cost-row", kind=text.word("work", group.kind), unit=unit, n=usual.activities)
    low, high = text.rupiah(usual.low), text.rupiah(usual.high)
    words = low if usual.low == usual.high else text("range", low=low, high=high)
    marks = [_mark(data, row, told and bool(row.far), text) for row in group.costs.itertuples()]
    if told:
        marks.append(TrackMark(usual.median, usual.median, TICK_MARK))
    axis = Axis(name, words, tuple(marks), usual.high or 1)
    return TrackRow(f"{group.kind} {group.unit}", "", f"{name}: {words}", "", (axis,))


def _mark(data: Dataset, row: Any, far: bool, text: Text) -> TrackMark:
    cost, volume = int(row.rupiah_per_unit), text.quantity(int(row.volume_millionths), str(row.unit))
    said = (
        f"{data.recorded_name(row.location_id)} · {row.year}",
        f"{text.rupiah_exact(int(row.rupiah))} / {volume}",
        "" if pd.isna(row.cost_note) else quoted(str(row.cost_note)),
    )
    look, paint = (FAR_MARK, "worse") if far else (MARK, "strong")
    return TrackMark(cost, cost, look, paint, "; ".join(filter(None, said)))


# The numbers ------------------------------------------------------------------------------------


def unit_cost_table(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> Table:
    """The cost per unit of every activity that has one, what is usual, and why it is unusual."""
    columns = ("kind", "place", "year", "volume", "money", "unit-cost", "median", "middle", "note")
    numeric = ("volume", "money", "unit-cost", "median", "middle")
    body = [
        (
            text.word("work", row.kind),
            label_of_place(data, row.location_id, text),
            str(row.year),
            text.quantity(int(row.volume_millionths), str(row.unit)),
            text.rupiah_exact(int(row.rupiah)),
            text.rupiah_exact(int(row.rupiah_per_unit)),
            text.rupiah_exact(group.usual.median) if _comparable(group) else text("none"),
            _middle(group, text),
            _why(row.cost_note, _comparable(group) and bool(row.far), text),
        )
        for group in cost_groups(data, place, year, kind)
        for row in group.costs.itertuples()
    ]
    return Table(tuple((text(f"spending-col-{name}"), name in numeric) for name in columns), tuple(body))


def _middle(group: CostGroup, text: Text) -> str:
    if group.usual.middle is None:
        return text("none")
    low, high = (text.rupiah_exact(cost) for cost in group.usual.middle)
    return text("range", low=low, high=high)


def _why(cost_note: object, far: bool, text: Text) -> str:
    if not pd.isna(cost_note):
        return quoted(str(cost_note))
    return text("spending-unexplained") if far else ""


def far_table(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> Table:
    """Activities far from the usual cost of others, where there are enough, with what explains them."""
    groups = filter(_comparable, cost_groups(data, place, year, kind))
    here = [key for group in groups for key in group.costs["activity_id"]]
    far = far_costs(data)
    far = far[(far["amount_kind"] == kind) & far["activity_id"].isin(here)]
    body = [
        (
            text.word("work", row.kind),
            label_of_place(data, row.location_id, text),
            str(row.year),
            _per(row.cost, row.unit, text),
            text("unit-cost-usual", cost=_per(row.usual, row.unit, text), n=int(row.others)),
            text("unit-cost-times", times=text.number(row.cost / row.usual, 1)),
            _why(row.cost_note, True, text),
        )
        for row in far.sort_values(["kind", "unit", "cost"], ascending=[True, True, False]).itertuples()
    ]
    columns = ("kind", "place", "year", "unit-cost", "usual", "times", "note")
    numeric = ("unit-cost", "usual", "times")
    header = tuple((text(f"spending-col-{name}"), name in numeric) for name in columns)
    return Table(header, tuple(body), look=CARDS)


def _per(rupiah: float, unit: str, text: Text) -> str:
    return text("unit-cost-per", cost=text.rupiah(round(rupiah)), unit=text.word("one", unit))


def unit_cost_sheet(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> Sheet:
    """Rupiah a unit of every activity that states a volume, a unit and an amount, and what is usual."""
    columns = (
        "activity_id", "location_id", "name", "year", "kind", "unit", "volume", "amount_kind",
        "amount_rupiah", "rupiah_per_unit", "median_per_unit", "far", "cost_note", "status", "source", "line",
    )  # fmt: skip
    typed = data.activities[["line", "status", "source"]].itertuples(index=False)
    said = {line: (status, source) for line, status, source in typed}
    body = [
        _cells(data, row, kind, group.usual.median, said[int(row.line)])
        for group in cost_groups(data, place, year, kind)
        for row in group.costs.itertuples()
    ]
    kinds = dict.fromkeys(("amount_rupiah", "rupiah_per_unit", "median_per_unit"), Kind(grouped=True))
    return Sheet(text("sheet-unit-costs"), columns, tuple(body), kinds)


def _cells(data: Dataset, row: Any, kind: str, median: int, said: tuple[str, str]) -> tuple[Cell, ...]:
    return (
        row.activity_id, row.location_id, data.recorded_name(row.location_id), int(row.year), row.kind,
        row.unit, decimal(row.volume_millionths), kind, int(row.rupiah), int(row.rupiah_per_unit), median,
        "yes" if row.far else "no", words(row.cost_note), *said, data.files.told("activities", row.line),
    )  # fmt: skip
