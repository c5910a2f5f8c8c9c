"""The slum area in words: the newest figure of each kind, what is contested, and who published it."""

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.areas import (
    AreaFigure,
    KnownArea,
    first_year_with_area,
    known_area,
    newer_parts,
)
from dashboard.domain.figures.contradictions import contested_areas
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.times import known_by
from dashboard.text.catalogue import Text
from dashboard.text.names import hectares, share_of
from dashboard.text.quoted import quoted


def area_headline(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How large the slum area is by the newest figure of each kind, as known at the end of a year."""
    figures, name = area_figures(data, place, year, text), name_of_place(data, place)
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
    scope = label_of_place(data, known.scope, text)
    return "; ".join([*own, text("headline-area-within", scope=scope, figures=words[-1])])


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
        published = known.published
        of_place = _figure_words(data, place, year, published.area, published.as_of, text)
        figures.insert(0 if known.partial else len(figures), of_place)
    return tuple(figures)


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
    share = share_of(abs(change.first - change.last), change.first, text)
    first = text(f"by-{change.first_kind}", year=str(change.first_year))
    return text(f"area-{way}", figure=shown, share=share, first=first)


def _newer_words(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """That some slum areas of the place have a newer figure than all together; nothing where none has."""
    newer, parts = newer_parts(data, place, year)
    return text("area-newer", n=newer, parts=str(parts)) if newer else ""


def area_clashes(data: Dataset, place: str, until: int | None) -> tuple[frozenset[tuple[int, int]], ...]:
    """The contested areas of a place and of what its figures speak for."""
    known = known_area(data, place, until)
    scopes = dict.fromkeys((place, known.scope if known else place))
    return tuple(clash for scope in scopes for clash in contested_areas(data, scope, until))


def area_remarks(data: Dataset, place: str, year: int | None, text: Text) -> tuple[str, ...]:
    """What is contested in the headline, which parts have newer figures, who published one of what scope."""
    known = known_area(data, place, year)
    remarks = [
        text(
            "area-contested-remark",
            figures=text.joined([text.quantity(value, "ha") for _, value in sorted(clash)]),
            years=text.joined([str(year_of) for year_of in sorted({of for of, _ in clash})]),
        )
        for clash in area_clashes(data, place, year)
    ]
    newer = _newer_words(data, place, year, text)
    if newer:
        remarks.append(text("answer-sentence", parts=newer[:1].upper() + newer[1:]))
    if known and known.published:
        published = known.published
        area = hectares(published.area.low, published.area.high, text)
        scope = quoted(published.scope or "") or text("area-scope-unstated")
        remarks.append(
            text("area-published", area=area, who=quoted(published.who), scope=scope, others=published.others)
        )
    return tuple(remarks)
