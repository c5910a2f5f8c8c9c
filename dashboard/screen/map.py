"""The map page: what is drawn, the words around the map of scores, its table, what picking a tile does."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.surveys import survey_of
from dashboard.files import findings
from dashboard.findings.indicators.score_sheets import totals_sheet
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import area_remarks, label_of, map_headline, name_of
from dashboard.findings.words.times import state_at
from dashboard.screen import filters, opened, show
from dashboard.screen.downloads import Download, of_page
from dashboard.screen.frame import View
from dashboard.screen.maps.escape import typed
from dashboard.screen.maps.places import (
    POINT_LAYER,
    RT_LAYER,
    Spot,
    area_words,
    bare_rts,
    place_map,
    points_words,
    position_words,
    spots,
)
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range
from dashboard.text.quoted import quoted

MEASURES = ("scores", "money")
"""What the map can show, in the order of its switch."""

_SOURCES_NAMED = 4


@dataclass(frozen=True)
class Words:
    """What stands beside the map."""

    warning: str
    legend: tuple[str, ...]
    alt: str
    grid: Table
    source: str


def measure_shown() -> str:
    """What the address asks the map to show."""
    return filters.current_of("measure", MEASURES, MEASURES[0])


def choose_measure(text: Text) -> None:
    """One of MEASURES."""
    filters.switch(
        "measure", MEASURES, label=text("choice-show"), words=lambda key: text(f"map-measure-{key}")
    )


def headline(view: View) -> str:
    """What lies where."""
    return cached(map_headline)(view.data, view.place, view.year, view.text)


def draw(view: View) -> dict[str, Download]:
    """The map of slum areas and scores; a picked RT becomes the place shown."""
    data, place, year, text = view.data, view.place, view.year, view.text
    drawn = cached(place_map)(data, place, year, text, show.theme())
    if drawn is None:
        show.nothing(text("map-none", place=view.place_label))
    around = cached(words)(data, place, year, text)
    show.remarks(
        text("map-subtitle", place=view.place_label, as_of=state_at(year, text)) + ".",
        around.warning,
        *cached(area_remarks)(data, place, year, text),
    )
    files = downloads(view)
    show.deck(
        drawn,
        view,
        alt=around.alt,
        legend=around.legend,
        grid=around.grid,
        source=around.source,
        download=files["places"],
        key="map",
        on_pick=take_over,
    )
    opened.link(view)
    return files


def words(data: Dataset, place: str, year: int | None, text: Text) -> Words:
    """What is schematic, estimated or left out; the picture in words; its table."""
    found = spots(data, place, year)
    shapes = {shape["location_id"]: shape["geometry_kind"] for shape in data.boundaries}
    kawasan = [spot for spot in found if spot.level == "kawasan" and spot.placed]
    few = len(kawasan) < 2
    tiles = [spot for spot in found if spot.location_id in shapes] if few else []
    points = bare_rts(found, data) if few else []
    rts = [spot for spot in found if spot.level == "rt"]
    unplaced = sum(not spot.placed and spot.location_id not in shapes for spot in found)
    period = str(year) if year else text("choice-year-all")
    items = [text("map-alt-kawasan", n=len(kawasan))] if kawasan else []
    items += [text("map-alt-rt", n=len(tiles))] if tiles else []
    items += [text("map-alt-points", n=len(points))] if points else []
    legend = (
        text("map-estimate-tiles" if tiles or points else "map-estimate") if kawasan else "",
        text("map-unplaced", n=unplaced),
        text("map-points") if points else "",
        text("map-hatch") if any(spot.points is None for spot in (*tiles, *points)) else "",
        text("map-works", period=period) if any(spot.works for spot in tiles) else "",
        text("map-zoom"),
        text("map-hint") if (tiles or points) and len(rts) > 1 else "",
    )
    alt = text("map-alt", place=name_of(data, place), items="; ".join(items))
    return Words(
        text("map-schematic") if any(shapes[spot.location_id] != "survey" for spot in tiles) else "",
        legend,
        alt,
        _grid(data, found, text),
        _sources(data, found, text),
    )


def _grid(data: Dataset, found: tuple[Spot, ...], text: Text) -> Table:
    columns = ("place", "area", "points", "class", "works", "position")
    recorded = not data.refusal("activities")
    body = tuple(
        (
            label_of(data, spot.location_id, text),
            area_words(spot, text) if spot.level == "kawasan" else text("none"),
            points_words(spot, text),
            class_range(*spot.classes, text) if spot.classes else text("none"),
            text.number(spot.works) if recorded else text("none"),
            position_words(spot, text),
        )
        for spot in found
    )
    return Table(tuple((text(f"map-col-{name}"), name == "works") for name in columns), body)


def _sources(data: Dataset, found: tuple[Spot, ...], text: Text) -> str:
    """Where the places are from, each source once, and where the land is from."""
    named = dict.fromkeys(data.places[spot.location_id]["source"] for spot in found)
    return "; ".join([*[quoted(source) for source in named if source][:_SOURCES_NAMED], text("map-source")])


def downloads(view: View) -> dict[str, Download]:
    """The tables of the page as files."""
    data, place, year, text = view.data, view.place, view.year, view.text
    keys = [spot.location_id for spot in cached(spots)(data, place, year)]
    tables = {"places": partial(findings.places, data, keys, text)}
    survey = cached(survey_of)(data, place, year)
    if survey:
        tables["totals"] = partial(totals_sheet, data, keys, survey, text)
    return of_page(view, "map", tables)


def take_over(picked: Any) -> None:
    """Make a picked RT the place shown."""
    objects = [*picked.objects.get(RT_LAYER, ()), *picked.objects.get(POINT_LAYER, ())]
    chosen = objects[0].get("properties", {}).get("location_id") if objects else None
    if chosen:
        filters.keep("place", typed(chosen))
