"""Problems as sentences, for a page and for the command line."""

from collections import Counter
from collections.abc import Iterable

from dashboard.domain.problems import (
    SEVERITIES,
    Day,
    Detail,
    Headings,
    Problem,
    Quantity,
    Said,
    Severity,
    Word,
)
from dashboard.domain.quantities import decimal_text
from dashboard.export.template import header_of
from dashboard.tables.schema import schema_of
from dashboard.text.catalogue import Text

PAGES_OF: dict[str, tuple[str, ...]] = {
    "locations": ("overview", "trends", "indicators", "map", "spending"),
    "indicators": ("overview", "trends", "indicators", "map"),
    "activities": ("overview", "map", "spending"),
    "figures": ("overview", "trends"),
}
"""The pages that are drawn from each table; the others are on none yet."""


def reason_of(problem: Problem, text: Text) -> str:
    """What is wrong and the way out, in one sentence."""
    reason = "cell_set_aside" if problem.softened else problem.reason
    details = {name: _words(name, detail, text) for name, detail in problem.details.items()}
    values = {"value": problem.value or "", "column": problem.column or ""} | details
    return text(f"problem-{reason}", **values)


def _words(name: str, detail: Detail, text: Text) -> str | int:
    """A detail as the reader's language writes it; a count as a number, so that words can agree with it."""
    if isinstance(detail, Word):
        return text.word(detail.group, detail.key)
    if isinstance(detail, Day):
        return text.date(detail.iso)
    if isinstance(detail, Said):
        return (text.language == "en" and detail.english) or detail.words
    if isinstance(detail, Headings):
        return text.joined([_heading(detail.table, name, text) for name in detail.names])
    if isinstance(detail, Quantity):
        quantity = _quantity(detail, text)
        return text(f"bounded-{detail.bound}", value=quantity) if detail.bound else quantity
    return int(detail) if name == "n" and isinstance(detail, str) and detail.isdecimal() else detail


def _heading(table: str, name: str, text: Text) -> str:
    """How a template heads a column; with what else would do, where there is another way."""
    heading = header_of(schema_of(table).columns[name], text)
    other = f"heading-{name}"
    return text(other, heading=heading) if text.has(other) else heading


def _quantity(quantity: Quantity, text: Text) -> str:
    """With all its decimals: two that are compared may differ in the last one."""
    if quantity.unit == "rupiah":
        return text.rupiah_exact(quantity.amount)
    _, _, decimals = decimal_text(quantity.amount).partition(".")
    return text.quantity(quantity.amount, quantity.unit, max(2, len(decimals)))


def effect_of(problem: Problem, text: Text) -> str:
    """What a problem does to the figures, and on which pages."""
    kind = "doubt" if problem.severity == "note" and problem.doubtful else problem.severity
    effect = text(f"effect-{'noticed' if problem.about else kind}")
    pages = [text(f"page-{page}") for page in PAGES_OF.get(problem.about or problem.table or "", ())]
    return f"{effect} {text('effect-pages', pages=text.joined(pages))}" if pages else effect


def where(problem: Problem, text: Text) -> str:
    """The file, line and column of a problem, as far as it has them."""
    parts = [problem.file or text("notes-folder")]
    if problem.line is not None:
        parts.append(text("notes-at-line", line=str(problem.line)))
    if problem.column:
        parts.append(text("notes-at-column", column=problem.column))
    return " · ".join(parts)


def sentence_of(problem: Problem, text: Text) -> str:
    """Where, what is wrong and the way out."""
    reason = reason_of(problem, text)
    if not problem.file:
        return reason
    if problem.line is None and problem.column:
        return text("problem-where-column", file=problem.file, column=problem.column, reason=reason)
    if problem.line is None:
        return text("problem-where-file", file=problem.file, reason=reason)
    if problem.column is None or problem.reason == "column_missing":  # whose sentence names the column
        return text("problem-where-line", file=problem.file, line=str(problem.line), reason=reason)
    return text(
        "problem-where-cell",
        file=problem.file,
        line=str(problem.line),
        column=problem.column,
        reason=reason,
    )


def as_record(problem: Problem, text: Text) -> dict[str, str | int | None]:
    """One problem for a machine: where, what the row is about, what is wrong and what that does."""
    return {
        "file": problem.file,
        "table": problem.table,
        "line": problem.line,
        "column": problem.column,
        "value": problem.value,
        "place": problem.place,
        "year": problem.year,
        "reason": problem.reason,
        "severity": problem.severity,
        "message": reason_of(problem, text),
        "effect": effect_of(problem, text),
    }


def rows_left_out(problems: Iterable[Problem]) -> int:
    """How many rows are in no sum, however much is wrong with each."""
    return len({(problem.file, problem.line) for problem in problems if problem.severity == "left_out"})


def counts(problems: Iterable[Problem]) -> dict[Severity, int]:
    """How many of each severity."""
    found = Counter(problem.severity for problem in problems)
    return {severity: found[severity] for severity in SEVERITIES}


def grouped(problems: Iterable[Problem]) -> list[tuple[Problem, ...]]:
    """Those of one file and reason together, what costs most first, doubts before notes on reading."""
    groups: dict[tuple[str, str, Severity], list[Problem]] = {}
    for problem in problems:
        groups.setdefault((problem.file, problem.reason, problem.severity), []).append(problem)
    found = [tuple(group) for group in groups.values()]
    return sorted(found, key=lambda group: (-SEVERITIES.index(group[0].severity), not group[0].doubtful))
