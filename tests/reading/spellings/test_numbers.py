"""One cell taken apart: every number it may mean."""

import tomllib
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.reading.spellings.numbers import Settled, number_of, settle, styles_in
from dashboard.settings import ROOT

RUNS = settings(max_examples=100, deadline=None, derandomize=True)


def meant(cell: str) -> tuple[str | None, str | None]:
    number = number_of(cell)
    assert number is not None, cell
    return tuple(None if value is None else f"{value:f}" for value in (number.point, number.comma))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("cell", "point", "comma"),
    [
        ("1234", "1234", "1234"), ("1.234", "1.234", "1234"), ("1,234", "1234", "1.234"),
        ("1.460,39", None, "1460.39"), ("1,460.39", "1460.39", None), ("50.000.000", None, "50000000"),
        ("50,000,000", "50000000", None), ("12.5", "12.5", None), ("12,5", None, "12.5"),
        ("0.500", "0.500", None), ("1.2340", "1.2340", None), ("1234.567", "1234.567", None),
        ("01.234", "01.234".lstrip("0"), None), ("1 234 567", "1234567", "1234567"),
        ("1 234,5", None, "1234.5"), ("-5", "-5", "-5"), ("(5)", "-5", "-5"), ("Rp -5", "-5", "-5"),
        ("2.500 juta", "2500000.000", "2500000000"),
        (".5", "0.5", None), (",5", None, "0.5"), ("\N{MINUS SIGN}5", "-5", "-5"), ("'12", "12", "12"),
        ("1.5e3", "1500.0", None), ("2e3 juta", "2000000000", "2000000000"), ("1e2", "100", "100"),
        ("2E+10", "20000000000", "20000000000"),
        ("5 %", "5", "5"), ("5 persen", "5", "5"), ("0" * 59 + "7", "7", "7"),
    ],
)  # fmt: skip
def test_a_cell_means_what_each_style_makes_of_it(cell, point, comma):
    assert meant(cell) == (point, comma)


@pytest.mark.parametrize(
    "cell",
    ["", "-", "1.2.3", "1,23,456", "12.34.56", "1.23.456", "12 34", "a1", "1a2", "(5", "5)", "--5", "-Rp -5",
     "5 %%", "Rp", "1e9999", "٣٤", "１２", "9" * 100, "1\n2", "5 m 6", "0x10", "1_000", "½", "1/2", "5+5",
     "X12"],
)  # fmt: skip
def test_what_is_no_number_is_none(cell):
    assert number_of(cell) is None


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u202f", "\u2009"])
def test_every_kind_of_blank_may_part_thousands_and_follow_the_sign_of_money(blank):
    assert meant(f"Rp{blank}50{blank}000{blank}000,5") == (None, "50000000.5")


@pytest.mark.parametrize(
    ("cell", "percent", "word", "rounded"),
    [
        ("5 %", True, None, False), ("5 persen", True, None, False), ("5 m", False, "m", False),
        ("5m'", False, "m", False), ("5 m²", False, "m2", False), ("5 m2", False, "m2", False),
        ("5 ha", False, "ha", False), ("5 KK", False, "kk", False), ("Rp 5", False, "rupiah", False),
        ("5 rupiah", False, "rupiah", False), ("5 juta rupiah", False, "rupiah", False),
        ("1.5e1", False, None, False), ("1.5e3", False, None, True), ("2e1", False, None, True),
    ],
)  # fmt: skip
def test_what_stands_around_the_digits_is_kept_apart(cell, percent, word, rounded):
    number = number_of(cell)
    assert (number.percent, number.word, number.rounded) == (percent, word, rounded)


def in_style(value: Decimal, thousands: str, decimals: str) -> str:
    return f"{value:,f}".translate(str.maketrans({",": thousands, ".": decimals}))


@RUNS
@given(st.decimals(-(10**12), 10**12, places=2))
def test_a_number_written_in_a_style_means_itself_in_that_style(value):
    assert number_of(in_style(value, ".", ",")).comma == value
    assert number_of(in_style(value, ",", ".")).point == value
    assert number_of(f"{value:f}").point == value


@RUNS
@given(st.integers(0, 10**15), st.sampled_from(["Rp {}", "Rp. {},-", "Rp{},00", "IDR {}", "{} rupiah", "{}"]))
def test_rupiah_in_any_dress_is_the_same_amount(amount, dress):
    number = number_of(dress.format(in_style(Decimal(amount), ".", ",")))
    assert number.value("comma") == amount


@pytest.mark.parametrize(
    ("column", "file", "delimiter", "settled"),
    [
        ({"comma"}, {"point"}, ",", Settled("comma", shown=True)),
        ({"point"}, {"comma"}, ";", Settled("point", shown=True)),
        ({"point", "comma"}, set(), ";", Settled(None, shown=False)),
        (set(), {"point"}, ";", Settled("point", shown=False)),
        (set(), {"comma"}, ",", Settled("comma", shown=False)),
        (set(), {"point", "comma"}, ",", Settled("point", shown=False)),
        (set(), {"point", "comma"}, ";", Settled("comma", shown=False)),
        (set(), set(), ",", Settled("point", shown=False)),
        (set(), set(), ";", Settled("comma", shown=False)),
        (set(), set(), "\t", Settled("comma", shown=False)),
        (set(), set(), None, Settled("comma", shown=False)),
    ],
)
def test_the_column_decides_then_the_file_then_the_sign_between_columns(column, file, delimiter, settled):
    assert settle(frozenset(column), frozenset(file), delimiter) == settled


def test_a_cell_that_both_styles_read_shows_neither():
    assert styles_in(map(number_of, ["1.234", "5", "", "x"])) == frozenset()
    assert styles_in(map(number_of, ["12.5", "12,5"])) == {"point", "comma"}


WORDS = tomllib.loads((ROOT / "dashboard/reading/spellings/words.toml").read_text(encoding="utf-8"))


UNITS = [(unit, spelling) for unit, spellings in WORDS["unit"].items() for spelling in spellings]


@pytest.mark.parametrize(("unit", "spelling"), UNITS)
def test_every_spelling_of_a_unit_is_one_behind_digits_too(unit: str, spelling: str):
    found = number_of(f"1.234 {spelling}")
    assert found is not None
    assert (found.comma, found.word) == (Decimal(1234), unit)
