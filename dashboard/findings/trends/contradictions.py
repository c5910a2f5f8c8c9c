"""Contradictions: figures that cannot all be true, as sentences, the certain ones first."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.contradictions import Contradiction, contradictions_of
from dashboard.domain.figures.ledger import Figure
from dashboard.findings.finding import Finding
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Sheet
from dashboard.findings.trends.figure_cells import FIGURE_COLUMNS, KINDS, figure_cells
from dashboard.findings.words.places import label_of_place
from dashboard.pictures.words.notices import Notice, Notices
from dashboard.text.catalogue import Text
from dashboard.text.published import measure_name, published, published_figure
from dashboard.text.quoted import quoted

_TOLD = 12
"""More of them are in the file; the page says how many."""


def contradicting_figures(scope: Scope, measure: str, reach: str) -> Finding:
    """The contradictions of a measure, or that its figures agree."""
    text = scope.text
    found = contradictions_of(scope.data, scope.place, measure, scope.year, reach)
    certain = sum(each.certain for each in found)
    open_ones = text("ledger-open", n=len(found) - certain)
    title = text("ledger-contradictions", n=certain, open=open_ones) if found else text("ledger-agree")
    items = tuple(_notice(scope.data, each, text) for each in found[:_TOLD])
    return Finding(
        "contradictions",
        title=title,
        subtitles=(text("ledger-contradictions-explained"),),
        picture=Notices(title, items) if items else None,
        sheet=partial(contradiction_sheet, scope.data, found, text),
        after=text("ledger-more", n=len(found) - len(items)) if found else "",
    )


def _notice(data: Dataset, found: Contradiction, text: Text) -> Notice:
    sources = dict.fromkeys(source for figure in found.figures for source in figure.sources)
    return Notice(
        severity="refused" if found.certain else "note",
        severity_words=text(f"contradiction-{'certain' if found.certain else 'open'}"),
        where=text(f"contradiction-rule-{found.rule}"),
        sentence=contradiction_sentence(data, replace(found, figures=_as_typed(found.figures)), text),
        effect=text("show-source", source=quoted("; ".join(sources))) if sources else "",
    )


def _as_typed(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures with what somebody typed about them as quoted words."""
    return tuple(replace(one, scope=quoted(one.scope) if one.scope else None) for one in figures)


def contradiction_sheet(data: Dataset, every: Sequence[Contradiction], text: Text) -> Sheet:
    """A row a figure of each contradiction, and its sentence; `unless` is empty where it is certain."""
    body = tuple(
        (number, found.rule, "; ".join(found.unless) or None, *figure_cells(data, row), sentence)
        for number, found in enumerate(every, 1)
        for sentence in (contradiction_sentence(data, found, text),)
        for row in found.figures
    )
    columns = ("contradiction", "rule", "unless", *FIGURE_COLUMNS, "sentence")
    return Sheet(text("sheet-contradictions"), columns, body, KINDS)


def contradiction_sentence(data: Dataset, found: Contradiction, text: Text) -> str:
    """The values, who said each, when and for what, and why they cannot all be true."""
    figures = found.figures
    values = _values(figures, text)
    said = [_said(figure, value, text) for figure, value in zip(figures, values, strict=True)]
    tells = {
        "two_values": _two_values, "part_over_whole": _two_places, "one_figure_two_places": _two_places,
        "handled_over_area": _handled, "remainder": _remainder,
    }  # fmt: skip
    return f"{tells[found.rule](data, found, said, text)} {_why(found, text)}"


def _two_values(data: Dataset, found: Contradiction, said: list[str], text: Text) -> str:
    return text(
        "contradiction-two_values",
        measure=measure_name(found.figures[0].measure, text),
        place=label_of_place(data, found.figures[0].place, text),
        date=_date(found.figures, text),
        figures="; ".join(said),
    )


def _two_places(data: Dataset, found: Contradiction, said: list[str], text: Text) -> str:
    inner, outer = found.figures
    return text(
        f"contradiction-{found.rule}",
        measure=measure_name(inner.measure, text),
        date=_date(found.figures, text),
        place=label_of_place(data, inner.place, text),
        part=said[0],
        other=label_of_place(data, outer.place, text),
        whole=said[1],
    )


def _handled(data: Dataset, found: Contradiction, said: list[str], text: Text) -> str:
    place = label_of_place(data, found.figures[0].place, text)
    return text("contradiction-handled_over_area", place=place, handled=said[0], area=said[1])


def _remainder(data: Dataset, found: Contradiction, said: list[str], text: Text) -> str:
    before, handled, after = found.figures
    left = published(before.value - handled.value, after.unit, None, text, exact=True)
    return text(
        "contradiction-remainder",
        place=label_of_place(data, after.place, text),
        before=said[0],
        handled=said[1],
        left=left,
        after=said[2],
    )


def _why(found: Contradiction, text: Text) -> str:
    """Why they cannot all be true, or what would have to differ."""
    if found.certain:
        return text(f"contradiction-why-{found.rule}", n=len(found.figures))
    if "rest" in found.unless:
        return text("contradiction-unless-rest")
    kinds = text.joined([text.word("kind", key) for key in dict.fromkeys(f.kind for f in found.figures)])
    words = [
        text("contradiction-what-sort", kinds=kinds) if what == "sort" else text(f"contradiction-what-{what}")
        for what in found.unless
    ]
    return text("contradiction-unless", n=len(found.figures), what=_either(words, text))


def _either(words: list[str], text: Text) -> str:
    """a, b or c."""
    if len(words) == 1:
        return words[0]
    return text("contradiction-or", first=", ".join(words[:-1]), last=words[-1])


def _date(figures: tuple[Figure, ...], text: Text) -> str:
    """When the figures are about: the year where they know it differently; none where they are years."""
    if figures[0].unit == "year":
        return "none"
    dates = {figure.as_of for figure in figures}
    return text.date(dates.pop()) if len(dates) == 1 else str(figures[0].year)


def _values(figures: tuple[Figure, ...], text: Text) -> list[str]:
    """The values in short, or exactly where two of them would look the same."""
    short = [published_figure(figure, text) for figure in figures]
    if len(set(short)) == len({(figure.value, figure.unit, figure.bound) for figure in figures}):
        return short
    return [published_figure(figure, text, exact=True) for figure in figures]


def _said(figure: Figure, value: str, text: Text) -> str:
    when = text.date(figure.said_on) if figure.said_on else "none"
    return text("contradiction-said", value=value, who=figure.who, when=when, scope=figure.scope or "none")
