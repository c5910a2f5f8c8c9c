"""Files: what was read of them, rows and columns, where they are from, how they may be used."""

from collections import Counter
from collections.abc import Iterator, Mapping

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problem_counts import lost_rows
from dashboard.domain.dataset.problems import Problem
from dashboard.domain.doubts import problems_of
from dashboard.findings.data.maps import maps_table
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.table import ROWS, Table
from dashboard.reading.columns.schema import TABLES
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted


def files(scope: Scope, _: Mapping[str, str]) -> Findings:
    """The files, their columns, their sources and licences. Columns of own files are in sight."""
    data, text = scope.data, scope.text
    return Findings(text("data-files-title"), findings=(*_read(data, text), *_origin(data, text)))


def _read(data: Dataset, text: Text) -> Iterator[Finding]:
    yield Finding("files", alt=text("data-files-title"), table=files_table(data, text))
    yield Finding(
        "columns",
        folded=text("data-columns"),
        unfolded=data.private,
        alt=text("data-columns"),
        table=columns_table(data, text),
    )
    if data.maps:
        alt = text("maps-title")
        yield Finding("maps", folded=alt, unfolded=data.private, alt=alt, table=maps_table(data, text))


def files_table(data: Dataset, text: Text) -> Table:
    """What was read: a row for each file of each table; of a nation, all files of one together."""
    if data.used:
        return _tables_used(data, text)
    lost = Counter(at[:2] for at in {(row.table, row.file, row.line) for row in lost_rows(problems_of(data))})
    rows = {(column.table, column.file): column.rows for column in data.columns}
    body = tuple(
        (
            file,
            text(f"table-{table}"),
            text.number(rows.get((table, file), 0)),
            text.number(used),
            text.number(lost[table, file]),
        )
        for table in TABLES
        if table in data.names
        for file, used in data.files.rows(table, data.frames[table]["line"])
    )
    columns = (("file", False), ("table", False), ("rows", True), ("used", True), ("left-out", True))
    return Table(tuple((text(f"files-{name}"), numeric) for name, numeric in columns), body, look=ROWS)


def _tables_used(data: Dataset, text: Text) -> Table:
    body = tuple(
        (
            data.names[table],
            text(f"table-{table}"),
            text.number(len(data.parts.get(table, (table,)))),
            text.number(used),
            text.number(sum(p.alike + 1 for p in data.problems if _left_out(p, table))),
        )
        for table, used in data.used.items()
    )
    columns = (("file", False), ("table", False), ("files", True), ("used", True), ("left-out", True))
    return Table(tuple((text(f"files-{name}"), numeric) for name, numeric in columns), body, look=ROWS)


def _left_out(problem: Problem, table: str) -> bool:
    return problem.severity == "left_out" and problem.table == table


def columns_table(data: Dataset, text: Text) -> Table:
    """How each column was read."""
    body = tuple(
        (
            column.file,
            column.column or text("none"),
            column.field or text("none"),
            text(f"read-how-{column.how}"),
        )
        for column in data.columns
    )
    columns = tuple((text(f"columns-{name}"), False) for name in ("file", "column", "field", "how"))
    return Table(columns, body, look=ROWS)


def _origin(data: Dataset, text: Text) -> Iterator[Finding]:
    """Where the data are from and how they may be used."""
    if data.package.sources:
        yield Finding("origin", source=quoted("; ".join(data.package.sources)))
    if data.package.licences:
        licence = text("data-licence", licence=quoted("; ".join(data.package.licences)))
        yield Finding("licence", notes=(licence,))
