"""The rules by which a sentence is judged, written apart from the code that makes it.

A rule knows no function of the dashboard. It reads rendered words, finds claims in them by the words that
Indonesian and English have for such claims, and asks the facts of the CSV files whether they are true; so a
sentence that is written anew is judged as before. What it yields is the false words and the truth.
"""

from collections.abc import Callable, Iterator

from tests.judged import areas, counts, denials, language, money, scope, times
from tests.judged.case import Case, Found

RULES: dict[str, Callable[[Case], Found]] = {
    rule.__name__: rule
    for rule in (
        language.language,
        denials.denial,
        times.later,
        times.newest_survey,
        times.overdue,
        areas.newest,
        areas.kinds,
        areas.contested,
        areas.map_sum,
        areas.known_areas,
        areas.dated,
        areas.pace,
        scope.scope,
        money.family,
        money.sums,
        money.per_hectare,
        counts.rts,
        counts.places,
        counts.works,
        counts.volumes,
        counts.promises,
        counts.scores,
        counts.unsurveyed,
        counts.uncovered,
    )
}


def false_words(case: Case) -> Iterator[tuple[str, str, str]]:
    """Rule, false words and truth, for all that is false in a view."""
    for name, rule in RULES.items():
        for words, truth in rule(case):
            yield name, words, truth
