"""The first sentence of each page, true for what is chosen, and what places and works are called in it."""

from collections.abc import Iterable

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import (
    AreaFigure,
    KnownArea,
    first_year_with_area,
    known_area,
    newer_parts,
)
from dashboard.domain.figures.contradictions import contested_areas
from dashboard.domain.money import activities as money
from dashboard.domain.money import counts
from dashboard.domain.score.rules import RULES
from dashboard.domain.score.scores import scores_of
from dashboard.domain.score.surveys import Survey, surveys
from dashboard.findings.words.money import covered, most_paid, recorded_none
from dashboard.findings.words.times import in_year, known_by
from dashboard.text.catalogue import Text
from dashboard.text.names import class_range, hectares, place_label, place_name, points_range
from dashboard.text.quoted import quoted


def name_of(data: Dataset, place: str) -> str:
    """The name of a place inside a sentence."""
    return place_name(data.places[place])


def label_of(data: Dataset, place: str, text: Text) -> str:
    """The name of a place in a list, with its level, and its kelurahan or slum area for an RT or RW."""
    return place_label(data.places[place], data.around(place), text)


@cached
def row_labels(data: Dataset, keys: tuple[str, ...], text: Text) -> dict[str, str]:
    """What places in rows are called: by name alone where no two of them share one, else as in a list."""
    names = {key: name_of(data, key) for key in keys}
    if len(set(names.values())) == len(names):
        return names
    return {key: label_of(data, key, text) for key in keys}


def area_words(data: Dataset, place: str, year: int | None, text: Text) -> tuple[str, ...]:
    """The newest area of each kind as known at the end of a year, the newest last; none where none is known.

    Two kinds of figures are two halves of a sentence; a fall from one to the other names both.
    """
    known = known_area(data, place, year)
    if known is None:
        return ()
    figures = [_recorded_words(data, place, year, known, text)] if known.recorded else []
    if known.computed:
        figures.append(_figure_words(data, place, year, known.computed, None, text))
    if known.published:
        said = known.published
        of_place = _figure_words(data, place, year, said.area, said.as_of, text)
        figures.insert(0 if known.partial else len(figures), of_place)
    return tuple(figures)


