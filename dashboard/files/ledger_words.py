"""Contradictions and decrees as sentences, for a page and for a file to take along."""

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.contradictions import Contradiction
from dashboard.domain.figures.decree_clock import REVIEW_YEARS, Decree
from dashboard.domain.figures.ledger import Figure
from dashboard.text.catalogue import Text
from dashboard.text.names import place_label, points_range
from dashboard.text.published import measure_name, published, published_figure


def label(data: Dataset, place: str, text: Text) -> str:
    """A place with its level: Kelurahan Kampung Bugis."""
    return place_label(data.places[place], data.around(place), text)


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
        place=label(data, found.figures[0].place, text),
        date=_date(found.figures, text),
        figures="; ".join(said),
    )


def _two_places(data: Dataset, found: Contradiction, said: list[str], text: Text) -> str:
    inner, outer = found.figures
    return text(
        f"contradiction-{found.rule}",
        measure=measure_name(inner.measure, text),
        date=_date(found.figures, text),
        place=label(data, inner.place, text),
        part=said[0],
        other=label(data, outer.place, text),
        whole=said[1],
    )


def _handled(data: Dataset, found: Contradiction, said: list[str], text: Text) -> str:
    place = label(data, found.figures[0].place, text)
    return text("contradiction-handled_over_area", place=place, handled=said[0], area=said[1])


def _remainder(data: Dataset, found: Contradiction, said: list[str], text: Text) -> str:
    before, handled, after = found.figures
    left = published(before.value - handled.value, after.unit, None, text, exact=True)
    return text(
        "contradiction-remainder",
        place=label(data, after.place, text),
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


def decree_sentence(decree: Decree, text: Text) -> str:
    """How old a decree is, when its review is due, and by how much that is past or to come."""
    youngest, oldest = decree.age
    five = int(decree.due[:4]) - int(decree.date[:4]) == REVIEW_YEARS
    return text(
        "decree-sentence",
        number=decree.number,
        date=text.date(decree.date),
        age=text("decree-age", n=oldest, age=points_range(youngest, oldest, text)),
        review="five" if five else "other",
        due=text.date(decree.due),
        state=_state(decree, text),
    )


def _state(decree: Decree, text: Text) -> str:
    if decree.renewed_by:
        return text("decree-renewed", number=decree.renewed_by)
    unit = "years" if decree.overdue_years else "days"
    n = decree.overdue_years or abs(decree.overdue_days)
    return text(f"decree-{decree.state}-{unit}", n=n)
