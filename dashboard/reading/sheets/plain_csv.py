"""Plain CSV, read by Arrow: ten times as fast as row by row, and given up where one row is not plain.

Plain is a table of which every line is a row as wide as the header and no cell holds a quote or a line
break, so that rows can be counted as lines. Anything else is read row by row, which can say what is wrong.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class PlainCsv:
    """By column the different cells and a code for each row; the first row stands on the line asked for."""

    columns: tuple[tuple[list[str], np.ndarray], ...]
    rows: int


def read_plain_csv(text: str, delimiter: str, line: int, width: int) -> PlainCsv | None:
    """The rows from a line on, or None where they are not plain.

    Args:
        text: a whole file.
        delimiter: between its columns.
        line: where the rows begin, from 1.
        width: how many columns each row has.
    """
    import pyarrow as pa
    from pyarrow import csv

    body = _from_line(text, line)
    if not body:
        return None
    names = [str(at) for at in range(width)]
    kind = pa.dictionary(pa.int32(), pa.string())
    try:
        table = csv.read_csv(
            pa.BufferReader(body.encode()),
            csv.ReadOptions(use_threads=False, column_names=names),
            csv.ParseOptions(delimiter=delimiter, newlines_in_values='"' in body, ignore_empty_lines=False),
            csv.ConvertOptions(column_types=dict.fromkeys(names, kind), null_values=[]),
        )
    except (pa.ArrowInvalid, UnicodeEncodeError):
        return None
    if table.num_rows != body.count("\n") + (not body.endswith("\n")):
        return None
    columns = tuple(_coded(column) for column in table.unify_dictionaries().columns)
    plain = not any('"' in cell or "\n" in cell for cells, _ in columns for cell in cells)
    return PlainCsv(columns, table.num_rows) if plain else None


def _from_line(text: str, line: int) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
        if not start:
            return ""
    return text[start:]


def _coded(column: "pa.ChunkedArray") -> tuple[list[str], np.ndarray]:
    whole = column.combine_chunks()
    return whole.dictionary.to_pylist(), whole.indices.to_numpy(zero_copy_only=False)
