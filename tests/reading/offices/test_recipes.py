"""Tables of other slum systems, known by their columns, become tables of ours and lose nothing."""

import json
from io import BytesIO

import openpyxl
import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.doubts import problems_of
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.reading.folder import read_upload
from dashboard.reading.offices.recipes import RECIPES
from dashboard.text.catalogue import LANGUAGES, text_in

CODES = [criterion.number for criterion in RULES["permen_2018"].criteria]


def upload(name: str, *rows: list) -> Dataset:
    """A CSV parted by semicolons, as Indonesian Excel writes it."""
    lines = [";".join("" if cell is None else str(cell) for cell in row) for row in rows]
    return read_upload({name: "\n".join([*lines, ""]).encode()}, "sendiri")


def volumes(data: Dataset) -> dict[tuple[str, int, str], float]:
    rows = data.readings
    return {
        (row.location_id, row.year, row.indicator): row.volume_millionths / 1_000_000
        for row in rows[rows["volume_millionths"].notna()].itertuples()
    }


def bases(data: Dataset, place: str) -> tuple:
    row = data.places[place]
    return tuple(
        int(row[f"{name}_millionths"]) / 1_000_000 for name in ("buildings", "households", "ideal_road_m")
    )


def used(data: Dataset) -> list[str]:
    return [problem.details["recipe"].key for problem in data.problems if problem.reason == "recipe_used"]


def became(data: Dataset) -> dict[str, tuple[str, str]]:
    return {column.column: (column.field, column.how) for column in data.columns}


# The numeric form, a row an RT --------------------------------------------------------------------

PLACE = ["Kab/Kota", "Kecamatan", "Kelurahan", "Kawasan", "RT/RW", "Tahun"]
BASE = [
    "Luas Verifikasi (Ha)",
    "Jumlah Bangunan (Unit)",
    "Jumlah KK (kk)",
    "Panjang Jalan Lingkungan Ideal (m)",
]
WHERE = ["Kota Contoh", "Kec. Satu", "Sukamaju", "Tepi Kali"]


def test_the_numeric_form_becomes_places_with_bases_and_readings_with_volumes():
    data = upload(
        "numerik.csv",
        [*PLACE, *BASE, "1a Volume", "1a Prosen (%)", "1a Nilai", "2b Volume", "2b Prosen (%)", "2b Nilai"],
        [*WHERE, "RT 01/RW 02", 2023, "1,25", 40, 55, "1.200", 21, "52,5", 3, "302,5", "25,21", 1],
        [*WHERE, "RT 02/RW 02", 2023, "0,98", 35, 48, "850,5", 10, "28,57", 1, 0, 0, 0],
    )
    assert [problem.file for problem in data.problems if problem.severity != "note"] == ["activities.csv"]
    assert used(data) == ["places"]
    levels = {row["level"] for row in data.places.values()}
    assert levels == {"city", "kecamatan", "kelurahan", "kawasan", "rw", "rt"}
    first, second = (key for key, row in data.places.items() if row["level"] == "rt")
    assert bases(data, first) == (40, 55, 1200)
    assert data.places[first]["kawasan_id"] in data.places
    assert volumes(data)[first, 2023, "building_irregularity"] == 21
    assert volumes(data)[first, 2023, "road_surface"] == 302.5
    assert volumes(data)[second, 2023, "road_surface"] == 0
    scores = scores_of(data).criteria.set_index(["location_id", "indicator"])
    assert int(scores.loc[(first, "building_irregularity"), "score_low"]) == 3


