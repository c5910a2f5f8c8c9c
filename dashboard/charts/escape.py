"""Text from a file, made safe for plotly, which reads a little HTML in titles, ticks and labels."""


def plotly(words: str) -> str:
    """The words as typed: no tag, no link."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
