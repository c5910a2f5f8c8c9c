"""What is wrong with a file: where, why, and what that does to the figures."""

from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["note", "left_out", "refused"]
SEVERITIES: tuple[Severity, ...] = ("note", "left_out", "refused")
"""note: read, worth knowing. left_out: the row is in no sum. refused: the file is not used."""

REASONS: dict[str, Severity] = {
    "folder_missing": "refused",
    "file_missing": "refused",
    "file_empty": "refused",
    "file_unreadable": "refused",
    "not_utf8": "refused",
    "column_missing": "refused",
    "column_twice": "refused",
    "package_unreadable": "refused",
    "boundaries_unreadable": "refused",
    "no_rows": "note",
    "column_unknown": "note",
    "cell_set_aside": "note",
    "row_twice": "note",
    "unknown_parent": "note",
    "negative_deficit": "note",
    "over_hundred_percent": "note",
    "over_base": "note",
    "row_too_long": "left_out",
    "required_empty": "left_out",
    "not_a_number": "left_out",
    "not_whole": "left_out",
    "number_too_large": "left_out",
    "not_a_date": "left_out",
    "not_allowed": "left_out",
    "below_minimum": "left_out",
    "above_maximum": "left_out",
    "rows_conflict": "left_out",
    "unknown_place": "left_out",
    "unknown_indicator": "left_out",
    "unknown_activity": "left_out",
    "range_reversed": "left_out",
}
"""Every reason has its sentence in each catalogue, as `problem-<reason>`."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong in one file.

    Attributes:
        file: its name, as in the dataset folder.
        reason: a key of REASONS.
        line: line in the file, 1 is the header; None for the whole file.
        column: as the file spells it, or None.
        value: what stands in the cell, as typed.
        details: further words for the sentence, for example the allowed values.
        severity: what it does; None takes the usual one of the reason.
    """

    file: str
    reason: str
    line: int | None = None
    column: str | None = None
    value: str | None = None
    details: dict[str, str] = field(default_factory=dict)
    softened: bool = False

    @property
    def severity(self) -> Severity:
        """note, left_out or refused; a bad cell that no sum needs is only set aside."""
        return "note" if self.softened else REASONS[self.reason]
