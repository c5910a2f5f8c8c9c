"""A ZIP that a reader sends → the files in it. Nothing is unpacked to the disk."""

import zipfile
import zlib
from io import BytesIO
from pathlib import PurePosixPath

from dashboard.domain.problems import Problem
from dashboard.tables.limits import Limits
from dashboard.tables.refused import Refused

_LEFTOVERS = ("__MACOSX", ".", "~$")
"""What systems and programs leave behind in a folder."""


def files_in(name: str, data: bytes, limits: Limits) -> dict[str, bytes]:
    """The files of an archive by name alone: whatever path an archive gives them, none is followed.

    Raises:
        Refused: it is damaged, locked, empty, or larger than the limits allow.
    """
    limits.check_archive(name, data)
    archive = zipfile.ZipFile(BytesIO(data))
    files: dict[str, bytes] = {}
    for member in archive.infolist():
        path = PurePosixPath(member.filename.replace("\\", "/"))
        if member.is_dir() or any(part.startswith(_LEFTOVERS) and part != ".." for part in path.parts):
            continue
        try:
            files.setdefault(path.name, archive.read(member))
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            RuntimeError,
            EOFError,
            OSError,
            ValueError,
            zlib.error,
        ):
            raise Refused(Problem(name, "archive_unreadable")) from None
    if not files:
        raise Refused(Problem(name, "archive_empty"))
    return files


def is_leftover(name: str) -> bool:
    """Whether a file is what systems and programs leave behind."""
    return name.startswith(_LEFTOVERS)
