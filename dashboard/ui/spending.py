"""The parts of the spending page: the kind of money, breakdowns, cost per unit."""

from collections.abc import Callable, Mapping
from functools import partial

import plotly.graph_objects as go

from dashboard.charts.spending import kind_chart, place_chart, source_chart, unit_cost_chart
from dashboard.domain import activities as money
from dashboard.domain.dataset import Dataset
from dashboard.domain.memory import remember
from dashboard.export import findings
from dashboard.text.catalogue import Text
from dashboard.ui import filters, show
from dashboard.ui.downloads import Download, of_page
from dashboard.ui.frame import View
from dashboard.ui.grids import breakdown_name, spending_grid, unit_cost_grid
from dashboard.ui.sentences import label_of, name_of, share_of

_BARS_IN_ALT = 8
_CHARTS: dict[str, tuple[str, Callable[..., go.Figure]]] = {
    "source": ("funding_source", source_chart),
    "kind": ("kind", kind_chart),
    "place": ("location_id", place_chart),
}


def choose_kind(view: View) -> str | None:
    """The kind of money shown; a switch where there is more than one."""
    kinds = tuple(remember(money.money_by_kind)(view.data, view.place, view.year).index)
    if not kinds:
        return None
    best = remember(money.best_known_kind)(view.data, view.place, view.year)
    ordered = (best, *(kind for kind in kinds if kind != best)) if best else kinds
    if len(kinds) == 1:
        return kinds[0]
    return filters.switch(
        "money",
        ordered,
        label=view.text("choice-amount_kind"),
        words=lambda key: view.text(f"amount-{key}"),
    )


def end_if_empty(view: View) -> None:
    """Say what there is instead where the choice holds no activity."""
    data, place, text = view.data, view.place, view.text
    if not remember(money.works)(data, place, view.year).empty:
        return
    years = sorted({int(year) for year in remember(money.works)(data, place, None)["year"]})
    if years:
        listed = text.joined([str(year) for year in years])
        show.nothing(text("spending-none-year", year=view.period, years=listed))
    show.nothing(text("spending-none-any", place=name_of(data, place)))


def remarks(data: Dataset, place: str, year: int | None, kind: str | None, text: Text) -> list[str]:
    """What the money is, and how much is not known about it."""
    lines = money.money_lines(data, place, year)
    bare = money.without_amount(data, place, year)
    unsourced = int((lines["funding_source"] == money.UNKNOWN).sum())
    unknown = [text("spending-without-amount", n=bare), text("spending-without-source", n=unsourced)]
    if bare == unsourced == 0:
        unknown = [text("spending-all-known")]
    if kind is None:
        return unknown
    several = len(money.money_by_kind(data, place, year)) > 1
    return [text(f"amount-note-{kind}"), *unknown, text("spending-never-added") if several else ""]


def downloads(view: View, kind: str | None) -> dict[str, Download]:
    """The tables of the page as files."""
    data, place, year, text = view.data, view.place, view.year, view.text
    tables = {"works": partial(findings.works, data, place, year, text)}
    if kind:
        for name, (column, _) in _CHARTS.items():
            tables[name] = partial(findings.breakdown, data, place, year, kind, column, text)
        tables["unit-costs"] = partial(findings.unit_costs, data, place, year, kind, text)
    return of_page(view, "spending", tables)


def breakdowns(view: View, kind: str, files: Mapping[str, Download]) -> None:
    """By source of money, kind of work and place: each as picture and table."""
    for name, (column, chart) in _CHARTS.items():
        chosen = (view.place, view.year, kind)
        title, alt = remember(_found)(view.data, *chosen, name, view.text)
        show.section(title, _subtitle(view, kind, name))
        show.chart(
            chart,
            view,
            *chosen,
            alt=alt,
            grid=remember(spending_grid)(view.data, *chosen, column, view.text),
            source=remember(sources)(view.data, view.place, view.year),
            about="money",
            download=files[name],
            key=f"spending-{name}",
        )


def _found(data: Dataset, place: str, year: int | None, kind: str, name: str, text: Text) -> tuple[str, str]:
    """The finding of a breakdown and its picture in words."""
    column = _CHARTS[name][0]
    rows = money.spending_by(data, place, year, kind, column)
    total = int(rows["rupiah"].sum())
    names = [breakdown_name(data, place, column, key, text) for key in rows[column]]
    amounts = [text.rupiah(int(rupiah)) for rupiah in rows["rupiah"]]
    title = text(
        f"spending-{name}-title", share=share_of(int(rows["rupiah"].iloc[0]), total, text), **{name: names[0]}
    )
    bars = [
        text("spending-alt-bar", name=bar, money=amount)
        for bar, amount in zip(names[:_BARS_IN_ALT], amounts, strict=False)
    ]
    what = text(f"spending-subtitle-{name}")
    return title, text("spending-alt", what=what, bars="; ".join(bars))


def _subtitle(view: View, kind: str, name: str) -> str:
    what = view.text(f"spending-subtitle-{name}")
    amount_kind = view.text(f"amount-{kind}")
    rest = view.text("spending-subtitle", amount_kind=amount_kind, place=view.place_label, year=view.period)
    return f"{what} · {rest}"


def unit_costs(view: View, kind: str, download: Download) -> None:
    """What one metre, house or household cost, compared within one kind and unit only."""
    data, text = view.data, view.text
    chosen = (view.place, view.year, kind)
    if money.unit_costs(data, *chosen).empty:
        show.remarks(text("spending-cost-none"))
        return
    title, alt = remember(_cost_found)(data, *chosen, text)
    amount_kind = text(f"amount-{kind}")
    show.section(title, text("spending-cost-subtitle", amount_kind=amount_kind, year=view.period))
    show.chart(
        unit_cost_chart,
        view,
        *chosen,
        alt=alt,
        grid=remember(unit_cost_grid)(data, *chosen, text),
        source=remember(sources)(data, view.place, view.year),
        about="money",
        download=download,
        key="unit-cost",
    )


def _cost_found(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> tuple[str, str]:
    """The kind and unit whose cost differs most, and every range in words."""
    costs = money.unit_costs(data, place, year, kind)
    ranges = costs.groupby(["kind", "unit"], dropna=False)["rupiah_per_unit"].agg(["min", "max"])
    words = {}
    for (work, unit), low, high in zip(ranges.index, ranges["min"], ranges["max"], strict=True):
        values = {
            "kind": text.word("work", work),
            "unit": text.word("unit", unit if isinstance(unit, str) else None),
        }
        if low == high:
            words[work, unit] = text("spending-cost-title-one", cost=text.rupiah(int(low)), **values)
        else:
            values |= {"low": text.rupiah(int(low)), "high": text.rupiah(int(high))}
            words[work, unit] = text("spending-cost-title-range", **values)
    widest = (ranges["max"] / ranges["min"].clip(lower=1)).astype(float).idxmax()
    return words[widest], text("spending-cost-alt", points="; ".join(words.values()))


def works_subtitle(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How many activities and lines of money, where and when."""
    return text(
        "spending-works-subtitle",
        n=text.number(len(money.works(data, place, year))),
        lines=text.number(len(money.money_lines(data, place, year))),
        place=label_of(data, place, text),
        year=str(year) if year else text("choice-year-all"),
    )


def sources(data: Dataset, place: str, year: int | None) -> str:
    """Where the lines of money are written, each source once."""
    return "; ".join(money.money_lines(data, place, year)["source"].drop_duplicates().head(4))
