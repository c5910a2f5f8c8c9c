"""Need, built, paid: what was missing, what was built of it and what of that has an amount, in one unit."""

from functools import partial
from typing import Any

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.money.activities import money_lines
from dashboard.domain.money.counts import activities
from dashboard.domain.score.heatmap import levels_shown, rows_shown
from dashboard.domain.works.need_built_paid import (
    Beside,
    beside,
    beside_below,
    finished_in_time,
    of_place,
    unknown_kinds,
)
from dashboard.domain.works.need_gaps import open_ended
from dashboard.domain.works.remedies import NAMED
from dashboard.files import need as sheets
from dashboard.findings.table import Table
from dashboard.findings.words.need import (
    aspect_of,
    built_words,
    gap_words,
    lack_words,
    need_volume,
    need_words,
    others_of_aspect,
    paid_words,
)
from dashboard.findings.words.sentences import covering, label_of, name_of, row_labels
from dashboard.findings.words.times import in_year, none_in_year, others
from dashboard.palette import BETTER, QUIET, strong
from dashboard.screen import against_need, elements, filters, show
from dashboard.screen.downloads import Download, of_page
from dashboard.screen.frame import View
from dashboard.screen.money import sources
from dashboard.text.catalogue import Text

ROWS_AT_ONCE = 12
_FEW = 30
"""Places in a row each: of more, the page opens with a level above the RT."""


def headline(view: View, kind: str | None) -> str:
    """How much was built of what was missing, in the aspect that is looked at."""
    found = cached(of_place)(view.data, view.place, view.year, kind)
    return cached(headline_of)(view.data, view.place, view.year, kind, _remedy_shown(found), view.text)


def headline_of(
    data: Dataset, place: str, year: int | None, kind: str | None, remedy: str | None, text: Text
) -> str:
    """The sentence of one remedy; of none, that nothing is recorded."""
    name = name_of(data, place)
    if remedy is None:
        return nothing_words(data, place, year, text)
    one = beside(data, place, year, kind, remedy)
    finished = finished_in_time(data, place, year, remedy)
    unmeasured = sum(n for _, n in one.apart)
    values: dict[str, str | int] = {
        "aspect": text.word("aspect", NAMED[remedy].aspect),
        "place": name,
        "built": text.quantity(one.built, NAMED[remedy].unit),
        "need": _lack(one, text),
        "n": unmeasured,
        "when": in_year(year, text),
        "others": others(finished, text),
    }
    return text(f"need-headline-{_state(one)}", **values)


def _lack(one: Beside, text: Text) -> str:
    """The need in a headline: what it is of where it is of one criterion, else its volume alone."""
    if one.need is None:
        return ""
    several = len(NAMED[one.remedy].indicators) - len(one.need.unread) > 1
    return (need_volume if several else lack_words)(one.need, one.remedy, text)


