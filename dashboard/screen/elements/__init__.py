"""Our own elements: small HTML parts that build their text with textContent, never as markup.

Each is a <name>.js and <name>.css beside this file, with element.js and the scripts that it shares before it;
those of meeting/ are one element. What draws a picture has the name of its kind. All data arrive as JSON;
nothing is fetched but by base_map, where a reader asks for it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.text.quoted import DATA_LANGUAGE

_FOLDER = Path(__file__).parent
_ELEMENT = f'const TYPED = "{DATA_LANGUAGE}"\n' + (_FOLDER / "element.js").read_text(encoding="utf-8")


def _component(
    name: str, isolate: bool = True, drawings: str = "", styles: str = "", shares: tuple[str, ...] = ()
) -> Callable[..., Any]:
    """An element.

    Args:
        name: of its files.
        isolate: its style is for itself alone.
        drawings: symbols that it can use.
        styles: that it shares.
        shares: names of scripts that stand before its own.
    """
    scripts = (_read(f"{each}.js") for each in (*shares, name))
    return st.components.v2.component(
        f"kotaku_{name}",
        html=f'{drawings}<div class="root"></div>',
        css=styles + _read(f"{name}.css"),
        js=_ELEMENT + "".join(scripts),
        isolate_styles=isolate,
    )


def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


_LEGEND, _STAGE = _read("legend.css"), _read("stage.css")

# Around pictures
page = _component("page", isolate=False)
identity = _component("identity")
full_screen = _component("full_screen")
place_search = _component("place_search")
remarks = _component("remarks")
table = _component("table")
in_sight = _component("in_sight")
on_paper = _component("on_paper")
base_map = _component("base_map")
map_legend = _component("map_legend", styles=_LEGEND)

# Walls
_MEETING = tuple(
    f"meeting/{name}" for name in ("dialogs", "room", "rule", "proposals", "agreements", "minutes", "agenda")
)
meeting = _component("meeting", styles=_STAGE, shares=("stage", *_MEETING))
hall = _component("hall", styles=_STAGE, shares=("stage",))
handed = _component("handed")

# Pictures
board = _component("board")
cards = _component("cards", drawings=_read("drawings.svg"))
heat_grid = _component("heat_grid")
lists = _component("lists")
local_map = _component("local_map", styles=_LEGEND)
map_panels = _component("map_panels")
network = _component("network")
notices = _component("notices")
tracks = _component("tracks")
years = _component("years")
