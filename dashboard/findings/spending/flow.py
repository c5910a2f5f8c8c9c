"""The way of the money: from source over kind of work to place."""

from functools import partial

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.money.breakdowns import dimensions, most_of
from dashboard.domain.money.funding_flow import STEPS, by_family, funding_flow
from dashboard.files import money as sheets
from dashboard.findings.table import Table
from dashboard.findings.words.money import covered, share_of, some_names
from dashboard.findings.words.sentences import spending_headline
from dashboard.findings.words.times import in_year
from dashboard.screen import filters, show
from dashboard.screen.charts.funding_flow import GROUPS_SHOWN, flow_chart
from dashboard.screen.downloads import Download, of_page
from dashboard.screen.frame import View
from dashboard.screen.money import about_kind, sources, subtitle
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names

_DIMENSIONS = {"source": "funding_source", "kind": "kind"}


def headline(view: View, kind: str | None) -> str:
    """The widest band: how much went from one family of sources into one kind of work."""
    if kind is None:
        return cached(spending_headline)(view.data, view.place, view.year, kind, view.text)
    return cached(_headline)(view.data, view.place, view.year, kind, view.text)


def _headline(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> str:
    flow = by_family(funding_flow(data, place, year, kind, "rt"))
    sums = flow.groupby(["source", "kind"])["rupiah"].sum()
    found = most_of(sums)
    if found is None:
        return spending_headline(data, place, year, kind, text)
    bands = [
        text("flow-band", source=text.word("family", source), kind=text.word("work", work))
        for source, work in found.keys
    ]
    return text(
        "flow-headline",
        n=len(bands),
        bands=some_names(bands, text),
        when=in_year(year, text),
        money=text.rupiah(found.rupiah),
        share=share_of(found.rupiah, int(sums.sum()), text),
        place=covered(data, place, year, text),
    )


def part(view: View, kind: str | None) -> dict[str, Download]:
    """The bands, and every path as a table."""
    if kind is None:
        show.nothing(view.text("spending-no-amounts"))
        raise AssertionError("unreachable: show.nothing ends the page")
    about_kind(view, kind)
    level = _choose_level(view)
    chosen = (view.place, view.year, kind, level)
    files = of_page(view, "spending", {"flow": partial(sheets.flow, view.data, *chosen, view.text)})
    show.section(view.text("flow-title"), *subtitle(view, view.text("flow-what"), kind))
    show.remarks(view.text("flow-gathered", n=cached(_too_many)(view.data, *chosen)))
    grid = cached(flow_grid)(view.data, *chosen, view.text)
    show.chart(
        flow_chart,
        view,
        *chosen,
        alt=cached(_alt)(view.data, *chosen, view.text),
        grid=grid,
        source=cached(sources)(view.data, view.place, view.year),
        about="money",
        download=files["flow"],
        key="flow",
    )
    return files


def _choose_level(view: View) -> str:
    """Of which level the places are: the smallest first."""
    offered = [name for name in cached(dimensions)(view.data, view.place, view.year) if name in LEVELS]
    if len(offered) == 1:
        return offered[0]
    text = view.text
    return filters.switch(
        "level", offered, label=text("spending-choice-level"), words=lambda key: text(f"levels-{key}")
    )


def _too_many(data: Dataset, place: str, year: int | None, kind: str, level: str) -> int:
    """How many groups stand together in the picture."""
    flow = by_family(funding_flow(data, place, year, kind, level))
    return sum(
        max(0, flow[step].nunique() - GROUPS_SHOWN + 1)
        for step in STEPS
        if flow[step].nunique() > GROUPS_SHOWN
    )


def flow_grid(data: Dataset, place: str, year: int | None, kind: str, level: str, text: Text) -> Table:
    """Every path of the money; the last row is the sum of those above."""
    flow = funding_flow(data, place, year, kind, level)
    named = [_names(data, place, level, step, list(flow[step]), text) for step in STEPS]
    total = int(flow["rupiah"].sum())
    body = [
        (*(names[at] for names in named), text.rupiah_exact(int(rupiah)), share_of(int(rupiah), total, text))
        for at, rupiah in enumerate(flow["rupiah"])
    ]
    whole = (text.rupiah_exact(total), share_of(total, total, text))
    body.append((text("spending-total"), "", "", *whole))
    columns = ("source", "kind", "place", "money", "share")
    header = tuple((text(f"spending-col-{name}"), name in ("money", "share")) for name in columns)
    return Table(header, tuple(body), total=True)


def _names(data: Dataset, place: str, level: str, step: str, keys: list[str], text: Text) -> list[str]:
    """What the groups of a step are called; a group may stand in several rows."""
    each = list(dict.fromkeys(keys))
    names = dict(zip(each, group_names(data, place, _DIMENSIONS.get(step, level), each, text), strict=True))
    return [names[key] for key in keys]


def _alt(data: Dataset, place: str, year: int | None, kind: str, level: str, text: Text) -> str:
    flow = funding_flow(data, place, year, kind, level).head(5)
    named = [_names(data, place, level, step, list(flow[step]), text) for step in STEPS]
    bands = [
        f"{source} → {work} → {where}: {text.rupiah(int(rupiah))}"
        for source, work, where, rupiah in zip(*named, flow["rupiah"], strict=True)
    ]
    return text("flow-alt", bands="; ".join(bands))
