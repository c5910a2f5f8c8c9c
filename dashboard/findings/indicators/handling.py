"""Which places come first and how they are handled: by the rule, beside what the decree records."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling.considerations import Considerations, Item, Legality
from dashboard.domain.handling.exit_checklist import Checklist, Service
from dashboard.domain.handling.handling_rules import CLASS_CODES, READINGS, RECOMMENDED, SERVICE_LEVEL
from dashboard.domain.handling.priority import Decreed, Handling, handling, priorities
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey, survey_of
from dashboard.files import findings
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import label_of, name_of, no_survey, within
from dashboard.screen import downloads, elements, filters, show
from dashboard.screen.downloads import Download
from dashboard.screen.frame import View
from dashboard.screen.indicators import rows_at_once, scope
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, points_range

_READING, _OF = "reading", "of"
_FEW = 6
"""More possibilities than this tell a reader nothing."""


def reading_shown() -> str:
    """How the other considerations are scored: as recommended, or as the address asks."""
    return filters.current_of(_READING, tuple(READINGS), RECOMMENDED)


def headline(view: View) -> str:
    """How many RTs are slum, and the first priority among them."""
    return cached(first_priority)(view.data, view.place, view.year, reading_shown(), view.text)


def first_priority(data: Dataset, place: str, year: int | None, reading: str, text: Text) -> str:
    """How many RTs are slum, the highest priority among them, and how many are not certain."""
    survey, rts = survey_of(data, place, year), rows_shown(data, place)
    found = (
        [one for one in priorities(data, place, survey, reading, year) if _is_rt(data, one)] if survey else []
    )
    if not found or survey is None:
        denial = text("headline-handling-none", place=name_of(data, place))
        return no_survey(denial, data, place, year, text)
    slum = [one for one in found if one.slum]
    unsure = sum(one.slum is None for one in found) + len(rts) - len(found)
    values: dict[str, str | int] = {"unsure": unsure, "year": str(survey.year)}
    if not slum:
        return within(data, place, rts, text("headline-handling-no-slum", n=len(rts), **values), text)
    lows, highs = ([end for end in ends if end is not None] for ends in zip(*map(_ranks, slum), strict=True))
    first = points_range(min(lows), min(highs), text)
    return within(data, place, rts, text("headline-handling", n=len(slum), first=first, **values), text)


def _ranks(one: Handling) -> tuple[int | None, int | None]:
    return one.priority_low, one.priority_high


def _is_rt(data: Dataset, one: Handling) -> bool:
    return bool(data.places[one.place]["level"] == "rt")


def order_of_work(view: View, survey: Survey) -> dict[str, Download]:
    """Priority and handling of every RT and slum area, and one of them opened."""
    data, text = view.data, view.text
    reading = filters.choose(
        _READING,
        tuple(READINGS),
        label=text("choice-reading"),
        default=RECOMMENDED,
        words=lambda key: text(f"reading-{key}"),
        width=420,
    )
    place = scope(data, view.place)
    found = cached(by_priority)(data, place, survey, reading, view.year)
    if not found:
        show.nothing(text("priority-none"))
    show.remarks(
        text("priority-subtitle", place=label_of(data, place, text), year=str(survey.year)),
        text("priority-reading-source", source=READINGS[reading].source),
        text("indicators-missing", n=len(rows_shown(data, place)) - sum(_is_rt(data, one) for one in found)),
        text("priority-explained"),
    )
    first, last = rows_at_once(view, [one.place for one in found], view.place)
    keys = tuple(one.place for one in found[first:last])
    grid = cached(priorities_grid)(data, keys, survey, reading, view.year, text)
    show.table(grid, label=text("choice-show-handling"), key="priorities", cards=True)
    sheet = partial(findings.priorities, data, place, survey, reading, view.year, text)
    files = downloads.of_page(view, "indicators", {"handling": sheet})
    downloads.csv_button(files["handling"], "handling")
    _opened(view, found, survey, reading)
    return files


def by_priority(
    data: Dataset, place: str, survey: Survey, reading: str, until: int | None
) -> tuple[Handling, ...]:
    """RTs, slum areas and the place itself: the most urgent first, what is no slum or may be none last."""
    found = list(priorities(data, place, survey, reading, until))
    whole = handling(data, place, survey, reading, until)
    if whole and whole not in found:
        found.append(whole)

    def urgency(one: Handling) -> tuple[Any, ...]:
        rank = one.priority_low if one.priority_low is not None else len(CLASS_CODES)
        return (not one.slum, one.slum is None, rank, str(data.places[one.place]["name"]))

    return tuple(sorted(found, key=urgency))


def priorities_grid(
    data: Dataset, keys: tuple[str, ...], survey: Survey, reading: str, until: int | None, text: Text
) -> Table:
    """Class, code, priority and pattern of places by the rule, and by their decree."""
    columns = ("place", "class", "considerations", "legality", "code", "priority", "pattern", "decree")
    found = [one for key in keys if (one := handling(data, key, survey, reading, until))]
    body = [
        (
            label_of(data, one.place, text),
            class_range(one.class_low, one.class_high, text),
            _levels(one.considerations, text),
            _legality(one.legality, text),
            _either(one.codes, text),
            _priority(one, text),
            _patterns(one, text),
            _decree(one, text),
        )
        for one in found
    ]
    return Table(tuple((text(f"priority-col-{name}"), False) for name in columns), tuple(body))


def _levels(others: Considerations, text: Text) -> str:
    words = _either([text.word("consideration", level) for level in others.levels], text)
    if others.level_from == "recorded":
        return text("priority-recorded", value=words)
    return text("priority-points", value=words, points=points_range(others.low, others.high, text))


def _legality(land: Legality, text: Text) -> str:
    if land.legal is None:
        return text("priority-unknown")
    words = text("legality-legal" if land.legal else "legality-not_legal")
    return text("priority-recorded", value=words) if land.legal_from == "recorded" else words


def _either(words: Iterable[str], text: Text) -> str:
    words = list(dict.fromkeys(words))
    if not words:
        return text("none")
    if len(words) > _FEW:
        return text("priority-open")
    return words[0] if len(words) == 1 else text("priority-either", words=", ".join(words))


def _priority(one: Handling, text: Text) -> str:
    if one.priority_low is None or one.priority_high is None:
        return text("none")
    return points_range(one.priority_low, one.priority_high, text)


def _patterns(one: Handling, text: Text) -> str:
    words = _either([text.word("handling", pattern) for pattern in one.patterns], text)
    return text("priority-waterside", pattern=words) if one.by_the_water and one.patterns else words


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


# One place, opened ------------------------------------------------------------------------------------


def _opened(view: View, found: tuple[Handling, ...], survey: Survey, reading: str) -> None:
    data, text = view.data, view.text
    keys = [one.place for one in found]
    chosen = filters.choose(
        _OF,
        keys,
        label=text("choice-of"),
        default=view.place if view.place in keys else keys[0],
        words=lambda key: label_of(data, key, text),
        width=420,
    )
    one = handling(data, chosen, survey, reading, view.year)
    assert one is not None
    show.section(text("priority-opened", place=label_of(data, chosen, text)), _why(one, text))
    groups = cached(groups_of)(data, chosen, survey, reading, view.year, text)
    elements.report(data={"groups": groups}, key="handling")


def _why(one: Handling, text: Text) -> str:
    """How the code and the priority follow."""
    if one.slum is False:
        return text("priority-why-none")
    return text(
        "priority-why",
        slum_class=class_range(one.class_low, one.class_high, text),
        codes=_either(one.codes, text),
        priority=_priority(one, text),
        pattern=_patterns(one, text),
    )


def groups_of(
    data: Dataset, place: str, survey: Survey, reading: str, until: int | None, text: Text
) -> list[dict[str, Any]]:
    """The other considerations, legality, and the four ticks of leaving the slum."""
    one = handling(data, place, survey, reading, until)
    assert one is not None
    return [
        _considerations(one.considerations, text),
        _land(one.legality, text),
        _exit(one.checklist, survey, text),
    ]


def _considerations(others: Considerations, text: Text) -> dict[str, Any]:
    rows = [_item(item, others, text) for item in others.items]
    recorded = (
        text("other-recorded", value=text.word("consideration", others.recorded)) if others.recorded else ""
    )
    differs = text("priority-differs-level") if others.contradicted else ""
    summary = _levels(others, text)
    note = " ".join(filter(None, (f"{summary}.", recorded, differs)))
    return {"title": text("other-title"), "summary": summary, "note": note, "rows": rows}


def _item(item: Item, others: Considerations, text: Text) -> dict[str, Any]:
    if item.key == "population_density":
        known = others.density
        words = text("priority-unknown")
        if known:
            density = text.quantity(known.per_hectare, None, 0)
            words = text("other-density", density=density, name=text(f"density-{known.name}"))
    else:
        words = _yes_no(item.answer, text)
    return {
        "label": text(f"other-{item.key}"),
        "value": text("other-points", points=points_range(item.low, item.high, text)),
        "text": words,
    }


def _yes_no(answer: bool | None, text: Text) -> str:
    return text("priority-unknown") if answer is None else text("answer-yes" if answer else "answer-no")


def _land(land: Legality, text: Text) -> dict[str, Any]:
    rows = [
        {"label": text(f"land-{key}"), "value": _yes_no(answer, text), "text": ""}
        for key, answer in (("tenure_clear", land.tenure_clear), ("plan_conformity", land.plan_conformity))
    ]
    recorded = text("other-recorded", value=text.word("legality", land.recorded)) if land.recorded else ""
    differs = text("priority-differs-legality") if land.contradicted else ""
    summary = _legality(land, text)
    note = " ".join(filter(None, (f"{summary}.", recorded, differs)))
    return {"title": text("land-title"), "summary": summary, "note": note, "rows": rows}


def _exit(ticks: Checklist, survey: Survey, text: Text) -> dict[str, Any]:
    rule = RULES[survey.rule]
    total = text(
        "exit-total",
        points=points_range(ticks.total_low, ticks.total_high, text),
        threshold=str(rule.threshold),
    )
    services = "; ".join(_service(service, text) for service in ticks.services)
    binds = text("exit-services-bind" if ticks.services_bind else "exit-services-advise")
    rows = [
        _tick("below_line", ticks.below_line, f"{ticks.year} · {total}", text),
        _tick("service_levels", ticks.services_met, f"{ticks.year} · {services}. {binds}", text),
        _tick("field_check", bool(ticks.field_check), _day(ticks.field_check, text), text),
        _tick("decree_revised", bool(ticks.decree_revised), _day(ticks.decree_revised, text), text),
    ]
    done = sum(row["done"] is True for row in rows)
    summary = text("exit-summary", done=str(done), n=str(len(rows)))
    percent = str(SERVICE_LEVEL["percent"])
    return {
        "title": text("exit-title"),
        "summary": summary,
        "note": text("exit-note", percent=percent),
        "rows": rows,
    }


def _tick(name: str, done: bool | None, words: str, text: Text) -> dict[str, Any]:
    mark = text("exit-unsure") if done is None else text("exit-done" if done else "exit-not-yet")
    return {"label": text(f"exit-{name}"), "value": mark, "text": words, "done": done}


def _day(day: str | None, text: Text) -> str:
    return text.date(day) if day else ""


def _service(service: Service, text: Text) -> str:
    low, high = (text.percent(level, 1) for level in (service.low, service.high))
    words = low if low == high else text("range", low=text.number(service.low / 100, 1), high=high)
    return text("exit-service", aspect=text.word("aspect", service.aspect), level=words)
