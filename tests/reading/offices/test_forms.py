"""The numeric form of one RT, a sheet an RT, is rows of its criteria."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.scores import scores_of
from dashboard.reading.folder import read_upload
from tests.domain.by_hand import WORKED_VOLUMES
from tests.reading.reading import workbook

CRITERIA = [  # as the ministry numbers and names them, with the unit of the form
    ("a. Ketidakteraturan Bangunan", "Unit"), ("b. Tingkat Kepadatan Bangunan", "Ha"),
    ("c. Ketidaksesuaian dengan Persyaratan Teknis Bangunan", "Unit"),
    ("a. Cakupan Pelayanan Jalan Lingkungan", "M"), ("b. Kualitas Permukaan Jalan Lingkungan", "M"),
    ("a. Ketidaktersediaan Akses Aman Air Minum", "KK"), ("b. Tidak Terpenuhinya Kebutuhan Air Minum", "KK"),
    ("a. Ketidakmampuan Mengalirkan Limpasan Air", "Ha"), ("b. Ketidaktersediaan Drainase", "M"),
    ("c. Kualitas Konstruksi Drainase", "M"),
    ("a. Sistem Pengelolaan Air Limbah Tidak Sesuai Standar Teknis", "KK"),
    ("b. Prasarana dan Sarana Pengelolaan Air Limbah Tidak Sesuai Dengan Persyaratan Teknis", "KK"),
    ("a. Prasarana dan Sarana Persampahan Tidak Sesuai Dengan Persyaratan Teknis", "KK"),
    ("b. Sistem Pengelolaan Persampahan yang Tidak Sesuai Standar Teknis", "KK"),
    ("a. Ketidaktersediaan Prasarana Proteksi Kebakaran", "Unit"),
    ("b. Ketidaktersediaan Sarana Proteksi Kebakaran", "Unit"),
]  # fmt: skip
VOLUMES = [float(volume) for volume in WORKED_VOLUMES.values()]
ABOVE = [
    ["FORMAT NUMERIK KUMUH"],
    ["Provinsi", ":", "Jawa Tengah"],
    ["Kabupaten/Kota", ":", "Pekalongan"],
    ["Kecamatan", ":", "Utara"],
    ["Kelurahan", ":", "Anyelir", None, "RT/RW", ":", "001/002"],
    ["Kawasan : Tepi Kali"],
    ["Luas Verifikasi (Ha)", ":", 1.2],
    ["Jumlah Bangunan (Unit)", ":", 40, None, "Jumlah KK", ":", 50],
    ["Panjang Jalan Ideal (m)", ":", 400, None, "Panjang Drainase Ideal (m)", ":", 300],
]
HEAD = ["No", "Kriteria", "Volume", "Satuan", "Persen (%)", "Nilai"]
END = [[None, "Rata-rata", None, None, 49.51], [None, "Total Nilai", None, None, None, 35]]


def form(rt: str = "001/002", year: int | None = 2019, units: dict[int, str] | None = None) -> list[list]:
    above = [[rt if cell == "001/002" else cell for cell in row] for row in ABOVE]
    if year:
        above.append(["Tahun", ":", year])
    units = units or {}
    rows = [
        [None, name, volume, units.get(at, unit)]
        for at, ((name, unit), volume) in enumerate(zip(CRITERIA, VOLUMES, strict=True))
    ]
    return [*above, [], HEAD, *rows, *END]


def dataset(**sheets: list[list]) -> Dataset:
    return read_upload(
        {"numerik.xlsx": workbook({name.replace("_", " "): rows for name, rows in sheets.items()})}, "x"
    )


def total(data: Dataset, level: str = "rt") -> list[tuple]:
    places = [key for key, row in data.places.items() if row["level"] == level]
    rows = scores_of(data).totals
    rows = rows[rows["location_id"].isin(places)]
    return [tuple(row) for row in rows[["year", "total_low", "total_high"]].itertuples(index=False)]


@pytest.mark.thorough
def test_the_worked_example_as_a_form_has_its_published_total():
    data = dataset(Sheet1=form())
    assert total(data) == [(2019, 35, 35)]
    assert [row["name"] for row in data.places.values() if row["level"] == "rt"] == ["RT 001 / RW 002"]
    assert {p.reason for p in data.problems if p.severity != "note"} == {"file_missing"}


def test_each_criterion_keeps_its_line():
    data = dataset(Sheet1=form())
    lines = data.readings.set_index("indicator")["line"]
    assert lines["building_irregularity"] == 13
    assert lines["fire_equipment"] == 28


def test_the_same_form_as_csv_is_read():
    rows = [
        [
            "" if cell is None else str(cell).replace(".", ",") if isinstance(cell, float) else str(cell)
            for cell in row
        ]
        for row in form()
    ]
    text = "\n".join(";".join(row) for row in rows) + "\n"
    assert total(read_upload({"RT 1.csv": text.encode()}, "x")) == [(2019, 35, 35)]


def test_a_sheet_an_rt_is_a_table_of_them_all():
    data = dataset(RT_1=form(), RT_2=form("002/002"))
    assert total(data) == [(2019, 35, 35)] * 2
    second = data.readings[data.readings["location_id"].str.endswith("RT002")]
    assert {data.files.origin("indicators", line).file for line in second["line"]} == {"numerik.xlsx · RT 2"}


def test_the_year_may_be_that_of_the_sheets_name():
    assert total(dataset(**{"2021": form(year=None)})) == [(2021, 35, 35)]


def test_blocks_before_and_after_are_readings_of_their_years():
    rows = form(year=2020)
    at = rows.index(HEAD)
    block = ["Volume", "Satuan", "Persen (%)", "Nilai"]
    rows[at - 1] = [None, None, "Kondisi Awal 2019", None, None, None, "Kondisi Akhir 2021"]
    rows[at] = ["No", "Kriteria", *block, *block]
    for row in rows[at + 1 : at + 17]:
        row += [None, None, 0, row[3]]
    assert total(dataset(Sheet1=rows)) == [(2019, 35, 35), (2021, 0, 0)]


def test_a_unit_that_is_not_that_of_the_criterion_leaves_the_row_out_and_names_it():
    data = dataset(Sheet1=form(units={4: "KK"}))
    (wrong,) = [p for p in data.problems if p.reason == "unit_in_cell"]
    assert (wrong.line, wrong.value) == (17, "302 KK")
    assert "road_surface" not in set(data.readings["indicator"])


def test_what_is_not_taken_over_is_told():
    (read,) = [p for p in dataset(Sheet1=form()).problems if p.reason == "form_read"]
    assert read.details == {"n": "2"}


def test_a_table_with_a_column_of_criteria_and_places_is_no_form():
    head = ["Kelurahan", "RT", "RW", "Tahun", "Kriteria", "Volume", "Satuan"]
    rows = [
        ["Anyelir", 1, 2, 2019, name, volume, unit]
        for (name, unit), volume in zip(CRITERIA, VOLUMES, strict=True)
    ]
    data = dataset(Sheet1=[head, *rows])
    assert "form_read" not in {p.reason for p in data.problems}


def test_a_criterion_in_other_words_is_named_and_not_passed_over():
    rows = form()
    next(row for row in rows if "b. Kualitas Permukaan Jalan Lingkungan" in row)[1] = "b. Jalan rusak sekali"
    (unknown,) = [p for p in dataset(Sheet1=rows).problems if p.reason == "unknown_indicator"]
    assert (unknown.line, unknown.value) == (17, "b. Jalan rusak sekali")
