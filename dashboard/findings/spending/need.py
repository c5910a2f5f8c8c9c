"""Need: what was missing, what was built of it and what of that has an amount, in one unit."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import money_lines
from dashboard.domain.money.counts import activities
from dashboard.domain.score.heatmap import levels_shown, rows_shown
from dashboard.domain.works.need_built_paid import (
    NeedBuiltPaid,
    finished_in_time,
    need_built_paid,
    need_built_paid_below,
    of_place,
    unknown_kinds,
)
from dashboard.domain.works.need_gaps import open_ended
from dashboard.domain.works.remedies import NAMED
from dashboard.findings.choice import LIST, Choice, choice, pages
from dashboard.findings.finding import Finding, Findings
from dashboard.findings.scope import Scope
from dashboard.findings.spending.against_need import against, pages_of_places
from dashboard.findings.spending.kinds import kind_choices, money_sources, nothing_recorded
from dashboard.findings.spending.need_rows import need_sheet, need_table, need_tracks, row_names
from dashboard.findings.words.need import aspect_of, lack_words, need_volume
from dashboard.findings.words.places import label_of_place, name_of_place
from dashboard.findings.words.scopes import label_covering
from dashboard.findings.words.times import in_year, none_in_year, others
from dashboard.text.catalogue import Text

ROWS_AT_ONCE = 12
_FEW = 30
"""Places in a row each: of more, the page opens with a level above the RT."""


def choices(scope: Scope, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The kind of money, the aspect and the level that stand place by place, the pages of both lists."""
    if nothing_recorded(scope, None):
        return ()
    kinds = kind_choices(scope, asked)
    kind = kinds[0].chosen if kinds else None
    aspects, level = _aspects(scope, kind, asked), _level(scope, asked)
    shown = aspects and _has_below(scope, level.chosen)
    rows = _rows_below(scope, kind, aspects[0].chosen, level.chosen) if shown else ()
    households = pages_of_places(scope, kind, level.chosen)
    return (
        *kinds,
        *(one if shown else _settled(one) for one in (*aspects, level)),
        pages("part", -(-len(rows) // ROWS_AT_ONCE), asked, of="need-below"),
        pages("households", households, asked, of="against-need"),
    )


def _aspects(scope: Scope, kind: str | None, asked: Mapping[str, str]) -> tuple[Choice, ...]:
    """The remedies with something to show, the one to open with first; none where there is nothing."""
    text, found = scope.text, of_place(scope.data, scope.place, scope.year, kind)
    first = first_remedy(found)
    if first is None:
        return ()
    options = sorted((one.remedy for one in found if not one.empty), key=lambda key: key != first)
    label = text("choice-aspect")
    words = partial(aspect_of, text=text)
    return (choice("aspect", options, words, asked, label=label, look=LIST, width=240),)


def _level(scope: Scope, asked: Mapping[str, str]) -> Choice:
    """The level of the places in a row each, first the smallest one that has few places."""
    data, place, text = scope.data, scope.place, scope.text
    levels = levels_shown(data, place)
    few = [level for level in levels if len(rows_shown(data, place, level)) <= _FEW]
    first = few[0] if few else levels[-1]
    options = sorted(levels, key=lambda level: level != first)
    return choice(
        "level", options, lambda key: text(f"levels-{key}"), asked, label=text("choice-level"), rare=True
    )


def _has_below(scope: Scope, level: str) -> bool:
    return any(key != scope.place for key in rows_shown(scope.data, scope.place, level))


def _settled(one: Choice) -> Choice:
    """A choice of what holds anyway, where nothing would change with another."""
    return replace(one, options={one.chosen: one.options[one.chosen]})


def first_remedy(found: tuple[NeedBuiltPaid, ...]) -> str | None:
    """The one to open with: with a need and works, the largest excess first; else any that has something."""
    comparable = [one for one in found if one.need and one.activities]
    if comparable:
        return max(comparable, key=lambda one: one.over / max(1, one.need.high if one.need else 0)).remedy
    having = [one for one in found if not one.empty]
    having.sort(key=lambda one: (one.need is None, -sum(n for _, n in one.apart), not one.activities))
    return having[0].remedy if having else None


def need(scope: Scope, asked: Mapping[str, str]) -> Findings:
    """Every aspect of the place, one of them place by place, and rupiah against need."""
    nothing = nothing_recorded(scope, None)
    if nothing:
        return nothing
    kind, remedy, level = asked.get("money"), asked.get("aspect"), asked["level"]
    headline = headline_of(scope.data, scope.place, scope.year, kind, remedy, scope.text)
    found = [_whole(scope, kind, level)]
    if remedy and _has_below(scope, level):
        found.append(_below(scope, kind, remedy, level, int(asked["part"])))
    found.append(against(scope, kind, level, int(asked["households"])))
    return Findings(headline, findings=tuple(found))


def headline_of(
    data: Dataset, place: str, year: int | None, kind: str | None, remedy: str | None, text: Text
) -> str:
    """How much was built of what was missing, for one remedy; of none, that nothing is recorded."""
    if remedy is None:
        return nothing_words(data, place, year, text)
    one = need_built_paid(data, place, year, kind, remedy)
    finished = finished_in_time(data, place, year, remedy)
    values: dict[str, str | int] = {
        "aspect": text.word("aspect", NAMED[remedy].aspect),
        "place": name_of_place(data, place),
        "built": text.quantity(one.built, NAMED[remedy].unit),
        "need": _lack(one, text),
        "n": sum(n for _, n in one.apart),
        "when": in_year(year, text),
        "others": others(finished, text),
    }
    return text(f"need-headline-{_state(one)}", **values)


def _lack(one: NeedBuiltPaid, text: Text) -> str:
    """The need in a headline: what it is of where it is of one criterion, else its volume alone."""
    if one.need is None:
        return ""
    several = len(NAMED[one.remedy].indicators) - len(one.need.unread) > 1
    return (need_volume if several else lack_words)(one.need, one.remedy, text)


def nothing_words(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """That neither a need nor works that answer it are recorded, in the chosen year or at all."""
    name, finished = name_of_place(data, place), activities(data, place, year).finished
    if year is not None and finished.elsewhere:
        return none_in_year("need-headline-nothing-year", finished, year, text, place=name)
    return text("need-headline-nothing", place=name)


def _state(one: NeedBuiltPaid) -> str:
    if one.activities:
        return ("over" if one.over else "short") if one.need else "no-need"
    if one.apart:
        return "apart"
    return "not-built" if one.need else "share-only" if one.share_only else "not-recorded"


# Every aspect of the place ----------------------------------------------------------------------


def _whole(scope: Scope, kind: str | None, level: str) -> Finding:
    """Each aspect on a scale of its own: units differ. The file has every aspect of the places below too."""
    data, place, year, text = scope.data, scope.place, scope.year, scope.text
    sheet = partial(need_sheet, data, place, year, kind, level, text)
    rows = [one for one in of_place(data, place, year, kind) if not one.empty]
    if not rows:
        return Finding("need", notes=(nothing_words(data, place, year, text),), sheet=sheet)
    title, named = whole_title(data, rows, year, text), [(aspect_of(one.remedy, text), one) for one in rows]
    unknown = unknown_kinds(data, place, year)
    return Finding(
        "need",
        title=title,
        subtitles=(
            _subtitle(scope, kind),
            text("need-explained"),
            text("need-unknown-kinds", n=sum(unknown.values()), kinds=str(len(unknown))),
        ),
        picture=need_tracks(
            data, named, text("need-label", place=label_of_place(data, place, text)), None, text
        ),
        alt=title,
        table=need_table(data, named, "aspect", text),
        sheet=sheet,
        source=money_sources(scope),
        about="money",
    )


def whole_title(data: Dataset, rows: list[NeedBuiltPaid], year: int | None, text: Text) -> str:
    """How many needs are exceeded, not met, met, or cannot be set beside works: every row is counted once.

    What no need is goes unsaid.
    The works of one year say nothing of what those of other years left: then how many needs they answered.
    """
    if year is not None:
        built = sum(bool(one.activities) for one in rows)
        return text("need-title-year", year=str(year), built=str(built), n=len(rows))
    found = [_verdict(data, one) for one in rows]
    counted = [(name, found.count(name)) for name in ("over", "short", "met", "unknown")]
    said = ", ".join(text(f"need-title-{name}", n=n) for name, n in counted if n)
    return text("need-title", n=len(rows), counted=said)


def _verdict(data: Dataset, one: NeedBuiltPaid) -> str:
    """What the works of a need came to: over, short, met, or unknown where they cannot be set beside it."""
    if one.over:
        return "over"
    if one.need is None or not NAMED[one.remedy].kinds or open_ended(data, one):
        return "unknown"
    return "short" if one.short else "met"


def _subtitle(scope: Scope, kind: str | None) -> str:
    """What · which money · where · when."""
    text = scope.text
    money = text(f"amount-{kind}") if kind else text("need-no-money")
    places = money_lines(scope.data, scope.place, None)["location_id"]
    around = label_covering(scope.data, scope.place, places, text)
    return text("need-subtitle", money=money, place=around, year=scope.period)


# One aspect, place by place ----------------------------------------------------------------------


def _rows_below(scope: Scope, kind: str | None, remedy: str, level: str) -> tuple[NeedBuiltPaid, ...]:
    """The places of a level with a need or a work."""
    rows = need_built_paid_below(scope.data, scope.place, scope.year, kind, remedy, level)
    return tuple(one for one in rows if not one.empty)


def _below(scope: Scope, kind: str | None, remedy: str, level: str, page: int) -> Finding:
    """The places of a level on one scale, a page of them."""
    data, text = scope.data, scope.text
    every = need_built_paid_below(data, scope.place, scope.year, kind, remedy, level)
    names, rows = row_names(data, every, text), _rows_below(scope, kind, remedy, level)
    shown_names = row_names(data, rows, text)
    shown = rows[(page - 1) * ROWS_AT_ONCE : page * ROWS_AT_ONCE]
    label = text(
        "need-label-aspect", aspect=aspect_of(remedy, text), place=label_of_place(data, scope.place, text)
    )
    return Finding(
        "need-below",
        title=_below_title(scope, every, remedy, level),
        notes=(_subtitle(scope, kind), text("need-below-explained"), _without_any(data, every, text)),
        picture=need_tracks(data, [(shown_names[one.place], one) for one in shown], label, rows, text),
        alt=label,
        table=need_table(data, [(names[one.place], one) for one in every], "place", text),
        file="need",
    )


def _below_title(scope: Scope, every: tuple[NeedBuiltPaid, ...], remedy: str, level: str) -> str:
    """In how many of the places a need is recorded, and in how many something was built."""
    text, scored = scope.text, rows_shown(scope.data, scope.place, level)
    rows = [one for one in every if one.place in scored]
    return text(
        "need-below-title",
        aspect=aspect_of(remedy, text),
        rows=text("count-rows", n=len(rows), level=text(f"levels-{level}")),
        known=str(sum(one.need is not None for one in rows)),
        built=str(sum(bool(one.activities) for one in rows)),
    )


def _without_any(data: Dataset, every: tuple[NeedBuiltPaid, ...], text: Text) -> str:
    """The places that have neither a need nor a work, in a sentence instead of a row each."""
    names = list(row_names(data, tuple(one for one in every if one.empty), text).values())
    listed = text.joined(names) if len(names) <= ROWS_AT_ONCE else ""
    return text(f"need-without-any{'' if listed else '-counted'}", n=len(names), places=listed)
