"""A table that is none of ours: which one it is nearest to, what it lacks, what was not understood."""

from collections.abc import Iterable

from dashboard.domain.dataset.problems import Detail, Headings, Problem, Word
from dashboard.reading.columns.header import Header, find_header, missing_columns, not_understood
from dashboard.reading.columns.schema import OPTIONAL_TABLES, REQUIRED_TABLES, schema_of
from dashboard.reading.offices.recipes import says_of_places
from dashboard.reading.sheets.limits import Limits
from dashboard.reading.sheets.sheets import Sheet

_FEWEST_COLUMNS = 2
"""A text with fewer is no table."""


def not_known(sheet: Sheet, limits: Limits) -> Problem:
    """Why a sheet is read as no table, and what would make it one."""
    found = _fitting(REQUIRED_TABLES, sheet, limits) or _fitting(OPTIONAL_TABLES, sheet, limits)
    if not found:
        return Problem(sheet.name, "file_not_used")
    table = min(
        found, key=lambda name: (-found[name].known, len(_missing(found[name].names, name, sheet.year)))
    )
    header = found[table]
    details: dict[str, Detail] = {
        "near": Word("near", table),
        "missing": Headings(table, tuple(_missing(header.names, table, sheet.year))),
        "unknown": not_understood(header.names, schema_of(table), says_of_places(header.names)),
    }
    return Problem(sheet.name, "table_not_known", header.line, details=details)


def _fitting(tables: Iterable[str], sheet: Sheet, limits: Limits) -> dict[str, Header]:
    """The header of a sheet as each table of which it has a column."""
    headers = {table: find_header(sheet, schema_of(table), limits) for table in tables}
    return {table: header for table, header in headers.items() if header and _is_like_a_table(header)}


def _is_like_a_table(header: Header) -> bool:
    return header.known > 0 and sum(map(bool, header.names)) >= _FEWEST_COLUMNS


def _missing(names: tuple[str, ...], table: str, year: str | None) -> list[str]:
    """Required columns that are not there; with places in columns, they and the ids of works are made."""
    missing = missing_columns(names, schema_of(table), year)
    made = ("location_id", "activity_id") if says_of_places(names) else ()
    return [name for name in missing if name not in made]
