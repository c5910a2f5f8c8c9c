"""What every picture of money says alike: which kind it is, what is not known, where it is written."""

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.domain.money.counts import works_around
from dashboard.screen import filters, show
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text


def kind_shown(view: View) -> str | None:
    """The kind of money shown; None where no amount is stated."""
    kinds = _kinds(view)
    return filters.current_of("money", kinds, kinds[0]) if kinds else None


def choose_kind(view: View) -> None:
    """A switch where there is more than one kind of money."""
    kinds, text = _kinds(view), view.text
    if len(kinds) > 1:
        filters.switch(
            "money", kinds, label=text("choice-amount_kind"), words=lambda key: text(f"amount-{key}")
        )


def _kinds(view: View) -> tuple[str, ...]:
    """The kinds of money there are, the one nearest to money spent first."""
    return cached(_kinds_of)(view.data, view.place, view.year)


def _kinds_of(data: Dataset, place: str, year: int | None) -> tuple[str, ...]:
    kinds = tuple(money.money_by_kind(data, place, year).index)
    best = money.best_known_kind(data, place, year)
    return (best, *(kind for kind in kinds if kind != best)) if best else ()


def about_kind(view: View, kind: str) -> None:
    """What one kind of money is, and that it is not added to others where there are any."""
    several = len(_kinds(view)) > 1
    never = view.text("spending-never-added") if several else ""
    show.remarks(view.text(f"amount-note-{kind}"), never)


def subtitle(view: View, what: str, kind: str | None) -> tuple[str, ...]:
    """What · which money · where · when · rupiah; then what is not known."""
    text = view.text
    amount_kind = text(f"amount-{kind}") if kind else text("spending-every-kind")
    rest = text("spending-subtitle", amount_kind=amount_kind, place=view.place_label, year=view.period)
    return (f"{what} · {rest}.", cached(unknown)(view.data, view.place, view.year, kind, text))


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
    stated = money.of_kind(data, place, year, kind)["activity_id"].nunique()
    return len(money.works(data, place, year)) - int(stated)


def sources(data: Dataset, place: str, year: int | None) -> str:
    """Where the lines of money are written, each source once."""
    return "; ".join(money.money_lines(data, place, year)["source"].drop_duplicates().head(4))
