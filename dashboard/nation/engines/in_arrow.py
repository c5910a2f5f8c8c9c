"""Arrow and pandas in memory, as the dashboard itself works: for what one machine holds."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pyarrow as pa
from pyarrow import csv, parquet

from dashboard.domain.dataset.engine import lazy
from dashboard.nation.engines.engine import Frame
from dashboard.nation.engines.in_files import BATCH, write_ordered


class Arrow:
    """Tables in memory: what was worked out is there."""

    name = "pandas"
    places_at_once = 20_000

    def csv(self, paths: Sequence[Path], names: Sequence[str], delimiter: str) -> Frame:
        return _together([_read_csv(path, names, delimiter) for path in paths])

    def parquet(self, paths: Sequence[Path]) -> Frame:
        return _together([_undictionaried(parquet.read_table(path, partitioning=None)) for path in paths])

    def given(self, table: pa.Table) -> Frame:
        return lazy(table)

    def kept(self, frame: Frame) -> Frame:
        return frame.collect().lazy()

    lasting = kept

    def let_go(self) -> None:
        """Nothing is kept here but what is referred to."""

    def coded(self, frame: Frame, words: Mapping[str, pa.Array], keys: Mapping[str, pa.Array]) -> Frame:
        return frame

    def spelled(self, frame: Frame, keys: Mapping[str, pa.Array]) -> Frame:
        return frame

    def fetched(self, frame: Frame) -> pa.Table:
        return frame.collect().to_arrow()

    def written(
        self,
        frame: Frame,
        folder: Path,
        by: str | None,
        order: Sequence[str],
        name: str,
        keys: Mapping[str, pa.Array] | None = None,
    ) -> None:
        rows = frame.collect().to_arrow()
        columns = [column for column in (by, *order) if column is not None]
        if columns:
            rows = rows.sort_by([(column, "ascending") for column in columns])
        write_ordered(rows.to_reader(BATCH), folder, by, name)

    def close(self) -> None:
        """Nothing to give back."""


def _together(tables: Sequence[pa.Table]) -> Frame:
    numbered = [
        table.append_column("file", pa.array([at] * len(table), pa.int64())).append_column(
            "row", pa.array(range(len(table)), pa.int64())
        )
        for at, table in enumerate(tables)
    ]
    return lazy(pa.concat_tables(numbered, promote_options="permissive"))


def _read_csv(path: Path, names: Sequence[str], delimiter: str) -> pa.Table:
    return csv.read_csv(
        path,
        csv.ReadOptions(column_names=list(names), skip_rows=1),
        csv.ParseOptions(delimiter=delimiter, quote_char=False, ignore_empty_lines=False),
        csv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()), null_values=[""], strings_can_be_null=True
        ),
    )


def _undictionaried(table: pa.Table) -> pa.Table:
    kinds = [kind.value_type if pa.types.is_dictionary(kind) else kind for kind in table.schema.types]
    return table.cast(pa.schema(zip(table.column_names, kinds, strict=True)))
