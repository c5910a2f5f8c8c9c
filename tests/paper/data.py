"""Datasets as files must bear them: of which nothing is known, of many RTs, with names of any kind."""

from dataclasses import replace
from functools import cache

from dashboard.domain.dataset.dataset import Dataset
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt
from tests.domain.shipped import illustrative

KELURAHAN = "kel"
_NAMED = {"locations": "name", "actors": "name", "collaboration": "title", "activities": "source"}


@cache
def nothing_known() -> Dataset:
    """A kelurahan without RTs, surveys, works or anything else."""
    return dataset(locations=[place(KELURAHAN, "kelurahan")])


@cache
def city_of(rts: int) -> Dataset:
    """A kelurahan with so many RTs, each with a survey and a work."""
    names = [f"rt{number:03}" for number in range(rts)]
    works = [
        {
            "activity_id": f"w{number}", "location_id": name, "kind": "drain", "volume": 10, "unit": "m",
            "stage": "done", "amount_rupiah": 1_000_000 + number, "amount_kind": "realised",
        }
        for number, name in enumerate(names)
    ]  # fmt: skip
    return dataset(
        locations=[
            place(KELURAHAN, "kelurahan"),
            *(rt(name, parent_id=KELURAHAN, **WORKED_BASES) for name in names),
        ],
        indicators=[row for name in names for row in readings_of(name, WORKED_VOLUMES)],
        activities=works,
    )


def renamed(words: str, data: Dataset | None = None) -> Dataset:
    """The illustrative rows, unless others are named, with some words after every name and title."""
    data = data or illustrative()
    frames = {
        table: data.frames[table].assign(**{column: data.frames[table][column] + f" {words}"})
        for table, column in _NAMED.items()
    }
    titles = {language: f"{title} {words}" for language, title in data.package.titles.items()}
    return replace(
        data, version=words, frames=data.frames | frames, package=replace(data.package, titles=titles)
    )
