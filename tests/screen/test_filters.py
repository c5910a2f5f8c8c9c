"""What an address asks for, whatever somebody wrote into it: what is there, or as if nothing was asked."""

from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dashboard.screen import filters
from dashboard.screen.frame import View
from dashboard.text.catalogue import text_in
from tests.domain.shipped import KAMPUNG_BUGIS, documented

ID = text_in("id")
VIEW = View(documented(), KAMPUNG_BUGIS, None, ID, date(2026, 11, 24), "tanjungpinang")
NONSENSE = (
    "", "~", "total", "-1", "99999999999999999999", "<b>x</b>", "![x](http://a.b)", "${__import__}",
    "\N{BOM}", "\N{SUPERSCRIPT TWO}", "\N{ARABIC-INDIC DIGIT TWO}",
)  # fmt: skip

anything = st.text() | st.sampled_from(NONSENSE) | st.integers().map(str)


@pytest.fixture(scope="module")
def address() -> dict[str, str]:
    """What stands in the address."""
    return {}


@pytest.fixture(scope="module", autouse=True)
def _asked(address: dict[str, str]):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(filters, "asked", address.get)
        patch.setattr(filters.st, "pagination", lambda *_, **__: None)
        yield


@given(words=anything, options=st.lists(anything, min_size=1, unique=True))
def test_a_choice_is_what_is_offered_and_asked_for_else_the_default(address, words: str, options: list[str]):
    address["choice"] = words
    found = filters.current_of("choice", options, options[-1])
    assert found == (words if words in options else options[-1])
    assert filters.current_of("not asked", options, options[-1]) == options[-1]


@given(words=anything, parts=st.integers(1, 200))
@example(words="\N{SUPERSCRIPT TWO}", parts=3)
@example(words="02", parts=3)
def test_a_part_of_a_list_is_one_that_there_is(address, words: str, parts: int):
    address["part"] = words
    assert filters.part("part", parts) == (int(words) if words in map(str, range(1, parts + 1)) else 1)


@pytest.mark.parametrize(("picked", "key"), [(["a", "b"], "a~b"), ("a~b", "a~b")])
def test_what_is_picked_in_a_picture_stands_in_the_address_as_one_key(monkeypatch, picked, key: str):
    kept: dict[str, str] = {}
    monkeypatch.setattr(filters, "keep", kept.__setitem__)
    monkeypatch.setattr(filters.st, "session_state", {"grid": SimpleNamespace(picked=picked)})
    filters.take_picked("cell", "grid")
    assert kept == {"cell": key}


def test_nothing_picked_leaves_the_address_as_it_is(monkeypatch):
    monkeypatch.setattr(filters, "keep", lambda *_: pytest.fail("nothing was picked"))
    monkeypatch.setattr(filters.st, "session_state", {"grid": SimpleNamespace(picked=None)})
    filters.take_picked("cell", "grid")
