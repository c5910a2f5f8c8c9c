"""Several files or sheets of one table are one table; each row keeps its file and line."""

from itertools import pairwise

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.doubts import problems_of
from dashboard.domain.doubts.uses import problems_about
from dashboard.findings.words.problems import reason_of
from dashboard.reading.folder import read_upload
from dashboard.text.catalogue import text_in
from tests.reading.folders import files_of
from tests.reading.reading import workbook

INDICATORS = "location_id,indicator,volume,status,source\n"
WORKS = "activity_id,location_id,year,kind,volume,unit,stage,amount_rupiah,funding_source,status,source\n"
FORM = ["Kelurahan", "RT", "RW", "Jumlah KK", "3a volume"]


def dataset(**files: str | bytes) -> Dataset:
    """The usual places with these files beside them; `__` in a name is a blank and `_x` its ending."""
    return read_upload(files_of(indicators=None, activities=None) | sent(files), "x")


def sent(files: dict[str, str | bytes]) -> dict[str, bytes]:
    return {
        name: content.encode() if isinstance(content, str) else content for name, content in files.items()
    }


def told(data: Dataset) -> list[tuple]:
    return [(p.file, p.line, p.reason) for p in data.problems if p.reason != "file_missing"]


def readings(data: Dataset) -> list[tuple]:
    rows = data.readings.sort_values("line")
    origins = [data.files.origin("indicators", line) for line in rows["line"]]
    return [
        (year, volume // 10**6, *origin)
        for year, volume, origin in zip(rows["year"], rows["volume_millionths"], origins, strict=True)
    ]


def test_a_file_a_year_is_one_table_with_the_year_of_each_files_name():
    data = dataset(**{
        "indikator_2019.csv": INDICATORS + "rt,water_access,80,survey,form\n",
        "indikator_2020.csv": INDICATORS + "rt,water_access,60,survey,form\n",
    })  # fmt: skip
    assert readings(data) == [(2019, 80, "indikator_2019.csv", 2), (2020, 60, "indikator_2020.csv", 2)]
    assert told(data) == [
        ("indikator_2019.csv", 1, "year_from_name"),
        ("indikator_2020.csv", None, "files_joined"),
        ("indikator_2020.csv", 1, "year_from_name"),
    ]


def test_a_sheet_a_year_is_one_table_with_the_year_of_each_sheets_name():
    head, rows = INDICATORS.strip().split(","), [["rt", "water_access", 80, "survey", "form"]]
    book = workbook({"2019": [head, *rows], "Numerik 2021": [head, *rows]})
    data = dataset(**{"data 2018.xlsx": book})
    assert readings(data) == [
        (2019, 80, "data 2018.xlsx · 2019", 2), (2021, 80, "data 2018.xlsx · Numerik 2021", 2),
    ]  # fmt: skip


def test_the_year_of_a_file_holds_for_its_sheets_that_tell_none():
    head, row = INDICATORS.strip().split(","), ["rt", "water_access", 80, "survey", "form"]
    data = dataset(**{"numerik 2019.xlsx": workbook({"Sheet1": [head, row]})})
    assert [year for year, *_ in readings(data)] == [2019]


@pytest.mark.parametrize("name", ["indikator.csv", "indikator_2019-2020.csv", "indikator_20190514.csv"])
def test_a_name_without_one_year_tells_none(name):
    data = dataset(**{name: INDICATORS + "rt,water_access,80,survey,form\n"})
    assert data.readings.empty
    assert any(p.severity == "refused" or p.reason == "file_not_used" for p in data.problems)


def test_a_column_for_the_year_is_believed_more_than_the_name():
    data = dataset(**{"indikator_2019.csv": "year," + INDICATORS + "2017,rt,water_access,80,survey,form\n"})
    assert [year for year, *_ in readings(data)] == [2017]


def test_each_file_is_read_in_its_own_way():
    data = dataset(**{
        "indikator_2019.csv": INDICATORS + "rt,water_access,80.5,survey,form\n",
        "indikator_2020.csv": "lokasi;kriteria;volume;status;sumber\nrt;3a;1.000,5;survei;formulir\n",
    })  # fmt: skip
    assert data.readings["volume_millionths"].to_list() == [80_500_000, 1_000_500_000]


def test_sheets_with_a_row_an_rt_bring_one_list_of_places():
    sheets = {
        str(year): [FORM, ["Anyelir", 1, 1, 50, 10], ["Anyelir", 2, 1, 60, year - 2000]]
        for year in (2019, 2020)
    }
    data = read_upload({"numerik.xlsx": workbook(sheets)}, "x")
    assert list(data.locations["level"]) == ["kelurahan", "rw", "rt", "rt"]
    assert [row[:2] for row in readings(data)] == [(2019, 10), (2019, 19), (2020, 10), (2020, 20)]


def test_a_base_that_another_sheet_gives_otherwise_is_named_with_both_sheets():
    sheets = {str(year): [FORM, ["Anyelir", 1, 1, year - 1969, 10]] for year in (2019, 2020)}
    data = read_upload({"numerik.xlsx": workbook(sheets)}, "x")
    (differs,) = [p for p in data.problems if p.reason == "bases_differ"]
    assert (differs.file, differs.line) == ("numerik.xlsx · 2020", 2)
    assert (differs.value, differs.details["kept"]) == ("51", "50")
    assert differs.details["line"] == "numerik.xlsx · 2019:2"


def test_a_table_that_comes_twice_is_named_and_counts_once_whatever_it_is_called():
    same = INDICATORS + "rt,water_access,80,survey,form\nkel,water_access,9,survey,form\n"
    data = dataset(**{"indikator 2019.csv": same, "numerik (2019).csv": same.replace(",form", ",lain")})
    assert len(data.readings) == 2
    assert ("numerik (2019).csv", None, "table_twice") in told(data)


def test_rows_that_are_in_two_files_count_once_and_are_told_once():
    first = INDICATORS + "rt,water_access,80,survey,form\nkel,water_access,9,survey,form\n"
    data = dataset(
        **{"indikator 2019.csv": first, "lagi 2019.csv": first + "kel,road_surface,7,survey,form\n"}
    )
    assert len(data.readings) == 3
    (both,) = [p for p in data.problems if p.reason == "rows_in_both"]
    assert (both.file, both.line, both.details) == (
        "lagi 2019.csv",
        2,
        {"other": "indikator 2019.csv", "n": "2"},
    )


def test_the_same_row_of_two_years_is_two_rows():
    same = INDICATORS + "rt,water_access,80,survey,form\n"
    data = dataset(**{"indikator 2019.csv": same, "indikator 2020.csv": same})
    assert len(data.readings) == 2


def test_two_values_for_one_key_in_two_files_are_none_and_each_is_named_in_its_file():
    text = INDICATORS + "rt,water_access,{},survey,form\n"
    data = dataset(**{"indikator 2019.csv": text.format(80), "numerik 2019.csv": text.format(70)})
    assert data.readings.empty
    (found,) = [p for p in data.problems if p.reason == "rows_conflict"]
    assert [(row.file, row.line) for row in found.rows] == [
        ("indikator 2019.csv", 2),
        ("numerik 2019.csv", 2),
    ]
    assert "indikator 2019.csv:2, numerik 2019.csv:2" in reason_of(found, text_in("id"))


def test_two_versions_of_a_list_of_money_are_not_two_instalments():
    row = "A1,rt,2019,drain,10,m,done,{},apbd_kota,survey,form\n"
    data = dataset(**{"kegiatan.csv": WORKS + row.format(1000), "lagi.csv": WORKS + row.format(1200)})
    assert data.activities.empty
    assert {p.reason for p in data.problems if p.severity == "left_out"} == {"rows_conflict"}


def test_two_instalments_in_one_file_stay_two_beside_another_file():
    row = "A1,rt,2019,drain,10,m,done,{},apbd_kota,survey,form\n"
    other = "A2,rt,2019,drain,10,m,done,5,apbd_kota,survey,form\n"
    data = dataset(**{"kegiatan.csv": WORKS + row.format(1000) + row.format(1200), "lagi.csv": WORKS + other})
    assert sorted(data.activities["amount_rupiah"]) == [5, 1000, 1200]


def test_one_work_of_two_sources_in_two_files_is_one_work_with_two_lines():
    row = "A1,rt,2019,drain,10,m,done,1000,{},survey,form\n"
    data = dataset(**{"apbd.csv": WORKS + row.format("apbd_kota"), "apbn.csv": WORKS + row.format("apbn")})
    assert list(data.activities["activity_id"]) == ["A1", "A1"]


def test_files_that_each_number_their_works_from_1_are_of_different_works():
    rows = "1,rt,{0},drain,10,m,done,9,apbd_kota,survey,f\n2,rt,{0},road,5,m,done,7,apbd_kota,survey,f\n"
    data = dataset(**{"dinas a.csv": WORKS + rows.format(2019), "dinas b.csv": WORKS + rows.format(2020)})
    assert len(data.activities) == 4
    assert list(data.activities["activity_id"]) == ["1", "2", "1 (dinas b.csv)", "2 (dinas b.csv)"]


def test_lists_without_ids_in_sheets_of_one_name_are_of_different_works():
    sheet = [
        ["Kegiatan", "Kelurahan", "RT", "RW", "Tahun", "Anggaran"],
        ["Drainase", "Anyelir", 1, 1, 2019, 1000],
    ]
    later = [sheet[0], ["Drainase", "Anyelir", 1, 1, 2020, 900]]
    sheets = {"a.xlsx": workbook({"Sheet1": sheet}), "b.xlsx": workbook({"Sheet1": later})}
    data = read_upload(sheets, "x")
    assert sorted(data.activities["amount_rupiah"]) == [900, 1000]
    assert data.activities["activity_id"].is_unique


def test_a_place_that_two_lists_name_counts_once_and_is_filled_up():
    head = "location_id,level,name,parent_id,households,buildings\n"
    files = {"lokasi.csv": head + "rt,rt,RT 001,,100,\n", "tempat.csv": head + "rt,rt,RT 001,,120,40\n"}
    data = read_upload(sent(files), "x")
    (row,) = data.locations.itertuples()
    assert (row.households_millionths, row.buildings_millionths) == (100_000_000, 40_000_000)
    (differs,) = [p for p in data.problems if p.reason == "bases_differ"]
    assert (differs.file, differs.line, differs.value, differs.details["kept"]) == (
        "tempat.csv",
        2,
        "120",
        "100",
    )


def test_a_file_that_cannot_be_used_leaves_the_other_ones_of_its_table():
    data = dataset(**{
        "indikator_2019.csv": INDICATORS + "rt,water_access,80,survey,form\n",
        "indikator_2020.csv": "location_id,volume\nrt,7\n",
    })  # fmt: skip
    assert len(data.readings) == 1
    assert ("indikator_2020.csv", 1, "column_missing") in told(data)
    assert data.refusal("indicators") is None


@pytest.mark.thorough
def test_a_doubt_marks_the_rows_of_its_own_file():
    """Line 2 of one file is not line 2 of the other."""
    bad = INDICATORS + "rt,water_access,120,survey,form\n"
    good = "location_id,indicator,volume,status,source\nkel,slum_area,9,survey,form\n"
    for files in (
        {"indikator 2018.csv": good, "indikator 2019.csv": bad},
        {"indikator 2018.csv": bad, "numerik 2019.csv": good},
    ):
        data = dataset(**files)
        (over,) = [p for p in problems_of(data) if p.reason == "over_base"]
        assert files[over.file] == bad
        assert over in problems_about(data, "scores", "kel", None)
        assert over not in problems_about(data, "areas", "kel", None)


def test_rows_stand_in_the_order_of_their_files():
    data = dataset(
        **{f"indikator_{year}.csv": INDICATORS + "rt,water_access,8,survey,f\n" for year in (2021, 2019)}
    )
    lines = data.readings["line"].to_list()
    assert all(first < second for first, second in pairwise(lines))
