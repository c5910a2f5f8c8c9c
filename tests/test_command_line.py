"""`python -m dashboard check` and `python -m dashboard score`, run in this process."""

import csv
import io
import json
import shutil

import pytest

from dashboard.__main__ import main
from dashboard.domain.dataset.problems import REASONS
from dashboard.files.template import example_workbook, template_workbook
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES
from tests.domain.shipped import DATA
from tests.reading.folders import write_folder

TOTALS = "location_id,year,rule,total_low,total,total_high,slum_class,sectoral_mean,criteria_reported"
CRITERIA = "location_id,year,rule,indicator,volume,base,percent,score_low,score,score_high,flag"


@pytest.fixture(autouse=True)
def _english(monkeypatch):
    monkeypatch.setenv("KOTAKU_LANG", "en")


@pytest.fixture
def worked(tmp_path):
    """The worked example as a folder; of RT b a criterion that decides the class is a range."""
    bases = ",".join(str(WORKED_BASES[name]) for name in WORKED_BASES)
    header = f"location_id,level,name,parent_id,{','.join(WORKED_BASES)}"
    places = [header, "kel,kelurahan,Kampung,,,,,,", f"a,rt,RT 001,kel,{bases}", f"b,rt,RT 002,kel,{bases}"]
    rows = [f"a,2018,{key},{volume},,,,,survey,form" for key, volume in WORKED_VOLUMES.items()]
    open_one = {"waste_system": ",40,80"}
    rows += [
        f"b,2018,{key},{'' if key in open_one else volume},{open_one.get(key, ',,')},,survey,form"
        for key, volume in WORKED_VOLUMES.items()
    ]
    folder = tmp_path / "worked"
    folder.mkdir()
    activities = ["1,a,2018,drain,10,done,1000,reported,paper"]
    return write_folder(folder, locations="\n".join([*places, ""]), indicators=rows, activities=activities)


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def lines(capsys) -> list[str]:
    return capsys.readouterr().out.splitlines()


@pytest.fixture
def in_order(worked):
    """The worked example without its open criterion."""
    readings = (worked / "indicators.csv").read_text(encoding="utf-8").splitlines()
    kept = [line for line in readings if not line.startswith("b,2018,waste_system")]
    (worked / "indicators.csv").write_text("\n".join([*kept, ""]), encoding="utf-8")
    return worked


