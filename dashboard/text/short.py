"""Text from a file or an address, cut for show where it is longer than anybody reads; files keep it whole."""

LONGEST_NAME = 120
"""Characters of a name inside a sentence or a label: longer than any name of a place, office or work."""

LONGEST_TEXT = 2_000
"""Characters of one text on a page: four times the longest note of the documented data."""


def name_shown(name: str) -> str:
    """A name as it is shown."""
    return cut(name, LONGEST_NAME)


def text_shown(text: str) -> str:
    """A text as it is shown."""
    return cut(text, LONGEST_TEXT)


def cut(text: str, longest: int) -> str:
    """The text, or its beginning with a sign that it goes on: never longer than asked for."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
