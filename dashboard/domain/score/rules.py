"""The official scoring rules, each with its date and reference, read from rules/*.toml.

A rule that changes by law is a new file, so that an old survey keeps the rule of its year.
"""

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

CUT_DENOMINATOR = 20_000
"""A share rounded half up to 0.01 % reaches p % when it is at least (p - 0.005) %, that is
(200 p - 1) / 20 000."""

TOP_POINTS = 5


@dataclass(frozen=True)
class Criterion:
    """One regulated deficit: what is counted, in which unit, against which base of the place."""

    id: str
    number: str
    aspect: str
    unit: str
    base: str


@dataclass(frozen=True)
class Band:
    """From this share on (percent, rounded half up to two decimals) a criterion has these points."""

    from_percent: int
    points: int

    @property
    def cut(self) -> int:
        """The least share in CUT_DENOMINATOR-ths that reaches the band."""
        return 200 * self.from_percent - 1


@dataclass(frozen=True)
class SlumClass:
    """From this total on a place has this class."""

    from_total: int
    slum_class: str


@dataclass(frozen=True)
class DensityLimit:
    """Buildings per hectare above which an RT is too dense; the limit depends on the city's size."""

    city_population_above: int
    big_city: int
    other_city: int


@dataclass(frozen=True)
class Rule:
    """One regulation: its criteria, bands and classes; where it lists them and where it scores them.

    checked: the day, as ISO, on which nobody found a newer one.
    """

    key: str
    title: str
    criteria_in: str
    scoring_in: str
    in_force_from: int
    checked: str
    threshold: int
    bands: tuple[Band, ...]
    classes: tuple[SlumClass, ...]
    density_limit: DensityLimit
    criteria: tuple[Criterion, ...]

    @property
    def top_total(self) -> int:
        """The largest total the rule can give."""
        return TOP_POINTS * len(self.criteria)

    @property
    def aspects(self) -> tuple[str, ...]:
        """The seven aspects, in the order of the regulation."""
        return tuple(dict.fromkeys(criterion.aspect for criterion in self.criteria))

    @cached_property
    def named(self) -> dict[str, Criterion]:
        """The criteria by id."""
        return {criterion.id: criterion for criterion in self.criteria}

    def criteria_of(self, aspect: str) -> tuple[Criterion, ...]:
        """The criteria of one aspect."""
        return tuple(criterion for criterion in self.criteria if criterion.aspect == aspect)


def _read(path: Path) -> Rule:
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return Rule(
        key=path.stem,
        title=raw["title"],
        criteria_in=raw["criteria_in"],
        scoring_in=raw["scoring_in"],
        in_force_from=raw["in_force_from"],
        checked=raw["checked"].isoformat(),
        threshold=raw["threshold"],
        bands=tuple(Band(**band) for band in raw["bands"]),
        classes=tuple(SlumClass(**row) for row in raw["classes"]),
        density_limit=DensityLimit(**raw["density_limit"]),
        criteria=tuple(Criterion(**row) for row in raw["criteria"]),
    )


RULES: dict[str, Rule] = {
    path.stem: _read(path) for path in sorted(Path(__file__).with_name("rules").glob("*.toml"))
}
SLUM_CLASSES = ("not_slum", "light", "moderate", "heavy")
BASES = ("buildings", "verified_area_ha", "ideal_road_m", "households", "ideal_drain_m", "population")
"""The columns of a place that criteria are divided by."""