def add(folder, *readings: str) -> None:
    """Put rows under those of indicators.csv, which then has them from line 33 on."""
    with (folder / "indicators.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"{row}\n" for row in readings)


# check --------------------------------------------------------------------------------------------


def test_a_folder_in_order_is_clean(in_order, capsys):
    assert run("check", in_order) == 0
    assert lines(capsys) == ["No problems."]


@pytest.mark.thorough
@pytest.mark.parametrize("name", ["tanjungpinang", "contoh"])
def test_the_shipped_folders_leave_nothing_out(name, capsys):
    assert run("check", DATA / name) == 0
    assert lines(capsys)[-1].endswith(" notes, 0 left out, 0 refused.")


def test_a_note_alone_is_clean(in_order, capsys):
    (in_order / "actors.csv").write_text("actor_id,name,level,hue\nbkm,BKM,city,red\n", encoding="utf-8")
    assert run("check", in_order) == 0
    first, summary = lines(capsys)
    assert first == "note: actors.csv line 1 column hue: The column “hue” is not known and not read."
    assert summary == "1 note, 0 left out, 0 refused."


def test_a_doubt_alone_is_clean(worked, capsys):
    assert run("check", worked) == 0
    first, _ = lines(capsys)
    assert first.startswith("note: indicators.csv line 31 column percent_low: Waste system")


def test_a_left_out_row_exits_1_and_is_told_before_doubts_and_notes(worked, capsys):
    (worked / "actors.csv").write_text("actor_id,name,level,hue\nbkm,BKM,city,red\n", encoding="utf-8")
    add(worked, "x,2018,water_access,1,,,,,survey,form")
    assert run("check", worked) == 1
    told = lines(capsys)
    assert told[0].startswith("left out: indicators.csv line 34 column location_id: The place “x”")
    assert [line.split(" ")[1] for line in told[1:3]] == ["indicators.csv", "actors.csv"]


def test_a_refused_file_exits_2_and_is_told_first(worked, capsys):
    (worked / "activities.csv").unlink()
    add(worked, "x,2018,water_access,1,,,,,survey,form")
    assert run("check", worked) == 2
    told = lines(capsys)
    assert told[0].startswith("refused: activities.csv: This table is not there")
    assert told[-1] == "1 note, 1 left out, 1 refused."


@pytest.mark.thorough
def test_many_of_one_kind_are_counted_after_the_first_and_all_named_when_asked(in_order, capsys):
    add(in_order, *(f"x{at},2018,water_access,1,,,,,survey,form" for at in range(12)))
    assert run("check", in_order) == 1
    told = lines(capsys)
    assert len(told) == 7
    assert told[5] == "  … and 7 more like this; all of them with --all."
    assert told[6] == "0 notes, 12 left out, 0 refused."
    assert run("check", "--all", in_order) == 1
    assert len(lines(capsys)) == 13


def test_a_folder_that_is_not_there_exits_2(tmp_path, capsys):
    assert run("check", tmp_path / "nothing") == 2
    assert "“nothing” was not found" in lines(capsys)[0]


def test_problems_as_json_name_file_line_column_reason_and_effect(in_order, capsys):
    add(in_order, "a,2018,happiness,1,,,,,survey,form")
    assert run("check", in_order, "--json") == 1
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["file"], record["line"], record["column"]) == ("indicators.csv", 33, "indicator")
    assert (record["table"], record["place"], record["year"]) == ("indicators", "a", 2018)
    assert (record["value"], record["reason"], record["severity"]) == (
        "happiness",
        "unknown_indicator",
        "left_out",
    )
    assert record["reason"] in REASONS
    assert record["message"]
    assert record["effect"]


def test_json_names_every_one_however_many(in_order, capsys):
    add(in_order, *(f"x{at},2018,water_access,1,,,,,survey,form" for at in range(12)))
    run("check", in_order, "--json")
    assert len(json.loads(capsys.readouterr().out)) == 12


def test_no_problem_as_json_is_an_empty_list(in_order, capsys):
    assert run("check", "--json", in_order) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_problems_are_told_in_the_language_of_the_environment(in_order, capsys, monkeypatch):
    monkeypatch.setenv("KOTAKU_LANG", "id")
    run("check", in_order)
    assert lines(capsys) == ["Tidak ada masalah."]
    monkeypatch.setenv("KOTAKU_LANG", "xx")
    run("check", in_order)
    assert lines(capsys) == ["Tidak ada masalah."]


UNTIDY = [
    "W1,a,2021,Mobil Sampah,39,,,done,,unstated,,reported,x",
    "W2,a,2021,Mobil Sampah,39,,,done,,unstated,,reported,x",
    "W3,a,2021,Drainase Lingkungan,12,,,done,,unstated,APBD II (KOTA/KAB),reported,x",
    "W4,b,2022,Jalan Beton,7,,,done,5000000,unstated,APBD PROVINSI,reported,x",
    "W5,b,2023,Jalan Beton,7,,,done,,unstated,,reported,x",
]
"""As a city keeps its list of works: copies, no units, hardly any money, sources spelled as they come."""

