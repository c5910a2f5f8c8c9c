"""The map of more than a few RTs: slum areas as circles of true size, RTs as shapes or dots."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.land import NO_LAND, Boundary, Land
from dashboard.findings.map.borders import bordered, borders
from dashboard.findings.map.drawn import border_names, circle_names, circles, frame
from dashboard.findings.map.measures import Measure, measured
from dashboard.findings.map.mosaic import MOST_TOLD, Piece, gathered, parts_of, single
from dashboard.findings.map.spots import Spot, bare_rts, placed_kawasan, spot_lines, spots
from dashboard.findings.words.places import label_of_place
from dashboard.pictures.ground import Frame, Ground, GroundDot, Shape
from dashboard.text.catalogue import Text


@cached
def score_ground(
    data: Dataset, place: str, year: int | None, measure: str, today: date, text: Text
) -> Ground | None:
    """The places of a place, or None where nothing has a position or shape.

    measure: what is shown of RTs, as measures.measured has it.
    """
    if not has_ground(data, place, year):
        return None
    found = spots(data, place, year)
    kawasan, tiles, points = placed_kawasan(found), tiles_of(data, place, year), points_of(data, place, year)
    lines = bordered(data, place)
    bare = not tiles and not points
    seen = (
        frame(tiles, kawasan, [spot.at for spot in points]) if kawasan or not bare else frame(lines, (), ())
    )
    around = borders(data, lines, text)
    names = circle_names(kawasan, seen, text) if bare else ()
    shown = measured(data, place, year, measure, today, text)
    named = {spot.location_id: spot for spot in found}
    drawn = [shape.location_id for shape in tiles] + [spot.location_id for spot in points]
    counts = Counter(shown.rts[key].step for key in drawn)
    return Ground(
        seen,
        circles=circles(kawasan, place, text, full=bare),
        shapes=tuple(_shapes(data, tiles, parts_drawn(data, place, year), shown, named, seen, text)),
        borders=around,
        dots=tuple(_dot(spot, shown, text) for spot in points),
        names=(*names, *border_names(around, kawasan, names, seen)),
        picks="place",
        land=ground_around(data, seen),
        note=_estimated(kawasan, text),
        legend_label=shown.title if counts else "",
        counted=tuple((step, counts[number]) for number, step in enumerate(shown.steps) if counts),
        shows=shown.title if counts else text("map-col-area"),
        north=text("local-map-north"),
    )


def _estimated(kawasan: list[Spot], text: Text) -> str:
    """That positions of slum areas are estimates, and how far off they may be where that is known of all."""
    off = [spot.position_error_m for spot in kawasan if spot.position_kind == "estimate"]
    if not off:
        return ""
    if None in off:
        return text("map-note-estimate")
    farthest = max(metres or 0 for metres in off)
    return text("map-note-estimate-within", metres=text.quantity(int(farthest * 1_000_000), "m"))


@cached
def has_ground(data: Dataset, place: str, year: int | None) -> bool:
    """Whether anything of a place has a position or shape."""
    known = placed_kawasan(spots(data, place, year)) or bordered(data, place)
    return bool(known or tiles_of(data, place, year) or points_of(data, place, year))


@cached
def tiles_of(data: Dataset, place: str, year: int | None) -> tuple[Boundary, ...]:
    """The shapes of RTs that are drawn. Beside circles of true size a schematic one would claim a place."""
    found = spots(data, place, year)
    rts = {spot.location_id for spot in found if spot.level == "rt"}
    several = len(placed_kawasan(found)) > 1
    return tuple(
        shape
        for shape in data.boundaries
        if shape.location_id in rts and not (several and shape.geometry_kind == "schematic")
    )


def shapes_said(shapes: Iterable[Boundary], text: Text) -> str:
    """What the shapes are where not all of them were surveyed."""
    kind = least_sure(shapes)
    return text(f"map-{kind}") if kind else ""


def least_sure(shapes: Iterable[Boundary]) -> str:
    """Of shapes the least sure kind: schematic or indicative; empty where all were surveyed."""
    kinds = {shape.geometry_kind for shape in shapes}
    return "schematic" if "schematic" in kinds else "indicative" if kinds - {"survey"} else ""


@cached
def points_of(data: Dataset, place: str, year: int | None) -> tuple[Spot, ...]:
    """The RTs that are drawn as dots."""
    found = spots(data, place, year)
    return () if len(placed_kawasan(found)) > 1 else tuple(bare_rts(found, data))


@cached
def parts_drawn(data: Dataset, place: str, year: int | None) -> Mapping[str, str]:
    """By RT the part of the place that stands for it on the map; empty where each RT stands for itself."""
    tiles = tiles_of(data, place, year)
    if len(tiles) <= MOST_TOLD:
        return {}
    return parts_of(data, place, (shape.location_id for shape in tiles))


def _shapes(
    data: Dataset,
    tiles: tuple[Boundary, ...],
    parts: Mapping[str, str],
    shown: Measure,
    named: Mapping[str, Spot],
    seen: Frame,
    text: Text,
) -> Iterator[Shape]:
    steps = {shape.location_id: shown.rts[shape.location_id].step for shape in tiles}
    pieces = gathered(tiles, steps, parts, seen) if parts else single(tiles, steps, seen)
    for piece in pieces:
        step = shown.steps[piece.step]
        said = _said_of_part(data, piece, step.name, text) if parts else _said(named[piece.key], shown, text)
        yield Shape(piece.key, piece.polygons, step.paint, said, bool(step.look), piece.step, piece.rts)


def _said_of_part(data: Dataset, piece: Piece, step: str, text: Text) -> tuple[str, ...]:
    rts = text("local-map-rts", n=piece.rts, name=step)
    return (label_of_place(data, piece.key, text), rts) if piece.key else (rts,)


def _said(spot: Spot, shown: Measure, text: Text) -> tuple[str, ...]:
    told = shown.rts[spot.location_id].said
    return (*spot_lines(spot, text), told) if told else spot_lines(spot, text)


def _dot(spot: Spot, shown: Measure, text: Text) -> GroundDot:
    """An RT where only its position is known."""
    at = shown.rts[spot.location_id].step
    return GroundDot(spot.location_id, spot.at, shown.steps[at].paint, _said(spot, shown, text), at)


def ground_around(data: Dataset, seen: Frame) -> Land:
    """The land of a dataset; none where what is in sight lies elsewhere."""
    middle = (seen.west + seen.east) / 2, (seen.south + seen.north) / 2
    return data.land if data.land.holds(middle) else NO_LAND
