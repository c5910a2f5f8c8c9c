"""A page of the dashboard as PDF: all that its part shows, on A4."""

from typing import Any

from dashboard.findings.register import Shown
from dashboard.paper import blocks
from dashboard.paper.imprint import Imprint, imprint
from dashboard.paper.typesetting import pdf
from dashboard.text.catalogue import Text
from dashboard.text.quoted import plain


def page_pdf(at: Shown) -> bytes:
    """What a reader has before them: the part of the page, with what was chosen on it."""
    text, scope = at.scope.text, at.scope
    made = blocks.chapter(at, text(f"question-{at.page}"))
    of = imprint(scope, at.found.stamp)
    return pdf(content(plain(at.found.headline), of, text) | {"sheet": "a4", "blocks": made}, scope.today)


def content(title: str, of: Imprint, text: Text) -> dict[str, Any]:
    """What every page of a file prints, as the template asks for it."""
    return {
        "title": title,
        "author": of.office,
        "language": text.language,
        "head": of.head,
        "foot": of.foot,
        "stamp": of.stamp,
        "page": text("file-page", page="{page}", pages="{pages}"),
    }
