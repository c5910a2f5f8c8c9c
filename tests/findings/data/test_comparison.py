"""Two versions as sheets, records and sentences: exact numbers, lines of both files, words of a language."""

from decimal import Decimal

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.versions.comparison import Comparison, compared
from dashboard.domain.versions.totals import total_changes
from dashboard.files.spreadsheet import csv_bytes, workbook_bytes
from dashboard.findings.data import comparison_rows as rows
from dashboard.findings.data import comparison_words as told
from dashboard.findings.data.comparison import choices, comparison
from dashboard.findings.data.comparison_sheets import (
    compared_totals_sheet,
    comparison_record,
    differences_sheet,
)
from dashboard.findings.data.versions import Versions
from dashboard.findings.finding import Finding, Findings
from dashboard.reading.columns.schema import TABLES, schema_of
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.by_hand import dataset, place, readings_of, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.domain.versions.test_comparison import work
from tests.findings.looked_at import records, scope

ID, EN = text_in("id"), text_in("en")
NAMES = ("January", "February")


def plain(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


def version(*works: dict, water: str = "5") -> Dataset:
    places = [place("kel", "kelurahan"), rt(parent_id="kel", households=50)]
    return dataset(
        locations=places, activities=list(works), indicators=readings_of("rt", {"water_access": water})
    )


def both(before: Dataset, after: Dataset) -> tuple[Comparison, str]:
    found = compared(before, after)
    return found, plain(told.headline(found, total_changes(before, after, None), ID))


# Sheets -------------------------------------------------------------------------------------------


def test_a_changed_cell_is_one_row_with_its_key_old_new_and_both_lines():
    old = version(work("1", 100, volume="12.5"), work("2"))
    new = version(work("2"), work("1", 100, volume="13"))
    (row,) = records(differences_sheet(compared(old, new), NAMES, ID))
    assert (row["table"], row["difference"], row["column"]) == ("activities", "changed", "volume")
    assert (row["before"], row["after"]) == (Decimal("12.5"), Decimal("13"))
    assert (row["line_before"], row["line_after"]) == (2, 3)
    assert (row["version_before"], row["version_after"]) == NAMES
    assert row["key"] == "activity_id=1 | amount_kind=budget | funding_source=apbn"


def test_a_new_row_has_every_filled_cell_and_nothing_before():
    found = records(differences_sheet(compared(version(), version(work("1", 7))), NAMES, ID))
    cells = {row["column"]: row["after"] for row in found}
    assert cells["amount_rupiah"] == 7
    assert cells["kind"] == "drain"
    assert "description" not in cells
    assert {row["before"] for row in found} == {None}
    assert {(row["line_before"], row["line_after"]) for row in found} == {(None, 2)}


@pytest.mark.thorough
def test_totals_are_exact_and_say_whether_they_differ():
    changes = total_changes(version(work("1", 100)), version(work("1", 250), water="5.5"), "kel")
    found = {row["total"]: row for row in records(compared_totals_sheet(changes, "kel", NAMES, EN))}
    budget, water = found["Budget"], found["No access to safe drinking water, survey 2018"]
    assert (budget["low_before"], budget["low_after"], budget["low_difference"]) == (100, 250, 150)
    assert (budget["unit"], budget["differs"], budget["location_id"]) == ("rupiah", "yes", "kel")
    assert water["low_difference"] == Decimal("0.5")
    assert (found["Number of activities"]["low_after"], found["Number of activities"]["differs"]) == (1, "no")


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_can_be_written_in_both_forms(language: str):
    text, data = text_in(language), (documented(), illustrative())
    sheets = [
        differences_sheet(compared(*data), NAMES, text),
        compared_totals_sheet(total_changes(*data, None), None, NAMES, text),
    ]
    assert all(csv_bytes(sheet) for sheet in sheets)
    assert workbook_bytes(sheets)


def test_a_record_counts_what_it_lists():
    data = documented(), illustrative()
    found = compared(*data)
    record = comparison_record(found, total_changes(*data, None), EN)
    listed = [row["difference"] for row in record["differences"]]
    assert [listed.count(kind) for kind in ("added", "removed", "changed")] == [
        found.added, found.removed, found.changed,
    ]  # fmt: skip
    assert sum(table["unchanged"] for table in record["tables"]) == sum(t.unchanged for t in found.tables)


# The finding --------------------------------------------------------------------------------------


def test_the_headline_counts_rows_and_names_the_money_nearest_to_money_spent():
    old = [work("1", 10**9), work("1", 10**9, amount_kind="realised")]
    new = [work("1", 2 * 10**9), work("1", 2_200_000_000, amount_kind="realised"), work("2", None)]
    _, words = both(version(*old), version(*new))
    assert words == "1 baris baru, 0 hilang, 2 berubah; Realisasi naik Rp1,2 miliar."


@pytest.mark.thorough
def test_the_headline_says_so_when_no_total_changed_when_nothing_did_and_when_places_are_others():
    same = version(work("1", 5, note="a"))
    assert both(same, version(work("1", 5, note="b")))[1].endswith("; tidak ada jumlah yang berubah.")
    assert both(same, same)[1] == "Tidak ada yang berbeda."
    other = dataset(locations=[place("x", "kelurahan"), rt("y", parent_id="x")])
    assert both(same, other)[1] == "Kedua data hampir tidak memuat tempat yang sama."


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (100, 40, "Pagu turun Rp60"),
        (None, 40, "Pagu kini tercatat Rp40"),
        (100, None, "Pagu tidak lagi tercatat"),
    ],
)
def test_a_total_falls_comes_or_goes(before: int | None, after: int | None, words: str):
    assert words in both(version(work("1", before)), version(work("1", after)))[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_headline_is_longer_than_fifteen_words(language: str):
    text = text_in(language)
    for data in ((documented(), illustrative()), (illustrative(), documented())):
        words = told.headline(compared(*data), total_changes(*data, None), text)
        assert len(words.split()) <= 15, words


# Rows in words ------------------------------------------------------------------------------------


def test_a_row_is_named_in_words_and_each_changed_cell_is_told_old_and_new():
    old = version(work("1", 100, stage="ongoing", started="2018-05", year=2018))
    new = version(work("1", None, stage="done", started="2018-06", year=2018))
    (one,) = rows.differences(compared(old, new))
    named = "1 · Pagu · APBN (tidak dirinci) · Saluran drainase · rt (rt) · 2018"
    assert rows.key_words(one, new, ID) == named
    assert rows.contents_words(one, old, new, ID) == (
        "Tahap: berjalan → selesai; Nilai uang: Rp100 → kosong; Mulai: Mei 2018 → Juni 2018"
    )
    assert rows.lines_words(one, ID) == "sebelum: baris 2 · sesudah: baris 2"


def test_a_word_that_no_list_knows_is_told_as_typed():
    old, new = version(work("1", kind="<b>x</b>")), version(work("1", kind="none-of-it { $n }"))
    (one,) = rows.differences(compared(old, new))
    assert rows.contents_words(one, old, new, EN) == "Kind: <b>x</b> → none-of-it { $n }"


def test_two_quantities_that_differ_in_the_last_decimal_look_different():
    old, new = version(work("1", volume="1.250001")), version(work("1", volume="1.250002"))
    (one,) = rows.differences(compared(old, new))
    assert rows.contents_words(one, old, new, ID) == "Volume: 1,250001 → 1,250002"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_and_column_has_a_word(language: str):
    text = text_in(language)
    for table in TABLES:
        assert text(f"differing-{table}")
        for field in schema_of(table).fields:
            assert text(f"field-{field.name}"), field.name


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_differs_between_the_shipped_data_can_be_told(language: str):
    before, after = documented(), illustrative()
    found = compared(before, after)
    lines = list(
        told.comparison_report(
            before, after, found, total_changes(before, after, None), None, text_in(language)
        )
    )
    assert len(lines) > rows.count(found)
    assert not any("<NA>" in line or "None" in line or "nan" in line.split() for line in lines)


def test_the_count_is_that_of_the_rows_and_can_be_of_one_kind_and_table():
    found = compared(documented(), illustrative())
    for kind in (None, *rows.DIFFERENCES):
        for table in (None, "activities", "figures"):
            assert rows.count(found, kind, table) == len(list(rows.differences(found, kind, table)))
    assert rows.count(found) == found.added + found.removed + found.changed


def test_the_totals_of_a_place_have_its_code_in_the_file():
    changes = total_changes(documented(), illustrative(), KAMPUNG_BUGIS)
    assert {
        row["location_id"] for row in records(compared_totals_sheet(changes, KAMPUNG_BUGIS, NAMES, ID))
    } == {KAMPUNG_BUGIS}


# The part of the page -----------------------------------------------------------------------------


def part(before: Dataset, after: Dataset, place: str, **asked: str) -> tuple[Findings, dict[str, Finding]]:
    """What is said of two versions, and its findings by key."""
    versions = Versions(before, after, NAMES)
    offered = choices(versions, ID, asked)
    said = comparison(versions, scope(after, place), {one.name: one.chosen for one in offered})
    return said, {one.key: one for one in said.findings}


def test_the_part_opens_with_the_finding_and_what_the_versions_are_called():
    said, found = part(version(work("1", 100)), version(work("1", 250)), "kel")
    assert plain(said.headline) == "0 baris baru, 0 hilang, 1 berubah; Pagu naik Rp150."
    assert said.remarks == (ID("versions-subtitle", before="January", after="February"),)
    assert [one for one in found if one.startswith("totals")] == ["totals-moved", "totals"]
    assert {"compared-tables", "differences"} <= set(found)


@pytest.mark.thorough
def test_of_two_that_are_the_same_there_is_no_more_to_say():
    said, found = part(version(work("1")), version(work("1")), "kel")
    assert said.headline == ID("versions-headline-same")
    assert not found


def test_the_totals_that_differ_are_in_sight_and_all_of_them_one_click_away_and_in_the_file():
    _, found = part(version(work("1", 100)), version(work("1", 250)), "kel")
    moved, every = found["totals-moved"], found["totals"]
    assert [row[0] for row in moved.table.rows] == ["Pagu"]
    assert moved.table.rows[0][-1] == "+Rp150"
    assert every.folded
    assert len(every.table.rows) == len(every.sheet().rows) > 1


def test_where_no_total_changed_that_is_said():
    _, found = part(version(work("1", 5, note="a")), version(work("1", 5, note="b")), "kel")
    assert found["totals-moved"].table is None
    assert found["totals-moved"].after == ID("versions-totals-same-rows", n=1)


def test_the_totals_of_the_place_on_screen_stand_before_those_of_the_whole():
    _, found = part(documented(), illustrative(), f"{KAMPUNG_BUGIS}-RW006-RT002")
    totals = [key for key in found if key.startswith("totals")]
    assert totals == ["totals-place-moved", "totals-place", "totals-moved", "totals"]
    assert found["totals-place-moved"].title.startswith("Jumlah yang berubah: RT 002 / RW 006")
    assert found["totals-moved"].title == "Jumlah yang berubah: seluruh data"


def test_a_place_that_only_one_version_has_is_named_and_the_whole_is_compared():
    at = "21.72.01.1003"
    assert (at in documented().places, at in illustrative().places) == (True, False)
    _, found = part(illustrative(), documented(), at)
    (sentence,) = found["missing"].notes
    assert "tidak ada di versi sebelum; yang dapat dibandingkan hanya seluruh data." in sentence
    assert "totals" in found
    assert "totals-place" not in found


def test_the_rows_can_be_chosen_by_kind_and_content_and_a_wrong_part_is_the_first():
    for asked in ("1", "999", "-1", "x"):
        _, found = part(documented(), illustrative(), "21", difference="removed", table="figures", rows=asked)
        items = found["differences"].picture.items
        assert len(items) == 20
        assert {item.severity_words for item in items} == {ID("difference-removed")}
        assert all(item.where.startswith(ID("differing-figures")) for item in items)
    _, second = part(documented(), illustrative(), "21", difference="removed", table="figures", rows="2")
    assert not set(second["differences"].picture.items) & set(items)


@pytest.mark.thorough
def test_rows_of_a_kind_that_there_is_none_of_are_told_to_be_none():
    before, after = version(work("1", 5)), version(work("1", 6, note="n"), work("2"))
    _, found = part(before, after, "kel", difference="added", table="activities")
    assert len(found["differences"].picture.items) == 1
    assert found["differences"].picture.nothing == ID("versions-list-none")


def test_the_file_has_every_row_whatever_page_is_shown():
    _, found = part(documented(), illustrative(), "21", rows="2")
    assert (
        found["differences"].sheet().rows
        == differences_sheet(compared(documented(), illustrative()), NAMES, ID).rows
    )


def test_tables_that_are_the_same_in_both_are_named():
    _, found = part(version(work("1", 100)), version(work("1", 250)), "kel")
    assert [row[0] for row in found["compared-tables"].table.rows] == [ID("differing-activities")]
    assert ID("differing-locations") in found["compared-tables"].after


def test_what_a_shape_is_is_told_in_words():
    kinds = ("schematic", "odd kind")
    found = [rows.cell_words("boundaries", "geometry_kind", kind, documented(), ID) for kind in kinds]
    assert found == ["skematik", "odd kind"]
