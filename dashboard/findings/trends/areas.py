"""Areas: is the slum area shrinking, here and in the places below, and which classes do its RTs have?"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.figures.areas import FIRM, AreaRow, area_series, areas_below
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Cell, Sheet
from dashboard.findings.sheet_cells import decimal, words
from dashboard.findings.table import Table
from dashboard.findings.trends.classes import classes
from dashboard.findings.trends.marks import SHAPE_OF
from dashboard.findings.words.areas import area_headline, area_remarks
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.pictures.lines import Line, Lines, Mark, SmallLines
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares
from dashboard.text.partial_dates import decimal_year
from dashboard.text.quoted import quoted

_SOURCES_NAMED = 4


def areas(scope: Scope, _: Mapping[str, str]) -> Findings:
    """The slum area of the place and of the places below, and the classes of its RTs."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    headline = area_headline(data, place, year, text)
    rows = area_series(data, place, year)
    if rows.empty:
        return Findings(headline, silence=text("answer-sentence", parts=text("answer-area-none")))
    shown = drawn(rows)
    remarks = (
        *area_remarks(data, place, year, text),
        _subtitle(scope, shown),
        text("trends-rule"),
        text("trends-partial", n=len(rows) - len(shown)),
    )
    found = (_of_the_place(scope, rows, shown), *_of_the_parts(scope), *classes(scope))
    return Findings(headline, remarks, found)


def drawn(rows: pd.DataFrame) -> pd.DataFrame:
    """The figures that are drawn: a sum of only some of its parts is no total."""
    return rows[rows["bounded"].astype(bool)]


def _subtitle(scope: Scope, shown: pd.DataFrame) -> str:
    """Measure, place, period, unit."""
    first, last = (str(year) for year in _years(shown) or (0, 0))
    if first == last:
        return scope.text("trends-subtitle-one", place=scope.place_label, first=first) + "."
    return scope.text("trends-subtitle", place=scope.place_label, first=first, last=last) + "."


def _of_the_place(scope: Scope, rows: pd.DataFrame, shown: pd.DataFrame) -> Finding:
    data, place, text = scope.data, scope.place, scope.text
    points = [
        text(
            "trends-alt-point",
            date=text.date(row.as_of),
            kind=text.word("kind", row.kind),
            area=hectares(int(row.low), int(row.high), text),
        )
        for row in shown.itertuples()
    ]
    return Finding(
        "areas",
        picture=area_lines(shown, text),
        alt=text("trends-alt", place=scope.place_name, points="; ".join(points)),
        table=area_table(rows, text),
        sheet=partial(area_sheet, data, rows.assign(location_id=place), text("sheet-areas")),
        source=_sources(rows, text),
        about="areas",
    )


def _of_the_parts(scope: Scope) -> Iterator[Finding]:
    """A small picture of each place below; nothing where no place below has a figure."""
    data, place, text = scope.data, scope.place, scope.text
    rows = areas_below(data, place, scope.year)
    keys = list(rows["location_id"].unique())
    if not keys:
        return
    kawasan = data.of_level("kawasan", place)
    level = "kawasan" if len(kawasan) > 1 else "rt"
    units = kawasan if level == "kawasan" else data.of_level("rt", place)
    yield Finding(
        "parts",
        title=text(f"trends-below-title-{level}"),
        subtitles=(
            text("trends-below-subtitle", n=str(len(keys)), place=scope.place_label) + ".",
            text("trends-below-missing", n=len(units) - len(keys)),
        ),
        picture=lines_by_place(data, rows, text),
        alt=text("trends-below-alt", n=str(len(keys)), place=scope.place_name),
        table=area_table(rows, text, {key: label_of_place(data, key, text) for key in keys}),
        sheet=partial(area_sheet, data, rows, text("sheet-parts")),
        source=_sources(rows, text),
        about="areas",
    )


# The picture ------------------------------------------------------------------------------------


def area_lines(rows: pd.DataFrame, text: Text) -> Lines:
    """A line joins figures of one series only; hectares."""
    series = [_line(part, text) for _, part in rows.groupby("series", sort=False)]
    return Lines(tuple(_said_once(series)), _years(rows), "ha", floor=text("trends-target"))


def _said_once(lines: list[Line]) -> Iterator[Line]:
    """The lines, of which a value that several have at one time has its words at the first alone."""
    said: set[tuple[float, str]] = set()
    for line in lines:
        marks = tuple(replace(m, words="") if (m.when, m.words) in said else m for m in line.marks)
        said |= {(mark.when, mark.words) for mark in marks}
        yield replace(line, marks=marks)


