"""What a place has to decide next, in the order of the overview, and what it would cost."""

from collections.abc import Mapping

from dashboard.findings.overview.answers import seven_answers
from dashboard.findings.register import shown
from dashboard.findings.scope import Scope
from dashboard.pictures.tracks import Tracks


def to_decide(scope: Scope, address: Mapping[str, str]) -> tuple[str, ...]:
    """What comes next, and what it would cost where that can be computed.

    address: the budget and the prices that were chosen for it.
    """
    answers = seven_answers(scope.data, scope.place, scope.year, scope.today, scope.text)
    steps = next(one.steps for one in answers if one.question == "next")
    plan = shown(scope, "simulation", address, "cheapest").found
    planned = any(isinstance(one.picture, Tracks) for one in plan.findings)
    return (*steps, plan.headline) if planned else steps
