"""What headings and lines above a table say that its figures are in."""

from decimal import Decimal

import pytest

from dashboard.reading.folder import read_upload
from dashboard.reading.spellings.units import (
    changes_figures,
    heading_of,
    is_units,
    measure_of,
    said_above,
    under,
)
from tests.reading.reading import read, reasons, told, workbook

WORKS = "activity_id;location_id;year;kind;volume;unit;status;source"
PLACES = "location_id;level;name"


@pytest.mark.parametrize(
    ("words", "units", "scale"),
    [
        ("Rp juta", {"rupiah"}, 10**6), ("juta Rp", {"rupiah"}, 10**6), ("ribuan", set(), 1000),
        ("dalam jutaan rupiah", {"rupiah"}, 10**6), ("miliar", set(), 10**9), ("Rp. 000", {"rupiah"}, 1000),
        ("Rp 000.000", {"rupiah"}, 10**6), ("Rp1.000", {"rupiah"}, 1000),
        ("x 1.000.000", set(), 10**6),
        ("ribu jiwa", {"people"}, 1000), ("km\u00b2", {"km2"}, 1),
        ("km2", {"km2"}, 1), ("m\u00b2", {"m2"}, 1),
        ("m^2", {"m2"}, 1), ("meter persegi", {"m2"}, 1), ("Ha", {"ha"}, 1), ("%", {"percent"}, 1),
        ("m/unit/ha", {"m", "unit", "ha"}, 1),
    ],
)  # fmt: skip
def test_a_bracket_names_units_and_a_scale(words, units, scale):
    measure = measure_of(words)
    assert (measure.units, measure.scale, measure.clear) == (units, Decimal(scale), True)


@pytest.mark.parametrize("words", ["", "verifikasi", "2018", "sesuai SK 2014", "0-5", "RT/RW", "wajib"])
def test_a_bracket_may_say_nothing_of_units(words):
    assert measure_of(words) is None


@pytest.mark.parametrize("words", ["USD", "US$", "m3", "KK miskin", "ribu juta", "Rp juta per orang"])
def test_a_unit_that_is_not_understood_whole_is_not_clear(words):
    assert not measure_of(words).clear


def test_brackets_are_taken_together_and_a_percent_sign_outside_counts():
    assert heading_of("Luas (verifikasi) (km2)").measure == measure_of("km2")
    assert heading_of("Nilai (juta) (Rp)").measure == measure_of("juta Rp")
    assert heading_of("Panjang (m) / %").measure.units == {"m", "percent"}
    assert heading_of("Luas (verifikasi)").measure is None
    assert not heading_of("Nilai (ribu) (juta)").measure.clear
    assert not heading_of("Nilai (USD) (juta)").measure.clear


def test_a_row_of_units_is_known_and_a_row_of_data_is_none():
    assert is_units(["", "(juta Rp)", "", "(%)"])
    assert is_units(["ha", "unit", "KK"])
    assert not is_units(["", ""])
    assert not is_units(["1.000", ""])
    assert not is_units(["a", "unit"])


@pytest.mark.parametrize(
    ("title", "said"),
    [("REKAP KEGIATAN (dalam juta rupiah)", "dalam juta rupiah"), ("dalam juta rupiah", "dalam juta rupiah"),
     ("Luas dalam km2", "km2"), ("Satuan: Rp juta", "rp juta"),
     ("Dalam juta rupiah (2018)", "juta rupiah")],
)  # fmt: skip
def test_a_line_above_says_what_all_figures_are_in(title, said):
    assert said in [words.strip() for words in said_above([title, "PEMERINTAH KOTA"])]


@pytest.mark.parametrize(
    ("name", "unit", "above", "named"),
    [
        ("Anggaran", "rupiah", ["juta"], "Anggaran (juta)"),
        ("Anggaran", "rupiah", ["USD"], "Anggaran (USD)"),
        ("Anggaran", "rupiah", ["km2"], "Anggaran"),
        ("Anggaran", "rupiah", ["2018", "km2", "juta Rp"], "Anggaran (juta Rp)"),
        ("Anggaran (Rp)", "rupiah", ["juta Rp"], "Anggaran (Rp) (juta Rp)"),
        ("Anggaran (ribu Rp)", "rupiah", ["juta Rp"], "Anggaran (ribu Rp)"),
        ("Anggaran (USD)", "rupiah", ["juta Rp"], "Anggaran (USD)"),
        ("Luas", "ha", ["km2"], "Luas (km2)"),
        ("Luas", "ha", ["ha"], "Luas"),
        ("Luas", "ha", ["juta"], "Luas"),
        ("luas_ha", "ha", ["km2"], "luas_ha"),
        ("Jumlah penduduk", "people", ["ribu jiwa"], "Jumlah penduduk (ribu jiwa)"),
        ("RT", None, ["km2"], "RT"),
    ],
)
def test_a_line_above_speaks_of_the_columns_of_its_unit_that_do_not_say_more_themselves(
    name, unit, above, named
):
    assert under(name, unit, above) == named