def nothing_words(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """That neither a need nor works that answer it are recorded, in the chosen year or at all."""
    name, finished = name_of(data, place), activities(data, place, year).finished
    if year is not None and finished.elsewhere:
        return none_in_year("need-headline-nothing-year", finished, year, text, place=name)
    return text("need-headline-nothing", place=name)


def _state(one: Beside) -> str:
    if one.activities:
        return ("over" if one.over else "short") if one.need else "no-need"
    if one.apart:
        return "apart"
    return "not-built" if one.need else "share-only" if one.share_only else "not-recorded"


def gap_sentence(data: Dataset, place: str, year: int | None, kind: str | None, text: Text) -> str:
    """The headline of the remedy that a page opens with: for a page that shows no more of it."""
    return headline_of(data, place, year, kind, first_remedy(of_place(data, place, year, kind)), text)


def first_remedy(found: tuple[Beside, ...]) -> str | None:
    """The one to open with: with a need and works, the largest excess first; else any that has something."""
    comparable = [one for one in found if one.need and one.activities]
    if comparable:
        return max(comparable, key=lambda one: one.over / max(1, one.need.high if one.need else 0)).remedy
    having = [one for one in found if not one.empty]
    having.sort(key=lambda one: (one.need is None, -sum(n for _, n in one.apart), not one.activities))
    return having[0].remedy if having else None


def _remedy_shown(found: tuple[Beside, ...]) -> str | None:
    options = _options(found)
    return filters.current_of("aspect", options, options[0]) if options else None


def _options(found: tuple[Beside, ...]) -> tuple[str, ...]:
    """The remedies with something to show, the one to open with first."""
    first = first_remedy(found)
    return tuple(sorted((one.remedy for one in found if not one.empty), key=lambda key: key != first))


def part(view: View, kind: str | None) -> dict[str, Download]:
    """Every aspect of the place, one of them place by place, and rupiah against need; its tables as files."""
    data, text = view.data, view.text
    found = cached(of_place)(data, view.place, view.year, kind)
    level = _level(view)
    chosen = (data, view.place, view.year, kind)
    files = of_page(
        view,
        "spending",
        {
            "need": partial(sheets.need, *chosen, level, text),
            "against-need": partial(sheets.against_need, *chosen, level, text),
        },
    )
    _whole(view, kind, found, files["need"])
    remedy = _remedy_shown(found)
    if remedy and _has_below(data, view.place, level):
        _below(view, kind, found, files["need"])
    against_need.section(view, kind, level, files["against-need"])
    return files


def _whole(view: View, kind: str | None, found: tuple[Beside, ...], download: Download) -> None:
    data, text = view.data, view.text
    chosen = (view.place, view.year, kind)
    shown = [one for one in found if not one.empty]
    if not shown:
        show.remarks(cached(nothing_words)(data, view.place, view.year, text))
        return
    title = cached(whole_title)(data, *chosen, text)
    show.section(title, subtitle(view, kind), text("need-explained"), _left_out(view))
    bars = cached(whole_bars)(data, *chosen, strong(show.ink()), text)
    elements.aligned(data=bars, key="need-whole")
    grid = cached(whole_grid)(data, *chosen, text)
    show.twin(grid, label=title, text=text, key="need", download=download)
    show.sources(cached(sources)(data, view.place, view.year), text)
    show.mark(view, "money")


def whole_title(data: Dataset, place: str, year: int | None, kind: str | None, text: Text) -> str:
    """How many needs are exceeded, not met, met, or cannot be set beside works: every row is counted once.

    The works of one year say nothing of what those of other years left: then how many needs they answered.
    """
    shown = [one for one in of_place(data, place, year, kind) if not one.empty]
    if year is not None:
        built = sum(bool(one.activities) for one in shown)
        return text("need-title-year", year=str(year), built=str(built), n=len(shown))
    found = [verdict(data, one) for one in shown]
    counts = {name: str(found.count(name)) for name in ("over", "short", "met", "unknown")}
    return text("need-title", n=len(shown), **counts)


def verdict(data: Dataset, one: Beside) -> str:
    """What the works of a need came to: over, short, met, or unknown where they cannot be set beside it."""
    if one.over:
        return "over"
    if one.need is None or not NAMED[one.remedy].kinds or open_ended(data, one):
        return "unknown"
    return "short" if one.short else "met"


def subtitle(view: View, kind: str | None) -> str:
    """What · which money · where · when."""
    text = view.text
    money = text(f"amount-{kind}") if kind else text("need-no-money")
    places = money_lines(view.data, view.place, None)["location_id"]
    around = covering(view.data, view.place, places, text)
    return text("need-subtitle", money=money, place=around, year=view.period)


def _left_out(view: View) -> str:
    kinds = cached(unknown_kinds)(view.data, view.place, view.year)
    return view.text("need-unknown-kinds", n=sum(kinds.values()), kinds=str(len(kinds)))


def whole_bars(
    data: Dataset, place: str, year: int | None, kind: str | None, colour: str, text: Text
) -> dict[str, Any]:
    """What the bars of every aspect show, each aspect on a scale of its own: units differ."""
    rows = [
        _row(data, one, aspect_of(one.remedy, text), _largest([one]), colour, text)
        for one in of_place(data, place, year, kind)
        if not one.empty
    ]
    return {"label": text("need-label", place=label_of(data, place, text)), "legend": [], "rows": rows}


def _largest(found: list[Beside]) -> int:
    return max((max(one.built, one.need.high if one.need else 0) for one in found), default=0)


def _row(data: Dataset, one: Beside, label: str, top: int, colour: str, text: Text) -> dict[str, Any]:
    """One place and aspect: its bars, and the sentence under them."""
    bars = [
        _bar(text("need-bar-need"), need_words(data, one, text), _need_parts(one, top)),
        _bar(text("need-bar-built"), built_words(data, one, text), _full(one.built, top, colour)),
        _bar(text("need-bar-paid"), paid_words(one, text), _full(one.paid, top, BETTER)),
    ]
    bars = bars if one.activities else bars[:2]
    bars = bars if one.whole else bars[1:]
    others = others_of_aspect(data, one, text) if one.whole else ""
    note = " ".join(filter(None, (gap_words(data, one, text), others)))
    say = f"{label}: " + "; ".join(f"{bar['name']} {bar['text']}" for bar in bars)
    return {"key": one.place, "label": label, "say": say, "note": note, "bars": bars}


def _bar(name: str, words: str, parts: list[dict[str, Any]]) -> dict[str, Any]:
    return {"name": name, "text": words, "parts": parts}


def _need_parts(one: Beside, top: int) -> list[dict[str, Any]]:
    """The least that is missing full, what may come on top hatched; not known is an empty bar."""
    if one.need is None:
        return [{"share": 1, "look": "empty", "colour": "", "text": ""}]
    parts = _full(one.need.low, top, QUIET)
    if one.need.high > one.need.low:
        share = (one.need.high - one.need.low) / top
        parts.append({"share": share, "look": "hatched", "colour": "", "text": ""})
    return parts


def _full(volume: int, top: int, colour: str) -> list[dict[str, Any]]:
    return [{"share": volume / top, "look": "full", "colour": colour, "text": ""}] if volume else []


# One aspect, place by place ------------------------------------------------------------------------------


def _level(view: View) -> str:
    """The level of the places in a row each, as the address asks."""
    levels = _levels(view)
    return filters.current_of("level", levels, levels[0])


def _levels(view: View) -> tuple[str, ...]:
    """The levels there are, first the smallest one that has few places."""
    levels = levels_shown(view.data, view.place)
    few = [level for level in levels if len(rows_shown(view.data, view.place, level)) <= _FEW]
    first = few[0] if few else levels[-1]
    return tuple(sorted(levels, key=lambda level: level != first))


def _has_below(data: Dataset, place: str, level: str) -> bool:
    return any(key != place for key in rows_shown(data, place, level))


def _below(view: View, kind: str | None, found: tuple[Beside, ...], download: Download) -> None:
    data, text = view.data, view.text
    remedy = _remedy_shown(found)
    assert remedy is not None
    level = _level(view)
    chosen = (data, view.place, view.year, kind, remedy, level)
    rows = [one for one in cached(beside_below)(*chosen) if not one.empty]
    show.section(cached(below_title)(*chosen, text))
    _choose(view, found)
    empty = cached(without_any)(*chosen, text)
    show.remarks(subtitle(view, kind), text("need-below-explained"), empty)
    parts = -(-len(rows) // ROWS_AT_ONCE)
    at = filters.part("part", parts) - 1 if parts > 1 else 0
    bars = cached(below_bars)(*chosen, at, strong(show.ink()), text)
    elements.aligned(data=bars, key="need-below")
    grid = cached(below_grid)(*chosen, text)
    show.twin(grid, label=bars["label"], text=text, key="need-below", download=download)


def _choose(view: View, found: tuple[Beside, ...]) -> None:
    text, levels = view.text, _levels(view)
    filters.switch(
        "aspect", _options(found), label=text("choice-aspect"), words=lambda key: aspect_of(key, text)
    )
    if len(levels) > 1:
        filters.switch("level", levels, label=text("choice-level"), words=lambda key: text(f"levels-{key}"))


def below_title(
    data: Dataset, place: str, year: int | None, kind: str | None, remedy: str, level: str, text: Text
) -> str:
    """In how many of the places a need is recorded, and in how many something was built."""
    scored = rows_shown(data, place, level)
    rows = [one for one in beside_below(data, place, year, kind, remedy, level) if one.place in scored]
    return text(
        "need-below-title",
        aspect=aspect_of(remedy, text),
        rows=text("count-rows", n=len(rows), level=text(f"levels-{level}")),
        known=str(sum(one.need is not None for one in rows)),
        built=str(sum(bool(one.activities) for one in rows)),
    )


def without_any(
    data: Dataset, place: str, year: int | None, kind: str | None, remedy: str, level: str, text: Text
) -> str:
    """The places that have neither a need nor a work, in a sentence instead of a row each."""
    rows = tuple(one for one in beside_below(data, place, year, kind, remedy, level) if one.empty)
    names = list(_names(data, rows, text).values())
    listed = text.joined(names) if len(names) <= ROWS_AT_ONCE else ""
    return text(f"need-without-any{'' if listed else '-counted'}", n=len(names), places=listed)


def below_bars(
    data: Dataset,
    place: str,
    year: int | None,
    kind: str | None,
    remedy: str,
    level: str,
    part: int,
    colour: str,
    text: Text,
) -> dict[str, Any]:
    """What the bars of one aspect show place by place, on one scale."""
    every = tuple(one for one in beside_below(data, place, year, kind, remedy, level) if not one.empty)
    names = _names(data, every, text)
    top = _largest(list(every))
    shown = every[part * ROWS_AT_ONCE : (part + 1) * ROWS_AT_ONCE]
    rows = [_row(data, one, names[one.place], top, colour, text) for one in shown]
    label = text("need-label-aspect", aspect=aspect_of(remedy, text), place=label_of(data, place, text))
    return {"label": label, "legend": [], "rows": rows}


def _names(data: Dataset, rows: tuple[Beside, ...], text: Text) -> dict[str, str]:
    """What the rows are called; works that are not those of a place below are said to be."""
    names = dict(row_labels(data, tuple(one.place for one in rows), text))
    for one in rows:
        if not one.whole:
            names[one.place] = text("need-not-divided", place=names[one.place])
    return names


# Tables --------------------------------------------------------------------------------------------------


def whole_grid(data: Dataset, place: str, year: int | None, kind: str | None, text: Text) -> Table:
    """Every aspect of a place, as the bars show them."""
    found = [one for one in of_place(data, place, year, kind) if not one.empty]
    return _grid(data, [(aspect_of(one.remedy, text), one) for one in found], "aspect", text)


def below_grid(
    data: Dataset, place: str, year: int | None, kind: str | None, remedy: str, level: str, text: Text
) -> Table:
    """One aspect of every place of a level."""
    rows = beside_below(data, place, year, kind, remedy, level)
    names = _names(data, rows, text)
    return _grid(data, [(names[one.place], one) for one in rows], "place", text)


def _grid(data: Dataset, rows: list[tuple[str, Beside]], first: str, text: Text) -> Table:
    columns = (first, "need", "built", "paid", "gap")
    body = [
        (
            name,
            need_words(data, one, text),
            built_words(data, one, text),
            paid_words(one, text),
            gap_words(data, one, text),
        )
        for name, one in rows
    ]
    return Table(tuple((text(f"need-col-{column}"), False) for column in columns), tuple(body))
