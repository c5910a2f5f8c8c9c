"""Unit costs: marks on the scale of their kind, medians, and what is far from them."""

import pytest

from dashboard.domain.money.unit_costs import cost_groups, unit_costs
from dashboard.findings.spending.unit_cost import cost_tracks
from dashboard.pictures.tracks import FAR_MARK, MARK, TICK_MARK, Axis, Tracks
from dashboard.text.catalogue import text_in
from dashboard.text.quoted import quoted
from tests.domain.by_hand import dataset, place, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import found, records, scope

ID = text_in("id")
NBSP = "\N{NO-BREAK SPACE}"
PLACES = [place("kel", "kelurahan"), rt("a", parent_id="kel")]


def line(activity: object, rupiah: int | None, **cells: object) -> dict:
    usual = {"activity_id": str(activity), "location_id": "a", "amount_kind": "realised"}
    return usual | {"amount_rupiah": rupiah, "volume": 3, "unit": "m"} | cells


def tracks(data, place: str, year: int | None, kind: str) -> Tracks:
    return cost_tracks(data, cost_groups(data, place, year, kind), "costs", ID)


def axes(*lines: dict) -> list[Axis]:
    made = tracks(dataset(locations=PLACES, activities=list(lines)), "kel", None, "realised")
    return [row.tracks[0] for row in made.rows]


def costs(axis: Axis) -> list[int]:
    return [mark.low for mark in axis.marks if mark.look != TICK_MARK]


def test_the_documented_roads_stand_first_and_the_five_houses_below_them():
    roads, houses = (row.tracks[0] for row in tracks(documented(), KAMPUNG_BUGIS, 2018, "unstated").rows)
    assert sorted(costs(roads)) == [5_000_000, 9_869_565]
    assert costs(houses) == [16_500_000] * 5
    assert (roads.name, roads.text) == (
        f"{ID('work-concrete_road')} per m · 2 kegiatan",
        f"Rp5{NBSP}juta–Rp9,87{NBSP}juta",
    )
    assert houses.text == f"Rp16,5{NBSP}juta"


def test_every_kind_and_unit_has_a_scale_of_its_own_from_zero():
    short, long = axes(line(1, 90), line(2, 9_000, unit="unit"))
    assert {short.top, long.top} == {30, 3_000}


def test_a_cost_far_from_the_usual_one_is_told_by_shape_and_colour():
    (axis,) = axes(line(1, 300), line(2, 300), line(3, 330), line(4, 900))
    assert [(mark.look, mark.paint) for mark in axis.marks[:-1]] == [(MARK, "strong")] * 3 + [
        (FAR_MARK, "worse")
    ]


def test_a_line_stands_at_the_median_of_three_activities_or_more():
    (axis,) = axes(line(1, 300), line(2, 600), line(3, 900), line(4, 1200))
    assert [(mark.low, mark.high) for mark in axis.marks if mark.look == TICK_MARK] == [(250, 250)]
    (pair,) = axes(line(1, 300), line(2, 3_000))
    assert [mark.look for mark in pair.marks] == [MARK, MARK]


def test_the_legend_names_only_looks_that_can_be_there():
    few = tracks(dataset(locations=PLACES, activities=[line(1, 3)]), "kel", None, "realised")
    assert [sample.look for sample in few.legend] == [MARK]
    many = tracks(illustrative(), KAMPUNG_BUGIS, None, "realised")
    assert [sample.look for sample in many.legend] == [MARK, FAR_MARK, TICK_MARK]


def test_a_mark_tells_place_year_amount_volume_and_what_explains_the_cost():
    (axis,) = axes(line(1, 9_000, cost_note="Over <deep> water"))
    assert axis.marks[0].said == f"a · 2018; Rp9.000 / 3{NBSP}m; {quoted('Over <deep> water')}"


@pytest.mark.parametrize("kind", ["budget", "contract", "realised"])
def test_every_activity_of_the_illustrative_data_with_a_cost_is_a_mark(kind: str):
    made = tracks(illustrative(), KAMPUNG_BUGIS, None, kind)
    known = unit_costs(illustrative(), KAMPUNG_BUGIS, None, kind)
    assert sum(len(costs(row.tracks[0])) for row in made.rows) == len(known)


def test_picture_table_and_file_hold_the_same_costs():
    told = found(scope(illustrative(), KAMPUNG_BUGIS), "spending", "unit_cost")["unit-costs"]
    drawn = [row.tracks[0] for row in told.picture.rows]
    marks = [
        (mark.low, mark.look == FAR_MARK) for axis in drawn for mark in axis.marks if mark.look != TICK_MARK
    ]
    rows = records(told.sheet())
    assert marks == [(row["rupiah_per_unit"], row["far"] == "yes") for row in rows]
    assert [row[5] for row in told.table.rows] == [ID.rupiah_exact(at) for at, _ in marks]
    medians = {mark.low for axis in drawn for mark in axis.marks if mark.look == TICK_MARK}
    assert medians <= {row["median_per_unit"] for row in rows}
