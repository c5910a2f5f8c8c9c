"""A published figure in a sheet, alone and in a contradiction."""

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.ledger import Figure
from dashboard.findings.sheet import Cell, Kind
from dashboard.findings.sheet_cells import decimal

FIGURE_COLUMNS = (
    "location_id", "name", "measure", "bound", "value", "unit", "as_of", "kind", "said_by", "said_on",
    "scope", "source", "rows",
)  # fmt: skip
KINDS = {"value": Kind(grouped=True)}


def figure_cells(data: Dataset, row: Figure) -> tuple[Cell, ...]:
    """A figure under FIGURE_COLUMNS."""
    rows = (f"{file}:{line}" for file, line in (data.files.origin(*at) for at in row.rows))
    return (
        row.place, data.recorded_name(row.place), row.measure, row.bound, decimal(row.value), row.unit,
        row.as_of, "; ".join(row.kinds), "; ".join(dict.fromkeys(who for who, _ in row.sayings)) or None,
        row.said_on, row.scope, "; ".join(row.sources) or None, "; ".join(rows),
    )  # fmt: skip
