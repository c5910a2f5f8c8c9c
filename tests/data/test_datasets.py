"""The two datasets of this repository: valid, sourced, and true to the documents."""

import csv
import hashlib
import json
import re
import shutil
from decimal import Decimal

import pytest
from frictionless import Package

from dashboard.domain.doubts import problems_of
from dashboard.domain.money import activities as money
from dashboard.domain.score.indicators import INDICATORS
from dashboard.domain.score.rules import RULES
from dashboard.reading.columns.schema import (
    OPTIONAL_TABLES,
    REQUIRED_TABLES,
    TABLES,
    schema_of,
    table_schema,
)
from dashboard.reading.folder import read_dataset
from data import make_contoh
from data.seal import seal
from tests.domain.shipped import CITY, DATA, KAMPUNG_BUGIS, KAWASAN, documented, illustrative

NAMES = ("tanjungpinang", "contoh")
FILES = [(name, path.stem) for name in NAMES for path in sorted((DATA / name).glob("*.csv"))]


def rows(name: str, table: str) -> list[dict[str, str]]:
    """The rows of a file as they are typed."""
    with (DATA / name / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def package(name: str) -> dict:
    return json.loads((DATA / name / "datapackage.json").read_text(encoding="utf-8"))


# Both -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_dataset_is_a_valid_data_package(name):
    report = Package(str(DATA / name / "datapackage.json")).validate()
    assert report.flatten(["rowNumber", "fieldName", "type", "note"]) == []
    assert report.valid


@pytest.mark.parametrize("name", NAMES)
def test_a_package_names_every_file_of_its_folder_and_no_other(name):
    named = {resource["path"] for resource in package(name)["resources"]}
    assert named | {"datapackage.json"} == {path.name for path in (DATA / name).iterdir()}


@pytest.mark.parametrize("name", NAMES)
def test_a_package_has_a_title_in_both_languages_a_licence_and_sources(name):
    found = package(name)
    for key in ("title", "title_en", "short_title", "short_title_en", "as_of", "opens_at", "description"):
        assert found[key], key
    assert all(licence["name"] and licence["path"] for licence in found["licenses"])
    assert found["licenses"]
    assert all(source["title"] for source in found["sources"])
    assert found["illustrative"] is (name == "contoh")


@pytest.mark.parametrize(("name", "table"), FILES)
def test_an_embedded_schema_is_the_standard_part_of_the_declared_one(name, table):
    with (DATA / name / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    (resource,) = [found for found in package(name)["resources"] if found["name"] == table]
    assert [field["name"] for field in resource["schema"]["fields"]] == header
    assert resource["schema"] == table_schema(table, header)
    used = {key for field in resource["schema"]["fields"] for key in field}
    assert used <= {"name", "type", "description", "constraints"}


@pytest.mark.parametrize("name", NAMES)
def test_a_package_records_the_size_and_hash_of_every_file_as_it_is(name):
    for resource in package(name)["resources"]:
        content = (DATA / name / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content), resource["path"]
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}", resource["path"]


def test_a_package_is_brought_up_to_its_files_and_changes_no_other_word(tmp_path):
    copy = tmp_path / "kota"
    shutil.copytree(DATA / "tanjungpinang", copy)
    before = (copy / "datapackage.json").read_bytes()
    seal(copy)
    assert (copy / "datapackage.json").read_bytes() == before
    rows_before = (copy / "actors.csv").read_bytes()
    (copy / "actors.csv").write_bytes(rows_before.replace(b"BKM", b"LKM", 1))
    changed = [(found.reason, found.file) for found in read_dataset(copy).problems]
    assert changed == [("differs_from_package", "actors.csv")]
    seal(copy)
    assert read_dataset(copy).problems == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_dataset_holds_the_required_files_and_none_we_do_not_know(name):
    tables = {table for dataset, table in FILES if dataset == name}
    assert set(REQUIRED_TABLES) <= tables <= {*REQUIRED_TABLES, *OPTIONAL_TABLES}


@pytest.mark.parametrize(("name", "table"), FILES)
def test_every_row_says_where_it_is_from(name, table):
    if "source" in schema_of(table).columns:
        assert all(row["source"].strip() for row in rows(name, table))


@pytest.mark.parametrize(("name", "table"), FILES)
def test_a_file_is_written_as_the_contract_says(name, table):
    content = (DATA / name / f"{table}.csv").read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\n")
    assert b"\r" not in content
    content.decode("utf-8")
    assert all(cell == cell.strip() for row in rows(name, table) for cell in row.values())


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=NAMES)
def test_no_row_is_left_out_and_no_file_refused(data):
    assert [problem for problem in data.problems if problem.severity != "note"] == []
    for table in TABLES:
        assert len(data.frames[table]) == (
            len(rows(data.package.name, table)) if (data.package.name, table) in FILES else 0
        )


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=NAMES)
def test_every_place_but_the_province_lies_in_another(data):
    alone = [key for key, row in data.places.items() if row["parent_id"] is None]
    assert alone == ["21"]
    assert all(data.above(key)[-1] == "21" for key in data.places if key != "21")


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=NAMES)
def test_a_location_id_is_written_as_the_contract_says(data):
    forms = {
        "province": r"\d{2}", "city": r"\d{2}\.\d{2}", "kecamatan": r"\d{2}\.\d{2}\.\d{2}",
        "kelurahan": r"\d{2}\.\d{2}\.\d{2}\.\d{4}", "kawasan": r"kawasan:[a-z-]+",
        "rw": r"[\d.]{13}-RW\d{3}", "rt": r"[\d.]{13}-RW\d{3}-RT\d{3}",
    }  # fmt: skip
    for key, row in data.places.items():
        assert re.fullmatch(forms[row["level"]], key), key


