"""Actors by key or by name."""

import pytest

from dashboard.domain.collaboration.actors import (
    LEVELS,
    Actor,
    actor_called,
    actors_named,
    level_rank,
    registered_actors,
)
from dashboard.reading.columns.schema import schema_of
from tests.domain.by_hand import dataset
from tests.domain.facts import ACTORS

DATA = dataset(actors=ACTORS)


def test_the_levels_are_those_of_the_file():
    level = next(field for field in schema_of("actors").fields if field.name == "level")
    assert set(LEVELS) == set(level.enum)


@pytest.mark.parametrize("name", ["bkm", "BKM", " BKM  Kampung Bugis ", "bkm kampung bugis"])
def test_an_actor_is_known_by_its_key_or_its_name_whatever_case_and_blanks(name: str):
    assert actor_called(DATA, name).key == "bkm"


@pytest.mark.parametrize("name", ["BKM Kampung", "BKM. Kampung Bugis", "Dinas PUPR"])
def test_any_other_name_is_an_actor_of_its_own_that_is_not_registered(name: str):
    assert actor_called(DATA, name) == Actor(name, name)


def test_a_name_that_two_actors_share_tells_neither_but_a_key_does():
    twins = [{"actor_id": key, "name": "KSM", "level": "community"} for key in ("ksm-1", "ksm-2")]
    data = dataset(actors=twins)
    assert actor_called(data, "KSM").level is None
    assert actor_called(data, "ksm-2") == registered_actors(data)["ksm-2"]


def test_actors_in_a_cell_stand_once_and_a_missing_cell_names_none():
    assert [actor.key for actor in actors_named(DATA, "lurah bkm BKM other")] == ["lurah", "bkm", "other"]
    assert actors_named(DATA, None) == ()


def test_actors_that_are_not_registered_stand_after_all_levels():
    ranks = [level_rank(Actor("x", "x", level)) for level in (*LEVELS, None)]
    assert ranks == sorted(set(ranks))
