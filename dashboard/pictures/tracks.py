"""Tracks below one another from one edge: parts are compared by their length, marks by where they stand."""

from collections.abc import Sequence
from dataclasses import dataclass

PART_LOOKS = ("full", "hatched", "empty")
"""Known; may be less; not known, as long as the whole track."""

MARK_LOOKS = MARK, HOLLOW_MARK, FAR_MARK, TICK_MARK = ("mark", "hollow mark", "far mark", "tick mark")
"""Of marks, and of the samples that mean them: round, hollow, on its tip, upright."""

LINE = "line"
"""The look of the sample that means the line across all tracks."""


@dataclass(frozen=True)
class TrackPart:
    """A part of a track.

    look: of PART_LOOKS. paint: a name of a colour, where it is full. text: stands inside. said: shown to who
    points at it.
    """

    value: int
    look: str = "full"
    paint: str = ""
    text: str = ""
    said: str = ""

    def share(self, top: int) -> float:
        """Of the whole width, which is worth `top`; one that is not known takes all of it."""
        return 1 if self.look == "empty" else self.value / top


@dataclass(frozen=True)
class Track:
    """Parts that follow one another, between name and words; top: the value of the whole width."""

    name: str
    text: str
    parts: tuple[TrackPart, ...]
    top: int


@dataclass(frozen=True)
class TrackMark:
    """A value on an axis; a range goes from end to end, and is marked nowhere in it.

    look: of MARK_LOOKS. paint: a name of a colour; empty for that of words. said: shown to who points at it.
    """

    low: int
    high: int
    look: str = MARK
    paint: str = ""
    said: str = ""

    @property
    def middle(self) -> float:
        """Where it stands; of a range, where it is joined to others."""
        return (self.low + self.high) / 2


@dataclass(frozen=True)
class Axis:
    """Marks at their values, between name and words; top: the value at its end.

    link: a name of a colour, of the line that joins the first mark to the last; empty without a line.
    turn: the value from which on that line has another colour, and which; None where it has one.
    zones: parts that lie behind the marks from one end to the other, such as the bands of a rule.
    """

    name: str
    text: str
    marks: tuple[TrackMark, ...]
    top: int
    link: str = ""
    turn: tuple[int, str] | None = None
    zones: tuple[TrackPart, ...] = ()

    def links(self) -> list[tuple[float, float, str]]:
        """The pieces of its line: from where to where, as shares of the width, and their colour.

        One mark alone is joined to nothing.
        """
        at = [mark.middle / self.top for mark in self.marks]
        if not self.link or len(at) < 2:
            return []
        start, end = min(at), max(at)
        turn, after = (self.turn[0] / self.top, self.turn[1]) if self.turn else (end, "")
        pieces = ((start, min(end, max(start, turn)), self.link), (max(start, turn), end, after))
        return [piece for piece in pieces if piece[2] and piece[1] > piece[0]]


@dataclass(frozen=True)
class TrackRow:
    """Tracks under a label.

    say: all of it read aloud. note: stands below. outlined: the one looked at.
    """

    key: str
    label: str
    say: str
    note: str
    tracks: tuple[Track | Axis, ...]
    outlined: bool = False


@dataclass(frozen=True)
class Sample:
    """What a look and a paint mean."""

    label: str
    look: str
    paint: str


@dataclass(frozen=True)
class Tracks:
    """The rows and what they are called; line: the value at which a line crosses all tracks.

    scale: parts of the width of all tracks, named above them, such as years.
    """

    label: str
    rows: tuple[TrackRow, ...]
    legend: tuple[Sample, ...] = ()
    legend_label: str = ""
    line: int | None = None
    scale: tuple[TrackPart, ...] = ()


def aloud(label: str, tracks: Sequence[Track]) -> str:
    """A row read aloud."""
    return f"{label}: " + "; ".join(f"{track.name} {track.text}" for track in tracks)


def full(value: int, paint: str) -> tuple[TrackPart, ...]:
    """A part of a known value; none of zero."""
    return (TrackPart(value, paint=paint),) if value else ()
