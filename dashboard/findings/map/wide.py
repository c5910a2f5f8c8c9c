"""The map of a place whose RTs were added up: a circle for each part, as large as its slum RTs are many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import sqrt
from statistics import fmean

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import METRES_A_DEGREE, Position
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.sums.rt_counts import counts_of
from dashboard.domain.score.surveys import Survey, survey_of
from dashboard.findings.choice import Choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.map.base_map import base_choices, online
from dashboard.findings.map.borders import bordered, borders
from dashboard.findings.map.drawn import apart, border_names, frame
from dashboard.findings.map.ground import ground_around
from dashboard.findings.map.headline import map_headline
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.sheet_cells import decimal
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.pictures.ground import BELOW, Bubble, Ground, GroundName
from dashboard.text.catalogue import Text
from dashboard.text.names import count_range, hectares

_LARGEST = 0.05
"""The radius of the largest circle, as a share of the width of what is drawn."""
_NAMED = 20
"""Circles with their names in the picture, the largest."""
_TOLD = 8
"""Circles that the picture in words tells."""


@dataclass(frozen=True)
class Counted:
    """The RTs of a part of a place in one survey; areas in millionths of a hectare.

    slum: for certain. most: that may be slum, whatever is still unknown. at: where the part lies, if known.
    """

    key: str
    name: str
    at: Position | None
    rts: int
    slum: int
    open: int
    unsurveyed: int
    area_low: int
    area_high: int

    @property
    def most(self) -> int:
        """How many may be slum at most."""
        return self.slum + self.open + self.unsurveyed


def wide_choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The base map."""
    survey = survey_of(scope.data, scope.place, scope.year)
    drawn = survey is not None and wide_ground(scope.data, scope.place, survey, scope.text) is not None
    return base_choices(drawn, asked, scope.text)


