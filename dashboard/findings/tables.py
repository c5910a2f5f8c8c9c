"""Tables that more than one page shows."""

import pandas as pd

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted


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
