"""The slum area over time and the classes of the RTs: charts and the words around them."""

from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import area_series, areas_below
from dashboard.domain.score.rules import RULES
from dashboard.domain.works.change import area_by_class, class_flows, same_rule_pairs, surveys_by_class
from dashboard.files import findings
from dashboard.findings.table import Table
from dashboard.findings.tables import area_grid, areas_below_grid
from dashboard.findings.words.sentences import area_headline, area_remarks, label_of, name_of
from dashboard.screen import elements, filters, show
from dashboard.screen.charts.classes import classes_chart
from dashboard.screen.charts.trend import areas_below_chart, drawn, trend_chart
from dashboard.screen.downloads import Download, csv_button, of_page
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares

PARTS = ("areas", "figures")
"""What the page can show, in the order of its switch."""

_SOURCES_NAMED, _NAMES_SHOWN = 4, 8


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


def part_shown() -> str:
    """Which part of the page the address asks for."""
    return filters.current_of("show", PARTS, PARTS[0])


def choose_part(text: Text) -> None:
    """One of PARTS."""
    filters.switch("show", PARTS, label=text("choice-show"), words=lambda key: text(f"choice-show-{key}"))


def headline(view: View) -> str:
    """How the slum area changed."""
    return cached(area_headline)(view.data, view.place, view.year, view.text)


def areas(view: View) -> dict[str, Download]:
    """The slum area of the place and of the places below, and the classes of its RTs; its tables as files."""
    data, place, year, text = view.data, view.place, view.year, view.text
    figures = cached(summary)(data, place, year, text)
    if figures.empty:
        show.nothing(text("answer-sentence", parts=text("answer-area-none")))
    show.remarks(
        *cached(area_remarks)(data, place, year, text),
        subtitle(view, figures),
        text("trends-rule"),
        text("trends-partial", n=figures.partial),
    )
    files = downloads(view)
    show.chart(
        trend_chart,
        view,
        place,
        year,
        alt=figures.alt,
        grid=cached(area_grid)(data, place, year, text),
        source=figures.sources,
        about="areas",
        download=files["areas"],
        key="trend",
    )
    _places_below(view, files)
    class_charts(view, files)
    return files


def _places_below(view: View, files: dict[str, Download]) -> None:
    data, place, year, text = view.data, view.place, view.year, view.text
    found = cached(below)(data, place, year, text)
    if not found.places:
        return
    show.section(found.title, found.subtitle, text("trends-below-missing", n=found.missing))
    show.chart(
        areas_below_chart,
        view,
        place,
        year,
        alt=found.alt,
        grid=cached(areas_below_grid)(data, place, year, text),
        source=found.sources,
        about="areas",
        download=files["parts"],
        key="below",
    )


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
    tables = {
        "areas": partial(findings.areas, *chosen),
        "parts": partial(findings.areas_of_parts, *chosen),
        "classes": partial(findings.classes, *chosen),
        "flows": partial(findings.flows, *chosen),
    }
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


@dataclass(frozen=True)
class Classes:
    """The classes of the RTs in words."""

    title: str
    subtitle: str
    alt: str


def classes(data: Dataset, place: str, year: int | None, text: Text) -> Classes | None:
    """What the charts of the classes show; None where no RT was surveyed."""
    surveys = surveys_by_class(data, place, year)
    if not surveys:
        return None
    rows = area_by_class(data, place, year)
    latest = rows[rows["year"] == surveys[-1].year].set_index("slum_class")["rts"]
    name = label_of(data, place, text)
    return Classes(
        title=text("classes-title", year=str(surveys[-1].year), **_counts(latest)),
        subtitle=text("classes-subtitle", place=name, n=int(latest.sum())),
        alt=text("classes-alt", place=name, bars="; ".join(_class_words(rows, text))),
    )


def _counts(latest: pd.Series) -> dict[str, int]:
    """RTs by class, and those whose class is not certain."""
    found = {str(key): int(n) for key, n in latest.items()}
    return {**found, "unsure": found["open"] + found["missing"]}


def _class_words(rows: pd.DataFrame, text: Text) -> list[str]:
    return [
        text(
            "classes-node",
            year=str(row.year),
            n=int(row.rts),
            **{"class": text.word("class", row.slum_class)},
        )
        for row in rows[rows["rts"] > 0].itertuples()
    ]


def flow_groups(data: Dataset, place: str, year: int | None, text: Text) -> list[dict[str, Any]]:
    """For each survey and the next of the same rule, how many RTs went from which class to which."""
    groups = []
    for before, after in same_rule_pairs(surveys_by_class(data, place, year)):
        flows = class_flows(data, place, before, after)
        most = int(flows["rts"].max())
        moved = int(flows.loc[flows["class_first"] != flows["class_last"], "rts"].sum())
        rows = [_flow(data, row, most, text) for row in flows.itertuples()]
        title = text("flows-years", first=str(before.year), last=str(after.year))
        summary = text("flows-moved", moved=moved, n=int(flows["rts"].sum()))
        groups.append({"title": title, "summary": summary, "note": summary, "rows": rows})
    return groups


def _flow(data: Dataset, row: Any, most: int, text: Text) -> dict[str, Any]:
    names = text.joined([name_of(data, key) for key in row.location_ids[:_NAMES_SHOWN]])
    more = len(row.location_ids) - _NAMES_SHOWN
    return {
        "label": text(
            "flows-class", first=text.word("class", row.class_first), last=text.word("class", row.class_last)
        ),
        "value": text("flows-value", n=int(row.rts), area=text.quantity(int(row.area_millionths), "ha")),
        "text": text("flows-names-more", names=names, n=more) if more > 0 else names,
        "share": int(row.rts) / most,
    }


def classes_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """RTs and hectares of each class in each survey."""
    columns = ("year", "rule", "class", "rts", "area", "unsized")
    body = [
        (
            str(row.year),
            RULES[row.rule].title,
            text.word("class", row.slum_class),
            text.number(row.rts),
            text.quantity(int(row.area_millionths), "ha"),
            text.number(row.unsized) if row.unsized else "",
        )
        for row in area_by_class(data, place, year).itertuples()
        if row.rts
    ]
    numeric = ("rts", "area", "unsized")
    return Table(tuple((text(f"classes-col-{name}"), name in numeric) for name in columns), tuple(body))


def class_charts(view: View, files: dict[str, Download]) -> None:
    """The area by class of each survey, and the RTs that moved from class to class."""
    data, place, year, text = view.data, view.place, view.year, view.text
    found = cached(classes)(data, place, year, text)
    if found is None:
        return
    show.section(found.title, found.subtitle)
    source = "; ".join(dict.fromkeys(RULES[rule].title for _, rule in surveys_by_class(data, place, year)))
    show.chart(
        classes_chart,
        view,
        place,
        year,
        alt=found.alt,
        grid=cached(classes_grid)(data, place, year, text),
        source=text("trends-source-computed", rule=source),
        about="scores",
        download=files["classes"],
        key="classes",
    )
    groups = cached(flow_groups)(data, place, year, text)
    if groups:
        show.section(text("flows-title"), text("flows-subtitle"))
        elements.report(data={"groups": groups}, key="flows")
        csv_button(files["flows"], "flows")


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
