"""Where the documents of Kampung Bugis contradict themselves or each other: all that a rule can see is told.

The numbers are those of the list of contradictions that the seed material was searched for, 1 to 20; what no
rule can see is told by remarks.csv, with its source and page.
"""

import re

import pytest

from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from dashboard.domain.figures.ledger import figures_of
from dashboard.findings.data.effects import effect_of
from dashboard.findings.words.problems import reason_of, sentence_of
from dashboard.text.catalogue import text_in
from dashboard.text.published import published_figure
from tests.domain.shipped import CITY, KAMPUNG_BUGIS, KAWASAN, documented

ID, EN = text_in("id"), text_in("en")
RT003, RT004 = f"{KAMPUNG_BUGIS}-RW006-RT003", f"{KAMPUNG_BUGIS}-RW006-RT004"

TOLD = [
    ("1 houses in RT 004", "output_stated_otherwise", "figures", 39, RT004,
     "20 unit 21 unit", "20 units 21 units"),
    ("2 RT 002 / RW 002", "outside_kawasan", "activities", 8, f"{KAMPUNG_BUGIS}-RW002-RT002",
     "RT 002 / RW 002 kawasan kumuh salah tulis", "RT 002 / RW 002 slum area misprint"),
    ("3 metres or square metres", "unit_stated_otherwise", "figures", 38, RT003,
     "760 m² 760 m", "760 m² 760 m"),
    ("4 more road than was missing", "works_over_deficit", "indicators", 13, KAMPUNG_BUGIS,
     "2.762,38 m 1.460,39 m", "2,762.38 m 1,460.39 m"),
    ("4 one road alone", "work_over_deficit", "activities", 2, f"{KAMPUNG_BUGIS}-RW006-RT002",
     "2.002,38 m 1.460,39 m", "2,002.38 m 1,460.39 m"),
    ("5 the dear road", "unit_cost_far", "activities", 2, f"{KAMPUNG_BUGIS}-RW006-RT002",
     "Rp9.869.565 per m Rp5.000.000", "Rp9,869,565 per m Rp5,000,000"),
    ("5 the cheap road", "unit_cost_far", "activities", 3, RT003, "Rp5.000.000", "Rp5,000,000"),
    ("6 columns of table 1", "noticed", "remarks", 2, CITY,
     "Tabel 1 kelurahan kosong pada baris 4 sampai 7 hlm. 51", "Table 1 empty in rows 4 to 7 hlm. 51"),
    ("7 three districts, not four", "count_stated_otherwise", "figures", 35, CITY,
     "Penulis makalah menyebut 4 daftar tempat 3", "Penulis makalah states 4 list of places has 3"),
    ("8 Senggarang", "name_printed_otherwise", "locations", 22, "kawasan:senggarang",
     "Sanggarang Senggarang", "Sanggarang Senggarang"),
    ("8 Ayun Sakti", "name_printed_otherwise", "locations", 14, "21.72.04.1003",
     "Tanjung Ayu Sakti Tanjung Ayun Sakti", "Tanjung Ayu Sakti Tanjung Ayun Sakti"),
    ("8 Tanjungpinang", "name_printed_otherwise", "locations", 6, "21.72.03",
     "Tanjung Pinang Kota", "Tanjung Pinang Kota"),
    ("9 a share over two bands", "range_over_bands", "indicators", 10, KAMPUNG_BUGIS,
     "35–65 % 1 sampai 3", "35–65 % 1 to 3 points"),
    ("9 a double negative", "noticed", "remarks", 4, KAMPUNG_BUGIS,
     "tidak memiliki ketidakteraturan bernegasi ganda hlm. 53", "double negative not orderly hlm. 53"),
    ("10 an upper limit", "noticed", "remarks", 6, KAMPUNG_BUGIS,
     "400 jiwa/ha 80 unit/ha batas atas tidak membuktikan 200 unit/ha hlm. 53",
     "400 people/ha 80 units/ha upper limit proves no density 200 units/ha hlm. 53"),
    ("10 density", "zero_by_estimate", "indicators", 11, KAMPUNG_BUGIS,
     "Kepadatan bangunan tafsiran", "Building density not a measurement"),
    ("11 a class without a total", "class_not_computable", "figures", 41, KAMPUNG_BUGIS,
     "kumuh sedang 15 69 poin belum dapat diperiksa", "moderate slum 15 69 points cannot be checked"),
    ("12 began in 2015 and in 2018", "two_figures", "figures", 36, KAMPUNG_BUGIS,
     "2 jawaban berbeda dari 2015 sampai 2018", "2 different answers from 2015 to 2018"),
    ("12 before the programme", "noticed", "remarks", 7, KAMPUNG_BUGIS,
     "2015 mendahului KOTAKU 2016 hlm. 52", "2015 precedes KOTAKU 2016 hlm. 52"),
    ("13 forerunners", "noticed", "remarks", 11, KAMPUNG_BUGIS,
     "PNPM P2KP Urutannya kabur 1999 bagian I", "PNPM P2KP order is blurred 1999 bagian I"),
    ("14 who carried it out", "noticed", "remarks", 8, KAMPUNG_BUGIS,
     "BKM KSM tabel 2 dan 3 Korkot Dinas Perkim bagian III.5",
     "BKM KSM tables 2 and 3 Korkot Dinas Perkim bagian III.5"),
    ("15 source and programme", "noticed", "remarks", 9, KAMPUNG_BUGIS,
     "APBD KOTAKU APBN skala kawasan terpisah tabel 2 dan 3",
     "APBD KOTAKU area-scale APBN recorded apart tabel 2 dan 3"),
    ("16 volume in the column of units", "noticed", "remarks", 10, KAMPUNG_BUGIS,
     "Satuan memuat volume APBN atau APBD tabel 2 dan tabel 3",
     "Satuan holds volume APBN or APBD tabel 2 dan tabel 3"),
    ("17 stray words", "noticed", "remarks", 3, KAMPUNG_BUGIS,
     "No Kriteria/ Indikator tersisip hlm. 51", "No Kriteria/ Indikator stray hlm. 51"),
    ("17 names of stages", "noticed", "remarks", 12, KAMPUNG_BUGIS,
     "Fece to face Sher understanding bagian III dan IV", "Fece to face Sher understanding bagian III"),
    ("18 an area without a decree", "area_without_decree", "indicators", 9, KAWASAN,
     "4,66 ha 18,92 ha SK 2014 data ini tidak memuat SK",
     "4.66 ha 18.92 ha 2014 decree no decree in these data"),
    ("19 three packages", "works_alike", "activities", 5, RT003,
     "3 kegiatan RT 003 / RW 006, 2018 beberapa paket", "3 activities separate packages"),
    ("20 seven indicators, 7+1", "noticed", "remarks", 5, KAMPUNG_BUGIS,
     "tujuh indikator 7+1 ruang terbuka publik hlm. 51", "seven indicators 7+1 open space hlm. 51"),
    ("decree 337 or 377", "two_decrees", "decrees", 7, KAWASAN, "337 · 377 nomor", "337 · 377 number"),
    ("two slum areas of 2019", "two_figures", "figures", 6, CITY,
     "2 angka berbeda 11,44 ha 239,22 ha", "2 different figures 11.44 ha 239.22 ha"),
    ("11.44 ha of four cities", "one_figure_two_places", "figures", 6, CITY,
     "11,44 ha Kota Tanjungpinang Kepulauan Riau tertukar",
     "11.44 ha Kota Tanjungpinang Kepulauan Riau taken for"),
    ("five sums of money of 2018", "two_figures", "figures", 23, KAMPUNG_BUGIS,
     "5 angka berbeda Rp1.303.500.000 Rp50.000.000.000 Tanjungpinang Pos",
     "5 different figures Rp1,303,500,000 Rp50,000,000,000 Tanjungpinang Pos"),
    ("money of the city of 2018", "two_figures", "figures", 19, CITY,
     "4 angka berbeda Rp60.000.000.000", "4 different"),
]  # fmt: skip


