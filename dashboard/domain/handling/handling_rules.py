"""Points of the other considerations, class codes and handling patterns, read from handling.toml.

A class code is the letter of the slum class and a number: 1 and 2 stand for high other considerations, 3 and
4 for medium, 5 and 6 for low; odd is legal, even is not legal. Legality never changes the priority.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dashboard.domain.dataset.quantities import MILLION

_RAW: dict[str, Any] = tomllib.loads(Path(__file__).with_name("handling.toml").read_text(encoding="utf-8"))

LEVELS = ("high", "medium", "low")
"""Of the other considerations, in the order of the class codes."""

DENSITY = "population_density"
"""The one item that is worked out; the others are a column of locations.csv each, yes or no."""


@dataclass(frozen=True)
class Reading:
    """One way to score the other considerations.

    density: people per hectare and the points of more than that. levels: least totals. points_tag, bands_tag:
    how sure each is, V (seen), D (deduced) or K (general knowledge).
    """

    key: str
    items: tuple[str, ...]
    yes: int
    no: int
    density: tuple[tuple[int, int], ...]
    levels: tuple[tuple[int, str], ...]
    source: str
    points_tag: str
    bands_tag: str

    @property
    def answered(self) -> tuple[str, ...]:
        """The items that somebody must answer with yes or no."""
        return tuple(item for item in self.items if item != DENSITY)

    def density_points(self, people: int, area: int) -> int:
        """Points of so many people on so much area, both in millionths (of a hectare)."""
        return next((points for above, points in self.density if people > above * area), self.density[-1][1])

    def level(self, total: int) -> str:
        """The level that a total reaches."""
        return next(level for least, level in self.levels if total >= least)


def _reading(key: str, raw: dict[str, Any]) -> Reading:
    density = tuple((band["above"], band["points"]) for band in raw["density"])
    levels = tuple((band["from_total"], band["level"]) for band in raw["levels"])
    return Reading(key, **(raw | {"items": tuple(raw["items"]), "density": density, "levels": levels}))


READINGS: dict[str, Reading] = {key: _reading(key, raw) for key, raw in _RAW["readings"].items()}
RECOMMENDED = "three_points"

_LETTERS: dict[str, dict[str, str]] = _RAW["letters"]
_LETTER_OF = {row["slum_class"]: letter for letter, row in _LETTERS.items()}
CLASS_CODES = tuple(f"{letter}{number}" for letter in _LETTERS for number in range(1, 2 * len(LEVELS) + 1))
PATTERNS = ("restoration", "renewal", "resettlement")
"""Pemugaran (upgrading in place), peremajaan, permukiman kembali."""

SERVICE_LEVEL: dict[str, Any] = _RAW["service_level"]
_BY_THE_WATER: tuple[str, ...] = tuple(_RAW["typology"]["by_the_water"])


def code_of(slum_class: str, level: str, *, legal: bool) -> str:
    """The class code of a slum: light, moderate or heavy."""
    number = 2 * LEVELS.index(level) + (1 if legal else 2)
    return f"{_LETTER_OF[slum_class]}{number}"


def priority_of(code: str) -> int:
    """1, the most urgent, to 9: the column of the letter, and three more for each lower level."""
    return 1 + list(_LETTERS).index(code[0]) + 3 * ((int(code[1]) - 1) // 2)


LOWEST_PRIORITY = max(map(priority_of, CLASS_CODES))


def pattern_of(code: str) -> str:
    """The handling pattern: restoration, renewal or resettlement."""
    return _LETTERS[code[0]]["legal" if int(code[1]) % 2 else "not_legal"]


def density_class(people: int, area: int) -> str:
    """What SNI 03-1733 calls so many people on so much area, both in millionths (of a hectare)."""
    classes = _RAW["density_classes"]
    return str(next((row["name"] for row in classes if people > row["above"] * area), classes[-1]["name"]))


def by_the_water(typology: str | None) -> bool | None:
    """Whether a typology, as typed, is at or over water; None where none is recorded."""
    if typology is None:
        return None
    return any(words in typology.casefold() for words in _BY_THE_WATER)


def rounded_density(people: int, area: int) -> int:
    """People per hectare in millionths, half up."""
    return (2 * people * MILLION + area) // (2 * area)
