"""The ledger of figures: a row a figure, oldest first, its words above its mark.

Years stand one below the other, and figures of one year too, so that none lies on another. The shape of a mark
tells what stands behind a figure; no line joins two of them.
"""

from collections.abc import Sequence
from textwrap import wrap

import plotly.graph_objects as go

from dashboard.charts.escape import plotly
from dashboard.charts.layout import figure
from dashboard.charts.trend import FIRM
from dashboard.domain.dataset import Dataset
from dashboard.domain.ledger import Figure, figures_of
from dashboard.domain.rules import MILLION, SLUM_CLASSES
from dashboard.palette import QUIET, strong
from dashboard.text.catalogue import Text
from dashboard.text.names import place_label
from dashboard.text.published import published

SHAPES = {
    "decree": "square", "measured": "circle", "survey": "hexagon", "reported": "triangle-up",
    "claim": "diamond", "estimate": "pentagon", "illustrative": "star",
}  # fmt: skip
"""One for each kind of figure; hollow unless decided or measured."""

ROWS_AT_ONCE = 20
"""More of them are turned over like pages."""

_LETTERS, _LINES = 46, 2
"""A line of words that a phone of 360 pixels holds, and how many of them a name or a scope may have."""
_LINE, _MARK, _GAP = 17, 26, 14
"""Pixels of a line of words, of a mark, between two rows."""


def ledger_chart(
    data: Dataset,
    place: str,
    measure: str,
    until: int | None,
    reach: str,
    part: int,
    text: Text,
    ink: str,
) -> go.Figure:
    """The figures of a measure, ROWS_AT_ONCE of them; each unit on a scale of its own.

    Args:
        reach: of ledger.REACHES; the places inside are named.
        part: which of the pages, from 1.
    """
    every = figures_of(data, place, measure, until, reach)
    rows = every[(part - 1) * ROWS_AT_ONCE : part * ROWS_AT_ONCE]
    labels = [_words(data, row, reach == "inside", text) for row in rows]
    tops = [0]
    for lines in labels:
        tops.append(tops[-1] + len(lines) * _LINE + _MARK + _GAP)
    made = figure(text, ink, tops[-1] + 44, margin={"l": 14, "r": 14, "t": 4, "b": 40})
    scales = {row.unit: _scale(every, row.unit) for row in rows}
    for row, lines, top in zip(rows, labels, tops, strict=False):
        made.add_annotation(
            x=0, xref="paper", xanchor="left", y=top, yanchor="top", showarrow=False, align="left",
            text="<br>".join(lines), font={"size": 13, "color": ink}, borderpad=0,
        )  # fmt: skip
        _draw(made, row, scales[row.unit], top + len(lines) * _LINE + _MARK / 2, text, ink)
    made.update_yaxes(range=[tops[-1], 0], visible=False)
    made.update_xaxes(range=[-0.03, 1.04], **_ticks(scales, every, text), tickfont={"size": 12, "color": ink})
    return made


def _words(data: Dataset, row: Figure, named: bool, text: Text) -> list[str]:
    """When, how much and of what kind; where; who said it and when; for what."""
    value = published(row.value, row.unit, row.slum_class, text)
    kinds = " · ".join(text.word("kind", kind) for kind in row.kinds)
    first = f"<b>{plotly(f'{text.date(row.as_of)} · {value}')}</b> · {plotly(kinds)}"
    label = place_label(data.places[row.place], data.around(row.place), text) if named else ""
    said = f"{row.who}, {text.date(row.said_on)}" if row.said_on else row.who
    return [first, *(line for words in (label, said, row.scope or "") for line in _wrapped(words))]


def _wrapped(words: str) -> list[str]:
    """At most so many lines as a row may have; what is longer ends in dots and stands whole in the table."""
    lines = wrap(words, _LETTERS)
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], lines[_LINES - 1][: _LETTERS - 1].rstrip() + "…"]
    return [plotly(line) for line in lines]


def _draw(made: go.Figure, row: Figure, scale: tuple[int, int], y: float, text: Text, ink: str) -> None:
    """A faint track over the whole scale, from its beginning to the mark a stronger one, and the mark."""
    x = _share(row.value, scale)
    for end, width in ((1.0, 1), (x, 2 if scale[0] == 0 else 1)):
        made.add_shape(type="line", x0=0, x1=end, y0=y, y1=y, line={"color": QUIET, "width": width})
    hollow = "" if row.kind in FIRM else "-open"
    made.add_trace(
        go.Scatter(
            x=[x], y=[y], mode="markers", name=text.word("kind", row.kind), cliponaxis=False,
            marker={
                "symbol": SHAPES[row.kind] + hollow, "size": 15, "color": strong(ink),
                "line": {"width": 2.5, "color": strong(ink)},
            },
            hovertext=published(row.value, row.unit, row.slum_class, text, exact=True), hoverinfo="text",
        )
    )  # fmt: skip


def _scale(rows: Sequence[Figure], unit: str) -> tuple[int, int]:
    """The ends of the scale of a unit: from zero, except for years; from no slum to heavy for classes."""
    values = [row.value for row in rows if row.unit == unit]
    if unit == "class":
        return min(0, *values), max((len(SLUM_CLASSES) - 1) * MILLION, *values)
    if unit == "year":
        return min(values) - MILLION, max(values) + MILLION
    return min(0, *values), max(*values, 1)


def _share(value: int, scale: tuple[int, int]) -> float:
    return (value - scale[0]) / (scale[1] - scale[0])


def _ticks(scales: dict[str, tuple[int, int]], rows: Sequence[Figure], text: Text) -> dict[str, list]:
    """The ends and the middle of the scale, in words; none where units of different size share the picture."""
    if len(scales) != 1:
        return {"tickvals": [0, 0.5, 1], "ticktext": ["", "", ""]}
    ((unit, scale),) = scales.items()
    values = _steps(unit, scale)
    classes = {row.value: row.slum_class for row in rows}
    classes |= {at * MILLION: name for at, name in enumerate(SLUM_CLASSES) if unit == "class"}
    words = [plotly(published(value, unit, classes.get(value), text)) for value in values]
    if unit == "class":
        words = [word.replace(" ", "<br>", 1) for word in words]
    return {"tickvals": [_share(value, scale) for value in values], "ticktext": words}


def _steps(unit: str, scale: tuple[int, int]) -> list[int]:
    low, high = scale
    if unit in ("year", "class"):
        whole = range(low, high + 1, MILLION)
        return list(whole) if len(whole) <= len(SLUM_CLASSES) else [low, high]
    return [low, (low + high) // 2, high]
