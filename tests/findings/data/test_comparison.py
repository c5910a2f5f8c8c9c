"""Two versions as sheets, records and sentences: exact numbers, lines of both files, words of a language."""

from decimal import Decimal

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.versions.comparison import Comparison, compared
from dashboard.domain.versions.totals import total_changes
from dashboard.files.spreadsheet import csv_bytes, workbook_bytes
from dashboard.findings.data import comparison_rows as rows
from dashboard.findings.data import comparison_words as told
from dashboard.findings.data.comparison_sheets import comparison_record, differences_sheet, totals_sheet
from dashboard.findings.sheet import Sheet
from dashboard.reading.columns.schema import TABLES, schema_of
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.domain.by_hand import dataset, place, readings_of, rt
from tests.domain.shipped import KAMPUNG_BUGIS, documented, illustrative
from tests.domain.versions.test_comparison import work

ID, EN = text_in("id"), text_in("en")
NAMES = ("January", "February")


def records(sheet: Sheet) -> list[dict]:
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]


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


def test_totals_are_exact_and_say_whether_they_differ():
    changes = total_changes(version(work("1", 100)), version(work("1", 250), water="5.5"), "kel")
    found = {row["total"]: row for row in records(totals_sheet(changes, "kel", NAMES, EN))}
    budget, water = found["Budget"], found["No access to safe drinking water, survey 2018"]
    assert (budget["low_before"], budget["low_after"], budget["low_difference"]) == (100, 250, 150)
    assert (budget["unit"], budget["differs"], budget["location_id"]) == ("rupiah", "yes", "kel")
    assert water["low_difference"] == Decimal("0.5")
    assert (found["Number of activities"]["low_after"], found["Number of activities"]["differs"]) == (1, "no")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_can_be_written_in_both_forms(language: str):
    text, data = text_in(language), (documented(), illustrative())
    sheets = [
        differences_sheet(compared(*data), NAMES, text),
        totals_sheet(total_changes(*data, None), None, NAMES, text),
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


def test_the_headline_says_so_when_no_total_changed_when_nothing_did_and_when_places_are_others():
    same = version(work("1", 5, note="a"))
    assert both(same, version(work("1", 5, note="b")))[1].endswith("; tidak ada jumlah yang berubah.")
    assert both(same, same)[1] == "Tidak ada yang berbeda."
    other = dataset(locations=[place("x", "kelurahan"), rt("y", parent_id="x")])
    assert both(same, other)[1] == "Kedua data hampir tidak memuat tempat yang sama."


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_differs_between_the_shipped_data_can_be_told(language: str):
    before, after = documented(), illustrative()
    found = compared(before, after)
    lines = list(
        told.report(before, after, found, total_changes(before, after, None), None, text_in(language))
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
    assert {row["location_id"] for row in records(totals_sheet(changes, KAMPUNG_BUGIS, NAMES, ID))} == {
        KAMPUNG_BUGIS
    }
