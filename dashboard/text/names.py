"""What places, classes, ranges and units are called."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, count

from dashboard.text.catalogue import Text
from dashboard.text.short import name_shown

Place = Mapping[str, object]

_COUNTED = {"unit": "building"}
"""What a unit of a criterion's deficit is: a building that falls short, never a facility that is missing."""

_NAMES_SHOWN = 3
"""Of many names in a sentence."""


def place_name(place: Place) -> str:
    """A place inside a sentence: its name alone."""
    return name_shown(str(place["name"]))


def told_apart(labels: Mapping[str, str]) -> dict[str, str]:
    """Labels by key, each there once only: those that are the same are told apart by their keys."""
    often, taken = Counter(labels.values()), set[str]()
    apart = {}
    for key, label in labels.items():
        with_key = f"{label} ({name_shown(key)})"
        wanted = chain(
            [label] if often[label] == 1 else [], [with_key], (f"{with_key} {n}" for n in count(2))
        )
        apart[key] = next(words for words in wanted if words not in taken)
        taken.add(apart[key])
    return apart


def place_label(place: Place, above: Place | None, text: Text) -> str:
    """A place in a list: Kelurahan Kampung Bugis, RT 002 / RW 006 · Kampung Bugis."""
    level, name = str(place["level"]), place_name(place)
    if level not in ("rw", "rt"):
        return text(f"level-{level}", name=name)
    if above is None:
        return text(f"level-{level}-bare", name=name)
    return text(f"level-{level}", name=name, above=place_name(above))


_NAMED_FIRST = ("province", "kecamatan", "kelurahan", "kawasan")
"""Levels whose word stands behind the name of a place in the list of places."""


def option_label(place: Place, text: Text, above: Place | None = None) -> str:
    """A place to be chosen: its name first, as a phone shows no more than that."""
    level = str(place["level"])
    if level not in _NAMED_FIRST:
        return place_label(place, above, text)
    return text(f"option-{level}", name=place_name(place))


def criterion_name(number: str, indicator: str, text: Text) -> str:
    """2b Permukaan jalan buruk."""
    return f"{number} {text.word('indicator', indicator)}"


def points_range(low: int, high: int, text: Text) -> str:
    """35, or 12–14 for a range."""
    return str(low) if low == high else text("range", low=str(low), high=str(high))


def count_range(low: int, high: int, text: Text) -> str:
    """1.250, or 1.250–1.400 for a range: how many there are."""
    least, most = text.number(low), text.number(high)
    return least if low == high else text("range", low=least, high=most)


def class_range(low: str, high: str, text: Text) -> str:
    """Kumuh ringan, or kumuh ringan sampai kumuh sedang."""
    words = [text.word("class", name) for name in (low, high)]
    return words[0] if low == high else text("class-range", low=words[0], high=words[1])


def hectares(low: int, high: int, text: Text) -> str:
    """An area in millionths of a hectare: 18,92 ha, or 2,38–4,10 ha for a range."""
    if low == high:
        return text.quantity(low, "ha")
    return text("range", low=text.number(low / 1_000_000, 2), high=text.quantity(high, "ha"))


def share_of(part: int, whole: int, text: Text) -> str:
    """A part in percent of a whole, rounded once; nothing of nothing is a dash."""
    return text.percent(round(part * 1_000 / whole) * 10) if whole else text("none")


def percent_range(low: int, high: int, text: Text, decimals: int = 1) -> str:
    """A share in hundredths of a percent: 75,4 %, or 35,0–65,0 % for a range."""
    if low == high:
        return text.percent(low, decimals)
    return text("range", low=text.number(low / 100, decimals), high=text.percent(high, decimals))


def deficit_unit(unit: str) -> str:
    """The key of the word for what a criterion counts in a unit."""
    return _COUNTED.get(unit, unit)


def deficit(millionths: int, unit: str, text: Text, decimals: int = 2) -> str:
    """A deficit in what its criterion counts: 622 bangunan, 1.460,39 m."""
    return text.quantity(millionths, deficit_unit(unit), decimals)


def lacking(volume: str, indicators: Sequence[str], unit: str, text: Text) -> str:
    """622 bangunan tanpa prasarana pemadam: what a deficit is of, in the one phrase of each criterion.

    Args:
        volume: the deficit, or a share of what the criterion counts.
        unit: that of the criterion, as what is lacking in hectares is not what is lacking in metres.
    """
    what = [text(f"lack-{indicator}", unit=unit) for indicator in indicators]
    either = what[0] if len(what) == 1 else text("lacking-or", first=", ".join(what[:-1]), last=what[-1])
    return text("lacking", volume=volume, what=either)


def lacking_share(low: int, high: int, indicator: str, unit: str, text: Text) -> str:
    """60,0–100,0 % bangunan tanpa prasarana pemadam: of a deficit that is known as a share only."""
    share = percent_range(low, high, text)
    if unit not in ("m", "ha"):  # the phrase itself says what metres and hectares are of
        share = text("share-of", share=share, unit=text.word("unit", deficit_unit(unit)))
    return lacking(share, [indicator], unit, text)


def some_names(names: Sequence[str], text: Text) -> str:
    """Names in a sentence; of many the first and how many more."""
    if len(names) <= _NAMES_SHOWN:
        return text.joined(list(names))
    return text("names-more", names=", ".join(names[:_NAMES_SHOWN]), n=len(names) - _NAMES_SHOWN)
