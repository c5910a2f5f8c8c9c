"""A picture of a page as a file of its own: with its sentence, what it is of, and where it is from."""

from dashboard.drawings.sheet import PHONE, SLIDE, Format, Said, sheet_svg
from dashboard.findings.finding import Finding
from dashboard.findings.register import Shown
from dashboard.paper.imprint import chosen_words, imprint, list_words, said
from dashboard.paper.typesetting import png
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.pictures.words.passages import WORDS
from dashboard.text.quoted import plain
from dashboard.text.short import text_shown

_PIXELS = {SLIDE: 2560, PHONE: 1080}
"""Across a picture: twice a slide, and as many as a phone has."""
_PIXELS_AN_INCH = 96
"""Of a drawing that is as large as it is."""


def pictured(at: Shown) -> tuple[Finding, ...]:
    """The findings of a part of a page that have a picture which is more than words."""
    drawn = (one for one in at.found.findings if one.picture is not None)
    return tuple(one for one in drawn if not isinstance(one.picture, WORDS))


def picture_svg(at: Shown, one: Finding, size: Format = SLIDE) -> bytes:
    """A picture of a part of a page as a drawing, in signs that every program shows."""
    picture = one.narrow if size is PHONE and one.narrow else one.picture
    assert picture is not None, "it was chosen because it has a picture"
    return sheet_svg(picture, _said(at, one), at.scope.text, size).encode()


def picture_png(at: Shown, one: Finding, size: Format = SLIDE) -> bytes:
    """The same as an image that every program shows: of slides and of messages."""
    drawing = picture_svg(at, one, size).decode()
    return png(drawing, _PIXELS_AN_INCH * _PIXELS[size] / size.width)


def _said(at: Shown, one: Finding) -> Said:
    """The sentence of the picture, or of the page where it has none; all that must be known of it below."""
    text, of = at.scope.text, imprint(at.scope, at.found.stamp)
    below = (
        one.after,
        *one.notes,
        *(at.found.remarks if one in at.found.lead else ()),
        chosen_words(at),
        list_words(at, one),
        text("show-source", source=one.source) if one.source else "",
        of.head,
        of.foot,
    )
    return Said(
        _plain(one.title or at.found.headline),
        _plain(" ".join(said(one.subtitles))),
        tuple(map(_plain, said(below))),
        of.stamp,
    )


def shows(picture: object) -> str:
    """What a map shows, where one page has several: for the name of its file; empty of all else."""
    if isinstance(picture, MapPanels):
        return " ".join(dict.fromkeys(shown.legend_label for _, shown in picture.panels))
    if isinstance(picture, Ground):
        return picture.shows
    return picture.legend_label if isinstance(picture, LocalMap) else ""


def _plain(words: str) -> str:
    return plain(text_shown(words))
