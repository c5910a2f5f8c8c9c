"""Money in words, alike in every headline, card and title: who paid most, of where, in which year."""

from collections.abc import Sequence

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.figures.ledger import Figure
from dashboard.domain.figures.published_spending import published_beside
from dashboard.domain.money import activities as money
from dashboard.domain.money import counts
from dashboard.domain.money.breakdowns import FAMILY, Most, most
from dashboard.findings.words.scopes import name_covering
from dashboard.findings.words.times import in_year, none_in_year
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names
from dashboard.text.names import place_label, place_name, share_of, some_names
from dashboard.text.published import published
from dashboard.text.quoted import quoted

_FIGURES_SHOWN = 3


def most_paid(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> str:
    """APBN 62,7 %: the family of sources that paid most; a tie is a tie."""
    total = int(money.of_kind(data, place, year, kind)["amount_rupiah"].sum())
    largest = most(data, place, year, kind, FAMILY)
    return (
        most_words(largest, group_names(data, place, FAMILY, largest.keys, text), total, text)
        if largest
        else ""
    )


def most_words(largest: Most, names: Sequence[str], total: int, text: Text) -> str:
    """Names with their share of a total."""
    share = share_of(largest.rupiah, total, text)
    return text("most-of", n=len(names), names=some_names(names, text), share=share)


def recorded_none(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """That no activity is recorded: at all, or in the chosen year with those of other years."""
    recorded, name = counts.activities(data, place, year).recorded, place_name(data.places[place])
    if year is None or not recorded.elsewhere:
        return text("headline-spending-none", place=name)
    return none_in_year("headline-spending-none-year", recorded, year, text, place=name)


def figures_beside(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """Published figures that the activities do not add up to, each with who said it and what it covers."""
    beside = published_beside(data, place, year)
    if not beside:
        return ""
    shown = "; ".join(_figure(data, figure, place, text) for figure in beside[:_FIGURES_SHOWN])
    return text("published-beside", n=len(beside) - min(len(beside), _FIGURES_SHOWN), figures=shown)


def _figure(data: Dataset, figure: Figure, place: str, text: Text) -> str:
    whose = "" if figure.place == place else place_label(data.places[figure.place], None, text)
    kind, scope = text.word("kind", figure.kind), quoted(figure.scope or "")
    about = (text.date(figure.as_of), figure.who, kind, whose, scope)
    value = published(figure.value, figure.unit, None, text)
    return text("published-one", value=value, about=", ".join(filter(None, about)))


def figures_in_short(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """The published figures beside an amount by their values alone, where there is little room."""
    values = [
        published(figure.value, figure.unit, None, text) + (f" ({figure.year})" if year is None else "")
        for figure in published_beside(data, place, year)
    ]
    return text("published-short", figures=some_names(values, text)) if values else ""


def spending_headline(
    data: Dataset, place: str, year: int | None, amount_kind: str | None, text: Text
) -> str:
    """What it cost, of how many of the recorded activities that is known, and who paid most."""
    counted = counts.activities(data, place, year)
    if not counted.recorded.within:
        return recorded_none(data, place, year, text)
    values = {"place": name_covering(data, place, year, text), "when": in_year(year, text)}
    if amount_kind is None:
        return text("headline-spending-no-money", n=counted.recorded.within, **values)
    total = int(money.of_kind(data, place, year, amount_kind)["amount_rupiah"].sum())
    return text(
        "headline-spending",
        kind=text(f"amount-of-{amount_kind}"),
        money=text.rupiah(total),
        n=text.number(counted.stating(amount_kind)),
        all=counted.recorded.within,
        most=most_paid(data, place, year, amount_kind, text),
        **values,
    )
