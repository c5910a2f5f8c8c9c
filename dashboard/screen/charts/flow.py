"""Money on its way from a source over a kind of work to a place."""

from itertools import pairwise
from textwrap import wrap

import pandas as pd
import plotly.graph_objects as go

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.funding_flow import OTHERS, STEPS, by_family, funding_flow, gathered
from dashboard.palette import QUIET, funding_colour, rgb
from dashboard.screen.charts.escape import plotly
from dashboard.screen.charts.layout import figure
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names

GROUPS_SHOWN = 8
"""As many groups of a step as a phone can name; the others stand together, and are in the table."""
_LABEL_WIDTH = 11
"""Characters of a line: labels of two steps stand beside each other on a phone."""
_NODE_HEIGHT, _PAD = 84, 44
_DIMENSIONS = {"source": "funding_family", "kind": "kind"}


def flow_chart(
    data: Dataset, place: str, year: int | None, kind: str, level: str, text: Text, ink: str
) -> go.Figure:
    """One kind of money as bands from family of sources to kind to place, each in the colour of the family.

    Rupiah; the sources of a family are in the table.
    """
    flow = gathered(by_family(funding_flow(data, place, year, kind, level)), GROUPS_SHOWN)
    nodes = [(step, key) for step in STEPS for key in _largest_first(flow, step)]
    at = {node: number for number, node in enumerate(nodes)}
    links = pd.concat([_links(flow, at, *pair) for pair in pairwise(STEPS)])
    names = _names(data, place, level, nodes, text)
    most = max((flow[step].nunique() for step in STEPS), default=1)
    made = figure(text.language, ink, 80 + _NODE_HEIGHT * most, margin={"l": 8, "r": 16, "t": 16, "b": 36})
    made.add_trace(
        go.Sankey(
            arrangement="fixed",
            textfont={"size": 12, "color": ink},
            node={
                "label": [_label(name) for name in names],
                "color": [funding_colour(key) if step == "source" else QUIET for step, key in nodes],
                "pad": _PAD, "thickness": 14, "line": {"width": 0},
                "hovertemplate": "%{label}<extra></extra>",
            },
            link={
                "source": links["from"], "target": links["to"], "value": [int(r) for r in links["rupiah"]],
                "color": [_veil(funding_colour(source)) for source in links["source"]],
                "customdata": [text.rupiah_exact(int(rupiah)) for rupiah in links["rupiah"]],
                "hovertemplate": "%{source.label} → %{target.label}<br>%{customdata}<extra></extra>",
            },
        )
    )  # fmt: skip
    return made


def _links(flow: pd.DataFrame, at: dict[tuple[str, str], int], first: str, last: str) -> pd.DataFrame:
    """The bands between two steps, those of one source apart from those of another."""
    keys = list(dict.fromkeys(["source", first, last]))
    sums = flow.groupby(keys, as_index=False)["rupiah"].sum()
    return sums.assign(
        **{
            "from": [at[first, key] for key in sums[first]],
            "to": [at[last, key] for key in sums[last]],
        }
    )[["source", "from", "to", "rupiah"]]


def _largest_first(flow: pd.DataFrame, step: str) -> list[str]:
    sums = flow.groupby(step)["rupiah"].sum().sort_values(ascending=False, kind="stable")
    return sorted(sums.index, key=lambda key: key == OTHERS)


def _names(data: Dataset, place: str, level: str, nodes: list[tuple[str, str]], text: Text) -> list[str]:
    names: dict[tuple[str, str], str] = {}
    for step in STEPS:
        keys = [key for of, key in nodes if of == step and key != OTHERS]
        found = group_names(data, place, _DIMENSIONS.get(step, level), keys, text)
        names |= {(step, key): name for key, name in zip(keys, found, strict=True)}
    return [names.get(node, text("flow-others")) for node in nodes]


def _label(name: str) -> str:
    """A name on several short lines; an RT stands above its RW."""
    lines = [line for part in name.split(" / ") for line in wrap(part, _LABEL_WIDTH, break_long_words=False)]
    return "<br>".join(map(plotly, lines))


def _veil(colour: str) -> str:
    red, green, blue = rgb(colour)[:3]
    return f"rgba({red}, {green}, {blue}, 0.45)"
