"""The map of the RTs of a kelurahan or a slum area: tiles or dots on their ground, areas beside them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from math import sqrt

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import AreaFigure, known_area
from dashboard.domain.score.place_totals import PlaceTotal, place_totals
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey, survey_of
from dashboard.domain.works.rt_report import Holding, holding
from dashboard.findings.indicators.page import cell_address
from dashboard.findings.map.borders import bordered, borders
from dashboard.findings.map.drawn import frame, middle_of
from dashboard.findings.map.ground import ground_around, least_sure
from dashboard.findings.map.measures import (
    CLASS,
    WORKS,
    Measure,
    is_of_years,
    measure_name,
    measured,
    measured_years,
)
from dashboard.findings.map.spots import Spot, bare_rts, figure_words, placed_kawasan, spot_lines, spots
from dashboard.findings.scope import Scope
from dashboard.findings.words.places import label_of_place
from dashboard.findings.words.scores import missing_words
from dashboard.pictures.ground import Ground
from dashboard.pictures.local_map import (
    LocalMap,
    MapArea,
    MapCard,
    MapFrame,
    MapLink,
    MapPanels,
    MapTile,
    TileLook,
)
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range
from dashboard.text.quoted import quoted

_MOST = 400
"""More tiles are no longer told apart in a drawing."""

_TOLD = 3
"""Steps of the legend that the headline tells."""

_LACKING = 3
"""Aspects of which the card tells what is lacking."""


def is_local(data: Dataset, place: str, year: int | None) -> bool:
    """Whether the RTs of a place can be drawn: they are few, and some have a shape or a position."""
    found = spots(data, place, year)
    return len(placed_kawasan(found)) < 2 and 0 < len(_drawn(data, found)) <= _MOST


@cached
def local_map(
    data: Dataset, place: str, chosen: str, year: int | None, measure: str, today: date, text: Text
) -> LocalMap:
    """The RTs of a place that have a shape or a position; one of them may be chosen.

    measure: what is shown of them, as measures.measured has it.

    Raises:
        ValueError: none has (see is_local).
    """
    found = spots(data, place, year)
    drawn = _drawn(data, found)
    tiles = tuple(_tiles(data, drawn, chosen, counted=measure != WORKS))
    shapes = [shape for shape in data.boundaries if shape.location_id in {tile.key for tile in tiles}]
    ground = frame(shapes, (), [spot.at for spot in bare_rts(found, data)])
    shown = measured(data, place, year, measure, today, text)
    frames, at = _frames(data, place, year, measure, today, text)
    picture = LocalMap(
        label="",
        frame=ground,
        land=ground_around(data, ground),
        tiles=tiles,
        frames=frames,
        shown=at,
        areas=tuple(_areas(data, place, year, text)),
        areas_title=text("local-map-areas"),
        steps=shown.steps,
        note=text(f"local-map-{kind}") if (kind := least_sure(shapes)) else "",
        north=text("local-map-north"),
        count_label=_count_label(tiles, year, text),
        value_label=_value_label(data, place, year, measure, shown, text),
        filter_label=text("local-map-filter"),
        legend_label=shown.title,
        hint=text("map-hint") if len(tiles) > 1 else "",
        card=_card(data, chosen, year, text) if data.places[chosen]["level"] == "rt" else None,
        picks="place",
        turns="year" if len(frames) > 1 else "",
        frames_label=text("local-map-frames"),
        play=text("local-map-play"),
        pause=text("local-map-pause"),
        borders=borders(data, bordered(data, place), text),
    )
    return replace(picture, label=_label(data, place, picture, text))


def map_panels(scope: Scope, place: str, measure: str, other: str) -> MapPanels:
    """The RTs of a place by a measure in every year that it is known of, or by two measures.

    other: the second measure; empty for the years.
    """
    data, year, text = scope.data, scope.year, scope.text

    def shown(key: str, at: int | None) -> LocalMap:
        return local_map(data, place, scope.place, at, key, scope.today, text)

    if other:
        survey = survey_of(data, place, year)
        rule = RULES[survey.rule] if survey else None
        maps = {key: shown(key, year) for key in (measure, other)}
        panels = tuple((_dated(measure_name(key, rule, text), one), one) for key, one in maps.items())
    else:
        panels = tuple((str(at), shown(measure, at)) for at in measured_years(data, place, year, measure))
    label = "; ".join(f"{name}: {picture.label}" for name, picture in panels)
    return MapPanels(label, panels)


def _dated(name: str, picture: LocalMap) -> str:
    """A measure with the year that its map is of, if it is of one."""
    year = picture.frames[picture.shown].name
    return f"{name} ({year})" if year else name


def measure_headline(place_name: str, what: str, picture: LocalMap | Ground, text: Text) -> str:
    """How many RTs are in each step of what is shown, those with most of them first."""
    most = sorted((pair for pair in picture.counted if pair[1]), key=lambda pair: -pair[1])[:_TOLD]
    steps = ", ".join(text("local-map-rts", n=n, name=step.name) for step, n in most)
    return text("headline-map-measure", what=what, place=place_name, steps=steps)


def _label(data: Dataset, place: str, picture: LocalMap, text: Text) -> str:
    """All of it in words: how many RTs are in each step."""
    steps = ", ".join(text("local-map-step", name=step.name, n=str(n)) for step, n in picture.counted if n)
    named = label_of_place(data, place, text)
    return text("local-map-label", place=named, n=len(picture.tiles), what=picture.legend_label, steps=steps)


def _value_label(
    data: Dataset, place: str, year: int | None, measure: str, shown: Measure, text: Text
) -> str:
    """What the numbers of a map of classes are, if it has any; other measures say it in their legend."""
    survey = survey_of(data, place, year)
    if measure != CLASS or survey is None or not any(one.step for one in shown.rts.values()):
        return ""
    return text("local-map-value", top=str(RULES[survey.rule].top_total))


def _count_label(tiles: tuple[MapTile, ...], year: int | None, text: Text) -> str:
    """What the small counts are; nothing where there are none."""
    if not any(tile.count for tile in tiles):
        return ""
    return text("local-map-count", period=str(year) if year else text("choice-year-all"))


def _frames(
    data: Dataset, place: str, year: int | None, measure: str, today: date, text: Text
) -> tuple[tuple[MapFrame, ...], int]:
    """The map in every year that it can be shown at, and which of them is looked at.

    What is of no year, or of all of them together, is one frame of its own.
    """
    years = measured_years(data, place, year, measure)
    survey = survey_of(data, place, year)
    state = survey.year if survey and not is_of_years(measure) else year
    if state not in years:
        return (_frame(data, place, year, measure, today, text),), 0
    return tuple(_frame(data, place, at, measure, today, text) for at in years), years.index(state)


def _frame(data: Dataset, place: str, year: int | None, measure: str, today: date, text: Text) -> MapFrame:
    shown = measured(data, place, year, measure, today, text)
    looks = []
    for spot in _drawn(data, spots(data, place, year)):
        found = shown.rts[spot.location_id]
        step = shown.steps[found.step]
        said = "; ".join(filter(None, (*spot_lines(spot, text), found.said)))
        looks.append(TileLook(found.value, said, step.paint, step.look, found.step))
    return MapFrame(str(year) if year else "", tuple(looks))


def _drawn(data: Dataset, found: tuple[Spot, ...]) -> list[Spot]:
    """The RTs that have a shape, else a position, in the order of their names."""
    shapes = {shape.location_id for shape in data.boundaries}
    return [spot for spot in found if spot.level == "rt" and (spot.location_id in shapes or spot.placed)]


def _tiles(data: Dataset, drawn: list[Spot], chosen: str, *, counted: bool) -> Iterator[MapTile]:
    shapes = {shape.location_id: shape for shape in data.boundaries}
    for spot in drawn:
        shape = shapes.get(spot.location_id)
        yield MapTile(
            key=spot.location_id,
            polygons=shape.polygons if shape else (),
            at=middle_of(shape) if shape else spot.at,
            name=tuple(spot.name.split(" / ")),
            count=spot.works if counted else 0,
            chosen=spot.location_id == chosen,
        )


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
        return MapCard(name, (text("map-tip-missing"),), (MapLink(text("local-map-to-report"), "rt"),))
    newest = max(known)
    alike = sorted(survey for survey in known if survey.rule == newest.rule)
    went = " → ".join(_total(survey, totals[survey], text) for survey in alike)
    held = (part for part in holding(data, rt, newest)[:_LACKING] if part.low)
    lacking = (_lacking(part, newest, text) for part in held)
    links = (
        MapLink(text("local-map-to-report"), "rt"),
        MapLink(text("local-map-to-score"), "indicators", tuple(cell_address(rt).items())),
    )
    return MapCard(name, (text("local-map-went", totals=went), *lacking), links)


def _total(survey: Survey, total: PlaceTotal, text: Text) -> str:
    points = points_range(total.total_low, total.total_high, text)
    return text("local-map-total", points=points, year=str(survey.year))


def _lacking(part: Holding, survey: Survey, text: Text) -> str:
    """What is lacking in an aspect, in units; what nobody read is said on the page of the RT."""
    criteria, rows = RULES[survey.rule].named, part.rows[part.rows["reported"] > 0]
    lacks = [missing_words(row, criteria[row.indicator].unit, text) for row in rows.itertuples()]
    return text("local-map-lacks", aspect=text.word("aspect", part.aspect), lacking="; ".join(lacks))


def land_source(picture: LocalMap | MapPanels | Ground, text: Text) -> str:
    """What the file of the land says of itself, or whose the base map is; nothing where none is drawn."""
    one = picture.panels[0][1] if isinstance(picture, MapPanels) else picture
    if isinstance(one, Ground) and one.base:
        return text("map-base-source", credit=one.base.credit)
    return text("local-map-source", source=quoted(one.land.source)) if one.land.source else ""
