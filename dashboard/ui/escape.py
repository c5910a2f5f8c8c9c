"""Text from a file, made safe for the sink it goes to: it is shown as typed and does nothing."""

import re

_BREAKS = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")  # a no-break space stays one
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:])")


def markdown(words: str) -> str:
    """For st.markdown, st.caption, labels and every other place that reads Markdown.

    Line breaks become blanks, so that no cell starts a heading, a list or a table.
    """
    return _MARKDOWN.sub(r"\\\1", _BREAKS.sub(" ", words))
