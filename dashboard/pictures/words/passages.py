"""Pictures that are words, as one list of passages: for paper, slides and every medium that sets lines."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from dashboard.pictures.words.cards import Card, CardGroup, Cards
from dashboard.pictures.words.lists import Lists
from dashboard.pictures.words.notices import Notices
from dashboard.pictures.words.panels import Panels
from dashboard.pictures.words.paragraphs import Paragraphs
from dashboard.text.short import text_shown

TITLE, LEAD, LINE, SMALL = PASSAGE_LOOKS = ("title", "lead", "line", "small")
"""Of a group; of one of its parts; what is said of it; what stands behind it."""


class Passage(NamedTuple):
    """Words that stand on lines of their own.

    Attributes:
        look: of PASSAGE_LOOKS.
        text: what is said.
        name: what stands before it and stands out; empty without one.
        value: what stands at the end of the first line; empty without one.
        share: 0 to 1, of the thin bar below it; None where there is none.
        most: what the share may be at most, where it is not known.
    """

    look: str
    text: str
    name: str = ""
    value: str = ""
    share: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class Passages:
    """Some of the passages of a picture of words, for what has room for a few at once."""

    passages: tuple[Passage, ...]


def passages(picture: Any) -> tuple[Passage, ...]:
    """All that a picture of words says, in reading order, each as long as it is shown anywhere."""
    if isinstance(picture, Passages):
        return picture.passages
    told = (one for one in _TOLD[type(picture)](picture) if one.text or one.name)
    return tuple(one._replace(text=text_shown(one.text)) for one in told)


def _cards(picture: Cards) -> Iterator[Passage]:
    for group in picture.groups:
        yield from _group(group)


def _group(group: CardGroup) -> Iterator[Passage]:
    yield Passage(TITLE, group.title)
    yield Passage(SMALL, group.note)
    yield from (Passage(LINE, sentence) for sentence in group.said)
    yield Passage(SMALL, group.summary)
    for card in group.cards:
        yield from _card(card)


def _card(card: Card) -> Iterator[Passage]:
    yield Passage(LEAD, card.title, value=card.badge)
    yield from (Passage(LINE, line.text, name=line.name) for line in card.lines)


def _lists(picture: Lists) -> Iterator[Passage]:
    for group in picture.groups:
        yield Passage(TITLE, group.title)
        yield Passage(SMALL, group.note if group.rows else group.summary)
        for row in group.rows:
            yield Passage(LINE, row.text, row.label, row.value, row.share, row.most)


def _notices(picture: Notices) -> Iterator[Passage]:
    if not picture.items:
        yield Passage(LINE, picture.nothing)
    for one in picture.items:
        yield Passage(LEAD, one.sentence, value=one.severity_words)
        yield Passage(SMALL, " · ".join(filter(None, (one.where, one.typed, one.effect))))


def _panels(picture: Panels) -> Iterator[Passage]:
    for panel in picture.panels:
        yield Passage(LEAD, panel.title)
        yield from (Passage(LINE, sentence) for sentence in panel.sentences)


def _paragraphs(picture: Paragraphs) -> Iterator[Passage]:
    yield from (Passage(LINE, sentence) for sentence in picture.sentences)


_TOLD: dict[type, Callable[[Any], Iterator[Passage]]] = {
    Cards: _cards,
    Lists: _lists,
    Notices: _notices,
    Panels: _panels,
    Paragraphs: _paragraphs,
}

WORDS = tuple(_TOLD)
"""The kinds of pictures that are words."""
