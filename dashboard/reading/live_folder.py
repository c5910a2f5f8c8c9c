"""The datasets of a folder while the server runs: each one read whole, and the last good version kept.

A file that is being written, half copied or broken never shows: what stood there before stays on screen,
with the reason why the newer version does not.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem
from dashboard.reading.builds.layout import is_build
from dashboard.reading.folder import fingerprint, is_dataset, nothing_in, read_dataset

if TYPE_CHECKING:
    from dashboard.reading.builds.build import Build

SETTLED_SECONDS = 1.5
"""A folder that has not changed for so long is taken to be written to the end."""

_TRIES = 3


@dataclass(frozen=True)
class KeptDataset:
    """A dataset as it was last read well.

    trouble: why what is in the folder now is not shown, where that is so. seen: the state of the folder that
    was judged last. build: where it is one; `data` is then what a reader sees of it first.
    """

    data: Dataset
    seen: str
    trouble: Problem | None = None
    build: "Build | None" = None

    def at(self, place: str | None) -> Dataset:
        """The dataset to look at a place in; of none, or an unknown one, what a reader sees first."""
        look = self.build.at(place) if self.build and place else None
        return look or self.data


@dataclass
class _Change:
    """A state of a folder that nobody has read yet, and since when it stands."""

    seen: str
    since: float


class LiveFolder:
    """The datasets of a data folder. One reads at a time; others get what is there."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._kept: dict[Path, KeptDataset] = {}
        self._changes: dict[Path, _Change] = {}
        self._lock = Lock()
        self._clock = clock

    def look(self, root: Path) -> dict[str, KeptDataset]:
        """The datasets of a folder by key (the folder's name), documented ones first."""
        known = (folder for folder in self._kept if root in (folder, folder.parent))
        folders = dict.fromkeys([*dataset_folders(root), *known]) or {root: None}
        if len(folders) > 1 and not is_dataset(root):  # it was looked at before there was one below it
            folders.pop(root, None)
        found = {folder.name: self._fresh(folder) for folder in folders}
        return dict(sorted(found.items(), key=lambda item: (item[1].data.package.illustrative, item[0])))

    def _fresh(self, folder: Path) -> KeptDataset:
        kept, seen = self._kept.get(folder), fingerprint(folder)
        if kept is not None and kept.seen == seen:
            self._changes.pop(folder, None)
            return kept
        if kept is not None and not self._settled(folder, seen):
            return kept
        if kept is not None and self._lock.locked():  # somebody reads it just now
            return kept
        with self._lock:
            kept = self._kept.get(folder)
            if kept is None or kept.seen != seen:
                self._kept[folder] = kept = _read(folder, kept)
            return kept

    def _settled(self, folder: Path, seen: str) -> bool:
        """Whether a folder has looked the same for a while."""
        change = self._changes.get(folder)
        if change is None or change.seen != seen:
            change = self._changes[folder] = _Change(seen, self._clock())
        return self._clock() - change.since >= SETTLED_SECONDS or _age(folder) >= SETTLED_SECONDS


def dataset_folders(root: Path) -> list[Path]:
    """Each dataset folder below the data folder, or the data folder itself where it is one."""
    try:
        below = sorted(path for path in root.glob("*") if path.is_dir() and is_dataset(path))
    except OSError:
        below = []
    return [root] if is_dataset(root) else below


def _read(folder: Path, kept: KeptDataset | None) -> KeptDataset:
    """The folder as it is now, unless it changes under our eyes or a file of it got worse."""
    for _ in range(_TRIES):
        seen = fingerprint(folder)
        data, build = _opened(folder, seen)
        if fingerprint(folder) == seen:
            break
    else:
        if kept is not None:
            return kept
    worse = _worse(data, kept)
    return replace(kept, seen=seen, trouble=worse) if kept and worse else KeptDataset(data, seen, build=build)


def kept_in(folder: Path) -> KeptDataset:
    """What is in a folder, read for once."""
    seen = fingerprint(folder)
    data, build = _opened(folder, seen)
    return KeptDataset(data, seen, build=build)


def _opened(folder: Path, seen: str) -> tuple[Dataset, "Build | None"]:
    """What is in a folder, and the build where it is one."""
    if not is_build(folder):
        return read_dataset(folder), None
    from dashboard.reading.builds.build import open_build

    found = open_build(folder, f"{folder}|{seen}")
    return (nothing_in(folder, found), None) if isinstance(found, Problem) else (found.first, found)


def _worse(data: Dataset, kept: KeptDataset | None) -> Problem | None:
    """A file that is refused now and was not before."""
    if kept is None:
        return None
    before = {(problem.file, problem.reason) for problem in kept.data.problems}
    refused = (problem for problem in data.problems if problem.severity == "refused")
    return next((problem for problem in refused if (problem.file, problem.reason) not in before), None)


def _age(folder: Path) -> float:
    """Seconds since the newest file of a folder was written, by the clock of this machine."""
    try:
        newest = max((file.stat().st_mtime for file in folder.glob("*")), default=folder.stat().st_mtime)
    except OSError:
        return 0
    return time.time() - newest
