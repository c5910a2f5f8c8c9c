"""Files are written whole or not at all."""

import errno
from pathlib import Path

import pytest

from dashboard.files import disk
from dashboard.files.disk import write_files


def test_a_file_holds_what_was_written_and_nothing_else_is_left(tmp_path: Path):
    write_files({tmp_path / "a.csv": b"one"})
    write_files({tmp_path / "a.csv": b"two"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.csv": b"two"}


def test_everybody_may_read_it(tmp_path: Path):
    write_files({tmp_path / "a.csv": b"one"})
    assert (tmp_path / "a.csv").stat().st_mode & 0o777 == 0o644


def test_a_full_disk_leaves_what_stood_there_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    write_files({tmp_path / "a.csv": b"before"})

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(disk.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_files({tmp_path / "a.csv": b"after"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.csv": b"before"}


def test_where_one_of_several_cannot_be_written_none_is_and_it_is_named(tmp_path: Path):
    (tmp_path / "a.csv").write_bytes(b"before")
    (tmp_path / "folder").mkdir()
    for wrong in (tmp_path / "folder", tmp_path / "a.csv" / "b.csv"):
        with pytest.raises(OSError, match=r"directory|exists") as stopped:
            write_files({tmp_path / "a.csv": b"after", tmp_path / "new.csv": b"new", wrong: b"x"})
        assert stopped.value.filename == str(wrong)
        assert {path.name for path in tmp_path.iterdir()} == {"a.csv", "folder"}
        assert (tmp_path / "a.csv").read_bytes() == b"before"
