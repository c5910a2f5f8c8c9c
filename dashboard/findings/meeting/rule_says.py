"""What the rule says of a work that somebody proposes in a hall: the deficit it meets, points, usual prices.

It is worked out for every RT and kind of work before anybody speaks, and sent along, so that it stands beside
a proposal also while the server cannot be reached.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.money.prices import Price, prices
from dashboard.domain.plan.work_gains import Gain, work_gains
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, of_survey, survey_of
from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.findings.scope import Scope
from dashboard.findings.words.places import row_labels
from dashboard.findings.words.scores import missing_words
from dashboard.text.catalogue import Text

MOST_RTS = 120
"""Of more RTs than a kelurahan has nothing is sent along: their hall is somewhere inside."""


Criteria = Mapping[tuple[str, str], Any]
"""Scored criterion rows of a survey, by place and criterion."""


@dataclass(frozen=True)
class Step:
    """Whole units of a work from which on a criterion has so many points fewer, and that in words."""

    units: int
    fewer: int
    words: str


@dataclass(frozen=True)
class Said:
    """What the rule says of one kind of work in one RT, for one criterion.

    Attributes:
        lack: what falls short there, in which survey, and its points.
        steps: fewer units first.
        shared: the units go to this criterion or to another one of the work.
        needed: whole units that meet all of it; None where nobody read the criterion.
    """

    lack: str
    steps: tuple[Step, ...]
    shared: bool
    needed: int | None


@dataclass(frozen=True)
class KindSaid:
    """A kind of work.

    Attributes:
        key, name: of the catalogue of works.
        unit: that it is counted in.
        spoken: what people call it.
        price: what a unit usually costs, in words; basis: of which works that is.
        low, high: the same in whole rupiah; None where no work tells it.
    """

    key: str
    name: str
    unit: str
    spoken: tuple[str, ...]
    price: str
    basis: str
    low: int | None
    high: int | None


@dataclass(frozen=True)
class RtNamed:
    """An RT as a list offers it."""

    key: str
    name: str


@dataclass(frozen=True)
class RuleSays:
    """All that can be said of proposals in a place.

    Attributes:
        rts: of the place, in their order.
        kinds: of the catalogue of works.
        said: by kind and RT; one for each criterion that the work meets there.
        unknown: what people call works that are none of these.
        nothing: what is said where a kind meets nothing in an RT.
        nowhere: what is said where no RT was named.
        surveyed: whether there is a survey to say anything from.
    """

    rts: tuple[RtNamed, ...]
    kinds: tuple[KindSaid, ...]
    said: dict[str, dict[str, tuple[Said, ...]]]
    unknown: tuple[str, ...]
    nothing: str
    nowhere: str
    surveyed: bool


def rule_says(scope: Scope) -> RuleSays:
    """What the rule says of each kind of work in each RT of the place, by its newest survey."""
    data, place, text = scope.data, scope.place, scope.text
    question = ("rule says", place, scope.year, text)
    return data.cache.answer(question, lambda: _rule_says(scope))


def _rule_says(scope: Scope) -> RuleSays:
    data, text, survey = scope.data, scope.text, survey_of(scope.data, scope.place, scope.year)
    keys = rows_shown(data, scope.place)[: MOST_RTS + 1]
    keys = () if len(keys) > MOST_RTS else keys
    nothing = text("rule-meets-nothing", year=str(survey.year)) if survey else text("rule-no-survey")
    read = _criteria(scope, survey) if survey else {}
    return RuleSays(
        rts=tuple(RtNamed(key, name) for key, name in row_labels(data, keys, text).items()),
        kinds=tuple(_kinds(scope)),
        said={kind: dict(_of_rts(scope, survey, keys, read, kind)) for kind in WORKS} if survey else {},
        unknown=_spoken("none", text),
        nothing=nothing,
        nowhere=text("rule-nowhere" if keys else "rule-too-many"),
        surveyed=survey is not None,
    )


def _kinds(scope: Scope) -> Iterator[KindSaid]:
    text, known = scope.text, prices(scope.data)
    for kind, work in WORKS.items():
        price = known.get((kind, work.unit))
        unit = text.word("unit", work.unit)
        low, high = (price.low, price.high) if price else (None, None)
        spoken = _spoken(kind, text)
        said = _price(price, unit, text), _basis(price, text)
        yield KindSaid(kind, text.word("work", kind), unit, spoken, *said, low, high)


def _spoken(kind: str, text: Text) -> tuple[str, ...]:
    return tuple(word.strip() for word in text(f"spoken-{kind}").split(","))


def _price(price: Price | None, unit: str, text: Text) -> str:
    """Harga lazim Rp2,91 juta–Rp9,8 juta per m."""
    if price is None:
        return text("rule-no-price")
    one = "yes" if price.low == price.high else "no"
    return text("rule-price", low=text.rupiah(price.low), high=text.rupiah(price.high), one=one, unit=unit)


def _basis(price: Price | None, text: Text) -> str:
    """Realisasi 7 kegiatan di data ini, 2016–2020."""
    if price is None:
        return ""
    first, last = str(min(price.years)), str(max(price.years))
    years = first if first == last else text("range", low=first, high=last)
    kind = text(f"amount-of-{price.amount_kind}")
    return text("rule-price-basis", n=len(price.activities), years=years, kind=kind)


def _criteria(scope: Scope, survey: Survey) -> Criteria:
    rows = of_survey(scores_of(scope.data).criteria, survey)
    return {(row.location_id, row.indicator): row for row in rows.itertuples()}


def _of_rts(
    scope: Scope, survey: Survey, rts: tuple[str, ...], read: Criteria, kind: str
) -> Iterator[tuple[str, tuple[Said, ...]]]:
    gains = work_gains(scope.data, survey, rts, kind)
    for rt in rts:
        said = [_said(gain, read[rt, gain.indicator], kind, scope.text) for gain in gains.get(rt, ())]
        unread = [key for key in _purpose(kind, survey) if not _is_read(read, rt, key)]
        if unread:
            said.append(_unread(unread, survey, scope.text))
        if said:
            yield rt, tuple(said)


def _unread(criteria: list[str], survey: Survey, text: Text) -> Said:
    """That nobody read some of the criteria that a work is built for."""
    names = text.joined([text.word("indicator", key) for key in criteria])
    return Said(text("rule-unread", criteria=names, year=str(survey.year)), (), shared=False, needed=None)


def _purpose(kind: str, survey: Survey) -> list[str]:
    """The criteria of a rule that a kind of work is built for."""
    named = RULES[survey.rule].named
    return [key for key in (*WORKS[kind].one_of, *WORKS[kind].each) if key in named]


def _is_read(read: Criteria, rt: str, indicator: str) -> bool:
    row = read.get((rt, indicator))
    return row is not None and bool(row.reported)


def _said(gain: Gain, row: Any, kind: str, text: Text) -> Said:
    unit = WORKS[kind].unit
    lack = text(
        "rule-lack",
        missing=missing_words(row, RULES[row.rule].named[gain.indicator].unit, text),
        year=str(row.year),
        points=gain.points,
        needed=text.quantity(gain.needed * MILLION, unit),
        origin=gain.origin,
    )
    steps = tuple(
        Step(units, gain.points - left, _step_words(gain, units, left, unit, text))
        for units, left in gain.steps
    )
    return Said(lack, steps, gain.shared, gain.needed)


def _step_words(gain: Gain, units: int, left: int, unit: str, text: Text) -> str:
    """From how many units on how many points are taken away; of shared units, if they go there."""
    volume = text.quantity(units * MILLION, unit)
    return text("rule-step", shared="yes" if gain.shared else "no", volume=volume, points=gain.points - left)


def needed_at_most(said: tuple[Said, ...]) -> int | None:
    """Whole units that meet all that a kind of work meets there; None where not all of it was read."""
    needed = [(one.shared, one.needed) for one in said]
    if not needed or any(units is None for _, units in needed):
        return None
    return sum(units or 0 for shared, units in needed if shared) or max(units or 0 for _, units in needed)


def fewer_points(said: tuple[Said, ...], amount: float | None) -> int | None:
    """The points that a proposal takes away; of criteria that share its units only those of one, the most.

    None where nobody read any of them.
    """
    if said and all(one.needed is None for one in said):
        return None
    units = amount or 0
    gains = [(one.shared, max((s.fewer for s in one.steps if units >= s.units), default=0)) for one in said]
    shared = max((points for is_shared, points in gains if is_shared), default=0)
    return shared + sum(points for is_shared, points in gains if not is_shared)
