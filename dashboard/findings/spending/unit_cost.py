"""What one metre, house or household cost, compared within one kind of work and unit only."""

from functools import partial

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import of_kind
from dashboard.domain.money.unit_costs import CostGroup, cost_groups, far_costs, unit_costs
from dashboard.files import money as sheets
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of
from dashboard.screen import show
from dashboard.screen.charts.unit_costs import unit_cost_chart
from dashboard.screen.downloads import Download, of_page
from dashboard.screen.frame import View
from dashboard.screen.money import about_kind, sources, subtitle
from dashboard.text.catalogue import Text


def headline(view: View, kind: str | None) -> str:
    """The kind and unit whose cost differs most."""
    groups = cached(cost_groups)(view.data, view.place, view.year, kind) if kind else ()
    return _range(groups[0], view.text) if groups else view.text("spending-cost-none")


def part(view: View, kind: str | None) -> dict[str, Download]:
    """A dot an activity, then those far from what is usual, by name."""
    text = view.text
    if kind is None or not cached(cost_groups)(view.data, view.place, view.year, kind):
        bare = cached(_without_unit)(view.data, view.place, view.year, kind)
        show.nothing(text("spending-cost-why", n=bare))
        raise AssertionError("unreachable: show.nothing ends the page")
    about_kind(view, kind)
    chosen = (view.data, view.place, view.year, kind, text)
    files = of_page(view, "spending", {"unit-costs": partial(sheets.unit_costs, *chosen)})
    far = cached(far_grid)(*chosen)
    show.section(text("unit-cost-title", n=len(far.rows)), *subtitle(view, text("unit-cost-what"), kind))
    show.remarks(text("unit-cost-legend"), cached(_free)(*chosen))
    show.chart(
        unit_cost_chart,
        view,
        *chosen[1:4],
        alt=cached(_alt)(*chosen),
        grid=cached(unit_cost_grid)(*chosen),
        source=cached(sources)(*chosen[:3]),
        about="money",
        download=files["unit-costs"],
        key="unit-cost",
    )
    if far.rows:
        show.section(text("unit-cost-far-title"), text("unit-cost-far-subtitle"))
        show.table(far, label=text("unit-cost-far-title"), key="far", cards=True)
    return files


def _without_unit(data: Dataset, place: str, year: int | None, kind: str | None) -> int:
    """How many activities state money of a kind, but no volume with its unit."""
    if kind is None:
        return 0
    stated = of_kind(data, place, year, kind)["activity_id"].nunique()
    return int(stated - len(unit_costs(data, place, year, kind)))


def _free(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> str:
    """How many activities with an amount cannot be drawn, and why."""
    free = int((unit_costs(data, place, year, kind)["rupiah_per_unit"] == 0).sum())
    without = _without_unit(data, place, year, kind)
    parts = (text("unit-cost-without", n=without), text("unit-cost-free", n=free))
    return " ".join(words for words in parts if words.strip())


def _alt(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> str:
    ranges = [_range(group, text) for group in cost_groups(data, place, year, kind)]
    return text("spending-cost-alt", points="; ".join(ranges))


def _range(group: CostGroup, text: Text) -> str:
    values = {"kind": text.word("work", group.kind), "unit": text.word("one", group.unit)}
    low, high = text.rupiah(group.usual.low), text.rupiah(group.usual.high)
    if group.usual.low == group.usual.high:
        return text("spending-cost-title-one", cost=low, **values)
    return text("spending-cost-title-range", low=low, high=high, **values)


def unit_cost_grid(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> Table:
    """The cost per unit of every activity that has one, what is usual, and why it is unusual."""
    columns = ("kind", "place", "year", "volume", "money", "unit-cost", "median", "middle", "note")
    numeric = ("volume", "money", "unit-cost", "median", "middle")
    body = [
        (
            text.word("work", row.kind),
            label_of(data, row.location_id, text),
            str(row.year),
            text.quantity(int(row.volume_millionths), str(row.unit)),
            text.rupiah_exact(int(row.rupiah)),
            text.rupiah_exact(int(row.rupiah_per_unit)),
            text.rupiah_exact(group.usual.median),
            _middle(group, text),
            _why(row.cost_note, bool(row.far), text),
        )
        for group in cost_groups(data, place, year, kind)
        for row in group.costs.itertuples()
    ]
    return Table(tuple((text(f"spending-col-{name}"), name in numeric) for name in columns), tuple(body))


def _middle(group: CostGroup, text: Text) -> str:
    if group.usual.middle is None:
        return text("none")
    low, high = (text.rupiah_exact(cost) for cost in group.usual.middle)
    return text("range", low=low, high=high)


def _why(cost_note: object, far: bool, text: Text) -> str:
    if not pd.isna(cost_note):
        return str(cost_note)
    return text("spending-unexplained") if far else ""


def far_grid(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> Table:
    """Activities far from the usual cost of others, with what explains them."""
    here = [key for group in cost_groups(data, place, year, kind) for key in group.costs["activity_id"]]
    far = far_costs(data)
    far = far[(far["amount_kind"] == kind) & far["activity_id"].isin(here)]
    body = [
        (
            text.word("work", row.kind),
            label_of(data, row.location_id, text),
            str(row.year),
            _per(row.cost, row.unit, text),
            text("unit-cost-usual", cost=_per(row.usual, row.unit, text), n=int(row.others)),
            text("unit-cost-times", times=text.number(row.cost / row.usual, 1)),
            _why(row.cost_note, True, text),
        )
        for row in far.sort_values(["kind", "unit", "cost"], ascending=[True, True, False]).itertuples()
    ]
    columns = ("kind", "place", "year", "unit-cost", "usual", "times", "note")
    numeric = ("unit-cost", "usual", "times")
    return Table(tuple((text(f"spending-col-{name}"), name in numeric) for name in columns), tuple(body))


def _per(rupiah: float, unit: str, text: Text) -> str:
    return text("unit-cost-per", cost=text.rupiah(round(rupiah)), unit=text.word("one", unit))
