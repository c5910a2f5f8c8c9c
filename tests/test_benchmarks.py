"""The benchmarks know every page; they themselves are run by hand."""

from benchmarks.apps import COUNTERPARTS
from dashboard.screen.frame import PAGES


def test_every_page_is_set_against_one_of_the_naive_app():
    assert tuple(COUNTERPARTS) == PAGES
