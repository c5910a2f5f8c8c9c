"""A view with all its words and the facts it is judged by; numbers, areas, amounts and years in words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from functools import cache

from tests.judged.facts import Facts, Work
from tests.judged.reader import Said, View

SENTENCES = ("headline", "section", "remark", "card", "message", "alt")
"""Kinds of words that claim something; labels and choices offer, cells of tables are judged as numbers."""

FINDINGS = ("headline", "section", "card")
"""What a reader who reads nothing else reads."""


@dataclass(frozen=True)
class Case:
    """A view with all its words, and the facts that they are judged by."""

    view: View
    facts: Facts
    said: tuple[Said, ...]

    @property
    def place(self) -> str:
        return self.view.place

    @property
    def until(self) -> int | None:
        return None if self.view.year == "all" else int(self.view.year)

    @property
    def level(self) -> str:
        return self.facts.level(self.view.place)

    def choice(self, name: str) -> str | None:
        return dict(self.view.choices).get(name)

    @property
    def beside(self) -> tuple[str, int | None] | None:
        """The place and the time that stand beside those of the view, where something does."""
        key = self.choice("vs")
        if key is None:
            return None
        return (key, self.until) if key in self.facts.places else (self.place, int(key))

    def findings(self, *kinds: str) -> Iterator[Said]:
        return (said for said in self.said if said.kind in (kinds or SENTENCES))

    def rows(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Every row of every table: its first cell, and the others."""
        columns, cells = 0, []
        for kind, words in (*self.said, Said("end", "")):
            if kind == "table.rows":
                cells.append(words)
            elif kind == "table.columns.label":
                columns = columns + 1 if not cells else 1
            else:
                yield from _rows_of(cells, columns)
                columns, cells = 0, []

    def works(self) -> list[Work]:
        """Those of the view: what flows belongs to the chosen year."""
        return self.facts.works_in(self.place, self.until)


def _rows_of(cells: list[str], columns: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    if not columns or len(cells) % columns:
        return
    for at in range(0, len(cells), columns):
        yield cells[at], tuple(cells[at + 1 : at + columns])


Found = Iterator[tuple[str, str]]
"""The false words, and the truth."""

_AMOUNT = re.compile(r"Rp\s?([\d.,]+)(?:\s(ribu|juta|miliar|triliun|thousand|million|billion|trillion))?")
_SCALE = {
    None: 0, "ribu": 3, "juta": 6, "miliar": 9, "triliun": 12,
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
}  # fmt: skip
_HECTARES = re.compile(r"([\d.,]*\d)(?:[–-]([\d.,]*\d))?\sha\b")
YEAR = re.compile(r"(?<![\d./-])((?:19|20)\d\d)(?![\d,.]?\d)")


def number(words: str, language: str) -> Decimal:
    """1.460,39 or 1,460.39."""
    return Decimal(words.replace(".", "").replace(",", ".") if language == "id" else words.replace(",", ""))


def hectares(words: str, language: str) -> list[Decimal]:
    """Every area in some words."""
    return [number(end, language) for found in _HECTARES.findall(words) for end in found if end]


@cache
def years_in(words: str) -> tuple[int, ...]:
    """Every year in some words."""
    return tuple(int(year) for year in YEAR.findall(words))


def short_rupiah(amount: int) -> set[Decimal]:
    """What an amount may be called with two decimals of its scale, as number of rupiah."""
    if amount < 1000:
        return {Decimal(amount)}
    step = 1000 ** ((len(str(amount)) - 1) // 3)
    exact = Decimal(amount) / step
    return {
        Decimal(amount),
        *(exact.quantize(Decimal("0.01"), way) * step for way in (ROUND_HALF_UP, ROUND_HALF_DOWN)),
    }


def amounts(words: str, language: str) -> list[Decimal]:
    """Every amount of money in some words, in rupiah."""
    found = []
    for digits, scale in _AMOUNT.findall(words):
        found.append(number(digits.rstrip(".,"), language) * 10 ** _SCALE[scale or None])
    return found


def percent(part: Decimal | int, whole: Decimal | int) -> Decimal:
    """In percent with one decimal, as it may be printed."""
    return (100 * Decimal(part) / Decimal(whole)).quantize(Decimal("0.1"), ROUND_HALF_UP)
