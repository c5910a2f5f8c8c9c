"""What a plan is asked for, as an address has it: what is there, or as if nothing was asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.works.catalogue_of_works import WORKS
from dashboard.findings.simulation.plan_inputs import (
    budget,
    budget_field,
    budget_typed,
    only,
    question_choices,
    set_prices,
)
from dashboard.text.catalogue import text_in
from tests.domain.shipped import KAMPUNG_BUGIS, illustrative
from tests.findings.looked_at import EN, ID, scope
from tests.screen.test_filters import NONSENSE

RT = "21.72.03.1005-RW001-RT001"
AT = scope(illustrative(), KAMPUNG_BUGIS)

anything = st.text() | st.sampled_from(NONSENSE) | st.integers().map(str)


@given(words=anything)
def test_a_budget_is_a_whole_positive_amount_or_none(words: str):
    found = budget({"budget": words})
    assert found is None or (found > 0 and str(found) == words.lstrip("0"))


@given(pairs=st.lists(st.tuples(anything | st.sampled_from(sorted(WORKS)), anything)))
def test_prices_are_those_of_known_works_that_are_amounts(pairs: list[tuple[str, str]]):
    for (kind, unit), rupiah in set_prices({"prices": "~".join(":".join(pair) for pair in pairs)}):
        assert WORKS[kind].unit == unit
        assert rupiah > 0


@given(keys=st.lists(anything | st.just(RT)))
def test_only_rts_of_the_place_are_chosen(keys: list[str]):
    assert set(only(AT, {"only": "~".join(keys)})) <= {RT}


@pytest.mark.parametrize(
    "asked",
    [{"budget": "-5"}, {"budget": "9" * 40}, {"prices": "x:1~drain:0~~:"}, {"only": "no"}, {"goal": "x"}],
)
def test_nonsense_is_as_if_nothing_had_been_asked(asked: dict):
    def holds(asked: dict) -> dict:
        return {one.name: one.chosen for one in question_choices(AT, asked)}

    assert holds(asked) == holds({})


def test_what_was_asked_holds_in_one_spelling():
    asked = {"budget": "0100", "prices": "septic_tank:5~drain:07", "only": f"no~{RT}"}
    holds = {one.name: one.chosen for one in question_choices(AT, asked)}
    assert holds == {"goal": "area", "budget": "100", "prices": "drain:7~septic_tank:5", "only": RT}


@pytest.mark.parametrize(
    ("language", "typed", "rupiah"),
    [
        ("id", "12,5", "12500000"),
        ("id", "1.250", "1250000000"),
        ("en", "1,250.5", "1250500000"),
        ("id", "", ""),
    ],
)
def test_a_budget_is_read_in_millions_as_its_language_writes_it(language: str, typed: str, rupiah: str):
    taken = budget_typed(typed, text_in(language))
    assert (taken.kept, taken.refused) == (rupiah, ())
    assert budget_typed(budget_field(budget({"budget": rupiah}), ID).words, ID).kept == rupiah


def test_a_budget_that_is_no_number_is_refused_with_the_way_out():
    taken = budget_typed("dua miliar", ID)
    assert "Tulis angka saja" in taken.refused[0]
    assert not taken.understood


def test_a_budget_that_was_understood_is_said_in_full():
    assert budget_typed("12.5", EN).understood == (EN.rupiah_exact(12_500_000),)
