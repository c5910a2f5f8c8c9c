"""The declared columns of each file."""

import json
from pathlib import Path

import pytest
from frictionless import Schema

from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.figures.areas import KINDS
from dashboard.domain.handling.handling_rules import CLASS_CODES, PATTERNS, READINGS
from dashboard.domain.money.activities import AMOUNT_KINDS, STAGES
from dashboard.domain.score.rules import BASES, RULES
from dashboard.reading.columns.schema import (
    OPTIONAL_TABLES,
    REQUIRED_TABLES,
    TABLES,
    schema_of,
    table_named,
    table_schema,
)
from dashboard.reading.spellings.words import plain
from dashboard.text.partial_dates import date_and_precision

SCHEMAS = Path("dashboard/reading/columns/schemas")


def raw(table: str) -> dict:
    return json.loads((SCHEMAS / f"{table}.json").read_text(encoding="utf-8"))


def test_every_file_of_the_contract_has_a_schema_and_no_other():
    assert {path.stem for path in SCHEMAS.glob("*.json")} == set(TABLES)
    assert REQUIRED_TABLES == ("locations", "indicators", "activities")
    assert len(OPTIONAL_TABLES) == 7


@pytest.mark.parametrize("table", TABLES)
def test_a_schema_is_a_valid_table_schema(table):
    assert Schema.from_descriptor(raw(table)).to_descriptor()["fields"]


@pytest.mark.parametrize("table", TABLES)
def test_every_column_is_described_and_has_an_indonesian_name(table):
    for column in raw(table)["fields"]:
        assert column["description"][-1] in ".?…", column["name"]
        assert column["aliases"], column["name"]


@pytest.mark.parametrize("table", TABLES)
def test_no_header_means_two_columns(table):
    fields = schema_of(table).fields
    names = [name for field in fields for name in {plain(name) for name in (field.name, *field.aliases)}]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("table", TABLES)
def test_a_header_is_understood_in_both_languages_and_in_any_case(table):
    schema = schema_of(table)
    for field in schema.fields:
        for header in (field.name, *field.aliases, f" {field.name.upper()} "):
            assert schema.field_called(header) == field
    assert schema.field_called("nothing of that kind") is None


def test_the_required_columns_are_those_of_the_contract():
    required = {
        table: {field.name for field in schema_of(table).fields if field.required} for table in TABLES
    }
    assert required["locations"] == {"location_id", "level", "name"}
    assert required["indicators"] == {"location_id", "year", "indicator", "status", "source"}
    assert required["activities"] == {"activity_id", "location_id", "year", "kind", "status", "source"}


@pytest.mark.parametrize("table", TABLES)
def test_a_key_is_made_of_columns(table):
    schema = schema_of(table)
    assert set(schema.key) <= {field.name for field in schema.fields}


def test_choices_are_those_of_the_code():
    choices = {
        (table, field.name): field.enum for table in TABLES for field in schema_of(table).fields if field.enum
    }
    assert choices["locations", "level"] == LEVELS
    assert choices["activities", "stage"] == STAGES
    assert choices["activities", "amount_kind"] == AMOUNT_KINDS
    assert set(choices["indicators", "rule"]) == set(RULES)
    assert choices["decrees", "class_code"] == CLASS_CODES
    assert choices["decrees", "handling"] == PATTERNS
    statuses = {*choices["indicators", "status"], *choices["figures", "kind"]}
    assert statuses == set(KINDS)


def test_everything_that_other_considerations_ask_for_is_a_column_of_a_place_to_answer_yes_or_no():
    fields = schema_of("locations").columns
    asked = {item for reading in READINGS.values() for item in reading.answered}
    for name in (*asked, "tenure_clear", "plan_conformity"):
        assert fields[name].enum == ("yes", "no"), name
    assert fields["land_legality"].enum == fields["other_considerations"].enum == ()


def test_every_base_is_a_column_of_a_place():
    assert set(BASES) <= {field.name for field in schema_of("locations").fields}


def test_a_decimal_column_says_that_it_holds_millionths():
    fields = {field.name: field for field in schema_of("indicators").fields}
    assert (fields["volume"].column, fields["volume"].dtype) == ("volume_millionths", "Int64")
    assert (fields["year"].column, fields["year"].dtype) == ("year", "Int64")
    assert (fields["source"].column, fields["source"].dtype) == ("source", "str")


@pytest.mark.parametrize("table", TABLES)
def test_a_sum_of_thousands_of_the_largest_cells_fits_64_bits(table):
    for field in schema_of(table).fields:
        if field.exact and field.maximum is not None:
            assert field.maximum * 1_000_000 * 4000 < 2**63
        if field.name == "amount_rupiah":
            assert field.maximum * 4000 < 2**63


def test_a_date_column_takes_a_year_a_month_or_a_day():
    dated = [field for table in TABLES for field in schema_of(table).fields if field.date]
    assert {field.name for field in dated} == {
        "started", "finished", "date", "review_due", "as_of", "said_on", "due", "done_on",
    }  # fmt: skip
    assert date_and_precision("2018-12")[1] == "month"


def test_no_name_of_a_file_means_two_tables():
    names = [plain(name) for table in TABLES for name in {table, *schema_of(table).aliases}]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("table", TABLES)
def test_a_file_is_known_by_the_names_of_its_table(table):
    for name in (table, *schema_of(table).aliases):
        assert table_named(f"{name.upper()}.xlsx") == table
    assert table_named("unknown.csv") is None


@pytest.mark.parametrize("table", TABLES)
def test_what_a_column_promises_beside_its_type_is_known(table):
    for field in schema_of(table).fields:
        assert field.unit in (None, "percent", "rupiah", "ha", "m", "kk", "people", "unit"), field.name
        assert field.assumed is None or field.required, field.name
        assert not field.counted or field.numeric, field.name
        assert not (field.date and field.numeric), field.name


def test_a_data_package_describes_columns_by_the_standard_properties_alone():
    described = table_schema("indicators", ["location_id", "volume"])
    assert [field["name"] for field in described["fields"]] == ["location_id", "volume"]
    assert all(set(field) <= {"name", "type", "description", "constraints"} for field in described["fields"])
    assert described["uniqueKeys"] == [["location_id", "year", "indicator", "rule"]]
    assert Schema.from_descriptor(described).to_descriptor()["fields"]
