"""Figures that cannot all be true, found by rule: each rule once, for the ledger and for the doubts alike.

A contradiction is certain only where the figures are of one scope (or none states any), of one time and of
one sort of statement: what is decided, estimated or stated as a fact may all be true as statements. Else it
is told with what would have to differ for the figures to be true together.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import span
from dashboard.domain.figures.ledger import AREA, BEFORE, HANDLED, Figure, ledger, places_of

_ADD_UP = ("ha", "m", "m2", "unit", "kk", "people", "rupiah", "kecamatan")
"""Units of figures that add up from parts to a whole; a class, a year or a density does not."""

EXPLANATIONS = ("scope", "date", "sort", "rest")
"""What may explain why figures differ: their scope, their time, the sort of statement; that all the rest of a
place has nothing."""


@dataclass(frozen=True)
class Contradiction:
    """Figures that cannot all be true.

    Attributes:
        rule: of RULES.
        figures: in the order of the rule: a part and its whole; handled and area; before, handled, after.
        unless: of EXPLANATIONS, what would have to differ for all of them to be true; empty where certain.
    """

    rule: str
    figures: tuple[Figure, ...]
    unless: tuple[str, ...]

    @property
    def certain(self) -> bool:
        """Whether they cannot all be true, whatever they cover."""
        return not self.unless


@cached
def contradictions(data: Dataset) -> tuple[Contradiction, ...]:
    """Every contradiction between figures of a dataset, the certain ones first."""
    found = [each for rule in RULES.values() for each in rule(data)]
    return tuple(sorted(found, key=lambda each: not each.certain))


@cached
def contradictions_of(
    data: Dataset, place: str, measure: str | None = None, until: int | None = None, reach: str = "place"
) -> tuple[Contradiction, ...]:
    """The contradictions in which a figure of a place takes part, of figures up to a year.

    Args:
        measure: of any figure in it; any where None.
        reach: of ledger.REACHES; a figure of a place inside may contradict one of the place itself.
    """
    places = places_of(data, place, reach)
    return tuple(
        each
        for each in contradictions(data)
        if any(figure.place in places and measure in (None, figure.measure) for figure in each.figures)
        and all(not until or figure.year <= until for figure in each.figures)
    )


@cached
def contested_areas(
    data: Dataset, place: str, until: int | None = None
) -> tuple[frozenset[tuple[int, int]], ...]:
    """Areas of a place that cannot all be true: year and millionths of a hectare of each, up to a year.

    A kelurahan and its only slum area have one area between them, whichever of the two a file names.
    """
    clashes = (
        each
        for key in sorted(data.one_with(place))
        for each in contradictions_of(data, key, AREA, until)
        if each.certain and all(figure.measure == AREA for figure in each.figures)
    )
    sides = (frozenset((figure.year, figure.value) for figure in each.figures) for each in clashes)
    return tuple(dict.fromkeys(sides))


# Two values for one thing -----------------------------------------------------------------------------


@cached
def differing(data: Dataset) -> tuple[tuple[Figure, ...], ...]:
    """Figures of one place, measure, unit and year with different values, where two may be of one day."""
    groups: dict[tuple[Any, ...], list[Figure]] = {}
    for figure in ledger(data):
        groups.setdefault((figure.place, figure.measure, figure.unit, figure.year), []).append(figure)
    kept = (tuple(figure for figure in group if _has_other(figure, group)) for group in groups.values())
    return tuple(group for group in kept if group)


def _has_other(figure: Figure, group: Iterable[Figure]) -> bool:
    return any(figure.differs_from(other) and figure.may_be_of_one_time(other) for other in group)


def _two_values(data: Dataset) -> Iterator[Contradiction]:
    """Different values for one thing: certain among those alike; of the others one a scope and time."""
    for group in differing(data):
        ordered = sorted(group, key=_likeness)
        sides = [tuple(side) for _, side in groupby(ordered, key=_likeness)]
        yield from (Contradiction("two_values", side, ()) for each in sides if (side := _differing(each)))
        if firsts := _differing(sorted((side[0] for side in sides), key=group.index)):
            yield Contradiction("two_values", firsts, unless(firsts))


def _differing(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Those that differ from another of them."""
    figures = tuple(figures)
    return tuple(each for each in figures if any(each.differs_from(other) for other in figures))


def _likeness(figure: Figure) -> tuple[str, str, str]:
    return (figure.scope or "").casefold(), figure.as_of, figure.sort


# Places in places -------------------------------------------------------------------------------------


def _part_over_whole(data: Dataset) -> Iterator[Contradiction]:
    """A part with more than the largest figure of its whole that is like it, or than any where none is."""
    figures = _adding_up(data)
    wholes: dict[tuple[Any, ...], list[Figure]] = {}
    for figure in figures:
        wholes.setdefault((figure.place, figure.measure, figure.unit, figure.year), []).append(figure)
    for part in figures:
        for above in data.above(part.place):
            known = wholes.get((above, part.measure, part.unit, part.year))
            if not known:
                continue
            whole = _largest(part, known)
            if part.value > whole.value and not _crosses(data, part.place, above):
                yield Contradiction("part_over_whole", (part, whole), unless((part, whole)))


def _crosses(data: Dataset, place: str, border: str) -> bool:
    """Whether a slum area has RTs on the other side of the border of a place."""
    return any(border not in data.above(key) for key in data.of_kawasan.get(place, ()))


def _largest(figure: Figure, others: list[Figure]) -> Figure:
    alike = [other for other in others if not unless((figure, other))]
    return max(alike or others, key=lambda other: other.value)


