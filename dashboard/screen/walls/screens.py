"""Screens as the elements take them: drawn for every shape of wall, so that nothing is asked for later."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dashboard.drawings.hall import WALLS, on_the_wall
from dashboard.findings.meeting.screens import Screen, screens
from dashboard.paper.imprint import imprint
from dashboard.screen import filters
from dashboard.screen.frame import PAGES, View
from dashboard.text.quoted import plain

STAGE_WORDS = ("previous", "next", "full")


def screens_of(view: View, items: tuple[str, ...]) -> tuple[Screen, ...]:
    """What a wall shows of a view; nothing where its data have no place."""
    if view.place not in view.data.places:
        return ()
    return screens(view, items, filters.address())


def stage_data(view: View, found: tuple[Screen, ...]) -> dict[str, Any]:
    """What every stage needs: whose, of what, its words, its screens."""
    text = view.text
    words = {name: text(f"stage-{name}") for name in STAGE_WORDS}
    patterns = {name: text(f"stage-{name}", at="{at}", n="{n}") for name in ("position", "piece")}
    return {
        "title": text("stage-title", place=view.place_label),
        "place": view.place_name,
        "language": text.language,
        "words": words | patterns,
        "screens": [_screen(view, one, number) for number, one in enumerate(found)],
    }


def _screen(view: View, one: Screen, number: int) -> dict[str, Any]:
    return {
        "key": one.key,
        "name": one.name,
        "stamp": imprint(view, one.stamp).stamp,
        "sentence": one.sentence,
        "alt": one.alt,
        "notes": one.notes,
        "source": view.text("show-source", source=one.source) if one.source else "",
        "written": one.picture is None,
        "drawings": _drawings(view, one, number),
        "address": address_of(view, one),
    }


def _drawings(view: View, one: Screen, number: int) -> Mapping[str, list[str]]:
    """By shape of wall, drawn once for a dataset."""
    picture = one.picture
    if picture is None:
        return {}
    question = ("wall", picture, one.rows, one.sentence, number, view.text.language)

    def drawn() -> Mapping[str, list[str]]:
        said = plain(one.sentence)
        return {
            name: on_the_wall(picture, one.rows, said, wall, view.text, f"{name}-{number}")
            for name, wall in WALLS.items()
        }

    return view.data.cache.answer(question, drawn)


def address_of(view: View, one: Screen) -> str:
    """Where the dashboard says more of a screen, from its root."""
    page = "" if one.page == PAGES[0] else one.page
    return f"/{page}?{urlencode(view.address | dict(one.asked))}"
