"""A data folder that changes while the server runs: the last good version stays until a whole one comes."""

import os
import shutil
import time
from pathlib import Path

import pytest

from dashboard.tables import shelf as shelves
from dashboard.tables.folder import fingerprint
from dashboard.tables.shelf import SETTLED_SECONDS, Shelf
from tests.tables.folders import HEADERS, write_folder


class Clock:
    """Time that passes when a test says so."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "kel"
    place.mkdir()
    return write_folder(place)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shelf(clock: Clock) -> Shelf:
    return Shelf(clock)


def volume(shelf: Shelf, folder: Path) -> int:
    return int(shelf.look(folder.parent)[folder.name].data.readings["volume_millionths"].iloc[0]) // 1_000_000


def write(path: Path, volume: object, age: float = 0) -> None:
    path.write_text(
        f"{HEADERS['indicators']}\nrt,2018,water_access,{volume},,,,,survey,form\n", encoding="utf-8"
    )
    then = time.time() - age
    os.utime(path, (then, then))


def settled(shelf: Shelf, folder: Path, clock: Clock) -> None:
    """Look, wait, look again."""
    shelf.look(folder.parent)
    clock.now += SETTLED_SECONDS + 0.1


def test_the_first_look_reads_at_once_however_new_the_files_are(shelf: Shelf, folder: Path):
    assert volume(shelf, folder) == 80


def test_a_folder_that_did_not_change_is_not_read_again(shelf: Shelf, folder: Path):
    first = shelf.look(folder.parent)[folder.name].data
    assert shelf.look(folder.parent)[folder.name].data is first


def test_a_change_that_is_being_written_does_not_show_until_it_has_settled(
    shelf: Shelf, folder: Path, clock: Clock
):
    assert volume(shelf, folder) == 80
    write(folder / "indicators.csv", 70)
    assert volume(shelf, folder) == 80
    clock.now += SETTLED_SECONDS + 0.1
    assert volume(shelf, folder) == 70


def test_a_copy_that_goes_on_starts_the_wait_again(shelf: Shelf, folder: Path, clock: Clock):
    volume(shelf, folder)
    write(folder / "indicators.csv", 7)
    volume(shelf, folder)
    clock.now += SETTLED_SECONDS - 0.1
    write(folder / "indicators.csv", 700)
    assert volume(shelf, folder) == 80
    clock.now += SETTLED_SECONDS - 0.1
    assert volume(shelf, folder) == 80


def test_a_change_of_some_time_ago_is_taken_at_once(shelf: Shelf, folder: Path):
    volume(shelf, folder)
    write(folder / "indicators.csv", 70, age=60)
    for path in folder.glob("*"):
        os.utime(path, (time.time() - 60,) * 2)
    assert volume(shelf, folder) == 70


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda folder: (folder / "indicators.csv").write_bytes(b""), "file_empty"),
        (lambda folder: (folder / "indicators.csv").unlink(), "file_missing"),
        (lambda folder: (folder / "activities.csv").write_text("activity_id\n1\n"), "column_missing"),
        (shutil.rmtree, "folder_missing"),
    ],
    ids=["emptied", "deleted", "columns gone", "folder gone"],
)
def test_a_worse_version_leaves_the_last_good_one_on_screen_with_the_reason(
    shelf: Shelf, folder: Path, clock: Clock, spoil, reason: str
):
    volume(shelf, folder)
    spoil(folder)
    settled(shelf, folder, clock)
    kept = shelf.look(folder.parent)[folder.name]
    assert kept.trouble is not None
    assert kept.trouble.reason == reason
    assert volume(shelf, folder) == 80


def test_the_next_good_version_ends_the_trouble(shelf: Shelf, folder: Path, clock: Clock):
    volume(shelf, folder)
    (folder / "indicators.csv").write_bytes(b"")
    settled(shelf, folder, clock)
    assert shelf.look(folder.parent)[folder.name].trouble
    write(folder / "indicators.csv", 60)
    settled(shelf, folder, clock)
    assert volume(shelf, folder) == 60
    assert shelf.look(folder.parent)[folder.name].trouble is None


def test_a_folder_that_was_never_good_shows_what_there_is(shelf: Shelf, tmp_path: Path):
    place = tmp_path / "broken"
    place.mkdir()
    write_folder(place, activities="")
    kept = shelf.look(tmp_path)["broken"]
    assert kept.trouble is None
    assert [problem.reason for problem in kept.data.problems] == ["file_empty"]


def test_files_that_change_while_they_are_read_are_read_again_or_not_taken(
    shelf: Shelf, folder: Path, clock: Clock, monkeypatch
):
    volume(shelf, folder)
    read = shelves.read_dataset
    volumes = iter(range(10, 100))

    def restless(place: Path):
        data = read(place)
        write(place / "indicators.csv", next(volumes))
        return data

    write(folder / "indicators.csv", 70)
    settled(shelf, folder, clock)
    monkeypatch.setattr(shelves, "read_dataset", restless)
    assert volume(shelf, folder) == 80


def test_a_new_dataset_folder_appears_and_other_roots_stay_apart(shelf: Shelf, folder: Path, tmp_path: Path):
    shelf.look(tmp_path)
    other = tmp_path / "rw"
    other.mkdir()
    write_folder(other)
    assert set(shelf.look(tmp_path)) == {"kel", "rw"}
    assert set(shelf.look(other)) == {"rw"}


def test_the_documented_dataset_comes_before_the_illustrative_one(shelf: Shelf):
    from tests.domain.shipped import DATA

    assert list(shelf.look(DATA)) == ["tanjungpinang", "contoh"]


def test_a_fingerprint_outlives_a_file_that_goes_away_in_between(folder: Path, monkeypatch):
    stat = Path.stat

    def vanishing(path: Path, **options):
        if path.name == "activities.csv":
            raise FileNotFoundError(path)
        return stat(path, **options)

    monkeypatch.setattr(Path, "stat", vanishing)
    assert "indicators.csv" in fingerprint(folder)
    assert "activities.csv" not in fingerprint(folder)


def test_two_people_who_save_at_once_are_both_waited_for(shelf: Shelf, folder: Path, clock: Clock):
    volume(shelf, folder)
    write(folder / "indicators.csv", 70)
    volume(shelf, folder)
    clock.now += SETTLED_SECONDS - 0.1
    (folder / "locations.csv").write_text(f"{HEADERS['locations']}\nkel,kelurahan,K,,,\nrt,rt,R,kel,,50\n")
    assert volume(shelf, folder) == 80
    clock.now += SETTLED_SECONDS + 0.1
    assert volume(shelf, folder) == 70
    kept = shelf.look(folder.parent)[folder.name]
    assert int(kept.data.places["rt"]["households_millionths"]) == 50_000_000


def test_a_read_error_leaves_the_last_good_version_with_the_reason(
    shelf: Shelf, folder: Path, clock: Clock, monkeypatch
):
    volume(shelf, folder)
    read = Path.read_bytes

    def failing(path: Path) -> bytes:
        if path.name == "indicators.csv":
            raise OSError(5, "Input/output error")
        return read(path)

    write(folder / "indicators.csv", 70)
    monkeypatch.setattr(Path, "read_bytes", failing)
    settled(shelf, folder, clock)
    kept = shelf.look(folder.parent)[folder.name]
    assert (kept.trouble.reason, kept.trouble.details["why"]) == ("file_unreadable", "Input/output error")
    assert volume(shelf, folder) == 80
