"""The small pictures of the overview: areas, RTs, aspects, need and works, sources of money."""

from collections import Counter
from collections.abc import Mapping, Sequence

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import AreaFigure, known_area
from dashboard.domain.money import activities as money
from dashboard.domain.money.breakdowns import FAMILY, breakdown
from dashboard.domain.score.heatmap import ScoredCell, ScoredRow, heatmap, rows_shown
from dashboard.domain.score.rules import RULES, SLUM_CLASSES
from dashboard.domain.score.status import heaviest_aspect
from dashboard.domain.score.sums.rt_counts import counts_of, delineated
from dashboard.domain.score.surveys import Survey, survey_of
from dashboard.domain.works.need_built_paid import NeedBuiltPaid, of_place
from dashboard.domain.works.remedies import NAMED
from dashboard.findings.indicators.heat import total_cell
from dashboard.findings.indicators.page import around
from dashboard.findings.scope import Scope
from dashboard.findings.spending.need_rows import lack_parts
from dashboard.findings.words.areas import figure_by
from dashboard.findings.words.need import need_volume
from dashboard.findings.words.places import row_labels
from dashboard.pictures.board import Meters, Square, Squares, Steps, Tile, Tiles
from dashboard.pictures.tracks import Track, TrackPart, full
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names
from dashboard.text.names import hectares, points_range

_NAMED, _TILES = 12, 240
"""Of more RTs the tiles have no names; of still more, those of each class are counted."""
_OPEN, _UNSURVEYED = "open", "unsurveyed"
_REMEDIES, _FAMILIES = 2, 4


def area_squares(scope: Scope) -> Squares | None:
    """The slum area by each kind of figure on one scale, the oldest first."""
    known = known_area(scope.data, scope.place, scope.year)
    if known is None:
        return None
    return Squares(tuple(_square(scope, figure) for figure in known.figures))


def _square(scope: Scope, figure: AreaFigure) -> Square:
    return Square(
        value=figure.high,
        area=hectares(figure.low, figure.high, scope.text),
        label=figure_by(scope.data, scope.place, scope.year, figure, None, scope.text),
        decided=figure.firm,
    )


# Where ------------------------------------------------------------------------------------------


def rt_tiles(scope: Scope) -> Tiles | Meters | None:
    """The RTs in the colours of their classes, an RT among those around it; of many, how many of each."""
    data, text, place = scope.data, scope.text, around(scope.data, scope.place)
    keys, survey = rows_shown(data, place), survey_of(data, place, scope.year)
    if not keys:
        return None
    if data.rts_summed or len(keys) > _TILES:
        return _classes(data, place, survey, text)
    rows = heatmap(data, place, survey, by_criterion=False).rows if survey else ()
    counted = Counter(map(_state, rows)) if rows else Counter({_UNSURVEYED: len(keys)})
    names = row_labels(data, keys, text)
    note = text("overview-survey", year=str(survey.year)) if survey else ""
    scored = {row.location_id: row for row in rows}
    tiles = tuple(
        _tile(name, scored.get(key), survey, chosen=key == scope.place, named=len(keys) <= _NAMED, text=text)
        for key, name in names.items()
    )
    legend = tuple(_legend_tile(state, counted[state], text) for state in _told(counted))
    label = "; ".join(tile.said for tile in (tiles if len(keys) <= _NAMED else legend))
    return Tiles(label, tiles, legend, note)


def _classes(data: Dataset, place: str, survey: Survey | None, text: Text) -> Meters:
    """How many RTs of a place are in which class."""
    rts, n = delineated(data, place), counts_of(data, place)[survey] if survey else None
    counted = Counter({state: n[f"{state}_rts"] for state in (*SLUM_CLASSES, _OPEN)}) if n else Counter()
    counted[_UNSURVEYED] = rts - counted.total()
    return Meters(tuple(_class_track(state, counted[state], rts, text) for state in _told(counted)))


def _state(row: ScoredRow) -> str:
    """The class of an RT where it is certain, else that it is open, or that nobody surveyed it."""
    if not row.known:
        return _UNSURVEYED
    return row.class_low if row.class_low == row.class_high else _OPEN


def _told(counted: Mapping[str, int]) -> list[str]:
    """The states that there are, the worst first; those that are not certain at the end."""
    return [state for state in (*reversed(SLUM_CLASSES), _OPEN, _UNSURVEYED) if counted[state]]


def _state_words(state: str, text: Text) -> str:
    named = {_OPEN: "overview-class-open", _UNSURVEYED: "flag-missing"}
    return text(named[state]) if state in named else text.word("class", state)


def _tile(
    name: str, row: ScoredRow | None, survey: Survey | None, *, chosen: bool, named: bool, text: Text
) -> Tile:
    lines = tuple(name.split(" / ")) if named else ()  # RT and RW on lines of their own
    if row is None or survey is None:
        return Tile(lines, text("cell-total-missing", row=name), "", chosen=chosen)
    cell = total_cell(name, row, RULES[survey.rule], text)
    return Tile(lines, cell.said, cell.paint, cell.look, chosen)


def _legend_tile(state: str, n: int, text: Text) -> Tile:
    look = {"not_slum": "framed", _OPEN: "dashed"}.get(state, "")
    words = text("overview-class", state=_state_words(state, text), n=text.number(n))
    return Tile((words,), words, f"class:{state}" if state in SLUM_CLASSES else "", look)


def _class_track(state: str, n: int, top: int, text: Text) -> Track:
    parts = full(n, f"class:{state}") if state in SLUM_CLASSES else (TrackPart(n, "hatched"),)
    return Track(_state_words(state, text), text.number(n), parts, top)


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
    if scope.data.rts_summed:  # whose part of the page looks at RTs one by one
        return None
    found = of_place(scope.data, scope.place, scope.year, None)
    told = [one for one in found if one.need and one.activities and one.whole]
    told.sort(key=lambda one: -len(one.activities))
    tracks = tuple(track for one in told[:_REMEDIES] for track in _need(one, scope.year, scope.text))
    return Meters(tracks) if tracks else None


def _need(one: NeedBuiltPaid, year: int | None, text: Text) -> tuple[Track, Track]:
    assert one.need is not None  # as chosen above
    top = max(one.built, one.need.high)
    aspect = text.word("aspect", NAMED[one.remedy].aspect)
    lack = text("need-in-year", volume=need_volume(one.need, one.remedy, text), year=str(one.need.year))
    built = text.quantity(one.built, NAMED[one.remedy].unit)
    built = text("need-in-year", volume=built, year=str(year)) if year else built
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
