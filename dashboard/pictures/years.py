"""Year by year, one row each, on the same scales: areas, scores, works, facts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class YearArea:
    """share: 0 to 1 of the largest area; firm: decided or measured, else hollow."""

    share: float
    text: str
    firm: bool


@dataclass(frozen=True)
class YearScore:
    """Ends and the line of the rule, from 0 to 1 of its highest total."""

    low: float
    high: float
    line: float
    text: str


@dataclass(frozen=True)
class YearRow:
    """What is known of one year; what is empty is not known."""

    year: str
    areas: tuple[YearArea, ...]
    scores: tuple[YearScore, ...]
    works: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True)
class YearHeads:
    """What the columns are called."""

    year: str
    area: str
    score: str
    works: str
    facts: str


@dataclass(frozen=True)
class Years:
    """nothing: said of a year of which nothing is known."""

    label: str
    heads: YearHeads
    nothing: str
    years: tuple[YearRow, ...]
