"""Rows in an order → Parquet files, one for each value of a column: some are packed while others are read."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import parquet

from dashboard.reading.builds.layout import part_named

BATCH = 200_000
"""Rows that are handed over together."""

_ROW_GROUP = 20_000
"""Rows of a city that are read together: those of some two hundred RTs."""

_LINE = "line"
"""Its numbers rise from row to row and none comes twice: their differences are packed, not a dictionary."""

_PACKERS = 2


def write_ordered(rows: pa.RecordBatchReader, folder: Path, by: str | None, name: str) -> None:
    """Write rows as they come.

    Args:
        rows: those of one value of `by` stand together.
        by: a column of texts that names the folder of each file and is left out of it; None for one file.
        name: what each file is called.
    """
    if by is None:
        _pack(rows, rows.schema, _path(folder, name))
        return
    schema = rows.schema.remove(rows.schema.get_field_index(by))
    packing: deque[Future[None]] = deque()
    written: set[str] = set()
    with ThreadPoolExecutor(_PACKERS) as packers:
        for value, parts in groupby(_runs(rows, by), key=lambda run: run[0]):
            if value in written:
                raise ValueError(f"rows of {value} do not stand together")
            written.add(value)
            batches = [batch for _, batch in parts]
            if len(packing) == _PACKERS:
                packing.popleft().result()
            path = _path(folder / part_named(by, value), name)
            packing.append(packers.submit(_pack, batches, schema, path))
        for one in packing:
            one.result()


def _runs(rows: Iterable[pa.RecordBatch], by: str) -> Iterator[tuple[str, pa.RecordBatch]]:
    """The rows of one value after another, as many as came together."""
    for batch in rows:
        values = batch.column(by)
        ends = pc.run_end_encode(pc.cast(values, pa.string()))
        rest = batch.drop_columns([by])
        start = 0
        for value, end in zip(ends.values.to_pylist(), ends.run_ends.to_pylist(), strict=True):
            yield value, rest.slice(start, end - start)
            start = end


def _path(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{name}.parquet"


def _pack(batches: Iterable[pa.RecordBatch], schema: pa.Schema, path: Path) -> None:
    options: dict[str, Any] = {
        "compression": "zstd",
        "store_schema": False,
    }  # a code is no other kind of text
    if _LINE in schema.names:
        options |= {"use_dictionary": [name for name in schema.names if name != _LINE]}
        options |= {"column_encoding": {_LINE: "DELTA_BINARY_PACKED"}}
    with parquet.ParquetWriter(path, schema, **options) as file:
        for batch in batches:
            file.write_batch(batch, row_group_size=_ROW_GROUP)
