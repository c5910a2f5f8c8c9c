"""How far values of one sort lie apart: dots on a scale that multiplies, what is usual, what is far off."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SpreadDot:
    """One value above zero. said: lines, shown to who points at it. far: far from what is usual."""

    at: int
    said: tuple[str, ...]
    far: bool


@dataclass(frozen=True)
class SpreadRow:
    """The values of one sort under their words: a name, the amount that stands out, what goes with it.

    median: None of a single value. middle: the ends of the middle half; None of few values.
    """

    name: str
    amount: str
    more: str
    dots: tuple[SpreadDot, ...]
    median: int | None
    middle: tuple[int, int] | None


@dataclass(frozen=True)
class Spread:
    """Rows on one axis, at least one; ticks: at which values which words stand. title: of the axis."""

    rows: tuple[SpreadRow, ...]
    ticks: tuple[tuple[int, str], ...]
    title: str

    @property
    def ends(self) -> tuple[int, int]:
        """The smallest and the largest value."""
        values = [dot.at for row in self.rows for dot in row.dots]
        return min(values), max(values)
