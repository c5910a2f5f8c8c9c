"""A build that is open: the dataset of whatever place is looked at, and places by name."""

import json
from dataclasses import replace
from pathlib import Path

from dashboard.domain.dataset.cache import Cache
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.problems import Problem
from dashboard.reading.builds.found import from_record
from dashboard.reading.builds.index import Index
from dashboard.reading.builds.layout import BUILD_FILE, FORMAT, PROBLEMS_FILE
from dashboard.reading.builds.near import near, top_of
from dashboard.reading.builds.tables import BuildTables
from dashboard.reading.builds.wide import wide
from dashboard.reading.columns.schema import TABLES, schema_of
from dashboard.reading.joined_files import called_together
from dashboard.reading.mark import with_mark
from dashboard.reading.package import PACKAGE_FILE, read_package
from dashboard.reading.read import empty_table

_KEPT = 24
"""Looks that are kept: who goes on to a place beside it, or comes back, does not wait again."""


class Build:
    """A build that is open. What is looked at is read then, and kept while others look at it, too.

    like: what holds of every look: what the build says of itself, its years, what is wrong with it.
    """

    def __init__(self, folder: Path, like: Dataset) -> None:
        self.folder, self.index = folder, Index(folder)
        self._tables = BuildTables(folder, self.index)
        self._like = replace(like, known_years=self._tables.years())
        self._looks = Cache(_KEPT)

    @property
    def first(self) -> Dataset:
        """What a reader sees first: around the place that the package names, else the first of all."""
        opens = self._like.package.opens_at
        place = opens if opens and opens in self.index else next(iter(self.index.tops()), None)
        look = self.at(place) if place else None
        return look or self._like

    def at(self, place: str) -> Dataset | None:
        """The dataset to look at a place in; None where there is no such place."""
        around = place if place in self.index else self._tables.around(place)
        if around is None:
            return None
        top = top_of(self.index, around)
        return self._looks.answer((top or around, top is None), lambda: self._look(top, around))

    def forget(self) -> None:
        """Let go of all looks, as if nobody had looked before."""
        self._looks = Cache(_KEPT)

    def _look(self, top: str | None, place: str) -> Dataset:
        if top is None:
            return wide(self._tables, self.index, place, self._like)
        return near(self._tables, self.index, top, self._like)


def open_build(folder: Path, version: str) -> Build | Problem:
    """Open a build, or say why it cannot be opened. version: changes whenever a file of it does."""
    try:
        told = json.loads((folder / BUILD_FILE).read_bytes())
        if told["format"] != FORMAT:
            return Problem(BUILD_FILE, "build_of_other_version", table="locations")
        records = json.loads((folder / PROBLEMS_FILE).read_bytes())
        found = map(from_record, records)
        problems = [replace(one.problem, alike=one.rows - 1) for one in found]
        files = {table: tuple(of["files"]) for table, of in told["tables"].items()}
        package, _ = read_package({PACKAGE_FILE: (folder / PACKAGE_FILE).read_bytes()}, folder.name)
        package, unused = with_mark(package, folder)
        like = Dataset(
            version,
            package,
            {table: empty_table(schema_of(table)) for table in TABLES},
            (),
            (*problems, *unused),
            names={table: called_together(names) for table, names in files.items()},
            parts={table: names for table, names in files.items() if len(names) > 1},
            digest=version,
            used={table: of["rows"] for table, of in told["tables"].items()},
        )
        return Build(folder, like)
    except (OSError, ValueError, KeyError, TypeError):
        return Problem(BUILD_FILE, "build_unreadable", table="locations")
