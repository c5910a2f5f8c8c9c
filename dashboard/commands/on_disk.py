"""What every command does: read a dataset, write files, tell how it ended."""

import sys
from collections.abc import Mapping
from pathlib import Path

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problem_counts import problem_counts
from dashboard.files.disk import write_files
from dashboard.reading.folder import read_dataset, read_upload
from dashboard.reading.live_folder import kept_in
from dashboard.text.catalogue import Text

CLEAN, ROWS_LEFT_OUT, UNUSABLE = 0, 1, 2
"""Exit codes."""


def read(path: Path) -> Dataset:
    """A folder, or one file that holds a dataset: a workbook or an archive."""
    return read_upload({path.name: path.read_bytes()}, path.stem) if path.is_file() else read_dataset(path)


def read_around(path: Path, place: str) -> Dataset:
    """The same to look at a place, in a build, too."""
    return read(path) if path.is_file() else kept_in(path).at(place)


def written(files: Mapping[Path, bytes], text: Text) -> bool:
    """Write files, all of them whole or none; whether that was possible."""
    try:
        write_files(files)
    except OSError as error:
        print(text("cli-cannot-write", file=error.filename, why=error.strerror or ""), file=sys.stderr)
        return False
    return True


def exit_code(data: Dataset) -> int:
    """Whether all rows are used, some were left out, or a file was refused."""
    found = problem_counts(data.problems)
    return UNUSABLE if found["refused"] else ROWS_LEFT_OUT if found["left_out"] else CLEAN
