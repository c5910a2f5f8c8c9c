"""The spending page: its parts, and what there is where nothing was built."""

from types import ModuleType

from dashboard.domain.dataset.cache import cached
from dashboard.domain.money import activities as money
from dashboard.domain.money import counts
from dashboard.findings.words.money import figures_beside, recorded_none
from dashboard.findings.words.sentences import name_of
from dashboard.screen import breakdowns, checks, filters, funding_flow, money_ladder, need, show, unit_costs
from dashboard.screen.downloads import Download
from dashboard.screen.frame import View
from dashboard.screen.money import choose_kind, kind_shown

PARTS: dict[str, ModuleType] = {
    "money": breakdowns,
    "ladder": money_ladder,
    "flow": funding_flow,
    "unit_cost": unit_costs,
    "need": need,
    "checks": checks,
}
"""What the page can show, in the order of its switch; each has a `headline` and a `part`."""

_OF_ONE_KIND = ("money", "flow", "unit_cost", "need")
"""Parts that show one kind of money; the others show all of them or none."""

_WITH_SUMS = ("money", "ladder", "flow")
"""Parts that say what all the money of the place adds up to."""


def part_shown() -> str:
    """Which part of the page the address asks for."""
    return filters.current_of("show", tuple(PARTS), next(iter(PARTS)))


_KNOWN_IN_ANY_YEAR = ("need", "checks")
"""Parts that tell a state, which is known in a year without works too."""


def _silent(view: View, part: str) -> bool:
    """Whether there is no activity that a part could tell of."""
    year = None if part in _KNOWN_IN_ANY_YEAR else view.year
    return cached(counts.activities)(view.data, view.place, year).recorded.within == 0


def headline(view: View, part: str) -> str:
    """The finding of a part, or that no activity is recorded."""
    if _silent(view, part):
        return cached(recorded_none)(view.data, view.place, view.year, view.text)
    found: str = PARTS[part].headline(view, kind_shown(view))
    return found


def draw(view: View, part: str) -> dict[str, Download]:
    """The switches and a part of the page; its tables as files."""
    text = view.text
    filters.switch(
        "show", tuple(PARTS), label=text("choice-show"), words=lambda key: text(f"spending-show-{key}")
    )
    if _silent(view, part):
        _nothing(view)
    if part in _OF_ONE_KIND:
        choose_kind(view)
    if part in _WITH_SUMS:
        show.remarks(cached(figures_beside)(view.data, view.place, view.year, text))
    files: dict[str, Download] = PARTS[part].part(view, kind_shown(view))
    return files


def _nothing(view: View) -> None:
    """Say what there is instead where the choice holds no activity, and end the page."""
    data, place, text = view.data, view.place, view.text
    show.remarks(cached(figures_beside)(data, place, view.year, text))
    years = sorted({int(year) for year in cached(money.works)(data, place, None)["year"]})
    if years:
        listed = text.joined([str(year) for year in years])
        show.nothing(text("spending-none-year", year=view.period, years=listed))
    show.nothing(text("spending-none-any", place=name_of(data, place)))
