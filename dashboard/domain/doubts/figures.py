"""Doubts about published figures: those that contradict each other (contradictions.py has the rules), two
numbers of one decree, and what the other files say instead.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Day, Detail, Problem, Quantity, Word
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.doubts.found import LIMITS, doubt
from dashboard.domain.figures.contradictions import RULES, differing, unless
from dashboard.domain.figures.ledger import Figure
from dashboard.domain.money.activities import KINDS, all_works
from dashboard.domain.score.rules import SLUM_CLASSES
from dashboard.domain.score.scores import scores_of

CLASS_MEASURE, TOTAL_MEASURE = "slum_class", "score_total"
"""A published class is its place in SLUM_CLASSES, 0 for not slum; a published total its points."""

_COLUMNS = {"figures": "value", "decrees": "area_ha", "indicators": "volume"}
"""Where each table keeps a figure."""


def two_figures(data: Dataset) -> Iterator[Problem]:
    """Different values for one place, measure and year, told once with whether they are of one scope."""
    for group in differing(data):
        first, values = group[0], sorted({(figure.value, figure.bound or "") for figure in group})
        table, row, column = _first_row(first)
        yield doubt(
            data, table, "two_figures", row, column, n=len(values), measure=_measure(first.measure),
            place=data.recorded_name(first.place), year="none" if first.unit == "year" else str(first.year),
            low=_limited(*values[0], first.unit), high=_limited(*values[-1], first.unit),
            who=" · ".join(dict.fromkeys(figure.who for figure in group)),
            scope="other" if unless(group) else "same",
        )  # fmt: skip


def one_figure_two_places(data: Dataset) -> Iterator[Problem]:
    """The same quantity for a place and for one inside it: one of them is probably mistaken for the other."""
    for found in RULES["one_figure_two_places"](data):
        inner, outer = found.figures
        table, row, column = _first_row(inner)
        yield doubt(
            data, table, "one_figure_two_places", row, column, value=_quantity(inner.value, inner.unit),
            measure=_measure(inner.measure), place=data.recorded_name(inner.place),
            other=data.recorded_name(outer.place), year=str(inner.year),
        )  # fmt: skip


def part_over_whole(data: Dataset) -> Iterator[Problem]:
    """A part with more than its whole."""
    for found in RULES["part_over_whole"](data):
        part, whole = found.figures
        table, row, column = _first_row(part)
        yield doubt(
            data, table, "part_over_whole", row, column, measure=_measure(part.measure), year=str(part.year),
            part=_quantity(part.value, part.unit), place=data.recorded_name(part.place),
            whole=_quantity(whole.value, whole.unit), other=data.recorded_name(whole.place),
            scope="same" if found.certain else "other",
        )  # fmt: skip


def handled_over_area(data: Dataset) -> Iterator[Problem]:
    """More slum area handled than there was."""
    for found in RULES["handled_over_area"](data):
        handled, area = found.figures
        table, row, column = _first_row(handled)
        yield doubt(
            data, table, "handled_over_area", row, column, place=data.recorded_name(handled.place),
            handled=_quantity(handled.value, handled.unit), area=_quantity(area.value, area.unit),
            year=str(handled.year), since=str(area.year),
        )  # fmt: skip


def remainder(data: Dataset) -> Iterator[Problem]:
    """An area less what was handled that is not what is said to remain."""
    for found in RULES["remainder"](data):
        before, handled, after = found.figures
        table, row, column = _first_row(after)
        yield doubt(
            data, table, "remainder", row, column, place=data.recorded_name(after.place),
            year=str(after.year), before=_quantity(before.value, before.unit),
            handled=_quantity(handled.value, handled.unit),
            left=_quantity(before.value - handled.value, after.unit),
            after=_quantity(after.value, after.unit),
        )  # fmt: skip


def _first_row(figure: Figure) -> tuple[str, SimpleNamespace, str]:
    """The first row that says a figure: its table, itself, and the column of the figure."""
    table, line = figure.rows[0]
    column = _COLUMNS[table]
    row = SimpleNamespace(**{"line": line, "location_id": figure.place, f"{column}_millionths": figure.value})
    if table != "decrees":  # which are doubted whatever the year
        row.year = figure.year
    return table, row, column


def two_decrees(data: Dataset) -> Iterator[Problem]:
    """Two numbers for the decree of one place and date."""
    rows = data.frames["decrees"]
    for (place, when), group in rows.groupby(["location_id", "date"]):
        numbers = list(dict.fromkeys(group["number"]))
        if len(numbers) > 1:
            row = next(group.itertuples())
            yield doubt(
                data, "decrees", "two_decrees", row, "number",
                place=data.recorded_name(str(place)), date=Day(str(when)), numbers=" · ".join(numbers),
            )  # fmt: skip


def stated_works(data: Dataset) -> Iterator[Problem]:
    """A published output against the works of the same place, year and kind that are not merely planned."""
    rows = _by_year(data)
    built = all_works(data)
    built = built[~built["stage"].isin(("planned", "ongoing")) & built["volume_millionths"].notna()]
    sums = built.groupby(["kind", "year", "location_id", "unit"])["volume_millionths"].sum()
    outputs: dict[tuple[Any, ...], dict[str, dict[str, int]]] = {}
    for (kind, year, place, unit), volume in sums.items():
        outputs.setdefault((kind, year), {}).setdefault(place, {})[unit] = int(volume)
    for row in rows[rows["measure"].isin(set(built["kind"]))].itertuples():
        at = outputs.get((row.measure, row.year), {})
        totals: Counter[str] = Counter()
        for place in sorted(data.inside(row.location_id) & at.keys()):
            totals.update(at[place])
        unit = row.unit if row.unit in totals else next(iter(totals), None)
        if unit is None or (unit == row.unit and totals[unit] == row.value_millionths):
            continue
        reason = "output_stated_otherwise" if unit == row.unit else "unit_stated_otherwise"
        yield doubt(
            data, "figures", reason, row, "value" if unit == row.unit else "unit",
            stated=_quantity(int(row.value_millionths), row.unit), built=Quantity(totals[unit], unit),
            work=Word("work", row.measure), place=data.recorded_name(row.location_id), year=str(row.year),
            who=row.said_by,
        )  # fmt: skip


def stated_counts(data: Dataset) -> Iterator[Problem]:
    """A published number of places against the places of locations.csv, where it lists any."""
    rows = _by_year(data)
    for counted in LIMITS["counted"]:
        for row in rows[rows["measure"] == counted["measure"]].itertuples():
            inside = data.of_level(counted["of"], row.location_id)
            holders = {above for key in inside for above in data.above(key)}
            found = sum(data.places[key]["level"] == counted["level"] for key in holders)
            if found and found * MILLION != row.value_millionths:
                yield doubt(
                    data, "figures", "count_stated_otherwise", row, "value",
                    value=Quantity(int(row.value_millionths), None), who=row.said_by,
                    measure=_measure(row.measure), found=found, place=data.recorded_name(row.location_id),
                )  # fmt: skip


def scores_stated_otherwise(data: Dataset) -> Iterator[Problem]:
    """A published class or total against the one worked out from the readings of the same year."""
    rows = _by_year(data)
    rows = rows[rows["measure"].isin((CLASS_MEASURE, TOTAL_MEASURE))]
    if rows.empty:  # nothing to score for
        return
    for row in rows.merge(scores_of(data).totals, on=["location_id", "year"]).itertuples():
        value, of_class = int(row.value_millionths), row.measure == CLASS_MEASURE
        lowest, highest = int(row.total_low), int(row.total_high)
        if of_class:
            lowest, highest = SLUM_CLASSES.index(row.class_low), SLUM_CLASSES.index(row.class_high)
        if lowest * MILLION == value == highest * MILLION:
            continue
        outside = not lowest * MILLION <= value <= highest * MILLION
        reason = "class_stated_otherwise" if outside else "class_not_computable"
        yield doubt(
            data, "figures", reason, row, "value", who=row.said_by, year=str(row.year),
            stated=_quantity(value, "class" if of_class else "points"),
            low=int(row.total_low), high=int(row.total_high), place=data.recorded_name(row.location_id),
            class_low=Word("class", row.class_low), class_high=Word("class", row.class_high),
        )  # fmt: skip


def _by_year(data: Dataset) -> pd.DataFrame:
    """Published figures, no mere limits of one, with the year they are about."""
    rows = data.exact_figures
    return rows.assign(year=pd.array([int(as_of[:4]) for as_of in rows["as_of"]], dtype="Int64"))


def _measure(measure: str) -> Word:
    return Word("work" if measure in KINDS else "measure", measure)


def _limited(millionths: int, bound: str, unit: str) -> Detail:
    """A published value, or the limit that stands for one."""
    quantity = _quantity(millionths, unit)
    return replace(quantity, bound=bound or None) if isinstance(quantity, Quantity) else quantity


def _quantity(millionths: int, unit: str) -> Detail:
    """A published value as a reader reads it: a year has no thousands, a class is a word."""
    whole = millionths // MILLION
    if unit == "year":
        return str(whole)
    if unit == "class" and millionths in range(0, len(SLUM_CLASSES) * MILLION, MILLION):
        return Word("class", SLUM_CLASSES[whole])
    return Quantity(whole if unit == "rupiah" else millionths, None if unit == "class" else unit)


DOUBTS = (
    two_figures,
    one_figure_two_places,
    part_over_whole,
    handled_over_area,
    remainder,
    two_decrees,
    stated_works,
    stated_counts,
    scores_stated_otherwise,
)
