"""Handling: which places come first and how, by the rule, beside what the decree records?"""

from collections.abc import Mapping
from functools import partial

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling.handling_rules import LOWEST_PRIORITY, READINGS, RECOMMENDED
from dashboard.domain.handling.priority import Decreed, Handling, by_priority, handling, priorities
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.surveys import Survey, survey_of
from dashboard.findings.choice import LIST, Choice, choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.indicators.handling.of_place import handling_of_place
from dashboard.findings.indicators.handling.words import either, legality_words, levels, patterns, priority
from dashboard.findings.indicators.page import around, none_shown, page_choice, rows_of, survey_shown
from dashboard.findings.indicators.score_breakdown import cell_choice, notes_and_breakdown
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Cell, Sheet
from dashboard.findings.table import Table
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scopes import headline_within
from dashboard.findings.words.scores import no_survey
from dashboard.pictures.words.cards import Card, CardGroup, CardLine, Cards
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, points_range

_OF_PLACE = "place"
"""The finding of one place."""

_DECREED = ("decree",)
_ASKED = ("class", "considerations", "legality", "pattern", *_DECREED)
"""What a card tells of a place that is no slum, and of one that is or may be."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """How the other considerations are scored; the page of the list, and the place of which more is told."""
    survey, text = survey_shown(scope), scope.text
    if survey is None:
        return ()
    reading = choice(
        "reading",
        tuple(READINGS),
        lambda key: text(f"reading-{key}"),
        asked,
        label=text("choice-reading"),
        look=LIST,
        width=420,
        default=RECOMMENDED,
    )
    found = by_priority(scope.data, around(scope.data, scope.place), survey, reading.chosen, scope.year)
    if not found:
        return (reading,)
    keys = [one.place for one in found]
    place = choice(
        "of",
        keys,
        lambda key: label_of_place(scope.data, key, text),
        asked,
        label=text("choice-of"),
        look=LIST,
        width=420,
        of=_OF_PLACE,
        default=scope.place if scope.place in keys and scope.place != around(scope.data, scope.place) else "",
    )
    page = page_choice(scope, keys, "", asked, of="handling")
    return reading, page, place, cell_choice(scope, survey, asked)


def handling_order(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """Priority and handling of every RT and slum area, and of one of them why."""
    data, text, reading = scope.data, scope.text, asked.get("reading", RECOMMENDED)
    headline = first_priority(data, scope.place, scope.year, reading, text)
    survey = survey_shown(scope)
    if survey is None:
        return Findings(headline, silence=none_shown(scope))
    found = by_priority(data, around(data, scope.place), survey, reading, scope.year)
    if not found:
        return Findings(headline, silence=text("priority-none"))
    told = (
        _priorities(scope, survey, reading, found, int(asked["part"])),
        handling_of_place(scope, asked["of"], survey, reading, _OF_PLACE),
        *notes_and_breakdown(scope, survey, asked),
    )
    return Findings(headline, findings=told)


def first_priority(data: Dataset, place: str, year: int | None, reading: str, text: Text) -> str:
    """How many RTs are slum, the highest priority among them, and how many are not certain."""
    survey, rts = survey_of(data, place, year), rows_shown(data, place)
    found = (
        [one for one in priorities(data, place, survey, reading, year) if _is_rt(data, one)] if survey else []
    )
    if not found or survey is None:
        denial = text("headline-handling-none", place=name_of_place(data, place))
        return no_survey(denial, data, place, year, text)
    slum = [one for one in found if one.slum]
    unsure = sum(one.slum is None for one in found) + len(rts) - len(found)
    values: dict[str, str | int] = {"unsure": unsure, "year": str(survey.year)}
    if not slum:
        return headline_within(
            data, place, rts, text("headline-handling-no-slum", n=len(rts), **values), text
        )
    lows, highs = ([end for end in ends if end is not None] for ends in zip(*map(_ranks, slum), strict=True))
    first = points_range(min(lows), min(highs), text)
    return headline_within(
        data, place, rts, text("headline-handling", n=len(slum), first=first, **values), text
    )


def _ranks(one: Handling) -> tuple[int | None, int | None]:
    return one.priority_low, one.priority_high


def _is_rt(data: Dataset, one: Handling) -> bool:
    return bool(data.places[one.place]["level"] == "rt")


def _priorities(
    scope: Scope, survey: Survey, reading: str, found: tuple[Handling, ...], page: int
) -> Finding:
    data, text, place = scope.data, scope.text, around(scope.data, scope.place)
    unsurveyed = len(rows_shown(data, place)) - sum(_is_rt(data, one) for one in found)
    keys = tuple(one.place for one in found[rows_of(page)])
    return Finding(
        "handling",
        notes=(
            text("priority-subtitle", place=label_of_place(data, place, text), year=str(survey.year)),
            text("priority-reading-source", source=READINGS[reading].source),
            text("indicators-missing", n=unsurveyed),
            text("priority-explained"),
        ),
        picture=priority_cards(data, keys, survey, reading, scope.year, text),
        alt=text("indicators-show-handling"),
        table=priority_table(data, keys, survey, reading, scope.year, text),
        sheet=partial(priority_sheet, data, place, survey, reading, scope.year, text),
    )


def priority_cards(
    data: Dataset, keys: tuple[str, ...], survey: Survey, reading: str, until: int | None, text: Text
) -> Cards:
    """Places that are slum or may be on a card each; those that are not behind one line."""
    found = [one for key in keys if (one := handling(data, key, survey, reading, until))]
    urgent = tuple(_card(data, one, text) for one in found if one.slum is not False)
    others = tuple(_card(data, one, text) for one in found if one.slum is False)
    if not urgent or not others:
        return Cards((CardGroup(urgent or others),))
    return Cards((CardGroup(urgent), CardGroup(others, more=text("priority-not-slum", n=len(others)))))


def _card(data: Dataset, one: Handling, text: Text) -> Card:
    """The priority as its badge, then what it follows from; of what is no slum only what was decreed."""
    cells, shown = _cells(one, text), _DECREED if one.slum is False else _ASKED
    badge = cells["class"]
    if one.slum is not False:
        badge = text(
            "priority-badge", priority=cells["priority"], lowest=str(LOWEST_PRIORITY), code=cells["code"]
        )
    lines = tuple(CardLine(text(f"priority-col-{name}"), cells[name]) for name in shown)
    return Card(badge, "firm" if one.slum else "open", label_of_place(data, one.place, text), lines)


def _cells(one: Handling, text: Text) -> dict[str, str]:
    """What is told of a place, by column."""
    return {
        "class": class_range(one.class_low, one.class_high, text),
        "considerations": levels(one.considerations, text),
        "legality": legality_words(one.legality, text),
        "code": either(one.codes, text),
        "priority": priority(one, text),
        "pattern": patterns(one, text),
        "decree": _decree(one, text),
    }


@cached
def priority_table(
    data: Dataset, keys: tuple[str, ...], survey: Survey, reading: str, until: int | None, text: Text
) -> Table:
    """Class, code, priority and pattern of places by the rule, and by their decree."""
    found = [one for key in keys if (one := handling(data, key, survey, reading, until))]
    names = ("place", "class", "considerations", "legality", "code", "priority", "pattern", "decree")
    body = [(label_of_place(data, one.place, text), *_cells(one, text).values()) for one in found]
    return Table(tuple((text(f"priority-col-{name}"), False) for name in names), tuple(body))


def _decree(one: Handling, text: Text) -> str:
    """What the decree records, and what of it cannot be right."""
    if one.decreed is None:
        return text("priority-no-decree")
    words = [_recorded(one.decreed, text)]
    if one.slum is False:
        return text("priority-decree-older", decree=words[0])
    words += [text(f"priority-differs-{what}") for what in one.differs]
    return "; ".join(words)


def _recorded(decreed: Decreed, text: Text) -> str:
    parts = [decreed.class_code]
    parts.append(
        text("priority-decreed-priority", priority=str(decreed.priority)) if decreed.priority else None
    )
    parts.append(text.word("handling", decreed.handling) if decreed.handling else None)
    said = ", ".join(part for part in parts if part) or text("priority-decree-silent")
    return text("priority-decreed", said=said, number=decreed.number, date=text.date(decreed.date))


def priority_sheet(
    data: Dataset, place: str, survey: Survey, reading: str, until: int | None, text: Text
) -> Sheet:
    """Class code, priority and handling of RTs and slum areas: computed, and as their decree records them."""
    columns = (
        "location_id", "name", "year", "rule", "class_low", "class_high", "reading", "considerations_low",
        "considerations_high", "levels", "level_from", "legal", "legal_from", "class_codes", "priority_low",
        "priority_high", "patterns", "decree", "decree_date", "decreed_class_code", "decreed_priority",
        "decreed_handling", "differs",
    )  # fmt: skip
    body = tuple(
        (
            one.place, data.recorded_name(one.place), one.year, one.rule, one.class_low, one.class_high,
            reading, one.considerations.low, one.considerations.high, " ".join(one.considerations.levels),
            one.considerations.level_from, _yes_or_no(one.legality.legal), one.legality.legal_from,
            " ".join(one.codes), one.priority_low, one.priority_high, " ".join(one.patterns),
            *_decreed_cells(one.decreed), " ".join(one.differs),
        )
        for one in priorities(data, place, survey, reading, until)
    )  # fmt: skip
    return Sheet(text("sheet-handling"), columns, body)


def _yes_or_no(answer: bool | None) -> Cell:
    return None if answer is None else "yes" if answer else "no"


def _decreed_cells(decree: Decreed | None) -> tuple[Cell, ...]:
    if decree is None:
        return (None,) * 5
    return decree.number, decree.date, decree.class_code, decree.priority, decree.handling