@pytest.mark.parametrize(
    ("words", "changed"),
    [("juta Rp", True), ("ribuan", True), ("km2", True), ("m2", True), ("Rp", False), ("m", False),
     ("2018", False), ("km/ha", False), ("km per orang", False), ("USD", False)],
)  # fmt: skip
def test_a_scale_or_another_unit_changes_figures_where_it_is_understood(words, changed):
    assert changes_figures(measure_of(words)) is changed


@pytest.mark.parametrize("title", ["Kegiatan dalam rangka 2018", "DATA KOTA (KOTAKU)", "dalam 3 tahun"])
def test_another_line_above_says_nothing_of_units(title):
    assert said_above([title]) == []


def amounts(heading: str, *cells: str, above: str = "", below: str = "") -> list:
    rows = [f"{n};rt;2018;drain;1;m;reported;p;{cell}" for n, cell in enumerate(cells)]
    top = [line for line in (above, f"{WORKS};{heading}", below) if line]
    return read("\n".join([*top, *rows, ""]), "activities").frame["amount_rupiah"].to_list()


@pytest.mark.parametrize(
    ("heading", "factor"),
    [
        ("Anggaran (Rp)", 1), ("Anggaran (juta Rp)", 10**6), ("Anggaran (ribuan)", 1000),
        ("Nilai (miliar)", 10**9),
        ("Anggaran (Rp. 000)", 1000), ("Biaya (dalam jutaan rupiah)", 10**6), ("Pagu (juta)", 10**6),
        ("Pagu (Rp)", 1), ("Realisasi APBN (Rp juta)", 10**6), ("Anggaran [ribu]", 1000),
    ],
)  # fmt: skip
def test_a_scale_in_the_heading_of_money_is_obeyed(heading, factor):
    assert amounts(heading, "50", "75,5")[0] == 50 * factor
    if factor > 1:
        assert amounts(heading, "50", "75,5")[1] == 755 * factor // 10


@pytest.mark.parametrize("above", ["dalam juta rupiah", "REKAP (dalam jutaan rupiah)", "Satuan: Rp juta"])
@pytest.mark.parametrize("heading", ["Anggaran", "Anggaran (Rp)", "amount_rupiah", "Pagu"])
def test_a_scale_in_a_line_above_is_obeyed(above, heading):
    assert amounts(heading, "50", above=above) == [50_000_000]


def test_a_scale_in_a_row_below_the_names_is_obeyed():
    assert amounts("Anggaran", "50", "75,5", below=";;;;;;;;(juta Rp)") == [50_000_000, 75_500_000]
    assert amounts("Anggaran", "50", below=";;;;;;;;ribu Rp") == [50_000]


def test_a_figure_with_a_scale_of_its_own_has_no_other():
    assert amounts("Anggaran (juta Rp)", "1,5 miliar", "50") == [1_500_000_000, 50_000_000]


@pytest.mark.parametrize(
    "heading", ["Anggaran (USD)", "Anggaran (Rp/m)", "Anggaran (%)", "Pagu (US$)", "Nilai (m)"]
)
def test_money_in_another_unit_is_not_read_and_named(heading):
    table = read(f"{WORKS};{heading}\n1;rt;2018;drain;1;m;reported;p;50\n", "activities")
    assert table.frame["amount_rupiah"].isna().all()
    assert told(table) == [("column_unit", 1, heading, None, "note")]
    assert [column.how for column in table.columns if column.column == heading] == ["not_read"]


