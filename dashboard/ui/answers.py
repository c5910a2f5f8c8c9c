"""The seven answers of the overview: a number, one sentence that is true for what is chosen, one link."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dashboard.domain import activities as money
from dashboard.domain import still_standing
from dashboard.domain.areas import first_year_with_area
from dashboard.domain.breakdowns import breakdown
from dashboard.domain.collaboration import together
from dashboard.domain.dataset import Dataset
from dashboard.domain.decree_clock import decrees_of
from dashboard.domain.heatmap import rows_shown
from dashboard.domain.promises import promise_counts
from dashboard.domain.status import Standing, heaviest_aspect, standing
from dashboard.text.catalogue import Text
from dashboard.text.names import points_range
from dashboard.ui.indicators import cell_address
from dashboard.ui.sentences import (
    area_clashes,
    area_figures,
    area_number,
    known_by,
    label_of,
    name_of,
    no_survey,
    output_words,
    share_of,
)

_NAMES_SHOWN = 3
_CRITERIA = 16
"""Of the rule that a survey of today follows."""


@dataclass(frozen=True)
class Answer:
    """One of the seven questions: a number, a sentence, and the page (with its view) that shows more."""

    question: str
    number: str
    sentence: str
    page: str
    view: Mapping[str, str] = field(default_factory=dict)


def seven_answers(data: Dataset, place: str, year: int | None, today: date, text: Text) -> tuple[Answer, ...]:
    """How much, where, why, what was built, what it cost, who did it, what comes next."""
    return (
        _how_much(data, place, year, text),
        _where(data, place, text),
        _why(data, place, year, text),
        _built(data, place, year, today, text),
        _paid(data, place, year, text),
        _who(data, place, year, text),
        _next(data, place, year, today, text),
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
    sentence = _together([figures, text("answer-contested", n=clashes)], text)
    view = {"show": "figures"} if clashes else {}
    return Answer("how_much", area_number(data, place, until, text), sentence, "trends", view)


def _where(data: Dataset, place: str, text: Text) -> Answer:
    row = data.places[place]
    if row["level"] == "rt":
        kawasan = row["kawasan_id"]
        if kawasan in data.places:
            sentence = text("answer-where-rt", kawasan=label_of(data, kawasan, text))
        else:
            sentence = text("answer-where-rt-outside")
        return Answer("where", name_of(data, place), sentence, "map")
    kawasan_here, rts = data.of_level("kawasan", place), rows_shown(data, place)
    if not kawasan_here:
        kawasan_here = tuple({data.places[rt]["kawasan_id"] for rt in rts} - {None})
    recorded = len(data.of_level("rt", place))
    found = text("answer-where", kawasan=len(kawasan_here), rt=len(rts))
    outside = text("answer-where-outside", n=max(0, recorded - len(rts)))
    many = len(kawasan_here) > 1
    number = text("number-kawasan", n=len(kawasan_here)) if many else _rts_recorded(recorded, text)
    return Answer("where", number, _together([found, outside], text), "map")


def _rts_recorded(n: int, text: Text) -> str:
    return text("number-rt", n=n) if n else text("overview-no-data")


def _why(data: Dataset, place: str, year: int | None, text: Text) -> Answer:
    found, heaviest = standing(data, place, year), heaviest_aspect(data, place, year)
    view = cell_address(place)
    if found is None:
        none = no_survey(text("answer-why-none"), data, place, year, text)
        return Answer("why", text("overview-no-data"), none, "indicators", view)
    number = text("number-rt-surveyed", surveyed=str(found.rts - found.unsurveyed), n=str(found.rts))
    if heaviest is None:
        return Answer("why", number, text("answer-why-none"), "indicators", view)
    values = {
        "aspect": text.word("aspect", heaviest.aspect),
        "points": points_range(heaviest.low, heaviest.high, text),
        "top": str(heaviest.top),
        "year": str(heaviest.year),
    }
    if heaviest.place == place and found.unsurveyed < found.rts:
        sentence = text("answer-why", **values)
    else:
        sentence = text("answer-why-inherited", place=label_of(data, heaviest.place, text), **values)
    return Answer("why", number, sentence, "indicators", view)


def _built(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Answer:
    """What is finished, and how much of it somebody looked at again."""
    built = money.output_by_kind(data, place, year)
    if built.empty:
        return Answer("built", text("overview-no-data"), text("answer-built-none"), "spending")
    words = [output_words(row.kind, row.unit, row.volume_millionths, text) for row in built.itertuples()]
    works = (
        text.joined(words[:_NAMES_SHOWN]) if len(words) <= _NAMES_SHOWN else ", ".join(words[:_NAMES_SHOWN])
    )
    found = still_standing.standing(data, place, year, today)
    looked = text("answer-looked", looked=str(found.looked), n=found.works)
    if found.works and not found.looked:
        looked = text("answer-not-looked")
    more = text("answer-built-more", n=max(0, len(words) - _NAMES_SHOWN))
    sentence = _together([f"{works}{more.rstrip()}", looked], text)
    number = text("number-works", n=int(built["activities"].sum()))
    return Answer("built", number, sentence, "spending", {"show": "checks"})


def _paid(data: Dataset, place: str, year: int | None, text: Text) -> Answer:
    """What it cost, who paid most, and of how many works nobody knows."""
    kind = money.best_known_kind(data, place, year)
    bare = money.without_amount(data, place, year)
    if kind is None:
        sentence = _together([text("answer-paid-none"), text("answer-without-amount", n=bare)], text)
        return Answer("paid", text("overview-no-data"), sentence, "spending")
    sources = breakdown(data, place, year, kind, "funding_source")
    total = int(sources["rupiah"].sum())
    paid = text(
        "answer-paid",
        share=share_of(int(sources.iloc[0]["rupiah"]), total, text),
        source=text.word("source", sources.iloc[0]["key"]),
        kind=text.word("amount", kind),
    )
    sentence = _together([paid, text("answer-without-amount", n=bare)], text)
    return Answer("paid", text.rupiah(total), sentence, "spending")


def _who(data: Dataset, place: str, year: int | None, text: Text) -> Answer:
    """Who carried the works out, and how many bodies are recorded as working together."""
    works = money.works(data, place, year)
    names = works.loc[works["implementer"] != money.UNKNOWN, "implementer"].value_counts(sort=True)
    found = together(data, place, year)
    joint = text("answer-together", n=found.joint, bodies=str(found.bodies))
    if names.empty:
        number = text("number-bodies", n=found.bodies) if found.bodies else text("overview-no-data")
        return Answer("who", number, _together([text("answer-who-none"), joint], text), "collaboration")
    shown = [str(name) for name in names.index[:_NAMES_SHOWN]]
    if len(names) > _NAMES_SHOWN:
        carried = text("answer-who-more", names=", ".join(shown), n=len(names) - _NAMES_SHOWN)
    else:
        carried = text.joined(shown)
    number = text("number-implementers", n=len(names))
    return Answer("who", number, _together([carried, joint], text), "collaboration")


def _next(data: Dataset, place: str, year: int | None, today: date, text: Text) -> Answer:
    """What the survey leaves to do, which decree is to be reviewed, which promises are past their date."""
    number, step, page = _next_survey(data, place, year, text)
    review = _review(data, place, today, text)
    late = text("answer-next-promises", n=promise_counts(data, place, None, today)["overdue"])
    return Answer("next", number, _together([step, review, late], text), page)


def _review(data: Dataset, place: str, today: date, text: Text) -> str:
    """The newest decree whose review is overdue; of two numbers of one date the first."""
    overdue = [decree for decree in decrees_of(data, place, today) if decree.state == "overdue"]
    if not overdue:
        return ""
    newest = max(overdue, key=lambda decree: decree.date)
    return text("answer-next-review", number=newest.number, due=text.date(newest.due))


def _next_survey(data: Dataset, place: str, year: int | None, text: Text) -> tuple[str, str, str]:
    """The number, the words and the page of what the newest survey leaves to do."""
    found = standing(data, place, year)
    if found is None and not rows_shown(data, place):
        return text("overview-no-data"), text("answer-next-none"), "indicators"
    if found is None or found.unsurveyed:
        return _survey_first(data, place, year, found, text)
    number, surveyed = text("number-rt", n=found.slum or found.open), str(found.year)
    if found.slum:
        left = text("answer-next-slum", n=found.slum, threshold=found.rule.threshold, year=surveyed)
        return number, left, "simulation"
    if found.open:
        return number, text("answer-next-open", n=found.open, year=surveyed), "indicators"
    return number, text("answer-next-done", year=surveyed), "indicators"


def _survey_first(
    data: Dataset, place: str, year: int | None, found: Standing | None, text: Text
) -> tuple[str, str, str]:
    """The RTs without a reading of their own."""
    rts = found.unsurveyed if found else len(rows_shown(data, place))
    criteria = len(found.rule.criteria) if found else _CRITERIA
    step = no_survey(text("answer-next-survey", n=rts, criteria=criteria), data, place, year, text)
    return text("number-rt", n=rts), step.removesuffix("."), "indicators"