UNTIDY_HEADER = (
    "activity_id,location_id,year,kind,volume,unit,page,"
    "stage,amount_rupiah,amount_kind,funding_source,status,source"
)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", [
            "line 3 column volume: A deficit cannot be −0.61 ha",
            "A deficit of 2.03 ha is larger than the whole of 1.20 ha",
            "2 activities (Mobil Sampah) in RT 001, 2021, are recorded with identical details: W1, W2",
            "is read as “City budget (APBD) without the kelurahan fund” (1 row)",
            "column unit: The unit is empty in 5 of 5 rows", "The amount in rupiah is empty in 4 of 5 rows",
            "The source of money is empty in 3 of 5 rows", "“Mobil Sampah” is not in the lists",
        ]),
        ("id", [
            "Kekurangan −0,61 ha tidak mungkin",
            "Kekurangan 2,03 ha lebih besar daripada seluruhnya, 1,20 ha",
            "2 kegiatan (Mobil Sampah) di RT 001, 2021, tercatat sama dalam segala hal: W1, W2",
            "dibaca “APBD kota/kabupaten (di luar dana kelurahan)” (1 baris)",
            "kolom unit: Satuan kosong di 5 dari 5 baris",
            "Nilai rupiah kosong di 4 dari 5 baris", "Sumber dana kosong di 3 dari 5 baris",
            "“Mobil Sampah” tidak ada",
        ]),
    ],
)  # fmt: skip
def test_the_untidy_rows_of_a_city_are_explained(language, words, worked, capsys, monkeypatch):
    monkeypatch.setenv("KOTAKU_LANG", language)
    add(worked, "a,2020,drainage_inundation,2.03,,,,,survey,form")
    readings = (worked / "indicators.csv").read_text(encoding="utf-8").splitlines()
    readings.insert(2, "b,2020,drainage_inundation,-0.61,,,,,survey,form")
    (worked / "indicators.csv").write_text("\n".join([*readings, ""]), encoding="utf-8")
    (worked / "activities.csv").write_text("\n".join([UNTIDY_HEADER, *UNTIDY, ""]), encoding="utf-8")
    assert run("check", "--all", worked) == 0
    told = capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")
    for expected in words:
        assert expected in told


# score --------------------------------------------------------------------------------------------


def test_the_worked_example_is_scored(worked, capsys):
    assert run("score", worked) == 0
    header, first, second = lines(capsys)
    assert header == TOTALS
    assert first == "a,2018,permen_2018,35,35,35,light,49.51,16"
    assert second == "b,2018,permen_2018,36,,40,light..moderate,,16"


def test_the_criteria_of_the_worked_example(worked, capsys):
    assert run("score", worked, "--criteria") == 0
    found = lines(capsys)
    assert found[0] == CRITERIA
    assert found[1] == "a,2018,permen_2018,building_irregularity,21,40,52.50,3,3,3,"
    assert len(found) == 1 + 2 * 16
    assert "b,2018,permen_2018,waste_system,,50,,1,,5,range" in found


def test_a_place_above_is_scored_by_its_level(worked, capsys):
    assert run("score", worked, "--level", "kelurahan") == 0
    header, row = lines(capsys)
    assert header == TOTALS
    assert row.startswith("kel,2018,permen_2018,")
    assert run("score", worked, "--level", "kelurahan", "--criteria") == 0
    assert lines(capsys)[1] == "kel,2018,permen_2018,building_irregularity,42,80,52.50,3,3,3,"


def test_a_level_without_places_has_a_header_and_no_rows(worked, capsys):
    assert run("score", worked, "--level", "city") == 0
    assert lines(capsys) == [TOTALS]


@pytest.mark.thorough
@pytest.mark.parametrize("level", ["rt", "kelurahan"])
def test_the_shipped_totals_are_those_of_the_documents(level, capsys):
    assert run("score", DATA / "tanjungpinang", "--level", level) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    if level == "rt":
        assert len(rows) == 7
        assert {(row["total_low"], row["total"], row["total_high"]) for row in rows} == {("0", "", "80")}
    else:
        assert [(row["location_id"], row["slum_class"]) for row in rows] == [
            ("21.72.03.1005", "not_slum..heavy")
        ]


