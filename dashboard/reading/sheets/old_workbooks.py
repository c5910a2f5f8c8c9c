"""Workbooks of Excel before 2007 (.xls) and binary ones (.xlsb) → what stands in their sheets.

calamine reads them (see binary_workbook.py). It gives values without the formats of their cells, so a share
that is shown as 75 % comes as 0.75; that is told where a sheet holds such numbers.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.sheets.laid_out import LaidOut, number_text
from dashboard.reading.sheets.limits import Limits
from dashboard.reading.sheets.refused import Refused

_READER = Path(__file__).with_name("binary_workbook.py")


def old_sheets(name: str, data: bytes, limits: Limits) -> list[LaidOut]:
    """The sheets of an old or binary workbook.

    Raises:
        Refused: damaged, locked, or more than the limits allow.
    """
    if data.startswith(b"PK"):
        limits.check_archive(name, data)
    found = _read(name, data, limits)
    sheets = [_laid_out(sheet) for sheet in found]
    places = sum(len(sheet.filled) + sum(map(_size, sheet.merged)) for sheet in sheets)
    if places > limits.cells:
        raise _beyond(name, "too_many_cells", limits.cells)
    return sheets


def _read(name: str, data: bytes, limits: Limits) -> list[dict[str, Any]]:
    seconds = int(limits.seconds)
    command = [sys.executable, "-P", str(_READER), str(seconds), str(limits.cells)]
    try:
        ran = subprocess.run(command, input=data, capture_output=True, timeout=seconds, check=True)  # noqa: S603
        found = json.loads(ran.stdout)
    except subprocess.TimeoutExpired:
        raise _beyond(name, "too_slow", seconds) from None
    except (subprocess.CalledProcessError, ValueError):  # it took more memory than it may
        raise _beyond(name, "too_many_cells", limits.cells) from None
    if isinstance(found, list):
        return found
    if found == "OverflowError":
        raise _beyond(name, "too_many_cells", limits.cells)
    if found == "PasswordError":
        raise Refused(Problem(name, "archive_locked"))
    raise Refused(Problem(name, "workbook_unreadable", details={"why": str(found)}))


def _beyond(name: str, reason: str, limit: int) -> Refused:
    return Refused(Problem(name, reason, details={"limit": str(limit)}))


def _laid_out(sheet: dict[str, Any]) -> LaidOut:
    filled = {
        (row, column): number_text(value) if number else value
        for row, column, value, number in sheet["cells"]
    }
    merged = [(top + 1, left + 1, bottom + 1, right + 1) for top, left, bottom, right in sheet["merged"]]
    fractions = any(number and 0 < value < 1 for *_, value, number in sheet["cells"])
    return LaidOut(sheet["title"], filled, merged, remarks=("formats_unseen",) if fractions else ())


def _size(area: tuple[int, int, int, int]) -> int:
    top, left, bottom, right = area
    return (bottom - top + 1) * (right - left + 1)
