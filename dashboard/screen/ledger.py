"""The ledger of figures: every published figure, which cannot all be true, and how old the decrees are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known
from dashboard.domain.figures.contradictions import Contradiction, contradictions_of
from dashboard.domain.figures.decree_clock import Decree, decrees_of
from dashboard.domain.figures.ledger import AREA, Figure, figures_of, measures_of, reaches_of
from dashboard.files import ledger as sheets
from dashboard.files.ledger_words import contradiction_sentence, decree_sentence
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of, name_of
from dashboard.findings.words.times import until
from dashboard.screen import elements, filters, show
from dashboard.screen.charts.ledger import AXES, ROWS_AT_ONCE, ledger_chart
from dashboard.screen.downloads import Download, csv_button, of_page
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text
from dashboard.text.published import measure_name, published_figure
from dashboard.text.quoted import quoted

_MEASURE, _REACH = "quantity", "reach"
_SOURCES_NAMED, _TOLD = 4, 12


@dataclass(frozen=True)
class Choice:
    """What the address asks for: a measure of those present (None: no figure), and how far it reaches."""

    measures: tuple[str, ...]
    measure: str | None
    reaches: tuple[str, ...]
    reach: str


def chosen(view: View) -> Choice:
    """The measure and the reach; a place without figures of its own shows those of the places inside."""
    data, place, year = view.data, view.place, view.year
    reaches = _reaches(data, place, year)
    reach = filters.current_of(_REACH, reaches, reaches[0])
    measures = measures_of(figures_of(data, place, None, year, reach))
    measure = filters.current_of(_MEASURE, measures, measures[0]) if measures else None
    return Choice(measures, measure, reaches, reach)


def _reaches(data: Dataset, place: str, year: int | None) -> tuple[str, ...]:
    """The reaches there are; first the places inside where the place alone has no figure of its slum area."""
    reaches = reaches_of(data, place, year)
    having = [AREA in measures_of(figures_of(data, place, None, year, reach)) for reach in reaches]
    return reaches if True not in having or having[0] else tuple(reversed(reaches))


def headline(view: View) -> str:
    """How many figures there are, and how many of them contradict each other."""
    choice = chosen(view)
    if choice.measure is None:
        year = str(view.year) if view.year else "none"
        return view.text("headline-ledger-none", place=name_of(view.data, view.place), year=year)
    return cached(_headline)(view.data, view.place, choice.measure, view.year, choice.reach, view.text)


def _headline(data: Dataset, place: str, measure: str, year: int | None, reach: str, text: Text) -> str:
    found = contradictions_of(data, place, measure, year, reach)
    certain = sum(each.certain for each in found)
    rows = figures_of(data, place, measure, year, reach)
    named = {"measure": measure_name(measure, text), "place": name_of(data, place)}
    if len(rows) == 1 and not found:
        return text("headline-ledger-one", **named)
    key = "headline-ledger-certain" if certain else "headline-ledger"
    return text(key, figures=text("ledger-figures", n=len(rows)), n=certain or len(found), **named)


def figures(view: View) -> dict[str, Download]:
    """The part of the page: choices, figures, contradictions, decrees; returns its tables as files."""
    choice = chosen(view)
    files = _files(view, choice)
    if choice.measure:
        _choose(view, choice)
        _ledger(view, choice, choice.measure, files)
        _contradictions(view, choice, choice.measure, files)
    else:
        show.mark(view, "figures")
    _decrees(view, files)
    return files


def _files(view: View, choice: Choice) -> dict[str, Download]:
    data, place, text = view.data, view.place, view.text
    tables = {"decrees": partial(sheets.decrees, data, place, date.today(), view.year, text)}
    if choice.measure:
        about = (data, place, choice.measure, view.year, choice.reach, text)
        found = {
            "figures": partial(sheets.figures, *about),
            "contradictions": partial(sheets.contradictions, *about),
        }
        tables = found | tables
    return of_page(view, "trends", tables)


def _choose(view: View, choice: Choice) -> None:
    text = view.text
    with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
        filters.choose(
            _MEASURE,
            choice.measures,
            label=text("choice-quantity"),
            default=choice.measures[0],
            words=lambda key: measure_name(key, text),
            width=280,
        )
        if len(choice.reaches) > 1:
            filters.switch(
                _REACH,
                choice.reaches,
                label=text("choice-reach"),
                words=lambda key: text(f"choice-reach-{key}"),
            )
        filters.switch("axis", AXES, label=text("choice-axis"), words=lambda key: text(f"choice-axis-{key}"))


def _ledger(view: View, choice: Choice, measure: str, files: dict[str, Download]) -> None:
    """The figures on their axis, with who said them."""
    data, place, year, text = view.data, view.place, view.year, view.text
    rows = figures_of(data, place, measure, year, choice.reach)
    part = filters.part("part", -(-len(rows) // ROWS_AT_ONCE))
    shown = rows[(part - 1) * ROWS_AT_ONCE : part * ROWS_AT_ONCE]
    axis = filters.current_of("axis", AXES, AXES[0])
    marks = text("ledger-marks"), text(f"ledger-marks-{axis}")
    show.remarks(_subtitle(view, choice, rows), *marks, _own(view, choice), _units(rows, text, axis))
    show.chart(
        ledger_chart,
        view,
        place,
        measure,
        year,
        choice.reach,
        part,
        axis,
        alt=cached(_alt)(data, place, measure, shown, text),
        grid=cached(figures_grid)(data, shown, choice.reach == "inside", text),
        source=_sources(rows),
        about="figures",
        download=files["figures"],
        key="ledger",
    )


def _subtitle(view: View, choice: Choice, rows: Sequence[Figure]) -> str:
    years = [row.year for row in rows]
    first, last = str(min(years)), str(max(years))
    period = first if first == last else view.text("range", low=first, high=last)
    measure = measure_name(str(choice.measure), view.text)
    return view.text("ledger-subtitle", measure=measure, place=view.place_label, period=period)


def _own(view: View, choice: Choice) -> str:
    """That the place has no figure of its own, where only those of the places inside are shown."""
    own = len(choice.reaches) > 1 or choice.reach == "place"
    return "" if own else view.text("ledger-inside-only", place=name_of(view.data, view.place))


def _units(rows: Sequence[Figure], text: Text, axis: str) -> str:
    return text("ledger-units") if axis == "value" and len({row.unit for row in rows}) > 1 else ""


def _alt(data: Dataset, place: str, measure: str, rows: tuple[Figure, ...], text: Text) -> str:
    points = [
        text(
            "ledger-alt-point",
            date=text.date(row.as_of),
            value=published_figure(row, text),
            kind=text.word("kind", row.kind),
            who=row.who,
        )
        for row in rows
    ]
    measured = measure_name(measure, text)
    return text("ledger-alt", measure=measured, place=name_of(data, place), points="; ".join(points))


def figures_grid(data: Dataset, rows: tuple[Figure, ...], named: bool, text: Text) -> Table:
    """Figures as a table: when, how much, who said it and when, for what, from where."""
    columns = ("date", "value", "kind", "who", "said", "scope", "source")
    header = [(text(f"ledger-col-{name}"), name == "value") for name in columns]
    body = []
    for row in rows:
        cells = (
            text.date(row.as_of),
            published_figure(row, text, exact=True),
            text.word("kind", row.kind),
            " · ".join(dict.fromkeys(who for who, _ in row.sayings)) or text("ledger-unstated"),
            text.date(row.said_on) if row.said_on else text("ledger-unstated"),
            quoted(row.scope or "") or text("ledger-unstated"),
            quoted("; ".join(row.sources)) or text("ledger-unstated"),
        )
        body.append((label_of(data, row.place, text), *cells) if named else cells)
    place = [(text("trends-col-place"), False)] if named else []
    return Table((*place, *header), tuple(body))


def _sources(rows: Sequence[Figure]) -> str:
    distinct = list(dict.fromkeys(source for row in rows for source in row.sources))
    more = ["…"] if len(distinct) > _SOURCES_NAMED else []
    return "; ".join(distinct[:_SOURCES_NAMED] + more)


def _contradictions(view: View, choice: Choice, measure: str, files: dict[str, Download]) -> None:
    """The contradictions as sentences, the certain ones first."""
    data, text = view.data, view.text
    found = contradictions_of(data, view.place, measure, view.year, choice.reach)
    certain = sum(each.certain for each in found)
    open_ones = text("ledger-open", n=len(found) - certain)
    title = text("ledger-contradictions", n=certain, open=open_ones) if found else text("ledger-agree")
    show.section(title, text("ledger-contradictions-explained"))
    if found:
        items = [_item(data, each, text) for each in found[:_TOLD]]
        elements.problems(data={"label": title, "items": items}, key="contradictions")
        show.remarks(text("ledger-more", n=len(found) - len(items)))
        csv_button(files["contradictions"], "contradictions")


def _item(data: Dataset, found: Contradiction, text: Text) -> dict[str, str]:
    sources = dict.fromkeys(source for figure in found.figures for source in figure.sources)
    certainty = "certain" if found.certain else "open"
    return {
        "severity": "refused" if found.certain else "note",
        "severity_words": text(f"contradiction-{certainty}"),
        "where": text(f"contradiction-rule-{found.rule}"),
        "sentence": contradiction_sentence(data, replace(found, figures=_as_typed(found.figures)), text),
        "typed": "",
        "effect": text("show-source", source=quoted("; ".join(sources))) if sources else "",
    }


def _as_typed(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures with what somebody typed about them as quoted words."""
    return tuple(replace(one, scope=quoted(one.scope) if one.scope else None) for one in figures)


