"""Scores: slum areas in true size, or RTs with their points; what is schematic, estimated or left out."""

from collections.abc import Iterator, Mapping
from functools import partial

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import Boundary
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import survey_of
from dashboard.findings.choice import LIST, Choice, choice
from dashboard.findings.file_rows import table_sheet
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.page import around, way_to_score
from dashboard.findings.indicators.score_sheets import totals_sheet
from dashboard.findings.map.drawn import circle_names, circles, dot, frame, land, middle_of
from dashboard.findings.map.headline import map_headline
from dashboard.findings.map.local import (
    ground_around,
    is_local,
    land_source,
    local_map,
    map_panels,
    measure_headline,
)
from dashboard.findings.map.measures import (
    CLASS,
    is_of_survey,
    measure_name,
    measure_said,
    measured_years,
    measures_of,
)
from dashboard.findings.map.spots import (
    Spot,
    bare_rts,
    placed_kawasan,
    points_words,
    position_words,
    spot_area_words,
    spot_lines,
    spots,
)
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.table import Table
from dashboard.findings.words.areas import area_remarks
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scopes import headline_within
from dashboard.findings.words.times import state_at
from dashboard.pictures.ground import BELOW_DOT, METRES_A_DEGREE, Badge, Ground, GroundName
from dashboard.pictures.local_map import LocalMap, MapPanels
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, points_range
from dashboard.text.quoted import quoted

