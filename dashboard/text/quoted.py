"""What somebody typed into a file, told from the dashboard's own words inside one sentence."""

import re

DATA_LANGUAGE = "id"
"""What offices type into the files; a page in another language says so, and tells it to screen readers."""

_OPEN, _CLOSE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
QUOTED = re.compile(f"{_OPEN}([^{_OPEN}{_CLOSE}]+){_CLOSE}")


def quoted(words: str) -> str:
    """What somebody typed into a file, inside a sentence or a cell: in the language of the data.

    Signs that nobody sees stand around it until screen/escape.py or screen/elements/element.js draws it.
    Nothing stays nothing, and what is quoted in parts stays so. Names of places and bodies are names in
    every language.
    """
    words = words.strip()
    return f"{_OPEN}{words}{_CLOSE}" if words and _OPEN not in words else words


def plain(words: str) -> str:
    """The words without the signs around what was typed, where no language can be told."""
    return words.replace(_OPEN, "").replace(_CLOSE, "")
