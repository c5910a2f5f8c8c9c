"""Moving between a frame of any engine and the Narwhals expressions that run on it."""

from typing import TYPE_CHECKING, Any

import narwhals as nw
import pandas as pd
from narwhals.typing import IntoFrameT

if TYPE_CHECKING:
    import pyarrow as pa


def lazy(frame: Any) -> nw.LazyFrame[Any]:
    """The frame, ready for expressions."""
    rows: nw.LazyFrame[Any] = nw.from_native(frame).lazy()
    return rows


def native(frame: nw.LazyFrame[Any], like: IntoFrameT) -> IntoFrameT:
    """Back to the engine of `like`; an eager engine gets an eager frame."""
    engine: Any = like
    eager = isinstance(nw.from_native(engine), nw.DataFrame)
    back: IntoFrameT = (frame.collect() if eager else frame).to_native()
    return back


def as_arrow(frame: pd.DataFrame) -> "pa.Table":
    """The frame for Arrow, which spends a quarter of the time of pandas on each of many small steps."""
    import pyarrow as pa

    table = pa.Table.from_pandas(frame, preserve_index=False)
    kinds = [pa.string() if pa.types.is_large_string(kind) else kind for kind in table.schema.types]
    return table.cast(pa.schema(zip(table.column_names, kinds, strict=True)))  # as literals are written


def as_pandas(table: "pa.Table") -> pd.DataFrame:
    """Back again; numbers are whole and may be missing. Arrow joins in any order: the rows need one."""
    import pyarrow as pa

    found: pd.DataFrame = table.to_pandas(types_mapper={pa.int64(): pd.Int64Dtype()}.get)
    return found


def first_case(*cases: tuple[nw.Expr, nw.Expr]) -> nw.Expr:
    """The value of the first case whose condition holds; null when none does."""
    *earlier, (condition, value) = cases
    chain: nw.Expr = nw.when(condition).then(value)
    for condition, value in reversed(earlier):
        chain = nw.when(condition).then(value).otherwise(chain)
    return chain


def distinct(frame: nw.LazyFrame[Any], *columns: str) -> nw.LazyFrame[Any]:
    """The different rows of some columns. `unique` numbers them on some engines, which is slow."""
    return frame.group_by(*columns).agg(together=nw.len()).select(*columns)


def as_whole(frame: nw.LazyFrame[Any], *columns: str) -> nw.LazyFrame[Any]:
    """Sums as 64-bit integers: an engine may add them up in a wider type."""
    return frame.with_columns(*(nw.col(column).cast(nw.Int64) for column in columns))
