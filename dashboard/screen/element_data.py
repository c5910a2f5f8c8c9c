"""Pictures as our own elements take them: values as shares of a width, names of colours as colours."""

from collections.abc import Callable
from dataclasses import asdict
from functools import lru_cache
from typing import Any, NamedTuple

from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.drawings.maps.ground import ground_map_svg
from dashboard.drawings.maps.local_map import NARROW, WIDE, local_map_svg
from dashboard.drawings.maps.panels import map_panels_svg
from dashboard.palette import INK_ON_LIGHT, ink_on, paint
from dashboard.pictures import Picture
from dashboard.pictures.board import Meters, Question, Small, Squares, Steps, Tile, Tiles
from dashboard.pictures.ground import Ground, MapStep
from dashboard.pictures.heat_grid import GridCell, HeatGrid
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.pictures.tracks import Axis, Track, TrackPart, TrackRow, Tracks
from dashboard.pictures.words.notices import Notices
from dashboard.text.catalogue import Text


class Seen(NamedTuple):
    """What a picture is drawn for.

    alt: all of it in words. ink: the colour of the words of the page. still: it is only read; else something
    in it can be picked.
    """

    alt: str
    ink: str
    still: bool = True


def as_it_is(picture: Any, _: Seen) -> dict[str, Any]:
    """A picture of words and shares, in which nothing is painted by its value."""
    return asdict(picture)


def notices(picture: Notices, _: Seen) -> dict[str, Any]:
    """What is said where there are none is not in the list."""
    return {"label": picture.label, "items": [asdict(item) for item in picture.items]}


# The board --------------------------------------------------------------------------------------


def board_card(question: Question, ink: str) -> dict[str, Any]:
    """A card of the board; what its link says is not in it."""
    small = None if question.small is None else _small(question.small, ink)
    return {"number": question.number, "sentence": question.sentence, "small": small}


def _small(picture: Small, ink: str) -> dict[str, Any]:
    match picture:
        case Squares():
            return _squares(picture, ink)
        case Tiles():
            tiles = [_tile(tile, ink) for tile in picture.tiles]
            legend = [_tile(tile, ink) for tile in picture.legend]
            return {
                "kind": "tiles",
                "label": picture.label,
                "tiles": tiles,
                "legend": legend,
                "note": picture.note,
            }
        case Meters():
            return {"kind": "meters", "meters": [_track(track, None, ink) for track in picture.tracks]}
        case Steps():
            return {"kind": "steps", "steps": picture.steps}


def _squares(picture: Squares, ink: str) -> dict[str, Any]:
    """In two colours, of what was decided and of what was not; sides as shares of the largest one."""
    full, pale = paint("class:moderate", ink), paint("class:light", ink)
    squares = [
        {
            "side": side,
            "area": square.area,
            "label": square.label,
            "look": "decided" if square.decided else "hollow",
            "colour": full if square.decided else pale,
        }
        for square, side in zip(picture.squares, picture.sides(), strict=True)
    ]
    return {"kind": "squares", "edge": full, "squares": squares}


def _tile(tile: Tile, ink: str) -> dict[str, Any]:
    colour, on_it = _colours(tile.paint, ink)
    said = {"name": tile.name, "say": tile.said, "look": tile.look, "chosen": tile.chosen}
    return said | {"colour": colour, "ink": on_it}


# Tracks -----------------------------------------------------------------------------------------


def tracks(picture: Tracks, seen: Seen) -> dict[str, Any]:
    """Parts, marks and lines as shares of the width of their track."""
    legend = [
        {"label": sample.label, "look": sample.look, "colour": _colours(sample.paint, seen.ink)[0]}
        for sample in picture.legend
    ]
    return {
        "label": picture.label,
        "legend": legend,
        "legend_label": picture.legend_label,
        "rows": [_track_row(row, picture.line, seen.ink) for row in picture.rows],
        "scale": _scale(picture.scale),
        "still": seen.still,
    }


def _track_row(row: TrackRow, line: int | None, ink: str) -> dict[str, Any]:
    return {
        "key": row.key,
        "label": row.label,
        "say": row.say,
        "note": row.note,
        "bars": [_bar(track, line, ink) for track in row.tracks],
        "chosen": row.outlined,
    }


def _bar(track: Track | Axis, line: int | None, ink: str) -> dict[str, Any]:
    return _axis(track, line, ink) if isinstance(track, Axis) else _track(track, line, ink)


def _track(track: Track, line: int | None, ink: str) -> dict[str, Any]:
    return {
        "name": track.name,
        "text": track.text,
        "parts": [_part(part, track.top, ink) for part in track.parts],
        "line": None if line is None else line / track.top,
    }


def _part(part: TrackPart, top: int, ink: str) -> dict[str, Any]:
    colour, on_it = _colours(part.paint, ink)
    return {
        "share": part.share(top),
        "look": part.look,
        "colour": colour,
        "ink": on_it,
        "text": part.text,
        "say": part.said,
    }


def _axis(axis: Axis, line: int | None, ink: str) -> dict[str, Any]:
    marks = [
        {
            "at": mark.middle / axis.top, "from": mark.low / axis.top, "to": mark.high / axis.top,
            "look": mark.look, "colour": _colours(mark.paint, ink)[0], "say": mark.said,
        }
        for mark in axis.marks
    ]  # fmt: skip
    links = [
        {"from": first, "to": last, "colour": _colours(colour, ink)[0]}
        for first, last, colour in axis.links()
    ]
    zones = [_part(part, axis.top, ink) for part in axis.zones]
    crossed = None if line is None else line / axis.top
    return {
        "name": axis.name, "text": axis.text, "marks": marks, "links": links, "zones": zones, "line": crossed,
    }  # fmt: skip


