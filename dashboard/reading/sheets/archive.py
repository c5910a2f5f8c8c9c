"""A ZIP that a reader sends → the files in it. Nothing is unpacked to the disk."""

import zipfile
from collections.abc import Container
from io import BytesIO
from itertools import chain, count
from pathlib import PurePath, PurePosixPath

from dashboard.domain.dataset.problems import Problem
from dashboard.reading.sheets.limits import DAMAGED, WORKBOOKS, Limits, damaged
from dashboard.reading.sheets.refused import Refused
from dashboard.reading.sheets.sheets import clean

_LEFTOVERS = ("__MACOSX", ".", "~$")
"""What systems and programs leave behind in a folder."""


def files_in(name: str, data: bytes, limits: Limits) -> dict[str, bytes]:
    """The files of an archive by name alone: whatever path an archive gives them, none is followed.

    Files of one name keep apart: the second is called by its folder too.

    Raises:
        Refused: it is damaged, locked, empty, or larger than the limits allow.
    """
    limits.check_archive(name, data)
    archive = zipfile.ZipFile(BytesIO(data))
    files: dict[str, bytes] = {}
    for member in archive.infolist():
        path = PurePosixPath(clean(member.filename.replace("\\", "/")))
        if not path.name or member.is_dir() or any(_hidden(part) for part in path.parts):
            continue
        try:
            files[free_name(path, files)] = archive.read(member)
        except DAMAGED:
            raise Refused(damaged(name)) from None
    if not files:
        workbook = name.casefold().endswith(WORKBOOKS)
        raise Refused(damaged(name) if workbook else Problem(name, "archive_empty"))
    return files


def free_name(path: PurePath, taken: Container[str]) -> str:
    """The name of a file; with the folder it lies in, then with a number, where it is taken."""
    numbered = (f"{path.parent.name}/{path.name} ({number})" for number in count(2))
    names = chain((path.name, f"{path.parent.name}/{path.name}"), numbered)
    return next(name for name in names if name not in taken)


def _hidden(part: str) -> bool:
    return part != ".." and is_leftover(part)


def is_leftover(name: str) -> bool:
    """Whether a file is what systems and programs leave behind."""
    return name.startswith(_LEFTOVERS)
