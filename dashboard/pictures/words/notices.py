"""Sentences that ask for attention, in a list."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Notice:
    """One of them.

    severity: `refused`, `left_out` or `note`, which paints it; severity_words tell it. where: what it is
    about; typed: what stands in the file; effect: what follows from it.
    """

    severity: str
    severity_words: str
    where: str
    sentence: str
    typed: str = ""
    effect: str = ""


@dataclass(frozen=True)
class Notices:
    """The list and what it is called; nothing: said where there are none."""

    label: str
    items: tuple[Notice, ...]
    nothing: str = ""
