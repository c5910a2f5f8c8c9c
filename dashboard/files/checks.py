"""Every finished work with its last look, as a sheet to download: codes, dates and exact numbers."""

from datetime import date

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.days import as_known
from dashboard.domain.dataset.quantities import decimal_text
from dashboard.domain.works.inspections import QUESTIONS, looks
from dashboard.findings.cells import called, decimal, words
from dashboard.findings.sheet import Kind, Sheet
from dashboard.text.catalogue import Text


def looks_sheet(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Sheet:
    """Those that wait longest first; what outcomes.csv says they improved as criterion, volume and unit."""
    columns = (
        "activity_id", "location_id", "name", "year", "kind", "kind_name", "description", "volume", "unit",
        "stage", "finished", "last_look", *QUESTIONS, "checked_by", "note", "looks", "improved",
        "next_look_due", "days_late", "as_of", "line",
    )  # fmt: skip
    body = tuple(
        (
            row.activity_id, row.location_id, called(data, row.location_id), int(row.year), row.kind,
            text.word("work", row.kind), words(row.description), decimal(row.volume_millionths),
            words(row.unit), row.stage, words(row.finished), words(row.looked),
            *(getattr(row, name) for name in QUESTIONS), words(row.checked_by), words(row.note),
            int(row.seen), _improved(row.improved), row.due, max(0, int(row.days_late)),
            as_known(year, today).isoformat(), data.files.told("activities", row.line),
        )
        for row in looks(data, place, year, today).itertuples()
    )  # fmt: skip
    dates = {name: Kind(text=True) for name in ("finished", "last_look", "next_look_due", "as_of")}
    return Sheet(text("sheet-checks"), columns, body, dates)


def _improved(improved: tuple[tuple[str, int, str | None], ...]) -> str | None:
    said = (f"{key} {decimal_text(volume)} {unit or ''}".strip() for key, volume, unit in improved)
    return "; ".join(said) or None
