"""A choice holds what the address asks for where there is such; else its default."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.findings.choice import choice, chosen, pages

words = st.text(min_size=1)


@given(wanted=words, options=st.lists(words, min_size=1, unique=True))
def test_what_is_asked_for_holds_where_it_is_offered_else_the_default(wanted: str, options: list[str]):
    offered = wanted in options
    assert chosen("a", options, {"a": wanted}) == (wanted if offered else options[0])
    assert chosen("a", options, {"a": wanted}, options[-1]) == (wanted if offered else options[-1])
    assert chosen("a", options, {}, options[-1]) == options[-1]


def test_a_choice_may_begin_with_another_than_the_first_option():
    made = choice("a", ("x", "y"), str.upper, {}, label="A", default="y")
    assert (made.chosen, made.options) == ("y", {"x": "X", "y": "Y"})


def test_a_long_list_opens_at_the_page_it_is_told_and_turns_to_the_one_that_is_asked_for():
    assert pages("part", 3, {}, default=2).chosen == "2"
    assert pages("part", 3, {"part": "3"}, default=2).chosen == "3"
    assert pages("part", 3, {"part": "4"}, default=2).chosen == "2"
    assert list(pages("part", 0, {}).options) == ["1"]
