"""One cause, one message, with everything that it takes along."""

import pytest

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problem_counts import problem_counts, rows_left_out
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts.uses import problems_about
from dashboard.findings.words.problems import reason_of
from dashboard.reading.columns.schema import TABLES
from dashboard.reading.folder import read_upload
from dashboard.text.catalogue import LANGUAGES, text_in
from tests.reading.folders import files_of

ID, EN = text_in("id"), text_in("en")
RTS = [f"rt{n}" for n in range(20)]
PLACES = ["kel,kelurahan,Kampung,,,", *(f"{rt},rt,{rt.upper()},kel,,100" for rt in RTS)]
READINGS = [
    f"{rt},{year},{criterion},8,,,,,reported,form"
    for rt in RTS
    for year in (2018, 2020)
    for criterion in ("water_access", "road_surface")
]
WORKS = [
    "1,rt0,2018,drain,10,done,1000,reported,p", "2,rt0,2019,drain,10,done,500,reported,p",
    "3,rt1,2018,drain,10,done,700,reported,p",
]  # fmt: skip
OUTCOMES = ["1,road_surface,5", "2,road_surface,5", "3,road_surface,5"]
CHECKS = ["1,2020,yes"]


def dataset(**tables) -> Dataset:
    usual = {
        "locations": PLACES, "indicators": READINGS, "activities": WORKS, "outcomes": OUTCOMES,
        "checks": CHECKS,
    }  # fmt: skip
    return read_upload(files_of(**usual | tables), "x")


def found(data: Dataset) -> list[tuple[str, int | None]]:
    """What costs something: reason and line."""
    return [(problem.reason, problem.line) for problem in data.problems if problem.severity != "note"]


def only(data: Dataset, reason: str) -> Problem:
    (problem,) = [problem for problem in data.problems if problem.reason == reason]
    return problem


def test_a_refused_list_of_places_is_one_message_with_all_that_went_with_it():
    data = dataset(locations="location_id,level\nkel,kelurahan\n")
    assert found(data) == [("column_missing", 1)]
    assert rows_left_out(data.problems) == len(READINGS) + len(WORKS) + len(OUTCOMES) + len(CHECKS)
    sentence = reason_of(only(data, "column_missing"), ID)
    left_out = "80 data indikator, 3 kegiatan (Jenis anggaran tidak disebutkan Rp2.200), 3 hasil kegiatan"
    assert left_out in sentence
    assert "1 pemeriksaan" in sentence


@pytest.mark.parametrize("locations", [None, []])
def test_a_list_of_places_that_is_missing_or_empty_is_one_message(locations):
    data = dataset(locations=locations)
    assert len([problem for problem in data.problems if problem.rows]) == 1
    assert rows_left_out(data.problems) in (0, 87)


@pytest.mark.thorough
def test_a_place_left_out_says_once_what_went_with_it():
    data = dataset(locations=[PLACES[0], PLACES[1].replace(",rt,", ",RX,"), *PLACES[2:]])
    assert found(data) == [("not_allowed", 3)]
    sentence = reason_of(only(data, "not_allowed"), EN)
    assert (
        "one place, 4 indicator values, 2 activities (Kind of money not stated Rp1,500), 2 outcomes and "
        "one check" in sentence
    )


def test_an_unknown_place_says_once_what_went_with_it_in_every_file():
    data = dataset(locations=[place for place in PLACES if not place.startswith("rt0,")])
    assert found(data) == [("unknown_place", 2)]
    problem = only(data, "unknown_place")
    assert {row.table for row in problem.rows} == {"indicators", "activities", "outcomes", "checks"}
    assert "4 data indikator, 2 kegiatan (Jenis anggaran tidak disebutkan Rp1.500)" in reason_of(problem, ID)


def test_kinds_of_money_are_never_added():
    header = "activity_id,location_id,year,kind,amount_rupiah,amount_kind,status,source"
    lines = ["1,x,2018,drain,900,budget,reported,p", "1,x,2018,drain,800,realised,reported,p"]
    data = dataset(activities="\n".join([header, *lines, ""]), outcomes=[], checks=[])
    sentence = reason_of(only(data, "unknown_place"), EN)
    assert "one activity (Budget Rp900 and Spent Rp800)" in sentence


def test_a_list_that_knows_none_of_the_places_is_one_message():
    data = dataset(indicators=[f"z{reading}" for reading in READINGS])
    assert found(data) == [("no_place_known", 2)]
    assert only(data, "no_place_known").details["places"] == 20


