"""Text from a file, made safe for plotly, which reads a little HTML in titles, ticks and labels."""

from dashboard.text.short import text_shown


def plotly(words: str) -> str:
    """The words as typed: no tag, no link; what is longer than a page bears is cut."""
    return text_shown(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
