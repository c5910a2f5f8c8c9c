"""The map of money: where one kind of it was spent, and what has no place on the map."""

from functools import partial

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money import activities as money
from dashboard.findings.spending.groups import groups_sheet, groups_table
from dashboard.findings.spending.kinds import about_kind, kind_choices, sources, subtitle
from dashboard.findings.words.money import figures_beside, recorded_none
from dashboard.findings.words.sentences import name_of, spending_headline
from dashboard.screen import filters, show
from dashboard.screen.downloads import Download, of_page
from dashboard.screen.frame import View
from dashboard.screen.maps.money import Amount, amounts, level_drawn, money_map
from dashboard.text.catalogue import Text


def headline(view: View) -> str:
    """What it cost and who paid most."""
    return cached(spending_headline)(view.data, view.place, view.year, _kind_shown(view), view.text)


def _kind_shown(view: View) -> str | None:
    """The kind of money shown; None where no amount is stated."""
    return next((choice.chosen for choice in kind_choices(view, filters.address())), None)


def draw(view: View) -> dict[str, Download]:
    """The map of one kind of money with its table; the table as a file."""
    data, place, year, text = view.data, view.place, view.year, view.text
    filters.offer(kind_choices(view, filters.address()))
    kind = _kind_shown(view)
    if kind is None:
        none = cached(money.works)(data, place, year).empty
        show.remarks(cached(figures_beside)(data, place, year, text))
        show.nothing(cached(recorded_none)(data, place, year, text) if none else text("spending-no-amounts"))
        raise AssertionError("unreachable: show.nothing ends the page")
    drawn = cached(money_map)(data, place, year, kind, text, show.theme())
    if drawn is None:
        show.nothing(text("map-money-none", place=view.place_label))
    show.remarks(*about_kind(view, kind))
    show.remarks(cached(figures_beside)(data, place, year, text))
    chosen = (data, place, year, kind)
    level = cached(level_drawn)(data, place, year)
    files = of_page(view, "map", {"money": partial(groups_sheet, *chosen, level, text)})
    what = text("spending-what", by=text(f"dimension-{level}"))
    show.remarks(*subtitle(view, what, kind), text("map-schematic") if level == "rt" else "")
    show.deck(
        drawn,
        view,
        alt=cached(_alt)(*chosen, text),
        legend=cached(_legend)(*chosen, text),
        grid=cached(groups_table)(*chosen, level, text),
        source="; ".join((sources(view), text("map-source"))),
        download=files["money"],
        key="money-map",
    )
    return files


def _legend(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> tuple[str, ...]:
    """How to read the circles, and how much money has no place on the map."""
    absent = [amount for amount in amounts(data, place, year, kind, text) if not amount.position]
    rupiah = sum(amount.rupiah for amount in absent)
    return (
        text("map-money-circles"),
        text("map-money-unplaced", n=len(absent), money=text.rupiah(rupiah)),
        text("map-zoom"),
    )


def _alt(data: Dataset, place: str, year: int | None, kind: str, text: Text) -> str:
    found: list[Amount] = [one for one in amounts(data, place, year, kind, text) if one.position]
    items = [text("spending-alt-bar", name=one.name, money=text.rupiah(one.rupiah)) for one in found[:8]]
    return text("map-alt", place=name_of(data, place), items="; ".join(items))