def test_a_work_left_out_takes_its_outcomes_and_checks_along():
    data = dataset(activities=[WORKS[0].replace("1000", "banyak"), *WORKS[1:]])
    assert found(data) == [("not_a_number", 2)]
    assert "one activity, one outcome and one check" in reason_of(only(data, "not_a_number"), EN)


def test_works_that_cannot_be_read_take_all_outcomes_along():
    data = dataset(activities="activity_id,location_id\n1,rt0\n")
    assert found(data) == [("column_missing", 1)]
    assert rows_left_out(data.problems) == len(OUTCOMES) + len(CHECKS)


def test_one_wrong_text_in_many_cells_is_one_message_with_its_lines():
    data = dataset(indicators=[reading.replace("reported", "dugaan") for reading in READINGS])
    assert found(data) == [("not_allowed", 2)]
    assert "Sama di 80 baris: 2, 3, 4, 5, 6 dan 75 lagi." in reason_of(only(data, "not_allowed"), ID)


def test_a_wrong_year_of_a_wide_row_is_one_message():
    wide = "location_id,year,water_access,road_surface,water_quantity\nrt0,banyak,1,2,3\nrt1,2018,1,2,3\n"
    assert found(dataset(indicators=wide)) == [("not_a_number", 2)]


def test_bases_that_differ_from_year_to_year_are_one_message_a_column():
    rows = [f"{year},Anyelir,RT {n}/1,{60 + n + year},5" for year in (2019, 2023) for n in range(1, 8)]
    content = "\n".join(["Tahun,Kelurahan,RT/RW,Jumlah KK,3a volume", *rows, ""])
    data = read_upload({"numerik.csv": content.encode()}, "x")
    problem = only(data, "bases_differ")
    assert [row.line for row in problem.rows] == [*range(9, 16)]
    assert "Begitu juga kolom ini di 7 baris: 9, 10, 11, 12, 13 dan 2 lagi." in reason_of(problem, ID)


def test_rows_that_collide_are_named_together_and_the_place_is_asked_for_first():
    again = [READINGS[0].replace(",8,", ",9,"), READINGS[1].replace(",8,", ",9,")]
    data = dataset(indicators=[*READINGS, *again])
    problem = only(data, "rows_conflict")
    assert [row.line for row in problem.rows] == [2, 3, 82, 83]
    for text, asked in (
        (ID, "Periksa dahulu apakah tempatnya terbaca benar"),
        (EN, "First check whether the place"),
    ):
        assert asked in reason_of(problem, text)
        assert "rt0 · 2018" in reason_of(problem, text)


def test_rows_of_one_place_in_two_spellings_are_told_as_typed():
    data = dataset(indicators=[*READINGS, READINGS[0].replace("rt0", "RT.0").replace(",8,", ",9,")])
    sentence = reason_of(only(data, "rows_conflict"), ID)
    assert "padahal tertulis “rt0”, “RT.0”" in sentence
    assert "Jika tempatnya berbeda" in sentence


def test_spellings_of_columns_are_told_as_typed_too():
    content = "Tahun,Kelurahan,RT,RW,3a volume\n2024,Anyelir,1,1,5\n2024,Anyelir,01,RW 1,6\n"
    data = read_upload({"numerik.csv": content.encode()}, "x")
    assert "“RT 1 RW 1, Anyelir”, “RT 01 RW 1, Anyelir”" in reason_of(only(data, "rows_conflict"), ID)


def test_rows_of_a_key_without_a_place_are_asked_to_keep_one():
    data = dataset(actors=["a,Satu,city", "a,Dua,city"])
    assert "Pertahankan yang benar" in reason_of(only(data, "rows_conflict"), ID)


def test_a_problem_of_many_rows_marks_the_pictures_of_each():
    data = dataset(locations=[place for place in PLACES if not place.startswith("rt0,")])
    for use, years in (("scores", (2018, 2020)), ("money", (2018, 2019))):
        assert all(problems_about(data, use, "kel", year) for year in years)
    assert not [p for p in problems_about(data, "money", "kel", 2020) if p.reason == "unknown_place"]


def test_no_row_is_lost_by_telling_causes():
    data = dataset(locations=[place for place in PLACES if not place.startswith(("rt0,", "rt1,"))])
    assert problem_counts(data.problems)["left_out"] == 2
    assert rows_left_out(data.problems) == 8 + 3 + 3 + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_has_words_for_its_rows(language):
    assert all(text_in(language).has(f"taken-{table}") for table in TABLES)
