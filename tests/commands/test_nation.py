"""`python -m dashboard build`: a build, or one sentence and nothing changed."""

import json

import pytest

from dashboard.__main__ import main
from dashboard.nation import output
from dashboard.nation.engines.engine import EngineMissing
from tests.domain.shipped import DATA


@pytest.fixture(autouse=True)
def _english(monkeypatch):
    monkeypatch.setenv("KOTAKU_LANG", "en")


def test_a_build_tells_what_it_has_and_what_is_wrong(tmp_path, capsys):
    out = tmp_path / "build"
    assert main(["build", str(DATA / "contoh"), str(out), "--engine", "pandas"]) == 0
    said = capsys.readouterr()
    assert "1 cities and districts, 14 places, 335 readings, 56 lines of works; 0 rows left out." in said.out
    assert "Adding up" in said.err
    assert json.loads((out / "build.json").read_text(encoding="utf-8"))["engine"] == "pandas"


def test_rows_that_are_left_out_are_told_once_with_how_many_there_are(tmp_path, capsys):
    source = tmp_path / "source"
    source.mkdir()
    (source / "locations.csv").write_text("location_id,level,name\n91,province,P\n", encoding="utf-8")
    rows = "".join(f"nowhere,{2000 + at},road_surface,1\n" for at in range(7))
    (source / "indicators.csv").write_text(f"location_id,year,indicator,volume\n{rows}", encoding="utf-8")
    assert main(["build", str(source), str(tmp_path / "out"), "--engine", "pandas", "--lang", "id"]) == 1
    said = capsys.readouterr()
    assert said.err.count("nowhere") == 1
    assert "(7 baris)" in said.err
    assert "7 baris dikeluarkan" in said.out


def test_a_folder_without_places_is_no_nation(tmp_path, capsys):
    (tmp_path / "letter.txt").write_text("dear")
    assert main(["build", str(tmp_path), str(tmp_path / "out"), "--engine", "pandas"]) == 2
    assert "locations.csv" in capsys.readouterr().err


def test_a_folder_that_holds_something_else_is_not_written_to(tmp_path, capsys):
    (tmp_path / "letter.txt").write_text("mine")
    assert main(["build", str(DATA / "contoh"), str(tmp_path), "--engine", "pandas"]) == 2
    assert "holds something else" in capsys.readouterr().err
    assert (tmp_path / "letter.txt").read_text() == "mine"


def test_an_engine_that_is_not_installed_is_named_with_the_way_to_it(tmp_path, capsys, monkeypatch):
    def missing(name, scratch, master):
        raise EngineMissing(name)

    monkeypatch.setattr(output, "engine_called", missing)
    assert main(["build", str(DATA / "contoh"), str(tmp_path / "out")]) == 2
    assert "make nation" in capsys.readouterr().err


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
def test_a_list_of_places_alone_is_a_nation_of_which_nothing_is_known(tmp_path, engine):
    source = tmp_path / "source"
    source.mkdir()
    rows = "91,province,P,\n91.01,city,C,91\n91.01.01.1001-RW001-RT001,rt,RT,91.01\n"
    (source / "locations.csv").write_text(f"location_id,level,name,parent_id\n{rows}", encoding="utf-8")
    assert main(["build", str(source), str(tmp_path / "out"), "--engine", engine]) == 0
    assert {path.name for path in (tmp_path / "out" / "cities").iterdir()} == {"city=-", "city=91.01"}


def test_a_workbook_is_told_not_to_be_read(tmp_path, capsys):
    source = tmp_path / "source"
    source.mkdir()
    (source / "locations.csv").write_text("location_id,level,name\n91,province,P\n", encoding="utf-8")
    (source / "indicators.xlsx").write_bytes(b"PK")
    assert main(["build", str(source), str(tmp_path / "out"), "--engine", "pandas"]) == 1
    assert "indicators.xlsx: Workbooks are not read" in capsys.readouterr().err
