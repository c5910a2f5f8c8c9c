"""Moving between a frame of any engine and the Narwhals expressions that run on it."""

from typing import Any

import narwhals as nw
from narwhals.typing import IntoFrameT


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
