"""Problems as sentences and as records."""

import pytest

from dashboard.domain.problems import REASONS, Problem
from dashboard.export.problem_list import as_record, counts, reason_of, sentence_of
from dashboard.text.catalogue import text_in

ID, EN = text_in("id"), text_in("en")
CELL = Problem("indicators.csv", "not_a_number", 7, "volume", "21 unit")
DETAILS = {"why": "Permission denied", "allowed": "yes, no", "limit": "0"}


@pytest.mark.parametrize("text", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_is_a_sentence(text, reason):
    sentence = reason_of(Problem("a.csv", reason, 2, "volume", "21", DETAILS), text)
    assert sentence[0].isupper() or sentence[0] in "“2"
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_sentence_says_where_as_far_as_it_is_known():
    assert sentence_of(CELL, EN).startswith("indicators.csv line 7 column volume: “21 unit” is not a number.")
    row = Problem("indicators.csv", "row_too_long", 7, value="rt")
    assert sentence_of(row, EN).startswith("indicators.csv line 7: This row")
    file = Problem("indicators.csv", "file_missing")
    assert sentence_of(file, EN).startswith("indicators.csv: This file is not")
    folder = Problem("", "folder_missing", value="data2")
    assert sentence_of(folder, EN).startswith("The data folder “data2” was not found.")


def test_a_sentence_shows_what_was_typed_as_it_was_typed():
    typed = '<a href="x">{ $y }</a>'
    assert typed in sentence_of(Problem("a.csv", "unknown_place", 2, "location_id", typed), ID)


def test_a_cell_that_was_only_set_aside_is_told_so():
    softened = Problem("locations.csv", "not_a_number", 3, "households", "many", softened=True)
    assert reason_of(softened, EN) == "“many” cannot be read; the cell counts as empty."
    assert as_record(softened, EN)["severity"] == "note"


def test_a_record_holds_everything_a_machine_needs():
    assert as_record(CELL, ID) == {
        "file": "indicators.csv", "line": 7, "column": "volume", "value": "21 unit",
        "reason": "not_a_number", "severity": "left_out", "message": reason_of(CELL, ID),
        "effect": ID("effect-left_out"),
    }  # fmt: skip


def test_problems_are_counted_by_severity_and_none_is_forgotten():
    problems = [CELL, CELL, Problem("a.csv", "file_missing"), Problem("a.csv", "no_rows")]
    assert counts(problems) == {"note": 1, "left_out": 2, "refused": 1}
    assert counts([]) == {"note": 0, "left_out": 0, "refused": 0}
