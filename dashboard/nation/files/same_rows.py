"""Rows that share a key, of one file or of several: found by the engine, judged as in a small dataset.

What shares a key with nothing is none of its business; the few others are fetched and go through the same
code as every row of a small file does.
"""

import re
from dataclasses import replace
from functools import reduce
from operator import add, and_

import narwhals as nw
import pandas as pd
import pyarrow as pa

from dashboard.domain.dataset.engine import as_arrow, as_whole, distinct
from dashboard.domain.dataset.origins import file_at, line_of, numbered
from dashboard.domain.dataset.problems import Problem
from dashboard.nation.engines.engine import Codes, Engine, Frame
from dashboard.nation.files.parts import Table, in_pandas
from dashboard.reading.builds.found import Found, counted
from dashboard.reading.integrity import ONE_ACTIVITY, settled_rows
from dashboard.reading.joined_files import ONE_LINE_OF_MONEY, TableFile, joined, own_numbers
from dashboard.reading.read import TableRead, unique_rows
from dashboard.reading.sheets.sheets import Sheet

_BITS = 40
"""Words that a sum of bits may tell apart: 2 ** 23 rows may share the last of them before it overflows."""


def settled(frame: Frame, table: Table, codes: Codes) -> tuple[Frame, tuple[Found, ...]]:
    """The rows, of those that share a key only what counts; and what was found.

    Args:
        frame: rows of a table, their places joined; worked out already.
        codes: of its word columns.
    """
    key, shared = _shared(frame, table, codes)
    engine = codes.engine
    rows = engine.fetched(codes.spell(frame.join(shared, on=key, how="semi")))
    if not len(rows):
        return frame, ()
    before = in_pandas(rows, table.schema)
    written = rows["spelling"].to_pandas() if "spelling" in rows.column_names else None
    after, found = _judged(before, table, written)
    mended = table.schema.table == "locations"  # filled up from later lists
    gone = before["line"] if mended else before.loc[~before["line"].isin(after["line"]), "line"]
    kept = frame.join(engine.given(as_arrow(pd.DataFrame({"line": gone}))), on="line", how="anti")
    if mended:
        names = frame.collect_schema().names()
        kept = nw.concat([kept, codes.code(engine.given(as_arrow(after)).select(*names))])
    return kept, found


def _shared(frame: Frame, table: Table, codes: Codes) -> tuple[list[str], Frame]:
    """The keys that more than one row has; of works those with a line told twice, or by two files."""
    if table.schema.table != "activities":
        key = [table.schema.columns[name].column for name in table.schema.key]
        counted_rows = _suspects(frame, key, codes).group_by(key).agg(shared=nw.len())
        return key, counted_rows.filter(nw.col("shared") > 1).select(*key)
    told = frame.group_by(list(ONE_LINE_OF_MONEY)).agg(shared=nw.len()).filter(nw.col("shared") > 1)
    return ["activity_id"], distinct(told, "activity_id")


def _suspects(frame: Frame, key: list[str], codes: Codes) -> Frame:
    """The rows among which a key may come twice: where a few words are part of it, all others are left out.

    Each word has a bit of its own. Of rows that share all else of their key, the sum has as many bits as
    there are rows; a word that comes twice takes a bit away.
    """
    few = {name: words for name in key if 1 < len(words := codes.words.get(name, ())) <= _BITS}
    if not few:
        return frame
    column = max(few, key=lambda name: len(few[name]))
    words, rest = few[column], [name for name in key if name != column]
    bits = pa.table({column: words, "bit": pa.array([1 << at for at in range(len(words))], pa.int64())})
    marked = frame.join(codes.code(codes.engine.given(bits)), on=column, how="inner")
    sums = marked.group_by(rest).agg(rows=nw.len(), bits=nw.col("bit").sum())
    sums = as_whole(sums, "rows", "bits")
    different = reduce(add, ((nw.col("bits") // (1 << at)) % 2 for at in range(len(words))))
    twice = codes.engine.kept(sums.filter(nw.col("rows") > different).select(*rest))
    return frame.join(twice, on=rest, how="semi")


def numbered_anew(frame: Frame, table: Table, engine: Engine) -> tuple[tuple[int, ...], tuple[Found, ...]]:
    """The files that number their works from 1, as others do, and mean other works: they get their name.

    Args:
        frame: all rows of activities.
    """
    if len(table.names) == 1:
        return (), ()
    of_files = frame.select("activity_id", file=file_at(nw.col("line"))).group_by("activity_id")
    several = of_files.agg(first=nw.col("file").min(), last=nw.col("file").max())
    several = several.filter(nw.col("first") != nw.col("last")).select("activity_id")
    rows = engine.fetched(frame.join(several, on="activity_id", how="semi"))
    if not len(rows):
        return (), ()
    before = in_pandas(rows, table.schema).sort_values("line", ignore_index=True)
    after, problems = own_numbers(before, table.files)
    anew = file_at(before.loc[(before["activity_id"] != after["activity_id"]).to_numpy(), "line"])
    return tuple(sorted({int(file) for file in anew})), counted(problems)


def _judged(
    rows: pd.DataFrame, table: Table, spelling: "pd.Series[int] | None"
) -> tuple[pd.DataFrame, tuple[Found, ...]]:
    """spelling: how each row writes its place; in one file, rows are first compared as they stand there."""
    name, problems, parts = table.schema.table, [], []
    if spelling is not None:
        places = rows["location_id"]
        rows = rows.assign(location_id=places + "\n" + spelling.astype("str"))
    at = file_at(rows["line"])
    present = set(at)
    for number, file in enumerate(table.names):
        of_file = rows[at == number if number in present else slice(0)].sort_values("line")
        of_file = of_file.assign(line=line_of(of_file["line"]), left_out=False)
        unique, repeated = unique_rows(Sheet(file, file), of_file, table.schema)
        problems += [replace(problem, table=name, value=_as_read(problem.value)) for problem in repeated]
        parts.append(TableFile(file, TableRead(unique, (), ()), frozenset()))
    frame, between = _together(name, parts, table)
    conflicts: list[Problem] = []
    if spelling is not None:
        frame = frame.assign(location_id=frame["location_id"].str.replace(_SPELLED, "", regex=True))
    if len(parts) > 1 or spelling is not None:
        frame, conflicts = settled_rows(frame, name, table.files)
    return frame, counted([*problems, *between, *conflicts])


_SPELLED = re.compile(r"\n\d+")
"""What tells one spelling of a place from another while rows are compared."""


def _as_read(value: str | None) -> str | None:
    return None if value is None else _SPELLED.sub("", value)


def _together(name: str, parts: list[TableFile], table: Table) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows of all files, numbered through; works have their numbers already."""
    if name == "activities":
        frames = [
            part.table.frame.assign(line=numbered(part.table.frame["line"], at))
            for at, part in enumerate(parts)
        ]
        return pd.concat(frames, ignore_index=True), []
    return joined(name, parts, table.files)


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
