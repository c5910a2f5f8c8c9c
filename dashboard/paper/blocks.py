"""Findings as blocks that are set below one another: words, pictures as drawings, tables."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dashboard.domain.doubts.uses import problems_about
from dashboard.drawings import draw
from dashboard.drawings.canvas import Canvas
from dashboard.drawings.letters import wrapped
from dashboard.drawings.pieces import pieces
from dashboard.findings.data.effects import left_out_of
from dashboard.findings.finding import Finding
from dashboard.findings.register import Shown
from dashboard.findings.scope import Scope
from dashboard.findings.table import Table
from dashboard.findings.words.problems import reason_of
from dashboard.palette import INK_ON_LIGHT
from dashboard.paper.columns import column_widths
from dashboard.paper.imprint import chosen_words, list_words, said
from dashboard.pictures import Picture
from dashboard.pictures.board import Board
from dashboard.pictures.words.lists import List, Lists
from dashboard.pictures.words.passages import WORDS, passages
from dashboard.text.catalogue import Text
from dashboard.text.quoted import plain
from dashboard.text.short import text_shown

Block = dict[str, Any]

BREAK, GAP = "break", "gap"
"""Kinds of blocks between two chapters: the next one begins on a new page, or below a line."""

_WIDE, _HIGH = 640.0, 640.0
"""Pixels of a drawing that is as wide as a page of A4, and of what has room there below a heading."""
_WIDE_BOARD = 780.0
"""Pixels of a board that is as wide as a page: three cards beside one another."""
_ROOM, _PAD = 493.0, 8.0
"""Points: the width of a page, and at both sides of a cell together."""
_CELLS, _LINES = (8.5, 7.5, 6.8), 3
"""Points of the letters of a table, the largest in which no cell has more lines."""
_DOUBTS_SHOWN = 3
"""What is doubtful that is told in full; all of it stands on the page of the data."""


def kicker(words: str) -> Block:
    """What a chapter answers, above its title."""
    return {"kind": "kicker", "text": text_shown(words)}


def title(words: str, level: int = 2) -> Block:
    """A heading; level 1 begins a chapter."""
    return {"kind": "title", "text": text_shown(words), "level": level}


def paragraph(words: str, look: str = "normal", *, sticky: bool = False) -> Block:
    """look: normal, small or lead. sticky: stays with what follows."""
    return {"kind": "paragraph", "text": text_shown(words), "look": look, "sticky": sticky}


def number(words: str, note: str) -> Block:
    """A figure that stands out, and what it is."""
    return {"kind": "number", "text": text_shown(words), "note": text_shown(note)}


def steps(sentences: Sequence[str]) -> Block:
    """Things to do, one after another."""
    return {"kind": "steps", "steps": [text_shown(one) for one in sentences]}


def chapter(at: Shown, question: str, most_rows: int | None = None, answer: str = "") -> list[Block]:
    """A part of a page: what it says first, then its findings.

    Args:
        at: the part.
        question: what it answers.
        most_rows: of each table; None for all of them.
        answer: the question answered in short; empty where it is not.
    """
    made = [kicker(question), title(at.found.headline, 1)]
    if answer:
        made.append(paragraph(answer, "lead", sticky=True))
    return [*made, *_around(at), *_findings(at, most_rows)]


def section(at: Shown, most_rows: int | None = None) -> list[Block]:
    """The findings of a part of a page, under its first sentence."""
    return [title(at.found.headline), *_around(at), *_findings(at, most_rows)]


def _around(at: Shown) -> list[Block]:
    """What nobody may overlook, what was chosen, what must be known of the part as a whole."""
    words = said((at.found.stamp, *at.found.warnings))
    warnings = ({"kind": "warning", "text": text_shown(one)} for one in words)
    chosen = {"kind": "chosen", "text": text_shown(chosen_words(at))}
    small = said((left_out_of(at.scope.data, at.page, at.scope.text), *at.found.remarks))
    return [*warnings, chosen, *(paragraph(one, "small", sticky=True) for one in small)]


def _findings(at: Shown, most_rows: int | None) -> list[Block]:
    if at.found.silence:
        return [paragraph(at.found.silence)]
    told, made = at.found.findings, list[Block]()
    for one in told:
        made += finding(one, at.scope, most_rows, told)
        made += [paragraph(words, "small") for words in said([list_words(at, one)])]
    return made


def finding(
    one: Finding, scope: Scope, most_rows: int | None = None, around: Iterable[Finding] = ()
) -> list[Block]:
    """A finding: its sentence, its picture, what must be known, its numbers, its source, what is doubtful.

    Args:
        one: the finding.
        scope: what is looked at.
        most_rows: of its table; None for all of them.
        around: the findings that it is told with: what their words say, no table says again.
    """
    made = [title(one.title)] if one.title else []
    made += [paragraph(words, "small", sticky=True) for words in said(one.subtitles)]
    if one.picture is not None:
        made += drawn(one.picture, one.alt or one.title, scope)
    made += [paragraph(words, "small") for words in said((one.after, *one.notes))]
    if one.table and one.table.rows and not _in_words(one, (one, *around), scope):
        called = one.folded or (scope.text("file-table") if one.picture is not None else "")
        made += table(one.table, called, scope, most_rows)
    if one.source:
        made.append(paragraph(scope.text("show-source", source=one.source), "small"))
    return [*made, *doubts(one.about, scope)]


def _in_words(one: Finding, told: Iterable[Finding], scope: Scope) -> bool:
    """Whether a finding is told in words, and all that stands in its table is said in these or on top."""
    if one.table is None or not isinstance(one.picture, WORDS):
        return False
    lines = (line for each in told if isinstance(each.picture, WORDS) for line in passages(each.picture))
    words = "\n".join("\n".join((line.name, line.text, line.value)) for line in lines)
    known = (scope.text("none"), scope.place_label)
    return all(text_shown(cell) in words for row in one.table.rows for cell in row if cell not in known)


def drawn(picture: Picture, alt: str, scope: Scope, high: float = _HIGH) -> list[Block]:
    """A picture as its drawing, in pieces that are so many pixels high; one that is words as words."""
    if isinstance(picture, WORDS):
        return [{"kind": "passages", "passages": _passages(picture)}]
    wide = _WIDE_BOARD if isinstance(picture, Board) else _WIDE
    label, canvas = plain(alt) or scope.place_label, Canvas(wide, INK_ON_LIGHT, scope.text)
    return [_drawn(piece, label, canvas, high) for piece in pieces(picture, canvas, high)]


def beside(*lists: tuple[List, ...]) -> Block:
    """Lists beside one another, each part of them below one another."""
    return {"kind": "beside", "columns": [_passages(Lists(groups)) for groups in lists]}


def _passages(picture: Picture) -> list[dict[str, Any]]:
    return [one._asdict() for one in passages(picture)]


def _drawn(picture: draw.Piece, label: str, canvas: Canvas, high: float) -> Block:
    """As wide as the page, less where it would be too high."""
    drawing, height = draw.drawn(picture, canvas, label)
    return {"kind": "picture", "svg": drawing, "alt": label, "width": 100 * min(1.0, high / height)}


def table(made: Table, called: str, scope: Scope, most_rows: int | None = None) -> Iterator[Block]:
    """The numbers; a table that is wider than a page has its rows one by one.

    called: what it is called; empty where that was said.
    """
    text = scope.text
    if called:
        yield paragraph(called, "lead", sticky=True)
    shown = [[text_shown(cell) for cell in row] for row in made.rows[:most_rows]]
    yield rows(made.columns, shown, total=made.total and len(shown) == len(made.rows))
    if len(shown) < len(made.rows):
        yield paragraph(text("file-table-more", n=len(made.rows) - len(shown)), "small")


def rows(
    columns: Sequence[tuple[str, bool]],
    cells: list[list[str]],
    *,
    total: bool = False,
    sizes: Sequence[float] = _CELLS,
) -> Block:
    """Rows under named columns; one by one where a page is not wide enough for them.

    Args:
        columns: header and whether its cells are numbers.
        cells: finished words.
        total: the last row is a sum.
        sizes: points that the letters may have, the best first.
    """
    names = [name for name, _ in columns]
    size, widths = _laid_out([names, *cells], sizes)
    return {
        "kind": "rows" if widths else "cards",
        "columns": names,
        "numeric": [number for _, number in columns],
        "rows": cells,
        "widths": widths,
        "size": size,
        "total": total,
    }


def doubts(about: str, scope: Scope) -> Iterator[Block]:
    """What is doubtful in the rows that something is drawn from; about: of doubts.uses.USES."""
    found = problems_about(scope.data, about, scope.place, scope.year) if about else ()
    if found:
        left, text = len(found) - _DOUBTS_SHOWN, scope.text
        yield {
            "kind": "doubts",
            "title": text("file-doubts", n=len(found)),
            "sentences": [text_shown(reason_of(one, text)) for one in found[:_DOUBTS_SHOWN]],
            "more": text("file-doubts-more", n=left) if left > 0 else "",
            "before": "",
        }


def _laid_out(cells: list[list[str]], sizes: Sequence[float]) -> tuple[float, list[float]]:
    """Points of the letters and of each column; no columns where a page is not wide enough."""
    found = [(size, column_widths(cells, size, _ROOM, _PAD)) for size in sizes]
    return next((one for one in found if one[1] and _most_lines(cells, *one) <= _LINES), found[-1])


def _most_lines(cells: list[list[str]], size: float, widths: list[float]) -> int:
    return max(
        len(wrapped(plain(cell), size, width - _PAD))
        for row in cells
        for cell, width in zip(row, widths, strict=True)
    )


def said_once(made: Iterable[Block], text: Text) -> Iterator[Block]:
    """The same, and what is doubtful is told in full once: many pictures are drawn from the same rows."""
    told: set[str] = set()
    for one in made:
        if one["kind"] != "doubts":
            yield one
            continue
        new = [words for words in one["sentences"] if words not in told]
        told.update(new)
        again = len(one["sentences"]) - len(new)
        yield one | {"sentences": new, "before": text("file-doubts-before", n=again) if again else ""}


def on_pages(parts: Iterable[Iterable[Block]], between: str = BREAK) -> list[Block]:
    """Chapters, one after another. between: BREAK, each on a page of its own; GAP, where there is room."""
    made: list[Block] = []
    for part in parts:
        made += [{"kind": between}] * bool(made)
        made += part
    return made
