"""Dots on an axis, one row below the other, so that none lies on another."""

from dataclasses import dataclass

MARK_SHAPES = ("square", "circle", "hexagon", "triangle", "diamond", "pentagon", "star", "cross", "x")
"""Of the marks of all pictures: what stands behind a value looks alike everywhere."""


@dataclass(frozen=True)
class Dot:
    """One value on the scale of its row.

    shape: of MARK_SHAPES. firm: a full mark, else hollow. said: shown to who points at it.
    """

    at: float
    shape: str
    firm: bool
    name: str
    said: str


@dataclass(frozen=True)
class DotRow:
    """The words of a row stand above its dot.

    Attributes:
        lead: what is read first, and `more` beside it; `lines` below.
        scale: the values at both ends of the axis.
        rises: a line leads from the beginning of the axis to the dot, which is a value from zero.
        until: where a thread from the dot ends: when the figure was said. None without one.
    """

    lead: str
    more: str
    lines: tuple[str, ...]
    dot: Dot
    scale: tuple[float, float]
    rises: bool = False
    until: float | None = None

    def share(self, value: float) -> float:
        """Where a value lies on the axis: 0 at its beginning, 1 at its end."""
        low, high = self.scale
        return (value - low) / (high - low)


@dataclass(frozen=True)
class Dots:
    """Rows on one axis; ticks: where on it, from 0 to 1, which words stand."""

    rows: tuple[DotRow, ...]
    ticks: tuple[tuple[float, str], ...]
