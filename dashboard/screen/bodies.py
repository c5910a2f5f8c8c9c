"""Who did what, and who worked with whom."""

from functools import partial
from itertools import groupby
from typing import Any

import streamlit as st

from dashboard.domain.collaboration.actors import Body, level_rank
from dashboard.domain.collaboration.facts import PROMISE, facts, pairs
from dashboard.domain.collaboration.track_record import Deeds, deeds, works_without_implementer
from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.files import collaboration as sheets
from dashboard.findings.table import Table
from dashboard.findings.words.sentences import name_of
from dashboard.findings.words.times import in_year
from dashboard.screen import downloads, elements, show
from dashboard.screen.downloads import Download
from dashboard.screen.escape import markdown
from dashboard.screen.frame import View
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_COUNTED = ("meeting", "data_shared", "agreement", PROMISE)
"""Kinds of facts with a column of their own."""


def who(view: View) -> dict[str, Download]:
    """What each body did, those without a record, and the bodies that stand together in facts."""
    data, place, year, text = view.data, view.place, view.year, view.text
    chosen = (data, place, year, text)
    tables = {"bodies": partial(sheets.bodies, *chosen), "pairs": partial(sheets.pairs, *chosen)}
    files = downloads.of_page(view, "collaboration", tables)
    found = deeds(data, place, year)
    busy = sum(not one.nothing for one in found)
    if busy:
        _deeds(view, busy, files["bodies"])
    else:
        show.remarks(cached(none_busy)(*chosen), _nameless(view))
    if busy < len(found):
        idle = cached(idle_title)(*chosen)
        with st.expander(markdown(idle)):
            show.table(cached(idle_grid)(*chosen), label=idle, key="idle", cards=True)
    together(view, files["pairs"])
    return files


