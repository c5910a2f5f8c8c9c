"""DuckDB: one machine, more rows than its memory holds."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import narwhals as nw

from dashboard.domain.dataset.engine import lazy
from dashboard.nation.engines.engine import Frame

if TYPE_CHECKING:
    import pyarrow as pa

_MEMORY = "900MB"
_AT_ONCE = 80_000


class DuckDb:
    """A connection with its database in a folder of its own."""

    name = "duckdb"
    places_at_once = _AT_ONCE

    def __init__(self, scratch: Path) -> None:
        scratch.mkdir(parents=True, exist_ok=True)
        self._on = duckdb.connect(str(scratch / "scratch.duckdb"))
        self._on.execute(f"SET memory_limit = '{_MEMORY}'")
        self._on.execute("SET temp_directory = ?", [str(scratch)])
        self._on.execute("SET preserve_insertion_order = false")  # what needs an order says so, but for texts
        # It takes different parts of a UNION for the same, and gives wrong rows: duckdb#24624, #23679, 2.0.0
        self._on.execute("SET disabled_optimizers = 'common_subplan'")
        self._names = (f"t{number}" for number in count())
        self._kept: list[tuple[str, str]] = []
        self._words: dict[int, tuple[str, Any]] = {}
        self._numbers: dict[int, tuple[Frame, Any]] = {}

    def csv(self, paths: Sequence[Path], names: Sequence[str], delimiter: str) -> Frame:
        columns = ", ".join(f"{_quoted(name)}: 'VARCHAR'" for name in map(str, names))
        read = (
            f"read_csv({_listed(paths)}, delim = {_literal(delimiter)}, quote = '', escape = '', skip = 1, "
            f"header = false, auto_detect = false, columns = {{{columns}}}, null_padding = false, "
            "strict_mode = true, filename = true, max_line_size = 10000000)"
        )
        name = next(self._names)
        self._execute("SET preserve_insertion_order = true")
        self._execute(f"CREATE TABLE {name} AS SELECT *, row_number() OVER () AS passed FROM {read}")
        self._execute("SET preserve_insertion_order = false")
        files = self.given(_positions(paths))
        rows = lazy(self._on.table(name)).join(files, on="filename", how="inner")
        first = rows.group_by("file").agg(first=nw.col("passed").min())
        rows = rows.join(first, on="file", how="inner")
        return rows.with_columns(row=nw.col("passed") - nw.col("first")).drop("passed", "first", "filename")

    def parquet(self, paths: Sequence[Path]) -> Frame:
        told = "filename = true, file_row_number = true, hive_partitioning = false"
        read = f"read_parquet({_listed(paths)}, {told})"
        rows = lazy(self._on.sql(f"SELECT * FROM {read}")).rename({"file_row_number": "row"})
        if len(paths) == 1:
            return rows.drop("filename").with_columns(file=nw.lit(0))
        return rows.join(self.given(_positions(paths)), on="filename", how="inner").drop("filename")

    def given(self, table: "pa.Table") -> Frame:
        name = next(self._names)
        self._on.register("handed_over", table)
        self._execute(f"CREATE TABLE {name} AS SELECT * FROM handed_over")
        self._on.unregister("handed_over")
        return lazy(self._on.table(name))

    def kept(self, frame: Frame) -> Frame:
        name = next(self._names)
        self._kept.append(("TABLE", name))
        return self._made("TEMP TABLE", frame, name)  # in memory as it is: nobody waits until it is packed

    def lasting(self, frame: Frame) -> Frame:
        return self._made("TABLE", frame, next(self._names))

    def _made(self, kind: str, frame: Frame, name: str) -> Frame:
        self._execute(f"CREATE {kind} {name} AS {_sql(frame)}")
        return lazy(self._on.table(name))

    def let_go(self) -> None:
        for kind, name in reversed(self._kept):
            self._execute(f"DROP {kind} {name}")
        self._kept.clear()
        self._words.clear()
        self._numbers.clear()

    def coded(self, frame: Frame, words: Mapping[str, "pa.Array"], keys: Mapping[str, "pa.Array"]) -> Frame:
        native = frame.to_native()
        codes = {name: f"CAST({_quoted(name)} AS {self._type_of(texts)})" for name, texts in words.items()}
        shown = (f"{codes.get(name, _quoted(name))} AS {_quoted(name)}" for name in native.columns)
        coded = lazy(native.project(", ".join(shown)) if codes else native)
        for name, texts in keys.items():
            numbers = self._numbers_of(texts).rename({"word": name})
            joined = coded.join(numbers, on=name, how="inner").drop(name).rename({"code": name})
            coded = joined.select(*native.columns)
        return coded

    def spelled(self, frame: Frame, keys: Mapping[str, "pa.Array"]) -> Frame:
        names = frame.collect_schema().names()
        for name, texts in keys.items():
            numbers = self._numbers_of(texts).rename({"code": name})
            frame = frame.join(numbers, on=name, how="inner").drop(name).rename({"word": name}).select(*names)
        return frame

    def _numbers_of(self, texts: "pa.Array") -> Frame:
        """word, code: the place of each text among them."""
        if id(texts) not in self._numbers:
            import pyarrow as pa

            numbers = self.given(pa.table({"word": texts, "code": pa.array(range(len(texts)), pa.int32())}))
            self._numbers[id(texts)] = (numbers, texts)
        return self._numbers[id(texts)][0]

    def _type_of(self, texts: "pa.Array") -> str:
        """The enumeration of some texts; the same for the same array."""
        if id(texts) not in self._words:
            import pyarrow as pa

            name = next(self._names)
            self._on.register("handed_over", pa.table({"word": texts}))
            self._execute(f"CREATE TYPE {name} AS ENUM (SELECT word FROM handed_over)")
            self._on.unregister("handed_over")
            self._kept.append(("TYPE", name))
            self._words[id(texts)] = (name, texts)
        return self._words[id(texts)][0]

    def fetched(self, frame: Frame) -> "pa.Table":
        return frame.to_native().to_arrow_table()

    def written(
        self,
        frame: Frame,
        folder: Path,
        by: str | None,
        order: Sequence[str],
        name: str,
        keys: Mapping[str, "pa.Array"] | None = None,
    ) -> None:
        from dashboard.nation.engines.in_files import BATCH, write_ordered

        rows: Any = frame.to_native()
        columns = [column for column in (by, *order) if column is not None]
        if columns:
            rows = rows.order(", ".join(map(_quoted, columns)))
        write_ordered(_with_texts(rows.to_arrow_reader(BATCH), keys or {}), folder, by, name)

    def close(self) -> None:
        self._on.close()

    def _execute(self, statement: str) -> None:
        self._on.execute(statement)


def _sql(frame: Frame) -> str:
    return str(frame.to_native().sql_query())


def _with_texts(rows: "pa.RecordBatchReader", keys: Mapping[str, "pa.Array"]) -> "pa.RecordBatchReader":
    """The rows with the texts of coded keys."""
    import pyarrow as pa

    if not keys:
        return rows
    schema = rows.schema
    for name in keys:
        schema = schema.set(schema.get_field_index(name), pa.field(name, pa.string()))

    def spelled() -> "Iterator[pa.RecordBatch]":
        for batch in rows:
            columns = {name: batch.column(name) for name in schema.names}
            columns |= {name: texts.take(columns[name]) for name, texts in keys.items()}
            yield pa.record_batch(columns, schema)

    return pa.RecordBatchReader.from_batches(schema, spelled())


def _positions(paths: Sequence[Path]) -> "pa.Table":
    import pyarrow as pa

    return pa.table({"filename": [str(path) for path in paths], "file": list(range(len(paths)))})


def _listed(paths: Sequence[Path]) -> str:
    return f"[{', '.join(_literal(str(path)) for path in paths)}]"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
