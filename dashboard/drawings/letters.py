"""How wide words are, and how they are set on lines: measured in the font that paper is set in.

The font is that of the pages, from a package of its own: a file looks the same on every machine.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

_WIDER = 1.06
"""A drawing is also looked at where the font is not; its stand-in may be so much wider."""
_BREAKS = "-/\N{EN DASH}"
"""A word that is longer than a line is broken behind one of these, where it has one."""
_UNKNOWN = "\N{LOZENGE}"
"""Stands for a sign that the font does not have."""
_A_HAIR = 1e-6
"""Pixels by which sums of widths differ: words have room where they are as wide as it."""


class Run(NamedTuple):
    """Words that look alike."""

    text: str
    bold: bool = False


@cache
def fonts_folder() -> Path:
    """Where the files of the font are.

    Raises:
        ModuleNotFoundError: its package was not installed.
    """
    spec = find_spec("font_source_sans_pro")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("font_source_sans_pro")
    return Path(spec.origin).parent / "files"


def printable(text: str) -> str:
    """The text in signs that the font has: no paper shows an empty box, and none cannot be made.

    What has no width is left out; a sign that the font does not have is written in signs that mean the same.
    """
    return "".join(map(_printed, text))


def wide(text: str, size: float, *, bold: bool = False) -> float:
    """Pixels that a line of words takes, in letters of so many pixels."""
    return size * _WIDER * sum(_share(sign, bold) for sign in text)


def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """Words on lines that have room; one that is longer than a line is broken."""
    lines = wrapped_runs([Run(text, bold)], size, room)
    return ["".join(run.text for run in line) for line in lines]


def wrapped_runs(runs: Iterable[Run], size: float, room: float) -> list[list[Run]]:
    """The same of words of which some are bold."""
    lines: list[list[Run]] = [[]]
    taken, room = 0.0, room + _A_HAIR
    for run in runs:
        for at, word in enumerate(run.text.split(" ")):
            before = " " if at else ""
            across = wide(before + word, size, bold=run.bold)
            if taken + across <= room:
                lines[-1].append(Run(before + word, run.bold))
                taken += across
                continue
            for piece in _broken(word, size, room, run.bold):
                if lines[-1]:
                    lines.append([])
                lines[-1].append(Run(piece, run.bold))
            taken = wide(lines[-1][-1].text, size, bold=run.bold)
    return [_joined(line) for line in lines if any(run.text.strip() for run in line)]


def _joined(line: Iterable[Run]) -> list[Run]:
    """Neighbours that look alike as one."""
    alike = groupby(line, lambda run: run.bold)
    return [Run("".join(run.text for run in same), bold) for bold, same in alike]


def fitted(text: str, size: float, room: float, lines: int = 1, *, bold: bool = False) -> list[str]:
    """The same on at most so many lines; what is longer ends in dots."""
    found = wrapped(text, size, room, bold=bold)
    if len(found) <= lines:
        return found
    last = found[lines - 1]
    while last and wide(f"{last}…", size, bold=bold) > room:
        last = last[:-1]
    return [*found[: lines - 1], f"{last.rstrip()}…"]


def _broken(word: str, size: float, room: float, bold: bool) -> list[str]:
    """A word in pieces that have room each; a single sign always has."""
    pieces, start, end = [], 0, 1
    while end < len(word):
        if wide(word[start : end + 1], size, bold=bold) > room:
            end = max(word.rfind(sign, start, end) for sign in _BREAKS) + 1 or end
            pieces.append(word[start:end])
            start = end
        end += 1
    return [*pieces, word[start:]]


@lru_cache(maxsize=4096)
def _printed(sign: str) -> str:
    known = _widths(bold=False)
    if sign in known or sign.isspace():
        return sign if sign in known else " "
    if unicodedata.category(sign) in ("Cc", "Cf", "Mn"):
        return ""
    if unicodedata.category(sign) == "Pd":
        return "-"
    same = unicodedata.normalize("NFKC", sign)
    return same if same != sign and all(part in known for part in same) else _UNKNOWN


@lru_cache(maxsize=4096)
def _share(sign: str, bold: bool) -> float:
    return sum(_widths(bold=bold)[part] for part in _printed(sign))


@cache
def _widths(*, bold: bool) -> dict[str, float]:
    """Of each sign that the font has, as a share of the height of its letters."""
    from fontTools.ttLib import TTFont  # loaded where there are words to lay out

    with TTFont(fonts_folder() / f"SourceSansPro-{'Bold' if bold else 'Regular'}.ttf", lazy=True) as font:
        high, widths = font["head"].unitsPerEm, font["hmtx"].metrics
        return {chr(sign): widths[name][0] / high for sign, name in font.getBestCmap().items()}
