"""A headline counts as certain only what is: RTs that may be slum, or were not surveyed, make it a range."""

from dashboard.domain.score.surveys import Survey
from dashboard.findings.indicators.change import slum_then_and_now
from dashboard.findings.indicators.handling.order import first_priority
from dashboard.findings.words.places import row_labels
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt

ID = text_in("id")
FIRST, LAST = Survey(2018, "permen_2018"), Survey(2020, "permen_2018")
PLACES = [place("kel", "kelurahan"), *(rt(name, parent_id="kel", **WORKED_BASES) for name in "abc")]


def readings(name: str, year: int, criteria: int = 16) -> list[dict]:
    chosen = dict(list(WORKED_VOLUMES.items())[:criteria])
    return [row | {"year": year} for row in readings_of(name, chosen)]


def city():
    """In 2018 all were surveyed; in 2020 RT a was, of b a part, c not at all."""
    first = [row for name in "abc" for row in readings(name, 2018)]
    return dataset(locations=PLACES, indicators=[*first, *readings("a", 2020), *readings("b", 2020, 4)])


def test_the_change_counts_rts_that_may_be_slum_and_those_not_surveyed_as_a_range():
    told = slum_then_and_now(city(), "kel", FIRST, LAST, ID)
    assert told == "RT kumuh: 3 dari 3 pada 2018, 1–3 pada 2020."


def test_priority_names_how_many_rts_are_not_certain_and_a_range_of_priorities():
    told = first_priority(city(), "kel", None, "three_points", ID)
    assert told == "1 RT masih kumuh menurut survei 2020; prioritas tertinggi 3–9, 2 RT belum pasti."


def test_rows_are_called_by_name_and_with_their_place_where_names_are_shared():
    places = [
        place("k1", "kelurahan"),
        place("k2", "kelurahan"),
        rt("a", parent_id="k1"),
        rt("b", parent_id="k2"),
    ]
    alike = dataset(locations=[*places[:2], *(row | {"name": "RT 1"} for row in places[2:])])
    assert row_labels(alike, ("a", "b"), ID) == {"a": "RT 1 · k1", "b": "RT 1 · k2"}
    assert row_labels(alike, ("a",), ID) == {"a": "RT 1"}
