"""The heatmap as a picture: places in rows, aspects or criteria in columns, their total before them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.score.heatmap import Heatmap, ScoredCell, ScoredRow, heatmap
from dashboard.domain.score.rules import TOP_POINTS, Rule
from dashboard.domain.score.score_breakdown import TOTAL
from dashboard.domain.score.sums.rt_counts import counts_of
from dashboard.domain.score.surveys import Survey
from dashboard.findings.indicators.page import rows_of
from dashboard.findings.words.bands import band_range, points_of_bands
from dashboard.findings.words.places import label_of_place, row_labels
from dashboard.pictures.heat_grid import GridCell, GridColumn, GridRow, HeatGrid
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, count_range, criterion_name, percent_range, points_range


@dataclass(frozen=True)
class Options:
    """How the heatmap is shown: by criterion or aspect, share or points, and of places of which level."""

    by_criterion: bool
    percent: bool
    level: str


@cached
def score_heat_grid(
    data: Dataset, place: str, survey: Survey, options: Options, page: int, text: Text
) -> HeatGrid:
    """The heatmap of a place, a page of its rows; nothing is outlined or picked yet."""
    shown = heatmap(data, place, survey, options.by_criterion, options.level)
    names = column_names(shown, options, text)
    called = row_labels(data, tuple(row.location_id for row in shown.rows), text)
    above = [row for row in (shown.whole, *shown.stated) if row]
    summed = data.rts_summed

    def drawn(row: ScoredRow, name: str) -> GridRow:
        counts = counts_of(data, row.location_id).get(survey) if summed else None
        first = rts_cell(name, counts, text) if counts else total_cell(name, row, shown.rule, text)
        cells = (_cell(name, names[key], cell, options, text) for key, cell in row.cells.items())
        return GridRow(row.location_id, name, (first, *cells))

    wholes = [drawn(row, whole_label(data, row, text)) for row in above]
    rows = [drawn(row, called[row.location_id]) for row in shown.rows[rows_of(page)]]
    ranges = any(cell.paint_high for row in (*wholes, *rows) for cell in row.cells)
    return HeatGrid(
        text(f"levels-{options.level}"),
        _columns(shown, names, options, summed, text),
        (*(replace(row, whole=True) for row in wholes), *rows),
        _legend(options, shown.rule, ranges, summed, text),
        text("indicators-legend"),
    )


def looked_at(grid: HeatGrid, places: Collection[str | None], picked: tuple[str, str] | None) -> HeatGrid:
    """The grid with the rows of some places outlined, and a square picked."""
    rows = tuple(replace(row, outlined=True) if row.key in places else row for row in grid.rows)
    return replace(grid, rows=rows, picked=picked)


def column_names(shown: Heatmap, options: Options, text: Text) -> dict[str, str]:
    """The name of each column."""
    if not options.by_criterion:
        return {aspect: text.word("aspect", aspect) for aspect in shown.columns}
    return {
        criterion.id: criterion_name(criterion.number, criterion.id, text)
        for criterion in shown.rule.criteria
    }


def whole_label(data: Dataset, whole: ScoredRow, text: Text) -> str:
    """A place above its rows, and whether it is their sum."""
    how = "summed" if whole.summed else "stated"
    return text(f"indicators-whole-{how}", place=label_of_place(data, whole.location_id, text))


def _columns(
    shown: Heatmap, names: dict[str, str], options: Options, summed: bool, text: Text
) -> tuple[GridColumn, ...]:
    """The total, then aspects or criteria; the most points that a square can have, a share is of 100 %.

    summed: whether places stand for so many RTs that the first column counts the slum ones of them.
    """
    tops = {key: cell.top for row in shown.rows[:1] for key, cell in row.cells.items()}
    top = str(shown.rule.top_total)
    total = GridColumn(
        TOTAL, text("indicators-total"), text("indicators-total-top", top=top), text("indicators-of", top=top)
    )
    if summed:
        total = GridColumn(TOTAL, text("indicators-rts"), text("indicators-rts-full"), "")
    others = (
        GridColumn(key, name, top="" if options.percent else text("indicators-of", top=str(tops[key])))
        for key, name in names.items()
    )
    return (total, *others)


def _cell(row: str, column: str, cell: ScoredCell, options: Options, text: Text) -> GridCell:
    values = {"row": row, "column": column}
    if cell.missing:
        return GridCell(None, "", text("cell-missing", **values), look="missing")
    share = cell.percent_high if options.percent else None
    most = cell.high if share is None else share  # a share below a quarter has no points, and is not nothing
    look = "" if most else "zero"
    paint, most_paint = (f"points:{points}/{cell.top}" for points in (cell.low, cell.high))
    edge = most_paint if cell.high > cell.low else ""
    if options.percent and cell.percent_low is not None and cell.percent_high is not None:
        low, high = cell.percent_low, cell.percent_high
        percent = percent_range(low, high, text)
        said = text("cell-percent", percent=percent, **values)
        return GridCell(low, percent, said, paint, high, look, paint_high=edge)
    points = points_range(cell.low, cell.high, text)
    values |= {"points": points, "top": str(cell.top)}
    if cell.known < cell.criteria:
        said = text("cell-partial", known=str(cell.known), criteria=str(cell.criteria), **values)
    else:
        said = text("cell-points", **values)
    return GridCell(cell.low, points, said, paint, cell.high, look, paint_high=edge)


def total_cell(name: str, row: ScoredRow, rule: Rule, text: Text) -> GridCell:
    """The total in the colour of its class, in a frame where it is out of the slum for certain or may be."""
    if not row.known:
        return GridCell(None, "", text("cell-total-missing", row=name), look="missing", total=True)
    points = points_range(row.total_low, row.total_high, text)
    words = class_range(row.class_low, row.class_high, text)
    said = text("cell-total", row=name, points=points, top=str(rule.top_total), **{"class": words})
    certain = row.class_low == row.class_high
    look = "dashed" if not certain else "framed" if row.class_low == "not_slum" else ""
    low, high = (f"class:{name}" for name in (row.class_low, row.class_high))
    edge = "" if certain else high
    return GridCell(row.total_low, points, said, low, row.total_high, look, total=True, paint_high=edge)


def rts_cell(name: str, n: Mapping[str, int], text: Text) -> GridCell:
    """How many RTs of a place are slum: in the colour of slum, framed where none is, dashed where one may be.

    n: as of counts_of.
    """
    if not n["surveyed_rts"]:
        return GridCell(None, "", text("cell-total-missing", row=name), look="missing", total=True)
    low, high = n["slum_rts"], n["possible_rts"] + n["all_rts"] - n["surveyed_rts"]
    counted = count_range(low, high, text)
    said = text("cell-rts", row=name, slum=counted, n=n["all_rts"])
    look = "" if low else "dashed" if high else "framed"
    return GridCell(low, counted, said, "class:light" if low else "class:not_slum", high, look, total=True)


def _sample(points: int, of_criteria: bool, text: Text) -> str:
    return str(points) if of_criteria else text.percent(points * 10_000 // TOP_POINTS, 0)


def _legend(options: Options, rule: Rule, ranges: bool, summed: bool, text: Text) -> tuple[GridCell, ...]:
    """Points of a criterion as they are, its shares by band; of aspects parts of the most there can be.

    ranges: whether a colour of the most that something may be stands in a square. summed: as of _columns.
    """
    if options.by_criterion and options.percent:
        told = [
            GridCell(at, "", band_range(rule, at, text), f"points:{at}/5") for at in points_of_bands(rule)
        ]
    else:
        told = [GridCell(at, _sample(at, options.by_criterion, text), "", f"points:{at}/5") for at in (1, 3)]
        most = text("legend-points" if options.by_criterion else "legend-share")
        told.append(GridCell(5, _sample(5, options.by_criterion, text), most, "points:5/5"))
    spread = GridCell(1, "", text("legend-range"), "points:1/5", 5, paint_high="points:5/5")
    return (
        GridCell(None, "", text("legend-missing"), look="missing"),
        GridCell(0, "0", text("legend-zero"), "points:0/5", look="zero"),
        *told,
        *([spread] if ranges else []),
        *(_legend_of_rts(text) if summed else _legend_of_totals(text)),
    )


def _legend_of_totals(text: Text) -> tuple[GridCell, ...]:
    return (
        GridCell(12, "12", text("legend-not_slum"), "class:not_slum", look="framed", total=True),
        GridCell(25, "25", text("legend-slum"), "class:light", total=True),
    )


def _legend_of_rts(text: Text) -> tuple[GridCell, ...]:
    return (
        GridCell(0, "0", text("legend-no-rt"), "class:not_slum", look="framed", total=True),
        GridCell(0, "0–3", text("legend-maybe-rts"), "class:not_slum", 3, look="dashed", total=True),
        GridCell(12, "12", text("legend-rts"), "class:light", total=True),
    )
