"""Rows of collaboration.csv and actors.csv, as short as a test needs them."""

from dashboard.domain.dataset.dataset import Dataset
from tests.domain.by_hand import dataset, place, rt

PLACES = [
    place("city", "city"),
    place("kel", "kelurahan", "city"),
    rt("a", parent_id="kel"),
    rt("b", parent_id="kel"),
]
ACTORS = [
    {"actor_id": "city-office", "name": "Dinas Perkim", "level": "city"},
    {"actor_id": "bkm", "name": "BKM Kampung Bugis", "level": "community"},
    {"actor_id": "lurah", "name": "Lurah", "level": "kelurahan"},
]


def fact(event_id: str, date: str = "2018", where: str = "kel", **cells: object) -> dict:
    """A meeting of the stage of dialogue, unless the cells say otherwise."""
    usual = {"stage": "dialogue", "kind": "meeting", "title": event_id, "source": "test"}
    return {"event_id": event_id, "date": date, "location_id": where, **usual, **cells}


def promise(event_id: str, date: str = "2018", where: str = "kel", **cells: object) -> dict:
    """A promise."""
    return fact(event_id, date, where, **{"stage": "commitment", "kind": "promise"} | cells)


def made(*rows: dict, **tables: list[dict]) -> Dataset:
    """A dataset of these rows of collaboration.csv, and of other tables."""
    return dataset(locations=PLACES, actors=ACTORS, collaboration=list(rows), **tables)