@pytest.mark.parametrize("data", [documented(), illustrative()], ids=NAMES)
def test_every_shape_is_one_of_the_seven_rts_and_says_that_it_is_schematic(data):
    shapes = {shape.location_id for shape in data.boundaries}
    assert shapes == set(data.of_level("rt", KAWASAN))
    for shape in data.boundaries:
        assert shape.geometry_kind == "schematic"
        assert shape.note


# Documented -------------------------------------------------------------------------------------------


def test_the_documented_decree_names_seven_locations_of_150_41_ha():
    decrees = rows("tanjungpinang", "decrees")
    found = {row["location_id"]: Decimal(row["area_ha"]) for row in decrees if row["number"] == "337"}
    assert len(found) == 7
    assert sorted(found.values()) == [
        Decimal(area) for area in ("5.99", "12.60", "14.60", "14.81", "18.92", "31.64", "51.85")
    ]
    assert sum(found.values()) == Decimal("150.41")
    areas = {
        row["location_id"]: Decimal(row["volume"])
        for row in rows("tanjungpinang", "indicators")
        if row["indicator"] == "slum_area" and row["year"] == "2014"
    }
    assert areas == found


def test_the_second_number_of_the_decree_is_kept_beside_the_first():
    (other,) = [row for row in rows("tanjungpinang", "decrees") if row["number"] != "337"]
    assert (other["number"], other["date"], other["location_id"]) == ("377", "2014", KAWASAN)
    assert other["area_ha"] == "18.92"
    assert "BPK" in other["source"]


def test_the_documented_works_add_up_to_both_tables_of_the_paper():
    works = rows("tanjungpinang", "activities")
    totals = {}
    for row in works:
        volume, rupiah = totals.get(row["kind"], (Decimal(0), 0))
        totals[row["kind"]] = (volume + Decimal(row["volume"]), rupiah + int(row["amount_rupiah"]))
    assert totals == {
        "concrete_road": (Decimal("2762.38"), 23_562_620_000),
        "house_repair": (Decimal(79), 1_303_500_000),
    }
    assert sum(int(row["amount_rupiah"]) for row in works) == 24_866_120_000


def test_the_documented_kelurahan_has_420_buildings_and_1_460_39_m_of_road_in_disorder():
    found = {row["indicator"]: row for row in rows("tanjungpinang", "indicators")}
    assert found["building_irregularity"]["volume"] == "420"
    assert found["road_surface"]["volume"] == "1460.39"
    ranges = {key: f"{row['percent_low']}-{row['percent_high']}" for key, row in found.items()}
    assert {key: shares for key, shares in ranges.items() if shares != "-"} == {
        "building_irregularity": "35-65",
        "building_substandard": "60-100",
        "road_surface": "0-30",
        "water_access": "70-100",
        "drainage_absence": "60-100",
        "wastewater_facility": "80-100",
    }


def test_the_documented_rts_have_no_reading_and_no_base_of_their_own():
    rts = set(documented().of_level("rt", CITY))
    assert rts.isdisjoint(row["location_id"] for row in rows("tanjungpinang", "indicators"))
    bases = {criterion.base for rule in RULES.values() for criterion in rule.criteria} - {"population"}
    assert bases.isdisjoint(rows("tanjungpinang", "locations")[0])


def test_nothing_documented_is_made_up_and_nothing_made_up_is_called_otherwise():
    for table in ("indicators", "activities"):
        assert "illustrative" not in {row["status"] for row in rows("tanjungpinang", table)}
        assert {row["status"] for row in rows("contoh", table)} == {"illustrative"}


def test_the_documented_rt_that_the_decree_does_not_list_is_kept_and_not_delineated():
    row = documented().places[f"{KAMPUNG_BUGIS}-RW002-RT002"]
    assert row["kawasan_id"] is None
    assert row["note"]
    assert "RW002-RT002" in "".join(row["location_id"] for row in rows("tanjungpinang", "activities"))