def area_number(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """The one area to be shown large: the newest recorded or computed one, else a published one."""
    known = known_area(data, place, year)
    if known is None:
        return text("overview-no-data")
    figures = [figure for figure in known.figures if not known.published or figure != known.published.area]
    shown = known.published.area if known.published and (known.partial or not figures) else figures[-1]
    return hectares(shown.low, shown.high, text)


def _figure_words(
    data: Dataset, place: str, year: int | None, figure: AreaFigure, as_of: str | None, text: Text
) -> str:
    area = hectares(figure.low, figure.high, text)
    return text("area-figure", area=area, by=figure_by(data, place, year, figure, as_of, text))


def figure_by(
    data: Dataset, place: str, until: int | None, figure: AreaFigure, as_of: str | None, text: Text
) -> str:
    """What stands behind a figure and of when; that another one says otherwise where both cannot be true."""
    by = text(f"by-{figure.kind}", year=text.date(as_of or str(figure.year)))
    clashes = area_clashes(data, place, until)
    hit = any((figure.year, end) in clash for clash in clashes for end in (figure.low, figure.high))
    return text("area-contested", by=by) if hit else by


def _recorded_words(data: Dataset, place: str, year: int | None, known: KnownArea, text: Text) -> str:
    """The newest recorded area beside the first one."""
    change = known.recorded
    assert change is not None
    shown = _figure_words(data, place, year, change.ends[-1], None, text)
    if len(change.ends) == 1 or known.partial:
        return shown
    way = "same" if change.last == change.first else "below" if change.last < change.first else "above"
    share = text.percent(abs(change.fall_hundredths))
    first = text(f"by-{change.first_kind}", year=str(change.first_year))
    return text(f"area-{way}", figure=shown, share=share, first=first)


def area_clashes(data: Dataset, place: str, until: int | None) -> tuple[frozenset[tuple[int, int]], ...]:
    """The contested areas of a place and of what its figures speak for."""
    known = known_area(data, place, until)
    scopes = dict.fromkeys((place, known.scope if known else place))
    return tuple(clash for scope in scopes for clash in contested_areas(data, scope, until))


def area_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How large the slum area is by the newest figure of each kind, as known at the end of a year."""
    figures, name = area_figures(data, place, year, text), name_of(data, place)
    if figures:
        return text("headline-area", place=name, figures=figures)
    later = first_year_with_area(data, place, year) if year else None
    return known_by(text("headline-area-none", place=name), year, later, text)


def area_figures(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """The figures of the headline, and what they cover where that is less than the place; may be empty."""
    known, words = known_area(data, place, year), area_words(data, place, year, text)
    if known is None or not known.partial:
        newer = _newer_words(data, place, year, text) if len(words) == 1 else ""
        return "; ".join(filter(None, (*words, newer)))
    own = words[:1] if known.published else ()
    scope = label_of(data, known.scope, text)
    return "; ".join([*own, text("headline-area-within", scope=scope, figures=words[-1])])


def _newer_words(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """That some slum areas of the place have a newer figure than all together; nothing where none has."""
    newer, parts = newer_parts(data, place, year)
    return text("area-newer", n=newer, parts=str(parts)) if newer else ""


def area_remarks(data: Dataset, place: str, year: int | None, text: Text) -> tuple[str, ...]:
    """What is contested in the headline, which parts have newer figures, who published one of what scope."""
    known = known_area(data, place, year)
    remarks = [
        text(
            "area-contested-remark",
            figures=text.joined([text.quantity(value, "ha") for _, value in sorted(clash)]),
            years=text.joined([str(one) for one in sorted({of for of, _ in clash})]),
        )
        for clash in area_clashes(data, place, year)
    ]
    newer = _newer_words(data, place, year, text)
    if newer:
        remarks.append(text("answer-sentence", parts=newer[:1].upper() + newer[1:]))
    if known and known.published:
        said = known.published
        area = hectares(said.area.low, said.area.high, text)
        scope = quoted(said.scope or "") or text("area-scope-unstated")
        remarks.append(
            text("area-published", area=area, who=quoted(said.who), scope=scope, others=said.others)
        )
    return tuple(remarks)


def within(data: Dataset, place: str, parts: Iterable[str], sentence: str, text: Text) -> str:
    """A sentence about parts of a place, and where they all lie, where that is less than the place."""
    scope = data.scope_of(place, parts)
    if scope == place:
        return sentence
    return text("headline-within", sentence=sentence.removesuffix("."), scope=label_of(data, scope, text))


def covering(data: Dataset, place: str, parts: Iterable[str], text: Text) -> str:
    """The name of a place in a subtitle, and where all that is told of it lies, where that is less."""
    label, scope = label_of(data, place, text), data.scope_of(place, parts)
    if scope == place:
        return label
    return text("place-covered", place=label, n=1, names=label_of(data, scope, text))


def no_survey(denial: str, data: Dataset, place: str, year: int | None, text: Text) -> str:
    """A denial of surveys, until the end of the chosen year."""
    later = [survey for survey, _ in surveys(data, place) if year and survey > year]
    return known_by(denial, year, min(later, default=None), text)


def one_rt_headline(data: Dataset, rt: str, survey: Survey, text: Text) -> str:
    """The total and class of one surveyed RT."""
    totals = scores_of(data).totals.set_index(["location_id", "year", "rule"])
    row = totals.loc[(rt, *survey)]
    return text(
        "headline-rt",
        place=name_of(data, rt),
        points=points_range(int(row["total_low"]), int(row["total_high"]), text),
        top=str(RULES[survey.rule].top_total),
        year=str(survey.year),
        **{"class": class_range(row["class_low"], row["class_high"], text)},
    )


def spending_headline(
    data: Dataset, place: str, year: int | None, amount_kind: str | None, text: Text
) -> str:
    """What it cost, of how many of the recorded activities that is known, and who paid most."""
    found = counts.activities(data, place, year)
    if not found.recorded.within:
        return recorded_none(data, place, year, text)
    values = {"place": covered(data, place, year, text), "when": in_year(year, text)}
    if amount_kind is None:
        return text("headline-spending-no-money", n=found.recorded.within, **values)
    total = int(money.of_kind(data, place, year, amount_kind)["amount_rupiah"].sum())
    return text(
        "headline-spending",
        kind=text(f"amount-of-{amount_kind}"),
        money=text.rupiah(total),
        n=str(found.stating(amount_kind)),
        all=found.recorded.within,
        most=most_paid(data, place, year, amount_kind, text),
        **values,
    )


def output_words(kind: str, unit: str, volume_millionths: int, text: Text) -> str:
    """Jalan beton 2.762,38 m; only the kind where no volume is stated."""
    name = text.word("work", kind)
    return f"{name} {text.quantity(int(volume_millionths), unit or None)}" if volume_millionths else name
