"""Arrow and pandas in memory, as the dashboard itself works: for what one machine holds."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv, parquet

from dashboard.domain.dataset.engine import lazy
from dashboard.nation.engines.engine import Frame
from dashboard.reading.builds.layout import part_named

_ROW_GROUP = 20_000


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

    def written(self, frame: Frame, folder: Path, by: str | None, order: Iterable[str], name: str) -> None:
        rows = frame.collect().to_arrow().sort_by([(column, "ascending") for column in order])
        parts = {"": rows}
        if by is not None:
            values = pc.unique(rows[by]).to_pylist()
            parts = {
                part_named(by, value): rows.filter(pc.equal(rows[by], value)).drop([by]) for value in values
            }
        for part, of_part in parts.items():
            (folder / part).mkdir(parents=True, exist_ok=True)
            path = folder / part / f"{name}.parquet"
            parquet.write_table(of_part, path, compression="zstd", row_group_size=_ROW_GROUP)

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
