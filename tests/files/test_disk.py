"""A file is written whole or not at all."""

import errno
from pathlib import Path

import pytest

from dashboard.files import disk
from dashboard.files.disk import write_file


def test_a_file_holds_what_was_written_and_nothing_else_is_left(tmp_path: Path):
    write_file(tmp_path / "a.csv", b"one")
    write_file(tmp_path / "a.csv", b"two")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.csv": b"two"}


def test_everybody_may_read_it(tmp_path: Path):
    write_file(tmp_path / "a.csv", b"one")
    assert (tmp_path / "a.csv").stat().st_mode & 0o777 == 0o644


def test_a_full_disk_leaves_what_stood_there_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    write_file(tmp_path / "a.csv", b"before")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(disk.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_file(tmp_path / "a.csv", b"after")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.csv": b"before"}
