"""What a part of a page says, without a page: by its address."""

from datetime import date

from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.register import shown
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.text.catalogue import Text, text_in

ID, EN = text_in("id"), text_in("en")
TODAY = date(2026, 11, 24)


def scope(data: Dataset, place: str, year: int | None = None, text: Text = ID, today: date = TODAY) -> Scope:
    return Scope(data, place, year, text, today)


def part(at: Scope, page: str, show: str, **asked: str) -> Findings:
    """What stands at an address."""
    return shown(at, page, asked, show).found


def found(at: Scope, page: str, show: str, **asked: str) -> dict[str, Finding]:
    """Its findings by key."""
    return {one.key: one for one in part(at, page, show, **asked).findings}


def records(sheet: Sheet) -> list[dict]:
    return [dict(zip(sheet.columns, row, strict=True)) for row in sheet.rows]
