"""Questions with a number and a sentence each, and the page that says more."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """page: one of the menu; view: what its address asks for besides place and year."""

    question: str
    number: str
    sentence: str
    page: str
    view: Mapping[str, str]


@dataclass(frozen=True)
class Questions:
    """In the order in which they are asked."""

    questions: tuple[Question, ...]
