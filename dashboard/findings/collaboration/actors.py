"""Actors: who did what, who has no record, and who stood together with whom."""

from collections.abc import Iterator, Mapping
from functools import partial

from dashboard.domain.collaboration.facts import KINDS, PROMISE
from dashboard.domain.collaboration.track_record import TrackRecord, track_records, works_without_implementer
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import AMOUNT_KINDS
from dashboard.findings.collaboration.page import page
from dashboard.findings.collaboration.pairs import level_words, together
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.sheet import Cell, Kind, Sheet
from dashboard.findings.table import CARDS, Table
from dashboard.findings.words.places import name_of_place
from dashboard.findings.words.times import in_year
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_COUNTED = ("meeting", "data_shared", "agreement", PROMISE)
"""Kinds of facts with a column of their own."""


def actors(scope: Scope, _: Mapping[str, str]) -> Findings:
    """What each actor did, those without a record, and the actors that stand together in facts."""
    return page(scope, _busy(scope), *_idle(scope), together(scope))


def _busy(scope: Scope) -> Finding:
    """The actors of which something is recorded, or that none is."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    sheet = partial(actor_sheet, data, place, year, text)
    nameless = text("bodies-without-implementer", n=works_without_implementer(data, place, year))
    busy = sum(not record.nothing for record in track_records(data, place, year))
    if not busy:
        return Finding("bodies", notes=(none_busy(data, place, year, text), nameless), sheet=sheet)
    title = text("bodies-title", n=busy, when=in_year(year, text))
    return Finding(
        "bodies",
        title=title,
        alt=title,
        subtitles=(
            text("bodies-subtitle", place=scope.place_label, year=scope.period),
            text("bodies-rules"),
            nameless,
        ),
        table=actor_table(data, place, year, text),
        sheet=sheet,
        about="money",
    )


def _idle(scope: Scope) -> Iterator[Finding]:
    """The registered actors without a record; nothing where all have one."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    table = idle_table(data, place, year, text)
    if table.rows:
        title = idle_title(data, place, year, text)
        yield Finding("idle", folded=title, alt=title, table=table)


def none_busy(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """That no actor did anything, in the chosen year or at all."""
    others = sum(not record.nothing for record in track_records(data, place, None)) if year else 0
    key = "bodies-none-year" if others else "bodies-none"
    return text(key, place=name_of_place(data, place), year=str(year), n=others)


def idle_title(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """How many registered actors have no record here, and how many of these have one in other years."""
    idle = [record.actor for record in track_records(data, place, year) if record.nothing]
    busy = {record.actor for record in track_records(data, place, None) if not record.nothing}
    others = sum(actor in busy for actor in idle)
    return text("bodies-idle", n=len(idle), others=others, when=in_year(year, text))


def actor_table(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Actors of which something is recorded, by level: works, money, and facts by kind."""
    columns = ("body", "level", "works", "meetings", "data", "agreements", "promises", "others", "money")
    body = [_row(record, text) for record in track_records(data, place, year) if not record.nothing]
    header = tuple((text(f"bodies-col-{name}"), name not in ("body", "level", "money")) for name in columns)
    return Table(header, tuple(body), look=CARDS)


def _row(record: TrackRecord, text: Text) -> tuple[str, ...]:
    meetings, shared, agreements, made = (record.kinds.get(kind, 0) for kind in _COUNTED)
    others = record.facts - meetings - shared - agreements - made
    return (
        record.actor.name,
        level_words(record.actor, text),
        _number(record.works, text),
        *(_number(n, text) for n in (meetings, shared, agreements)),
        text("bodies-kept", kept=text.number(record.kept), n=text.number(made)) if made else text("none"),
        _number(others, text),
        money_words(record, text),
    )


def _number(n: int, text: Text) -> str:
    return text.number(n) if n else text("none")


def money_words(record: TrackRecord, text: Text) -> str:
    """The best known kind of its works' money, and which other kinds there are; they are not added."""
    if not record.money:
        return text("bodies-money-none") if record.works else text("none")
    (kind, rupiah), *others = record.money
    words = {"money": text.rupiah(rupiah), "kind": text(f"amount-{kind}")}
    if not others:
        return text("bodies-money", **words)
    listed = text.joined([text(f"amount-{other}") for other, _ in others])
    return text("bodies-money-others", others=listed, **words)


def idle_table(data: Dataset, place: str, year: int | None, text: Text) -> Table:
    """Registered actors of which nothing is recorded here."""
    idle = [one.actor for one in track_records(data, place, year) if one.nothing]
    body = [(one.name, level_words(one, text), quoted(one.role or "")) for one in idle]
    header = tuple((text(f"bodies-col-{name}"), False) for name in ("body", "level", "role"))
    return Table(header, tuple(body), look=CARDS)


def actor_sheet(data: Dataset, place: str, year: int | None, text: Text) -> Sheet:
    """Every actor, those without a record among them: works, rupiah of each kind, facts of each kind."""
    money = tuple(f"{kind}_rupiah" for kind in AMOUNT_KINDS)
    columns = (
        "actor_id", "name", "level", "role", "works", *money, *KINDS, "other_facts",
        "promises_kept",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for record in track_records(data, place, year):
        by_kind = dict(record.money)
        known = tuple(record.kinds.get(kind, 0) for kind in KINDS)
        registered = record.actor.key if record.actor.level else None
        rows.append(
            (
                registered, record.actor.name, record.actor.level, record.actor.role, record.works,
                *(by_kind.get(kind) for kind in AMOUNT_KINDS), *known, record.facts - sum(known), record.kept,
            )
        )  # fmt: skip
    return Sheet(text("sheet-bodies"), columns, tuple(rows), dict.fromkeys(money, Kind(grouped=True)))
