"""Problems as sentences, for a page and for the command line."""

from collections import Counter
from collections.abc import Iterable

from dashboard.domain.problems import SEVERITIES, Detail, Problem, Quantity, Severity, Word
from dashboard.text.catalogue import Text


def reason_of(problem: Problem, text: Text) -> str:
    """What is wrong and the way out, in one sentence."""
    reason = "cell_set_aside" if problem.softened else problem.reason
    details = {name: _words(detail, text) for name, detail in problem.details.items()}
    values = {"value": problem.value or "", "column": problem.column or ""} | details
    return text(f"problem-{reason}", **values)


def _words(detail: Detail, text: Text) -> str | int:
    if isinstance(detail, Word):
        return text.word(detail.group, detail.key)
    if isinstance(detail, Quantity):
        rupiah = detail.unit == "rupiah"
        return text.rupiah_exact(detail.amount) if rupiah else text.quantity(detail.amount, detail.unit)
    return detail


def sentence_of(problem: Problem, text: Text) -> str:
    """Where, what is wrong and the way out."""
    reason = reason_of(problem, text)
    if not problem.file:
        return reason
    if problem.line is None:
        return text("problem-where-file", file=problem.file, reason=reason)
    if problem.column is None:
        return text("problem-where-line", file=problem.file, line=str(problem.line), reason=reason)
    return text(
        "problem-where-cell",
        file=problem.file,
        line=str(problem.line),
        column=problem.column,
        reason=reason,
    )


def as_record(problem: Problem, text: Text) -> dict[str, str | int | None]:
    """One problem for a machine: file, line, column, value, reason, severity, message, effect."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "value": problem.value,
        "reason": problem.reason,
        "severity": problem.severity,
        "message": reason_of(problem, text),
        "effect": text(f"effect-{problem.severity}"),
    }


def counts(problems: Iterable[Problem]) -> dict[Severity, int]:
    """How many of each severity."""
    found = Counter(problem.severity for problem in problems)
    return {severity: found[severity] for severity in SEVERITIES}
