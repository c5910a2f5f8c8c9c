"""Pictures as our own elements take them: values as shares of a width, names of colours as colours."""

from functools import lru_cache
from typing import Any

from dashboard.palette import ink_on, paint
from dashboard.pictures.before_after import BeforeAfter, Share
from dashboard.pictures.heat_grid import GridCell, HeatGrid
from dashboard.pictures.tracks import Track, TrackPart, TrackRow, Tracks


def tracks(picture: Tracks, ink: str, still: bool = True) -> dict[str, Any]:
    """What the element `tracks` shows.

    Args:
        picture: what is drawn.
        ink: the colour of the words of the page.
        still: whether its rows are only read; else one can be picked.
    """
    legend = [
        {"label": sample.label, "look": sample.look, "colour": _colours(sample.paint, ink)[0]}
        for sample in picture.legend
    ]
    return {
        "label": picture.label,
        "legend": legend,
        "legend_label": picture.legend_label,
        "rows": [_tracks(row, picture.line, ink) for row in picture.rows],
        "still": still,
    }


def _tracks(row: TrackRow, line: int | None, ink: str) -> dict[str, Any]:
    bars = [
        {
            "name": track.name,
            "text": track.text,
            "parts": [_part(part, track, ink) for part in track.parts],
            "line": None if line is None else line / track.top,
        }
        for track in row.tracks
    ]
    return {
        "key": row.key,
        "label": row.label,
        "say": row.say,
        "note": row.note,
        "bars": bars,
        "chosen": row.outlined,
    }


def _part(part: TrackPart, track: Track, ink: str) -> dict[str, Any]:
    """A part that is not known takes the whole width."""
    colour, on_it = _colours(part.paint, ink)
    return {
        "share": 1 if part.look == "empty" else part.value / track.top,
        "look": part.look,
        "colour": colour,
        "ink": on_it,
        "text": part.text,
        "say": part.said,
    }


def heat_grid(picture: HeatGrid, label: str, ink: str, still: bool = True) -> dict[str, Any]:
    """What the element `heat_grid` shows.

    Args:
        picture: what is drawn.
        label: all of it in words.
        ink: the colour of the words of the page.
        still: whether its squares are only read; else one can be picked.
    """
    return {
        "label": label,
        "corner": picture.corner,
        "columns": [
            {"key": column.key, "short": column.name, "full": column.full or column.name, "top": column.top}
            for column in picture.columns
        ],
        "rows": [
            {
                "key": row.key, "label": row.name, "whole": row.whole, "chosen": row.outlined,
                "cells": [_cell(cell, ink) for cell in row.cells],
            }
            for row in picture.rows
        ],
        "legend": [_cell(cell, ink) for cell in picture.legend],
        "legend_label": picture.legend_label,
        "picked": picture.picked,
        "still": still,
    }  # fmt: skip


def _cell(cell: GridCell, ink: str) -> dict[str, str]:
    colour, on_it = _colours(cell.paint, ink)
    look = cell.look or ("points" if cell.paint else "")
    return {
        "text": cell.words,
        "label": cell.said,
        "look": f"total {look}" if cell.total else look,
        "colour": colour,
        "ink": on_it,
    }


def before_after(picture: BeforeAfter, ink: str) -> dict[str, Any]:
    """What the element `pairs` shows: the middle of each share, in percent."""
    rows = [
        {
            "label": row.label,
            "from": _middle(row.before),
            "to": _middle(row.after),
            "text": row.text,
            "say": row.say,
            "colour": _colours(row.paint, ink)[0],
        }
        for row in picture.rows
    ]
    return {"label": picture.label, "first": picture.first, "last": picture.last, "rows": rows}


def _middle(share: Share | None) -> float | None:
    return None if share is None else sum(share) / 200


@lru_cache(maxsize=4096)
def _colours(name: str, ink: str) -> tuple[str, str]:
    """The colour of a name, and of the words on it; nothing where nothing is painted."""
    if not name:
        return "", ""
    colour = paint(name, ink)
    return colour, ink_on(colour)
