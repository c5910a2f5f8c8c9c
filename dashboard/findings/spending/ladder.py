"""Ladder: how far the money and the works have come: budget, contract, paid out, spent; planned and built."""

from collections.abc import Mapping
from functools import partial

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money import counts
from dashboard.domain.money import money_ladder as rungs
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Kind, Sheet
from dashboard.findings.spending.kinds import money_sources, nothing_recorded, subtitle
from dashboard.findings.spending.progress import progress
from dashboard.findings.table import Table
from dashboard.findings.words.money import figures_beside
from dashboard.findings.words.scopes import name_covering
from dashboard.findings.words.times import in_year
from dashboard.pictures.bars import Bar, BarLayer, BarPart, Bars
from dashboard.pictures.tracks import Track, TrackRow, Tracks, aloud, full
from dashboard.text.catalogue import Text
from dashboard.text.names import share_of

_RUPIAH = Kind(grouped=True)


def ladder(scope: Scope, _: Mapping[str, str]) -> Findings:
    """The rungs compared where activities state two of them, every rung alone, and the volumes by stage."""
    nothing = nothing_recorded(scope, scope.year)
    if nothing:
        return nothing
    beside = figures_beside(scope.data, scope.place, scope.year, scope.text)
    compared, all_of_it = _compared(scope), _rungs(scope)
    found = (compared, all_of_it) if compared.picture else (all_of_it, compared)
    return Findings(_headline(scope), (beside,), (*found, progress(scope)))


def _headline(scope: Scope) -> str:
    """How much of the plan was spent, as far as activities state both."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    stated = rungs.money_ladder(data, place, year).set_index("amount_kind")
    pairs = rungs.rungs_compared(data, place, year).set_index(["earlier", "later"])
    found = counts.activities(data, place, year)
    values = {"place": name_covering(data, place, year, text), "when": in_year(year, text)}
    works = found.recorded.within
    if ("budget", "realised") in pairs.index:
        pair = pairs.loc["budget", "realised"]
        share = share_of(int(pair["later_rupiah"]), int(pair["earlier_rupiah"]), text)
        return text(
            "ladder-headline-both", share=share, n=text.number(pair["activities"]), all=works, **values
        )
    if stated.empty:
        return text("headline-spending-no-money", n=works, **values)
    if list(stated.index) == ["unstated"]:
        rupiah = text.rupiah(int(stated.loc["unstated", "rupiah"]))
        return text("ladder-headline-unstated", money=rupiah, **values)
    return text("ladder-headline-spent", n=works, spent=text.number(found.stating("realised")), **values)


def _rungs(scope: Scope) -> Finding:
    """Every kind of money on its own, or that no amount is stated."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    rows = rungs.money_ladder(data, place, year)
    stated = len(rows) > 0
    return Finding(
        "ladder",
        title=text("ladder-title", n=len(rows)),
        subtitles=subtitle(scope, text("ladder-what"), None),
        notes=(
            text("ladder-refuses") if len(rows) > 1 else "",
            "" if stated else text("spending-no-amounts"),
        ),
        picture=rung_bars(data, place, year, text) if stated else None,
        alt=_alt(data, place, year, text),
        table=rung_table(data, place, year, text) if stated else None,
        sheet=partial(rung_sheet, data, place, year, text),
        source=money_sources(scope) if stated else "",
        about="money" if stated else "",
    )


def _alt(data: Dataset, place: str, year: int | None, text: Text) -> str:
    bars = [
        text(
            "spending-alt-bar", name=text.word("amount", row.amount_kind), money=text.rupiah(int(row.rupiah))
        )
        for row in rungs.money_ladder(data, place, year).itertuples()
    ]
    return text("spending-alt", what=text("ladder-what"), bars="; ".join(bars))


def rung_bars(data: Dataset, place: str, year: int | None, text: Text) -> Bars:
    """A bar a kind of money, from plan to spent, in rupiah; the unstated kind is hatched."""
    rows = list(rungs.money_ladder(data, place, year).itertuples())
    bars = tuple(
        Bar(
            text.word("amount", row.amount_kind),
            text.rupiah(int(row.rupiah)),
            text("number-works", n=int(row.activities)),
        )
        for row in rows
    )
    return Bars(
        bars, (BarLayer("", tuple(_part(row.amount_kind, int(row.rupiah), text) for row in rows)),), tall=True
    )


