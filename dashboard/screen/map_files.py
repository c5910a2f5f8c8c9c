"""A map to take along: as a drawing, as a picture, as data."""

from datetime import date

import streamlit as st

from dashboard.domain.dataset.dataset import Dataset
from dashboard.drawings.sheet import Said, sheet_svg
from dashboard.files.map_geojson import map_geojson
from dashboard.files.provenance import provenance_of
from dashboard.files.spreadsheet import file_name
from dashboard.findings.finding import Finding
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.screen import elements
from dashboard.screen.downloads import button
from dashboard.screen.frame import View
from dashboard.text.quoted import plain

_PNG, _WANTED = "download-map-png", "map-png-wanted"


def map_buttons(view: View, page: str, headline: str, found: Finding) -> None:
    """The map of a finding as SVG, PNG and GeoJSON; nothing where its picture is no map."""
    picture, data, text = found.picture, view.data, view.text
    if not isinstance(picture, LocalMap | Ground | MapPanels):
        return
    called = (text(f"page-{page}"), *_shows(picture), view.place_label, _period(view, picture))

    said = Said(plain(headline), "", _foot(view, picture, found), _stamp(data, view))

    def drawing() -> str:
        return sheet_svg(picture, said, text)

    def places() -> bytes:
        day = date.today()
        return map_geojson(
            data, picture, provenance_of(data.package, view.place_label, view.period, day, text)
        )

    svg_name, png_name, json_name = (file_name(*called, ending=end) for end in ("svg", "png", "geojson"))
    button(text("download-map-svg"), lambda: drawing().encode(), svg_name, "image/svg+xml", "map-svg")
    made = drawing() if st.session_state.pop(_WANTED, None) == png_name else ""
    elements.map_file(
        data={"svg": made, "name": png_name, "words": text("download-map-png")}, key=_PNG,
        on_wanted_change=_want,
    )  # fmt: skip
    button(text("download-map-geojson"), places, json_name, "application/geo+json", "map-geojson")


def _want() -> None:
    """The drawing is sent once, when a reader asks for it: it may be large."""
    st.session_state[_WANTED] = st.session_state[_PNG].wanted


def _shows(picture: LocalMap | Ground | MapPanels) -> tuple[str, ...]:
    """What is shown; of maps side by side each once."""
    if isinstance(picture, MapPanels):
        return tuple(dict.fromkeys(shown.legend_label for _, shown in picture.panels))
    return (picture.shows if isinstance(picture, Ground) else picture.legend_label,)


def _period(view: View, picture: LocalMap | Ground | MapPanels) -> str:
    """The years that are shown: of maps that stand side by side for years the first and the last one."""
    if isinstance(picture, MapPanels) and len(_shows(picture)) == 1:
        names = [name for name, _ in picture.panels]
        return "-".join(dict.fromkeys((names[0], names[-1])))
    return view.period


def _foot(view: View, picture: LocalMap | Ground | MapPanels, found: Finding) -> tuple[str, ...]:
    """What stands below the map: how it is read, whose it is, which place and time and data, its source."""
    text, package = view.text, view.data.package
    said = (
        package.office(text.language), view.place_label, view.period, package.title(text.language),
        text("map-file-day", day=text.date(view.today.isoformat())),
    )  # fmt: skip
    counts = isinstance(picture, LocalMap) and picture.count_label
    counted = text("map-works", period=view.period) if counts else ""
    source = text("show-source", source=found.source) if found.source else ""
    valued = picture.value_label if isinstance(picture, LocalMap) else ""
    lines = (valued, counted, found.after, " · ".join(filter(None, said)), *found.notes, source)
    return tuple(plain(words) for words in lines if words)


def _stamp(data: Dataset, view: View) -> str:
    """What all of it is, where it is no recorded data of the office."""
    if data.package.illustrative:
        return view.text("paper-illustrative")
    return view.text("paper-own") if data.private else ""
