"""Rows of tracks and axes as a drawing, all from one edge, with what their looks mean above them."""

from functools import partial
from itertools import accumulate

from dashboard.drawings import svg
from dashboard.drawings.canvas import LEAD, SAMPLE, SMALL, Canvas, legend, paragraph
from dashboard.drawings.canvas import Sample as Shown
from dashboard.drawings.elements.axis import mark
from dashboard.drawings.elements.track import Fills, fills
from dashboard.drawings.elements.track_rows import Columns, Rows, columns, row, strip
from dashboard.drawings.letters import Run, wide
from dashboard.drawings.svg import Element, Point
from dashboard.palette import QUIET, paint
from dashboard.pictures.tracks import LINE, MARK_LOOKS, Sample, TrackPart, TrackRow, Tracks

_MOST = (0.26, 0.33)
"""The shares of the width that names and words have at most."""
_FRAME, _AFTER = 8.0, 8.0
"""Pixels between a frame and what is in it, and below a row with a label or a note."""


def tracks(parent: Element, picture: Tracks, canvas: Canvas) -> float:
    """The rows from the top down; returns their height in pixels."""
    of = fills(parent, "tracks", canvas)
    y = legend(parent, [_sample(sample, of) for sample in picture.legend], canvas, 0)
    y += _AFTER * bool(picture.legend)
    inset = _FRAME * any(one.outlined for one in picture.rows)
    all_of_them = [track for one in picture.rows for track in one.tracks]
    room = canvas.width - 2 * inset
    where = Columns(inset + 0.5, room - 1) if canvas.narrow else columns(all_of_them, inset, room, _MOST)
    rows = Rows(where, of, picture.line, _begins(picture.scale))
    y += _scale(parent, picture.scale, y, rows)
    for number, one in enumerate(picture.rows):
        if one.label and number:
            svg.line(parent, (0, y), (canvas.width, y), stroke=QUIET, stroke_opacity=0.5)
        y += _row(parent, one, y, rows)
    return y


def _row(parent: Element, one: TrackRow, top: float, rows: Rows) -> float:
    """Label, tracks and note; a frame around the one looked at."""
    canvas, y = rows.of.canvas, top
    inset = _FRAME if one.outlined else 0
    room = canvas.width - 2 * inset
    if one.label or one.outlined:
        y += _AFTER / 2
    if one.label:
        y += paragraph(parent, (inset, y), [Run(one.label, bold=True)], canvas, room) + _AFTER / 4
    for track in one.tracks:
        y += row(parent, track, y, rows)
    y += paragraph(parent, (inset, y), one.note, canvas, room, SMALL) if one.note else 0
    y += _AFTER if one.label or one.note else 0
    if one.outlined:
        look: dict[str, object] = {"fill": "none", "stroke": paint("strong", canvas.ink), "stroke_width": 2}
        svg.rect(parent, 1, top + 1, canvas.width - 2, y - top, **look, **{"class": "outlined"})
        y += _AFTER / 2
    return y - top


def _begins(scale: tuple[TrackPart, ...]) -> tuple[float, ...]:
    """Where each part of a scale begins, as a share of the width that they fill together."""
    ends = list(accumulate(part.value for part in scale))
    return tuple((end - part.value) / ends[-1] for end, part in zip(ends, scale, strict=True))


def _scale(parent: Element, scale: tuple[TrackPart, ...], top: float, rows: Rows) -> float:
    """The name of each part where it begins, if it has room beside the last one; returns their height."""
    if not scale:
        return 0.0
    lies, high, canvas, free = strip(rows.where, top, inset=True), SMALL * LEAD, rows.of.canvas, 0.0
    for x, part in zip(map(lies.at, rows.steps), scale, strict=True):
        end = x + 4 + wide(part.text, SMALL)
        if x >= free and end <= canvas.width:
            svg.line(parent, (x, top), (x, top + high), stroke=QUIET, stroke_opacity=0.4)
            svg.words(parent, (x + 4, top + 0.8 * high), part.text, SMALL, fill=canvas.ink)
            free = end + 4
    return high + _AFTER / 2


def _sample(sample: Sample, of: Fills) -> Shown:
    return Shown("", sample.label, partial(_draw_sample, sample, of))


def _draw_sample(sample: Sample, of: Fills, parent: Element, at: Point) -> None:
    """A mark, an upright line or a box, below a point."""
    middle = at[0] + SAMPLE[0] / 2, at[1] + SAMPLE[1] / 2
    if sample.look in MARK_LOOKS:
        mark(parent, sample.look, middle, of.canvas, named="sample")
    elif sample.look == LINE:
        svg.line(
            parent, (middle[0], at[1]), (middle[0], at[1] + SAMPLE[1]), stroke=of.canvas.ink, stroke_width=2
        )
    else:
        svg.rect(parent, at[0] + 0.5, at[1], SAMPLE[0] - 1, SAMPLE[1], **of.look(sample.look, sample.paint))
