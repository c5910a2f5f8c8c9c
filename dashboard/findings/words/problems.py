"""Problems as sentences, for a page and for the command line."""

from collections import Counter
from collections.abc import Iterable, Iterator

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import (
    SEVERITIES,
    Day,
    Detail,
    Headings,
    LostRow,
    Problem,
    Quantity,
    Said,
    Severity,
    Word,
)
from dashboard.domain.dataset.quantities import decimal_text
from dashboard.domain.doubts import problems_of
from dashboard.findings.words.columns import header_of
from dashboard.reading.columns.schema import schema_of
from dashboard.text.catalogue import Text
from dashboard.text.short import name_shown

_TAKING = ("unknown_place", "ambiguous_place", "several_places", "no_place_known")
"""Reasons whose sentence says what is lost with them, also where it is one row."""

_NAMING_LINES = ("rows_conflict", "row_twice", "activity_conflict")
"""Reasons whose sentence names its lines itself."""

_FILES_NAMED = 3

TABLES_OF: dict[str, tuple[str, ...]] = {
    "overview": (
        "locations", "indicators", "activities", "outcomes", "decrees", "figures", "actors", "collaboration",
        "checks",
    ),
    "trends": ("locations", "indicators", "decrees", "figures"),
    "indicators": ("locations", "indicators", "activities", "outcomes", "decrees", "collaboration"),
    "map": ("locations", "indicators", "activities", "decrees", "figures"),
    "spending": ("locations", "indicators", "activities", "outcomes", "decrees", "figures", "checks"),
    "collaboration": ("locations", "indicators", "activities", "figures", "actors", "collaboration"),
    "simulation": ("locations", "indicators", "activities", "outcomes"),
    "rt": ("locations", "indicators", "activities", "outcomes", "actors", "collaboration"),
}  # fmt: skip
"""The tables that each page shows something of, in any of its views; a test opens them all and compares. The
data page shows every table."""


def pages_of(table: str | None) -> tuple[str, ...]:
    """The pages that show something of a table, beside the data page."""
    return tuple(page for page, tables in TABLES_OF.items() if table in tables)


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
    return _with_rows(said, problem, text)


_LINES_NAMED = 5
"""Lines of the rows of one problem that its sentence names."""


def _lines(problem: Problem, text: Text) -> str:
    """`2, 3, 4`, and how many more; with their files where there are several."""
    lines = list(dict.fromkeys((row.file, row.line) for row in problem.every_row if row.line is not None))
    one = len({file for file, _ in lines}) == 1
    named = ", ".join(str(line) if one else f"{file}:{line}" for file, line in lines[:_LINES_NAMED])
    more = len(lines) - _LINES_NAMED
    return text("problem-lines-more", lines=named, n=more) if more > 0 else named


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


def effect_of(problem: Problem, text: Text) -> str:
    """What a problem does to the figures, and on which pages."""
    kind = "doubt" if problem.severity == "note" and problem.doubtful else problem.severity
    effect = text(f"effect-{'noticed' if problem.about else kind}")
    pages = [text(f"page-{page}") for page in pages_of(problem.about or problem.table)]
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
        "rows": len(problem.every_row) if problem.line is not None or problem.rows else 0,
        "reason": problem.reason,
        "severity": problem.severity,
        "message": reason_of(problem, text),
        "effect": effect_of(problem, text),
    }


def rows_left_out(problems: Iterable[Problem]) -> int:
    """How many rows are in no sum, however much is wrong with each."""
    return len({(row.file, row.line) for row in lost_rows(problems)})


@cached
def left_out_of(data: Dataset, page: str, text: Text) -> str:
    """What of the tables that a page shows is in none of its sums; empty where everything is.

    Tables that nobody sent, files that could not be used, and rows that were left out, each named by file.
    """
    problems, tables = problems_of(data), TABLES_OF.get(page, ())
    refused = [problem for problem in problems if problem.severity == "refused" and not problem.rows]
    absent = {p.file for p in refused if p.reason == "file_missing" and p.table in tables}
    unused = {p.file for p in refused if p.reason != "file_missing" and p.table in (None, *tables)}
    lost = {(row.file, row.line) for row in lost_rows(problems) if row.table in tables}
    found = (
        ("page-absent", absent, len(absent)),
        ("page-unused", unused, len(unused)),
        ("page-left-out", {file for file, _ in lost}, len(lost)),
    )
    return " ".join(text(key, n=n, files=_files(files, text)) for key, files, n in found if n)


def _files(names: set[str], text: Text) -> str:
    """A few files by name, more by number."""
    if len(names) > _FILES_NAMED:
        return text("files-counted", n=len(names))
    return text.joined(sorted(map(name_shown, names)))


def lost_rows(problems: Iterable[Problem]) -> Iterator[LostRow]:
    """The rows that are in no sum, once for each thing that is wrong with them."""
    for problem in problems:
        if problem.severity == "left_out" or (problem.severity == "refused" and problem.rows):
            yield from problem.every_row


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
