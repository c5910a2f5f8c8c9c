"""What a spelling of an RT or RW says: its numbers, and everything that stands beside them.

`RT 2`, `rt.002` and `Rt 02` are one RT: they differ in zeros, blanks, case, the words and the signs between.
Whatever else a cell holds is part of what was written, and never passed over: the letter of `06A`, the second
RT of `RT.01,RT.02`, the end of `01 s.d 03`, a hamlet, a name.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from dashboard.reading.spellings.words import LONGEST

_LONGEST_NUMBER = 3
"""Digits of the number of an RT or RW, zeros in front left out."""

_UNTIL = r"(?:s\s*[./]?\s*d|sd|sampai(?:\s+dengan)?|hingga|dan|serta|and|to)(?![^\W\d_])"
"""Words between two RTs that mean both, or all from one to the other."""

_TOKEN = re.compile(
    rf"""
      (?P<code> \d+ (?: \. \d+ ){{2,}} )                     # 21.72.03.1005
    | (?P<number> \d+ ) (?: [.\-]? (?! {_UNTIL} ) (?P<letter> [a-z] ) (?! [^\W_] ) )?
    | (?P<marks> (?<! [^\W\d_] ) (?: rtrw | rt | rw ) (?! [^\W\d_] ) )
    | (?P<until> (?<! [^\W\d_] ) {_UNTIL} )
    | (?P<word> [^\W\d_]+ )
    | (?P<sign> [^\w\s] | _ )
    """,
    re.VERBOSE,
)
_PAIR = re.compile(r"\s*0*\d{1,3}[a-z]?\s*/\s*0*\d{1,3}[a-z]?\s*")
_ROMAN = {
    tens + ones: str(10 * ten + one)
    for ten, tens in enumerate(("", "x", "xx", "xxx"))
    for one, ones in enumerate(("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"))
    if tens or ones
}
_NUMERAL = re.compile(r"((?<![^\W\d_])rw[\W_]*|^(?:rt\W*)?\d{1,3}\s*/\s*)([ivx]+)(?![^\W_])")
"""An RW is often told by a Roman numeral, an RT never."""

_SEPARATORS = " \t\n\r\xa0.,/\\-_:;|()[]'\"#–—’"
_BETWEEN_NAMES = re.compile(r"[,;()\[\]:|]")


@dataclass(frozen=True)
class Written:
    """An RT or RW as it is written.

    Attributes:
        rt, rw: the number without zeros in front, with the letter behind it (`6a`); None where none is told.
        beside: what else stands there, name by name, as `loose` makes it; nothing of it may be passed over.
        several: more than one RT or RW is named, or a number stands there that may be another one.
        odd: a sign is left over that means something (`?`, `&`), or a number that no RT has.
    """

    rt: str | None
    rw: str | None
    beside: tuple[str, ...] = ()
    several: bool = False
    odd: bool = False

    @property
    def one(self) -> bool:
        """Whether it can mean one place."""
        return not (self.several or self.odd)


def loose(cell: str) -> str:
    """Without case, signs and leading zeros: `21.72.03.1005-RW006` → `21 72 3 1005 rw 6`."""
    parts = re.findall(r"\d+|[^\W\d_]+", cell.casefold())
    return " ".join(part.lstrip("0") or "0" for part in parts)


def padded(number: str) -> str:
    """`6a` → `006A`, as a key writes it."""
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyz")
    return digits.zfill(3) + number[len(digits) :].upper()


def written(cell: str) -> Written | None:
    """The RT or RW that a cell names by number, in any usual spelling; None where it names none.

    The RT stands first in `001/002`, and in `RT/RW 2-6`.
    """
    if len(cell) > LONGEST:
        cell = re.sub(r"0{2,}", "0", cell)
    return _written(cell.casefold()) if len(cell) <= LONGEST else None


@lru_cache(maxsize=20_000)
def _written(words: str) -> Written | None:
    words = _in_digits(words)
    if _PAIR.fullmatch(words):
        words = f"rt {words}"
    reading = _Reading(words)
    return reading.result() if reading.numbers["rt"] or reading.numbers["rw"] else None


def _in_digits(words: str) -> str:
    """`rw ii`, `rt 02/ii` → `rw 2`, `rt 02/2`; what is no numeral as one is written stays as it is."""
    return _NUMERAL.sub(lambda found: found[1] + _ROMAN.get(found[2], found[2]), words)


class _Reading:
    """The numbers of one cell as they are found from left to right."""

    def __init__(self, words: str) -> None:
        self.numbers: dict[str, list[str]] = {"rt": [], "rw": []}
        self._left = list(words)
        self._waiting: list[tuple[str, re.Match[str] | None]] = []
        self._run = 0
        self._last: str | None = None
        self._first_mark = len(words)
        self._slashed = self._odd = False
        before = ""
        for token in _TOKEN.finditer(words):
            kind = str(token.lastgroup)
            if kind == "marks":
                self._mark(token)
            elif kind in ("number", "letter"):
                self._number(token, before)
            elif kind in ("word", "code"):
                self._other(kind)
            before = token[0]
        if self._waiting:
            self._odd |= self._run > 1
            for _, mark in self._waiting:
                self._take(mark)

    def _mark(self, token: re.Match[str]) -> None:
        self._first_mark = min(self._first_mark, token.start())
        names = ("rt", "rw") if token[0] == "rtrw" else (token[0],)
        self._waiting += [(name, token) for name in names]
        self._run = len(self._waiting)

    def _number(self, token: re.Match[str], before: str) -> None:
        number = token["number"].lstrip("0") or "0"
        fits = len(number) <= _LONGEST_NUMBER
        if self._waiting:
            name, mark = self._waiting.pop(0)
            self._take(mark)
            self._odd |= not fits
        elif self._last and fits:
            name = self._last
            self._slashed = before == "/" and name == "rt" and len(self.numbers["rt"]) == 1
        else:
            self._last = None
            return
        self._take(token)
        self._last = name
        self.numbers[name].append(number + (token["letter"] or ""))

    def _other(self, kind: str) -> None:
        """A word or code: what waits for a number gets none, and no second one can follow."""
        self._odd |= kind == "code" and bool(self._waiting)
        self._waiting, self._last = [], None

    def _take(self, token: re.Match[str] | None) -> None:
        """What is understood is not left over."""
        if token is not None:
            self._left[token.start() : token.end()] = ";" * (token.end() - token.start())

    def result(self) -> Written:
        rts, rws = self.numbers["rt"], self.numbers["rw"]
        if self._slashed and len(rts) == 2 and not rws:
            rts, rws = rts[:1], rts[1:]
        left = "".join(self._left)
        parts = [part.strip(_SEPARATORS) for part in _BETWEEN_NAMES.split(left)]
        behind = [part.strip(_SEPARATORS) for part in _BETWEEN_NAMES.split(left[self._first_mark :])]
        lonely = any(part.isdecimal() and len(part) <= _LONGEST_NUMBER for part in behind)
        signs = any(part and not (part[0].isalnum() and part[-1].isalnum()) for part in parts)
        several = len(rts) > 1 or len(rws) > 1 or lonely
        beside = tuple(name for part in parts if (name := loose(part)))
        return Written(rts[0] if rts else None, rws[0] if rws else None, beside, several, self._odd or signs)
