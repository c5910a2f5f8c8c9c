"""Flow: the way of the money, from source over kind of work to place."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import pairwise

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.money.breakdowns import dimensions, most_of
from dashboard.domain.money.funding_flow import OTHERS, STEPS, by_family, funding_flow, gathered
from dashboard.findings.choice import Choice, choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Kind, Sheet
from dashboard.findings.spending.kinds import (
    kind_choices,
    kind_told,
    money_sources,
    nothing_recorded,
    subtitle,
)
from dashboard.findings.table import Table
from dashboard.findings.words.money import figures_beside, spending_headline
from dashboard.findings.words.scopes import name_covering
from dashboard.findings.words.times import in_year
from dashboard.pictures.flow import Band, Flow, Node
from dashboard.pictures.tracks import Track, TrackRow, Tracks, aloud, full
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names
from dashboard.text.names import share_of, some_names

GROUPS_SHOWN = 8
"""As many groups of a step as a phone can name; the others stand together, and are in the table."""

_DIMENSIONS = {"source": "funding_source", "kind": "kind"}


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The kind of money, and of which level the places are, the smallest first."""
    kind, text = kind_choices(scope, asked), scope.text
    if not kind:
        return ()
    levels = [name for name in dimensions(scope.data, scope.place, scope.year) if name in LEVELS]
    label = text("spending-choice-level")
    return (*kind, choice("level", levels, lambda key: text(f"levels-{key}"), asked, label=label, rare=True))


