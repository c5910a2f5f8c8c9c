"""Bytes → files on the disk, all of them whole or none."""

import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write files beside their places and put them there when all of them are complete.

    A full disk or a pulled plug leaves what stood there before.

    Raises:
        OSError: one of them, its `filename`, cannot be written; none has changed.
    """
    complete: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            complete[path] = _written_beside(path, content)
        for path, file in complete.items():
            file.replace(path)
    except OSError as error:
        for file in complete.values():
            file.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error


def _written_beside(path: Path, content: bytes) -> Path:
    """The content in a file of another name in the same folder, which is made where it is not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).chmod(0o644)
        except OSError:
            Path(file.name).unlink(missing_ok=True)
            raise
    return Path(file.name)
