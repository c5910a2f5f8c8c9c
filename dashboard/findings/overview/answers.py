"""The seven answers of the overview: a number, one sentence that is true for what is chosen, one link."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dashboard.domain.collaboration.facts import fact_counts
from dashboard.domain.collaboration.promises import promise_counts
from dashboard.domain.collaboration.track_record import implementers
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import first_year_with_area, known_area
from dashboard.domain.figures.decree_clock import decrees_of
from dashboard.domain.money import activities as money
from dashboard.domain.money import counts
from dashboard.domain.score.heatmap import rows_shown
from dashboard.domain.score.status import SlumStatus, heaviest_aspect, slum_status
from dashboard.domain.score.sums.rt_counts import delineated
from dashboard.domain.works import inspections
from dashboard.findings.indicators.missing import most_missing
from dashboard.findings.indicators.page import cell_address
from dashboard.findings.words.areas import area_clashes, area_figures
from dashboard.findings.words.money import figures_in_short, most_paid, recorded_none
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scopes import kelurahan_covered, name_covering
from dashboard.findings.words.scores import no_survey
from dashboard.findings.words.times import elsewhere, in_year, known_by, none_in_year, until
from dashboard.findings.words.works import output_words
from dashboard.text.catalogue import Text
from dashboard.text.names import count_range, hectares, points_range, some_names
from dashboard.text.short import name_shown

_NAMES_SHOWN = 3
_CRITERIA = 16
"""Of the rule that a survey of today follows."""


@dataclass(frozen=True)
class Answer:
    """One of the seven questions: a number, a sentence, and the page (with its view) that shows more.

    beside: what of the sentence is left to say beside a picture of the rest. steps: its parts, where they are
    things to do one after another.
    """

    question: str
    number: str
    sentence: str
    page: str
    view: Mapping[str, str] = field(default_factory=dict)
    beside: str | None = None
    steps: tuple[str, ...] = ()


def seven_answers(data: Dataset, place: str, year: int | None, today: date, text: Text) -> tuple[Answer, ...]:
    """How much, where, why, what was built, what it cost, what comes next, who does it."""
    return (
        _how_much(data, place, year, text),
        _where(data, place, year, text),
        _why(data, place, year, text),
        _built(data, place, year, today, text),
        _paid(data, place, year, text),
        _next(data, place, year, today, text),
        _who(data, place, year, text),
    )


def _together(parts: list[str], text: Text) -> str:
    """Parts of one sentence; those that say nothing are left out."""
    return text("answer-sentence", parts="; ".join(part.strip() for part in parts if part.strip()))


def _how_much(data: Dataset, place: str, until: int | None, text: Text) -> Answer:
    """The newest area, what stands behind it, and which figures cannot all be true."""
    clashes = len(area_clashes(data, place, until))
    figures = area_figures(data, place, until, text)
    if not figures:
        later = first_year_with_area(data, place, until) if until else None
        figures = known_by(text("answer-area-none"), until, later, text).removesuffix(".")
    figures = figures[:1].upper() + figures[1:]
    contested, known = text("answer-contested", n=clashes).strip(), known_area(data, place, until)
    sentence = _together([figures, contested], text)
    view = {"show": "figures"} if clashes else {}
    number = _area_number(data, place, until, text)
    alone = _together([f"{contested[:1].upper()}{contested[1:]}"], text) if clashes else ""
    return Answer(
        "how_much", number, sentence, "trends", view, alone if known and known.scope == place else None
    )


def _area_number(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """The one area to be shown large: the newest recorded or computed one, else a published one."""
    known = known_area(data, place, year)
    if known is None:
        return text("overview-no-data")
    figures = [figure for figure in known.figures if not known.published or figure != known.published.area]
    shown = known.published.area if known.published and (known.partial or not figures) else figures[-1]
    return hectares(shown.low, shown.high, text)


def _where(data: Dataset, place: str, year: int | None, text: Text) -> Answer:
    """How many of the RTs are slum, where that is known of all of them; else how many places there are."""
    row = data.places[place]
    if row["level"] == "rt":
        if row["kawasan_id"] in data.places:
            sentence = text("answer-where-rt", kawasan=label_of_place(data, str(row["kawasan_id"]), text))
        else:
            sentence = text("answer-where-rt-outside")
        return Answer("where", name_of_place(data, place), sentence, "map")
    kawasan, rows = data.number_of("kawasan", place), rows_shown(data, place)
    if not kawasan:
        kawasan = len({data.places[rt]["kawasan_id"] or "" for rt in rows} - {""})
    rts, recorded = delineated(data, place), data.number_of("rt", place)
    counted = text("answer-where", kawasan=kawasan, rt=rts)
    outside = text("answer-where-outside", n=max(0, recorded - rts))
    status = slum_status(data, place, year)
    if status and not status.unsurveyed and data.scope_of(place, rows) == place:
        slum = count_range(status.slum, status.slum + status.open, text)
        number = text("number-rt-slum", slum=slum, n=text.number(status.rts))
    elif kawasan > 1:
        number = text("number-kawasan", n=kawasan)
    else:
        number = _rts_recorded(rts or recorded, text)
    return Answer("where", number, _together([counted, outside], text), "map")


def _rts_recorded(n: int, text: Text) -> str:
    return text("number-rt", n=n) if n else text("overview-no-data")


def _why(data: Dataset, place: str, year: int | None, text: Text) -> Answer:
    status, heaviest = slum_status(data, place, year), heaviest_aspect(data, place, year)
    view = cell_address(place)
    if status is None:
        none = no_survey(text("answer-why-none"), data, place, year, text)
        return Answer("why", text("overview-no-data"), none, "indicators", view)
    surveyed = text.number(status.rts - status.unsurveyed)
    number = text("number-rt-surveyed", surveyed=surveyed, n=text.number(status.rts))
    if heaviest is None:
        lacks = most_missing(data, place, status.survey, text)
        none = text("answer-why-light", missing=lacks) if lacks else text("answer-why-none")
        return Answer("why", number, none, "indicators", {"show": "missing"} if lacks else view)
    if heaviest.place == place and status.unsurveyed < status.rts and len(heaviest.aspects) == 1:
        number = text.word("aspect", heaviest.aspects[0])
    values = {
        "aspect": text.joined([text.word("aspect", aspect) for aspect in heaviest.aspects]),
        "certain": "yes" if heaviest.certain else "no",
        "points": points_range(heaviest.low, heaviest.high, text),
        "top": str(heaviest.top),
        "year": str(heaviest.year),
    }
    if heaviest.place == place and status.unsurveyed < status.rts:
        sentence = text("answer-why", **values)
    else:
        sentence = text("answer-why-inherited", place=label_of_place(data, heaviest.place, text), **values)
    return Answer("why", number, sentence, "indicators", view)


def _built(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Answer:
    """What was finished, in the chosen year, and how much of all of it somebody looked at again."""
    finished, built = counts.activities(data, place, year).finished, money.output_by_kind(data, place, year)
    looked = _looked(data, place, year, today, text)
    view = {} if data.works_summed else {"show": "checks"}
    if built.empty and year is not None and finished.elsewhere:
        none = none_in_year("answer-built-none-year", finished, year, text)
        number = text("number-none-year", year=str(year))
        return Answer("built", number, _together([none, looked], text), "spending", view)
    if built.empty:
        return Answer("built", text("overview-no-data"), text("answer-built-none"), "spending")
    words = [output_words(row.kind, row.unit, row.volume_millionths, text) for row in built.itertuples()]
    works = (
        text.joined(words[:_NAMES_SHOWN]) if len(words) <= _NAMES_SHOWN else ", ".join(words[:_NAMES_SHOWN])
    )
    more = text("answer-built-more", n=max(0, len(words) - _NAMES_SHOWN))
    when = text("answer-year", year=str(year)) if year else ""
    around = text("answer-around", n=counts.works_around(data, place, year))
    built_words = f"{when}{works}{more.rstrip()}"
    within = kelurahan_covered(data, place, year, text)
    only = text("answer-built-within", n=len(within), names=some_names(within, text)) if within else ""
    sentence = _together([built_words, only, elsewhere(finished, text), around, looked], text)
    number = text("number-works-done", n=finished.within)
    return Answer("built", number, sentence, "spending", view)


def _nothing(year: int | None, in_all_years: int, text: Text) -> str:
    """That there is no number: at all, or in the chosen year only."""
    if year is not None and in_all_years:
        return text("number-none-year", year=str(year))
    return text("overview-no-data")


def _looked(data: Dataset, place: str, year: int | None, today: date, text: Text) -> str:
    """How many of the physical works known then were looked at again; of works that were added up nothing."""
    if data.works_summed:
        return ""
    inspected = inspections.inspection_counts(data, place, year, today)
    when = until(year, today, text)
    if inspected.works and not inspected.looked:
        return text("answer-not-looked", until=when)
    return text("answer-looked", looked=text.number(inspected.looked), n=inspected.works, until=when)


def _paid(data: Dataset, place: str, year: int | None, text: Text) -> Answer:
    """What it cost in the chosen year, who paid most, how many works say so, what else is published."""
    kind, counted = money.best_known_kind(data, place, year), counts.activities(data, place, year)
    beside = figures_in_short(data, place, year, text)
    if kind is None:
        none_recorded = (
            recorded_none(data, place, year, text).rstrip(".") if not counted.recorded.within else ""
        )
        silent = none_recorded or text("answer-paid-none", when=in_year(year, text))
        bare = text("answer-without-amount", n=money.without_amount(data, place, year))
        number = _nothing(year, counts.activities(data, place, None).with_amount, text)
        return Answer("paid", number, _together([silent, bare, beside], text), "spending")
    total = int(money.of_kind(data, place, year, kind)["amount_rupiah"].sum())
    paid = text(
        "answer-paid",
        most=most_paid(data, place, year, kind, text),
        kind=text(f"amount-of-{kind}"),
        when=in_year(year, text),
        n=text.number(counted.stating(kind)),
        all=counted.recorded.within,
        place=name_covering(data, place, year, text),
    )
    return Answer("paid", text.rupiah(total), _together([paid, beside], text), "spending")


def _who(data: Dataset, place: str, year: int | None, text: Text) -> Answer:
    """Who carried the works out, and how many actors are recorded as working together, in the chosen year."""
    facts = fact_counts(data, place, year)
    joint = text("answer-together", n=facts.joint, bodies=str(facts.actors), when=in_year(year, text))
    if data.works_summed:
        closer = text("answer-who-closer")
        return Answer("who", text("number-closer"), _together([closer, joint], text), "collaboration")
    names = [name_shown(actor.name) for actor in implementers(data, place, year)]
    if names:
        carried = f"{text('answer-year', year=str(year)) if year else ''}{some_names(names, text)}"
        number = text("number-implementers", n=len(names))
        return Answer("who", number, _together([carried, joint], text), "collaboration")
    elsewhere_known = len(implementers(data, place, None)) if year else 0
    if elsewhere_known:
        silent = text("answer-who-none-year", year=str(year), n=elsewhere_known)
    elif len(money.money_lines(data, place, None)):
        silent = text("answer-who-none")
    else:
        silent = recorded_none(data, place, None, text).rstrip(".")
    number = _nothing(year, elsewhere_known, text)
    if facts.actors:
        number = text("number-bodies", n=facts.actors)
    return Answer("who", number, _together([silent, joint], text), "collaboration")


def _next(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Answer:
    """What the survey leaves to do, which decree is to be reviewed, which promises are past their date."""
    number, step, page = _next_survey(data, place, year, text)
    review = _review(data, place, year, today, text)
    overdue = promise_counts(data, place, year, today)["overdue"]
    late = text("answer-next-promises", n=overdue, until=until(year, today, text))
    steps = tuple(part.strip() for part in (step, review, late) if part.strip())
    return Answer("next", number, _together(list(steps), text), page, beside="", steps=steps)


def _review(data: Dataset, place: str, year: int | None, today: date, text: Text) -> str:
    """The newest decrees whose review is overdue; several of one date are all named."""
    overdue = [decree for decree in decrees_of(data, place, today, year) if decree.state == "overdue"]
    if not overdue:
        return ""
    last = max(decree.date for decree in overdue)
    newest = [decree for decree in overdue if decree.date == last]
    due = min(decree.due for decree in newest)
    number = text.joined(list(dict.fromkeys(decree.number for decree in newest)))
    return text("answer-next-review", number=number, due=text.date(due))


def _next_survey(data: Dataset, place: str, year: int | None, text: Text) -> tuple[str, str, str]:
    """The number, the words and the page of what the newest survey leaves to do."""
    status = slum_status(data, place, year)
    if status is None and not delineated(data, place):
        return text("overview-no-data"), text("answer-next-none"), "indicators"
    if status is None or status.unsurveyed:
        return _survey_first(data, place, year, status, text)
    number, surveyed = text("number-rt", n=status.slum or status.open), str(status.year)
    if status.slum:
        left = text("answer-next-slum", n=status.slum, threshold=status.rule.threshold, year=surveyed)
        return number, left, "simulation"
    if status.open:
        return number, text("answer-next-open", n=status.open, year=surveyed), "indicators"
    return number, text("answer-next-done", year=surveyed), "indicators"


def _survey_first(
    data: Dataset, place: str, year: int | None, status: SlumStatus | None, text: Text
) -> tuple[str, str, str]:
    """The RTs without a reading of their own."""
    rts = status.unsurveyed if status else delineated(data, place)
    criteria = len(status.rule.criteria) if status else _CRITERIA
    step = no_survey(text("answer-next-survey", n=rts, criteria=criteria), data, place, year, text)
    return text("number-rt", n=rts), step.removesuffix("."), "indicators"
