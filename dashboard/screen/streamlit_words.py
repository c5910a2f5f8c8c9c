"""Streamlit's own words, which know no language, in the reader's.

Each is found by a pattern over the whole of a text or label that streamlit shows; a part of it, such as a
number, goes into our words. A new version of streamlit may say it otherwise: then its own words stay.
"""

import re

from dashboard.text.catalogue import Text

_PATTERNS = {
    "streamlit-skip": "Skip to main content",
    "streamlit-apply": "Press Enter to apply",
    "streamlit-submit": "Press Enter to submit form",
    "streamlit-choose": "Choose (?:an option|options)",
    "streamlit-no-results": "No results",
    "streamlit-options": r"(\d+) options? available\.",
    "streamlit-all": "Select all",
    "streamlit-matches": r"Select (\d+) matches",
    "streamlit-clear": "Clear all",
    "streamlit-remove": "Remove (.+)",
    "streamlit-open": "Open",
    "streamlit-close": "Close",
    "streamlit-map": "Map",
    "streamlit-zoom-in": "Zoom [Ii]n",
    "streamlit-zoom-out": "Zoom [Oo]ut",
    "streamlit-attribution": "Toggle attribution",
    "streamlit-fullscreen": "Fullscreen(: .*)?",
    "streamlit-exit-fullscreen": "(?:Close|Exit) fullscreen",
    "streamlit-pagination": "Pagination",
    "streamlit-page": r"Page (\d+)",
    "streamlit-previous": "Previous page",
    "streamlit-next": "Next page",
    "streamlit-too-large": r"File must be (.+) or smaller\.",
    "streamlit-not-allowed": r".+ files are not allowed\.",
    "streamlit-drop": "Drag and drop .+ here",
    "streamlit-running": r"Running\.\.\.",
    "streamlit-stop": "Stop",
    "streamlit-connecting": "Connecting(?: to Streamlit server)?",
    "streamlit-connection": "Connection error",
    "streamlit-no-connection": (
        "(?:Is Streamlit still running|Streamlit server is not responding|Cannot connect|Unable to connect).*"
    ),
    "streamlit-reconnect": r"Connection lost\. .*",
    "streamlit-no-page": "Page not found",
    "streamlit-shown-instead": r"(?:You have requested page|The page that you have requested).*",
    "streamlit-failed": r"This app has encountered an error\..*",
}


def streamlit_words(text: Text) -> list[tuple[str, str]]:
    """Pattern and our words for it, where `$1` stands for what the pattern found."""
    return [
        (pattern, text(key, part="$1") if re.search(r"\((?!\?)", pattern) else text(key))
        for key, pattern in _PATTERNS.items()
    ]
