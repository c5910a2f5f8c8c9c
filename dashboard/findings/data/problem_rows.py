"""Problems as rows of a sheet and as records for a program: codes, and the sentences of a reader."""

from collections.abc import Sequence

from dashboard.domain.dataset.problems import Problem
from dashboard.findings.data.effects import effect_of
from dashboard.findings.sheet import Sheet
from dashboard.findings.words.problems import reason_of
from dashboard.text.catalogue import Text


def problem_record(problem: Problem, text: Text) -> dict[str, str | int | None]:
    """One problem for a machine: where, what the row is about, what is wrong and what that does."""
    return {
        "file": problem.file,
        "table": problem.table,
        "line": problem.line,
        "column": problem.column,
        "value": problem.value,
        "place": problem.place,
        "year": problem.year,
        "rows": len(problem.every_row) if problem.line is not None or problem.rows else 0,
        "reason": problem.reason,
        "severity": problem.severity,
        "message": reason_of(problem, text),
        "effect": effect_of(problem, text),
    }


def problems_sheet(found: Sequence[Problem], text: Text) -> Sheet:
    """What is wrong with the data, as `python -m dashboard check --json` tells it."""
    records = [problem_record(problem, text) for problem in found]
    columns = (
        "severity", "file", "table", "line", "column", "value", "reason", "message", "effect", "location_id",
        "year",
    )  # fmt: skip
    body = tuple(
        (
            problem.severity, problem.file, problem.table, problem.line, problem.column, problem.value,
            problem.reason, str(record["message"]), str(record["effect"]), problem.place, problem.year,
        )
        for problem, record in zip(found, records, strict=True)
    )  # fmt: skip
    return Sheet(text("sheet-problems"), columns, body)
