"""What a dataset says of itself."""

import hashlib
import json

import pytest

from dashboard.reading.package import read_package


def package(**told: object) -> dict[str, bytes]:
    return {"datapackage.json": json.dumps(told).encode()}


def resource(path: str, content: bytes) -> dict:
    return {"path": path, "hash": f"sha256:{hashlib.sha256(content).hexdigest()}"}


def found(files: dict[str, bytes]) -> list[tuple]:
    return [(p.file, p.reason, p.table) for p in read_package(files, "x")[1]]


def test_a_dataset_without_a_package_is_called_by_its_name():
    read, problems = read_package({}, "folder")
    assert (read.name, read.title("en"), problems) == ("folder", "folder", [])


def test_a_file_that_is_what_the_package_recorded_is_no_news():
    files = {"activities.csv": b"abc"}
    assert found(files | package(resources=[resource("activities.csv", b"abc")])) == []


@pytest.mark.parametrize("content", [b"ab", b"abcd", b"abd", b""])
def test_a_file_that_differs_from_what_the_package_recorded_is_named(content):
    files = {"kegiatan.csv": content}
    assert found(files | package(resources=[resource("kegiatan.csv", b"abc")])) == [
        ("kegiatan.csv", "differs_from_package", "activities")
    ]


def test_a_file_that_the_package_names_and_that_is_not_there_is_named():
    assert found(package(resources=[resource("checks.csv", b"")])) == [
        ("checks.csv", "resource_missing", None)
    ]


@pytest.mark.parametrize("path", ["data/activities.csv", "./activities.csv", "../../activities.csv"])
def test_files_are_known_by_their_names_whatever_folder_the_package_gives(path):
    files = {"activities.csv": b"abc"}
    assert found(files | package(resources=[resource(path, b"abc")])) == []
    assert found(files | package(resources=[resource(path, b"x")]))[0][:2] == (
        "activities.csv",
        "differs_from_package",
    )


@pytest.mark.parametrize(
    "resources", [None, "x", {"path": "x"}, [None], [1], ["x"], [{}], [{"path": 1}], [{"path": "a.csv",
    "hash": 1}],
                  [{"path": "a.csv", "hash": None}], [{"path": "a.csv", "hash": "md5:1"}],
                   [{"path": ["a.csv"]}]],
)  # fmt: skip
def test_odd_resources_are_passed_over(resources):
    assert found({"a.csv": b""} | package(resources=resources)) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"[" * 100_000, b"\xff",
     b'{"title": "\\ud800"}', b"9" * 5_000, b'{"a": ' + b"9" * 5_000 + b"}",
     b"\0", b'{"a":1}}', b"null"],
)  # fmt: skip
def test_what_is_no_json_object_that_can_be_shown_is_refused(content):
    assert found({"datapackage.json": content}) == [("datapackage.json", "package_unreadable", None)]


def test_words_of_any_type_are_taken_as_text():
    read, problems = read_package(
        package(name=1, title=["x"], sources=[1, {}, {"title": 5}], licenses="x"), "x"
    )
    assert (read.name, read.title("id"), read.sources, read.licences) == ("1", "['x']", ("None", "5"), ())
    assert problems == []


def test_a_character_beyond_the_first_plane_may_be_escaped():
    assert read_package({"datapackage.json": b'{"title": "\\ud83d\\ude42"}'}, "x")[0].title("id") == "🙂"
