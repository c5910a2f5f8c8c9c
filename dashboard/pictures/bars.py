"""Bars below one another, each under its words, of one part or of several."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """The words above a bar: its name, the amount that stands out, what goes with it."""

    name: str
    amount: str
    more: str = ""


@dataclass(frozen=True)
class BarPart:
    """What a layer has in one bar.

    said: lines, shown to who points at it. paint: a name of a colour, of palette.paint. hatched: something is
    not known.
    """

    value: int
    said: tuple[str, ...]
    paint: str
    hatched: bool = False


@dataclass(frozen=True)
class BarLayer:
    """Parts through all bars, from the left; a bar without one has None.

    name: stands in the legend, and then all its parts look alike; empty where there is no legend.
    """

    name: str
    parts: tuple[BarPart | None, ...]


@dataclass(frozen=True)
class Bars:
    """Bars on one scale from zero.

    Attributes:
        shares: all are as long, and each part is a share of its bar.
        tall: their words take two lines.
        top: the value as long as the whole width; None for that of the longest bar.
    """

    bars: tuple[Bar, ...]
    layers: tuple[BarLayer, ...]
    shares: bool = False
    tall: bool = False
    top: int | None = None

    @property
    def longest(self) -> int:
        """The value as long as the whole width; zero without bars."""
        wholes = map(self.whole, range(len(self.bars)))
        return max(wholes, default=0) if self.top is None else self.top

    def whole(self, at: int) -> int:
        """What the parts of a bar add up to."""
        return sum(part.value for layer in self.layers if (part := layer.parts[at]))
