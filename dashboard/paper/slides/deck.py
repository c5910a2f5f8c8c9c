"""The briefing as slides: one finding each, its chart or table made so that it can be edited, its source and
what is doubtful in the notes of the speaker.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from pptx.util import Emu, Inches, Pt

from dashboard.domain.doubts.uses import problems_about
from dashboard.drawings.canvas import Canvas
from dashboard.drawings.draw import picture_svg
from dashboard.drawings.letters import wide
from dashboard.drawings.pieces import pieces
from dashboard.findings.decisions import to_decide
from dashboard.findings.finding import Finding
from dashboard.findings.register import Shown
from dashboard.findings.scope import Scope
from dashboard.findings.table import Table
from dashboard.findings.words.problems import sentence_of
from dashboard.palette import INK_ON_LIGHT
from dashboard.paper.briefing import answers, chapters, method, overview, title
from dashboard.paper.imprint import Imprint, chosen_words, imprint, said
from dashboard.paper.short import in_short
from dashboard.paper.slides import shapes
from dashboard.paper.slides.charts import chart_of
from dashboard.paper.slides.shapes import Area, Line
from dashboard.paper.slides.template import is_title, layout_of, opened
from dashboard.pictures import Picture
from dashboard.pictures.heat_grid import HeatGrid
from dashboard.pictures.words.passages import LINE, SMALL, WORDS, Passage, passages
from dashboard.text.quoted import plain

_MARGIN, _FOOT, _KICKER, _TOP = Inches(0.55), Inches(0.5), Inches(0.36), Inches(0.28)
"""At both sides; where the imprint and the question stand; above all."""
_ABOVE = 14
"""Points of the question and of the stamp."""
_MORE = Pt(20)
"""Of the line below a picture or a table."""
_MOST_ROWS, _MOST_COLUMNS = 12, 9
"""Rows of squares, and columns of squares and of a table, that can be read from the back of a room."""
_DRAWING, _DRAWING_HIGH = 860.0, 400.0
"""Pixels of a drawing that is as wide as a slide, and of what is left below two lines of a sentence."""
_NewSlide = Callable[[], tuple[Any, Area]]
"""Begins a slide of a part, and returns it with what is left of it."""
_SIZES, _STANDS_OUT, _ALONE = {LINE: 15.0, SMALL: 12.0}, 17.0, 20.0
"""Points of passages, of those that stand out, and of sentences that have a slide for themselves."""
_DOUBTS = 5


def briefing_pptx(scope: Scope, address: Mapping[str, str], template: Path | None = None) -> bytes:
    """The slides of a briefing.

    Args:
        scope: what is looked at.
        address: what was chosen on the pages.
        template: a PPTX whose look is taken; None for a plain one.

    Raises:
        NoTemplate: nothing can be made with it.
    """
    deck = _Deck(opened(template))
    _cover(deck, scope, address)
    for chapter in chapters(scope, address):
        for at in chapter.parts:
            _part(deck, in_short(at), chapter.question)
    for at in method(scope, address):
        _part(deck, in_short(at), scope.text("file-method"))
    return deck.written(title(scope), imprint(scope).office, scope.today)


class _Deck:
    """Slides as they are made, one after another."""

    def __init__(self, made: Any) -> None:
        self._made, self._layout = made, layout_of(made)

    def slide(self, sentence: str, question: str, notes: Sequence[str], of: Imprint) -> tuple[Any, Area]:
        """A slide with its sentence, the question above it, the imprint below it; what is left of it."""
        slide = self._made.slides.add_slide(self._layout)
        for shape in [one for one in slide.placeholders if not is_title(one)]:
            shape.element.getparent().remove(shape.element)
        whole, high = self._made.slide_width, self._made.slide_height
        across, low = whole - 2 * _MARGIN, high - _FOOT
        stamp = Emu(int(shapes.POINT * (1 + wide(of.stamp, _ABOVE, bold=True))))
        left = Area(_MARGIN, _TOP, across - stamp, _KICKER)
        shapes.words(slide, [Line(question, _ABOVE, bold=True)], left)
        if of.stamp:
            right = left._replace(left=_MARGIN + left.width, width=stamp)
            shapes.words(slide, [Line(of.stamp, _ABOVE, bold=True)], right, right=True)
        end = shapes.sentence(slide, sentence, Area(_MARGIN, _TOP + _KICKER, across, 0)) + Pt(8)
        number = Area(whole - _MARGIN - Inches(0.6), low, Inches(0.6), _FOOT)
        shapes.words(
            slide, [Line(f"{of.head} · {of.foot}", 10)], Area(_MARGIN, low, across - number.width, _FOOT)
        )
        shapes.words(slide, [Line(str(len(self._made.slides)), 10)], number, right=True)
        if frame := slide.notes_slide.notes_text_frame:  # a template may have no place for notes
            frame.text = "\n".join(map(shapes.clean, (*notes, of.foot)))
        return slide, Area(_MARGIN, end, across, Emu(low - end - Pt(4)))

    def written(self, title: str, author: str, day: date) -> bytes:
        """The file, which says what it is called, whose it is and on which day it was made."""
        of = self._made.core_properties
        of.title, of.author, of.last_modified_by = map(shapes.clean, (title, author, author))
        of.created = of.modified = datetime.combine(day, time())
        of.comments = ""
        content = BytesIO()
        self._made.save(content)
        return content.getvalue()


def _cover(deck: _Deck, scope: Scope, address: Mapping[str, str]) -> None:
    """The one sentence, and the questions with their numbers and answers in short."""
    text, found = scope.text, overview(scope)
    slide, area = deck.slide(found.headline, title(scope), said(found.remarks), imprint(scope))
    columns = [(text(f"file-{name}"), False) for name in ("question", "number", "answer")]
    rows = [(text(f"overview-{one.question}"), one.number, one.sentence) for one in answers(scope)]
    shapes.table(slide, columns, rows, area)
    if steps := to_decide(scope, address):
        notes, of = said(found.remarks), imprint(scope)
        _words(partial(deck.slide, text("file-to-decide"), title(scope), notes, of), steps)


def _part(deck: _Deck, at: Shown, question: str) -> None:
    """The finding that leads a part of a page, or why there is none."""
    of, sentence = imprint(at.scope, at.found.stamp), " ".join((at.found.headline, *at.found.warnings))
    if at.found.silence:
        _words(partial(deck.slide, sentence, question, said(at.found.remarks), of), [at.found.silence])
        return
    for one in at.found.findings:
        _finding(partial(deck.slide, sentence, question, list(_notes(at, one)), of), one, at.scope)


def _finding(slide: _NewSlide, one: Finding, scope: Scope) -> None:
    """Its picture, then its numbers where they are not in that; what it says where it has neither."""
    if one.picture is not None:
        on_it, area = _picture(slide, one.picture, one.alt or one.title, scope)
        source = scope.text("show-source", source=one.source) if one.source else ""
        _below(on_it, " ".join(filter(None, (one.after, source))), area)
    if one.table and one.table.rows and not (one.picture and _tells_numbers(one.picture)):
        _table(slide, one.table, scope)
    elif one.picture is None:
        _words(slide, said((one.title, *one.notes)))


def _notes(at: Shown, one: Finding) -> Iterator[str]:
    """What a speaker must know: what it is of, how it is read, what is doubtful, its source."""
    scope, text = at.scope, at.scope.text
    yield from said((*one.subtitles, *at.found.remarks, chosen_words(at), one.after, *one.notes))
    found = problems_about(scope.data, one.about, scope.place, scope.year) if one.about else ()
    if found:
        yield f"{text('file-doubts', n=len(found))}:"
        yield from (sentence_of(problem, text) for problem in found[:_DOUBTS])
    if one.source:
        yield text("show-source", source=one.source)


def _picture(slide: _NewSlide, picture: Picture, alt: str, scope: Scope) -> tuple[Any, Area]:
    """As a chart, squares or words, which can be edited; else as a drawing, on as many slides as it needs.

    Returns the last slide, and what of it is the picture's and a line's below.
    """
    label = plain(alt)
    if isinstance(picture, WORDS):
        return _lines(slide, list(map(_line, passages(picture))))
    if isinstance(picture, HeatGrid) and _has_room(picture):
        on_it, area = slide()
        shapes.squares(on_it, picture, _above(area))
        shapes.describe(on_it.shapes[-1], label)
    elif draw := chart_of(picture):
        on_it, area = slide()
        draw(on_it.shapes, _above(area))
        shapes.describe(on_it.shapes[-1], label)
    else:
        canvas = Canvas(_DRAWING, INK_ON_LIGHT, scope.text)
        for piece in pieces(picture, canvas, _DRAWING_HIGH):
            on_it, area = slide()
            shapes.image(on_it, _above(area), picture_svg(piece, canvas, label), label)
    return on_it, area


def _above(area: Area) -> Area:
    """Without the line below it."""
    return area._replace(height=area.height - _MORE)


def _below(slide: Any, words: str, area: Area) -> None:
    """A line at the lower end of an area: how a picture is read, or what is not in it."""
    if words:
        low = area._replace(top=area.top + area.height - _MORE, height=_MORE)
        shapes.words(slide, [Line(words, 12)], low)


def _words(slide: _NewSlide, sentences: Iterable[str]) -> None:
    """Sentences alone, large."""
    _lines(slide, [Line(one, _ALONE) for one in sentences])


def _lines(slide: _NewSlide, lines: Sequence[Line]) -> tuple[Any, Area]:
    """On as many slides as they need, at least on one; returns the last one as a picture does."""
    on_it, area = slide()
    while lines:
        lines = lines[shapes.words(on_it, lines, _above(area)) :]
        if lines:
            on_it, area = slide()
    return on_it, area


def _tells_numbers(picture: Picture) -> bool:
    """Whether the picture on a slide holds its numbers, for whoever edits it."""
    if isinstance(picture, HeatGrid):
        return _has_room(picture)
    return isinstance(picture, WORDS) or chart_of(picture) is not None


def _has_room(picture: HeatGrid) -> bool:
    return 0 < len(picture.rows) <= _MOST_ROWS and len(picture.columns) <= _MOST_COLUMNS


def _table(slide: _NewSlide, made: Table, scope: Scope) -> None:
    """The first rows and columns that can be read, and how many more there are."""
    on_it, area = slide()
    rows = [row[:_MOST_COLUMNS] for row in made.rows]
    shown = shapes.table(on_it, made.columns[:_MOST_COLUMNS], rows, _above(area))
    left = {"table": len(rows) - shown, "columns": len(made.columns) - _MOST_COLUMNS}
    more = (scope.text(f"file-{name}-more", n=n) for name, n in left.items() if n > 0)
    _below(on_it, " ".join(more), area)


def _line(one: Passage) -> Line:
    """A passage as a sentence of a slide."""
    named = ": ".join(filter(None, (one.name, one.text)))
    said = " · ".join(filter(None, (named, one.value)))
    return Line(said, _SIZES.get(one.look, _STANDS_OUT), one.look not in _SIZES)
