"""What an address says so that the page of indicators opens a score: a place, and a column of the heatmap."""

from dashboard.domain.score.score_breakdown import TOTAL
from dashboard.findings.choice import SEPARATOR

CELL = "cell"


def cell_address(place: str, column: str = TOTAL) -> dict[str, str]:
    """The choice that opens a score."""
    return {CELL: SEPARATOR.join((place, column))}
