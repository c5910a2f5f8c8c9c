"""What offices write for a key, for nothing and for a sum: the lists of words.toml."""

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path

from dashboard.text.catalogue import LANGUAGES, text_in

_RAW = tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))
_LISTS = (
    "formula_error",
    "missing",
    "total",
    "whole",
    "companions",
    "repeats",
    "scale",
    "other_unit",
    "foreign",
)
_ERRORS = frozenset(word.casefold() for word in _RAW["formula_error"])
MISSING = frozenset(word.casefold() for word in _RAW["missing"]) | _ERRORS
"""Cells, without case, that say that there is no figure."""

_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000}
SCALES: dict[str, int] = {word: _SCALES[name] for name, words in _RAW["scale"].items() for word in words}
"""juta → 1,000,000."""

OTHER_UNITS: dict[str, str] = {word: name for name, words in _RAW["other_unit"].items() for word in words}
"""kilometer → km: units of headings that are none of ours."""

FOREIGN = frozenset(_RAW["foreign"])
"""Units that nothing turns into one of ours."""


LONGEST = 200
"""Characters of a word or name; what is longer stays as it is, and is none of a list."""


def plain(words: str) -> str:
    """Without case, signs and extra blanks: `APBD II (KOTA/KAB)` → `apbd ii kota kab`."""
    return _plain(words) if len(words) <= LONGEST else words


@lru_cache(maxsize=50_000)
def _plain(words: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in words.casefold()).split())


_COMPANIONS = frozenset(plain(word) for word in _RAW["companions"])
_REPEATS = frozenset(plain(word) for word in _RAW["repeats"])
_TOTAL = frozenset(plain(word) for word in _RAW["total"])
_WHOLE = frozenset(plain(word) for word in _RAW["whole"])


def means_missing(cell: str) -> bool:
    """Whether a cell says that there is no figure; `0` never does."""
    return cell.casefold() in MISSING


_PERCENT_DONE = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")
_ALL_DONE = 100


def is_formula_error(cell: str) -> bool:
    """Whether a cell is what a formula leaves that could not be worked out."""
    return cell.casefold() in _ERRORS


_SUM_OF = (
    "total ", "jumlah total ", "sub total ", "grand total ",
    *(f"jumlah {place} " for place in ("rt", "rw", "kelurahan", "desa", "kecamatan", "kawasan", "kota")),
)  # fmt: skip
"""`Jumlah RW 06` sums up an RW; `Jumlah KK` names a column."""


def means_total(cell: str) -> bool:
    """Whether a cell is the label of a row of sums."""
    if not cell or cell[0].isdigit() or len(cell) > LONGEST:  # quickly past the many that are numbers
        return False
    words = plain(cell)
    return words in _TOTAL or words.startswith(_SUM_OF)


def means_whole(cell: str) -> bool:
    """Whether a cell says that all RTs are meant."""
    return plain(cell) in _WHOLE


def goes_along(title: str) -> bool:
    """Whether a sheet or file explains tables and is none itself."""
    return plain(title) in _COMPANIONS


def repeats_another(title: str) -> bool:
    """Whether a sheet or file is by its name a copy or a summary of another one."""
    return not _REPEATS.isdisjoint(plain(title).split())


def key_of(group: str, cell: str) -> str | None:
    """The key that a cell means in a list of words, or None where the list does not know it."""
    return _keys(group).get(plain(cell))


def stage_of(cell: str) -> str | None:
    """How far a work is: by a word, or by the percent that are done whatever the words beside it."""
    done = _PERCENT_DONE.search(cell) if len(cell) <= LONGEST else None  # a search in digits is quadratic
    if done is None:
        return key_of("stage", cell)
    percent = float(done[1].replace(",", "."))
    return "done" if percent >= _ALL_DONE else "ongoing" if percent > 0 else "planned"


@cache
def spellings(group: str, key: str) -> frozenset[str]:
    """A key and the words that the dashboard itself shows for it: reading one of them guesses nothing."""
    labels = (text_in(language).word(group, key) for language in LANGUAGES)
    return frozenset(plain(word) for word in (key, *labels))


@cache
def _keys(group: str) -> dict[str, str]:
    return {plain(word): key for key, words in _RAW[group].items() for word in (key, *words)}


GROUPS = tuple(name for name in _RAW if name not in _LISTS)
