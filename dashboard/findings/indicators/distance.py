"""Distance: how far is each place from the line that leads out of the slum, and which aspects hold it?"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.distance import holding_aspects
from dashboard.domain.score.heatmap import ScoredRow, heatmap, rows_shown
from dashboard.domain.score.rules import RULES, TOP_POINTS, Rule
from dashboard.domain.score.status import slum_status
from dashboard.domain.score.surveys import Survey
from dashboard.findings.choice import Choice, choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.heat import whole_label
from dashboard.findings.indicators.page import (
    CELL,
    around,
    cell_address,
    level_choice,
    none_shown,
    page_choice,
    rows_of,
    survey_shown,
)
from dashboard.findings.indicators.score_breakdown import cell_choice, cell_in, notes_and_breakdown
from dashboard.findings.indicators.score_sheets import score_files
from dashboard.findings.indicators.scores import indicators_headline
from dashboard.findings.scope import Scope
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place, row_labels
from dashboard.findings.words.scopes import headline_within
from dashboard.findings.words.scores import short_distance
from dashboard.pictures.tracks import LINE, Sample, Track, TrackPart, TrackRow, Tracks
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, count_range, points_range

_ORDERS = ("distance", "name")
_WIDE_ENOUGH = 3
"""Points that leave room for their number in the bar."""
_NAMED = 2
"""More aspects that weigh alike are not named."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """In which order, places of which level; the page, and the score taken apart."""
    survey, text = survey_shown(scope), scope.text
    if survey is None:
        return ()
    label = text("choice-sort")
    order = choice("sort", _ORDERS, lambda key: text(f"choice-sort-{key}"), asked, label=label)
    level = level_choice(scope, asked)
    cell = cell_choice(scope, survey, asked, of="totals")
    place = around(scope.data, scope.place)
    keys = [row.location_id for row in ordered(scope.data, place, survey, level.chosen, order.chosen)]
    return order, level, page_choice(scope, keys, cell.chosen, asked, of="totals"), cell


def distance(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """A bar a place, its points stacked by aspect, against the line, and the score taken apart."""
    headline = distance_headline(scope.data, scope.place, scope.year, scope.text)
    survey = survey_shown(scope)
    if survey is None:
        return Findings(headline, silence=none_shown(scope))
    criteria, totals = score_files(scope, survey, asked["level"])
    bars = _bars(scope, survey, asked, totals)
    return Findings(headline, findings=(criteria, bars, *notes_and_breakdown(scope, survey, asked)))


def distance_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How many RTs are above the line, and how many of them are close to it."""
    status = slum_status(data, place, year)
    if status is None or status.unsurveyed == status.rts or status.rts == 1:
        return indicators_headline(data, place, year, text)
    slum = count_range(status.slum, status.slum + status.open + status.unsurveyed, text)
    values: dict[str, str | int] = {"n": status.rts, "threshold": str(status.rule.threshold)}
    sentence = text(
        "headline-distance",
        slum=slum,
        near=status.near,
        points=str(TOP_POINTS),
        year=str(status.year),
        **values,
    )
    return headline_within(data, place, rows_shown(data, place), sentence, text)


def _bars(scope: Scope, survey: Survey, asked: Mapping[str, str], totals: Finding) -> Finding:
    """totals: the file of what is drawn."""
    data, text = scope.data, scope.text
    chosen = (data, around(data, scope.place), survey, asked["level"], asked["sort"])
    picture = distance_tracks(*chosen, int(asked["part"]), text)
    picked = cell_in(data, survey, asked[CELL])
    outlined = {_key(place) for place in (scope.place, *(picked or ())[:1])}
    rows = tuple(replace(row, outlined=True) if row.key in outlined else row for row in picture.rows)
    return Finding(
        totals.key,
        notes=_notes(scope, survey, asked["level"], ordered(*chosen)),
        hint=text("distance-hint"),
        picture=replace(picture, rows=rows),
        alt=picture.label,
        table=distance_table(*chosen, text),
        sheet=totals.sheet,
    )


@cached
def ordered(data: Dataset, place: str, survey: Survey, level: str, order: str) -> tuple[ScoredRow, ...]:
    """The places in a row each, by name or the nearest to the line first: those above it, then those below;
    the unsurveyed at the end.
    """
    rows = heatmap(data, place, survey, by_criterion=False, level=level).rows
    if order == "name":
        return rows
    threshold = RULES[survey.rule].threshold

    def from_the_line(row: ScoredRow) -> tuple[bool, bool, int, int]:
        below = row.total_high < threshold
        sign = -1 if below else 1
        return not row.known, below, sign * row.total_high, sign * row.total_low

    return tuple(sorted(rows, key=from_the_line))


def _notes(scope: Scope, survey: Survey, level: str, rows: tuple[ScoredRow, ...]) -> tuple[str, ...]:
    """How many are above the line, on which scale, and what is not known."""
    text, rule = scope.text, RULES[survey.rule]
    subtitle = text(
        "distance-subtitle",
        rows=text("count-rows", n=len(rows), level=text(f"levels-{level}")),
        place=label_of_place(scope.data, around(scope.data, scope.place), text),
        year=str(survey.year),
        rule=rule.title,
        threshold=str(rule.threshold),
        top=str(rule.top_total),
    )
    unsurveyed = sum(not row.known for row in rows)
    pooled = text("distance-pooled") if level != "rt" else ""
    return f"{subtitle}.", text("distance-missing", n=unsurveyed), pooled


