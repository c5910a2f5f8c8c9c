"""What was published of the money of a place, to stand beside what its activities add up to.

A figure that is a sum of the activities themselves (all of a kind of money, or those of one source or kind
of work) says the same; every other one covers something else or cannot be true at once, and is told with its
scope.
"""

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.figures.contradictions import only_part
from dashboard.domain.figures.ledger import SPENDING, Figure, figures_of
from dashboard.domain.money.activities import AMOUNT_KINDS
from dashboard.domain.money.breakdowns import FAMILY, breakdown


@cached
def published_beside(data: Dataset, place: str, year: int | None) -> tuple[Figure, ...]:
    """The published rupiah of a place, of a year or of all, that no sum of its activities gives.

    Of a place without any of its own those of what it is the only slum area of, else those of the places
    inside it. The largest first, as it covers most.
    """
    around = [key for key in data.above(place)[:1] if only_part(data, place, key)]
    for where, reach in ((place, "place"), *((key, "place") for key in around), (place, "inside")):
        found = [figure for figure in figures_of(data, where, SPENDING, None, reach) if _of(figure, year)]
        if found:
            found = [figure for figure in found if not _is_a_sum(data, figure)]
            return tuple(sorted(found, key=lambda figure: (-figure.value, figure.as_of)))
    return ()


def _of(figure: Figure, year: int | None) -> bool:
    return figure.unit == "rupiah" and year in (None, figure.year)


def _is_a_sum(data: Dataset, figure: Figure) -> bool:
    return any(figure.value == rupiah * MILLION for rupiah in _sums(data, figure.place, figure.year))


@cached
def _sums(data: Dataset, place: str, year: int) -> frozenset[int]:
    """Rupiah of each kind of money in a year, whole and by source, family and kind of work."""
    by = [breakdown(data, place, year, kind, name)["rupiah"].dropna()
          for kind in AMOUNT_KINDS for name in (FAMILY, "funding_source", "kind")]  # fmt: skip
    return frozenset(int(rupiah) for rows in by for rupiah in (*rows, rows.sum()))
