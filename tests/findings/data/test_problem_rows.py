"""Problems for programs: codes, and sentences in the language of the reader."""

from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from dashboard.findings.data.effects import effect_of
from dashboard.findings.data.problem_rows import problem_record, problems_sheet
from dashboard.findings.words.problems import reason_of
from dashboard.text.catalogue import text_in
from tests.domain.shipped import documented
from tests.findings.looked_at import records

ID = text_in("id")
CELL = Problem(
    "indicators.csv", "not_a_number", 7, "volume", "21 unit", table="indicators", place="rt", year=2018
)


def test_a_record_holds_everything_a_machine_needs():
    assert problem_record(CELL, ID) == {
        "file": "indicators.csv", "table": "indicators", "line": 7, "column": "volume", "value": "21 unit",
        "place": "rt", "year": 2018, "rows": 1, "reason": "not_a_number", "severity": "left_out",
        "message": reason_of(CELL, ID), "effect": effect_of(CELL, ID),
    }  # fmt: skip


def test_problems_are_told_in_the_readers_language_with_their_keys():
    found = problems_of(documented())
    for language in ("id", "en"):
        rows = records(problems_sheet(found, text_in(language)))
        assert [row["reason"] for row in rows] == [problem.reason for problem in found]
        assert all(row["message"] and row["effect"] and row["severity"] for row in rows)