# The picture ------------------------------------------------------------------------------------


@cached
def distance_tracks(
    data: Dataset, place: str, survey: Survey, level: str, order: str, page: int, text: Text
) -> Tracks:
    """The points of a page of places, aspect by aspect, and what may come on top; none is outlined yet."""
    rule = RULES[survey.rule]
    rows = ordered(data, place, survey, level, order)
    called = row_labels(data, tuple(row.location_id for row in rows), text)
    whole = heatmap(data, place, survey, by_criterion=False, level=level).whole
    above = [_row(whole, whole_label(data, whole, text), rule, text)] if whole and whole.known else []
    made = (*above, *(_row(row, called[row.location_id], rule, text) for row in rows[rows_of(page)]))
    return Tracks(
        text("indicators-show-distance"),
        made,
        _legend(made, rule, text),
        text("indicators-legend"),
        rule.threshold,
    )


def _legend(rows: Sequence[TrackRow], rule: Rule, text: Text) -> tuple[Sample, ...]:
    """The looks that there are."""
    parts = [part for row in rows for track in row.tracks if isinstance(track, Track) for part in track.parts]
    looks = {
        "distance-legend-most": ("full", "strong"),
        "distance-legend-others": ("full", "quiet"),
        "distance-legend-open": ("hatched", ""),
        "flag-missing": ("empty", ""),
    }
    seen = {(part.look, part.paint) for part in parts}
    line = Sample(text("distance-legend-line", threshold=str(rule.threshold)), LINE, "")
    return (*(Sample(text(name), *look) for name, look in looks.items() if look in seen), line)


def _key(place: str) -> str:
    """What picking a place asks for: its total."""
    return cell_address(place)[CELL]


def _row(row: ScoredRow, name: str, rule: Rule, text: Text) -> TrackRow:
    """What holds a place at the line or above it comes first, in a colour of its own."""
    points = {aspect: cell.low for aspect, cell in row.cells.items() if cell.low}
    holding = holding_aspects(row) if row.total_high >= rule.threshold else ()
    parts = [
        _part(aspect, points[aspect], row.cells[aspect].top, aspect in holding, text)
        for aspect in sorted(points, key=lambda aspect: aspect not in holding)
    ]
    words = row_distance_words(row, rule, text)
    if holding and len(holding) <= _NAMED:
        names = text.joined([text.word("aspect", aspect) for aspect in holding])
        most = points_range(points[holding[0]], row.cells[holding[0]].high, text)
        words = text("distance-row", distance=words, aspects=names, points=most)
    said = "; ".join((f"{name}: {words}", *(part.said for part in parts)))
    track = Track(name, words, (*parts, *_open_part(row, parts)), rule.top_total)
    return TrackRow(_key(row.location_id), "", said, "", (track,))


def _open_part(row: ScoredRow, parts: Sequence[TrackPart]) -> tuple[TrackPart, ...]:
    """What may come on top; an empty track where nobody surveyed."""
    if not row.known:
        return (TrackPart(0, "empty"),)
    unknown = row.total_high - sum(part.value for part in parts)
    return (TrackPart(unknown, "hatched"),) if unknown else ()


def _part(aspect: str, points: int, top: int, heaviest: bool, text: Text) -> TrackPart:
    said = text("distance-part", aspect=text.word("aspect", aspect), points=str(points), top=str(top))
    inside = str(points) if points >= _WIDE_ENOUGH else ""
    return TrackPart(points, paint="strong" if heaviest else "quiet", text=inside, said=said)


def row_distance_words(row: ScoredRow, rule: Rule, text: Text) -> str:
    """Points to lose, or below the line; what it may be where not all is known."""
    return short_distance(row.total_low, row.total_high, rule, text) if row.known else text("flag-missing")


# The numbers ------------------------------------------------------------------------------------


@cached
def distance_table(data: Dataset, place: str, survey: Survey, level: str, order: str, text: Text) -> Table:
    """The bars as numbers."""
    rule = RULES[survey.rule]
    header = [(text(f"levels-{level}"), False), (text("indicators-total"), True)]
    header += [(text("distance-col"), True), (text("map-col-class"), False)]
    header += [(text.word("aspect", aspect), True) for aspect in rule.aspects]
    body = []
    whole = heatmap(data, place, survey, by_criterion=False, level=level).whole
    for row in (*ordered(data, place, survey, level, order), *([whole] if whole else [])):
        known = bool(row.known)
        cells = [
            points_range(cell.low, cell.high, text) if cell.known else text("none")
            for cell in row.cells.values()
        ]
        body.append(
            (
                label_of_place(data, row.location_id, text),
                points_range(row.total_low, row.total_high, text) if known else text("flag-missing"),
                row_distance_words(row, rule, text) if known else text("none"),
                class_range(row.class_low, row.class_high, text) if known else text("none"),
                *cells,
            )
        )
    return Table(tuple(header), tuple(body))
