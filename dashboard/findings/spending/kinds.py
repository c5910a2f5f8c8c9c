"""What every picture of money says alike: which kind it is, what is not known, where it is written."""

from collections.abc import Mapping

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money.counts import activities, works_around
from dashboard.findings.choice import Choice, choice
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.words.money import figures_beside, recorded_none
from dashboard.findings.words.places import name_of_place
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted


def kind_choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The kind of money, the one nearest to money spent first; none where no amount is stated."""
    kinds, text = _kinds(scope.data, scope.place, scope.year), scope.text
    if not kinds:
        return ()
    label = text("choice-amount_kind")
    return (choice("money", kinds, lambda key: text(f"amount-{key}"), asked, label=label, rare=True),)


@cached
def _kinds(data: Dataset, place: str, year: int | None) -> tuple[str, ...]:
    kinds = tuple(money.money_by_kind(data, place, year).index)
    best = money.best_known_kind(data, place, year)
    return (best, *(kind for kind in kinds if kind != best)) if best else ()


def nothing_recorded(scope: Scope, year: int | None) -> Findings | None:
    """What there is instead where no activity is recorded; None where there is one.

    year: in which it would have to be; None for parts that tell a state, which is known in any year.
    """
    data, place, text = scope.data, scope.place, scope.text
    if activities(data, place, year).recorded.within:
        return None
    years = sorted({int(each) for each in money.works(data, place, None)["year"]})
    listed = text.joined([str(each) for each in years])
    silence = (
        text("spending-none-year", year=scope.period, years=listed)
        if years
        else text("spending-none-any", place=name_of_place(data, place))
    )
    headline = recorded_none(data, place, scope.year, text)
    return Findings(headline, (figures_beside(data, place, scope.year, text),), silence=silence)


def about_kind(scope: Scope, kind: str) -> tuple[str, ...]:
    """What one kind of money is, and that it is not added to others where there are any."""
    several = len(_kinds(scope.data, scope.place, scope.year)) > 1
    return scope.text(f"amount-note-{kind}"), scope.text("spending-never-added") if several else ""


def kind_told(scope: Scope, kind: str) -> Finding:
    """The same before the first picture."""
    return Finding("kind", notes=about_kind(scope, kind))


def subtitle(scope: Scope, what: str, kind: str | None) -> tuple[str, ...]:
    """What · which money · where · when · rupiah; then what is not known."""
    text = scope.text
    amount_kind = text(f"amount-{kind}") if kind else text("spending-every-kind")
    rest = text("spending-subtitle", amount_kind=amount_kind, place=scope.place_label, year=scope.period)
    return (f"{what} · {rest}.", unknown(scope.data, scope.place, scope.year, kind, text))


def unknown(data: Dataset, place: str, year: int | None, kind: str | None, text: Text) -> str:
    """How many activities state no amount, or none of a kind, and how many lines no source of money."""
    lines = money.money_lines(data, place, year)
    bare = money.without_amount(data, place, year)
    unsourced = int((lines["funding_source"] == money.UNKNOWN).sum())
    other = _of_another_kind(data, place, year, kind) - bare if kind else 0
    around = text("spending-around", n=works_around(data, place, year))
    if bare == unsourced == other == 0:
        return f"{text('spending-all-known')} {around}".strip()
    counts = (
        text("spending-without-amount", n=bare),
        text("spending-without-kind", n=other),
        text("spending-without-source", n=unsourced),
        around,
    )
    return " ".join(count for count in counts if count.strip())


def _of_another_kind(data: Dataset, place: str, year: int | None, kind: str) -> int:
    """How many activities do not state this kind of money, with or without another."""
    stated = money.number_of_works(money.of_kind(data, place, year, kind))
    return money.number_of_works(money.works(data, place, year)) - stated


def money_sources(scope: Scope) -> str:
    """Where the lines of money are written, each source once."""
    lines = money.money_lines(scope.data, scope.place, scope.year)
    return "; ".join(map(quoted, lines["source"].drop_duplicates().head(4)))
