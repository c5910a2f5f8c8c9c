"""A table that is none of ours is told with the nearest one, what it lacks and what was not understood."""

import pytest

from dashboard.findings.words.problems import reason_of
from dashboard.reading.offices.unknown import not_known
from dashboard.reading.sheets.limits import UPLOAD
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.reading.reading import refusal, sheet_of

ID = text_in("id")


def told(content: str, language: str = "id") -> str:
    return reason_of(not_known(sheet_of(content, "lain.csv"), UPLOAD), text_in(language))


def test_the_nearest_table_the_missing_columns_and_those_not_understood_are_named():
    words = told("DATA PEKERJAAN\nNo;Tahun;Uraian Pekerjaan;Panjang;Kondisi\n1;2020;Drainase;12;baik\n")
    assert "Yang paling mirip: daftar kegiatan" in words
    assert (
        "kolom yang kurang: id_kegiatan, Kelurahan, RT dan RW (atau id_lokasi) dan jenis_kegiatan." in words
    )
    assert "Kolom yang tidak dipahami: “Panjang”, “Kondisi”." in words


def test_a_place_in_columns_of_its_own_is_not_missing_and_not_misunderstood():
    words = told("Kecamatan;Kelurahan;Tahun;Indeks\nMelati;Anyelir;2020;3\n")
    assert "data indikator; kolom yang kurang: indikator (atau satu kolom untuk tiap kriteria" in words
    assert "Kolom yang tidak dipahami: “Indeks”." in words


def test_of_many_columns_some_are_named_and_the_rest_counted():
    words = told("Tahun;Volume;" + ";".join(f"x{at}" for at in range(12)) + "\n")
    assert "“x7”, … (+4)." in words
    assert "x8" not in words


@pytest.mark.parametrize("content", ["a,b\n1,2\n", "nama\nAnyelir\n", "Surat pengantar\nDengan hormat\n"])
def test_what_is_like_no_table_is_told_shortly(content: str):
    assert not_known(sheet_of(content, "lain.csv"), UPLOAD).reason == "file_not_used"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_can_be_named_as_the_nearest(language: str):
    from dashboard.reading.columns.schema import TABLES

    assert all(text_in(language).has(f"near-{table}") for table in TABLES)


def test_a_table_known_by_its_name_that_lacks_a_column_tells_what_was_not_understood():
    problem = refusal("id_lokasi;tingkat;Sebutan\na;rt;x\n")
    assert reason_of(problem, ID) == (
        "Kolom wajib tidak ada: name. Kolom yang tidak dipahami: “Sebutan”. "
        "Tambahkan kolom itu, atau bandingkan dengan templat."
    )
    assert "tidak dipahami" not in reason_of(refusal("id_lokasi;tingkat\na;rt\n"), ID)
