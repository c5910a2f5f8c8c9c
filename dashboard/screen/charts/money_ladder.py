"""How far the money and the works have come: the rungs of the ladder, and volumes by stage."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import STAGES, UNKNOWN
from dashboard.domain.money.money_ladder import built, ladder, progress
from dashboard.palette import QUIET, UNDRAWN, blend, strong
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure, name_rows, rows_height
from dashboard.text.catalogue import Text

ROWS_SHOWN = 15
"""More kinds of work are in the table; the page says how many are left out."""
_BAR_WIDTH, _ROW_HEIGHT, _ABOVE = 0.3, 80, 32


def ladder_chart(data: Dataset, place: str, year: int | None, text: Text, ink: str) -> go.Figure:
    """Every kind of money as a bar of its own, from plan to spent; the unstated kind is hatched; rupiah."""
    rows = ladder(data, place, year)
    made = figure(text.language, ink, rows_height(len(rows), _ROW_HEIGHT))
    made.add_bar(
        x=[int(rupiah) for rupiah in rows["rupiah"]],
        y=list(range(len(rows))),
        width=_BAR_WIDTH,
        orientation="h",
        marker={
            "color": [QUIET if kind == "unstated" else strong(ink) for kind in rows["amount_kind"]],
            "pattern": {"shape": ["/" if kind == "unstated" else "" for kind in rows["amount_kind"]]},
        },
        hovertext=[text.rupiah_exact(int(rupiah)) for rupiah in rows["rupiah"]],
        hoverinfo="text",
    )
    words = [
        f"{text.word('amount', row.amount_kind)}<br><b>{text.rupiah(int(row.rupiah))}</b>"
        f" · {text('number-works', n=int(row.activities))}"
        for row in rows.itertuples()
    ]
    name_rows(made, words, above=_ABOVE)
    return made


def progress_chart(data: Dataset, place: str, year: int | None, text: Text, ink: str) -> go.Figure:
    """The share of the volume of each kind of work by stage; kinds without a volume are left out."""
    rows = progress(data, place, year)
    rows = rows[rows["total"] > 0].head(ROWS_SHOWN)
    height = rows_height(len(rows), _ROW_HEIGHT) + 60
    legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "traceorder": "normal"}
    made = figure(text.language, ink, height, barmode="stack", legend=legend, showlegend=True)
    colours = stage_colours(ink)
    for stage in (*reversed(STAGES), UNKNOWN):
        if rows[stage].sum():
            made.add_bar(
                x=rows[stage] / rows["total"],
                y=list(range(len(rows))),
                width=_BAR_WIDTH,
                orientation="h",
                name=text.word("stage", stage),
                marker={
                    "color": colours[stage],
                    "line": {"color": QUIET, "width": 1},
                    "pattern": {"shape": "/" if stage == UNKNOWN else "", "fgcolor": QUIET},
                },
                hovertext=[
                    f"{text.word('stage', stage)} · {text.quantity(int(volume), unit or None)}"
                    for volume, unit in zip(rows[stage], rows["unit"], strict=True)
                ],
                hoverinfo="text",
            )
    made.update_xaxes(range=[0, 1])
    name_rows(made, [_progress_words(row, text) for _, row in rows.iterrows()], above=_ABOVE)
    return made


def stage_colours(ink: str) -> dict[str, str]:
    """From planned, faint, to handed over, strong; a stage that is not stated is plain and hatched."""
    full = strong(ink)
    shades = {
        stage: blend(UNDRAWN, full, share) for stage, share in zip(STAGES, (0, 0.3, 0.65, 1), strict=True)
    }
    return {**shades, UNKNOWN: UNDRAWN}


def _progress_words(row: pd.Series, text: Text) -> str:
    done, whole = text.quantity(built(row), None), text.quantity(int(row["total"]), row["unit"] or None)
    return f"{plotly(text.word('work', row['kind']))}<br><b>{text('ladder-of', done=done, whole=whole)}</b>"
