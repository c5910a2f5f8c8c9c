"""How wide the columns of a table are, on a page or on a slide."""

from collections.abc import Sequence

from dashboard.drawings.letters import wide
from dashboard.text.quoted import plain


def column_widths(cells: Sequence[Sequence[str]], size: float, room: float, pad: float) -> list[float]:
    """Widths that fill the room, so that no word is broken; none where there is no room for that.

    What is left beside the longest words is given to those whose cells are long.

    Args:
        cells: rows of words, the header first.
        size: of the letters.
        room: for all columns together.
        pad: at both sides of a cell together.
    """
    columns = [[plain(cell) for cell in column] for column in zip(*cells, strict=True)]
    least = [pad + max(longest_word(cell, size) for cell in column) for column in columns]
    left = room - sum(least)
    if left < 0:
        return []
    whole = [pad + max(wide(cell, size) for cell in column) for column in columns]
    wanted = [max(0.0, most - few) for most, few in zip(whole, least, strict=True)]
    share = left / sum(wanted) if sum(wanted) > left else 1.0
    spread = max(0.0, left - sum(wanted)) / len(columns)
    return [few + share * more + spread for few, more in zip(least, wanted, strict=True)]


def longest_word(cell: str, size: float) -> float:
    """How wide its longest word is."""
    return max(wide(word, size, bold=True) for word in cell.split(" "))
