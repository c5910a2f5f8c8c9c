"""What a household, a hectare and a point removed cost, beside the need of the place."""

from typing import Any

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.works.against_need import (
    AgainstNeed,
    Ratio,
    above_level,
    against_need,
    against_need_below,
)
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of, row_labels
from dashboard.findings.words.times import in_year
from dashboard.palette import QUIET, strong
from dashboard.screen import elements, filters, show
from dashboard.screen.downloads import Download
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range

ROWS_AT_ONCE = 12


def section(view: View, kind: str | None, level: str, download: Download) -> None:
    """The ratios of the place in words, those of the places below as bars, all of them in a table."""
    data, text = view.data, view.text
    chosen = (view.place, view.year, kind)
    money = text(f"amount-{kind}") if kind else text("need-no-money")
    title = cached(title_of)(data, *chosen, text)
    show.section(title, text("against-subtitle", money=money, place=view.place_label, year=view.period))
    show.remarks(*cached(remarks)(data, *chosen, level, text))
    if _draw(view, kind, level):
        show.remarks(text("against-explained"))
    grid = cached(ratios_grid)(data, *chosen, level, text)
    show.twin(grid, label=title, text=text, key="against-need", download=download)


def title_of(data: Dataset, place: str, year: int | None, kind: str | None, text: Text) -> str:
    """What a household cost, else what a hectare did, or that nobody can say."""
    one = against_need(data, place, year, kind)
    if one.households.rupiah is not None:
        return text(
            "against-title-household", cost=text.rupiah(one.households.rupiah), when=in_year(year, text)
        )
    if one.hectares.rupiah is not None:
        return text("against-title-hectare", cost=text.rupiah(one.hectares.rupiah), when=in_year(year, text))
    return text("against-title")


def remarks(
    data: Dataset, place: str, year: int | None, kind: str | None, level: str, text: Text
) -> list[str]:
    """The three ratios of the place itself, or what lacks for them; the money that is in no place below."""
    one = against_need(data, place, year, kind)
    named = ("households", one.households), ("hectares", one.hectares), ("points", one.points)
    sentences = [text(f"against-{name}", words=ratio_words(one, name, ratio, text)) for name, ratio in named]
    works, rupiah = above_level(data, place, year, kind, level)
    if works and against_need_below(data, place, year, kind, level):
        values = {"money": text.rupiah(rupiah), "level": text(f"levels-{level}")}
        sentences.append(text("against-above", n=works, **values))
    return sentences


def ratio_words(one: AgainstNeed, name: str, ratio: Ratio, text: Text) -> str:
    """Rp22,13 juta (907 KK), or why there is none."""
    if ratio.rupiah is None:
        return text(f"against-refused-{ratio.refused}".replace("_", "-"))
    assert ratio.base is not None
    works, rupiah = ratio.outside
    outside = text("against-outside", n=works, money=text.rupiah(rupiah)) if works else ""
    works, rupiah = ratio.around
    around = text("against-around", n=works, money=text.rupiah(rupiah)) if works else ""
    base = f"{_base(one, name, ratio.base, text)}{around}{outside}"
    return text("against-of", cost=text.rupiah(ratio.rupiah), base=base)


def _base(one: AgainstNeed, name: str, base: int, text: Text) -> str:
    if name == "households":
        return text("against-base-households", n=text.number(base))
    if name == "points":
        return text("against-base-points", n=base)
    area = text.quantity(base, "ha")
    if one.area_kind == "verified":
        return text("against-base-verified", area=area)
    return text(
        "against-base-area", area=area, kind=text.word("kind", one.area_kind), year=str(one.area_year)
    )


def _draw(view: View, kind: str | None, level: str) -> bool:
    """The bars of the places below, where any has a ratio."""
    data, text = view.data, view.text
    rows = cached(against_need_below)(data, view.place, view.year, kind, level)
    if not any(row.households.rupiah is not None for row in rows):
        return False
    parts = -(-len(rows) // ROWS_AT_ONCE)
    at = filters.part("households", parts) - 1 if parts > 1 else 0
    chosen = (data, view.place, view.year, kind, level, at)
    bars = cached(household_bars)(*chosen, strong(show.ink()), text)
    elements.aligned(data=bars, key="against-need")
    return True


def household_bars(
    data: Dataset,
    place: str,
    year: int | None,
    kind: str | None,
    level: str,
    part: int,
    colour: str,
    text: Text,
) -> dict[str, Any]:
    """Points of need and rupiah a household, place by place, each on one scale."""
    every = against_need_below(data, place, year, kind, level)
    dearest = max((row.households.rupiah or 0 for row in every), default=0)
    names = row_labels(data, tuple(row.place for row in every), text)
    shown = every[part * ROWS_AT_ONCE : (part + 1) * ROWS_AT_ONCE]
    rows = [_row(row, names[row.place], dearest, colour, text) for row in shown]
    return {"label": text("against-label", place=label_of(data, place, text)), "legend": [], "rows": rows}


def _row(one: AgainstNeed, label: str, dearest: int, colour: str, text: Text) -> dict[str, Any]:
    bars = [
        {"name": text("against-bar-need"), "text": need_words(one, text), "parts": _need_parts(one)},
        {
            "name": text("against-bar-household"),
            "text": ratio_words(one, "households", one.households, text),
            "parts": _full((one.households.rupiah or 0) / max(1, dearest), colour),
        },
    ]
    say = f"{label}: " + "; ".join(f"{bar['name']} {bar['text']}" for bar in bars)
    return {"key": one.place, "label": label, "say": say, "note": "", "bars": bars}


def need_words(one: AgainstNeed, text: Text) -> str:
    """54 dari 80 poin (2016)."""
    if one.need is None:
        return text("flag-missing")
    points = points_range(one.need.low, one.need.high, text)
    return text("against-need-points", points=points, top=str(one.need.top), year=str(one.need.year))


def _need_parts(one: AgainstNeed) -> list[dict[str, Any]]:
    if one.need is None:
        return [{"share": 1, "look": "empty", "colour": "", "text": ""}]
    parts = _full(one.need.low / one.need.top, QUIET)
    if one.need.high > one.need.low:
        share = (one.need.high - one.need.low) / one.need.top
        parts.append({"share": share, "look": "hatched", "colour": "", "text": ""})
    return parts


def _full(share: float, colour: str) -> list[dict[str, Any]]:
    return [{"share": share, "look": "full", "colour": colour, "text": ""}] if share else []


def ratios_grid(
    data: Dataset, place: str, year: int | None, kind: str | None, level: str, text: Text
) -> Table:
    """The need and all three ratios of the place and of each place below, with what lacks for them."""
    whole = against_need(data, place, year, kind)
    rows = (whole, *against_need_below(data, place, year, kind, level))
    columns = ("place", "need", "money", "households", "hectares", "points")
    body = [
        (
            label_of(data, row.place, text),
            need_words(row, text),
            text("against-refused-no-money") if row.rupiah is None else text.rupiah_exact(row.rupiah),
            ratio_words(row, "households", row.households, text),
            ratio_words(row, "hectares", row.hectares, text),
            ratio_words(row, "points", row.points, text),
        )
        for row in rows
    ]
    return Table(tuple((text(f"against-col-{name}"), False) for name in columns), tuple(body))
