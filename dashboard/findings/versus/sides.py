"""With what a view is set side by side: a place like its own, or another year."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.findings.choice import LIST, Choice, chosen
from dashboard.findings.scope import Scope
from dashboard.findings.words.places import label_of_place, row_labels
from dashboard.findings.words.scopes import headline_within
from dashboard.pictures.tracks import Sample, Track, TrackPart, TrackRow, Tracks, aloud
from dashboard.text.catalogue import Text

VS = "vs"
"""Where the address keeps the other place, by its location_id, or the other year."""

Sides = tuple[str, str]
"""What the two are called."""

PAINTS = "strong", "quiet"
"""Of the one that is looked at, and of the other."""

_ALONE = ""

_WITHIN = {
    "rt": "kelurahan", "rw": "kelurahan", "kawasan": "city", "kelurahan": "city", "kecamatan": "city",
    "city": "province", "province": "country",
}  # fmt: skip
"""Where the places lie that one of a level can be compared with."""


def versus_choice(
    scope: Scope,
    asked: Mapping[str, str],
    places: Iterable[str],
    years: Iterable[int],
    answered: Sequence[str] = (),
) -> Choice:
    """What can stand beside the view; in sight where something does, else behind a button.

    Args:
        answered: what a link may ask for in vain: it is told why not, and is not forgotten.
    """
    text, options = scope.text, {_ALONE: ""}
    options |= {str(year): _name_of(scope, str(year)) for year in years}
    options |= {key: _name_of(scope, key) for key in places if key not in options}
    wanted = asked.get(VS, _ALONE)
    if wanted in answered and wanted not in options:
        options[wanted] = _name_of(scope, wanted)
    holds = chosen(VS, tuple(options), asked, _ALONE)
    options[_ALONE] = text("vs-ask" if holds == _ALONE else "vs-none")
    label = text("choice-vs")
    return Choice(VS, options, holds, label, LIST, width=240, rare=holds == _ALONE)


def _name_of(scope: Scope, key: str) -> str:
    if key in scope.data.places:
        return label_of_place(scope.data, key, scope.text)
    return scope.text("vs-year", year=key)


def cannot_stand(scope: Scope, asked: Mapping[str, str]) -> tuple[str, ...]:
    """That what was asked for cannot stand beside the view, for want of a survey by the same rule."""
    other = beside(scope, asked)
    if other is None:
        return ()
    return (scope.text("vs-cannot", first=scope.place_label, second=_name_of(scope, asked[VS])),)


def beside(scope: Scope, asked: Mapping[str, str]) -> Scope | None:
    """The view that stands beside this one; None where it stands alone."""
    key = asked.get(VS, _ALONE)
    if key == _ALONE:
        return None
    if key in scope.data.places:
        return replace(scope, place=key)
    return replace(scope, year=int(key))


@cached
def places_beside(data: Dataset, place: str) -> tuple[str, ...]:
    """The places of its level around it, in the order of the file."""
    row = data.places[place]
    within = _WITHIN.get(str(row["level"]))
    whole = next((key for key in data.above(place) if data.places[key]["level"] == within), None)
    around = data.of_level(row["level"], whole) if whole else data.children.get(str(row["parent_id"]), ())
    return tuple(key for key in around if key != place and data.places[key]["level"] == row["level"])


Parts = Callable[[Scope], Iterable[str]]
"""The places inside a side that something is known of."""


def names_of_sides(scope: Scope, other: Scope, times: Sides, parts: Parts) -> Sides:
    """What the two are called: by their times where it is one place, else by their places.

    A time is told beside a place where the two differ, and which part of a place alone is known.
    """
    if scope.place == other.place:
        return times
    text, names = scope.text, row_labels(scope.data, (scope.place, other.place), scope.text)
    first, second = (_name_covering(side, names[side.place], parts(side)) for side in (scope, other))
    if times[0] == times[1]:
        return first, second
    return text("vs-side", place=first, time=times[0]), text("vs-side", place=second, time=times[1])


def _name_covering(side: Scope, name: str, parts: Iterable[str]) -> str:
    covered = side.data.scope_of(side.place, parts)
    if covered == side.place:
        return name
    return side.text("place-covered", place=name, n=1, names=label_of_place(side.data, covered, side.text))


def sentence_of_sides(scope: Scope, other: Scope, sentence: str, parts: Parts) -> str:
    """The sentence, and which part of the place alone is known where it is one place in two times."""
    if scope.place != other.place:
        return sentence
    return headline_within(scope.data, scope.place, {*parts(scope), *parts(other)}, sentence, scope.text)


class SideRow(NamedTuple):
    """A row of both sides: what each says, its parts in PAINTS; top: the value of the whole width."""

    key: str
    name: str
    words: Sides
    parts: tuple[tuple[TrackPart, ...], tuple[TrackPart, ...]]
    top: int


def side_by_side(sides: Sides, rows: Iterable[SideRow], text: Text) -> Tracks:
    """Rows in which the two stand below one another on one scale."""
    label = text("vs-label", first=sides[0], second=sides[1])
    legend = tuple(Sample(side, "full", paint) for side, paint in zip(sides, PAINTS, strict=True))
    return Tracks(label, tuple(_row(sides, row) for row in rows), legend, label)


def _row(sides: Sides, row: SideRow) -> TrackRow:
    made = zip(sides, row.words, row.parts, strict=True)
    tracks = tuple(Track(side, words, parts, row.top) for side, words, parts in made)
    return TrackRow(row.key, row.name, aloud(row.name, tracks), "", tracks)