def lines_by_place(data: Dataset, rows: pd.DataFrame, text: Text) -> SmallLines:
    """A picture of each place, in the order of the rows; places without a figure of the whole have none."""
    shown = drawn(rows)
    parts = [(key, shown[shown["location_id"] == key]) for key in shown["location_id"].unique()]
    return SmallLines(tuple((name_of_place(data, key), area_lines(part, text)) for key, part in parts))


def _line(series: pd.DataFrame, text: Text) -> Line:
    """Called by what stands behind its figures."""
    first, origin = series.iloc[0], series["series"].iloc[0].partition("-")[0]
    word = text.word("kind", first["evidence"])
    name = text("trends-name-score", kind=word) if origin == "score" else word
    marks = tuple(_mark(row, text) for row in series.itertuples())
    shape = SHAPE_OF["score" if origin == "score" else first["evidence"]]
    return Line(name, shape, first["evidence"] in FIRM, marks)


def _mark(row: AreaRow, text: Text) -> Mark:
    """Its words are the number alone: the scale has the unit."""
    low, high = (text.number(value / MILLION, 2) for value in (int(row.low), int(row.high)))
    area = hectares(int(row.low), int(row.high), text)
    scope = () if pd.isna(row.scope) else (str(row.scope),)
    said = (f"{text.date(row.as_of)} · {text.word('kind', row.evidence)}", area, *scope)
    words = low if row.low == row.high else text("range", low=low, high=high)
    return Mark(decimal_year(row.as_of), int(row.low), int(row.high), words, said)


def _years(rows: pd.DataFrame) -> tuple[int, int] | None:
    return (int(rows["year"].min()), int(rows["year"].max())) if len(rows) else None


# The numbers ------------------------------------------------------------------------------------


def area_table(rows: pd.DataFrame, text: Text, names: Mapping[str, str] | None = None) -> Table:
    """Every figure of a slum area; names: what the places are called, where there are several."""
    columns = ("date", "kind", "area", "covered", "scope", "source")
    header = tuple((text(f"trends-col-{name}"), name == "area") for name in columns)
    place_column = ((text("trends-col-place"), False),) if names else ()
    body = []
    for row in rows.itertuples():
        cells = (
            text.date(row.as_of),
            text.word("kind", row.kind),
            hectares(int(row.low), int(row.high), text),
            text("trends-covered", covered=str(row.covered), places=str(row.places)),
            _covers(row, text),
            _source(row, text),
        )
        body.append((names[row.location_id], *cells) if names else cells)
    return Table((*place_column, *header), tuple(body))


def _covers(row: AreaRow, text: Text) -> str:
    if row.scope and not pd.isna(row.scope):
        return quoted(str(row.scope))
    return text(f"trends-scope-{'score' if row.series.startswith('score') else 'reading'}")


def _source(row: AreaRow, text: Text) -> str:
    by_rule = row.series.startswith("score")
    return text("trends-source-computed", rule=row.source) if by_rule else quoted(row.source)


def _sources(rows: pd.DataFrame, text: Text) -> str:
    """The sources of the figures, each once; scores name their rule."""
    distinct = list(dict.fromkeys(_source(row, text) for row in rows.itertuples()))
    more = ["…"] if len(distinct) > _SOURCES_NAMED else []
    return "; ".join(distinct[:_SOURCES_NAMED] + more)


def area_sheet(data: Dataset, rows: pd.DataFrame, name: str) -> Sheet:
    """Every figure of the slum area of places, each named in `location_id`."""
    columns = (
        "location_id", "name", "as_of", "year", "status", "area_low_ha", "area_high_ha", "places_with_figure",
        "places", "scope", "source", "line",
    )  # fmt: skip
    body = [
        (
            row.location_id, data.recorded_name(row.location_id), row.as_of, int(row.year), row.kind,
            decimal(row.low), decimal(row.high), int(row.covered), int(row.places), words(row.scope),
            words(row.source), _written(data, row),
        )
        for row in rows.itertuples()
    ]  # fmt: skip
    return Sheet(name, columns, tuple(body))


def _written(data: Dataset, area: Any) -> Cell:
    """Where an area stands: in the published figures or in the readings; a computed one stands nowhere."""
    if pd.isna(area.line):
        return None
    return data.files.told("figures" if area.series.startswith("figure-") else "indicators", int(area.line))