def test_scores_go_to_a_file(worked, tmp_path, capsys):
    out = tmp_path / "scores.csv"
    assert run("score", worked, "--out", out) == 0
    assert capsys.readouterr().out == ""
    assert out.read_bytes().startswith(f"{TOTALS}\na,2018,".encode())


def test_a_file_that_cannot_be_written_is_told_in_one_sentence(worked, tmp_path, capsys):
    (tmp_path / "a_file").write_text("", encoding="utf-8")
    for out in (tmp_path / "a_file" / "scores.csv", tmp_path):
        assert run("score", worked, "--out", out) == 2
        said = capsys.readouterr()
        assert said.out == ""
        (sentence,) = said.err.splitlines()
        assert sentence.startswith(f"Cannot write {out}: ")
        assert sentence.endswith("Choose another place.")


def test_scoring_tells_what_is_left_out_and_exits_1(worked, capsys):
    add(worked, "x,2018,water_access,1,,,,,survey,form")
    assert run("score", worked) == 1
    said = capsys.readouterr()
    assert said.out.splitlines()[1] == "a,2018,permen_2018,35,35,35,light,49.51,16"
    assert said.err.startswith("indicators.csv line 34 column location_id")


def test_notes_are_not_told_while_scoring(worked, capsys):
    (worked / "actors.csv").write_text("actor_id,name,level,hue\n", encoding="utf-8")
    assert run("score", worked) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("lost", ["locations", "indicators"])
def test_without_a_file_that_scoring_needs_there_are_no_scores(worked, lost, capsys):
    (worked / f"{lost}.csv").unlink()
    assert run("score", worked) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert f"{lost}.csv: " in said.err


def test_scoring_does_not_need_the_activities_but_says_that_they_are_missing(worked, capsys):
    (worked / "activities.csv").unlink()
    assert run("score", worked) == 2
    assert lines(capsys)[1] == "a,2018,permen_2018,35,35,35,light,49.51,16"


@pytest.mark.parametrize("arguments", [[], ["score"], ["score", "x", "--level", "house"], ["draw", "x"]])
def test_a_wrong_command_exits_2_and_says_how(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: python -m dashboard" in capsys.readouterr().err


@pytest.mark.thorough
@pytest.mark.parametrize(("language", "workbook"), [("id", "templat.xlsx"), ("en", "template.xlsx")])
def test_a_template_is_written_and_reads_as_empty_tables(tmp_path, monkeypatch, language, workbook):
    monkeypatch.setenv("KOTAKU_LANG", language)
    assert run("template", tmp_path) == 0
    assert (tmp_path / workbook).exists()
    assert run("check", tmp_path / "csv") == 0
    assert run("check", tmp_path / workbook) == 0


def test_the_written_example_is_clean_as_one_workbook(tmp_path):
    assert run("template", tmp_path) == 0
    assert run("check", tmp_path / "example.xlsx") == 0


def test_a_template_that_cannot_be_written_gets_one_sentence(tmp_path, capsys):
    (tmp_path / "taken").write_text("")
    assert run("template", tmp_path / "taken") == 2
    assert "Cannot write" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["id", "en"])
def test_what_the_command_writes_is_what_the_page_gives(tmp_path, monkeypatch, language):
    monkeypatch.setenv("KOTAKU_LANG", language)
    text = text_in(language)
    run("template", tmp_path)
    assert (tmp_path / text("template-workbook")).read_bytes() == template_workbook(text)
    assert (tmp_path / text("template-example")).read_bytes() == example_workbook(text)


# compare ------------------------------------------------------------------------------------------


@pytest.fixture
def later(in_order, tmp_path):
    """A second version of the worked example: an amount changed, a reading gone, an activity new."""
    folder = shutil.copytree(in_order, tmp_path / "later")
    works = (folder / "activities.csv").read_text(encoding="utf-8").replace(",1000,", ",3500,")
    new = "2,a,2018,drain,10,done,500,reported,paper\n"
    (folder / "activities.csv").write_text(works.rstrip("\n") + "\n" + new, encoding="utf-8")
    readings = (folder / "indicators.csv").read_text(encoding="utf-8").splitlines()
    (folder / "indicators.csv").write_text("\n".join([*readings[:-1], ""]), encoding="utf-8")
    return folder


