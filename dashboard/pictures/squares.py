"""Areas as squares on one scale."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Square:
    """area: as words; label: what stands behind it; decided: drawn full, else hollow.

    value: millionths of a hectare; of a range the most that it may be.
    """

    value: int
    area: str
    label: str
    decided: bool


@dataclass(frozen=True)
class Squares:
    """The oldest first; alt: all of them in words."""

    squares: tuple[Square, ...]
    alt: str