def flow(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The bands, and every path as a table."""
    nothing = nothing_recorded(scope, scope.year)
    if nothing:
        return nothing
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    beside = (figures_beside(data, place, year, text),)
    if "money" not in asked:
        headline = spending_headline(data, place, year, None, text)
        return Findings(headline, beside, silence=text("spending-no-amounts"))
    kind = asked["money"]
    found = (kind_told(scope, kind), _bands(scope, kind, asked["level"]))
    return Findings(_headline(data, place, year, kind, text), beside, found)


def _headline(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> str:
    """The widest band: how much went from one family of sources into one kind of work."""
    sums = by_family(funding_flow(data, place, year, kind, "rt")).groupby(["source", "kind"])["rupiah"].sum()
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
        place=name_covering(data, place, year, text),
    )


def _bands(scope: Scope, kind: str, level: str) -> Finding:
    text, chosen = scope.text, (scope.data, scope.place, scope.year, kind, level)
    return Finding(
        "flow",
        title=text("flow-title"),
        subtitles=subtitle(scope, text("flow-what"), kind),
        notes=(text("flow-gathered", n=_too_many(by_family(funding_flow(*chosen)))),),
        picture=bands(*chosen, text),
        narrow=flow_tracks(*chosen, text),
        alt=_alt(*chosen, text),
        table=flow_table(*chosen, text),
        sheet=partial(flow_sheet, *chosen, text),
        source=money_sources(scope),
        about="money",
    )


def _too_many(flow: pd.DataFrame) -> int:
    """How many groups stand together in the picture."""
    groups = (flow[step].nunique() for step in STEPS)
    return sum(n - GROUPS_SHOWN + 1 for n in groups if n > GROUPS_SHOWN)


def _alt(data: Dataset, place: str, year: int | None, kind: str, level: str, text: Text) -> str:
    flow = funding_flow(data, place, year, kind, level).head(5)
    named = [_names(data, place, level, step, list(flow[step]), text) for step in STEPS]
    bands = [
        f"{source} → {work} → {where}: {text.rupiah(int(rupiah))}"
        for source, work, where, rupiah in zip(*named, flow["rupiah"], strict=True)
    ]
    return text("flow-alt", bands="; ".join(bands))


# The picture ------------------------------------------------------------------------------------


def bands(data: Dataset, place: str, year: int | None, kind: str, level: str, text: Text) -> Flow:
    """Bands from family of sources to kind to place, each in the colour of its family; rupiah.

    The sources of a family are in the table.
    """
    flow = gathered(by_family(funding_flow(data, place, year, kind, level)), GROUPS_SHOWN)
    groups = {step: _largest_first(flow, step) for step in STEPS}
    by = {"source": "funding_family", "kind": "kind", "place": level}
    steps = tuple(
        _with_amounts(_nodes(data, place, step, by[step], groups[step], text), flow, step, groups[step], text)
        for step in STEPS
    )
    numbers = {node: at for at, node in enumerate((step, key) for step in STEPS for key in groups[step])}
    found = (band for pair in pairwise(STEPS) for band in _between(flow, numbers, *pair, text))
    return Flow(steps, tuple(found))


def _largest_first(flow: pd.DataFrame, step: str) -> list[str]:
    sums = flow.groupby(step)["rupiah"].sum().sort_values(ascending=False, kind="stable")
    return sorted(sums.index, key=lambda key: key == OTHERS)


def _with_amounts(
    nodes: tuple[Node, ...], flow: pd.DataFrame, step: str, groups: list[str], text: Text
) -> tuple[Node, ...]:
    sums = flow.groupby(step)["rupiah"].sum()
    named = zip(nodes, groups, strict=True)
    return tuple(replace(node, amount=text.rupiah(int(sums[key]))) for node, key in named)


def _nodes(data: Dataset, place: str, step: str, by: str, groups: list[str], text: Text) -> tuple[Node, ...]:
    known = [key for key in groups if key != OTHERS]
    names = dict(zip(known, group_names(data, place, by, known, text), strict=True))
    return tuple(
        Node(names.get(key, text("flow-others")), f"source:{key}" if step == "source" else "quiet")
        for key in groups
    )


def _between(
    flow: pd.DataFrame, numbers: Mapping[tuple[str, str], int], first: str, last: str, text: Text
) -> Iterator[Band]:
    """The bands between two steps, those of one source apart from those of another."""
    keys = list(dict.fromkeys(["source", first, last]))
    for _, row in flow.groupby(keys, as_index=False)["rupiah"].sum().iterrows():
        start, end, rupiah = numbers[first, row[first]], numbers[last, row[last]], int(row["rupiah"])
        yield Band(start, end, rupiah, f"source:{row['source']}", text.rupiah_exact(rupiah))


def flow_tracks(data: Dataset, place: str, year: int | None, kind: str, level: str, text: Text) -> Tracks:
    """The same as bars on one scale: what each family paid for, then how much came to each place."""
    flow = gathered(by_family(funding_flow(data, place, year, kind, level)), GROUPS_SHOWN)
    sums = flow.groupby("place")["rupiah"].sum()
    top = max(1, int(sums.max()), int(flow.groupby(["source", "kind"])["rupiah"].sum().max()))
    rows = [
        _track_row(
            text.word("family", source),
            _bars(data, place, "kind", paid.groupby("kind")["rupiah"].sum(), f"source:{source}", top, text),
        )
        for source in _largest_first(flow, "source")
        for paid in (flow[flow["source"] == source],)
    ]
    rows.append(_track_row(text("flow-to-places"), _bars(data, place, level, sums, "quiet", top, text)))
    return Tracks(text("flow-title"), tuple(rows))


def _bars(
    data: Dataset, place: str, by: str, sums: pd.Series, paint: str, top: int, text: Text
) -> tuple[Track, ...]:
    """A bar a group, the largest first, those that stand together last."""
    ordered = sums.sort_values(ascending=False, kind="stable")
    keys = sorted(ordered.index, key=lambda key: key == OTHERS)
    named = _nodes(data, place, by, by, keys, text)
    amounts = [int(ordered[key]) for key in keys]
    return tuple(
        Track(node.name, text.rupiah(rupiah), full(rupiah, paint), top)
        for node, rupiah in zip(named, amounts, strict=True)
    )


def _track_row(name: str, tracks: tuple[Track, ...]) -> TrackRow:
    return TrackRow(name, name, aloud(name, tracks), "", tracks)


# The numbers ------------------------------------------------------------------------------------


def flow_table(data: Dataset, place: str, year: int | None, kind: str, level: str, text: Text) -> Table:
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


def flow_sheet(data: Dataset, place: str, year: int | None, kind: str, level: str, text: Text) -> Sheet:
    """One kind of money from source to kind of work to place, each path once."""
    rows = funding_flow(data, place, year, kind, level)
    named = {step: group_names(data, place, by, list(rows[step]), text) for step, by in _DIMENSIONS.items()}
    body = [
        (row.source, named["source"][at], row.kind, named["kind"][at], row.place,
         data.recorded_name(row.place), kind, int(row.rupiah))
        for at, row in enumerate(rows.itertuples())
    ]  # fmt: skip
    columns = (
        "funding_source", "funding_source_name", "kind", "kind_name", "location_id", "name", "amount_kind",
        "amount_rupiah",
    )  # fmt: skip
    return Sheet(text("sheet-flow"), columns, tuple(body), {"amount_rupiah": Kind(grouped=True)})
