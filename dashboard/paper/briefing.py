"""The briefing: a cover with the one sentence and the one number, a chapter for each question, how it is
computed and where it is from. And the same on one side.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import inf
from typing import NamedTuple

from dashboard.files.provenance import about_sheet, provenance_of
from dashboard.files.spreadsheet import workbook_bytes
from dashboard.findings.choice import PAGES
from dashboard.findings.decisions import to_decide
from dashboard.findings.finding import Findings
from dashboard.findings.overview.answers import Answer, seven_answers
from dashboard.findings.register import Shown, shown
from dashboard.findings.scope import Scope
from dashboard.paper import blocks
from dashboard.paper.blocks import Block
from dashboard.paper.imprint import imprint, said
from dashboard.paper.page import content
from dashboard.paper.short import MOST_IN_TABLE, in_short
from dashboard.paper.typesetting import pdf
from dashboard.text.quoted import plain, quoted

_PARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "how_much": (("trends", "areas"), ("trends", "figures")),
    "where": (("map", "scores"),),
    "why": (("indicators", "scores"), ("indicators", "distance")),
    "built": (("spending", "need"), ("spending", "checks")),
    "paid": (("spending", "money"), ("spending", "ladder")),
    "next": (("indicators", "handling"), ("simulation", "cheapest"), ("collaboration", "promises")),
    "who": (("collaboration", "bodies"),),
}
"""By question of the overview: the parts of pages that answer it."""

_METHOD = (("about", "rule"), ("about", "sources"))
_LEVEL, _MOST_PLACES = "level", 30
"""What the address calls the level of the rows, and of how many places a briefing tells one by one."""


class Chapter(NamedTuple):
    """A question, what is answered in short, and the parts of pages that answer it, the first one first."""

    question: str
    answer: Answer
    parts: tuple[Shown, ...]


def chapters(scope: Scope, address: Mapping[str, str]) -> Iterator[Chapter]:
    """The questions in the order of the overview. address: what was chosen on the pages."""
    for answer in answers(scope):
        first, *others = (_shown(scope, page, part, address) for page, part in _PARTS[answer.question])
        telling = filter(_tells, others)
        yield Chapter(scope.text(f"overview-{answer.question}"), answer, (first, *telling))


def _tells(at: Shown) -> bool:
    """Whether a part of a page has more to show than that there is nothing."""
    return bool(at.found.silence) or any(one.pictured for one in at.found.findings)


def _shown(scope: Scope, page: str, part: str, address: Mapping[str, str]) -> Shown:
    """A part of a page: long lists from their beginning, whatever a reader had turned to; of very many RTs by
    the places above them, unless somebody chose otherwise.
    """
    at = shown(scope, page, address, part)
    turned = {one.name: next(iter(one.options)) for one in at.offered if one.look == PAGES}
    return shown(scope, page, _level(at) | dict(address) | turned, part)


def _level(at: Shown) -> dict[str, str]:
    """The finest level that has few places; none where there is none to choose."""
    levels = next((one for one in at.offered if one.name == _LEVEL), None)
    data, place = at.scope.data, at.scope.place
    options = levels.options if levels else ()
    few = (key for key in options if len(data.of_level(key, place)) <= _MOST_PLACES)
    return {_LEVEL: level} if (level := next(few, "")) else {}


def answers(scope: Scope) -> tuple[Answer, ...]:
    """What the overview answers to its seven questions."""
    return seven_answers(scope.data, scope.place, scope.year, scope.today, scope.text)


def overview(scope: Scope) -> Findings:
    """What the overview says."""
    return shown(scope, "overview", {}).found


def method(scope: Scope, address: Mapping[str, str]) -> Iterator[Shown]:
    """How it is computed, and where it is from."""
    return (shown(scope, page, address, part) for page, part in _METHOD)


def title(scope: Scope) -> str:
    """What a briefing is called."""
    return scope.text("file-briefing-title", place=scope.place_name)


def briefing_pdf(scope: Scope, address: Mapping[str, str]) -> bytes:
    """The whole briefing on A4. address: what was chosen on the pages."""
    answered = blocks.on_pages(map(_answered, chapters(scope, address)), blocks.GAP)
    parts = (_cover(scope, address), answered, _method(scope, address))
    made = list(blocks.said_once(blocks.on_pages(parts), scope.text))
    return pdf(_content(scope) | {"sheet": "a4", "blocks": made}, scope.today)


def _method(scope: Scope, address: Mapping[str, str]) -> list[Block]:
    """How it is computed, and where it is from."""
    question = scope.text("file-method")
    told = (blocks.chapter(at, question, MOST_IN_TABLE) for at in method(scope, address))
    return blocks.on_pages(told, blocks.GAP)


def briefing_xlsx(scope: Scope, address: Mapping[str, str]) -> bytes:
    """Every table of the briefing as codes and exact numbers, what they are on the first sheet."""
    of = provenance_of(scope.data.package, scope.place_label, scope.period, scope.today, scope.text)
    parts = [at for chapter in chapters(scope, address) for at in chapter.parts]
    sheets = [one.sheet() for at in parts for one in at.found.findings if one.sheet]
    return workbook_bytes([about_sheet(of, scope.text), *sheets], scope.today)


def one_page_pdf(scope: Scope) -> bytes:
    """The sentence, the board, what is missing and doubtful, on one side of A4."""
    found = overview(scope)
    (board,) = found.findings
    made = [
        *_headed(scope, found),
        *(blocks.drawn(board.picture, _aloud(scope), scope, inf) if board.picture else ()),
        *(blocks.paragraph(words, "small") for words in said(board.notes)),
        *blocks.doubts(board.about, scope),
        blocks.paragraph(scope.text("file-rule"), "small"),
        *(blocks.paragraph(words, "small") for words in said([_sources(scope)])),
    ]
    return pdf(_content(scope) | {"sheet": "side", "blocks": made}, scope.today)


def _sources(scope: Scope) -> str:
    """Where the figures of a dataset are from; empty where it does not say it."""
    sources = "; ".join(map(quoted, scope.data.package.sources))
    return scope.text("show-source", source=sources) if sources else ""


def _content(scope: Scope) -> dict[str, object]:
    return content(plain(title(scope)), imprint(scope), scope.text)


def _headed(scope: Scope, found: Findings) -> list[Block]:
    remarks = (blocks.paragraph(words, "small") for words in said(found.remarks))
    return [blocks.kicker(title(scope)), blocks.title(found.headline, 1), *remarks]


def _cover(scope: Scope, address: Mapping[str, str]) -> list[Block]:
    """The sentence, the number, and the answers in short, which are the list of contents, too."""
    text, told = scope.text, answers(scope)
    columns = tuple((text(f"file-{name}"), False) for name in ("question", "number", "answer"))
    rows = [[text(f"overview-{one.question}"), one.number, one.sentence] for one in told]
    return [
        *_headed(scope, overview(scope)),
        blocks.number(told[0].number, told[0].sentence),
        blocks.rows(columns, rows, sizes=(10.0,)),
        *_to_decide(scope, address),
    ]


def _to_decide(scope: Scope, address: Mapping[str, str]) -> list[Block]:
    """What comes next, as things to do one after another."""
    steps = to_decide(scope, address)
    if not steps:
        return []
    return [blocks.paragraph(scope.text("file-to-decide"), "lead", sticky=True), blocks.steps(steps)]


def _answered(chapter: Chapter) -> list[Block]:
    """A question with its short answer, then what leads in each part of a page that answers it."""
    first, *others = map(in_short, chapter.parts)
    made = blocks.chapter(first, chapter.question, MOST_IN_TABLE, chapter.answer.sentence)
    for at in others:
        made += blocks.section(at, MOST_IN_TABLE)
    return made


def _aloud(scope: Scope) -> str:
    """The board in words."""
    told: Sequence[Answer] = answers(scope)
    return " ".join(f"{scope.text(f'overview-{one.question}')} {one.number}. {one.sentence}" for one in told)
