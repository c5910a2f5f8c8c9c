"""Doubts about published figures (figures.csv, decrees.csv): two for one thing, a part above its whole, and
what the other files say instead.
"""

from collections.abc import Iterator

import pandas as pd

from dashboard.domain.activities import works
from dashboard.domain.dataset import Dataset
from dashboard.domain.doubts.found import LIMITS, doubt, name_of
from dashboard.domain.problems import Detail, Problem, Quantity, Word
from dashboard.domain.rules import MILLION, SLUM_CLASSES

CLASS_MEASURE, TOTAL_MEASURE = "slum_class", "score_total"
"""A published class is its place in SLUM_CLASSES, 0 for not slum; a published total its points."""


def two_figures(data: Dataset) -> Iterator[Problem]:
    """Different values for one place, measure and year; their scope may differ, and the reader is told so."""
    for (place, measure, unit, year), group in _by_year(data).groupby(
        ["location_id", "measure", "unit", "year"]
    ):
        values = sorted(set(group["value_millionths"]))
        if len(values) > 1:
            row = next(group.itertuples())
            yield doubt(
                data, "figures", "two_figures", row, "value",
                n=len(values), measure=Word("measure", str(measure)), place=name_of(data, str(place)),
                year=str(year),
                low=_quantity(values[0], str(unit)), high=_quantity(values[-1], str(unit)),
                who=" · ".join(dict.fromkeys(group["said_by"])),
            )  # fmt: skip


def one_figure_two_places(data: Dataset) -> Iterator[Problem]:
    """The same value for a place and for one inside it: one of them is probably mistaken for the other."""
    for _, group in _by_year(data).groupby(["measure", "unit", "year", "value_millionths"]):
        for row in group.itertuples():
            outer = [key for key in group["location_id"] if key in data.above(row.location_id)]
            if outer:
                yield doubt(
                    data, "figures", "one_figure_two_places", row, "value",
                    value_said=_quantity(int(row.value_millionths), row.unit),
                    place=name_of(data, row.location_id), other=name_of(data, outer[0]),
                )  # fmt: skip


def part_over_whole(data: Dataset) -> Iterator[Problem]:
    """A part with more than any figure of its whole."""
    rows = _by_year(data)
    largest = rows.groupby(["measure", "unit", "year", "location_id"])["value_millionths"].max()
    for row in rows.itertuples():
        for above in data.above(row.location_id):
            whole = largest.get((row.measure, row.unit, row.year, above))
            if whole is not None and row.value_millionths > whole:
                yield doubt(
                    data, "figures", "part_over_whole", row, "value",
                    part=_quantity(int(row.value_millionths), row.unit), place=name_of(data, row.location_id),
                    whole=_quantity(int(whole), row.unit), other=name_of(data, above),
                )  # fmt: skip


def two_decrees(data: Dataset) -> Iterator[Problem]:
    """Two numbers for the decree of one place and date."""
    rows = data.frames["decrees"]
    for (place, when), group in rows.groupby(["location_id", "date"]):
        numbers = list(dict.fromkeys(group["number"]))
        if len(numbers) > 1:
            row = next(group.itertuples())
            yield doubt(
                data, "decrees", "two_decrees", row, "number",
                place=name_of(data, str(place)), date=str(when), numbers=" · ".join(numbers),
            )  # fmt: skip


def stated_works(data: Dataset) -> Iterator[Problem]:
    """A published output against the works of the same place, year and kind."""
    kinds = set(data.activities["kind"])
    rows = _by_year(data)
    for row in rows[rows["measure"].isin(kinds)].itertuples():
        built = works(data, row.location_id, row.year)
        built = built[(built["kind"] == row.measure) & built["volume_millionths"].notna()]
        units, total = set(built["unit"].dropna()), int(built["volume_millionths"].sum())
        if not units or (units == {row.unit} and total == row.value_millionths):
            continue
        same_unit = row.unit in units
        reason = "output_stated_otherwise" if same_unit else "unit_stated_otherwise"
        yield doubt(
            data, "figures", reason, row, "value" if same_unit else "unit",
            stated=Quantity(int(row.value_millionths), row.unit),
            built=Quantity(total, row.unit if same_unit else next(iter(units))),
            work=Word("work", row.measure), place=name_of(data, row.location_id), year=str(row.year),
        )  # fmt: skip


def stated_counts(data: Dataset) -> Iterator[Problem]:
    """A published number of places against the places of locations.csv."""
    for counted in LIMITS["counted"]:
        for row in _by_year(data).itertuples():
            if row.measure != counted["measure"]:
                continue
            inside = data.of_level(counted["of"], row.location_id)
            holders = {above for key in inside for above in data.above(key)}
            found = sum(data.places[key]["level"] == counted["level"] for key in holders)
            if found * MILLION != row.value_millionths:
                yield doubt(
                    data, "figures", "count_stated_otherwise", row, "value",
                    measure=Word("measure", row.measure), found=found, place=name_of(data, row.location_id),
                )  # fmt: skip


def stated_scores(data: Dataset) -> Iterator[Problem]:
    """A published class or total against the one worked out from the readings of the same year."""
    rows = _by_year(data)
    rows = rows[rows["measure"].isin((CLASS_MEASURE, TOTAL_MEASURE))]
    totals = data.scores.totals
    for row in rows.merge(totals, on=["location_id", "year"]).itertuples():
        value, of_class = int(row.value_millionths) // MILLION, row.measure == CLASS_MEASURE
        lowest, highest = int(row.total_low), int(row.total_high)
        if of_class:
            lowest, highest = SLUM_CLASSES.index(row.class_low), SLUM_CLASSES.index(row.class_high)
        if lowest == value == highest:
            continue
        outside = not lowest <= value <= highest
        reason = "class_stated_otherwise" if outside else "class_not_computable"
        yield doubt(
            data, "figures", reason, row, "value",
            stated=_quantity(int(row.value_millionths), "class" if of_class else "points"),
            low=int(row.total_low), high=int(row.total_high), place=name_of(data, row.location_id),
            class_low=Word("class", row.class_low), class_high=Word("class", row.class_high),
        )  # fmt: skip


def _by_year(data: Dataset) -> pd.DataFrame:
    """Published figures with the year they are about."""
    rows = data.figures
    return rows.assign(year=pd.array([int(as_of[:4]) for as_of in rows["as_of"]], dtype="Int64"))


def _quantity(millionths: int, unit: str) -> Detail:
    """A published value as a reader reads it: a year has no thousands, a class is a word."""
    whole = millionths // MILLION
    if unit in ("year", "points"):
        return str(whole)
    if unit == "class":
        return Word("class", SLUM_CLASSES[whole]) if 0 <= whole < len(SLUM_CLASSES) else str(whole)
    return Quantity(whole if unit == "rupiah" else millionths, unit)


CHECKS = (
    two_figures,
    one_figure_two_places,
    part_over_whole,
    two_decrees,
    stated_works,
    stated_counts,
    stated_scores,
)
