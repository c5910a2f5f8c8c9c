"""The words around the trend charts."""

from dataclasses import dataclass
from functools import partial

import pandas as pd

from dashboard.charts.trend import drawn
from dashboard.domain.areas import area_series, areas_below
from dashboard.domain.dataset import Dataset
from dashboard.export import findings
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares
from dashboard.ui.downloads import Download, of_page
from dashboard.ui.frame import View
from dashboard.ui.sentences import label_of, name_of

_SOURCES_NAMED = 4


@dataclass(frozen=True)
class Summary:
    """The figures of a place in words; partial: sums that cover only some of their places."""

    first_year: int
    last_year: int
    partial: int
    empty: bool
    alt: str
    sources: str


@dataclass(frozen=True)
class Below:
    """The places below in words; missing: those without a figure."""

    places: int
    missing: int
    title: str
    subtitle: str
    alt: str
    sources: str


def summary(data: Dataset, place: str, year: int | None, text: Text) -> Summary:
    """What the chart of a place shows."""
    rows = area_series(data, place, year)
    shown = drawn(rows)
    points = [
        text(
            "trends-alt-point",
            date=text.date(row.as_of),
            kind=text.word("kind", row.kind),
            area=hectares(int(row.low), int(row.high), text),
        )
        for row in shown.itertuples()
    ]
    return Summary(
        first_year=int(shown["year"].min()) if len(shown) else 0,
        last_year=int(shown["year"].max()) if len(shown) else 0,
        partial=len(rows) - len(shown),
        empty=rows.empty,
        alt=text("trends-alt", place=name_of(data, place), points="; ".join(points)),
        sources=_sources(rows, text),
    )


def downloads(view: View) -> dict[str, Download]:
    """The tables of the page as files."""
    chosen = (view.data, view.place, view.year, view.text)
    tables = {"areas": partial(findings.areas, *chosen), "parts": partial(findings.areas_of_parts, *chosen)}
    return of_page(view, "trends", tables)


def subtitle(view: View, figures: Summary) -> str:
    """Measure, place, period, unit."""
    first, last = str(figures.first_year), str(figures.last_year)
    if first == last:
        return view.text("trends-subtitle-one", place=view.place_label, first=first) + "."
    return view.text("trends-subtitle", place=view.place_label, first=first, last=last) + "."


def below(data: Dataset, place: str, year: int | None, text: Text) -> Below:
    """What the small charts show."""
    rows = areas_below(data, place, year)
    kawasan = data.of_level("kawasan", place)
    level = "kawasan" if len(kawasan) > 1 else "rt"
    units = kawasan if level == "kawasan" else data.of_level("rt", place)
    count = int(rows["location_id"].nunique())
    return Below(
        places=count,
        missing=len(units) - count,
        title=text(f"trends-below-title-{level}"),
        subtitle=text("trends-below-subtitle", n=str(count), place=label_of(data, place, text)) + ".",
        alt=text("trends-below-alt", n=str(count), place=name_of(data, place)),
        sources=_sources(rows, text),
    )


def _sources(rows: pd.DataFrame, text: Text) -> str:
    """The sources of the figures, each once; scores name their rule."""
    scored = rows["series"].str.startswith("score") if len(rows) else pd.Series(dtype=bool)
    names = [
        text("trends-source-computed", rule=str(source)) if is_score else str(source)
        for source, is_score in zip(rows["source"], scored, strict=True)
    ]
    distinct = list(dict.fromkeys(names))
    more = ["…"] if len(distinct) > _SOURCES_NAMED else []
    return "; ".join(distinct[:_SOURCES_NAMED] + more)
