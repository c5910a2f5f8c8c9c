"""A page as a reader opens it: through the entry, at an address, without a browser."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTED, SAMPLE = "tanjungpinang", "contoh"
KAMPUNG_BUGIS, CITY, AN_RT = "21.72.03.1005", "21.72", "21.72.03.1005-RW006-RT002"
PLACES = (CITY, KAMPUNG_BUGIS, "kawasan:kampung-bugis", "21.72.03.1005-RW006", AN_RT)
"""One of every level that a reader may choose."""

manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)
"""Streamlit looks through every installed package at each run, which takes four fifths of the time."""


def entry() -> AppTest:
    """The dashboard before its first run; `AppTest.from_file` reads the source of every caller first."""
    return AppTest(ROOT / "dashboard" / "app.py", default_timeout=60)


def opened(page: str, **address: str) -> AppTest:
    """The page after its first run, at an address."""
    app = entry()
    for name, key in address.items():
        app.query_params[name] = key
    if page != "overview":
        app.switch_page(f"../pages/{page}.py")
    return app.run()


@cache
def seen(page: str, **address: str) -> AppTest:
    """The page at an address of the shipped data, for tests that only look at it."""
    return opened(page, **address)


def headline(app: AppTest) -> str:
    """The first sentence, as the reader sees it."""
    return shown(app.title[0].value)


def words(app: AppTest) -> str:
    """Every word of headings, paragraphs and messages, as the reader sees them."""
    blocks = (app.title, app.header, app.markdown, app.info, app.warning, app.error)
    told = [shown(element.value) for block in blocks for element in block]
    return " ".join([*told, *_folded(app)])


def _folded(app: AppTest) -> Iterator[str]:
    """What is said above a long picture."""
    for part in app.get("bidi_component"):
        if part.proto.component_name == "kotaku_remarks":
            yield from json.loads(part.proto.json)["sentences"]


def shown(markdown: str) -> str:
    """Markdown of escaped words → the words; those in italics are words as well."""
    return re.sub(r"\\(.)|\*", lambda sign: sign[1] or "", markdown)


def elements(app: AppTest) -> str:
    """What our own elements were given."""
    return (
        " ".join(str(part.proto) for part in app.get("bidi_component"))
        .replace(r"\\u00a0", " ")
        .replace(r"\\u2068", "")
        .replace(r"\\u2069", "")
    )
