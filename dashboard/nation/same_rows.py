"""Rows that share a key, of one file or of several: found by the engine, judged as in a small dataset.

What shares a key with nothing is none of its business; the few others are fetched and go through the same code
as every row of a small file does.
"""

from functools import reduce
from operator import and_

import narwhals as nw
import pandas as pd

from dashboard.domain.dataset.engine import as_arrow, distinct
from dashboard.domain.dataset.origins import file_at, line_of
from dashboard.nation.engines.engine import Codes, Frame
from dashboard.nation.found import Found, counted
from dashboard.nation.parts import Table, in_pandas
from dashboard.reading.integrity import ONE_ACTIVITY, settled_rows
from dashboard.reading.joined_files import ONE_LINE_OF_MONEY, TableFile, joined
from dashboard.reading.read import TableRead, unique_rows
from dashboard.reading.sheets.sheets import Sheet


def settled(frame: Frame, table: Table, codes: Codes) -> tuple[Frame, tuple[Found, ...]]:
    """The rows, of those that share a key only what counts; and what was found.

    Args:
        frame: rows of a table, their places joined; worked out already.
        codes: of its word columns.
    """
    key, shared = _shared(frame, table)
    engine = codes.engine
    rows = engine.fetched(codes.spell(frame.join(shared, on=key, how="semi")))
    if not len(rows):
        return frame, ()
    before = in_pandas(rows, table.schema)
    after, found = _judged(before, table)
    mended = table.schema.table in ("locations", "activities")  # filled up, numbered anew
    gone = before["line"] if mended else before.loc[~before["line"].isin(after["line"]), "line"]
    kept = frame.join(engine.given(as_arrow(pd.DataFrame({"line": gone}))), on="line", how="anti")
    if mended:
        names = frame.collect_schema().names()
        kept = nw.concat([kept, codes.code(engine.given(as_arrow(after)).select(*names))])
    return kept, found


def _shared(frame: Frame, table: Table) -> tuple[list[str], Frame]:
    """The keys that more than one row has; of works those with a line told twice, or in more than one file."""
    if table.schema.table != "activities":
        key = [table.schema.columns[name].column for name in table.schema.key]
        counted_rows = frame.group_by(key).agg(shared=nw.len())
        return key, counted_rows.filter(nw.col("shared") > 1).select(*key)
    told = frame.group_by(list(ONE_LINE_OF_MONEY)).agg(shared=nw.len()).filter(nw.col("shared") > 1)
    of_files = frame.select("activity_id", file=file_at(nw.col("line"))).group_by("activity_id")
    several = of_files.agg(first=nw.col("file").min(), last=nw.col("file").max())
    several = several.filter(nw.col("first") != nw.col("last"))
    both = nw.concat([told.select("activity_id"), several.select("activity_id")])
    return ["activity_id"], distinct(both, "activity_id")


def _judged(rows: pd.DataFrame, table: Table) -> tuple[pd.DataFrame, tuple[Found, ...]]:
    name, problems, parts = table.schema.table, [], []
    for number, file in enumerate(table.names):
        of_file = rows[file_at(rows["line"]) == number].sort_values("line")
        of_file = of_file.assign(line=line_of(of_file["line"]), left_out=False)
        unique, repeated = unique_rows(Sheet(file, file), of_file, table.schema)
        problems += repeated
        parts.append(TableFile(file, TableRead(unique, (), ()), frozenset()))
    frame, between = joined(name, parts, table.files)
    frame, conflicts = settled_rows(frame, name, table.files) if len(parts) > 1 else (frame, [])
    return frame, counted([*problems, *between, *conflicts])


def at_odds(frame: Frame) -> Frame:
    """The works whose lines differ in what was built or where: none of them counts."""
    least = {name: nw.col(name).min() for name in ONE_ACTIVITY}
    most = {f"most_{name}": nw.col(name).max() for name in ONE_ACTIVITY}
    works = frame.group_by("activity_id").agg(**least, **most)
    return works.filter(~reduce(and_, map(_same, ONE_ACTIVITY))).select("activity_id")


def _same(name: str) -> nw.Expr:
    return (
        nw.when(nw.col(name).is_null()).then(nw.lit(True)).otherwise(nw.col(name) == nw.col(f"most_{name}"))
    )