def _scale(parts: tuple[TrackPart, ...]) -> list[dict[str, Any]]:
    """Shares of the whole width, which the parts fill together."""
    top = sum(part.value for part in parts)
    return [{"share": part.value / top, "text": part.text} for part in parts]


# Heat grid --------------------------------------------------------------------------------------


def heat_grid(picture: HeatGrid, seen: Seen) -> dict[str, Any]:
    """Squares with the colour of their value, and of the words on it."""
    return {
        "label": seen.alt,
        "corner": picture.corner,
        "columns": [
            {"key": column.key, "name": column.name, "full": column.full or column.name, "top": column.top}
            for column in picture.columns
        ],
        "rows": [
            {
                "key": row.key, "label": row.name, "whole": row.whole, "chosen": row.outlined,
                "cells": [_cell(cell, seen.ink) for cell in row.cells],
            }
            for row in picture.rows
        ],
        "legend": [_cell(cell, seen.ink) for cell in picture.legend],
        "legend_label": picture.legend_label,
        "picked": picture.picked,
        "still": seen.still,
    }  # fmt: skip


def _cell(cell: GridCell, ink: str) -> dict[str, str]:
    colour, on_it = _colours(cell.paint, ink)
    look = cell.look or ("points" if cell.paint else "")
    return {
        "text": cell.words,
        "label": cell.said,
        "look": f"total {look}" if cell.total else look,
        "colour": colour,
        "edge": _colours(cell.paint_high, ink)[0],
        "ink": on_it,
    }


# A map ------------------------------------------------------------------------------------------


def local_map(picture: LocalMap, seen: Seen) -> dict[str, Any]:
    """The drawing for a screen and for a phone, and what stands beside it in words."""
    return {
        "label": seen.alt,
        "drawings": [local_map_svg(picture, seen.ink, size) for size in (WIDE, NARROW)],
        "paper": _on_paper(seen.ink, lambda: local_map_svg(picture, INK_ON_LIGHT, WIDE)),
        "tiles": [
            {
                "key": tile.key, "chosen": tile.chosen,
                "looks": [
                    {"said": look.said, "value": look.value, "step": look.step}
                    for look in (frame.looks[number] for frame in picture.frames)
                ],
            }
            for number, tile in enumerate(picture.tiles)
        ],
        "frames": [frame.name for frame in picture.frames],
        "shown": picture.shown,
        "steps": [_step(step, seen.ink) for step in picture.steps],
        "legend_label": picture.legend_label,
        "count_label": picture.count_label,
        "value_label": picture.value_label,
        "filter_label": picture.filter_label,
        "hint": picture.hint,
        "card": asdict(picture.card) if picture.card else None,
        "still": not picture.picks,
        "play": picture.play,
        "pause": picture.pause,
        "frames_label": picture.frames_label,
    }  # fmt: skip


def _on_paper(ink: str, draw: Callable[[], str]) -> str:
    """A drawing for paper, where that of the page is for the night."""
    return draw() if ink != INK_ON_LIGHT else ""


def map_legend(picture: Ground, ink: str, text: Text) -> dict[str, Any]:
    """The legend of a map with how many RTs are in each of its steps."""
    steps = [
        _step(step, ink) | {"places": places, "told": text.number(places)} for step, places in picture.counted
    ]
    return {"label": picture.legend_label, "steps": steps, "filter_label": text("local-map-filter")}


_SHEET = 703.0
"""Pixels between the margins of a sheet of A4."""
_LARGEST_DRAWING = 250_000
"""Characters of a drawing for paper that is sent with every page."""


def on_paper(picture: Picture, label: str, text: Text) -> dict[str, Any]:
    """A picture as a drawing, for paper; of one larger than all else on the page how else to get it.

    A map is drawn without its legend, which the page has below it.
    """
    if isinstance(picture, Ground):
        drawing = ground_map_svg(picture, INK_ON_LIGHT, WIDE, label)
    else:
        drawing = picture_svg(picture, Canvas(_SHEET, INK_ON_LIGHT, text), label)
    if len(drawing) < _LARGEST_DRAWING:
        return {"label": label, "drawing": drawing}
    return {"label": label, "drawing": "", "words": text("map-on-paper")}


def _step(step: MapStep, ink: str) -> dict[str, Any]:
    return {"name": step.name, "look": step.look, "colour": _colours(step.paint, ink)[0]}


def map_panels(picture: MapPanels, seen: Seen) -> dict[str, Any]:
    """The drawing of all of them for a screen and for a phone."""
    return {
        "label": picture.label,
        "drawings": [map_panels_svg(picture, seen.ink, size) for size in (WIDE, NARROW)],
        "paper": _on_paper(seen.ink, lambda: map_panels_svg(picture, INK_ON_LIGHT, WIDE)),
    }


@lru_cache(maxsize=4096)
def _colours(name: str, ink: str) -> tuple[str, str]:
    """The colour of a name, and of the words on it; nothing where nothing is painted."""
    if not name:
        return "", ""
    colour = paint(name, ink)
    return colour, ink_on(colour)
