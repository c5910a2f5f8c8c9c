"""Figures: who published what, when and for which scope; which cannot all be true; how old decrees are."""

from collections.abc import Mapping, Sequence
from functools import partial

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.figures.areas import FIRM
from dashboard.domain.figures.contradictions import contradictions_of
from dashboard.domain.figures.ledger import AREA, Figure, figures_of, measures_of, reaches_of
from dashboard.domain.score.rules import SLUM_CLASSES
from dashboard.findings.choice import LIST, Choice, choice, pages
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import Table
from dashboard.findings.trends.contradictions import contradicting_figures
from dashboard.findings.trends.decrees import decrees
from dashboard.findings.trends.figure_cells import FIGURE_COLUMNS, KINDS, figure_cells
from dashboard.findings.trends.marks import SHAPE_OF
from dashboard.findings.words.places import label_of_place
from dashboard.pictures.dots import Dot, DotRow, Dots
from dashboard.text.catalogue import Text
from dashboard.text.partial_dates import decimal_year
from dashboard.text.published import measure_name, published, published_figure
from dashboard.text.quoted import quoted

AXES = ("time", "value")
"""Along what the marks stand: when a figure is about, or how much it says."""

ROWS_AT_ONCE = 20
"""More of them are turned over like pages."""

_SOURCES_NAMED = 4


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The measure, how far it reaches, the axis, the page; none where nobody published a figure.

    A place without figures of its own shows those of the places inside.
    """
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    reaches = _reaches(data, place, year)
    reach = choice(
        "reach", reaches, lambda key: text(f"choice-reach-{key}"), asked, label=text("choice-reach")
    )
    measures = measures_of(figures_of(data, place, None, year, reach.chosen))
    if not measures:
        return ()
    measure = choice(
        "quantity",
        measures,
        lambda key: measure_name(key, text),
        asked,
        label=text("choice-quantity"),
        look=LIST,
    )
    axis = choice("axis", AXES, lambda key: text(f"choice-axis-{key}"), asked, label=text("choice-axis"))
    rows = figures_of(data, place, measure.chosen, year, reach.chosen)
    return measure, reach, axis, pages("part", -(-len(rows) // ROWS_AT_ONCE), asked)


def _reaches(data: Dataset, place: str, year: int | None) -> tuple[str, ...]:
    """The reaches there are; first the places inside where the place alone has no figure of its slum area."""
    reaches = reaches_of(data, place, year)
    having = [AREA in measures_of(figures_of(data, place, None, year, reach)) for reach in reaches]
    return reaches if True not in having or having[0] else tuple(reversed(reaches))


def figures(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """The figures of the chosen measure, their contradictions, the decrees."""
    if "quantity" not in asked:
        year = str(scope.year) if scope.year else "none"
        headline = scope.text("headline-ledger-none", place=scope.place_name, year=year)
        return Findings(headline, findings=(Finding("", about="figures"), decrees(scope)))
    measure, reach = asked["quantity"], asked["reach"]
    rows = figures_of(scope.data, scope.place, measure, scope.year, reach)
    return Findings(
        _headline(scope, rows, measure, reach),
        findings=(
            _ledger(scope, rows, measure, reach, asked["axis"], int(asked["part"])),
            contradicting_figures(scope, measure, reach),
            decrees(scope),
        ),
    )


def _headline(scope: Scope, rows: Sequence[Figure], measure: str, reach: str) -> str:
    """How many figures there are, and how many of them contradict each other."""
    text = scope.text
    found = contradictions_of(scope.data, scope.place, measure, scope.year, reach)
    certain = sum(each.certain for each in found)
    named = {"measure": measure_name(measure, text), "place": scope.place_name}
    if len(rows) == 1 and not found:
        return text("headline-ledger-one", **named)
    key = "headline-ledger-certain" if certain else "headline-ledger"
    return text(key, figures=text("ledger-figures", n=len(rows)), n=certain or len(found), **named)


def _ledger(
    scope: Scope, rows: tuple[Figure, ...], measure: str, reach: str, axis: str, page: int
) -> Finding:
    """The figures on their axis, ROWS_AT_ONCE of them, with who said them."""
    data, text = scope.data, scope.text
    shown = rows[(page - 1) * ROWS_AT_ONCE : page * ROWS_AT_ONCE]
    named = reach == "inside"
    return Finding(
        "figures",
        notes=(
            _subtitle(scope, measure, rows),
            text("ledger-marks"),
            text(f"ledger-marks-{axis}"),
            _inside_only(scope, reach),
            text("ledger-units") if axis == "value" and len({row.unit for row in rows}) > 1 else "",
        ),
        picture=figure_dots(data, rows, shown, named, axis, text),
        alt=_alt(scope, measure, shown),
        table=figure_table(data, shown, named, text),
        sheet=partial(figure_sheet, data, rows, text),
        source=_sources(rows),
        about="figures",
    )


def _subtitle(scope: Scope, measure: str, rows: Sequence[Figure]) -> str:
    years = [row.year for row in rows]
    first, last = str(min(years)), str(max(years))
    period = first if first == last else scope.text("range", low=first, high=last)
    name = measure_name(measure, scope.text)
    return scope.text("ledger-subtitle", measure=name, place=scope.place_label, period=period)


def _inside_only(scope: Scope, reach: str) -> str:
    """That the place has no figure of its own, where only those of the places inside are shown."""
    own = reach == "place" or len(reaches_of(scope.data, scope.place, scope.year)) > 1
    return "" if own else scope.text("ledger-inside-only", place=scope.place_name)


def _alt(scope: Scope, measure: str, rows: Sequence[Figure]) -> str:
    text = scope.text
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
    return text(
        "ledger-alt", measure=measure_name(measure, text), place=scope.place_name, points="; ".join(points)
    )


# The picture ------------------------------------------------------------------------------------


def figure_dots(
    data: Dataset, every: Sequence[Figure], shown: Sequence[Figure], named: bool, axis: str, text: Text
) -> Dots:
    """The shown figures on an axis that holds every figure; of values each unit has a scale of its own.

    named: whether the place of each is told. axis: of AXES.
    """
    if axis == "time":
        period = _period(every)
        rows = [_row_in_time(data, row, period, named, text) for row in shown]
        return Dots(tuple(rows), _years(period))
    scales = {row.unit: _scale(every, row.unit) for row in shown}
    rows = [_row_by_value(data, row, scales[row.unit], named, text) for row in shown]
    return Dots(tuple(rows), _ends(scales, every, text))


def _row_in_time(data: Dataset, row: Figure, period: tuple[int, int], named: bool, text: Text) -> DotRow:
    lead, more, lines = _words(data, row, named, text)
    until = decimal_year(row.said_on) if row.said_on else None
    return DotRow(lead, more, lines, _dot(row, decimal_year(row.as_of), text), period, until=until)


def _row_by_value(data: Dataset, row: Figure, scale: tuple[int, int], named: bool, text: Text) -> DotRow:
    lead, more, lines = _words(data, row, named, text)
    return DotRow(lead, more, lines, _dot(row, row.value, text), scale, rises=scale[0] == 0)


def _dot(row: Figure, at: float, text: Text) -> Dot:
    said = published_figure(row, text, exact=True)
    return Dot(at, SHAPE_OF[row.kind], row.kind in FIRM, text.word("kind", row.kind), said)


def _words(data: Dataset, row: Figure, named: bool, text: Text) -> tuple[str, str, tuple[str, ...]]:
    """When and how much; of what kind; where, who said it and when, for what."""
    value = published_figure(row, text)
    when = () if row.unit == "year" else (text.date(row.as_of),)  # a year that is the figure stands alone
    label = label_of_place(data, row.place, text) if named else ""
    said = f"{row.who}, {text.date(row.said_on)}" if row.said_on else row.who
    scope = row.scope or ""
    lines = (label, said, "" if scope.casefold() == label.casefold() else scope)
    return " · ".join((*when, value)), text.word("kind", row.kind), tuple(filter(None, lines))


def _period(rows: Sequence[Figure]) -> tuple[int, int]:
    """The first year that a figure is about or was said in, and the one after the last."""
    dates = [when for row in rows for when in (row.as_of, row.said_on) if when]
    years = [int(when[:4]) for when in dates]
    return min(years), max(years) + 1


def _years(period: tuple[int, int]) -> tuple[tuple[float, str], ...]:
    """The first and the last year, and the one in the middle where there is one."""
    first, end = period
    named = sorted({first, (first + end - 1) // 2, end - 1})
    return tuple(((year - first) / (end - first), str(year)) for year in named)


def _scale(rows: Sequence[Figure], unit: str) -> tuple[int, int]:
    """The ends of the scale of a unit: from zero, except for years; from no slum to heavy for classes."""
    values = [row.value for row in rows if row.unit == unit]
    if unit == "class":
        return min(0, *values), max((len(SLUM_CLASSES) - 1) * MILLION, *values)
    if unit == "year":
        return min(values) - MILLION, max(values) + MILLION
    return min(0, *values), max(*values, 1)


def _ends(
    scales: Mapping[str, tuple[int, int]], rows: Sequence[Figure], text: Text
) -> tuple[tuple[float, str], ...]:
    """Where on the scale which words stand; none where several units share the picture."""
    if len(scales) != 1:
        return ()
    ((unit, (low, high)),) = scales.items()
    classes = {row.value: row.slum_class for row in rows}
    classes |= {at * MILLION: name for at, name in enumerate(SLUM_CLASSES) if unit == "class"}
    return tuple(
        ((value - low) / (high - low), published(value, unit, classes.get(value), text))
        for value in _steps(unit, low, high)
    )


def _steps(unit: str, low: int, high: int) -> list[int]:
    if unit in ("year", "class"):
        whole = range(low, high + 1, MILLION)
        return list(whole) if len(whole) <= len(SLUM_CLASSES) else [low, high]
    return [low, (low + high) // 2, high]


# The numbers ------------------------------------------------------------------------------------


def figure_table(data: Dataset, rows: Sequence[Figure], named: bool, text: Text) -> Table:
    """Figures in words: when, how much, who said it and when, for what, from where; named: of which place."""
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
        body.append((label_of_place(data, row.place, text), *cells) if named else cells)
    place = [(text("trends-col-place"), False)] if named else []
    return Table((*place, *header), tuple(body))


def _sources(rows: Sequence[Figure]) -> str:
    distinct = list(dict.fromkeys(quoted(source) for row in rows for source in row.sources))
    more = ["…"] if len(distinct) > _SOURCES_NAMED else []
    return "; ".join(distinct[:_SOURCES_NAMED] + more)


def figure_sheet(data: Dataset, rows: Sequence[Figure], text: Text) -> Sheet:
    """Figures as codes, oldest first; `rows` names the file and line of each row that says it."""
    return Sheet(text("sheet-figures"), FIGURE_COLUMNS, tuple(figure_cells(data, row) for row in rows), KINDS)
