"""The mark of an office: a small picture beside the package, and nothing else."""

import base64
import json
from pathlib import Path

import pytest

from dashboard.domain.doubts import problems_of
from dashboard.reading.folder import read_dataset
from dashboard.reading.mark import LARGEST
from tests.reading.folders import write_folder

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def read(folder: Path, image: object, data: bytes | None = PNG, name: str = "lambang.png"):
    written = write_folder(folder)
    (written / "datapackage.json").write_text(json.dumps({"name": "kota", "image": image}))
    if data is not None:
        (written / name).write_bytes(data)
    return read_dataset(written)


def unused(data) -> list[str]:
    return [problem.file for problem in problems_of(data) if problem.reason == "mark_not_used"]


def test_a_picture_that_the_package_names_is_the_mark(tmp_path: Path):
    data = read(tmp_path, "lambang.png")
    assert data.package.mark == "data:image/png;base64," + base64.b64encode(PNG).decode()
    assert unused(data) == []


@pytest.mark.parametrize(
    "data",
    [None, b"", b"<svg onload='alert(1)'/>", b"GIF89a", PNG + bytes(LARGEST)],
    ids=["absent", "empty", "svg", "gif", "too large"],
)
def test_what_is_no_small_picture_is_not_used_and_said_so(data: bytes | None, tmp_path: Path):
    found = read(tmp_path, "lambang.png", data)
    assert found.package.mark == ""
    assert unused(found) == ["lambang.png"]


@pytest.mark.parametrize(
    "image", ["../lambang.png", "/etc/passwd", "a/b.png", "..\\b.png", "http://x/y.png", "", 7, None]
)
def test_only_a_file_in_the_folder_itself_is_looked_at(image: object, tmp_path: Path):
    (tmp_path / "lambang.png").write_bytes(PNG)
    (tmp_path / "kota").mkdir()
    assert read(tmp_path / "kota", image, None).package.mark == ""


def test_a_package_without_a_mark_says_nothing_of_one(tmp_path: Path):
    written = write_folder(tmp_path)
    assert unused(read_dataset(written)) == []


def test_a_sound_that_begins_as_a_picture_does_is_none(tmp_path: Path):
    assert unused(read(tmp_path, "lambang.webp", b"RIFF\0\0\0\0WAVE", "lambang.webp")) == ["lambang.webp"]
