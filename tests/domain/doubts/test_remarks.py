"""What compilers noticed is told as they wrote it, for any dataset, and marks no picture."""

from dashboard.domain.doubts import problems_of
from dashboard.domain.doubts.uses import USES, problems_about
from dashboard.findings.data.effects import effect_of
from dashboard.findings.words.problems import reason_of
from dashboard.reading.folder import read_upload
from dashboard.text.catalogue import text_in
from tests.reading.folders import files_of

ID, EN = text_in("id"), text_in("en")
HEADER = "about,noticed,noticed_en,location_id,year,source,page\n"


def remarks(rows: str):
    return read_upload(files_of(**{"remarks.csv": HEADER + rows}), "x")


def noticed(data):
    return [problem for problem in problems_of(data) if problem.reason == "noticed"]


def test_a_remark_is_told_in_the_words_of_the_reader_with_its_place_and_page():
    (problem,) = noticed(remarks("kegiatan,Salah cetak.,A misprint.,rt,2018,Laporan,hlm. 3\n"))
    assert (problem.table, problem.about, problem.place, problem.year) == (
        "remarks",
        "activities",
        "rt",
        2018,
    )
    assert "Salah cetak. Sumber: Laporan, hlm. 3." in reason_of(problem, ID)
    assert "A misprint. Source: Laporan, hlm. 3." in reason_of(problem, EN)
    assert EN("page-spending") in effect_of(problem, EN)


def test_without_english_words_those_of_the_file_stand():
    (problem,) = noticed(remarks("angka,Salah cetak.,,,,Laporan,\n"))
    assert (problem.place, problem.year) == (None, None)
    assert "Salah cetak. Source: Laporan." in reason_of(problem, EN)


def test_a_remark_marks_no_picture():
    data = remarks("activities,x.,,rt,2018,f,\nindicators,y.,,rt,2018,f,\nfigures,z.,,rt,2018,f,\n")
    assert len(noticed(data)) == 3
    for use in USES:
        assert not [p for p in problems_about(data, use, "kel", None) if p.reason == "noticed"]


def test_a_remark_about_no_table_of_ours_is_left_out():
    data = remarks("cuaca,x.,,rt,2018,f,\n")
    assert noticed(data) == []
    assert [p.reason for p in data.problems] == ["not_allowed"]
