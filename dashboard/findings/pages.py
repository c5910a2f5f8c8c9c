"""The pages that show figures, their parts, and of which tables each part shows something.

All of them are below the data page, which says of every problem which pages it touches.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from dashboard.findings.choice import Choice
from dashboard.findings.collaboration.actors import actors
from dashboard.findings.collaboration.promises import promises_wall
from dashboard.findings.collaboration.stages import stages
from dashboard.findings.collaboration.wins import wins
from dashboard.findings.finding import Findings
from dashboard.findings.indicators.change import change
from dashboard.findings.indicators.change import choices as change_choices
from dashboard.findings.indicators.distance import choices as distance_choices
from dashboard.findings.indicators.distance import distance
from dashboard.findings.indicators.handling.order import choices as handling_choices
from dashboard.findings.indicators.handling.order import handling_order
from dashboard.findings.indicators.missing import choices as missing_choices
from dashboard.findings.indicators.missing import missing
from dashboard.findings.indicators.scores import choices as scores_choices
from dashboard.findings.indicators.scores import scores
from dashboard.findings.map.money import choices as map_money_choices
from dashboard.findings.map.money import map_money
from dashboard.findings.map.scores import choices as map_scores_choices
from dashboard.findings.map.scores import map_scores
from dashboard.findings.overview.overview import overview
from dashboard.findings.rt.report import choices as report_choices
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

    Attributes:
        find: what it says of a scope, for what the reader chose.
        choices: what there is to choose, and what the address asks for of it.
        reads: the tables that it shows something of in any of its views, beside locations, which all parts
            read; a test opens it and compares.
        each: what it looks at one by one, so that it has nothing to say of a place that is too large: `rt`,
            `cost` (that of each work beside others), `work`.
    """

    find: Callable[[Scope, Mapping[str, str]], Findings]
    choices: Callable[[Scope, Mapping[str, str]], tuple[Choice, ...]] = _no_choices
    reads: tuple[str, ...] = ()
    each: str = ""


FIGURE_PAGES: dict[str, dict[str, Part]] = {
    "overview": {
        "overview": Part(
            overview,
            reads=(
                "indicators",
                "activities",
                "outcomes",
                "decrees",
                "figures",
                "actors",
                "collaboration",
                "checks",
            ),
        ),
    },
    "trends": {
        "areas": Part(areas, reads=("indicators", "decrees", "figures")),
        "pace": Part(pace, pace_choices, reads=("indicators", "figures", "decrees")),
        "figures": Part(figures, figures_choices, reads=("indicators", "decrees", "figures")),
    },
    "indicators": {
        "scores": Part(scores, scores_choices, reads=("indicators",)),
        "distance": Part(distance, distance_choices, reads=("indicators",), each="rt"),
        "missing": Part(missing, missing_choices, reads=("indicators",)),
        "change": Part(change, change_choices, reads=("indicators", "activities", "outcomes"), each="rt"),
        "handling": Part(
            handling_order, handling_choices, reads=("indicators", "decrees", "collaboration"), each="rt"
        ),
    },
    "map": {
        "scores": Part(
            map_scores,
            map_scores_choices,
            reads=("indicators", "activities", "decrees", "figures", "actors", "collaboration"),
        ),
        "money": Part(map_money, map_money_choices, reads=("indicators", "activities", "decrees", "figures")),
    },
    "spending": {
        "money": Part(money, money_choices, reads=("indicators", "activities", "decrees", "figures")),
        "ladder": Part(ladder, reads=("indicators", "activities", "decrees", "figures")),
        "flow": Part(flow, flow_choices, reads=("indicators", "activities", "decrees", "figures")),
        "unit_cost": Part(unit_cost, unit_cost_choices, reads=("activities",), each="cost"),
        "need": Part(
            need,
            need_choices,
            reads=("indicators", "activities", "outcomes", "decrees", "figures"),
            each="rt",
        ),
        "checks": Part(
            inspections,
            inspections_choices,
            reads=("indicators", "activities", "outcomes", "checks"),
            each="work",
        ),
    },
    "collaboration": {
        "stages": Part(stages, reads=("actors", "collaboration")),
        "bodies": Part(actors, reads=("activities", "actors", "collaboration"), each="work"),
        "promises": Part(promises_wall, reads=("actors", "collaboration")),
        "wins": Part(
            wins, reads=("indicators", "activities", "figures", "decrees", "actors", "collaboration")
        ),
    },
    "simulation": {
        "edit": Part(edit, edit_choices, reads=("indicators", "activities", "outcomes"), each="rt"),
        "cheapest": Part(
            cheapest, cheapest_choices, reads=("indicators", "activities", "outcomes"), each="rt"
        ),
        "compare": Part(compare, compare_choices, reads=("indicators",), each="rt"),
    },
    "rt": {
        "report": Part(
            report,
            report_choices,
            reads=("indicators", "activities", "outcomes", "actors", "collaboration"),
            each="rt",
        ),
    },
}
"""In the order of the menu, by page and by what its switch asks for; a page opens with its first part.
A key is what links say, also where the module has a better word: `bodies` are actors, `checks` are
inspections."""


def tables_of(page: str) -> frozenset[str]:
    """The tables that a page shows something of; none of the data page, which shows every table."""
    read = {table for part in FIGURE_PAGES.get(page, {}).values() for table in ("locations", *part.reads)}
    return frozenset(read)


def pages_of(table: str | None) -> tuple[str, ...]:
    """The pages that show something of a table, beside the data page."""
    return tuple(page for page in FIGURE_PAGES if table in tables_of(page))
