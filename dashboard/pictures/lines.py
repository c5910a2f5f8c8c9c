"""Values over time: marks, joined where they may be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mark:
    """One value, or a range from low to high.

    when: the year, with the part of it that is known. words stand beside the mark; said: lines, shown to who
    points at it.
    """

    when: float
    low: int
    high: int
    words: str
    said: tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """Marks that one line joins.

    shape: of dots.MARK_SHAPES. firm: what was decided or measured is a full mark on a solid line, all else
    hollow on a dashed one.
    """

    name: str
    shape: str
    firm: bool
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Lines:
    """Lines on one scale from zero, which `floor` names.

    years: the first and the last year of a mark; None without any. unit: its sign on the scale.
    """

    lines: tuple[Line, ...]
    years: tuple[int, int] | None
    unit: str
    floor: str = ""

    @property
    def highest(self) -> int:
        """The largest value; zero without any."""
        return max((mark.high for line in self.lines for mark in line.marks), default=0)


@dataclass(frozen=True)
class SmallLines:
    """Several pictures of lines side by side, each under its name, on one scale and one time."""

    charts: tuple[tuple[str, Lines], ...]
