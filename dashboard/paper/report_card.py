"""The report card of an RT: one side of A4, or half of it, from what the page of the RT says, with a code
that leads a phone to that page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from typing import NamedTuple
from urllib.parse import urlencode

from dashboard.domain.score.heatmap import rows_shown
from dashboard.findings.register import shown
from dashboard.findings.scope import Scope
from dashboard.findings.words.places import label_of_place
from dashboard.paper import blocks
from dashboard.paper.blocks import Block
from dashboard.paper.imprint import imprint, said
from dashboard.paper.page import content
from dashboard.paper.typesetting import pdf, phone_png
from dashboard.pictures.words.lists import Lists
from dashboard.text.quoted import plain

WHOLE, HALF = PER_SHEET = (1, 2)
"""Cards on a sheet of A4."""


def rts_of(scope: Scope) -> tuple[str, ...]:
    """The RTs of a place that have a card, in the order of their names; of an RT itself."""
    if scope.data.places[scope.place]["level"] == "rt":
        return (scope.place,)
    return tuple(rows_shown(scope.data, scope.place) or scope.data.of_level("rt", scope.place))


class Dashboard(NamedTuple):
    """Where readers reach the dashboard.

    Attributes:
        address: empty where nobody knows it: then no code is printed.
        data: the key of the dataset in its addresses; empty for the one that it opens with.
    """

    address: str
    data: str = ""


def cards_pdf(scope: Scope, rts: Sequence[str], at: Dashboard, per_sheet: int = WHOLE) -> bytes:
    """The cards of some RTs.

    Args:
        scope: what is looked at; the place is that of all cards together.
        rts: keys of RTs, at least one.
        at: where their pages are.
        per_sheet: of PER_SHEET.
    """
    cards = [list(_card(replace(scope, place=rt), at, half=per_sheet == HALF)) for rt in rts]
    text, sides = scope.text, [cards[first : first + per_sheet] for first in range(0, len(cards), per_sheet)]
    title = text("file-cards-title", place=scope.place_name)
    of = imprint(scope)
    laid_out = {"sheet": "sides", "sides": sides, "per_sheet": per_sheet}
    return pdf(content(plain(title), of, text) | laid_out, scope.today)


def card_png(scope: Scope, at: Dashboard) -> bytes:
    """The card of an RT as an image for a phone."""
    title = plain(label_of_place(scope.data, scope.place, scope.text))
    headed = content(title, imprint(scope), scope.text)
    return phone_png(headed | {"sheet": "phone", "blocks": list(_card(scope, at))})


def page_address(scope: Scope, at: Dashboard) -> str:
    """The address of the page of an RT."""
    asked = {"data": at.data, "place": scope.place, "year": scope.year, "lang": scope.text.language}
    return f"{at.address.rstrip('/')}/rt?{urlencode({name: key for name, key in asked.items() if key})}"


def code_svg(address: str) -> str:
    """A code that a phone reads, as a drawing: dark on light, with the empty edge that it needs."""
    import segno  # loaded where there is a code to draw

    drawn = BytesIO()
    segno.make(address, error="m", micro=False).save(drawn, kind="svg", scale=4, border=4, xmldecl=False)
    return drawn.getvalue().decode()


def _card(scope: Scope, dashboard: Dashboard, *, half: bool = False) -> Iterator[Block]:
    """Which RT, where it stands, what is missing, built and promised.

    What is doubtful of the rows behind it stands on the page that the code leads to.
    half: what is missing stands beside the rest.
    """
    found, text = shown(scope, "rt", {}).found, scope.text
    at = page_address(scope, dashboard) if dashboard.address else ""
    yield {
        "kind": "headed",
        "kicker": text("page-rt"),
        "place": label_of_place(scope.data, scope.place, text),
        "title": found.headline,
        "said": [*said(found.warnings), *said(found.remarks)],
        "code": code_svg(at) if at else "",
        "address": at,
        "alt": text("file-code", address=at) if at else "",
    }
    for one in found.findings:
        if half and isinstance(one.picture, Lists):
            yield blocks.beside(one.picture.groups[:1], one.picture.groups[1:])
        else:
            yield from blocks.finding(one, scope)