@pytest.mark.parametrize(
    ("heading", "cell", "column", "value", "note"),
    [
        ("Luas (ha)", "1,5", "verified_area_ha_millionths", 1_500_000, None),
        ("Luas (km2)", "1,5", "verified_area_ha_millionths", 150_000_000, "unit_in_heading"),
        ("Luas (km\u00b2)", "1,5", "verified_area_ha_millionths", 150_000_000, "unit_in_heading"),
        ("Luas (m2)", "15000", "verified_area_ha_millionths", 1_500_000, "unit_in_heading"),
        ("Luas (m\u00b2)", "15.000", "verified_area_ha_millionths", 1_500_000, "unit_in_heading"),
        ("Luas (%)", "15", "verified_area_ha_millionths", None, "column_unit"),
        ("Luas (m)", "15", "verified_area_ha_millionths", None, "column_unit"),
        ("verified_area_ha (km2)", "15", "verified_area_ha_millionths", None, "column_unit"),
        ("Panjang jalan ideal (km)", "1,5", "ideal_road_m_millionths", 1_500_000_000, "unit_in_heading"),
        ("Panjang jalan ideal (m) / %", "15", "ideal_road_m_millionths", None, "column_unit"),
        ("Jumlah penduduk (jiwa)", "15", "population_millionths", 15_000_000, None),
        ("Jumlah penduduk (ribu jiwa)", "1,25", "population_millionths", 1_250_000_000, "unit_in_heading"),
        ("Jumlah penduduk (KK)", "15", "population_millionths", None, "column_unit"),
        ("Jumlah KK (KK)", "15", "households_millionths", 15_000_000, None),
    ],
)  # fmt: skip
def test_a_unit_in_the_heading_is_obeyed_with_a_note_or_the_column_is_not_read_and_named(
    heading, cell, column, value, note
):
    table = read(f"{PLACES};{heading}\na;rt;x;{cell}\n")
    (found,) = table.frame[column].astype(object).where(table.frame[column].notna(), None)
    assert found == value
    expected = [note] if note else []
    assert [reason for reason in reasons(table.problems) if reason != "read_as_thousands"] == expected


def test_a_unit_of_volumes_is_that_of_their_rows_or_they_are_not_read():
    def volumes(heading: str, units: str) -> tuple:
        header = f"activity_id;location_id;year;kind;{heading};status;source"
        rows = [f"{n};rt;2018;drain;5{unit};reported;p" for n, unit in enumerate(units.split("|"))]
        table = read("\n".join([header, *rows, ""]), "activities")
        frame = table.frame[["volume_millionths", "unit"]].astype(object).where(table.frame.notna(), None)
        return frame.to_numpy().tolist()[0], reasons(table.problems)

    assert volumes("Volume (m);Satuan", ";m|;meter")[0] == [5_000_000, "m"]
    assert volumes("Volume (m)", "") == ([5_000_000, "m"], ["column_assumed"])
    assert volumes("Volume (km)", "") == ([5_000_000_000, "m"], ["column_assumed", "unit_in_heading"])
    assert volumes("Volume (km);Satuan", ";m") == ([None, "m"], ["column_unit"])
    assert volumes("Volume (m);Satuan", ";unit|;m") == ([None, "unit"], ["column_unit"])
    assert volumes("Volume (m/unit);Satuan", ";unit|;m") == ([5_000_000, "unit"], [])


@pytest.mark.parametrize(
    ("indicator", "heading", "volume"),
    [("road_surface", "volume (m)", 5_000_000), ("road_surface", "volume (km)", 5_000_000_000),
     ("water_access", "volume (m)", None), ("water_access", "volume (KK)", 5_000_000)],
)  # fmt: skip
def test_a_unit_of_readings_is_that_of_their_indicators(indicator, heading, volume):
    content = f"location_id;year;indicator;{heading};status;source\na;2018;{indicator};5;survey;f\n"
    column = read(content, "indicators").frame["volume_millionths"]
    assert column.astype(object).where(column.notna(), None).to_list() == [volume]


def test_columns_for_criteria_are_in_the_unit_of_the_criterion():
    content = (
        "location_id;year;2b (m);3a (KK);4a (ha);2a (km);1a (m);status;source\na;2018;1;2;3;4;5;survey;f\n"
    )
    table = read(content, "indicators")
    rows = dict(zip(table.frame["indicator"], table.frame["volume_millionths"], strict=True))
    assert list(rows.values()) == [1_000_000, 2_000_000, 3_000_000, 4_000_000_000]
    assert reasons(table.problems) == ["column_unit", "unit_in_heading"]


def test_places_made_from_columns_keep_what_their_headings_say():
    content = "Kelurahan;RT;RW;Tahun;Luas (m2);2b (m);status\nA;1;2;2018;15000;5;survey\n"
    data = read_upload({"numerik.csv": content.encode()}, "x")
    assert data.locations["verified_area_ha_millionths"].dropna().to_list() == [1_500_000]
    assert "unit_in_heading" in reasons(data.problems)


def test_a_workbook_says_it_the_same_way():
    rows = [
        ["REKAP (dalam juta rupiah)"],
        [*WORKS.split(";"), "Pagu"],
        ["1", "rt", 2018, "drain", 1, "m", "reported", "p", 75.5],
    ]
    assert read(workbook({"kegiatan": rows}), "activities").frame["amount_rupiah"].to_list() == [75_500_000]
