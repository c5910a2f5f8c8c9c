"""Change: points won or lost, shares before and after, what handling contributed, what the works leave."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.register import PARTS
from dashboard.pictures.tracks import HOLLOW_MARK, MARK
from tests.domain.by_hand import WORKED_BASES, dataset, place, readings_worth, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.findings.looked_at import ID, found, part, records, scope

AN_RT = f"{KAMPUNG_BUGIS}-RW006-RT002"
NBSP = "\N{NO-BREAK SPACE}"


def headline(data: Dataset, where: str = KAMPUNG_BUGIS, year: int | None = None, **asked: str) -> str:
    return part(scope(data, where, year), "indicators", "change", **asked).headline


def change(data: Dataset, where: str = KAMPUNG_BUGIS, year: int | None = None, **asked: str):
    return found(scope(data, where, year), "indicators", "change", **asked)


def city(first_rule: str = "permen_2018") -> Dataset:
    """RT a loses points at water and wins some at roads; RT b was surveyed first alone."""
    places = [place("kel", "kelurahan"), *(rt(name, parent_id="kel", **WORKED_BASES) for name in "ab")]
    first = {"water_access": 5, "road_surface": 0}
    last = {"water_access": 1, "road_surface": 3}
    return dataset(
        locations=places,
        indicators=[
            *readings_worth("a", first, rule=first_rule),
            *readings_worth("b", first, rule=first_rule),
            *readings_worth("a", last, year=2020),
        ],
    )


@pytest.mark.thorough
def test_the_headline_compares_the_first_survey_with_the_one_of_the_year():
    assert headline(illustrative()) == "RT kumuh: 7 dari 7 pada 2016, 1 pada 2020."
    assert headline(illustrative(), year=2018) == "RT kumuh: 7 dari 7 pada 2016, 2 pada 2018."
    assert headline(illustrative(), **{"from": "2018"}) == "RT kumuh: 2 dari 7 pada 2018, 1 pada 2020."
    assert headline(illustrative(), AN_RT) == "RT kumuh: 1 dari 1 pada 2016, 0 pada 2020."


def test_with_one_survey_there_is_nothing_to_compare_and_the_page_says_so():
    told = part(scope(documented(), KAMPUNG_BUGIS), "indicators", "change")
    assert told.headline == "Belum ada dua survei Kampung Bugis yang dapat disandingkan."
    (alone,) = told.remarks
    assert "setelah survei berikutnya" in alone


def test_the_only_survey_is_shown_as_what_the_next_one_will_be_compared_with():
    (shown,) = part(scope(documented(), KAMPUNG_BUGIS), "indicators", "change").findings
    rows = {row.key: row.tracks[0] for row in shown.picture.rows}
    assert len(rows) == 16
    assert all(mark.look == "hollow mark" for axis in rows.values() for mark in axis.marks)
    assert (rows["waste_facility"].text, rows["waste_facility"].marks) == (ID("flag-missing"), ())


def test_points_won_and_lost_are_painted_apart_and_what_is_not_known_is_neither():
    shown = change(city(), "kel", detail="criteria")["heat"].picture
    columns = [column.key for column in shown.columns]
    won, lost = columns.index("water_access"), columns.index("road_surface")
    a, b = shown.rows
    assert (a.cells[won].words, a.cells[won].paint) == ("−4", "change:-4/5")
    assert (a.cells[lost].words, a.cells[lost].paint) == ("+3", "change:3/5")
    assert {(cell.value, cell.look) for cell in b.cells} == {(None, "missing")}


def test_a_change_that_may_be_either_way_has_the_colour_of_none():
    (total, *_), *_ = (row.cells for row in change(city(), "kel")["heat"].picture.rows)
    assert total.value < 0 < total.high
    assert (total.look, total.paint_high) == ("dashed", "")
    assert total.paint.startswith("change:0/")


def test_points_of_two_rules_are_not_compared_and_that_is_said():
    data = city(first_rule="permen_2016")
    told = change(data, "kel")
    assert told["heat"].picture is None
    assert "aturan yang berbeda" in told["heat"].notes[0]
    assert told["change"].picture.rows
    names = {choice.name for choice in PARTS["indicators"]["change"].choices(scope(data, "kel"), {})}
    assert names == {"from", "cell"}


def test_picture_table_and_file_say_the_same_shares():
    told = change(illustrative())["change"]
    rows = records(told.sheet())
    assert len(told.picture.rows) == len(rows) == 16
    by_name = {words[0]: words for words in told.table.rows}
    sheet = {f"{row['number']} {row['indicator_name']}": row for row in rows}
    for (shown,) in (row.tracks for row in told.picture.rows):
        row, ends = sheet[shown.name], {mark.look: (mark.low, mark.high) for mark in shown.marks}
        for look, suffix, column in ((HOLLOW_MARK, "first", 3), (MARK, "last", 4)):
            low, high = row[f"percent_low_{suffix}"], row[f"percent_high_{suffix}"]
            assert ends.get(look) == (None if low is None else (int(100 * low), int(100 * high)))
            assert by_name[shown.name][column] in shown.text
    assert [(one.label, one.look) for one in told.picture.legend] == [("2016", HOLLOW_MARK), ("2020", MARK)]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("first", "last", "way"), [(5, 1, "better"), (1, 5, "worse"), (3, 3, "quiet"), (None, 3, "quiet")]
)
def test_a_share_is_painted_better_or_worse_where_that_is_certain(first: int | None, last: int, way: str):
    other = readings_worth("a", {"road_surface": 5})
    before = readings_worth("a", {"water_access": first}) if first is not None else []
    after = readings_worth("a", {"water_access": last}, year=2020)
    places = [place("kel", "kelurahan"), rt("a", parent_id="kel", **WORKED_BASES)]
    data = dataset(locations=places, indicators=[*other, *before, *after])
    (axis,) = (
        axis
        for row in change(data, "kel")["change"].picture.rows
        for axis in row.tracks
        if axis.name.endswith(ID("indicator-water_access"))
    )
    assert (axis.link, axis.marks[-1].paint, axis.marks[-1].look) == (way, way, MARK)
    assert len(axis.marks) == (1 if first is None else 2)


def test_the_contribution_of_handling_is_told_year_on_year_and_against_the_baseline():
    told = change(illustrative(), year=2018)["contribution"]
    assert told.title == "Kontribusi penanganan"
    assert [row[3] for row in told.table.rows] == [f"41,44{NBSP}%"]
    assert "contribution" not in change(city(first_rule="permen_2016"), "kel")


def test_the_result_of_the_works_says_what_went_beyond_and_stands_beside_the_next_survey():
    told = change(illustrative())["result"]
    assert told.title == "Numerik akhir: survei 2016 dikurangi hasil kegiatan"
    assert "1 hasil melebihi kekurangan yang tercatat; kelebihannya tidak dihitung." in told.subtitles
    assert all("(2018)" in row[3] for row in told.table.rows)


def test_what_works_handled_is_in_the_file_row_by_row():
    told = change(illustrative())["handled"]
    rows = records(told.sheet())
    assert len(rows) == len(told.table.rows)
    for row in rows:
        assert row["after_high"] == max(row["before_high"] - row["handled"], 0)
        assert row["activities"]


def test_without_works_after_the_survey_nothing_is_told_of_them():
    assert not {"result", "handled"} & change(city(), "kel").keys()
