"""`python -m dashboard check` and `python -m dashboard score`, run in this process."""

import csv
import io
import json

import pytest

from dashboard.__main__ import main
from dashboard.domain.problems import REASONS
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES
from tests.domain.shipped import DATA
from tests.tables.folders import write_folder

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
    return write_folder(folder, locations="\n".join(places), indicators=rows, activities=activities)


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def lines(capsys) -> list[str]:
    return capsys.readouterr().out.splitlines()


# check --------------------------------------------------------------------------------------------


def test_a_folder_in_order_is_clean(worked, capsys):
    assert run("check", worked) == 0
    assert lines(capsys) == ["No problems."]


@pytest.mark.parametrize("name", ["tanjungpinang", "contoh"])
def test_the_shipped_folders_are_clean(name, capsys):
    assert run("check", DATA / name) == 0


def test_a_note_alone_is_clean(worked, capsys):
    (worked / "actors.csv").write_text("actor_id,name,level,hue\nbkm,BKM,city,red\n", encoding="utf-8")
    assert run("check", worked) == 0
    first, summary = lines(capsys)
    assert first == "note: actors.csv line 1 column hue: The column “hue” is not known and not read."
    assert summary == "1 notes, 0 left out, 0 refused."


def test_a_left_out_row_exits_1(worked, capsys):
    with (worked / "indicators.csv").open("a", encoding="utf-8") as file:
        file.write("x,2018,water_access,1,,,,,survey,form\n")
    assert run("check", worked) == 1
    assert lines(capsys)[0].startswith("left out: indicators.csv line 34 column location_id: The place “x”")


def test_a_refused_file_exits_2(worked, capsys):
    (worked / "activities.csv").unlink()
    assert run("check", worked) == 2
    assert lines(capsys)[-1] == "0 notes, 0 left out, 1 refused."


def test_a_folder_that_is_not_there_exits_2(tmp_path, capsys):
    assert run("check", tmp_path / "nothing") == 2
    assert "“nothing” was not found" in lines(capsys)[0]


def test_problems_as_json_name_file_line_column_reason_and_effect(worked, capsys):
    with (worked / "indicators.csv").open("a", encoding="utf-8") as file:
        file.write("a,2018,happiness,1,,,,,survey,form\n")
    assert run("check", worked, "--json") == 1
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["file"], record["line"], record["column"]) == ("indicators.csv", 34, "indicator")
    assert (record["value"], record["reason"], record["severity"]) == (
        "happiness",
        "unknown_indicator",
        "left_out",
    )
    assert record["reason"] in REASONS
    assert record["message"]
    assert record["effect"]


def test_no_problem_as_json_is_an_empty_list(worked, capsys):
    assert run("check", "--json", worked) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_problems_are_told_in_the_language_of_the_environment(worked, capsys, monkeypatch):
    monkeypatch.setenv("KOTAKU_LANG", "id")
    run("check", worked)
    assert lines(capsys) == ["Tidak ada masalah."]
    monkeypatch.setenv("KOTAKU_LANG", "xx")
    run("check", worked)
    assert lines(capsys) == ["Tidak ada masalah."]


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
    for out in (tmp_path / "no" / "such" / "folder.csv", tmp_path):
        assert run("score", worked, "--out", out) == 2
        said = capsys.readouterr()
        assert said.out == ""
        (sentence,) = said.err.splitlines()
        assert sentence.startswith(f"Cannot write {out}: ")
        assert sentence.endswith("Choose another place.")


def test_scoring_tells_what_is_left_out_and_exits_1(worked, capsys):
    with (worked / "indicators.csv").open("a", encoding="utf-8") as file:
        file.write("x,2018,water_access,1,,,,,survey,form\n")
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
