"""Spark: a cluster, or this machine in its place. Rows stay where they are, counts and words come here."""

import shutil
from collections.abc import Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql.pandas.types import from_arrow_schema

from dashboard.domain.dataset.engine import lazy
from dashboard.nation.engines.engine import Frame
from dashboard.reading.builds.layout import part_named, value_of

if TYPE_CHECKING:
    import pyarrow as pa

LOCAL = "local[*]"

_EVERY_PLACE = 2**62


class Spark:
    """A session. master: as of spark-submit, `sc://…` for Spark Connect, None for what surrounds us or LOCAL.

    What is kept is written to `scratch` and read again, so that no plan grows without end; a cluster has to
    see that folder, the files and the output under the same paths.
    """

    name = "spark"
    places_at_once = _EVERY_PLACE

    def __init__(self, scratch: Path, master: str | None) -> None:
        scratch.mkdir(parents=True, exist_ok=True)
        self._scratch = scratch.resolve()
        self._on = _session(master)
        self._numbers = count()

    def csv(self, paths: Sequence[Path], names: Sequence[str], delimiter: str) -> Frame:
        options = {
            "sep": delimiter,
            "quote": "",
            "header": "true",
            "mode": "FAILFAST",
            "enforceSchema": "true",
        }
        schema = ", ".join(f"`{name}` STRING" for name in names)
        rows = self._on.read.options(**options).schema(schema).csv(_listed(paths))
        told = rows.select("*", "_metadata.file_path", "_metadata.file_block_start")
        told = told.withColumn("passed", F.monotonically_increasing_id())
        in_file = Window.partitionBy("file_path").orderBy("file_block_start", "passed")
        rows = told.withColumn("row", F.row_number().over(in_file).cast("long") - 1)
        return self.kept(self._of_files(rows.drop("file_block_start", "passed"), paths))

    def parquet(self, paths: Sequence[Path]) -> Frame:
        rows = self._on.read.parquet(*_listed(paths))
        told = rows.select("*", "_metadata.file_path", F.col("_metadata.row_index").alias("row"))
        return self._of_files(told, paths)

    def _of_files(self, rows: Any, paths: Sequence[Path]) -> Frame:
        """With the number of each file; Spark writes its path in its own way, some signs of it escaped."""
        import pyarrow as pa

        told = [f"file://{path.resolve().as_posix()}" for path in paths]
        files = self._on.createDataFrame(pa.table({"file_path": told, "file": range(len(paths))}))
        path = F.regexp_replace(F.regexp_replace("file_path", "^file:/+", "file:///"), "\\+", "%2B")
        path = F.url_decode(path)
        known = rows.withColumn("file_path", path).join(F.broadcast(files), "file_path")
        return lazy(known.drop("file_path"))

    def given(self, table: "pa.Table") -> Frame:
        if len(table):
            return lazy(self._on.createDataFrame(table))
        return lazy(self._on.createDataFrame([], from_arrow_schema(table.schema)))  # sc:// asks for it

    def kept(self, frame: Frame) -> Frame:
        path = str(self._scratch / f"kept-{next(self._numbers)}")
        native: Any = frame.to_native()
        native.write.mode("overwrite").parquet(path)
        return lazy(self._on.read.schema(native.schema).parquet(path))

    lasting = kept

    def let_go(self) -> None:
        """All places are worked on at once: what was kept goes with the scratch folder."""

    def coded(self, frame: Frame, words: Mapping[str, "pa.Array"], keys: Mapping[str, "pa.Array"]) -> Frame:
        return frame

    def spelled(self, frame: Frame, keys: Mapping[str, "pa.Array"]) -> Frame:
        return frame

    def fetched(self, frame: Frame) -> "pa.Table":
        native: Any = frame.to_native()
        table: pa.Table = native.toArrow()
        return table

    def written(
        self,
        frame: Frame,
        folder: Path,
        by: str | None,
        order: Sequence[str],
        name: str,
        keys: Mapping[str, "pa.Array"] | None = None,
    ) -> None:
        beside = self._scratch / f"written-{next(self._numbers)}"
        native: Any = frame.to_native()
        if by is None:
            rows = native.coalesce(1)
            rows = rows.sortWithinPartitions(*order) if order else rows
            rows.write.option("compression", "zstd").parquet(str(beside))
            _move(beside, folder, name)
            return
        rows = native.repartition(by).sortWithinPartitions(by, *order)
        rows.write.option("compression", "zstd").partitionBy(by).parquet(str(beside))
        for part in beside.glob(f"{by}=*"):
            _move(part, folder / part_named(by, value_of(part)), name)

    def close(self) -> None:
        self._on.stop()


def _session(master: str | None) -> SparkSession:
    if master and master.startswith("sc://"):
        return SparkSession.builder.remote(master).getOrCreate()
    builder = SparkSession.builder.appName("KOTAKU").config("spark.sql.adaptive.enabled", "true")
    if master is None and SparkSession.getActiveSession() is None:
        master = LOCAL
    if master and master.startswith("local"):  # one machine: few partitions, no page for people to look at
        builder = builder.config("spark.ui.enabled", "false").config("spark.driver.memory", "6g")
        builder = builder.config("spark.sql.shuffle.partitions", "8").config("spark.driver.host", "127.0.0.1")
    return (builder.master(master) if master else builder).getOrCreate()


def _listed(paths: Sequence[Path]) -> list[str]:
    return [str(path.resolve()) for path in paths]


def _move(beside: Path, folder: Path, name: str) -> None:
    """Spark names files itself, one for each part that it wrote."""
    folder.mkdir(parents=True, exist_ok=True)
    found = sorted(beside.glob("*.parquet"))
    for at, path in enumerate(found):
        shutil.move(path, folder / (f"{name}.parquet" if len(found) == 1 else f"{name}-{at}.parquet"))
