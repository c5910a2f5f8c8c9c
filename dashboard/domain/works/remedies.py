"""Which works answer which deficits in one unit, aspect by aspect, from the catalogue of works (works.toml).

What is built can be set beside what is missing only where a unit of work is a unit of deficit: a metre of
road for a metre of bad road. Works of which that is not true (a hydrant covers as many buildings as stand
around it) belong to the same need and stand beside no volume of it.
"""

from dataclasses import dataclass

from dashboard.domain.score.rules import RULES, Criterion, Rule
from dashboard.domain.works.catalogue_of_works import WORKS, KindOfWork


@dataclass(frozen=True)
class Remedy:
    """The criteria that the same works improve.

    Attributes:
        aspect: the aspect of the criteria.
        indicators: the criteria, as the catalogue lists them.
        unit: the unit in which they are counted here.
        together: a unit of work helps all of them at once, so that their deficits are not added: one
            household may lack both. Else it goes to one of them at a time, and they are.
        kinds: works of which one unit removes one unit of deficit.
        others: works that improve the same criteria, by no such ratio.
    """

    aspect: str
    indicators: tuple[str, ...]
    unit: str
    together: bool
    kinds: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def key(self) -> str:
        """Tells remedies apart: their first criterion."""
        return self.indicators[0]

    @property
    def adds_up(self) -> bool:
        """Whether the deficits are one volume, which built metres or houses can exceed."""
        return bool(self.kinds) and (not self.together or len(self.indicators) == 1)

    def counted(self, rule: str) -> tuple[str, ...]:
        """The criteria that a rule counts in the unit."""
        named = RULES[rule].named
        return tuple(key for key in self.indicators if key in named and named[key].unit == self.unit)


def _remedies() -> tuple[Remedy, ...]:
    """In the order of the newest rule."""
    works: dict[tuple[str, ...], list[KindOfWork]] = {}
    for work in WORKS.values():
        works.setdefault(work.one_of or work.each, []).append(work)
    named = _newest().named
    found = [_remedy(indicators, of, named) for indicators, of in works.items()]
    order = list(named)
    return tuple(sorted(found, key=lambda remedy: order.index(remedy.key)))


def _newest() -> Rule:
    return max(RULES.values(), key=lambda rule: rule.in_force_from)


def _remedy(indicators: tuple[str, ...], works: list[KindOfWork], named: dict[str, Criterion]) -> Remedy:
    """Comparable are the works planned in the unit that the newest rule counts their criteria in."""
    unit = named[indicators[0]].unit
    same = {work.kind for work in works if work.identity and work.unit == unit}
    return Remedy(
        aspect=named[indicators[0]].aspect,
        indicators=indicators,
        unit=unit,
        together=not works[0].one_of,
        kinds=tuple(work.kind for work in works if work.kind in same),
        others=tuple(work.kind for work in works if work.kind not in same),
    )


REMEDIES: tuple[Remedy, ...] = _remedies()

NAMED: dict[str, Remedy] = {remedy.key: remedy for remedy in REMEDIES}


def unremedied(aspect: str) -> tuple[str, ...]:
    """The criteria of an aspect that no work answers unit by unit, in the newest rule."""
    answered = {indicator for remedy in REMEDIES for indicator in remedy.indicators}
    return tuple(c.id for c in _newest().criteria_of(aspect) if c.id not in answered)
