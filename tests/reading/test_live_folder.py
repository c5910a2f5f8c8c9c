"""A data folder that changes while the server runs: the last good version stays until a whole one comes."""

import os
import shutil
import time
from pathlib import Path
from shutil import rmtree

import pytest

from dashboard.reading import live_folder as shelves
from dashboard.reading.folder import fingerprint
from dashboard.reading.live_folder import SETTLED_SECONDS, LiveFolder
from tests.reading.folders import HEADERS, write_folder


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
def live(clock: Clock) -> LiveFolder:
    return LiveFolder(clock)


def volume(live: LiveFolder, folder: Path) -> int:
    return int(live.look(folder.parent)[folder.name].data.readings["volume_millionths"].iloc[0]) // 1_000_000


def write(path: Path, volume: object, age: float = 0) -> None:
    path.write_text(
        f"{HEADERS['indicators']}\nrt,2018,water_access,{volume},,,,,survey,form\n", encoding="utf-8"
    )
    then = time.time() - age
    os.utime(path, (then, then))


def settled(live: LiveFolder, folder: Path, clock: Clock) -> None:
    """Look, wait, look again."""
    live.look(folder.parent)
    clock.now += SETTLED_SECONDS + 0.1


def test_the_first_look_reads_at_once_however_new_the_files_are(live: LiveFolder, folder: Path):
    assert volume(live, folder) == 80


def test_a_folder_that_did_not_change_is_not_read_again(live: LiveFolder, folder: Path):
    first = live.look(folder.parent)[folder.name].data
    assert live.look(folder.parent)[folder.name].data is first


def test_a_change_that_is_being_written_does_not_show_until_it_has_settled(
    live: LiveFolder, folder: Path, clock: Clock
):
    assert volume(live, folder) == 80
    write(folder / "indicators.csv", 70)
    assert volume(live, folder) == 80
    clock.now += SETTLED_SECONDS + 0.1
    assert volume(live, folder) == 70


def test_a_copy_that_goes_on_starts_the_wait_again(live: LiveFolder, folder: Path, clock: Clock):
    volume(live, folder)
    write(folder / "indicators.csv", 7)
    volume(live, folder)
    clock.now += SETTLED_SECONDS - 0.1
    write(folder / "indicators.csv", 700)
    assert volume(live, folder) == 80
    clock.now += SETTLED_SECONDS - 0.1
    assert volume(live, folder) == 80


def test_a_change_of_some_time_ago_is_taken_at_once(live: LiveFolder, folder: Path):
    volume(live, folder)
    write(folder / "indicators.csv", 70, age=60)
    for path in folder.glob("*"):
        os.utime(path, (time.time() - 60,) * 2)
    assert volume(live, folder) == 70


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
    live: LiveFolder, folder: Path, clock: Clock, spoil, reason: str
):
    volume(live, folder)
    spoil(folder)
    settled(live, folder, clock)
    kept = live.look(folder.parent)[folder.name]
    assert kept.trouble is not None
    assert kept.trouble.reason == reason
    assert volume(live, folder) == 80


def test_the_next_good_version_ends_the_trouble(live: LiveFolder, folder: Path, clock: Clock):
    volume(live, folder)
    (folder / "indicators.csv").write_bytes(b"")
    settled(live, folder, clock)
    assert live.look(folder.parent)[folder.name].trouble
    write(folder / "indicators.csv", 60)
    settled(live, folder, clock)
    assert volume(live, folder) == 60
    assert live.look(folder.parent)[folder.name].trouble is None


def test_a_folder_that_was_never_good_shows_what_there_is(live: LiveFolder, tmp_path: Path):
    place = tmp_path / "broken"
    place.mkdir()
    write_folder(place, activities="")
    kept = live.look(tmp_path)["broken"]
    assert kept.trouble is None
    assert [problem.reason for problem in kept.data.problems] == ["file_empty"]


def test_files_that_change_while_they_are_read_are_read_again_or_not_taken(
    live: LiveFolder, folder: Path, clock: Clock, monkeypatch
):
    volume(live, folder)
    read = shelves.read_dataset
    volumes = iter(range(10, 100))

    def restless(place: Path):
        data = read(place)
        write(place / "indicators.csv", next(volumes))
        return data

    write(folder / "indicators.csv", 70)
    settled(live, folder, clock)
    monkeypatch.setattr(shelves, "read_dataset", restless)
    assert volume(live, folder) == 80


def test_a_new_dataset_folder_appears_and_other_roots_stay_apart(
    live: LiveFolder, folder: Path, tmp_path: Path
):
    live.look(tmp_path)
    other = tmp_path / "rw"
    other.mkdir()
    write_folder(other)
    assert set(live.look(tmp_path)) == {"kel", "rw"}
    assert set(live.look(other)) == {"rw"}


def test_when_the_only_folder_is_gone_its_last_good_version_is_still_the_only_dataset(
    live: LiveFolder, folder: Path, clock: Clock
):
    live.look(folder.parent)
    rmtree(folder)
    settled(live, folder, clock)
    (kept,) = live.look(folder.parent).values()
    assert volume(live, folder) == 80
    assert kept.trouble is not None


def test_a_data_folder_that_was_empty_is_none_of_its_datasets(live: LiveFolder, tmp_path: Path):
    root = tmp_path / "data"
    root.mkdir()
    assert set(live.look(root)) == {"data"}
    (root / "kel").mkdir()
    write_folder(root / "kel")
    assert set(live.look(root)) == {"kel"}


def test_the_documented_dataset_comes_before_the_illustrative_one(live: LiveFolder):
    from tests.domain.shipped import DATA

    assert list(live.look(DATA)) == ["tanjungpinang", "contoh"]


def test_a_fingerprint_outlives_a_file_that_goes_away_in_between(folder: Path, monkeypatch):
    stat = Path.stat

    def vanishing(path: Path, **options):
        if path.name == "activities.csv":
            raise FileNotFoundError(path)
        return stat(path, **options)

    monkeypatch.setattr(Path, "stat", vanishing)
    assert "indicators.csv" in fingerprint(folder)
    assert "activities.csv" not in fingerprint(folder)


def test_two_people_who_save_at_once_are_both_waited_for(live: LiveFolder, folder: Path, clock: Clock):
    volume(live, folder)
    write(folder / "indicators.csv", 70)
    volume(live, folder)
    clock.now += SETTLED_SECONDS - 0.1
    (folder / "locations.csv").write_text(f"{HEADERS['locations']}\nkel,kelurahan,K,,,\nrt,rt,R,kel,,50\n")
    assert volume(live, folder) == 80
    clock.now += SETTLED_SECONDS + 0.1
    assert volume(live, folder) == 70
    kept = live.look(folder.parent)[folder.name]
    assert int(kept.data.places["rt"]["households_millionths"]) == 50_000_000


def test_a_read_error_leaves_the_last_good_version_with_the_reason(
    live: LiveFolder, folder: Path, clock: Clock, monkeypatch
):
    volume(live, folder)
    read = Path.read_bytes

    def failing(path: Path) -> bytes:
        if path.name == "indicators.csv":
            raise OSError(5, "Input/output error")
        return read(path)

    write(folder / "indicators.csv", 70)
    monkeypatch.setattr(Path, "read_bytes", failing)
    settled(live, folder, clock)
    kept = live.look(folder.parent)[folder.name]
    assert (kept.trouble.reason, kept.trouble.details["why"]) == ("file_unreadable", "Input/output error")
    assert volume(live, folder) == 80
