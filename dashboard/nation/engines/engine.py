"""What the building of a nation asks of an engine; everything else is Narwhals, the same on each.

Frames are Narwhals' lazy ones. A *word column* holds few different texts many times: criteria, sources.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import narwhals as nw

if TYPE_CHECKING:
    import pyarrow as pa

Frame = nw.LazyFrame[Any]

ENGINES = ("pandas", "duckdb", "spark")


class EngineMissing(Exception):
    """The packages of an engine are not installed."""


class Engine(Protocol):
    """Where the rows are and who works on them."""

    name: str
    places_at_once: int
    """Places whose rows are worked on together; what is larger is done part by part."""

    def csv(self, paths: Sequence[Path], names: Sequence[str], delimiter: str) -> Frame:
        """The rows of plain files with one header line: cells as text as they stand there, an empty one null.

        Returns:
            `names`, `file` (which of the paths, from 0) and `row` (from 0 within the file).
        """
        ...

    def parquet(self, paths: Sequence[Path]) -> Frame:
        """The rows of Parquet files that have the same columns, with `file` and `row`."""
        ...

    def given(self, table: "pa.Table") -> Frame:
        """A table of our own."""
        ...

    def kept(self, frame: Frame) -> Frame:
        """The frame, worked out once; until `let_go`."""
        ...

    def let_go(self) -> None:
        """Forget what was kept and the codes of `coded`, but for what `lasting` keeps."""
        ...

    def lasting(self, frame: Frame) -> Frame:
        """The frame, worked out once for the whole building."""
        ...

    def coded(self, frame: Frame, words: Mapping[str, "pa.Array"], keys: Mapping[str, "pa.Array"]) -> Frame:
        """The frame with word columns as codes, where the engine is faster with them.

        Args:
            words: by column all the texts that it may hold, a few; they can still be compared with texts.
            keys: the same of columns of very many; their order stays. Columns that were given the same array
                can be joined.
        """
        ...

    def spelled(self, frame: Frame, keys: Mapping[str, "pa.Array"]) -> Frame:
        """The frame with the texts of coded keys again."""
        ...

    def fetched(self, frame: Frame) -> "pa.Table":
        """Few rows, brought here."""
        ...

    def written(
        self,
        frame: Frame,
        folder: Path,
        by: str | None,
        order: Sequence[str],
        name: str,
        keys: Mapping[str, "pa.Array"] | None = None,
    ) -> None:
        """Write Parquet files in an order, into a folder for each value of a column where `by` names one.

        Args:
            order: columns; in any order where there are none.
            name: what each file is called; as `<by>=<value>/<name>.parquet`, else `<name>.parquet`.
            keys: coded keys whose texts are to be written.
        """
        ...

    def close(self) -> None:
        """Give everything back."""
        ...


@dataclass(frozen=True)
class Codes:
    """The word columns of frames that belong together: of a few words each, and keys, of very many."""

    engine: Engine
    words: Mapping[str, "pa.Array"]
    keys: Mapping[str, "pa.Array"]

    def code(self, frame: Frame) -> Frame:
        """The frame with codes."""
        return self.engine.coded(frame, _present(frame, self.words), _present(frame, self.keys))

    def spell(self, frame: Frame) -> Frame:
        """The frame with the texts of its keys."""
        return self.engine.spelled(frame, _present(frame, self.keys))

    def write(
        self, frame: Frame, folder: Path, by: str | None = None, order: Sequence[str] = (), *, name: str
    ) -> None:
        """Write the frame with the texts of its keys, as of Engine.written."""
        self.engine.written(frame, folder, by, order, name, _present(frame, self.keys))

    def also(self, words: Mapping[str, "pa.Array"]) -> "Codes":
        """The same with more word columns."""
        return Codes(self.engine, {**self.words, **words}, self.keys)

    def with_keys(self, keys: Mapping[str, "pa.Array"]) -> "Codes":
        """The same words with other keys."""
        return Codes(self.engine, self.words, keys)


def _present(frame: Frame, texts: Mapping[str, "pa.Array"]) -> dict[str, "pa.Array"]:
    names = frame.collect_schema().names()
    return {name: of for name, of in texts.items() if name in names}


def engine_called(name: str, scratch: Path, master: str | None = None) -> Engine:
    """One of ENGINES, started.

    Args:
        scratch: a folder for what does not fit into memory.
        master: of Spark alone: the cluster, as `local[2]`, `spark://…`, `yarn` or `sc://…`.

    Raises:
        EngineMissing: its packages are not installed.
    """
    try:
        if name == "duckdb":
            from dashboard.nation.engines.in_duckdb import DuckDb

            return DuckDb(scratch)
        if name == "spark":
            from dashboard.nation.engines.in_spark import Spark

            spark: Engine = Spark(scratch, master)
            return spark
    except ImportError as error:
        raise EngineMissing(name) from error
    from dashboard.nation.engines.in_arrow import Arrow

    return Arrow()
