"""Columns side by side, each of layers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ColumnPart:
    """A layer in one column: its value, and the words inside it, a line each."""

    value: int
    words: tuple[str, ...]


@dataclass(frozen=True)
class ColumnLayer:
    """One layer through all columns, from the bottom up; a column without it has None.

    paint: a name of a colour, of palette.paint. hatch: of HATCHES, where something is not known.
    """

    name: str
    paint: str
    parts: tuple[ColumnPart | None, ...]
    hatch: str = ""


HATCHES = ("", "open", "missing")


@dataclass(frozen=True)
class Columns:
    """Layers stacked in named columns; unit: its sign on the scale.

    breaks: numbers of columns before which a dashed line stands: from there on another rule counts.
    """

    names: tuple[str, ...]
    layers: tuple[ColumnLayer, ...]
    breaks: tuple[int, ...]
    unit: str
