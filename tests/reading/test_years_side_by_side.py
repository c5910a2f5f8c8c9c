"""Columns for several years side by side are rows of each year."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.reading.folder import read_upload
from dashboard.reading.spellings.dates import undated
from tests.reading.reading import workbook


def of_csv(*rows: str) -> Dataset:
    return read_upload({"tabel.csv": "\n".join([*rows, ""]).encode()}, "x")


def readings(data: Dataset) -> list[tuple]:
    columns = ["year", "indicator", "volume_millionths", "percent_millionths"]
    rows = data.readings[columns].astype(object).where(data.readings[columns].notna(), None)
    return [tuple(row) for row in rows.itertuples(index=False)]


@pytest.mark.parametrize(
    "heading",
    ["Luas Kumuh {} (Ha)", "Luas Kumuh (Ha) {}", "{} Luas Kumuh", "Luas kumuh ({})", "Luas Kumuh Tahun {}"],
)
def test_an_area_by_year_is_a_reading_of_each_year(heading):
    data = of_csv(f"Kelurahan;{heading.format(2019)};{heading.format(2020)}", "Anyelir;12,5;10,25")
    assert readings(data) == [
        (2019, "slum_area", 12_500_000, None), (2020, "slum_area", 10_250_000, None),
    ]  # fmt: skip


def test_a_year_over_several_criteria_holds_for_all_of_them():
    rows = [
        ["Kelurahan", "RT", "RW", 2019, None, 2020, None],
        [None, None, None, "1a volume", "3a persen", "1a volume", "3a persen"],
        ["Anyelir", 1, 1, 5, 60, 4, 30],
    ]
    data = read_upload({"a.xlsx": workbook({"Sheet1": rows}, merged=("D1:E1", "F1:G1"))}, "x")
    assert readings(data) == [
        (2019, "building_irregularity", 5_000_000, None), (2019, "water_access", None, 60_000_000),
        (2020, "building_irregularity", 4_000_000, None), (2020, "water_access", None, 30_000_000),
    ]  # fmt: skip


def test_years_beside_a_column_of_criteria_are_volumes_of_them():
    data = of_csv("Kelurahan;RT;RW;Kriteria;2019;2020", "Anyelir;1;1;1a;5;6", "Anyelir;1;1;3a;;8")
    assert [row[:3] for row in readings(data)] == [
        (2019, "building_irregularity", 5_000_000), (2020, "building_irregularity", 6_000_000),
        (2020, "water_access", 8_000_000),
    ]  # fmt: skip


def test_amounts_by_year_are_lines_of_money_of_one_work():
    data = of_csv(
        "Kegiatan;Kelurahan;RT;RW;Pagu 2019;Pagu 2020", "Drainase;Anyelir;1;1;50.000.000;70.000.000"
    )
    rows = data.activities
    assert list(zip(rows["year"], rows["amount_kind"], rows["amount_rupiah"], strict=True)) == [
        (2019, "budget", 50_000_000), (2020, "budget", 70_000_000),
    ]  # fmt: skip
    assert rows["activity_id"].nunique() == 1


def test_a_column_for_the_year_is_believed_more_than_headings():
    data = of_csv("Kelurahan;Tahun;Luas Kumuh;Luas Kumuh 2014", "Anyelir;2020;10;12")
    assert readings(data) == [(2020, "slum_area", 10_000_000, None)]
    assert [p.column for p in data.problems if p.reason == "column_unknown"] == ["Luas Kumuh 2014"]


def test_a_heading_with_two_years_is_not_read_and_named():
    data = of_csv("Kelurahan;Luas Kumuh 2019;Luas Kumuh 2019-2020", "Anyelir;10;12")
    assert readings(data) == [(2019, "slum_area", 10_000_000, None)]
    assert [p.column for p in data.problems if p.reason == "column_unknown"] == ["Luas Kumuh 2019-2020"]


def test_a_cell_that_cannot_be_read_is_named_with_the_heading_of_its_year():
    data = of_csv("Kelurahan;Luas Kumuh 2019;Luas Kumuh 2020", "Anyelir;10;banyak")
    (bad,) = [p for p in data.problems if p.reason == "not_a_number"]
    assert (bad.line, bad.column, bad.year) == (2, "Luas Kumuh 2020", 2020)


@pytest.mark.parametrize(
    ("heading", "rest"),
    [("2019", ""), ("Tahun 2019", ""), ("TA. 2019", ""), ("Volume (2019)", "Volume"),
     ("2019 - Genangan", "Genangan"), ("Luas", "Luas"), ("Luas 20191", "Luas 20191")],
)  # fmt: skip
def test_what_a_heading_says_beside_its_year(heading, rest):
    assert undated(heading) == rest
