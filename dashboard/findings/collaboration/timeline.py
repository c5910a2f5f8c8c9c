"""When: promises and dated facts as marks on one axis of days, with the years above it."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby

from dashboard.domain.collaboration.promises import Promise
from dashboard.domain.dataset.days import span
from dashboard.pictures.tracks import (
    HOLLOW_MARK,
    MARK,
    TICK_MARK,
    Axis,
    Sample,
    TrackMark,
    TrackPart,
    TrackRow,
    Tracks,
)
from dashboard.text.catalogue import Text
from dashboard.text.quoted import quoted

_YEARS_NAMED = 6
"""Of more years several stand under the number of the first."""

_LATE = ("overdue", "kept_late")


class Timeline:
    """Whole years, from that of the first date to that of the last one."""

    def __init__(self, dates: Iterable[date]) -> None:
        years = sorted(day.year for day in dates)
        self._years = range(years[0], years[-1] + 1)
        self._start = date(years[0], 1, 1)
        self.top = (date(years[-1] + 1, 1, 1) - self._start).days

    def at(self, day: date) -> int:
        """Days from the beginning."""
        return (day - self._start).days

    def mark(self, iso: str, look: str = MARK, paint: str = "", said: str = "") -> TrackMark:
        """A date, as precisely as it is known."""
        first, last = span(iso)
        return TrackMark(self.at(first), self.at(last), look, paint, said)

    @property
    def scale(self) -> tuple[TrackPart, ...]:
        """The years, each as wide as its days; of many some together."""
        every = -(-len(self._years) // _YEARS_NAMED)
        firsts = self._years[::every]
        ends = [self.at(date(year, 1, 1)) for year in firsts[1:]] + [self.top]
        starts = [self.at(date(year, 1, 1)) for year in firsts]
        return tuple(
            TrackPart(end - start, text=str(year))
            for year, start, end in zip(firsts, starts, ends, strict=True)
        )


def promise_timeline(found: Sequence[Promise], today: date, label: str, text: Text) -> Tracks:
    """Each promise from the day it was made to the day it is due or was kept; a line at the day that is told.

    Red-brown from the day it was due where it is late, as recorded; the state stands beside it in words.
    """
    days = [day for one in found for iso in (one.date, one.due, one.done_on) if iso for day in span(iso)]
    line = Timeline([*days, today])
    rows = tuple(_promise(one, line, today, text) for one in found)
    looks = {"promise-made": HOLLOW_MARK, "promise-kept-mark": MARK, "promise-when-due": TICK_MARK}
    paints = {"timeline-late": "worse", "promise-state-on_time": "better"}
    legend = (
        *(Sample(text(name), look, "") for name, look in looks.items()),
        *(Sample(text(name), "full", paint) for name, paint in paints.items()),
    )
    told = Sample(text("timeline-today", day=text.date(today.isoformat())), "line", "")
    return Tracks(label, rows, (*legend, told), label, line.at(today), line.scale)


def _promise(one: Promise, line: Timeline, today: date, text: Text) -> TrackRow:
    """One that is overdue goes on until the day that is told."""
    state, name = text(f"promise-state-{one.state}"), quoted(one.title)
    marks = [line.mark(one.date, HOLLOW_MARK, said=text.date(one.date))]
    if one.due:
        last = span(one.due)[1]
        marks.append(
            TrackMark(
                line.at(last),
                line.at(last),
                TICK_MARK,
                said=f"{text('promise-when-due')} {text.date(one.due)}",
            )
        )
    if one.done_on:
        marks.append(line.mark(one.done_on, said=text.date(one.done_on)))
    if one.state == "overdue":
        marks.append(TrackMark(line.at(today), line.at(today), TICK_MARK))
    late = (line.at(span(one.due)[1]), "worse") if one.due and one.state in _LATE else None
    link = "better" if one.state == "on_time" else "quiet"
    axis = Axis(name, state, tuple(marks), line.top, link, late)
    return TrackRow(one.event_id, "", f"{name}: {state}", "", (axis,))


def fact_timeline(
    rows: Sequence[tuple[str, str, Sequence[tuple[str, str]]]], label: str, text: Text
) -> Tracks | None:
    """A row a stage, a mark a fact; None without any.

    Args:
        rows: what a row is called, what is said of it, and the date and title of each fact.
    """
    days = [day for _, _, facts in rows for iso, _ in facts for day in span(iso)]
    if not days:
        return None
    line = Timeline(days)
    made = tuple(
        TrackRow(name, "", f"{name}: {words}", "", (Axis(name, words, _facts(facts, line, text), line.top),))
        for name, words, facts in rows
    )
    looks = {"timeline-day": MARK, "timeline-not-day": HOLLOW_MARK}
    legend = tuple(Sample(text(name), look, "") for name, look in looks.items())
    return Tracks(label, made, legend, label, scale=line.scale)


def _facts(facts: Sequence[tuple[str, str]], line: Timeline, text: Text) -> tuple[TrackMark, ...]:
    """A mark each; those of which only the month or the year is known are hollow, side by side in it."""
    marks = []
    for iso, together in groupby(sorted(facts), key=lambda fact: fact[0]):
        titles = [title for _, title in together]
        look = MARK if _to_the_day(iso) else HOLLOW_MARK
        first, last = (line.at(day) for day in span(iso))
        for at, title in enumerate(titles, 1):
            day = first + (last - first) * at // (len(titles) + 1)
            marks.append(TrackMark(day, day, look, said=f"{text.date(iso)}: {title}"))
    return tuple(marks)


def _to_the_day(iso: str) -> bool:
    first, last = span(iso)
    return last - first < timedelta(days=1)
