"""Text from a file, made safe for the sink it goes to: it is shown as typed and does nothing."""

import re

_BREAKS = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")  # a no-break space stays one
_LINKS = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
"""Where an address is recognised even when its signs are escaped: a joiner that nobody sees breaks it."""

_JOINER = "\N{WORD JOINER}"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:])")


def markdown(words: str) -> str:
    """For st.markdown, st.caption, labels and every other place that reads Markdown.

    Line breaks become blanks, so that no cell starts a heading, a list or a table; addresses stay text.
    """
    return _MARKDOWN.sub(r"\\\1", _LINKS.sub(_JOINER, _BREAKS.sub(" ", words)))