def none_busy(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """That no body did anything, in the chosen year or at all."""
    others = sum(not one.nothing for one in deeds(data, place, None)) if year else 0
    key = "bodies-none-year" if others else "bodies-none"
    return text(key, place=name_of(data, place), year=str(year), n=others)


def idle_title(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How many registered bodies have no record here, and how many of these have one in other years."""
    idle = [one.body for one in deeds(data, place, year) if one.nothing]
    busy = {one.body for one in deeds(data, place, None) if not one.nothing}
    others = sum(body in busy for body in idle)
    return text("bodies-idle", n=len(idle), others=others, when=in_year(year, text))


def _deeds(view: View, busy: int, file: Download) -> None:
    text = view.text
    show.section(
        text("bodies-title", n=busy, when=in_year(view.year, text)),
        text("bodies-subtitle", place=view.place_label, year=view.period),
        text("bodies-rules"),
        _nameless(view),
    )
    grid = cached(deeds_grid)(view.data, view.place, view.year, text)
    show.table(
        grid, label=text("bodies-title", n=busy, when=in_year(view.year, text)), key="bodies", cards=True
    )
    downloads.csv_button(file, "bodies")
    show.mark(view, "money")


def _nameless(view: View) -> str:
    n = works_without_implementer(view.data, view.place, view.year)
    return view.text("bodies-without-implementer", n=n)


def deeds_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Bodies of which something is recorded, by level: works, money, and facts by kind."""
    columns = ("body", "level", "works", "meetings", "data", "agreements", "promises", "others", "money")
    body = [_row(one, text) for one in deeds(data, place, year) if not one.nothing]
    header = tuple((text(f"bodies-col-{name}"), name not in ("body", "level", "money")) for name in columns)
    return Table(header, tuple(body))


def _row(one: Deeds, text: Text) -> tuple[str, ...]:
    meetings, shared, agreements, made = (one.kinds.get(kind, 0) for kind in _COUNTED)
    others = one.facts - meetings - shared - agreements - made
    return (
        one.body.name,
        level_words(one.body, text),
        _number(one.works, text),
        *(_number(n, text) for n in (meetings, shared, agreements)),
        text("bodies-kept", kept=text.number(one.kept), n=text.number(made)) if made else text("none"),
        _number(others, text),
        money_words(one, text),
    )


def _number(n: int, text: Text) -> str:
    return text.number(n) if n else text("none")


def level_words(body: Body, text: Text) -> str:
    """The level of a body, or that it is not registered."""
    return text(f"bodies-level-{body.level}") if body.level else text("bodies-level-unregistered")


def money_words(one: Deeds, text: Text) -> str:
    """The best known kind of its works' money, and which other kinds there are; they are not added."""
    if not one.money:
        return text("bodies-money-none") if one.works else text("none")
    (kind, rupiah), *others = one.money
    words = {"money": text.rupiah(rupiah), "kind": text(f"amount-{kind}")}
    if not others:
        return text("bodies-money", **words)
    listed = text.joined([text(f"amount-{other}") for other, _ in others])
    return text("bodies-money-others", others=listed, **words)


def idle_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Registered bodies of which nothing is recorded here."""
    idle = [one.body for one in deeds(data, place, year) if one.nothing]
    body = [(one.name, level_words(one, text), one.role or "") for one in idle]
    return Table(
        tuple((text(f"bodies-col-{name}"), False) for name in ("body", "level", "role")), tuple(body)
    )


# Who with whom ----------------------------------------------------------------------------------


def together(view: View, file: Download) -> None:
    """Bodies that stand together in facts, as arcs and as a table."""
    text, chosen = view.text, (view.data, view.place, view.year)
    n = len(pairs(*chosen))
    if not n:
        others = len(pairs(view.data, view.place, None)) if view.year else 0
        key = "pairs-none-year" if others else "pairs-none"
        show.remarks(text(key, year=str(view.year), n=others))
        return
    title = text("pairs-title", n=n, when=in_year(view.year, text))
    show.section(title, text("pairs-subtitle", place=view.place_label, year=view.period))
    elements.arcs(data=cached(arcs_data)(*chosen, text), key="arcs")
    grid = cached(pairs_grid)(*chosen, text)
    show.twin(grid, label=title, text=text, key="pairs", download=file)
    show.sources("; ".join(facts(*chosen)["source"].drop_duplicates().head(4)), text)


def arcs_data(data: Dataset, place: str, year: int | None, text: Text) -> dict[str, Any]:
    """What the element of arcs draws: names by level, and an arc for each pair."""
    found = pairs(data, place, year)
    named = dict.fromkeys((*found["first"], *found["second"]))
    ordered = sorted(named, key=lambda body: (level_rank(body), body.name))
    numbers = {body: number for number, body in enumerate(ordered)}
    return {
        "label": text("pairs-alt", n=len(found)),
        "hint": text("pairs-hint"),
        "levels": [
            {"label": level, "names": [_name(body, found, text) for body in of_level]}
            for level, of_level in groupby(ordered, key=lambda body: level_words(body, text))
        ],
        "arcs": [
            {"from": numbers[row.first], "to": numbers[row.second], "facts": int(row.facts)}
            for row in found.itertuples()
        ],
    }


def _name(body: Body, found: Any, text: Text) -> dict[str, str]:
    """A body, and in words with whom it stands together, most facts first."""
    of_body = found[(found["first"] == body) | (found["second"] == body)]
    others = [
        text(
            "pairs-with-one",
            name=(row.second if row.first == body else row.first).name,
            facts=text.number(row.facts),
        )
        for row in of_body.itertuples()
    ]
    return {"name": body.name, "say": text("pairs-with", name=body.name, others=text.joined(others))}


def pairs_grid(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Each pair with its facts, by name."""
    titles = {str(row.event_id): quoted(str(row.title)) for row in facts(data, place, year).itertuples()}
    body = [
        (
            row.first.name,
            row.second.name,
            text.number(row.facts),
            "; ".join(titles[key] for key in row.event_ids),
        )
        for row in pairs(data, place, year).itertuples()
    ]
    columns = ("first", "second", "facts", "which")
    return Table(tuple((text(f"pairs-col-{name}"), name == "facts") for name in columns), tuple(body))