def _part(kind: str, rupiah: int, text: Text) -> BarPart:
    unstated = kind == "unstated"
    return BarPart(rupiah, (text.rupiah_exact(rupiah),), "quiet" if unstated else "strong", unstated)


def rung_table(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Each kind of money on its own: the last row says that there is no sum."""
    body = [
        (
            text.word("amount", row.amount_kind),
            text.rupiah_exact(int(row.rupiah)),
            text.number(row.activities),
            text.number(row.furthest),
            text.rupiah_exact(int(row.furthest_rupiah)),
        )
        for row in rungs.money_ladder(data, place, year).itertuples()
    ]
    refused = text("ladder-no-sum")
    stated = len(money.works(data, place, year)) - money.without_amount(data, place, year)
    body.append((text("spending-total"), refused, text.number(stated), text.number(stated), refused))
    columns = ("amount-kind", "money", "activities", "furthest", "furthest-money")
    header = tuple((text(f"spending-col-{name}"), name != "amount-kind") for name in columns)
    return Table(header, tuple(body), total=True)


def rung_sheet(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Every kind of money on its own; kinds are one activity's money at several moments and have no sum."""
    body = [
        (row.amount_kind, text.word("amount", row.amount_kind), int(row.rupiah), int(row.activities),
         int(row.furthest), int(row.furthest_rupiah))
        for row in rungs.money_ladder(data, place, year).itertuples()
    ]  # fmt: skip
    columns = (
        "amount_kind", "name", "amount_rupiah", "activities", "furthest_activities", "furthest_rupiah"
    )  # fmt: skip
    kinds = {"amount_rupiah": _RUPIAH, "furthest_rupiah": _RUPIAH}
    return Sheet(text("sheet-ladder"), columns, tuple(body), kinds)


# One kind of money beside the next -------------------------------------------------------------


def _compared(scope: Scope) -> Finding:
    """Each kind of money beside the next, over the activities that state both."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    table = compared_table(data, place, year, text)
    return Finding(
        "compared",
        title=text("ladder-compared-title"),
        subtitles=(text("ladder-compared-subtitle"),),
        notes=() if table.rows else (text("ladder-compared-none"),),
        picture=_pairs(scope) if table.rows else None,
        alt=text("ladder-compared-title"),
        table=table if table.rows else None,
        sheet=partial(compared_sheet, data, place, year, text),
    )


def _pairs(scope: Scope) -> Tracks:
    """Two kinds of money of the same activities below one another, all on one scale."""
    text = scope.text
    rows = list(rungs.rungs_compared(scope.data, scope.place, scope.year).itertuples())
    top = max(1, *(int(rupiah) for row in rows for rupiah in (row.earlier_rupiah, row.later_rupiah)))
    made = []
    for row in rows:
        name = text("number-works", n=int(row.activities))
        ends = (row.earlier, int(row.earlier_rupiah), "quiet"), (row.later, int(row.later_rupiah), "strong")
        tracks = tuple(
            Track(text.word("amount", kind), text.rupiah(rupiah), full(rupiah, paint), top)
            for kind, rupiah, paint in ends
        )
        made.append(TrackRow(f"{row.earlier} {row.later}", name, aloud(name, tracks), "", tracks))
    return Tracks(text("ladder-compared-title"), tuple(made))


def compared_table(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Two kinds of money of the same activities, and the share of one in the other."""
    body = [
        (
            text.word("amount", row.earlier),
            text.rupiah_exact(int(row.earlier_rupiah)),
            text.word("amount", row.later),
            text.rupiah_exact(int(row.later_rupiah)),
            share_of(int(row.later_rupiah), int(row.earlier_rupiah), text),
            text.number(row.activities),
        )
        for row in rungs.rungs_compared(data, place, year).itertuples()
    ]
    columns = ("earlier", "earlier-money", "later", "later-money", "share", "activities")
    header = tuple((text(f"ladder-col-{name}"), name not in ("earlier", "later")) for name in columns)
    return Table(header, tuple(body))


def compared_sheet(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Two kinds of money of the activities that state both."""
    rows = rungs.rungs_compared(data, place, year)
    body = tuple(
        (row.earlier, row.later, int(row.activities), int(row.earlier_rupiah), int(row.later_rupiah))
        for row in rows.itertuples()
    )
    kinds = {"earlier_rupiah": _RUPIAH, "later_rupiah": _RUPIAH}
    return Sheet(text("sheet-compared"), tuple(rows.columns), body, kinds)
