"""The map of the RTs of a kelurahan or a slum area: tiles or dots on their ground, areas beside them."""

from collections.abc import Iterator
from math import sqrt

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import NO_LAND
from dashboard.domain.figures.areas import AreaFigure, known_area
from dashboard.domain.score.place_totals import PlaceTotal, place_totals
from dashboard.domain.score.rules import RULES, SLUM_CLASSES
from dashboard.domain.score.surveys import Survey
from dashboard.domain.works.rt_report import Holding, holding
from dashboard.findings.map.drawn import frame, land, middle_of
from dashboard.findings.map.spots import Spot, bare_rts, figure_words, placed_kawasan, spot_lines, spots
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.scores import missing_words
from dashboard.pictures.local_map import LocalMap, MapArea, MapCard, MapStep, MapTile
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range

_MOST = 400
"""More tiles are no longer told apart in a drawing."""

_STEPS = ("missing", "not_slum", "open", *SLUM_CLASSES[1:])
"""Of the legend: not surveyed, not slum, of a class that is not certain, and the classes of slum."""

_LACKING = 3
"""Aspects of which the card tells what is lacking."""


def is_local(data: Dataset, place: str, year: int | None) -> bool:
    """Whether the RTs of a place can be drawn: they are few, and some have a shape or a position."""
    found = spots(data, place, year)
    return len(placed_kawasan(found)) < 2 and 0 < len(_drawn(data, found)) <= _MOST


@cached
def local_map(data: Dataset, place: str, chosen: str, year: int | None, period: str, text: Text) -> LocalMap:
    """The RTs of a place that have a shape or a position; one of them may be chosen.

    period: of the works, in words.

    Raises:
        ValueError: none has (see is_local).
    """
    found = spots(data, place, year)
    tiles = tuple(_tiles(data, found, chosen, text))
    shapes = [shape for shape in data.boundaries if shape["location_id"] in {tile.key for tile in tiles}]
    surveyed = all(shape["geometry_kind"] == "survey" for shape in shapes)
    ground = frame(shapes, bare_rts(found, data), ())
    middle = (ground.west + ground.east) / 2, (ground.south + ground.north) / 2
    steps = tuple(_steps(tiles, text))
    counted = ", ".join(
        text("local-map-step", name=step.name, n=str(step.places)) for step in steps if step.places
    )
    return LocalMap(
        label=text("local-map-label", place=label_of_place(data, place, text), n=len(tiles), steps=counted),
        frame=ground,
        land=data.land if data.land.holds(middle) else NO_LAND,
        tiles=tiles,
        areas=tuple(_areas(data, place, year, text)),
        areas_title=text("local-map-areas"),
        steps=steps,
        note=text("local-map-schematic") if shapes and not surveyed else "",
        north=text("local-map-north"),
        count_label=text("local-map-count", period=period) if any(tile.count for tile in tiles) else "",
        legend_label=text("local-map-legend"),
        hint=text("map-hint") if len(tiles) > 1 else "",
        card=_card(data, chosen, year, text) if data.places[chosen]["level"] == "rt" else None,
        picks="place",
    )


def _drawn(data: Dataset, found: tuple[Spot, ...]) -> list[Spot]:
    """The RTs that have a shape, else a position, in the order of their names."""
    shapes = {shape["location_id"] for shape in data.boundaries}
    return [spot for spot in found if spot.level == "rt" and (spot.location_id in shapes or spot.placed)]


def _tiles(data: Dataset, found: tuple[Spot, ...], chosen: str, text: Text) -> Iterator[MapTile]:
    shapes = {shape["location_id"]: shape for shape in data.boundaries}
    for spot in _drawn(data, found):
        shape, step = shapes.get(spot.location_id), step_of(spot)
        yield MapTile(
            key=spot.location_id,
            polygons=land(shape, "").polygons if shape else (),
            at=middle_of(shape) if shape else spot.at,
            name=tuple(spot.name.split(" / ")),
            value=points_range(*spot.points[:2], text) if spot.points else "?",
            said="; ".join(spot_lines(spot, text)),
            paint=f"class:{step}",
            look=step if step in ("missing", "open") else "",
            count=spot.works,
            step=_STEPS.index(step),
            chosen=spot.location_id == chosen,
        )


def step_of(spot: Spot) -> str:
    """Which step of the legend an RT is in; one that may be of several classes is in none of them."""
    if spot.classes is None:
        return "missing"
    low, high = spot.classes
    return low if low == high else "open"


def _steps(tiles: tuple[MapTile, ...], text: Text) -> Iterator[MapStep]:
    """Every step, also one that no RT is in: that there is none is told as well."""
    for number, step in enumerate(_STEPS):
        look = step if step in ("missing", "open") else ""
        n = sum(tile.step == number for tile in tiles)
        yield MapStep(text(f"local-map-step-{step}"), f"class:{step}", look, n)


def _areas(data: Dataset, place: str, year: int | None, text: Text) -> Iterator[MapArea]:
    """The slum areas that the headline of the trends names, as squares of their size."""
    known = known_area(data, place, year)
    for figure in known.figures if known else ():
        if figure.high:
            yield MapArea(_side(figure), figure_words(figure, text), figure.firm)


def _side(figure: AreaFigure) -> float:
    """Metres: the side of a square of that many millionths of a hectare."""
    return sqrt(figure.high / 100)


def _card(data: Dataset, rt: str, year: int | None, text: Text) -> MapCard:
    """Its total in every survey by the rule of the newest one, and what is lacking in most of its points."""
    name, totals = label_of_place(data, rt, text), place_totals(data).get(rt, {})
    known = [at for at, total in totals.items() if total.reported and (not year or at.year <= year)]
    if not known:
        return MapCard(name, (text("map-tip-missing"),))
    newest = max(known)
    alike = sorted(survey for survey in known if survey.rule == newest.rule)
    went = " → ".join(_total(survey, totals[survey], text) for survey in alike)
    held = (part for part in holding(data, rt, newest)[:_LACKING] if part.low)
    lacking = (_lacking(part, newest, text) for part in held)
    return MapCard(name, (text("local-map-went", totals=went), *lacking))


def _total(survey: Survey, total: PlaceTotal, text: Text) -> str:
    points = points_range(total.total_low, total.total_high, text)
    return text("local-map-total", points=points, year=str(survey.year))


def _lacking(part: Holding, survey: Survey, text: Text) -> str:
    """What is lacking in an aspect, in units; what nobody read is said on the page of the RT."""
    criteria, rows = RULES[survey.rule].named, part.rows[part.rows["reported"] > 0]
    lacks = [missing_words(row, criteria[row.indicator].unit, text) for row in rows.itertuples()]
    return text("local-map-lacks", aspect=text.word("aspect", part.aspect), lacking="; ".join(lacks))
