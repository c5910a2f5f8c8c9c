"""Area of the RTs by the class of each, survey by survey."""

from itertools import pairwise

import pandas as pd
import plotly.graph_objects as go

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.change import AREA_CLASSES, area_by_class, surveys_by_class
from dashboard.palette import MISSING_CLASS, OPEN_CLASS, QUIET, SLUM_CLASS, ink_on
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure
from dashboard.text.catalogue import Text

COLOURS = SLUM_CLASS | {"open": OPEN_CLASS, "missing": MISSING_CLASS}
_HATCHED = {"open": "/", "missing": "\\"}


def classes_chart(data: Dataset, place: str, until: int | None, text: Text, ink: str) -> go.Figure:
    """Hectares of the RTs of a place by class, one bar a survey; a dashed line where the rule changes."""
    rows, surveys = area_by_class(data, place, until), surveys_by_class(data, place, until)
    names = survey_names(surveys)
    legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "traceorder": "normal"}
    made = figure(text, ink, 400, barmode="stack", legend=legend, showlegend=True)
    for slum_class in reversed(AREA_CLASSES):
        part = rows[rows["slum_class"] == slum_class]
        if part["rts"].sum():
            made.add_trace(_bars(part, names, slum_class, text, ink))
    made.update_xaxes(type="category", categoryorder="array", categoryarray=list(names.values()))
    made.update_yaxes(ticksuffix=" ha", rangemode="tozero")
    for at, (before, after) in enumerate(pairwise(surveys)):
        if before.rule != after.rule:
            made.add_vline(x=at + 0.5, line={"dash": "dash", "color": ink, "width": 2})
    return made


def survey_names(surveys: tuple[Survey, ...]) -> dict[Survey, str]:
    """The year of each; with its rule where there are two rules."""
    several = len({rule for _, rule in surveys}) > 1
    return {
        survey: plotly(f"{survey.year} · {RULES[survey.rule].title}") if several else str(survey.year)
        for survey in surveys
    }


def _bars(part: pd.DataFrame, names: dict[Survey, str], slum_class: str, text: Text, ink: str) -> go.Bar:
    colour = COLOURS[slum_class]
    words = [text("classes-bar", n=int(rts)) if rts else "" for rts in part["rts"]]
    areas = [text.quantity(int(area), "ha") for area in part["area_millionths"]]
    name = text.word("class", slum_class)
    return go.Bar(
        x=[names[Survey(int(row.year), str(row.rule))] for row in part.itertuples()],
        y=part["area_millionths"] / 1_000_000,
        name=name,
        width=0.8,
        marker={
            "color": colour,
            "line": {"color": QUIET, "width": 1},
            "pattern": {"shape": _HATCHED.get(slum_class, ""), "fgcolor": QUIET, "bgcolor": colour},
        },
        text=[f"{rts}<br>{area}" if rts else "" for rts, area in zip(words, areas, strict=True)],
        textposition="inside",
        textangle=0,
        insidetextfont={"color": ink_on(colour)},
        hovertext=[f"{name}<br>{rts}<br>{area}" for rts, area in zip(words, areas, strict=True)],
        hoverinfo="text",
    )
