"""Doubts about published figures (figures.csv, decrees.csv): two for one thing, a part above its whole, and
what the other files say instead.
"""

from collections import Counter
from collections.abc import Iterator

import pandas as pd

from dashboard.domain.activities import KINDS
from dashboard.domain.dataset import Dataset
from dashboard.domain.doubts.found import LIMITS, doubt, name_of, works_of
from dashboard.domain.problems import Day, Detail, Problem, Quantity, Word
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
                n=len(values), measure=_measure(str(measure)), place=name_of(data, str(place)),
                year="none" if unit == "year" else str(year),
                low=_quantity(values[0], str(unit)), high=_quantity(values[-1], str(unit)),
                who=" · ".join(dict.fromkeys(group["said_by"])),
            )  # fmt: skip


def one_figure_two_places(data: Dataset) -> Iterator[Problem]:
    """The same quantity for a place and for one inside it: one of them is probably mistaken for the other."""
    rows = _adding_up(_by_year(data))
    same = ["measure", "unit", "year", "value_millionths"]
    rows = rows[(rows["value_millionths"] > 0) & rows.duplicated(same, keep=False)]
    for _, group in rows.groupby(same):
        places = set(group["location_id"])
        for row in group.itertuples():
            above = (key for key in data.above(row.location_id) if key in places)
            outer = next((key for key in above if not _only_part(data, row.location_id, key)), None)
            if outer:
                yield doubt(
                    data, "figures", "one_figure_two_places", row, "value",
                    value=_quantity(int(row.value_millionths), row.unit), measure=_measure(row.measure),
                    place=name_of(data, row.location_id), other=name_of(data, outer), year=str(row.year),
                )  # fmt: skip


def _only_part(data: Dataset, kawasan: str, above: str) -> bool:
    """Whether a slum area is the only one of a place: then its figure is that of the place."""
    return data.of_level("kawasan", above) == (kawasan,)


def part_over_whole(data: Dataset) -> Iterator[Problem]:
    """A part with more than any figure of its whole."""
    rows = _adding_up(_by_year(data))
    largest = rows.groupby(["measure", "unit", "year", "location_id"])["value_millionths"].max().to_dict()
    for row in rows.itertuples():
        for above in data.above(row.location_id):
            whole = largest.get((row.measure, row.unit, row.year, above))
            if whole is None or row.value_millionths <= whole:
                continue
            if data.inside(row.location_id) <= data.inside(above):  # a slum area may cross its border
                yield doubt(
                    data, "figures", "part_over_whole", row, "value", measure=_measure(row.measure),
                    part=_quantity(int(row.value_millionths), row.unit), place=name_of(data, row.location_id),
                    whole=_quantity(int(whole), row.unit), other=name_of(data, above), year=str(row.year),
                )  # fmt: skip


def _adding_up(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["unit"].isin(LIMITS["adds_up"]["units"])]


def two_decrees(data: Dataset) -> Iterator[Problem]:
    """Two numbers for the decree of one place and date."""
    rows = data.frames["decrees"]
    for (place, when), group in rows.groupby(["location_id", "date"]):
        numbers = list(dict.fromkeys(group["number"]))
        if len(numbers) > 1:
            row = next(group.itertuples())
            yield doubt(
                data, "decrees", "two_decrees", row, "number",
                place=name_of(data, str(place)), date=Day(str(when)), numbers=" · ".join(numbers),
            )  # fmt: skip


def stated_works(data: Dataset) -> Iterator[Problem]:
    """A published output against the works of the same place, year and kind that are not merely planned."""
    rows = _by_year(data)
    built = works_of(data)
    built = built[~built["stage"].isin(("planned", "ongoing")) & built["volume_millionths"].notna()]
    sums = built.groupby(["kind", "year", "location_id", "unit"])["volume_millionths"].sum()
    outputs: dict[tuple, dict[str, dict[str, int]]] = {}
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
            work=Word("work", row.measure), place=name_of(data, row.location_id), year=str(row.year),
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
                    measure=_measure(row.measure), found=found, place=name_of(data, row.location_id),
                )  # fmt: skip


def stated_scores(data: Dataset) -> Iterator[Problem]:
    """A published class or total against the one worked out from the readings of the same year."""
    rows = _by_year(data)
    rows = rows[rows["measure"].isin((CLASS_MEASURE, TOTAL_MEASURE))]
    if rows.empty:  # nothing to score for
        return
    for row in rows.merge(data.scores.totals, on=["location_id", "year"]).itertuples():
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
            low=int(row.total_low), high=int(row.total_high), place=name_of(data, row.location_id),
            class_low=Word("class", row.class_low), class_high=Word("class", row.class_high),
        )  # fmt: skip


def _by_year(data: Dataset) -> pd.DataFrame:
    """Published figures with the year they are about."""
    rows = data.figures
    return rows.assign(year=pd.array([int(as_of[:4]) for as_of in rows["as_of"]], dtype="Int64"))


def _measure(measure: str) -> Word:
    return Word("work" if measure in KINDS else "measure", measure)


def _quantity(millionths: int, unit: str) -> Detail:
    """A published value as a reader reads it: a year has no thousands, a class is a word."""
    whole = millionths // MILLION
    if unit == "year":
        return str(whole)
    if unit == "class" and millionths in range(0, len(SLUM_CLASSES) * MILLION, MILLION):
        return Word("class", SLUM_CLASSES[whole])
    return Quantity(whole if unit == "rupiah" else millionths, None if unit == "class" else unit)


CHECKS = (
    two_figures,
    one_figure_two_places,
    part_over_whole,
    two_decrees,
    stated_works,
    stated_counts,
    stated_scores,
)
