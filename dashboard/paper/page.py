"""A page of the dashboard as PDF: all that it shows, on A4."""

from collections.abc import Sequence
from typing import Any

from dashboard.findings.register import Shown
from dashboard.paper import blocks
from dashboard.paper.imprint import Imprint, imprint
from dashboard.paper.typesetting import pdf
from dashboard.text.catalogue import Text
from dashboard.text.quoted import plain


def page_pdf(parts: Sequence[Shown]) -> bytes:
    """What a reader has before them: the parts of a page, with what was chosen on it.

    parts: at least one, of one page.
    """
    first = parts[0]
    scope, question = first.scope, first.scope.text(f"question-{first.page}")
    made = blocks.on_pages(blocks.chapter(at, question) for at in parts)
    of = imprint(scope, first.found.stamp)
    headed = content(plain(first.found.headline), of, scope.text)
    return pdf(headed | {"sheet": "a4", "blocks": made}, scope.today)


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
