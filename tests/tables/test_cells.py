"""The one place where a cell becomes a value."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.tables.cells import CellError, value_of
from dashboard.tables.schema import Field

LARGEST = 2**63 - 1


def field(kind: str = "number", **limits: object) -> Field:
    usual = {"aliases": (), "required": False, "enum": (), "minimum": None, "maximum": None}
    usual |= {"pattern": None, "default": None}
    return Field(name="cell", type=kind, **(usual | limits))  # type: ignore[arg-type]


def reason(cell: str, of: Field) -> str:
    with pytest.raises(CellError) as error:
        value_of(cell, of)
    return error.value.reason


@pytest.mark.parametrize("kind", ["string", "integer", "number"])
def test_an_empty_cell_is_missing_and_never_zero(kind):
    assert value_of("", field(kind)) is None


def test_an_empty_cell_is_what_the_column_declares():
    assert value_of("", field("string", default="permen_2018")) == "permen_2018"


@pytest.mark.parametrize(
    ("cell", "millionths"),
    [
        ("0", 0), ("21", 21_000_000), ("1460.39", 1_460_390_000), ("18.920000", 18_920_000),
        ("1e3", 1_000_000_000), (".5", 500_000), ("0.0000005", 1), ("0.00000049", 0), ("+7", 7_000_000),
        ("-3", -3_000_000),
    ],
)  # fmt: skip
def test_a_decimal_is_kept_as_whole_millionths(cell, millionths):
    assert value_of(cell, field()) == millionths


@pytest.mark.parametrize(
    ("cell", "value"), [("2018", 2018), ("2018.0", 2018), ("19762620000", 19_762_620_000)]
)
def test_a_whole_number_is_kept_as_it_is(cell, value):
    assert value_of(cell, field("integer")) == value


@pytest.mark.parametrize(
    "cell", ["abc", "1,5", "1.460,39", "Rp 5", "12 ha", "1-2", "--", "NaN", "inf", "-Infinity"]
)
def test_what_is_no_number_is_named(cell):
    assert reason(cell, field()) == "not_a_number"
    assert reason(cell, field("integer")) == "not_a_number"


@pytest.mark.parametrize("cell", ["1.5", "2018.01"])
def test_a_whole_number_has_no_decimals(cell):
    assert reason(cell, field("integer")) == "not_whole"


def test_limits_are_allowed_and_what_is_beyond_them_is_named():
    limited = field(minimum=0, maximum=90)
    assert value_of("0", limited) == 0
    assert value_of("90", limited) == 90_000_000
    assert reason("-0.000001", limited) == "below_minimum"
    assert reason("90.000001", limited) == "above_maximum"


def test_a_limit_is_told_with_the_problem():
    with pytest.raises(CellError) as error:
        value_of("91", field(maximum=90))
    assert error.value.details == {"limit": "90"}


@pytest.mark.parametrize("cell", ["9223372036855", "-9223372036855", "1e30", "-1e999999", "9e999999"])
def test_a_number_that_64_bits_cannot_hold_is_too_large(cell):
    assert reason(cell, field()) == "number_too_large"


def test_the_largest_number_that_64_bits_hold_is_read():
    assert value_of(str(LARGEST), field("integer")) == LARGEST
    assert reason(str(LARGEST + 1), field("integer")) == "number_too_large"


def test_a_choice_is_taken_as_spelled_and_another_word_named_with_the_choices():
    choice = field("string", enum=("yes", "no"))
    assert value_of("yes", choice) == "yes"
    with pytest.raises(CellError) as error:
        value_of("maybe", choice)
    assert (error.value.reason, error.value.details) == ("not_allowed", {"allowed": "yes, no"})


DATE = field("string", pattern=r"\d{4}(-\d{2}(-\d{2})?)?")


@pytest.mark.parametrize("cell", ["2018", "2018-12", "2018-12-05", "2020-02-29"])
def test_a_date_is_as_precise_as_it_is_known(cell):
    assert value_of(cell, DATE) == cell


@pytest.mark.parametrize("cell", ["18", "2018-1", "05/12/2018", "2018-12-05T10", "Desember 2018", "2018-"])
def test_another_form_is_no_date(cell):
    assert reason(cell, DATE) == "not_a_date"


@pytest.mark.parametrize("cell", ["2018-13", "2018-00", "2018-02-30", "2019-02-29", "2018-12-32", "0000"])
def test_a_day_that_no_calendar_has_is_no_date(cell):
    assert reason(cell, DATE) == "not_a_date"


def test_text_is_kept_as_typed():
    assert value_of("RT 001 / RW 006 <b>&", field("string")) == "RT 001 / RW 006 <b>&"


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.one_of(st.text(max_size=30), st.from_regex(r"[-+]?[0-9]{1,25}(\.[0-9]{1,9})?(e[-+]?[0-9]{1,9})?")))
def test_whatever_stands_in_a_cell_is_read_or_named(cell):
    for of in (field(), field("integer"), field(minimum=0, maximum=90), field("string", enum=("a",)), DATE):
        try:
            value = value_of(cell.strip(), of)
        except CellError:
            continue
        assert value is None or isinstance(value, str) or -LARGEST <= value <= LARGEST
