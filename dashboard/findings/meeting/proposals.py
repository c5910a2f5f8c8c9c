"""Proposals of a hall beside what the rule says of them, in the order of votes and in that of the rule."""

from dataclasses import dataclass

from dashboard.findings.meeting.room import NOT_SCORED, Proposal, Room
from dashboard.findings.meeting.rule_says import KindSaid, RuleSays, Said, fewer_points, needed_at_most
from dashboard.text.catalogue import Text


@dataclass(frozen=True)
class Weighed:
    """A proposal and what the rule says of it.

    Attributes:
        proposal: as it was said.
        place: where, in words.
        amount: how much, in words; empty where nobody said it.
        says: what the rule says, line by line.
        points: that it would take away; None where the rule cannot tell.
        cost: whole rupiah at the lowest usual price; None where it is not known.
    """

    proposal: Proposal
    place: str
    amount: str
    says: tuple[str, ...]
    points: int | None
    cost: int | None


def weighed(room: Room, rule: RuleSays, place: str, text: Text) -> tuple[Weighed, ...]:
    """Every proposal, most votes first, of equals in the order of the hall. place: all of it, in words."""
    ordered = sorted(room.proposals, key=lambda one: -one.votes)
    return tuple(_weighed(one, rule, place, text) for one in ordered)


def by_the_rule(proposals: tuple[Weighed, ...]) -> tuple[Weighed, ...]:
    """In the technical order: most points first, of equals the cheaper one; what has no points last."""

    def order(one: Weighed) -> tuple[bool, int, bool, int]:
        return one.points is None, -(one.points or 0), one.cost is None, one.cost or 0

    return tuple(sorted(proposals, key=order))


def _weighed(one: Proposal, rule: RuleSays, place: str, text: Text) -> Weighed:
    kind = next((kind for kind in rule.kinds if kind.key == one.kind), None)
    said = rule.said.get(one.kind, {}).get(one.where, ()) if one.where else ()
    names = {rt.key: rt.name for rt in rule.rts}
    known = kind is not None and bool(one.where) and rule.surveyed
    return Weighed(
        one,
        names.get(one.where, place),
        _amount(one, kind, text),
        tuple(_lines(one, kind, said, rule, text)),
        fewer_points(said, one.amount) if known and one.amount else None,
        round(kind.low * one.amount) if kind and kind.low and one.amount else None,
    )


def _amount(one: Proposal, kind: KindSaid | None, text: Text) -> str:
    if one.amount is None:
        return ""
    number = _number(one.amount, text)
    return f"{number} {kind.unit}" if kind else number


def _number(amount: float, text: Text) -> str:
    """With as few decimals as it needs, at most two."""
    decimals = next((places for places in (0, 1) if round(amount, places) == round(amount, 2)), 2)
    return text.number(amount, decimals)


def _lines(
    one: Proposal, kind: KindSaid | None, said: tuple[Said, ...], rule: RuleSays, text: Text
) -> list[str]:
    """As screen/elements/meeting/rule.js says it in the hall."""
    if kind is None:
        return [text("meeting-word-unknown" if one.kind == NOT_SCORED else "minutes-unrecognised")]
    amount, most = one.amount or 0, needed_at_most(said)
    lines = [rule.nowhere] if not one.where else [_line(each, amount) for each in said]
    if one.where and not said:
        lines = [rule.nothing]
    if most is not None and amount > most:
        lines.append(text("meeting-word-more_than", volume=f"{_number(most, text)} {kind.unit}"))
    cost = _costs(kind, amount, text)
    return [*lines, "; ".join(filter(None, (kind.price, cost))), *filter(None, [kind.basis])]


def _line(said: Said, amount: float) -> str:
    """What is lacking, and the step that the proposal reaches, else the one it would have to."""
    reached = [step for step in said.steps if amount >= step.units]
    coming = [step for step in said.steps if step.units > amount]
    told = reached[-1:] or coming[:1]
    return "; ".join([said.lack, *(step.words for step in told)])


def _costs(kind: KindSaid, amount: float, text: Text) -> str:
    if not amount or kind.low is None or kind.high is None:
        return ""
    ends = dict.fromkeys(text.rupiah(round(rupiah * amount)) for rupiah in (kind.low, kind.high))
    volume = f"{_number(amount, text)} {kind.unit}"
    return text("meeting-word-costs", volume=volume, money="–".join(ends))
