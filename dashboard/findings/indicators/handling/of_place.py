"""The handling of one place: how its class follows, and the four ticks of leaving the slum."""

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.handling.considerations import Considerations, Item, Legality
from dashboard.domain.handling.exit_checklist import Checklist, Service
from dashboard.domain.handling.handling_rules import SERVICE_LEVEL
from dashboard.domain.handling.priority import Handling, handling
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.surveys import Survey
from dashboard.findings.finding import Finding
from dashboard.findings.indicators.handling.words import either, legality_words, levels, patterns, priority
from dashboard.findings.scope import Scope
from dashboard.findings.words.places import label_of_place
from dashboard.pictures.words.lists import List, ListRow, Lists
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, points_range


def handling_of_place(scope: Scope, place: str, survey: Survey, reading: str, key: str) -> Finding:
    """What class and priority of a place follow from, and what it still lacks; key: of the finding."""
    data, text = scope.data, scope.text
    one = handling(data, place, survey, reading, scope.year)
    assert one is not None
    return Finding(
        key,
        title=text("priority-opened", place=label_of_place(data, place, text)),
        subtitles=(_why(one, text),),
        picture=handling_lists(data, place, survey, reading, scope.year, text),
    )


def _why(one: Handling, text: Text) -> str:
    """How the code and the priority follow."""
    if one.slum is False:
        return text("priority-why-none")
    return text(
        "priority-why",
        slum_class=class_range(one.class_low, one.class_high, text),
        codes=either(one.codes, text),
        priority=priority(one, text),
        pattern=patterns(one, text),
    )


@cached
def handling_lists(
    data: Dataset, place: str, survey: Survey, reading: str, until: int | None, text: Text
) -> Lists:
    """The other considerations, legality, and the four ticks of leaving the slum."""
    one = handling(data, place, survey, reading, until)
    assert one is not None
    return Lists(
        (
            _considerations(one.considerations, text),
            _land(one.legality, text),
            _exit(one.checklist, survey, text),
        )
    )


def _considerations(others: Considerations, text: Text) -> List:
    rows = tuple(_item(item, others, text) for item in others.items)
    recorded = (
        text("other-recorded", value=text.word("consideration", others.recorded)) if others.recorded else ""
    )
    differs = text("priority-differs-level") if others.contradicted else ""
    summary = levels(others, text)
    note = " ".join(filter(None, (f"{summary}.", recorded, differs)))
    return List(text("other-title"), summary, note, rows)


def _item(item: Item, others: Considerations, text: Text) -> ListRow:
    if item.key == "population_density":
        known = others.density
        words = text("priority-unknown")
        if known:
            density = text.quantity(known.per_hectare, None, 0)
            words = text("other-density", density=density, name=text(f"density-{known.name}"))
    else:
        words = _yes_no(item.answer, text)
    points = text("other-points", points=points_range(item.low, item.high, text))
    return ListRow(text(f"other-{item.key}"), points, words)


def _yes_no(answer: bool | None, text: Text) -> str:
    return text("priority-unknown") if answer is None else text("answer-yes" if answer else "answer-no")


def _land(land: Legality, text: Text) -> List:
    rows = (
        ListRow(text("land-tenure_clear"), _yes_no(land.tenure_clear, text), ""),
        ListRow(text("land-plan_conformity"), _yes_no(land.plan_conformity, text), ""),
    )
    recorded = text("other-recorded", value=text.word("legality", land.recorded)) if land.recorded else ""
    differs = text("priority-differs-legality") if land.contradicted else ""
    summary = legality_words(land, text)
    note = " ".join(filter(None, (f"{summary}.", recorded, differs)))
    return List(text("land-title"), summary, note, rows)


def _exit(ticks: Checklist, survey: Survey, text: Text) -> List:
    rule = RULES[survey.rule]
    total = text(
        "exit-total",
        points=points_range(ticks.total_low, ticks.total_high, text),
        threshold=str(rule.threshold),
    )
    services = "; ".join(_service(service, text) for service in ticks.services)
    binds = text("exit-services-bind" if ticks.services_bind else "exit-services-advise")
    steps = (
        ("below_line", ticks.below_line, f"{ticks.year} · {total}"),
        ("service_levels", ticks.services_met, f"{ticks.year} · {services}. {binds}"),
        ("field_check", bool(ticks.field_check), _day(ticks.field_check, text)),
        ("decree_revised", bool(ticks.decree_revised), _day(ticks.decree_revised, text)),
    )
    done = sum(tick is True for _, tick, _ in steps)
    return List(
        text("exit-title"),
        text("exit-summary", done=str(done), n=str(len(steps))),
        text("exit-note", percent=str(SERVICE_LEVEL["percent"])),
        tuple(ListRow(text(f"exit-{name}"), _tick(tick, text), words) for name, tick, words in steps),
    )


def _tick(done: bool | None, text: Text) -> str:
    return text("exit-unsure") if done is None else text("exit-done" if done else "exit-not-yet")


def _day(day: str | None, text: Text) -> str:
    return text.date(day) if day else ""


def _service(service: Service, text: Text) -> str:
    low, high = (text.percent(level, 1) for level in (service.low, service.high))
    words = low if low == high else text("range", low=text.number(service.low / 100, 1), high=high)
    return text("exit-service", aspect=text.word("aspect", service.aspect), level=words)