_SOURCES_NAMED = 4
_BESIDE = ("nothing", "years")
"""What a map can stand beside, but for another measure."""
_BADGE_BELOW = 72
"""Metres from the middle of a shape, where its name stands, to how many activities it has."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """What the tiles show, where the RTs are few enough to have some."""
    wider = around(scope.data, scope.place)
    if not is_local(scope.data, wider, scope.year):
        return ()
    survey, text = survey_of(scope.data, wider, scope.year), scope.text
    rule = RULES[survey.rule] if survey else None
    found = measures_of(scope.data, wider, scope.year)

    def name(key: str) -> str:
        return text(f"map-beside-{key}") if key in _BESIDE else measure_name(key, rule, text)

    shown = choice("shows", found, name, asked, label=text("choice-map-measure"), look=LIST)
    several = len(measured_years(scope.data, wider, scope.year, shown.chosen)) > 1
    others = (key for key in found if key != shown.chosen)
    keys = (_BESIDE[0], *_BESIDE[1:] * several, *others)
    beside = choice("beside", keys, name, asked, label=text("choice-map-beside"), look=LIST, rare=True)
    return shown, beside


def map_scores(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """What lies where; the table has also what has no position. An RT is shown among those around it."""
    data, year, text = scope.data, scope.year, scope.text
    headline, wider = map_headline(data, scope.place, year, text), around(data, scope.place)
    local = is_local(data, wider, year)
    place = wider if local else scope.place
    found, picture = spots(data, place, year), _picture(scope, place, asked, local)
    if picture is None:
        return Findings(headline, silence=text("map-none", place=scope.place_label))
    if is_of_survey(asked.get("shows", CLASS)) and isinstance(picture, LocalMap):
        what = measure_said(data, place, year, asked["shows"], text)
        said = measure_headline(name_of_place(data, place), what, picture, text)
        headline = headline_within(data, place, rows_shown(data, place), said, text)
    survey = survey_of(data, place, year)
    keys = tuple(spot.location_id for spot in found)
    shown = Finding(
        "places",
        notes=(
            text("map-subtitle", place=label_of_place(data, place, text), as_of=state_at(year, text)) + ".",
            text("map-schematic") if _schematic(data, found) else "",
            *area_remarks(data, place, year, text),
        ),
        picture=picture,
        alt=picture.label if isinstance(picture, LocalMap | MapPanels) else _alt(scope, found),
        after=" ".join(filter(None, _legend(scope, found, local))),
        table=_table(data, found, text),
        sheet=partial(places_sheet, data, keys, text),
        source=_sources(data, found, land_source(picture, text), text),
        about="map",
        way=way_to_score(scope, survey),
    )
    if survey is None:
        return Findings(headline, findings=(shown,))
    totals = Finding("totals", sheet=partial(totals_sheet, data, keys, survey, text))
    return Findings(headline, findings=(shown, totals))


def _picture(
    scope: Scope, place: str, asked: Mapping[str, str], local: bool
) -> LocalMap | MapPanels | Ground | None:
    """A drawing where the RTs are few, or several of them; else a map."""
    if local:
        shows, beside = asked.get("shows", CLASS), asked.get("beside", _BESIDE[0])
        if beside == _BESIDE[0]:
            return local_map(scope.data, place, scope.place, scope.year, shows, scope.today, scope.text)
        return map_panels(scope, place, shows, "" if beside == _BESIDE[1] else beside)
    return score_ground(scope.data, place, scope.year, scope.text)


def _tiles(data: Dataset, found: tuple[Spot, ...]) -> list[Boundary]:
    """The shapes that are drawn: those of few slum areas, which are too small to tell in a city."""
    if len(placed_kawasan(found)) > 1:
        return []
    keys = {spot.location_id for spot in found}
    return [shape for shape in data.boundaries if shape.location_id in keys]


def _points(data: Dataset, found: tuple[Spot, ...]) -> list[Spot]:
    """The RTs that are drawn as dots."""
    return [] if len(placed_kawasan(found)) > 1 else bare_rts(found, data)


def _schematic(data: Dataset, found: tuple[Spot, ...]) -> bool:
    """Whether a shape that is drawn is no shape of its place at all."""
    return any(shape.geometry_kind == "schematic" for shape in _tiles(data, found))


# The picture --------------------------------------------------------------------------------------


def score_ground(data: Dataset, place: str, year: int | None, text: Text) -> Ground | None:
    """The places of a place, or None where nothing has a position or shape."""
    found = spots(data, place, year)
    named = {spot.location_id: spot for spot in found}
    kawasan, tiles, points = placed_kawasan(found), _tiles(data, found), _points(data, found)
    if not (tiles or kawasan or points):
        return None
    bare = not tiles and not points
    seen = frame(tiles, points, kawasan)
    return Ground(
        seen,
        circles=circles(kawasan, place, text, full=bare),
        shapes=tuple(
            land(shape, _paint(spot), said=spot_lines(spot, text), hatched=spot.points is None)
            for shape in tiles
            for spot in (named[shape.location_id],)
        ),
        badges=tuple(_badges(tiles, named, text)),
        dots=tuple(dot(spot, _paint(spot), text) for spot in points),
        names=(
            *(GroundName(middle_of(shape), _name_lines(named[shape.location_id], text)) for shape in tiles),
            *(circle_names(kawasan, seen, text) if bare else ()),
            *(GroundName(spot.at, _name_lines(spot, text), BELOW_DOT) for spot in points),
        ),
        picks="place",
        land=ground_around(data, seen),
    )


def _paint(spot: Spot) -> str:
    return f"points:{spot.points[0]}/{spot.points[2]}" if spot.points else "class:missing"


def _name_lines(spot: Spot, text: Text) -> tuple[str, ...]:
    """RT and RW on lines of their own, so that a tile on a phone holds them."""
    points = points_range(*spot.points[:2], text) if spot.points else "?"
    return *spot.name.split(" / "), points


def _badges(tiles: list[Boundary], named: Mapping[str, Spot], text: Text) -> Iterator[Badge]:
    """How many activities each shape has, where it has any."""
    for shape in tiles:
        spot = named[shape.location_id]
        if spot.works:
            lon, lat = middle_of(shape)
            at = (lon, lat - _BADGE_BELOW / METRES_A_DEGREE)
            yield Badge(at, str(spot.works), spot_lines(spot, text))


# Words, table, sheet ------------------------------------------------------------------------------


def _alt(scope: Scope, found: tuple[Spot, ...]) -> str:
    """The picture in words: how many slum areas, shapes and dots there are."""
    text, counted = scope.text, {
        "kawasan": len(placed_kawasan(found)),
        "rt": len(_tiles(scope.data, found)),
        "points": len(_points(scope.data, found)),
    }  # fmt: skip
    items = [text(f"map-alt-{name}", n=n) for name, n in counted.items() if n]
    return text("map-alt", place=scope.place_name, items="; ".join(items))


def _legend(scope: Scope, found: tuple[Spot, ...], local: bool) -> tuple[str, ...]:
    """How to read the picture, and how many places are not in it; a drawing of RTs tells most itself."""
    data, text = scope.data, scope.text
    named = {spot.location_id: spot for spot in found}
    shapes = {shape.location_id for shape in data.boundaries}
    tiles = [named[shape.location_id] for shape in _tiles(data, found)]
    points = _points(data, found)
    rts = [spot for spot in found if spot.level == "rt"]
    unplaced = sum(not spot.placed and spot.location_id not in shapes for spot in found)
    if local:
        return text("map-unplaced", n=unplaced), text("map-points") if points else ""
    return (
        text("map-estimate-tiles" if tiles or points else "map-estimate") if placed_kawasan(found) else "",
        text("map-unplaced", n=unplaced),
        text("map-points") if points else "",
        text("map-hatch") if any(spot.points is None for spot in (*tiles, *points)) else "",
        text("map-works", period=scope.period) if any(spot.works for spot in tiles) else "",
        text("map-zoom"),
        text("map-hint") if (tiles or points) and len(rts) > 1 else "",
    )


def _table(data: Dataset, found: tuple[Spot, ...], text: Text) -> Table:
    columns = ("place", "area", "points", "class", "works", "position")
    recorded = not data.refusal("activities")
    body = tuple(
        (
            label_of_place(data, spot.location_id, text),
            spot_area_words(spot, text) if spot.level == "kawasan" else text("none"),
            points_words(spot, text),
            class_range(*spot.classes, text) if spot.classes else text("none"),
            text.number(spot.works) if recorded else text("none"),
            position_words(spot, text),
        )
        for spot in found
    )
    return Table(tuple((text(f"map-col-{name}"), name == "works") for name in columns), body)


def places_sheet(data: Dataset, keys: tuple[str, ...], text: Text) -> Sheet:
    """Places as locations.csv has them."""
    rows = data.locations[data.locations["location_id"].isin(keys)]
    sheet = table_sheet(rows, "locations")
    return Sheet(text("sheet-places"), sheet.columns, sheet.rows)


def _sources(data: Dataset, found: tuple[Spot, ...], land: str, text: Text) -> str:
    """Where the places are from, each source once, and where the land is from."""
    named = dict.fromkeys(data.places[spot.location_id]["source"] for spot in found)
    places = [quoted(source) for source in named if source][:_SOURCES_NAMED]
    return "; ".join(filter(None, (*places, land)))