def test_what_the_paper_contradicts_itself_about_is_noted():
    works = {row["activity_id"]: row["note"] for row in rows("tanjungpinang", "activities")}
    assert "20" in works["2018-03"]  # 21 houses in the table, 20 in the text
    assert "RW 002" in works["2018-07"] or "RW002" in works["2018-07"]
    assert "persegi" in works["2018-02"]  # metres in the table, square metres in the text


def test_the_population_of_the_city_makes_it_a_medium_one():
    assert documented().places[CITY]["population_millionths"] == 239_216_000_000


# Illustrative -----------------------------------------------------------------------------------------


def test_the_script_writes_the_illustrative_dataset_again_byte_for_byte(tmp_path):
    make_contoh.make(tmp_path)
    written = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    shipped = {path.name: path.read_bytes() for path in (DATA / "contoh").iterdir()}
    assert written.keys() == shipped.keys()
    for name, content in shipped.items():
        assert written[name] == content, name


def test_the_script_stops_where_an_edit_breaks_a_documented_total(tmp_path, monkeypatch):
    monkeypatch.setitem(make_contoh.BASELINE, "building_irregularity", "48 38 34 78 79 80 64")
    with pytest.raises(ValueError, match="421 instead of 420"):
        make_contoh.make(tmp_path)
    assert list(tmp_path.iterdir()) == []


def first_survey(indicator: str) -> Decimal:
    """The volume of an indicator in all RTs in the survey of 2016."""
    found = [
        row for row in rows("contoh", "indicators") if (row["year"], row["indicator"]) == ("2016", indicator)
    ]
    assert len(found) == 7
    return sum(Decimal(row["volume"]) for row in found)


def test_the_illustrative_data_agree_with_the_documented_totals():
    assert first_survey("building_irregularity") == 420
    assert first_survey("road_surface") == Decimal("1460.39")
    areas = [row for row in rows("contoh", "indicators") if row["indicator"] == "slum_area"]
    assert [(row["year"], row["volume"]) for row in areas] == [("2014", "18.92"), ("2018", "4.66")]
    bases = [row for row in rows("contoh", "locations") if row["level"] == "rt"]
    assert sum(Decimal(row["verified_area_ha"]) for row in bases) == Decimal("18.92")


def test_the_illustrative_rts_have_all_16_criteria_in_three_surveys_but_three_left_out_on_purpose():
    criteria = {criterion.id for criterion in RULES["permen_2018"].criteria}
    readings = [row for row in rows("contoh", "indicators") if row["indicator"] != "slum_area"]
    assert {row["indicator"] for row in readings} == criteria < set(INDICATORS)
    assert {row["year"] for row in readings} == {"2016", "2018", "2020"}
    assert len(readings) == 3 * 7 * 16 - 3


def test_the_illustrative_data_show_every_kind_of_work_money_source_and_stage():
    lines = rows("contoh", "activities")
    assert {row["kind"] for row in lines} == set(money.KINDS)
    assert {row["stage"] for row in lines} == set(money.STAGES)
    assert {row["amount_kind"] for row in lines if row["amount_kind"]} == set(money.AMOUNT_KINDS)
    assert {row["funding_source"] for row in lines} >= {"apbn_bdi", "apbd_kota", "dak", "csr", "swadaya", ""}


@pytest.mark.thorough
def test_reading_finds_nothing_wrong_and_the_sample_shows_some_doubts_on_purpose():
    assert illustrative().problems == ()
    reasons = [problem.reason for problem in problems_of(illustrative())]
    assert sorted(reasons) == [
        "priority_stated_otherwise", "range_over_bands", "spent_over_budget", "two_figures", "unit_cost_far",
        "unit_cost_far",
    ]  # fmt: skip


def test_every_outcome_and_check_is_of_an_activity():
    works = {row["activity_id"] for row in rows("contoh", "activities")}
    for table in ("outcomes", "checks"):
        assert {row["activity_id"] for row in rows("contoh", table)} <= works


def test_every_outcome_names_an_rt_inside_the_place_of_its_activity():
    data = illustrative()
    places = data.activities.drop_duplicates("activity_id").set_index("activity_id")["location_id"]
    for row in rows("contoh", "outcomes"):
        assert data.places[row["location_id"]]["level"] == "rt"
        assert row["location_id"] in data.inside(places[row["activity_id"]])


def test_a_freshly_made_dataset_reads_like_the_shipped_one(tmp_path):
    make_contoh.make(tmp_path)
    fresh = read_dataset(tmp_path)
    assert fresh.problems == ()
    assert fresh.package == illustrative().package
