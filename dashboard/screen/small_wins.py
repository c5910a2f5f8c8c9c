"""Small wins year by year, beside the slum area and the score."""

from datetime import date
from functools import partial
from typing import Any

from dashboard.domain.collaboration.small_wins import Area, Output, Score, Year, small_wins
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import AreaFigure
from dashboard.domain.money import counts
from dashboard.domain.money.counts import InTime
from dashboard.domain.score.rules import RULES
from dashboard.files import collaboration as sheets
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of, name_of, output_words
from dashboard.findings.words.times import others, until
from dashboard.screen import downloads, elements, show
from dashboard.screen.downloads import Download
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares, points_range
from dashboard.text.quoted import quoted

_COLUMNS = ("year", "area", "score", "works", "facts")
_DECIDED = ("decree", "survey", "measured")
"""Areas that are drawn full; all others are hollow."""
_SHOWN = 6
"""Kinds of works, and facts, that the picture lists of one year; its table has all."""


def wins(view: View) -> dict[str, Download]:
    """Finished works and facts of outcomes by year; returns them as a file."""
    data, place, year, text = view.data, view.place, view.year, view.text
    files = downloads.of_page(view, "collaboration", {"wins": partial(sheets.wins, data, place, year, text)})
    found = small_wins(data, place, year)
    if not found:
        show.remarks(cached(none_words)(data, place, year, date.today(), "wins-none", text))
        return files
    period = text("wins-until", year=str(year)) if year else view.period
    show.section(
        title(data, place, year, date.today(), text),
        text("wins-subtitle", place=view.place_label, year=period),
        text("wins-beside"),
        text("wins-hollow"),
        *_lines(found, text),
    )
    elements.years(data=cached(years_data)(data, place, year, text), key="wins")
    grid = cached(wins_grid)(data, place, year, text)
    show.twin(
        grid,
        label=title(data, place, year, date.today(), text),
        text=text,
        key="wins",
        download=files["wins"],
    )
    show.mark(view, "areas")
    return files


def title(data: Dataset, place: str, year: int | None, today: date, text: Text) -> str:
    """How many works were finished, and when; that there are none until the chosen year, if so."""
    found = small_wins(data, place, year)
    years = [one.year for one in found if one.works]
    if not years:
        return none_words(data, place, year, today, "wins-title-none", text)
    period = points_range(years[0], years[-1], text)
    return text("wins-title", n=sum(one.works for one in found), period=period)


def none_words(data: Dataset, place: str, year: int | None, today: date, key: str, text: Text) -> str:
    """That nothing is known until the end of the chosen year, and how many works were finished after it."""
    finished = counts.activities(data, place, year).finished
    later = others(InTime(0, 0, finished.after), text)
    return text(key, place=name_of(data, place), until=until(year, today, text), others=later)


def _lines(found: tuple[Year, ...], text: Text) -> list[str]:
    """At how many points the line of the score stands, for each rule that is drawn."""
    rules = dict.fromkeys(score.survey.rule for one in found for score in one.scores)
    return [text("wins-line", threshold=str(RULES[rule].threshold)) for rule in rules]


def years_data(data: Dataset, place: str, year: int | None, text: Text) -> dict[str, Any]:
    """What the element of years draws; every area on one scale, every score on that of its rule."""
    found = small_wins(data, place, year)
    largest = max((area.figure.high for one in found for area in one.areas), default=0) or 1
    several = len({score.survey.rule for one in found for score in one.scores}) > 1
    return {
        "label": text("wins-alt", place=label_of(data, place, text)),
        "heads": {name: text(f"wins-col-{name}") for name in _COLUMNS},
        "nothing": text("collaboration-no-data"),
        "years": [
            {
                "year": str(one.year),
                "areas": [_area(area, largest, text) for area in one.areas],
                "scores": [_score(score, several, text) for score in one.scores],
                "works": _some([_output(output, text) for output in one.outputs], "wins-more", text),
                "facts": _some([quoted(fact) for fact in one.facts], "wins-more-facts", text),
            }
            for one in found
        ],
    }


def _some(words: list[str], more: str, text: Text) -> list[str]:
    """The first ones, and how many there are beside them."""
    left = len(words) - _SHOWN
    return words if left <= 0 else [*words[:_SHOWN], text(more, n=left)]


def _area(area: Area, largest: int, text: Text) -> dict[str, Any]:
    figure = area.figure
    share = figure.high / largest
    return {"share": share, "firm": figure.kind in _DECIDED and area.whole, "text": area_words(area, text)}


def area_words(area: Area, text: Text) -> str:
    """An area with what stands behind it, and of how many slum areas it is the sum where it is not of all."""
    figure: AreaFigure = area.figure
    words = {"area": hectares(figure.low, figure.high, text), "kind": text.word("kind", figure.kind)}
    if area.whole:
        return text("wins-area", **words)
    return text("wins-area-part", covered=str(area.covered), places=str(area.places), **words)


def _score(score: Score, several: bool, text: Text) -> dict[str, Any]:
    rule = RULES[score.survey.rule]
    low, high, line = (points / rule.top_total for points in (score.low, score.high, rule.threshold))
    return {"low": low, "high": high, "line": line, "text": score_words(score, several, text)}


def score_words(score: Score, several: bool, text: Text) -> str:
    """Points out of all, and the rule where there are several: their points are not the same."""
    rule = RULES[score.survey.rule]
    words = {"points": points_range(score.low, score.high, text), "top": str(rule.top_total)}
    return text("wins-score-rule", rule=rule.title, **words) if several else text("wins-score", **words)


def _output(output: Output, text: Text) -> str:
    words = output_words(output.kind, output.unit or "", output.volume_millionths, text)
    if output.without_volume:
        return text("wins-works-bare", output=words, n=output.works, bare=str(output.without_volume))
    return text("wins-works", output=words, n=output.works)


def wins_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Every year with all of its works and facts."""
    body = [
        (
            str(one.year),
            "; ".join(area_words(area, text) for area in one.areas),
            "; ".join(score_words(score, True, text) for score in one.scores),
            "; ".join(_output(output, text) for output in one.outputs),
            "; ".join(quoted(fact) for fact in one.facts),
        )
        for one in small_wins(data, place, year)
    ]
    filled = tuple(tuple(cell or text("collaboration-no-data") for cell in row) for row in body)
    return Table(tuple((text(f"wins-col-{name}"), False) for name in _COLUMNS), filled)