def test_every_contradiction_of_the_list_is_told():
    assert {int(n) for name, *_ in TOLD if (n := name.split()[0]).isdigit()} == set(range(1, 21))


def test_a_remark_says_which_pages_its_table_is_on_and_that_no_figure_changes():
    for text, words in ((ID, "Tidak ada angka yang diubah."), (EN, "No figure is changed.")):
        effect = effect_of(found("noticed", "remarks", 8), text)
        assert effect.startswith(words)
        assert text("page-spending") in effect


@pytest.mark.parametrize(
    ("place", "measure", "indonesian"),
    [
        (KAMPUNG_BUGIS, "building_density", "kurang dari 80 unit/ha"),
        (KAMPUNG_BUGIS, "population_density", "kurang dari 400 jiwa/ha"),
        (KAMPUNG_BUGIS, "well_and_river_water", "lebih dari 60 %"),
        (f"{KAMPUNG_BUGIS}-RW002-RT002", "house_repair", "12 unit"),
    ],
)
def test_what_the_paper_states_in_its_text_is_a_figure_and_a_limit_stays_one(place, measure, indonesian):
    (figure,) = figures_of(documented(), place, measure)
    assert published_figure(figure, ID).replace("\N{NO-BREAK SPACE}", " ") == indonesian
    assert figure.who == "Penulis makalah"


