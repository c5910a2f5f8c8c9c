"""Old (.xls) and binary (.xlsb) workbooks, read by calamine in a process of its own.

calamine lays a sheet out whole before anything can be counted, and where memory ends it ends the process it
is in. So that process is another one, with a limit on what it may take. Run as a script it reads a workbook
from its input and writes what stands in it as JSON; it imports nothing of ours.
"""

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any

_MEMORY = 1_500_000_000
"""Bytes of address space: a sheet with the widest and longest extent of .xls, laid out, takes a third."""


def _limited(seconds: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has none; there the time alone is limited
        return
    for kind, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, seconds)):
        _, allowed = resource.getrlimit(kind)  # who started us may have set a lower one
        least = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
        resource.setrlimit(kind, (least, least))


def _sheets(data: bytes, most: int) -> Iterator[dict[str, Any]]:
    import python_calamine as calamine

    with calamine.load_workbook(BytesIO(data)) as book:
        for known in book.sheets_metadata:
            if known.typ != calamine.SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(known.name)
            if sheet.start is None:
                continue
            if sheet.height * sheet.width > most:
                raise OverflowError
            top, left = sheet.start
            cells = [
                (top + row + 1, left + column + 1, *_told(value))
                for row, values in enumerate(sheet.to_python())
                for column, value in enumerate(values)
                if value != ""
            ]
            merged = [(*first, *last) for first, last in sheet.merged_cell_ranges or ()]
            yield {"title": known.name, "cells": cells, "merged": merged}


def _told(value: object) -> tuple[object, bool]:
    """A value for JSON, and whether it is a number."""
    if isinstance(value, datetime):
        whole = value.time() == datetime.min.time()
        return value.date().isoformat() if whole else value.isoformat(" "), False
    if isinstance(value, date):
        return value.isoformat(), False
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if number else str(value), number


if __name__ == "__main__":
    _limited(int(sys.argv[1]))
    try:
        found: object = list(_sheets(sys.stdin.buffer.read(), int(sys.argv[2])))
    except Exception as error:  # whatever a damaged part makes it stumble over
        found = type(error).__name__
    json.dump(found, sys.stdout)
