"""Pictures as our own elements take them: values as shares of a width, names of colours as colours."""

from typing import Any

from dashboard.palette import ink_on, paint
from dashboard.pictures.heat_grid import Cell, HeatGrid
from dashboard.pictures.tracks import Part, Row, Track, Tracks


def tracks(picture: Tracks, ink: str) -> dict[str, Any]:
    """What the element `aligned` shows; ink is the colour of the words of the page."""
    legend = [
        {"label": sample.label, "look": sample.look, "colour": _colour(sample.paint, ink)}
        for sample in picture.legend
    ]
    return {"label": picture.label, "legend": legend, "rows": [_tracks(row, ink) for row in picture.rows]}


def _tracks(row: Row, ink: str) -> dict[str, Any]:
    bars = [
        {"name": track.name, "text": track.text, "parts": [_part(part, track, ink) for part in track.parts]}
        for track in row.tracks
    ]
    return {"key": row.key, "label": row.label, "say": row.say, "note": row.note, "bars": bars}


def _part(part: Part, track: Track, ink: str) -> dict[str, Any]:
    """A part that is not known takes the whole width."""
    colour = _colour(part.paint, ink)
    return {
        "share": 1 if part.look == "empty" else part.value / track.top,
        "look": part.look,
        "colour": colour,
        "ink": ink_on(colour) if colour else "",
        "text": part.text,
    }


def heat_grid(picture: HeatGrid, label: str, ink: str) -> dict[str, Any]:
    """What the element `heatmap` shows where its squares are only read; label: all of it in words."""
    return {
        "label": label,
        "corner": picture.corner,
        "columns": [{"key": key, "short": name, "full": name, "top": ""} for key, name in picture.columns],
        "rows": [
            {
                "key": row.key, "label": row.name, "whole": False, "chosen": False,
                "cells": [_cell(cell, ink) for cell in row.cells],
            }
            for row in picture.rows
        ],
        "legend": [],
        "legend_label": "",
        "picked": None,
        "still": True,
    }  # fmt: skip


def _cell(cell: Cell, ink: str) -> dict[str, str]:
    if cell.value is None:
        return {"text": cell.words, "look": "", "label": cell.said}
    colour = _colour(cell.paint, ink)
    look = {"look": "points", "colour": colour, "ink": ink_on(colour)}
    return {"text": cell.words, "label": cell.said} | look


def _colour(name: str, ink: str) -> str:
    """The colour of a name; none where nothing is painted."""
    return paint(name, ink) if name else ""
