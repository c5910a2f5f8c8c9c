"""What is known of the places that a map shows: where they lie, how large, how slum, what was built."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import AreaFigure, recorded_areas
from dashboard.domain.money.activities import PlaceMoney, money_of_places
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import of_survey, survey_of
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, hectares, place_name, points_range


@dataclass(frozen=True)
class Spot:
    """A place with what is known of it; a missing value is None.

    areas: recorded slum areas, oldest first. points and classes: of the survey shown, where the place
    was surveyed; as domain/score/scoring.py gives them. works: activities inside it.
    """

    location_id: str
    level: str
    name: str
    lat: float | None
    lon: float | None
    position_kind: str | None
    position_error_m: float | None
    areas: tuple[AreaFigure, ...]
    points: tuple[int, int, int] | None
    classes: tuple[str, str] | None
    works: int
    rupiah: tuple[int, str] | None

    @property
    def placed(self) -> bool:
        """Whether its position is known; half of one is none."""
        return self.lat is not None and self.lon is not None

    @property
    def at(self) -> tuple[float, float]:
        """Longitude and latitude of a place whose position is known."""
        return self.lon or 0.0, self.lat or 0.0


@cached
def spots(data: Dataset, place: str, year: int | None) -> tuple[Spot, ...]:
    """The slum areas and delineated RTs of a place. An RT shows the slum area it belongs to."""
    kawasan = list(data.of_level("kawasan", place))
    rts = list(rows_shown(data, place))
    named = {data.places[rt]["kawasan_id"] or "" for rt in rts}
    around = named & data.places.keys() - set(kawasan)
    keys = [*kawasan, *sorted(around), *rts]
    survey = survey_of(data, place, year)
    totals = scores_of(data).totals
    surveyed = totals[totals["reported"] > 0] if survey else totals[:0]
    if survey:
        surveyed = of_survey(surveyed, survey)
    scored = {row.location_id: row for row in surveyed.itertuples()}
    works = money_of_places(data, keys, year)
    drawn = {shape.location_id: shape.geometry_kind for shape in data.boundaries}
    return tuple(_spot(data, key, scored.get(key), works[key], year, drawn.get(key)) for key in keys)


def _spot(
    data: Dataset, key: str, total: Any, works: PlaceMoney, year: int | None, drawn: str | None
) -> Spot:
    row = data.places[key]
    points = classes = None
    if total is not None:
        points = (int(total.total_low), int(total.total_high), RULES[total.rule].top_total)
        classes = (total.class_low, total.class_high)
    return Spot(
        location_id=key,
        level=row["level"],
        name=place_name(row),
        lat=_units(row["lat_millionths"]),
        lon=_units(row["lon_millionths"]),
        position_kind=row["position_kind"] or drawn,
        position_error_m=_units(row["position_error_m_millionths"]),
        areas=recorded_areas(data, key, year) if row["level"] == "kawasan" else (),
        points=points,
        classes=classes,
        works=works.works,
        rupiah=(works.rupiah, works.kind) if works.kind else None,
    )


def _units(millionths: int | None) -> float | None:
    return None if millionths is None else millionths / 1_000_000


def placed_kawasan(found: Iterable[Spot]) -> list[Spot]:
    """The slum areas that have a position."""
    return [spot for spot in found if spot.level == "kawasan" and spot.placed]


def bare_rts(found: Iterable[Spot], data: Dataset) -> list[Spot]:
    """The RTs that have a position and no shape."""
    shapes = {shape.location_id for shape in data.boundaries}
    return [spot for spot in found if spot.level == "rt" and spot.placed and spot.location_id not in shapes]


# Words --------------------------------------------------------------------------------------------


def spot_lines(spot: Spot, text: Text) -> tuple[str, ...]:
    """What is known of a place, a line each."""
    lines = [spot.name]
    if spot.level == "kawasan":
        lines.append(spot_area_words(spot, text))
    if spot.level == "rt":
        lines.append(points_words(spot, text))
    if spot.works:
        lines.append(text("map-tip-works", n=spot.works))
    if spot.rupiah:
        lines.append(
            text("map-tip-money", money=text.rupiah(spot.rupiah[0]), kind=text.word("amount", spot.rupiah[1]))
        )
    return *lines, text("map-tip-position", position=position_words(spot, text))


def spot_area_words(spot: Spot, text: Text) -> str:
    """18,92 ha (SK 2014)."""
    if not spot.areas:
        return text("map-tip-no-area")
    return figure_words(spot.areas[-1], text)


def figure_words(area: AreaFigure, text: Text) -> str:
    """An area with what stands behind it."""
    by = text(f"by-{area.kind}", year=str(area.year))
    return text("area-figure", area=hectares(area.low, area.high, text), by=by)


def points_words(spot: Spot, text: Text) -> str:
    """39 dari 80 poin, kumuh sedang."""
    if spot.points is None or spot.classes is None:
        return text("map-tip-missing")
    low, high, top = spot.points
    words = class_range(*spot.classes, text)
    return text("map-tip-total", points=points_range(low, high, text), top=str(top), **{"class": words})


def position_words(spot: Spot, text: Text) -> str:
    """How sure the position is."""
    kind = "unstated" if spot.placed and spot.position_kind is None else spot.position_kind
    word = text.word("position", kind)
    if spot.position_error_m is None:
        return word
    return f"{word} {text('position-error', metres=text.quantity(int(spot.position_error_m * 1e6), 'm'))}"
