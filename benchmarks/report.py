"""What the bench prints: Markdown to stdout, progress to stderr."""

import sys
from collections.abc import Sequence


def table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table under its title."""
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join([f"## {title}", "", *(f"| {' | '.join(line)} |" for line in lines), ""])


def ratio(one: float, other: float) -> str:
    """How many times as much: 2.4×."""
    return f"{one / other:.2g}×" if one < 10 * other else f"{one / other:.0f}×"


def progress(words: str) -> None:
    """One line about what is being done."""
    print(words, file=sys.stderr, flush=True)
