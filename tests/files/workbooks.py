"""Reading back what was written, by another library."""

from functools import lru_cache
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.workbook import Workbook


@lru_cache(maxsize=4)
def opened(content: bytes) -> Workbook:
    """A workbook as openpyxl reads it, formulas and not their results; nobody changes it."""
    return load_workbook(BytesIO(content))


def cells(content: bytes, sheet: str | None = None) -> list[list]:
    """The values of a sheet, the first one if none is named."""
    book = opened(content)
    return [[cell.value for cell in row] for row in book[sheet or book.sheetnames[0]].iter_rows()]


def kinds(content: bytes) -> set[str]:
    """What the filled cells of a workbook are: `s` text, `n` numbers, `f` formulas."""
    rows = (row for page in opened(content).worksheets for row in page.iter_rows())
    return {cell.data_type for row in rows for cell in row if cell.value is not None}
