"""Reading back what was written: the words, the tags and all else in a PDF, by another library."""

import re
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from itertools import chain
from typing import Any

from pypdf import PdfReader
from pypdf.generic import IndirectObject

from dashboard.drawings.letters import printable
from dashboard.paper.imprint import Imprint
from dashboard.text.quoted import plain
from dashboard.text.short import text_shown

_SIMPLE = ("/Type1", "/MMType1", "/TrueType", "/Type3")
"""Fonts that hold their letters themselves."""


@lru_cache(maxsize=4)
def opened(content: bytes) -> PdfReader:
    """A PDF as pypdf reads it; nobody changes it."""
    return PdfReader(BytesIO(content), strict=True)


@lru_cache(maxsize=4)
def pages(content: bytes) -> tuple[str, ...]:
    """The words of each page without the white space between them, as words wrap."""
    return tuple(bare(page.extract_text()) for page in opened(content).pages)


def words_of(content: bytes, of: Imprint) -> str:
    """All words without what stands at the edges of each page, so that a sentence may go on overleaf."""
    edges = "|".join(re.escape(printed(words)) for words in (of.head, of.foot, of.stamp) if words)
    number = r"(?:Halaman|Page)\d+(?:dari|of)\d+"
    return "".join(re.sub(f"{edges}|{number}", "", page) for page in pages(content))


def printed(words: str) -> str:
    """Words as a page has them: cut where they are too long, in signs of the font, without white space."""
    return bare(printable(plain(text_shown(words))))


def bare(words: str) -> str:
    """Words without white space."""
    return "".join(words.split())


def things(content: bytes) -> Iterator[dict]:
    """Every dictionary in a PDF, also one that no page leads to."""
    reader = opened(content)
    numbers = chain(reader.xref_objStm, *reader.xref.values())
    for number in sorted(set(numbers)):
        yield from _inside(reader.get_object(IndirectObject(number, 0, reader)))


def tags(content: bytes) -> list[dict]:
    """What is told to who cannot see: its elements, each before those inside it."""
    return [thing for thing in _below(opened(content).root_object["/StructTreeRoot"]) if "/S" in thing]


def fonts(content: bytes) -> list[dict]:
    """The fonts of a PDF, each as the pages name it."""
    return [
        thing for thing in things(content) if "/DescendantFonts" in thing or thing.get("/Subtype") in _SIMPLE
    ]


def _inside(thing: Any) -> Iterator[dict]:
    """A dictionary and those written inside it."""
    if isinstance(thing, dict):
        yield thing
    for part in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ():
        yield from _inside(part)


def _below(node: Any) -> Iterator[dict]:
    """A node of the tree and all below it."""
    node = node.get_object()
    if isinstance(node, dict):
        yield node
    for part in node.get("/K", ()) if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _below(part)
