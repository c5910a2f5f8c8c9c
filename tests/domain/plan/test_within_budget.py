"""Which RTs to choose: most within the budget, the cheapest of equals, and gaps where nothing is proven."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.domain.plan.within_budget import Candidate, Selection, best_selection

RUNS = settings(max_examples=60, deadline=None, derandomize=True)
BILLION = 1_000_000_007
KNOWN = st.builds(
    lambda cost, size: Candidate(cost, cost, size),
    st.integers(1, 9) | st.integers(1, 9).map(lambda number: number * BILLION),
    st.integers(0, 4),
)


def worth(candidates, chosen) -> tuple[int, int]:
    """What positions bring and, less being better, what they cost."""
    return sum(candidates[at].size for at in chosen), -sum(candidates[at].cost for at in chosen)


@RUNS
@given(st.lists(KNOWN, max_size=6), st.integers(0, 30) | st.integers(0, 30).map(lambda n: n * BILLION))
def test_no_other_choice_within_the_budget_brings_more_or_as_much_for_less(candidates, budget):
    positions = range(len(candidates))
    every = [one for size in range(len(candidates) + 1) for one in combinations(positions, size)]
    best = max(worth(candidates, one) for one in every if -worth(candidates, one)[1] <= budget)
    choice = best_selection(candidates, budget, 10)
    assert worth(candidates, choice.chosen) == best
    assert (choice.size_gap, choice.cost_gap) == (0, 0)
    assert all(candidates[at].size for at in choice.chosen)


def test_without_a_budget_everything_with_known_works_is_chosen():
    candidates = [Candidate(5, 5, 1), Candidate(None, 3, 2), Candidate(7, 6, 0)]
    assert best_selection(candidates, None, 10) == Selection((0, 2), size_gap=2, cost_gap=1)


def test_works_that_may_turn_out_cheaper_open_both_gaps():
    candidates = [Candidate(10, 4, 3), Candidate(6, 6, 2)]
    assert best_selection(candidates, 10, 10) == Selection((0,), size_gap=2, cost_gap=6)


def test_an_rt_whose_works_were_not_found_may_bring_more():
    assert best_selection([Candidate(5, 5, 1), Candidate(None, 3, 2)], 9, 10) == Selection(
        (0,), size_gap=2, cost_gap=2
    )
    assert best_selection([Candidate(5, 5, 1), Candidate(None, 10, 2)], 9, 10) == Selection((0,))


def test_without_time_nothing_is_chosen_and_everything_may_be_missed():
    candidates = [Candidate(cost, cost, cost % 7 + 3) for cost in range(11, 31)]
    assert best_selection(candidates, 100, 0) == Selection((), size_gap=sum(one.size for one in candidates))
