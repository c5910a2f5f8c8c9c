"""The one place where the cells of a column become values."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.domain.dataset.problems import Day, Quantity, Word
from dashboard.reading.columns.cells import Values, column_of, read_columns
from dashboard.reading.columns.schema import TABLES, Field, schema_of
from dashboard.reading.spellings.words import means_missing

LARGEST = 2**63 - 1


def field(kind: str = "number", **limits: object) -> Field:
    usual = {"aliases": (), "required": False, "enum": (), "minimum": None, "maximum": None, "date": False}
    usual |= {"default": None, "assumed": None, "words": None, "unit": None, "counted": False}
    return Field(name="cell", type=kind, **(usual | limits))  # type: ignore[arg-type]


def column(*cells: str, of: Field, delimiter: str | None = ";") -> Values:
    """A column alone in its file."""
    return read_columns([column_of(of, cells)], delimiter)[0]


def value(cell: str, of: Field) -> object:
    values = column(cell, of=of)
    assert values.errors == {}
    return values.of[cell]


def reason(cell: str, of: Field) -> str:
    values = column(cell, of=of)
    assert values.of[cell] is None
    return values.errors[cell].reason


@pytest.mark.parametrize("cell", ["", "-", "n/a", "#N/A", "Belum Disurvei", "Rp -"])
@pytest.mark.parametrize("kind", ["string", "integer", "number"])
def test_an_empty_cell_and_a_word_for_missing_are_missing_and_never_zero(kind, cell):
    assert value(cell, field(kind)) is None


def test_an_empty_cell_is_what_the_column_declares():
    assert value("", field("string", default="permen_2018")) == "permen_2018"


@pytest.mark.parametrize(
    ("cell", "millionths"),
    [
        ("0", 0), ("21", 21_000_000), ("1460.39", 1_460_390_000), ("18.920000", 18_920_000),
        ("1.5e1", 15_000_000), (".5", 500_000), (",5", 500_000),
        ("0.0000005", 1), ("0.00000049", 0), ("+7", 7_000_000), ("-3", -3_000_000),
        ("1,5", 1_500_000), ("1.460,39", 1_460_390_000), ("1,460.39", 1_460_390_000), ("(3)", -3_000_000),
        ("1 460,39", 1_460_390_000), ("1\u00a0460,39", 1_460_390_000), ("−3", -3_000_000),
    ],
)  # fmt: skip
def test_a_decimal_is_kept_as_whole_millionths(cell, millionths):
    assert value(cell, field()) == millionths


@pytest.mark.parametrize(
    ("cell", "number"),
    [("2018", 2018), ("2018.0", 2018), ("2018,00", 2018), ("19.762.620.000,00", 19_762_620_000)],
)
def test_a_whole_number_is_kept_as_it_is(cell, number):
    assert value(cell, field("integer")) == number


@pytest.mark.parametrize(
    "cell", ["abc", "1-2", "NaN1", "inf", "-Infinity", "1.2.3", "5 parsecs", "٣", "1,,5"]
)
def test_what_is_no_number_is_named(cell):
    assert reason(cell, field()) == "not_a_number"
    assert reason(cell, field("integer")) == "not_a_number"


@pytest.mark.parametrize("cell", ["1.5", "2018.01"])
def test_a_whole_number_has_no_decimals(cell):
    assert reason(cell, field("integer")) == "not_whole"


def test_limits_are_allowed_and_what_is_beyond_them_is_named():
    limited = field(minimum=0, maximum=90)
    assert value("0", limited) == 0
    assert value("90", limited) == 90_000_000
    assert reason("-0.000001", limited) == "below_minimum"
    assert reason("90.000001", limited) == "above_maximum"


def test_a_limit_is_told_with_the_problem():
    assert column("91", of=field(maximum=90)).errors["91"].details == {"limit": "90"}


@pytest.mark.parametrize("cell", ["9223372036855", "-9223372036855", "1" + "0" * 50])
def test_a_number_that_64_bits_cannot_hold_is_too_large(cell):
    assert reason(cell, field()) == "number_too_large"


def test_the_largest_number_that_64_bits_hold_is_read():
    assert value(str(LARGEST), field("integer")) == LARGEST
    assert reason(str(LARGEST + 1), field("integer")) == "number_too_large"


@pytest.mark.parametrize("cell", ["1.97626E+10", "1E+03", "5e2"])
def test_a_figure_in_scientific_form_may_have_lost_digits(cell):
    assert reason(cell, field()) == "digits_lost"


# Units ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cell", ["75,4 %", "75.4%", "75,4 persen"])
def test_a_percent_sign_stands_in_a_column_of_percent_alone(cell):
    assert value(cell, field(unit="percent")) == 75_400_000
    assert reason(cell, field(unit="ha")) == "not_a_number"


@pytest.mark.parametrize(
    ("cell", "unit"),
    [
        ("12 ha", "ha"),
        ("5 Rp", "rupiah"),
        ("Rp 5", "rupiah"),
        ("5 rupiah", "rupiah"),
        ("5 M2", "m2"),
        ("5 m1", "m"),
    ],
)
def test_a_unit_is_that_of_the_column_or_named(cell, unit):
    assert value(cell, field(unit=unit)) == (12 if unit == "ha" else 5) * 10**6
    assert reason(cell, field(unit="kk")) == "unit_in_cell"
    assert reason(cell, field()) == "unit_in_cell"


@pytest.mark.parametrize(
    ("cell", "rupiah"),
    [
        ("Rp 50.000.000,-", 50_000_000), ("Rp50.000.000,00", 50_000_000), ("Rp. 50.000.000", 50_000_000),
        ("IDR 50,000,000.00", 50_000_000), ("50 juta", 50_000_000), ("1,5 miliar", 1_500_000_000),
        ("Rp\u00a01,5 Miliar", 1_500_000_000), ("Rp 2 triliun", 2_000_000_000_000), ("50.000", 50_000),
        ("'50000", 50_000),
    ],
)  # fmt: skip
def test_money_is_read_in_every_usual_dress(cell, rupiah):
    assert value(cell, field("integer", unit="rupiah")) == rupiah


# Two meanings ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("delimiter", "other", "millionths"),
    [
        (";", "2,5", 1_234_000_000), (",", "2,5", 1_234_000_000),
        (";", "2.5", 1_234_000), (",", "2.5", 1_234_000),
        (";", "1.460.390", 1_234_000_000), (None, "2,5", 1_234_000_000), (None, "1,460.39", 1_234_000),
    ],
)  # fmt: skip
def test_what_the_column_shows_decides_in_silence(delimiter, other, millionths):
    values = column("1.234", other, of=field(), delimiter=delimiter)
    assert (values.of["1.234"], values.remarks) == (millionths, ())


@pytest.mark.parametrize(
    ("delimiter", "millionths", "told"),
    [
        (";", 1_234_000_000, "read_as_thousands"),
        ("\t", 1_234_000_000, "read_as_thousands"),
        (None, 1_234_000_000, "read_as_thousands"),
        (",", 1_234_000, "read_as_decimals"),
    ],
)
def test_where_nothing_shows_it_the_sign_between_the_columns_decides_and_it_is_told(
    delimiter, millionths, told
):
    values = column("1.234", "5.678", of=field(), delimiter=delimiter)
    assert values.of["1.234"] == millionths
    assert [(remark.reason, list(remark.cells)) for remark in values.remarks] == [(told, ["1.234", "5.678"])]


def test_what_the_other_columns_show_decides_before_the_sign_between_them_and_it_is_told():
    first, second = read_columns([column_of(field(), ["1.234"]), column_of(field(), ["2.5"])], ";")
    assert (first.of["1.234"], second.of["2.5"]) == (1_234_000, 2_500_000)
    assert [remark.reason for remark in first.remarks] == ["read_as_decimals"]


def test_numbers_that_a_workbook_keeps_do_not_tell_how_its_office_writes():
    values = column("1.234", "12.5", "75.4%", of=field(unit="percent"), delimiter=None)
    assert values.of["1.234"] == 1_234_000_000
    assert [remark.reason for remark in values.remarks] == ["read_as_thousands"]


def test_a_column_that_shows_both_leaves_it_open():
    values = column("1.234", "2,5", "2.5", of=field())
    assert values.errors["1.234"].reason == "number_ambiguous"
    assert (values.of["2,5"], values.of["2.5"]) == (2_500_000, 2_500_000)


@pytest.mark.parametrize("delimiter", [",", ";", None])
@pytest.mark.parametrize("of", [field(counted=True), field("integer")])
def test_things_that_are_counted_have_no_decimals_so_that_it_is_thousands_and_told(of, delimiter):
    values = column("19.762", of=of, delimiter=delimiter)
    assert values.of["19.762"] == 19_762 * (10**6 if of.exact else 1)
    assert [(remark.reason, remark.cells) for remark in values.remarks] == [
        ("read_as_thousands", {"19.762": "19762"})
    ]


def test_each_way_of_reading_two_meanings_is_told_apart():
    values = column("1,234", "1.234", of=field(), delimiter=",")
    assert [(remark.reason, list(remark.cells)) for remark in values.remarks] == [
        ("read_as_thousands", ["1,234"]),
        ("read_as_decimals", ["1.234"]),
    ]


RUPIAH = schema_of("activities").columns["amount_rupiah"]


@pytest.mark.parametrize("delimiter", [",", ";", None])
@pytest.mark.parametrize(
    ("cell", "rupiah"),
    [("1,250 miliar", 1_250_000_000), ("1.250 miliar", 1_250_000_000), ("Rp 2,175 juta", 2_175_000),
     ("Rp 500,125 jutaan", 500_125_000)],
)  # fmt: skip
def test_before_a_word_for_a_scale_a_sign_parts_decimals_and_is_told(cell, rupiah, delimiter):
    values = column(cell, of=RUPIAH, delimiter=delimiter)
    assert values.of[cell] == rupiah
    assert [(remark.reason, remark.cells) for remark in values.remarks] == [
        ("read_behind_scale", {cell: Quantity(rupiah, "rupiah")})
    ]


def test_a_column_that_shows_its_signs_decides_before_a_word_for_a_scale_too():
    values = column("2.500 juta", "1,5 miliar", of=RUPIAH)
    assert values.of == {"2.500 juta": 2_500_000_000, "1,5 miliar": 1_500_000_000}
    assert values.remarks == ()


# Words ----------------------------------------------------------------------------------------------

STAGE = schema_of("activities").columns["stage"]


@pytest.mark.parametrize("cell", ["done", "DONE", " Done", "Selesai", "selesai.", "100%"])
def test_a_choice_is_read_in_any_case_and_by_its_words(cell):
    assert value(cell, STAGE) == "done"


def test_another_word_is_named_with_the_choices():
    error = column("maybe", of=STAGE).errors["maybe"]
    assert (error.reason, error.details) == (
        "not_allowed",
        {"allowed": "planned, ongoing, done, handed_over"},
    )


def test_a_word_of_an_open_column_stays_as_typed_where_no_list_knows_it():
    kind = schema_of("activities").columns["kind"]
    values = column("Jetty", "drain", "Drain", "DRAINASE", of=kind)
    assert list(values.of.values()) == ["Jetty", "drain", "drain", "drain"]
    assert [remark.cells for remark in values.remarks] == [{"DRAINASE": Word("work", "drain")}]


# Dates ----------------------------------------------------------------------------------------------

DATE = field("string", date=True)


@pytest.mark.parametrize("cell", ["2018", "2018-12", "2018-12-05", "2020-02-29"])
def test_a_date_is_as_precise_as_it_is_known(cell):
    assert value(cell, DATE) == cell


@pytest.mark.parametrize("cell", ["18", "5/12/18", "2018-", "soon", "2018-12-05T10"])
def test_another_form_is_no_date(cell):
    assert reason(cell, DATE) == "not_a_date"


@pytest.mark.parametrize("cell", ["2018-13", "2018-00", "2018-02-30", "2019-02-29", "2018-12-32", "0000"])
def test_a_day_that_no_calendar_has_is_no_date(cell):
    assert reason(cell, DATE) == "not_a_date"


@pytest.mark.parametrize("cell", ["0017-05-01", "9999", "9999-12-31", "31/12/2099", "1 Januari 0017", "1944"])
def test_a_date_of_a_year_beyond_reason_is_no_date_and_named(cell):
    error = column(cell, of=DATE).errors[cell]
    assert (error.reason, error.details) == ("year_beyond_reason", {"from": "1945", "to": "2050"})


@pytest.mark.parametrize("cell", ["0017", "9999", "2099", "2.099", "1944"])
def test_a_year_beyond_reason_is_named(cell):
    year = replace(field("integer"), name="year")
    assert column(cell, of=year).errors[cell].reason == "year_beyond_reason"
    assert column("2018", "2050", of=year).of == {"2018": 2018, "2050": 2050}


def test_a_date_is_read_day_first_and_told_where_the_column_does_not_show_it():
    values = column("05/12/2018", "06/11/2018", of=DATE)
    assert values.of == {"05/12/2018": "2018-12-05", "06/11/2018": "2018-11-06"}
    assert [remark.cells for remark in values.remarks] == [
        {"05/12/2018": Day("2018-12-05"), "06/11/2018": Day("2018-11-06")}
    ]


@pytest.mark.parametrize(("other", "iso"), [("13/12/2018", "2018-12-05"), ("12/13/2018", "2018-05-12")])
def test_the_order_that_a_column_shows_holds_for_all_its_dates_in_silence(other, iso):
    values = column("05/12/2018", other, of=DATE)
    assert (values.of["05/12/2018"], values.remarks) == (iso, ())


def test_a_column_of_both_orders_leaves_a_date_with_two_meanings_open():
    values = column("05/12/2018", "13/12/2018", "12/13/2018", "5/05/2018", of=DATE)
    assert values.errors["05/12/2018"].reason == "date_ambiguous"
    assert (values.of["13/12/2018"], values.of["12/13/2018"]) == ("2018-12-13", "2018-12-13")
    assert values.of["5/05/2018"] == "2018-05-05"


# Text -----------------------------------------------------------------------------------------------


def test_text_is_kept_as_typed():
    assert value("RT 001 / RW 006 <b>&", field("string")) == "RT 001 / RW 006 <b>&"


EVERY_FIELD = [field for table in TABLES for field in schema_of(table).fields]


ODD_NUMBER = st.from_regex(r"(Rp )?[-+]?[0-9]{1,25}([.,][0-9]{1,9})*(e[-+]?[0-9]{1,9})?")


@pytest.mark.thorough
@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(
        st.one_of(st.text(max_size=30), ODD_NUMBER), max_size=5
    ),
    st.sampled_from([",", ";", None]),
)  # fmt: skip
def test_whatever_stands_in_a_cell_is_read_or_named(cells, delimiter):
    cells = [cell.strip() for cell in cells]
    for of, values in zip(
        EVERY_FIELD, read_columns([column_of(of, cells) for of in EVERY_FIELD], delimiter), strict=True
    ):
        assert set(values.of) == set(cells)
        for cell, read in values.of.items():
            assert read is None or isinstance(read, str) or -LARGEST <= read <= LARGEST
            assert read is not None or not cell or means_missing(cell) or cell in values.errors, of.name
