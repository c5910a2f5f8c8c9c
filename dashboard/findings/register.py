"""Every page and its parts: the one list that the switch, the headline, the files and the tests walk."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from dashboard.findings.choice import Choice
from dashboard.findings.collaboration.actors import actors
from dashboard.findings.collaboration.promises import wall
from dashboard.findings.collaboration.stages import stages
from dashboard.findings.collaboration.wins import wins
from dashboard.findings.data.files import files
from dashboard.findings.data.problems import choices as problems_choices
from dashboard.findings.data.problems import problems
from dashboard.findings.finding import Findings
from dashboard.findings.indicators.change import change
from dashboard.findings.indicators.change import choices as change_choices
from dashboard.findings.indicators.distance import choices as distance_choices
from dashboard.findings.indicators.distance import distance
from dashboard.findings.indicators.handling import choices as handling_choices
from dashboard.findings.indicators.handling import handling_order
from dashboard.findings.indicators.scores import choices as scores_choices
from dashboard.findings.indicators.scores import scores
from dashboard.findings.map.money import choices as map_money_choices
from dashboard.findings.map.money import map_money
from dashboard.findings.map.scores import map_scores
from dashboard.findings.overview.overview import overview
from dashboard.findings.rt.report import report
from dashboard.findings.scope import Scope
from dashboard.findings.simulation.cheapest import cheapest
from dashboard.findings.simulation.cheapest import choices as cheapest_choices
from dashboard.findings.simulation.compare import choices as compare_choices
from dashboard.findings.simulation.compare import compare
from dashboard.findings.simulation.edit import choices as edit_choices
from dashboard.findings.simulation.edit import edit
from dashboard.findings.spending.flow import choices as flow_choices
from dashboard.findings.spending.flow import flow
from dashboard.findings.spending.inspections import choices as inspections_choices
from dashboard.findings.spending.inspections import inspections
from dashboard.findings.spending.ladder import ladder
from dashboard.findings.spending.money import choices as money_choices
from dashboard.findings.spending.money import money
from dashboard.findings.spending.need import choices as need_choices
from dashboard.findings.spending.need import need
from dashboard.findings.spending.unit_cost import choices as unit_cost_choices
from dashboard.findings.spending.unit_cost import unit_cost
from dashboard.findings.trends.areas import areas
from dashboard.findings.trends.figures import choices as figures_choices
from dashboard.findings.trends.figures import figures
from dashboard.findings.trends.pace import choices as pace_choices
from dashboard.findings.trends.pace import pace


def _no_choices(_: Scope, __: Mapping[str, str]) -> tuple[Choice, ...]:
    return ()


class Part(NamedTuple):
    """One part of a page.

    find: what it says of a scope, for what the reader chose. choices: what there is to choose, and what the
    address asks for of it.
    """

    find: Callable[[Scope, Mapping[str, str]], Findings]
    choices: Callable[[Scope, Mapping[str, str]], tuple[Choice, ...]] = _no_choices


PARTS: dict[str, dict[str, Part]] = {
    "collaboration": {
        "stages": Part(stages),
        "bodies": Part(actors),
        "promises": Part(wall),
        "wins": Part(wins),
    },
    "data": {"problems": Part(problems, problems_choices), "files": Part(files)},
    "map": {"scores": Part(map_scores), "money": Part(map_money, map_money_choices)},
    "indicators": {
        "scores": Part(scores, scores_choices),
        "distance": Part(distance, distance_choices),
        "change": Part(change, change_choices),
        "handling": Part(handling_order, handling_choices),
    },
    "overview": {"overview": Part(overview)},
    "rt": {"report": Part(report)},
    "simulation": {
        "edit": Part(edit, edit_choices),
        "cheapest": Part(cheapest, cheapest_choices),
        "compare": Part(compare, compare_choices),
    },
    "trends": {
        "areas": Part(areas),
        "pace": Part(pace, pace_choices),
        "figures": Part(figures, figures_choices),
    },
    "spending": {
        "money": Part(money, money_choices),
        "ladder": Part(ladder),
        "flow": Part(flow, flow_choices),
        "unit_cost": Part(unit_cost, unit_cost_choices),
        "need": Part(need, need_choices),
        "checks": Part(inspections, inspections_choices),
    },
}
"""By page and by what its switch asks for; the first part is what a page opens with. Those of the data page
stand below one another."""

SWITCHES = {"map": "measure"}
"""What the address calls the switch of a page, where it is not `show`."""


def switch_of(page: str) -> str:
    """The name in the address that asks for a part of a page."""
    return SWITCHES.get(page, "show")


def findings_of(scope: Scope, page: str, part: str, asked: Mapping[str, str]) -> Findings:
    """What a part of a page says, worked out once for all who look at the same.

    asked: the key of each choice that the part offers, as `choices_of` gives them.
    """
    question = (page, part, scope.place, scope.year, scope.text, scope.today, *asked.items())
    return scope.data.cache.answer(question, lambda: PARTS[page][part].find(scope, asked))
