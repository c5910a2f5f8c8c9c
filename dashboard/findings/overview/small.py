"""The small pictures of the overview: areas, RTs, aspects, need and works, sources of money."""

from collections.abc import Sequence

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import AreaFigure, known_area
from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import FAMILY, breakdown
from dashboard.domain.score.heatmap import ScoredCell, ScoredRow, heatmap, rows_shown
from dashboard.domain.score.rules import SLUM_CLASSES
from dashboard.domain.score.status import heaviest_aspect
from dashboard.domain.score.surveys import survey_of
from dashboard.domain.works.need_built_paid import NeedBuiltPaid, of_place
from dashboard.domain.works.remedies import NAMED
from dashboard.findings.indicators.heat import total_cell
from dashboard.findings.indicators.page import around
from dashboard.findings.scope import Scope
from dashboard.findings.spending.need_rows import full, lack_parts
from dashboard.findings.trends.areas import FIRM
from dashboard.findings.words.areas import figure_by
from dashboard.findings.words.need import need_volume
from dashboard.findings.words.places import row_labels
from dashboard.pictures.board import Meters, Square, Squares, Steps, Tile, Tiles
from dashboard.pictures.tracks import Track, TrackPart
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names
from dashboard.text.names import hectares, points_range

_TILES = 240
"""Of more RTs, those of each class are counted."""
_REMEDIES, _FAMILIES = 2, 4


def area_squares(scope: Scope) -> Squares | None:
    """The slum area by each kind of figure on one scale, the oldest first."""
    known = known_area(scope.data, scope.place, scope.year)
    if known is None:
        return None
    squares = tuple(_square(scope, figure) for figure in known.figures)
    named = [f"{square.area} ({square.label})" for square in squares]
    alt = scope.text("overview-squares-alt", n=len(squares), squares=scope.text.joined(named))
    return Squares(squares, alt)


def _square(scope: Scope, figure: AreaFigure) -> Square:
    return Square(
        value=figure.high,
        area=hectares(figure.low, figure.high, scope.text),
        label=figure_by(scope.data, scope.place, scope.year, figure, None, scope.text),
        decided=figure.kind in FIRM,
    )


# Where ------------------------------------------------------------------------------------------


def rt_tiles(scope: Scope) -> Tiles | Meters | None:
    """The RTs in the colours of their classes, an RT among those around it; of many, how many of each."""
    data, text, place = scope.data, scope.text, around(scope.data, scope.place)
    keys, survey = rows_shown(data, place), survey_of(data, place, scope.year)
    if not keys:
        return None
    if survey is None:
        names = row_labels(data, keys, text)
        tiles = [Tile(_lines(name), name, "", chosen=key == scope.place) for key, name in names.items()]
        return Tiles(text("count-rows", n=len(keys), level=text("levels-rt")), tuple(tiles))
    shown = heatmap(data, place, survey, by_criterion=False)
    if len(shown.rows) > _TILES:
        return _by_class(shown.rows, text)
    names = row_labels(data, tuple(row.location_id for row in shown.rows), text)
    cells = [
        (row.location_id, total_cell(names[row.location_id], row, shown.rule, text)) for row in shown.rows
    ]
    tiles = [
        Tile(_lines(names[key]), cell.said, cell.paint, cell.look, key == scope.place) for key, cell in cells
    ]
    return Tiles("; ".join(tile.said for tile in tiles), tuple(tiles))


def _lines(name: str) -> tuple[str, ...]:
    """RT and RW on lines of their own."""
    return tuple(name.split(" / "))


def _by_class(rows: Sequence[ScoredRow], text: Text) -> Meters:
    """How many RTs are of each class, the worst first; those that are not certain stand apart."""
    certain = [row.class_low if row.known and row.class_low == row.class_high else "" for row in rows]
    counted = {key: certain.count(key) for key in (*reversed(SLUM_CLASSES), "")}
    tracks = (
        Track(
            text.word("class", key) if key else text("overview-class-open"),
            text.number(n),
            full(n, f"class:{key}") if key else (TrackPart(n, "hatched"),),
            len(rows),
        )
        for key, n in counted.items()
        if n
    )
    return Meters(tuple(tracks))


