"""What a reader takes home from a page: the page itself, its pictures and tables, the briefing, report cards.

Each file is made when somebody asks for it, of the view as it is, beside the page and not before it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import streamlit as st

from dashboard.drawings.sheet import FORMATS
from dashboard.files.map_geojson import map_geojson
from dashboard.files.provenance import provenance_of
from dashboard.files.spreadsheet import file_name
from dashboard.findings.finding import Finding
from dashboard.findings.register import Shown, shown
from dashboard.paper.briefing import briefing_pdf, briefing_xlsx, one_page_pdf
from dashboard.paper.page import page_pdf
from dashboard.paper.picture import picture_png, picture_svg, pictured, shows
from dashboard.paper.report_card import PER_SHEET, card_png, cards_pdf, rts_of
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.screen import filters
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View, take_away
from dashboard.screen.take_away.downloads import XLSX, Download, button, workbook_button
from dashboard.screen.take_away.phones import dashboard_for_phones
from dashboard.settings import slides_template
from dashboard.text.quoted import plain

_KINDS = {
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "geojson": "application/geo+json",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "xlsx": XLSX,
}
"""Media types by the ending of a file."""
_MOST_CARDS = 120
"""More than a kelurahan has RTs; of a whole city the command line makes them, which holds up no reader."""
_KEY = "take-home"


def take_home(view: View, page: str, parts: Sequence[str], files: Mapping[str, Download]) -> None:
    """A button in the frame; behind it what there is, once it is opened.

    Args:
        parts: of the page, as it shows them.
        files: its tables.
    """
    with take_away(), st.popover(
        view.text("take-home"), icon=":material/download:", type="tertiary", key=_KEY, on_change="rerun"
    ) as opened:  # fmt: skip
        if opened.open:
            address = filters.address()
            at = [shown(view, page, address, part) for part in parts]
            if at:
                _page(view, at, files)
            if view.data.places and view.place in view.data.places:
                _briefing(view, address)
                _cards(view)


def _page(view: View, at: Sequence[Shown], files: Mapping[str, Download]) -> None:
    """The page as it is, its tables, and each of its pictures."""
    with _files(view.text("take-home-page")):
        _offer(view, "take-home-page-pdf", lambda: page_pdf(at), "pdf", view.text(f"page-{at[0].page}"))
        if files:
            workbook_button(files)
    for part in at:
        for one in pictured(part):
            _picture(view, part, one)


def _picture(view: View, at: Shown, one: Finding) -> None:
    """For a slide, for a message, as a drawing; a map as data, too."""
    text, picture = view.text, one.picture
    called = (text(f"page-{at.page}"), shows(picture) or one.key)
    with _files(plain(one.title or at.found.headline), small=True):
        for name, size in FORMATS.items():
            _offer(view, f"take-home-png-{name}", partial(picture_png, at, one, size), "png", *called, name)
        _offer(view, "take-home-svg", lambda: picture_svg(at, one), "svg", *called)
        if isinstance(picture, LocalMap | Ground | MapPanels):
            _offer(view, "take-home-geojson", lambda: _places(view, picture), "geojson", *called)


def _places(view: View, picture: LocalMap | Ground | MapPanels) -> bytes:
    """What a map shows, as data."""
    package = view.data.package
    of = provenance_of(package, view.place_label, view.period, view.today, view.text)
    return map_geojson(view.data, picture, of)


def _briefing(view: View, address: Mapping[str, str]) -> None:
    name = view.text("take-home-briefing")
    with _files(name):
        _offer(view, "take-home-briefing-pdf", lambda: briefing_pdf(view, address), "pdf", name)
        _offer(view, "take-home-one-page", lambda: one_page_pdf(view), "pdf", name, "1")
        _slides(view, address, name)
        _offer(view, "take-home-xlsx", lambda: briefing_xlsx(view, address), "xlsx", name)


def _slides(view: View, address: Mapping[str, str], name: str) -> None:
    """In the look of the city's template; what is wrong with that is said in place of the button."""
    template = slides_template()
    if template is not None and not _can_be_used(template):
        st.markdown(f":small[{markdown(view.text('file-no-template', file=template.name))}]", anchors=False)
        return

    def made() -> bytes:
        from dashboard.paper.slides.deck import briefing_pptx  # python-pptx is slow to load

        return briefing_pptx(view, address, template)

    _offer(view, "take-home-slides", made, "pptx", name)


def _can_be_used(template: Path) -> bool:
    from dashboard.paper.slides.template import NoTemplate, opened  # as above

    try:
        opened(template)
    except NoTemplate:
        return False
    return True


def _cards(view: View) -> None:
    """Of an RT its card, of a place those of all its RTs."""
    text, rts = view.text, rts_of(view)
    if not 0 < len(rts) <= _MOST_CARDS:
        return
    at, name = dashboard_for_phones(view), text("page-rt")
    with _files(text("take-home-cards", n=len(rts))):
        for per_sheet in PER_SHEET[: len(rts)]:
            made = partial(cards_pdf, view, rts, at, per_sheet)
            _offer(view, f"take-home-cards-{per_sheet}", made, "pdf", name, str(per_sheet))
        if len(rts) == 1:
            _offer(view, "take-home-png-phone", lambda: card_png(view, at), "png", name)


@contextmanager
def _files(called: str, *, small: bool = False) -> Iterator[None]:
    """Buttons beside one another, under what they are of."""
    look = ":small[{}]" if small else "**{}**"
    st.markdown(look.format(markdown(called)), anchors=False)
    with st.container(horizontal=True, gap="small"):
        yield


def _offer(view: View, label: str, make: Callable[[], bytes], ending: str, *called: str) -> None:
    """A file to take home. label: a key of the catalogue; called: what its name begins with."""
    name = file_name(*called, view.place_label, view.period, ending=ending)
    button(view.text(label), make, name, _KINDS[ending], f"{label}-{name}")
