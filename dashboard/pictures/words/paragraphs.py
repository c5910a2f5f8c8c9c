"""What is told in sentences alone, a paragraph each, as large as the page speaks."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Paragraphs:
    """In the order in which they are read."""

    sentences: tuple[str, ...]