def _decrees(view: View, files: dict[str, Download]) -> None:
    """How old the decrees are, today or at the end of the chosen year, and whether their review is due."""
    data, text, today = view.data, view.text, date.today()
    found = decrees_of(data, view.place, today, view.year)
    over = sum(decree.state == "overdue" for decree in found)
    name = name_of(data, view.place)
    title = (
        text("decrees-title", n=over, all=len(found))
        if found
        else text("decrees-none", place=name, until=until(view.year, today, text))
    )
    day = text.date(as_known(view.year, today).isoformat())
    show.section(title, text("decrees-subtitle", place=view.place_label, today=day))
    if found:
        show.remarks(text("decrees-around", place=name) if found[0].around else "")
        items = [_decree_item(data, decree, text) for decree in found]
        elements.problems(data={"label": title, "items": items}, key="decrees")
        csv_button(files["decrees"], "decrees")


def _decree_item(data: Dataset, decree: Decree, text: Text) -> dict[str, str]:
    names = text.joined([label_of(data, key, text) for key in decree.places])
    area = text("none") if decree.area is None else text.quantity(decree.area, "ha")
    return {
        "severity": "refused" if decree.state == "overdue" else "note",
        "severity_words": text(f"decree-state-{decree.state}"),
        "where": text(
            "decree-where",
            authority=decree.authority,
            n=len(decree.places),
            area=area,
            without=text("decree-without-area", n=decree.without_area),
        ),
        "sentence": decree_sentence(decree, text),
        "typed": "",
        "effect": names,
    }
