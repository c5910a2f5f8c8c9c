"""Words are whole and in the reader's language."""

import re
from functools import cache

from tests.judged.case import FINDINGS, SENTENCES, Case, Found
from tests.judged.facts import Facts

_BROKEN = re.compile(
    r"\bNone\b(?! (?:of|are|is|was|were|has|have))|\bnan\b|\bNaN\b|\bnull\b|\bundefined\b|"
    r"\{\s?\$|\?\?\?|<NA>|\bNaT\b"
)
_KEY = re.compile(r"[a-z]+(?:[-_][a-z0-9_]+)+")
_FOREIGN = {
    "id": re.compile(r"\b(the|of|are|was|were|with|from|and|recorded|years)\b"),
    "en": re.compile(r"\b(dan|yang|dari|untuk|belum|tidak|pada|adalah|menurut|tahun|tercatat)\b"),
}


def language(case: Case) -> Found:
    """Words are whole and in the reader's language; what a file says stays as it is written there."""
    for kind, words in case.said:
        if _BROKEN.search(words) or (kind in (*SENTENCES, "label") and _KEY.fullmatch(words)):
            yield words, "an unfilled or unnamed value"
        elif kind in (*FINDINGS, "message", "label", "choice", "remark"):
            others = _FOREIGN[case.view.language]
            if others.search(words) and (foreign := others.search(without_cells(case.facts, words))):
                yield words, f"“{foreign.group()}” is of the other language"


@cache
def cells_of(facts: Facts) -> tuple[str, ...]:
    """What the files themselves say, the longest first."""
    return facts.cells


@cache
def without_cells(facts: Facts, words: str) -> str:
    """Words without what the files say."""
    for cell in cells_of(facts):
        if cell in words:
            words = words.replace(cell, "…")
    return words