def test_the_form_over_three_rows_with_merged_names_is_the_same_form():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["DATA NUMERIK KAWASAN TEPI KALI"])
    sheet.append(
        ["Kelurahan", "RT/RW", "Tahun", "Jumlah KK", "Ketidaktersediaan Akses Aman Air Minum", None, None]
    )
    sheet.append([None, None, None, None, "Volume", "Prosen (%)", "Nilai"])
    sheet.append(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"])
    sheet.append(["Sukamaju", "001/002", 2023, 50, 38, 0.76, 5])
    sheet.append(["Sukamaju", "002/002", 2023, 40, 4, 0.1, 0])
    sheet.append(["Jumlah", None, None, 90, 42, None, None])
    for area in ("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"):
        sheet.merge_cells(area)
    content = BytesIO()
    book.save(content)
    data = read_upload({"form.xlsx": content.getvalue()}, "sendiri")
    assert sorted(volumes(data).values()) == [4, 38]
    assert sorted(row["name"] for row in data.places.values() if row["level"] == "rt") == [
        "RT 001 / RW 002",
        "RT 002 / RW 002",
    ]


# Coded columns ---------------------------------------------------------------------------------------


def test_an_r0_table_has_a_volume_for_each_code_and_two_years_of_one_rt():
    header = [
        "id",
        "kawasan",
        "rt",
        "tahun",
        *(f"{code}{kind}" for code in CODES for kind in "vpn"),
        "totalNilai",
    ]
    row = [value for at in range(16) for value in (at, 0.5, 1)]
    data = upload(
        "kumuhRT.csv",
        header,
        [1, "Krapyak", "RT002-RW006", 2019, *row, 16],
        [2, "Krapyak", "RT002-RW006", 2020, *row, 16],
    )
    assert used(data) == ["r0"]
    (rt,) = (key for key, row in data.places.items() if row["level"] == "rt")
    ids = [criterion.id for criterion in RULES["permen_2018"].criteria]
    assert volumes(data) == {(rt, year, ids[at]): at for year in (2019, 2020) for at in range(16)}
    assert became(data)["1ap"] == ("", "not_read")
    assert became(data)["1av"] == ("1a · volume", "renamed")
    assert became(data)["kawasan"] == ("kawasan", "renamed")


def test_a_row_that_sums_up_the_slum_area_is_not_an_rt():
    header = ["kawasan", "rt", "tahun", *(f"{code}v" for code in CODES)]
    data = upload(
        "r0.csv",
        header,
        ["Krapyak", "pilih rt", 2019, *[32] * 16],
        ["Krapyak", "RT001-RW001", 2019, *[2] * 16],
    )
    assert {row["level"] for row in data.places.values()} == {"kawasan", "rw", "rt"}
    assert {*volumes(data).values()} == {2}
    assert "total_row" in {problem.reason for problem in data.problems}


def test_volumes_by_aspect_number_are_read():
    header = ["id_rtrw", "kelurahan", "tahun", "jum_kk", *(f"aspek_{code}" for code in CODES)]
    data = upload("rtrw.csv", header, ["RT002-RW003", "Gadingrejo", 2022, 50, *range(16)])
    assert used(data) == ["aspek"]
    assert len(volumes(data)) == 16


def test_a_row_for_each_criterion_is_read_by_its_code():
    data = upload(
        "sub_indikator.csv",
        [
            "kode_sub_indikator",
            "nama_sub_indikator",
            "volume",
            "satuan",
            "persentase",
            "nilai",
            "kode_desa",
            "tahun",
        ],
        ["SUBIND001A", "Ketidakteraturan", 12, "unit", "64,00", 3, "Wonokerto", 2022],
        ["SUBIND007A", "Prasarana", "-", "unit", "3,43", 0, "Wonokerto", 2022],
    )
    assert used(data) == ["simpuh"]
    assert set(data.readings["indicator"]) == {"building_irregularity", "fire_infrastructure"}


def test_a_list_of_works_becomes_activities_with_keys_of_their_own():
    data = upload(
        "investasi.csv",
        ["tahun", "idKawasan", "idRTRW", "idKriteria", "volume", "kegiatan", "sumberAnggaran", "anggaran"],
        [2021, "Krapyak", "RT002-RW006", "2b", 150, "Jalan Beton", "APBD II (KOTA/KAB)", "180.000.000"],
        [2021, "Krapyak", "RT002-RW006", "1a", 4, "Jalan Beton", "", ""],
    )
    assert used(data) == ["investasi"]
    assert list(data.activities["kind"]) == ["concrete_road"] * 2
    assert data.activities["amount_rupiah"].sum() == 180_000_000
    assert data.activities["activity_id"].nunique() == 2
    assert list(data.activities["funding_source"].dropna()) == ["apbd_kota"]


# What holds for all ------------------------------------------------------------------------------------


def test_a_list_of_places_that_came_along_is_never_replaced():
    places = b"location_id,level,name\nkel,kelurahan,Sukamaju\nrt,rt,RT 001 / RW 002\n"
    readings = b"Kelurahan,RT/RW,Tahun,1a Volume\nSukamaju,001/002,2023,5\n"
    data = read_upload({"locations.csv": places, "numerik.csv": readings}, "sendiri")
    assert used(data) == []
    assert set(data.places) == {"kel", "rt"}


def test_two_kelurahan_with_the_same_rt_numbers_stay_apart():
    data = upload(
        "numerik.csv",
        ["Kelurahan", "RT/RW", "Tahun", "1a Volume"],
        ["Satu", "001/001", 2023, 5],
        ["Dua", "001/001", 2023, 6],
    )
    assert sorted(volumes(data).values()) == [5, 6]
    assert len({key for key, _, _ in volumes(data)}) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_recipe_has_a_name(language: str):
    text = text_in(language)
    assert all(text.has(f"recipe-{recipe.key}") for recipe in RECIPES)
    assert text.has("recipe-places")


def test_every_problem_of_a_converted_file_can_be_told():
    from dashboard.findings.data.problem_rows import problem_record

    data = upload(
        "numerik.csv",
        ["Kelurahan", "RT", "Tahun", "1a Volume"],
        ["Satu", "x", 2023, "banyak"],
        ["", "", "", ""],
    )
    records = [problem_record(problem, text_in("id")) for problem in problems_of(data)]
    assert json.dumps(records)
    assert "not_a_number" in {record["reason"] for record in records}


def test_bases_that_differ_between_rows_are_told_and_the_first_one_counts():
    data = upload(
        "numerik.csv",
        ["Kelurahan", "RT/RW", "Tahun", "Jumlah KK", "3a Volume"],
        ["Satu", "001/001", 2019, 50, 5],
        ["Satu", "001/001", 2023, 60, 4],
        ["Satu", "002/001", 2023, 30, 3],
    )
    (differing,) = [problem for problem in data.problems if problem.reason == "bases_differ"]
    assert (differing.line, differing.value, differing.details["kept"]) == (3, "60", "50")
    assert differing.doubtful
    assert int(data.places[differing.place]["households_millionths"]) == 50_000_000


def test_what_stands_beside_the_bases_is_said_of_the_place_as_a_list_of_places_would():
    data = upload(
        "numerik.csv",
        ["Tahun", "Kelurahan", "RT", "RW", "Jumlah KK", "Latitude", "Longitude", "Kewenangan",
         "Tipologi", "Legalitas Lahan", "Pertimbangan Lain", "Kesesuaian RTR", "3a volume"],
        [2024, "Satu", "01", "01", 50, "-6,11", "106,11", "KAB/KOTA", "rob", "legal", "tinggi", "sesuai", 8],
        [2024, "Satu", "02", "01", 50, "-6,12", "106,12", "KAB/KOTA", "rob", "ilegal", "sedang", "", 8],
    )  # fmt: skip
    first, second = (row for row in data.places.values() if row["level"] == "rt")
    assert (first["lat_millionths"], second["lon_millionths"]) == (-6_110_000, 106_120_000)
    assert (first["jurisdiction"], first["typology"]) == ("KAB/KOTA", "rob")
    assert (first["land_legality"], second["land_legality"]) == ("legal", "not_legal")
    assert (first["other_considerations"], second["other_considerations"]) == ("high", "medium")
    assert (first["plan_conformity"], second["plan_conformity"]) == ("yes", None)
    assert "column_unknown" not in {problem.reason for problem in data.problems}
    assert became(data)["Latitude"] == ("lat", "renamed")


def test_an_attribute_that_differs_between_rows_of_a_place_is_told_as_a_base_is():
    data = upload(
        "numerik.csv",
        ["Kelurahan", "RT", "Tahun", "Tipologi", "3a Volume"],
        ["Satu", "1", 2019, "dataran rendah", 5],
        ["Satu", "1", 2023, "tepi air", 4],
    )
    (differing,) = [problem for problem in data.problems if problem.reason == "bases_differ"]
    assert (differing.line, differing.column, differing.value) == (3, "Tipologi", "tepi air")


def test_the_households_and_the_position_of_a_work_are_not_those_of_its_rt():
    data = upload(
        "kegiatan.csv",
        ["Tahun", "Kelurahan", "RT", "Kegiatan", "Volume", "Satuan", "Sumber Dana", "Jumlah KK", "Lintang"],
        [2023, "Satu", 1, "Drainase", 10, "m", "APBD", 6, "-6,1"],
    )
    (rt,) = [row for row in data.places.values() if row["level"] == "rt"]
    assert (rt["households_millionths"], rt["lat_millionths"]) == (None, None)
    unknown = [problem.column for problem in data.problems if problem.reason == "column_unknown"]
    assert unknown == ["Jumlah KK", "Lintang"]


@pytest.mark.parametrize(("parted", "volume"), [(",", 1.234), (";", 1234)])
def test_a_converted_table_is_still_parted_by_what_its_file_is(parted: str, volume: float):
    rows = [["Kelurahan", "RT", "Tahun", "2b Volume"], ["Satu", "1", "2023", "1.234"]]
    content = "".join(f"{parted.join(row)}\n" for row in rows)
    data = read_upload({"numerik.csv": content.encode()}, "sendiri")
    assert list(volumes(data).values()) == [volume]


# A place is the place that was written ------------------------------------------------------------------


def rts(data: Dataset) -> list[str]:
    return [row["name"] for row in data.places.values() if row["level"] == "rt"]


def reasons(data: Dataset) -> list[str]:
    return [problem.reason for problem in data.problems]


def test_an_rw_beside_the_rt_tells_rts_apart_also_with_words_in_the_cells():
    cells = [(rw, rt) for rw in ("RW 01", "RW 02") for rt in ("RT 01", "RT 02")]
    rows = [[2024, "Anyelir", rw, rt, 50, at, at] for at, (rw, rt) in enumerate(cells)]
    data = upload(
        "numerik.csv", ["Tahun", "Kelurahan", "RW", "RT", "Jumlah KK", "1a volume", "3a volume"], *rows
    )
    assert rts(data) == [f"RT {rt:03} / RW {rw:03}" for rw in (1, 2) for rt in (1, 2)]
    assert sorted(volumes(data).values()) == [0, 0, 1, 1, 2, 2, 3, 3]
    rws = {key: row["name"] for key, row in data.places.items() if row["level"] == "rw"}
    assert list(rws.values()) == ["RW 001", "RW 002"]
    assert {row["parent_id"] for row in data.places.values() if row["level"] == "rt"} == set(rws)


def test_a_letter_behind_the_number_makes_another_rt():
    rows = [[2024, "Anyelir", "02", f"RT06{letter}-RW02", 50, 10] for letter in ("", "A", "B")]
    data = upload("numerik.csv", ["Tahun", "Kelurahan", "RW", "RT", "Jumlah KK", "3a volume"], *rows)
    assert rts(data) == ["RT 006 / RW 002", "RT 006A / RW 002", "RT 006B / RW 002"]
    assert list(volumes(data).values()) == [10, 10, 10]
    assert not {"rows_conflict", "row_twice", "bases_differ"} & set(reasons(data))


@pytest.mark.parametrize("cells", [("01", "Krajan"), ("RT 01", "Dusun Krajan"), ("RT 1, Krajan", "")])
def test_a_hamlet_between_kelurahan_and_rt_is_part_of_the_place(cells):
    data = upload(
        "numerik.csv",
        ["Tahun", "Desa", "Dusun", "RT", "3a volume"],
        [2024, "Anyelir", cells[1], cells[0], 1],
        [2024, "Anyelir", "Sawah", "01", 2],
    )
    assert len(rts(data)) == 2
    assert sorted(volumes(data).values()) == [1, 2]


def test_rts_of_one_number_under_two_hamlets_in_the_cell_stay_apart():
    rows = [[2024, "Anyelir", f"RT201-DS0{n}", n] for n in (4, 5)]
    data = upload("numerik.csv", ["Tahun", "Desa", "RT/RW", "3a volume"], *rows)
    assert rts(data) == ["RT201-DS04", "RT201-DS05"]
    assert len(volumes(data)) == 2


def test_a_column_rt_that_holds_one_number_for_each_kelurahan_counts_rts():
    header = ["Tahun", "Kelurahan", "RT", "Jumlah KK", "3a volume"]
    data = upload("numerik.csv", header, [2023, "Anyelir", 12, 300, 40], [2023, "Mawar", 8, 200, 30])
    assert {row["level"] for row in data.places.values()} == {"kelurahan"}
    assert sorted(volumes(data).values()) == [30, 40]
    (found,) = [problem for problem in data.problems if problem.reason == "rt_counted"]
    assert (found.line, found.column) == (1, "RT")
    assert became(data)["RT"] == ("", "not_read")


@pytest.mark.parametrize(
    ("cells", "doubt"),
    [
        ((("Anyelir", "RT 12"), ("Mawar", "RT 8")), None), ((("Anyelir", "012"), ("Mawar", "008")), None),
        ((("Anyelir", "1"), ("Anyelir", "2")), None), ((("Anyelir", "12"),), "rt_maybe_counted"),
    ],
)  # fmt: skip
def test_a_column_rt_that_numbers_rts_is_read_so(cells, doubt):
    rows = [[2023, kelurahan, rt, 40] for kelurahan, rt in cells]
    data = upload("numerik.csv", ["Tahun", "Kelurahan", "RT", "3a volume"], *rows)
    assert len(rts(data)) == len(cells)
    assert ("rt_maybe_counted" in reasons(data)) == (doubt is not None)


def test_a_count_under_a_heading_of_its_own_is_no_rt():
    data = upload(
        "numerik.csv",
        ["Tahun", "Kelurahan", "Jumlah", "", "3a volume"],
        ["", "", "RT", "KK", ""],
        [2023, "Anyelir", 12, 300, 40],
        [2023, "Mawar", 8, 200, 30],
    )
    assert rts(data) == []
    assert sorted(volumes(data).values()) == [30, 40]


@pytest.mark.parametrize("rt", ["-", "", "Semua RT"])
def test_works_of_an_rw_stand_on_the_rw(rt):
    data = upload(
        "investasi.csv",
        ["Tahun", "Kelurahan", "RW", "RT", "Kegiatan", "Sumber Dana", "Anggaran"],
        [2024, "Anyelir", "02", rt, "Jalan Beton", "APBD II", 1000],
        [2024, "Anyelir", "02", "01", "Jalan Beton", "APBD II", 500],
    )
    (rw,) = (key for key, row in data.places.items() if row["level"] == "rw")
    assert data.places[data.activities["location_id"][0]]["name"] == "RW 002"
    assert data.inside(rw) >= set(data.activities["location_id"])


@pytest.mark.parametrize("rt", ["1 & 2", "01,02", "1-3", "1 s.d 3", "01/02"])
def test_a_row_of_several_rts_is_named_and_makes_no_place(rt):
    data = upload(
        "investasi.csv",
        ["Tahun", "Kelurahan", "RW", "RT", "Kegiatan", "Sumber Dana", "Anggaran"],
        [2024, "Anyelir", "05", rt, "Jalan Beton", "APBD II", 1000],
    )
    assert rts(data) == []
    assert data.activities.empty
    assert "several_places" in reasons(data)


def test_an_rt_of_two_slum_areas_is_told():
    header = ["Tahun", "Kelurahan", "Kawasan", "RT", "RW", "3a volume"]
    data = upload("numerik.csv", header, [2023, "Satu", "A", 1, 1, 5], [2024, "Satu", "B", 1, 1, 4])
    (found,) = [problem for problem in data.problems if problem.reason == "place_in_two"]
    assert (found.line, found.value, found.details["kept"]) == (3, "B", "A")