@pytest.mark.thorough
def test_a_folder_compared_with_itself_exits_0_and_says_one_thing(in_order, capsys):
    assert run("compare", in_order, in_order) == 0
    assert lines(capsys) == ["Nothing differs."]


@pytest.mark.thorough
def test_what_differs_is_told_in_words_totals_first_and_exits_1(in_order, later, capsys):
    assert run("compare", in_order, later) == 1
    told = lines(capsys)
    assert told[0] == "1 new row, 1 gone, 1 changed; Money of unstated kind up Rp3\N{NO-BREAK SPACE}thousand."
    money = told.index("Money of unstated kind: Rp1,000 → Rp4,000 (+Rp3,000)")
    rows = told.index("Activities and money: 1 new, 0 gone, 1 changed, 0 the same")
    assert money < rows
    assert told[rows + 1] == "  changed: 1 · Drain · RT 001 (a) · 2018"
    assert told[rows + 2] == "    Amount: Rp1,000 → Rp3,500"
    assert "Number of activities: 1 → 2 (+1)" in told


@pytest.mark.thorough
def test_the_later_version_is_the_second_one(in_order, later, capsys):
    assert run("compare", later, in_order) == 1
    assert "Money of unstated kind: Rp4,000 → Rp1,000 (\N{MINUS SIGN}Rp3,000)" in lines(capsys)


@pytest.mark.thorough
def test_a_folder_and_the_same_files_in_an_archive_do_not_differ(in_order, tmp_path, capsys):
    archive = shutil.make_archive(str(tmp_path / "other"), "zip", in_order)
    assert run("compare", in_order, archive) == 0
    assert lines(capsys) == ["Nothing differs."]


def test_a_version_that_cannot_be_used_exits_2_and_says_why_on_the_error_stream(in_order, tmp_path, capsys):
    assert run("compare", in_order, tmp_path / "nothing") == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "“nothing” was not found" in said.err


@pytest.mark.thorough
def test_rows_of_one_kind_are_counted_after_the_first_and_all_named_when_asked(in_order, later, capsys):
    new = "".join(f"{at},a,2018,drain,10,done,500,reported,paper\n" for at in range(10, 20))
    with (later / "activities.csv").open("a", encoding="utf-8") as file:
        file.write(new)
    run("compare", in_order, later)
    assert "  … and 6 more rows; all of them with --all." in lines(capsys)
    run("compare", in_order, later, "--all")
    assert sum(line.startswith("  new: ") for line in lines(capsys)) == 11


@pytest.mark.thorough
def test_a_comparison_as_json_has_counts_totals_and_every_row(in_order, later, capsys):
    assert run("compare", in_order, later, "--json") == 1
    record = json.loads(capsys.readouterr().out)
    assert (record["same"], record["added"], record["removed"], record["changed"]) == (False, 1, 1, 1)
    (changed,) = [row for row in record["differences"] if row["difference"] == "changed"]
    assert changed["table"] == "activities"
    assert changed["key"] == {"activity_id": "1", "amount_kind": None, "funding_source": None}
    assert changed["cells"] == {"amount_rupiah": {"before": 1000, "after": 3500}}
    assert (changed["line_before"], changed["line_after"]) == (2, 2)
    (money,) = [total for total in record["totals"] if total["measure"] == "money"]
    assert (money["low_before"], money["low_after"], money["low_difference"]) == (1000, 4000, 3000)


@pytest.mark.thorough
def test_a_comparison_is_told_in_the_language_of_the_environment(in_order, capsys, monkeypatch):
    monkeypatch.setenv("KOTAKU_LANG", "id")
    run("compare", in_order, in_order)
    assert lines(capsys) == ["Tidak ada yang berbeda."]
