"""Words as files hold them: what was typed, in signs that every program can read."""

import re

from dashboard.text.quoted import plain

_UNWRITABLE = re.compile("[^\t\n\r\\u0020-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
"""Signs that no XML may hold."""


def writable(words: str) -> str:
    """The words without the signs around what was typed, and without any that no XML may hold."""
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", plain(words))
