"""Problems as sentences and as records."""

import pytest

from dashboard.domain.dataset.problems import Day, Problem, Quantity, Word
from dashboard.domain.doubts import problems_of
from dashboard.findings.data.problem_rows import problem_record
from dashboard.findings.words.problems import reason_of, sentence_of, where
from dashboard.text.catalogue import text_in
from tests.domain.shipped import documented, illustrative

ID, EN = text_in("id"), text_in("en")
NBSP, MINUS = "\N{NO-BREAK SPACE}", "\N{MINUS SIGN}"
CELL = Problem(
    "indicators.csv", "not_a_number", 7, "volume", "21 unit", table="indicators", place="rt", year=2018
)


@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
def test_every_problem_of_the_shipped_data_is_a_sentence(text):
    for problem in (*problems_of(documented()), *problems_of(illustrative())):
        sentence = reason_of(problem, text)
        assert sentence[0].isupper() or sentence[0].isdigit()
        assert sentence.endswith(".")
        assert "{" not in sentence


def test_a_sentence_says_where_as_far_as_it_is_known():
    assert sentence_of(CELL, EN).startswith("indicators.csv line 7 column volume: “21 unit” is not a number.")
    row = Problem("indicators.csv", "row_too_long", 7, value="rt", details={"cut": "none"})
    assert sentence_of(row, EN).startswith("indicators.csv line 7: This row")
    file = Problem("indicators.csv", "file_missing")
    assert sentence_of(file, EN).startswith("indicators.csv: This table is not there")
    column = Problem("a.csv", "cells_empty", column="Satuan", details={"n": 2, "rows": 3, "what": "unit"})
    assert sentence_of(column, EN).startswith("a.csv column Satuan: The unit is empty in 2 of 3 rows")
    folder = Problem("", "folder_missing", value="data2")
    assert sentence_of(folder, EN).startswith("The data folder “data2” was not found.")


def test_where_it_stands_is_told_as_far_as_it_is_known():
    assert where(CELL, EN) == "indicators.csv · line 7 · column volume"
    assert where(Problem("a.csv", "no_rows"), EN) == "a.csv"


def test_a_sentence_shows_what_was_typed_as_it_was_typed():
    typed = '<a href="x">{ $y }</a>'
    assert typed in sentence_of(Problem("a.csv", "unknown_place", 2, "location_id", typed), ID)


def over_base(value: int, base: int, unit: str | None = "ha") -> Problem:
    details = {"value": Quantity(value, unit), "base": Quantity(base, unit)}
    return Problem("a.csv", "over_base", 2, "volume", "as typed", details)


def test_a_quantity_is_written_as_the_reader_writes_it():
    assert f"1.460,39{NBSP}m lebih besar daripada seluruhnya, 400{NBSP}m" in reason_of(
        over_base(1_460_390_000, 400_000_000, "m"), ID
    )
    assert f"of 1,460.39{NBSP}m is larger" in reason_of(over_base(1_460_390_000, 400_000_000, "m"), EN)


def test_two_quantities_that_differ_in_their_last_decimal_look_different():
    sentence = reason_of(over_base(612_345, 612_344), ID)
    assert f"0,612345{NBSP}ha" in sentence
    assert f"0,612344{NBSP}ha" in sentence
    assert f"0,60{NBSP}ha" in reason_of(over_base(600_000, 500_000), ID)


def test_words_dates_money_and_counts_are_those_of_the_language():
    details = {"started": Day("2018-05"), "finished": Day("2018-04-01")}
    ended = Problem("a.csv", "finished_before_start", 2, "finished", "2018-04-01", details)
    assert reason_of(ended, ID).startswith("Selesai 1 April 2018, sebelum mulai Mei 2018.")
    details = {
        "later": Word("amount", "realised"), "earlier": Word("amount", "budget"),
        "paid": Quantity(2_000_000, "rupiah"), "agreed": Quantity(1_500_000, "rupiah"),
    }  # fmt: skip
    spent = Problem("a.csv", "spent_over_budget", 2, "amount_rupiah", "2000000", details)
    assert reason_of(spent, EN).startswith("Spent Rp2,000,000 is more than Budget Rp1,500,000")
    below = Problem(
        "a.csv", "negative_deficit", 2, "percent", "-3", {"value": Quantity(-3_000_000, "percent")}
    )
    assert f"{MINUS}3{NBSP}%" in reason_of(below, ID)


@pytest.mark.parametrize(
    ("n", "text", "words"),
    [
        ("1", EN, "(1 row)"),
        ("12224", EN, "(12,224 rows)"),
        ("12224", ID, "(12.224 baris)"),
        ("1", ID, "(1 baris)"),
    ],
)
def test_words_agree_with_a_count_even_if_it_comes_as_text(n, text, words):
    problem = Problem("a.csv", "word_read_as", 2, "kind", "x", {"read": "y", "n": n})
    assert words in reason_of(problem, text)


@pytest.mark.parametrize(
    ("n", "indonesian", "english"),
    [(1, "satu-satunya", "only other one"), (2, "2 kegiatan lain", "2 others")],
)
def test_one_to_compare_with_is_no_usual_cost(n, indonesian, english):
    details = {
        "n": n, "cost": Quantity(9, "rupiah"), "usual": Quantity(5, "rupiah"),
        "unit": Word("one", "kk"), "work": Word("work", "septic_tank"),
    }  # fmt: skip
    problem = Problem("a.csv", "unit_cost_far", 2, "amount_rupiah", "9", details)
    assert indonesian in reason_of(problem, ID)
    assert english in reason_of(problem, EN)
    assert "per household" in reason_of(problem, EN)


def test_a_cell_that_was_only_set_aside_is_told_so():
    softened = Problem("locations.csv", "not_a_number", 3, "households", "many", softened=True)
    sentence = reason_of(softened, EN)
    assert sentence == "“many” is not a number. Write it like 1460.39 or 1.460,39. The cell counts as empty."
    assert problem_record(softened, EN)["severity"] == "note"