def found(reason: str, table: str, line: int) -> Problem:
    """The problem of a reason at a line."""
    (problem,) = [
        problem
        for problem in problems_of(documented())
        if (problem.reason, problem.table, problem.line) == (reason, table, line)
    ]
    return problem


@pytest.mark.parametrize(
    ("reason", "table", "line", "place", "indonesian", "english"),
    [row[1:] for row in TOLD],
    ids=[row[0] for row in TOLD],
)
def test_a_contradiction_is_told_where_it_stands_in_words_of_both_languages(
    reason, table, line, place, indonesian, english
):
    problem = found(reason, table, line)
    assert problem.place == place
    assert problem.file == f"{table}.csv"
    for text, expected in ((ID, indonesian), (EN, english)):
        words = sentence_of(problem, text).replace("\N{NO-BREAK SPACE}", " ")
        start = 0
        for word in expected.split():
            start = words.find(word, start) + 1
            assert start, f"{word} after {words[:start]}… in: {words}"


def test_nothing_else_is_doubted_in_the_documents():
    """A rule that finds more than these is either mistaken or belongs into the list."""
    listed = {row[1:4] for row in TOLD}
    others = [
        (problem.reason, problem.table, problem.line)
        for problem in problems_of(documented())
        if (problem.reason, problem.table, problem.line) not in listed
    ]
    assert {reason for reason, _, _ in others} == {
        "name_printed_otherwise",
        "range_over_bands",
        "two_figures",
    }
    assert [row for row in others if row[0] == "two_figures"] == [
        ("two_figures", "figures", 10),  # the province: all of it, and four cities of it
        ("two_figures", "figures", 28),  # the city in 2019: two programmes
    ]


def test_each_sentence_is_short_and_shows_numbers_as_its_reader_writes_them():
    for problem in problems_of(documented()):
        for text, foreign in ((ID, r"\d\.\d\d\b(?!\d)"), (EN, r"\d,\d\d\b(?!\d)")):
            words = reason_of(problem, text)
            assert words.endswith(".")
            stops = re.sub(r"\b(?:vol|no|hlm)\. ", "", words)  # of a source and its page
            assert len(re.findall(r"[.?] ", stops)) <= 3, words
            assert not re.search(foreign, words), words
            assert "_" not in words.replace("cost_note", ""), words
            assert len(words) < 350, words
