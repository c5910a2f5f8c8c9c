"""Screens as the elements take them: drawn for every shape of wall, so that nothing is asked for later."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dashboard.drawings.hall import FOOT, WALLS, on_the_wall
from dashboard.findings.meeting.screens import Screen, screens
from dashboard.paper.imprint import imprint
from dashboard.screen import filters
from dashboard.screen.frame import MODE, PAGES, View
from dashboard.text.quoted import plain

_SCREEN = "screen"
"""What the address calls the screen that is shown: the browser keeps it there, and asks nothing of us."""
_STAGE_WORDS = ("previous", "next", "full")


def screens_of(view: View, items: tuple[str, ...]) -> tuple[Screen, ...]:
    """What a wall shows of a view."""
    return screens(view, items, filters.address())


def leave() -> None:
    """Back to the page that the wall stands for."""
    for name in (MODE, _SCREEN):
        filters.drop(name)


def stage_data(view: View, found: tuple[Screen, ...], foot: float = FOOT) -> dict[str, Any]:
    """What every stage needs: whose, of what, its words, its screens. foot: pixels of what stands below."""
    text = view.text
    words = {name: text(f"stage-{name}") for name in _STAGE_WORDS}
    patterns = {name: text(f"stage-{name}", at="{at}", n="{n}") for name in ("position", "piece")}
    return {
        "title": text("stage-title", place=view.place_label),
        "place": view.place_name,
        "language": text.language,
        "words": words | patterns,
        "screens": [_screen(view, one, number, foot) for number, one in enumerate(found)],
    }


def _screen(view: View, one: Screen, number: int, foot: float) -> dict[str, Any]:
    return {
        "key": one.key,
        "name": one.name,
        "stamp": imprint(view, one.stamp).stamp,
        "sentence": one.sentence,
        "alt": one.alt,
        "rows": one.rows,
        "notes": one.notes,
        "source": view.text("show-source", source=one.source) if one.source else "",
        "written": one.picture is None,
        "drawings": _drawings(view, one, number, foot),
        "address": address_of(view, one),
    }


def _drawings(view: View, one: Screen, number: int, foot: float) -> Mapping[str, list[str]]:
    """By shape of wall, drawn once for a dataset."""
    picture = one.picture
    if picture is None:
        return {}
    question = ("wall", picture, one.rows, one.sentence, number, foot, view.text.language)

    def drawn() -> Mapping[str, list[str]]:
        said = plain(one.sentence)
        return {
            name: on_the_wall(
                picture, one.rows, said, wall._replace(foot=foot), view.text, f"{name}-{number}"
            )
            for name, wall in WALLS.items()
        }

    return view.data.cache.answer(question, drawn)


def address_of(view: View, one: Screen) -> str:
    """Where the dashboard says more of a screen, from its root."""
    page = "" if one.page == PAGES[0] else one.page
    return f"/{page}?{urlencode(view.address | dict(one.asked))}"
