"""Tables that more than one page shows."""

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.score.heatmap import Cell, Heatmap
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, percent_range, points_range
from dashboard.text.quoted import quoted


def heatmap_grid(data: Dataset, heat: Heatmap, columns: dict[str, str], percent: bool, text: Text) -> Table:
    """The heatmap as numbers: points or shares of each column, and the total with its class."""
    header = [(text("indicators-corner"), False), *((name, True) for name in columns.values())]
    header += [(text("indicators-total"), True), (text("map-col-class"), False)]
    body = []
    cell_words = _share_cell if percent else _points_cell
    for row in (*heat.rows, *([heat.whole] if heat.whole else []), *heat.stated):
        cells = [cell_words(cell, text) for cell in row.cells.values()]
        total = points_range(row.total_low, row.total_high, text) if row.known else text("flag-missing")
        slum_class = class_range(row.class_low, row.class_high, text) if row.known else text("none")
        body.append((label_of(data, row.location_id, text), *cells, total, slum_class))
    return Table(tuple(header), tuple(body))


def _points_cell(cell: Cell, text: Text) -> str:
    if cell.missing:
        return text("flag-missing")
    return points_range(cell.low, cell.high, text)


def _share_cell(cell: Cell, text: Text) -> str:
    if cell.missing:
        return text("flag-missing")
    if cell.percent_low is None or cell.percent_high is None:
        return text("none")
    return percent_range(cell.percent_low, cell.percent_high, text)


def works_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Every line of money of every activity, as the file has it."""
    columns = (
        "kind", "description", "place", "year", "volume", "stage", "money", "amount-kind",
        "source", "implementer", "note", "row",
    )  # fmt: skip
    body = [
        (
            text.word("work", row.kind),
            _words(row.description),
            label_of(data, row.location_id, text),
            str(row.year),
            text("none")
            if pd.isna(row.volume_millionths)
            else text.quantity(int(row.volume_millionths), _unit(row.unit)),
            text.word("stage", row.stage),
            text("none") if pd.isna(row.amount_rupiah) else text.rupiah_exact(int(row.amount_rupiah)),
            text.word("amount", row.amount_kind),
            text.word("source", row.funding_source),
            text("implementer-unknown") if row.implementer == money.UNKNOWN else quoted(row.implementer),
            _words(row.note),
            str(data.files.told("activities", row.line)),
        )
        for row in money.money_lines(data, place, year).itertuples()
    ]
    numeric = ("volume", "money", "row")
    header = tuple((text(f"spending-col-{name}"), name in numeric) for name in columns)
    return Table(header, tuple(body))


def _unit(unit: object) -> str | None:
    return None if pd.isna(unit) else str(unit)


def _words(cell: object) -> str:
    return "" if pd.isna(cell) else quoted(str(cell))
