"""How many bytes an answer holds, well enough to keep a cache within bounds."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from functools import partial
from typing import Any

import pandas as pd

_LOOKED_AT = 25
"""Parts of one thing that are looked at; the rest is taken to hold as much on average."""

_FEW_CELLS, _CELL = 10_000, 20
"""Up to so many cells hold about so many bytes each, a text more, a number less: to ask takes longer."""

_DRAWN = ("plotly.", "pydeck.")
"""Libraries whose figures and maps hold what is drawn."""


def size_of(answer: Any) -> int:
    """Bytes of an object and all it holds, each thing once; of very many things some tell for all.

    What is no container, frame, dataclass or picture holds nothing of its own: a catalogue
    is everybody's, and so is a dataset.
    """
    return _size(answer, set())


def _size(one: Any, seen: set[int]) -> int:
    """Of what was not seen before; of many parts, some that lie evenly among them are looked at."""
    if id(one) in seen:
        return 0
    seen.add(id(one))
    parts = list(_held_by(one))
    looked_at = parts[:: -(-len(parts) // _LOOKED_AT)] if parts else ()
    held = sum(_size(part, seen) for part in looked_at)
    return _own_size(one) + (held * len(parts) // len(looked_at) if looked_at else 0)


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
    drawn = any(kind.__module__.startswith(_DRAWN) for kind in type(one).__mro__)
    whole = drawn or is_dataclass(one)
    return list(vars(one).values()) if whole and hasattr(one, "__dict__") else ()