# Why --------------------------------------------------------------------------------------------


def aspect_meters(scope: Scope) -> Meters | None:
    """The points of each aspect of the place whose figures weigh, those with the largest share first."""
    found, survey = heaviest_aspect(scope.data, scope.place, scope.year), None
    if found is not None:
        survey = survey_of(scope.data, scope.place, scope.year)
    if found is None or survey is None:
        return None
    shown = heatmap(scope.data, found.place, survey, by_criterion=False)
    rows = [row for row in (shown.whole, *shown.rows) if row and row.location_id == found.place]
    cells = sorted(rows[0].cells.items(), key=lambda item: -item[1].low / item[1].top)
    return Meters(tuple(_aspect(aspect, cell, scope.text) for aspect, cell in cells))


def _aspect(aspect: str, cell: ScoredCell, text: Text) -> Track:
    if cell.missing:
        return Track(text.word("aspect", aspect), text("none"), (TrackPart(0, "empty"),), cell.top)
    words = text("overview-of", n=points_range(cell.low, cell.high, text), top=str(cell.top))
    ranged = (TrackPart(cell.high - cell.low, "hatched"),) if cell.high > cell.low else ()
    return Track(text.word("aspect", aspect), words, (*full(cell.low, "strong"), *ranged), cell.top)


# What was built, what it cost -------------------------------------------------------------------


def need_meters(scope: Scope) -> Meters | None:
    """What was missing and what was built of it, of the remedies with most works."""
    found = of_place(scope.data, scope.place, scope.year, None)
    told = [one for one in found if one.need and one.activities and one.whole]
    told.sort(key=lambda one: -len(one.activities))
    tracks = tuple(track for one in told[:_REMEDIES] for track in _need(scope.data, one, scope.text))
    return Meters(tracks) if tracks else None


def _need(data: Dataset, one: NeedBuiltPaid, text: Text) -> tuple[Track, Track]:
    assert one.need is not None  # as chosen above
    top = max(one.built, one.need.high)
    aspect = text.word("aspect", NAMED[one.remedy].aspect)
    lack = text("need-in-year", volume=need_volume(one.need, one.remedy, text), year=str(one.need.year))
    built = text.quantity(one.built, NAMED[one.remedy].unit)
    return (
        Track(text("overview-need", aspect=aspect), lack, lack_parts(one.need), top),
        Track(text("overview-built-of", aspect=aspect), built, full(one.built, "strong"), top),
    )


def source_meters(scope: Scope) -> Meters | None:
    """The families of sources by the kind of money nearest to money spent, the largest first."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    kind = money.best_known_kind(data, place, year)
    if kind is None:
        return None
    rows = breakdown(data, place, year, kind, FAMILY)
    rows = rows[rows["rupiah"].notna()]
    keys, amounts = [str(key) for key in rows["key"]], [int(rupiah) for rupiah in rows["rupiah"]]
    names, top = group_names(data, place, FAMILY, keys, text), sum(amounts)
    shown = [*zip(names, amounts, [f"source:{key}" for key in keys], strict=True)]
    rest = sum(amounts[_FAMILIES:])
    if rest:
        shown[_FAMILIES:] = [(text("overview-other-sources", n=len(keys) - _FAMILIES), rest, "quiet")]
    return Meters(
        tuple(Track(name, text.rupiah(rupiah), full(rupiah, paint), top) for name, rupiah, paint in shown)
    )


# What next --------------------------------------------------------------------------------------


def steps(told: Sequence[str]) -> Steps | None:
    """Each as a sentence of its own, where there are several."""
    return Steps(tuple(f"{one[:1].upper()}{one[1:]}." for one in told)) if len(told) > 1 else None