def _one_figure_two_places(data: Dataset) -> Iterator[Contradiction]:
    """A published quantity of a place that is also that of one inside it: true only if the rest has none."""
    groups: dict[tuple[Any, ...], list[Figure]] = {}
    for figure in _adding_up(data):
        if figure.value > 0:
            groups.setdefault((figure.measure, figure.unit, figure.year, figure.value), []).append(figure)
    for group in groups.values():
        of_place = {figure.place: figure for figure in group}
        for inner in group if len(of_place) > 1 else ():
            above = [key for key in data.above(inner.place) if key in of_place]
            outer = next((of_place[key] for key in above if not only_part(data, inner.place, key)), None)
            if outer and (_published(inner) or _published(outer)):
                yield Contradiction("one_figure_two_places", (inner, outer), ("rest",))


def only_part(data: Dataset, place: str, above: str) -> bool:
    """Whether a place is the only slum area of one above: then its figure is that of the place above."""
    inside, one = data.of_level("kawasan", above), data.number_of("kawasan", above) == 1
    return data.places[place]["level"] == "kawasan" and inside == (place,) and one


def _published(figure: Figure) -> bool:
    return any(table == "figures" for table, _ in figure.rows)


def _adding_up(data: Dataset) -> tuple[Figure, ...]:
    """Figures that add up from parts to a whole; a class, a year, a density or a mere limit does not."""
    return tuple(figure for figure in ledger(data) if figure.unit in _ADD_UP and not figure.bound)


# What was handled -------------------------------------------------------------------------------------


def _handled_over_area(data: Dataset) -> Iterator[Contradiction]:
    """More slum area handled than there was: than any area of the place at or before that time."""
    for handled, areas in _handled(data):
        before = [area for area in areas if span(area.as_of)[0] <= span(handled.as_of)[1]]
        if before:
            area = max(_nearest(handled, before), key=lambda area: area.value)
            if handled.value > area.value:
                yield Contradiction("handled_over_area", (handled, area), unless((handled, area), ()))


def _remainder(data: Dataset) -> Iterator[Contradiction]:
    """An area less what was handled that is not what is said to remain, all of one place and subject.

    It is certain only where all three are of one time or were said together: else more may have been handled
    before, or between.
    """
    for handled, areas in _handled(data):
        about = [area for area in areas if _subject(area) == _subject(handled)]
        chains = [(before, after) for before in about for after in about if _chain(before, handled, after)]
        if not chains or any(before.value - handled.value == after.value for before, after in chains):
            continue
        before, after = max(chains, key=_closest)
        if handled.value <= before.value:
            three = (before, handled, after)
            yield Contradiction("remainder", three, unless(three, _told_apart(three)))


def _handled(data: Dataset) -> Iterator[tuple[Figure, list[Figure]]]:
    """Every handled area, with the areas of its place in the same unit; of a mere limit nothing is left."""
    exact = [figure for figure in ledger(data) if not figure.bound]
    areas: dict[tuple[Any, ...], list[Figure]] = {}
    for figure in exact:
        if figure.measure in (AREA, BEFORE):
            areas.setdefault((figure.place, figure.unit), []).append(figure)
    for figure in exact:
        if figure.measure == HANDLED and (figure.place, figure.unit) in areas:
            yield figure, areas[figure.place, figure.unit]


def _nearest(figure: Figure, others: list[Figure]) -> list[Figure]:
    """Those of its scope, else of its subject, else all."""
    scope = [other for other in others if other.scope == figure.scope]
    return scope or [other for other in others if _subject(other) == _subject(figure)] or others


def _subject(figure: Figure) -> str | None:
    """What a scope begins with, up to its first comma: "four cities, at first" is about four cities."""
    return figure.scope and figure.scope.partition(",")[0].strip().casefold()


def _chain(before: Figure, handled: Figure, after: Figure) -> bool:
    """Whether an area may be what there was before, and another what is left after."""
    ordered = all(
        span(earlier.as_of)[0] <= span(later.as_of)[1]
        for earlier, later in ((before, handled), (handled, after), (before, after))
    )
    return ordered and after.measure == AREA and before is not after and before.value >= after.value


def _closest(chain: tuple[Figure, Figure]) -> tuple[Any, ...]:
    """The latest area before, the earliest after, and of several on one day the widest apart."""
    before, after = chain
    return span(before.as_of), -span(after.as_of)[1].toordinal(), before.value, -after.value


def _told_apart(figures: tuple[Figure, ...]) -> tuple[str, ...]:
    of_one_time = len({figure.as_of for figure in figures}) == 1
    said_together = len({figure.sayings for figure in figures}) == 1 and figures[0].said_on is not None
    return () if of_one_time or said_together else ("date",)


# What may explain them --------------------------------------------------------------------------------


def unless(figures: tuple[Figure, ...], dates: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """What is not alike in some figures, of EXPLANATIONS; `dates` where a rule judges their times itself."""
    scopes = {figure.scope and figure.scope.casefold() for figure in figures}
    times = ("date",) if len({figure.as_of for figure in figures}) > 1 else ()
    sorts = {figure.sort for figure in figures}
    return (
        *(("scope",) if len(scopes) > 1 else ()),
        *(times if dates is None else dates),
        *(("sort",) if len(sorts) > 1 else ()),
    )


RULES = {
    "two_values": _two_values,
    "part_over_whole": _part_over_whole,
    "one_figure_two_places": _one_figure_two_places,
    "handled_over_area": _handled_over_area,
    "remainder": _remainder,
}
"""By name, in the order in which their contradictions are told."""
