"""How many bytes an answer holds, well enough to keep a cache within bounds."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from functools import partial
from typing import Any

import pandas as pd

_LOOKED_AT = 200
"""Objects that are looked at; of the rest as much is taken for granted as these hold on average."""

_FEW_CELLS, _CELL = 10_000, 20
"""Up to so many cells hold about so many bytes each, a text more, a number less: to ask takes longer."""

_DRAWN = ("plotly.", "pydeck.")
"""Libraries whose figures and maps hold what is drawn."""


def size_of(answer: Any) -> int:
    """Bytes of an object and all it holds, each thing once; of very many things the first ones tell.

    What is no container, frame, dataclass or picture holds nothing of its own: a catalogue
    is everybody's, and so is a dataset.
    """
    waiting, seen, size = [answer], set[int](), 0
    while waiting and len(seen) < _LOOKED_AT:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        size += _own_size(one)
        waiting += _held_by(one)
    held = size - _own_size(answer)  # the whole is no measure of its parts
    return size + held * len(waiting) // max(1, len(seen) - 1)


def _own_size(one: Any) -> int:
    if isinstance(one, pd.DataFrame | pd.Series | pd.Index):
        if one.size <= _FEW_CELLS:
            return int(one.size) * _CELL
        return int(pd.DataFrame(one).memory_usage(deep=False).sum())
    return sys.getsizeof(one, 64)


def _held_by(one: Any) -> Iterable[Any]:
    if isinstance(one, str | bytes | int | float | type | pd.DataFrame | pd.Series | pd.Index):
        return ()
    if isinstance(one, Mapping):
        return [*one.keys(), *one.values()]
    if isinstance(one, list | tuple | set | frozenset):
        return one
    if isinstance(one, partial):
        return [*one.args, *one.keywords.values()]
    if hasattr(one, "cache"):
        return ()
    whole = is_dataclass(one) or type(one).__module__.startswith(_DRAWN)
    return list(vars(one).values()) if whole and hasattr(one, "__dict__") else ()