def wide_map(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """How many RTs are slum in each part of a place, where it lies and as a table, the most first."""
    data, place, text = scope.data, scope.place, scope.text
    headline, survey = map_headline(data, place, scope.year, text), survey_of(data, place, scope.year)
    parts = counted(data, place, survey) if survey else ()
    if survey is None or not parts:
        return Findings(headline, silence=text("map-none", place=scope.place_label))
    picture, source = wide_ground(data, place, survey, text), RULES[survey.rule].title
    circles = text("map-wide-circles") if picture else ""
    unplaced = text("map-unplaced", n=sum(part.at is None for part in parts))
    shown = Finding(
        "places",
        notes=(_subtitle(scope, survey, parts),),
        picture=picture,
        online=online(picture, asked, lambda _: source) if picture else None,
        alt=_alt(scope, parts),
        after=" ".join(filter(None, (circles, unplaced))),
        hint=text("map-zoom") if picture else "",
        table=_table(data, parts, text),
        sheet=partial(_sheet, data, parts, survey, text),
        source=source,
        about="map",
    )
    return Findings(headline, findings=(shown,))


@cached
def counted(data: Dataset, place: str, survey: Survey) -> tuple[Counted, ...]:
    """The parts of a place with their RTs in a survey, those with most slum RTs first."""
    rows = [(key, counts_of(data, key).get(survey)) for key in _parts(data, place)]
    found = [_counted(data, key, n) for key, n in rows if n]
    return tuple(sorted(found, key=lambda part: (-part.slum, -part.most, part.name)))


def _counted(data: Dataset, key: str, n: Mapping[str, int]) -> Counted:
    rest = n["all_area_millionths"] - n["surveyed_area_millionths"]
    return Counted(
        key=key,
        name=name_of_place(data, key),
        at=position_of(data, key),
        rts=n["all_rts"],
        slum=n["slum_rts"],
        open=n["possible_rts"] - n["slum_rts"],
        unsurveyed=n["all_rts"] - n["surveyed_rts"],
        area_low=n["slum_area_millionths"],
        area_high=n["possible_area_millionths"] + rest,
    )


def _parts(data: Dataset, place: str) -> tuple[str, ...]:
    """The parts that a place is drawn in: of the largest level that has several, if any has a position."""
    below = LEVELS[LEVELS.index(data.places[place]["level"]) + 1 : LEVELS.index(data.finest) + 1]
    levels = [found for level in below if len(found := data.of_level(level, place)) > 1]
    placed = (found for found in levels if any(position_of(data, key) for key in found))
    return next(placed, levels[0] if levels else ())


@cached
def position_of(data: Dataset, key: str) -> Position | None:
    """Longitude and latitude of a place; else the middle of those inside it of which that is known."""
    row = data.places[key]
    if row["lon_millionths"] is not None and row["lat_millionths"] is not None:
        return row["lon_millionths"] / MILLION, row["lat_millionths"] / MILLION
    inside = [data.places[below] for below in sorted(data.inside(key))]
    known = [
        (one["lon_millionths"], one["lat_millionths"])
        for one in inside
        if one["lon_millionths"] is not None and one["lat_millionths"] is not None
    ]
    if not known:
        return None
    return fmean(lon for lon, _ in known) / MILLION, fmean(lat for _, lat in known) / MILLION


# The picture --------------------------------------------------------------------------------------


@cached
def wide_ground(data: Dataset, place: str, survey: Survey, text: Text) -> Ground | None:
    """A circle for each part that has a position; None where none has."""
    placed = [(part, part.at) for part in counted(data, place, survey) if part.at]
    if not placed:
        return None
    seen = frame((), (), [at for _, at in placed])
    around = borders(data, bordered(data, place), text)
    largest = _LARGEST * seen.width / sqrt(max(part.most for part, _ in placed) or 1)
    bubbles = tuple(
        Bubble(
            at,
            part.most,
            largest * sqrt(part.most),
            (label_of_place(data, part.key, text), _rts_words(part, text)),
            part.key,
        )
        for part, at in placed
    )
    pairs = list(zip(placed, bubbles, strict=True))[:_NAMED]
    names = apart([_name(part, bubble, text) for (part, _), bubble in pairs], bubbles, seen)
    return Ground(
        seen,
        borders=around,
        bubbles=bubbles,
        names=(*names, *border_names(around, [], names, seen)),
        land=ground_around(data, seen),
        picks="place",
        shows=text("indicators-rts"),
        north=text("local-map-north"),
    )


def _name(part: Counted, bubble: Bubble, text: Text) -> GroundName:
    """Below the circle."""
    lon, lat = bubble.at
    lines = (part.name, count_range(part.slum, part.most, text))
    return GroundName((lon, lat - bubble.radius / METRES_A_DEGREE), lines, BELOW)


# Words, table, sheet ------------------------------------------------------------------------------


def _subtitle(scope: Scope, survey: Survey, parts: Sequence[Counted]) -> str:
    text, level = scope.text, scope.data.places[parts[0].key]["level"]
    rows = text("count-rows", n=len(parts), level=text(f"levels-{level}"))
    return text("map-wide-subtitle", rows=rows, place=scope.place_label, year=str(survey.year))


def _rts_words(part: Counted, text: Text) -> str:
    slum = count_range(part.slum, part.most, text)
    return text("number-rt-slum", slum=slum, n=text.number(part.rts))


def _alt(scope: Scope, parts: Sequence[Counted]) -> str:
    """The parts with most slum RTs."""
    items = (f"{part.name}: {_rts_words(part, scope.text)}" for part in parts[:_TOLD])
    return scope.text("map-alt", place=scope.place_name, items="; ".join(items))


def _table(data: Dataset, parts: Sequence[Counted], text: Text) -> Table:
    columns = ("place", "rts", "slum", "maybe", "unsurveyed", "area")
    rows = (
        (
            label_of_place(data, part.key, text),
            *map(text.number, (part.rts, part.slum, part.open, part.unsurveyed)),
            hectares(part.area_low, part.area_high, text),
        )
        for part in parts
    )
    return Table(tuple((text(f"map-wide-{name}"), name != "place") for name in columns), tuple(rows))


def _sheet(data: Dataset, parts: Sequence[Counted], survey: Survey, text: Text) -> Sheet:
    columns = (
        "location_id", "name", "level", "year", "rts", "slum", "maybe_slum", "unsurveyed", "area_low_ha",
        "area_high_ha",
    )  # fmt: skip
    rows = (
        (
            part.key, data.recorded_name(part.key), str(data.places[part.key]["level"]), survey.year,
            part.rts, part.slum, part.open, part.unsurveyed, decimal(part.area_low), decimal(part.area_high),
        )
        for part in parts
    )  # fmt: skip
    return Sheet(text("sheet-rts-counted"), columns, tuple(rows))
