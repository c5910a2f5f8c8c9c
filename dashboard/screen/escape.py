"""Text from a file, made safe for the sink it goes to: it is shown as typed and does nothing."""

import re

from dashboard.text.quoted import QUOTED
from dashboard.text.short import text_shown

_BREAKS = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")  # a no-break space stays one
_RECOGNISED = re.compile(
    r"(?<=:)(?=//)|(?<=www)(?=\.)|(?=@)|(?<=:)(?=[^\W\d_])|(?<=[-<>~])(?=[-=>])", re.IGNORECASE
)
"""Where an address, an icon (:material/home:), an emoji (:smile:) or an arrow (->) is recognised even when
its signs are escaped: a joiner that nobody sees breaks it."""

_JOINER = "\N{WORD JOINER}"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:])")


def markdown(words: str) -> str:
    """For st.markdown, st.caption, labels and every other place that reads Markdown.

    Line breaks become blanks, so that no cell starts a heading, a list or a table; addresses and icons stay
    text; what is longer than a page bears is cut. Quoted words stand in italics, which elements/page.js
    marks with the language of the data.
    """
    escaped = _MARKDOWN.sub(r"\\\1", _RECOGNISED.sub(_JOINER, _BREAKS.sub(" ", text_shown(words))))
    return QUOTED.sub(r"*\1*", escaped)
