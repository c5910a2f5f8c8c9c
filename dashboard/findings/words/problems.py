"""Problems as sentences: where, what is wrong and the way out."""

from dashboard.domain.dataset.problems import (
    Day,
    Detail,
    Headings,
    LostRow,
    Problem,
    Quantity,
    Said,
    Word,
)
from dashboard.domain.dataset.quantities import decimal_text
from dashboard.findings.words.columns import header_of
from dashboard.reading.columns.schema import schema_of
from dashboard.text.catalogue import Text

_TAKING = ("unknown_place", "ambiguous_place", "several_places", "no_place_known")
"""Reasons whose sentence says what is lost with them, also where it is one row."""

_NAMING_LINES = ("rows_conflict", "row_twice", "activity_conflict")
"""Reasons whose sentence names its lines itself."""


def reason_of(problem: Problem, text: Text) -> str:
    """What is wrong and the way out, in one sentence."""
    details = {name: _words(name, detail, text) for name, detail in problem.details.items()}
    own = {"value": problem.value or "", "column": problem.column or "", "lines": _lines(problem, text)}
    about = {
        "place": " · ".join(str(part) for part in (problem.place, problem.year) if part),
        "how": _how(problem),
    }
    sentence = text(f"problem-{problem.reason}", **own | about | details)
    said = text("problem-set-aside", reason=sentence) if problem.softened else sentence
    said = _with_rows(said, problem, text)
    return text("problem-alike", reason=said, n=problem.alike) if problem.alike else said


_LINES_NAMED = 5
"""Lines of the rows of one problem that its sentence names."""


def _lines(problem: Problem, text: Text) -> str:
    """`2, 3, 4`, and how many more; with their files where there are several."""
    lines = list(dict.fromkeys((row.file, row.line) for row in problem.every_row if row.line is not None))
    one = len({file for file, _ in lines}) == 1
    named = ", ".join(str(line) if one else f"{file}:{line}" for file, line in lines[:_LINES_NAMED])
    not_named = len(lines) - _LINES_NAMED
    return text("problem-lines-more", lines=named, n=not_named) if not_named > 0 else named


def _how(problem: Problem) -> str:
    """What rows of one key have in common: their place in several spellings, their place, or a key."""
    spellings = problem.details.get("spellings", 0)
    return "typed" if isinstance(spellings, int) and spellings > 1 else "place" if problem.place else "key"


def _with_rows(sentence: str, problem: Problem, text: Text) -> str:
    """With the rows that a problem takes along, or in which the same is written."""
    if not problem.rows:
        return sentence
    if problem.reason in _TAKING or {row.table for row in problem.rows} != {problem.table}:
        return text("problem-takes-along", reason=sentence, rows=_taken(problem.rows, text))
    if problem.reason in _NAMING_LINES or len({row.line for row in problem.rows}) == 1:
        return sentence
    same = "like-in" if problem.reason == "bases_differ" else "same-in"
    return text(f"problem-{same}", reason=sentence, n=len(problem.rows), lines=_lines(problem, text))


def _taken(rows: tuple[LostRow, ...], text: Text) -> str:
    """`3 readings, 2 works (Budget Rp2.000.000)`: what is in no sum; kinds of money are not added."""
    parts = []
    for table in dict.fromkeys(row.table for row in rows):
        own = [row for row in rows if row.table == table]
        ids = {row.activity for row in own} if table == "activities" else own
        words = text(f"taken-{table}", n=len(ids))
        kinds: dict[str, int] = {}
        for kind, rupiah in (row.money for row in own if row.money):
            kinds[kind] = kinds.get(kind, 0) + rupiah
        sums = [f"{text.word('amount', kind)} {text.rupiah_exact(rupiah)}" for kind, rupiah in kinds.items()]
        parts.append(text("taken-with-money", rows=words, money=text.joined(sums)) if sums else words)
    return text.joined(parts)


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
