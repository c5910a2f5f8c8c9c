"""A build is whole or not there: described, hashed, swapped in; one that was stopped goes on."""

import hashlib
import json
from pathlib import Path

import pytest
from frictionless import Package

from dashboard.nation import build, output
from dashboard.nation.build import NothingToBuild
from dashboard.nation.output import NotABuild, build_nation
from dashboard.reading.builds.build import Build, open_build
from dashboard.reading.builds.found import as_record, from_record
from dashboard.reading.builds.layout import BUILD_FILE, city_folders
from tests.nation.dirty import write_region


def silent(step: str, at: int, of: int) -> None:
    """Nobody is told."""


@pytest.fixture(scope="module")
def region(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("region")
    write_region(folder, 7)
    return folder


@pytest.fixture(scope="module")
def made(region, tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("made") / "build"
    build_nation(str(region), out, "pandas", None, silent)
    return out


def test_every_file_is_there_with_its_hash(made):
    told = json.loads((made / BUILD_FILE).read_text(encoding="utf-8"))
    files = {path.relative_to(made).as_posix() for path in made.rglob("*") if path.is_file()}
    assert files == {*told["files"], BUILD_FILE}
    for name, file in told["files"].items():
        content = (made / name).read_bytes()
        assert (file["bytes"], file["sha256"]) == (len(content), hashlib.sha256(content).hexdigest()), name
    assert told["tables"]["locations"]["rows"] > 20
    assert told["cities"] == ["-", "91.01", "91.71"]


def test_nothing_of_the_making_is_left(made):
    assert [path.name for path in made.parent.iterdir()] == ["build"]


def test_it_is_a_data_package_that_names_its_tables(made):
    package = Package(str(made / "datapackage.json"))
    names = {resource.name for resource in package.resources}
    assert {"locations", "indicators", "activities", "criteria", "places", "levels-city-criteria"} <= names
    fields = {field.name for field in package.get_resource("indicators").schema.fields}
    assert {"location_id", "year", "indicator", "volume_millionths", "line"} <= fields


def test_problems_come_back_from_their_file_as_they_were(made):
    records = json.loads((made / "problems.json").read_text(encoding="utf-8"))
    assert records
    assert [as_record(from_record(record)) for record in records] == records


def test_a_folder_with_something_else_in_it_is_not_touched(region, tmp_path):
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(NotABuild):
        build_nation(str(region), tmp_path, "pandas", None, silent)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_without_places_there_is_nothing_to_build(tmp_path):
    (tmp_path / "indicators.csv").write_text("location_id,year,indicator,volume\n1,2018,road_surface,1\n")
    with pytest.raises(NothingToBuild) as nothing:
        build_nation(str(tmp_path), tmp_path / "out", "pandas", None, silent)
    assert "file_missing" in {one.problem.reason for one in nothing.value.found}


def test_a_build_that_was_stopped_goes_on_and_the_old_one_stays_until_then(region, tmp_path, monkeypatch):
    out = tmp_path / "build"
    build_nation(str(region), out, "pandas", None, silent)
    before = (out / BUILD_FILE).read_bytes()
    monkeypatch.setattr("dashboard.nation.engines.in_arrow.Arrow.places_at_once", 1)
    cities: list[str] = []
    write = build._Cities.write

    def counted(self, of, step):
        if len(cities) == 2:
            raise KeyboardInterrupt
        cities.extend(of)
        write(self, of, step)

    monkeypatch.setattr(build._Cities, "write", counted)
    with pytest.raises(KeyboardInterrupt):
        build_nation(str(region), out, "pandas", None, silent)
    assert (out / BUILD_FILE).read_bytes() == before
    done = list(cities)
    cities.clear()
    build_nation(str(region), out, "pandas", None, silent)
    assert (done, cities) == (["-", "91.01"], ["91.71"])
    monkeypatch.undo()
    whole = tmp_path / "whole"
    build_nation(str(region), whole, "pandas", None, silent)
    assert rows_of(out) == rows_of(whole)


def rows_of(folder: Path) -> dict[str, object]:
    return json.loads((folder / BUILD_FILE).read_text(encoding="utf-8"))["tables"]


def test_a_build_of_other_files_is_begun_anew(region, tmp_path, monkeypatch):
    mark = output._mark(list(region.glob("*.csv")), "pandas")
    assert output._mark(list(region.glob("*.csv")), "duckdb") != mark
    assert output._mark(list(region.glob("loc*.csv")), "pandas") != mark


@pytest.mark.parametrize("engine", ["pandas", "duckdb"])
def test_a_code_that_is_a_path_stays_in_the_build(tmp_path, engine):
    source, out = tmp_path / "source", tmp_path / "out" / "build"
    source.mkdir()
    city = "../../kota di luar"
    rows = [
        "location_id,level,name,parent_id",
        f"{city},city,Kota,",
        f"kel,kelurahan,Desa,{city}",
        "rt,rt,RT 001,kel",
    ]
    (source / "locations.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    build_nation(str(source), out, engine, None, lambda *_: None)
    assert {path.name for path in tmp_path.iterdir()} == {"source", "out"}
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"build"}
    assert set(city_folders(out)) == {city}
    build = open_build(out, "1")
    assert isinstance(build, Build)
    look = build.at("rt")
    assert look is not None
    assert look.above("rt") == ("kel", city)
