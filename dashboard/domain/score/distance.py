"""Distance: how many points a place has to lose to come below the line, and which aspects hold it above.

The line is the rule's threshold: the least total that is still slum. By the deficits behind the points:
domain/plan/burdens.py. What weighs most by its share of what an aspect can have: status.heaviest_aspect.
"""

from dashboard.domain.score.heatmap import ScoredRow
from dashboard.domain.score.rules import Rule


def points_to_lose(rule: Rule, low: int, high: int) -> tuple[int, int]:
    """Points to lose, from low to high: 1 on the line itself, 0 right below it, less further below."""
    return low - rule.threshold + 1, high - rule.threshold + 1


def holding_aspects(row: ScoredRow) -> tuple[str, ...]:
    """The aspects that certainly have the most points; none where another may have more."""
    most = max(cell.low for cell in row.cells.values())
    holding = tuple(aspect for aspect, cell in row.cells.items() if cell.low == most)
    others = [cell.high for aspect, cell in row.cells.items() if aspect not in holding]
    alike = len(holding) == 1 or all(row.cells[aspect].high == most for aspect in holding)
    return holding if most and alike and all(high <= most for high in others) else ()
