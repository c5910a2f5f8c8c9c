"""What the groups of a breakdown are called: sources of money, kinds of work, places, years …"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from dashboard.text.catalogue import Text
from dashboard.text.names import place_label, place_name

_WORDS = {
    "funding_family": "family",
    "funding_source": "source",
    "kind": "work",
    "stage": "stage",
    "implementer": "implementer",
}
"""The group of words of a dimension; what no catalogue knows is called as typed."""


class HoldsPlaces(Protocol):
    """What is known of places: a dataset."""

    @property
    def places(self) -> Mapping[str, Mapping[str, Any]]:
        """Each row of locations.csv by its location_id."""

    def around(self, place: str) -> Mapping[str, Any] | None:
        """The row of the place that tells an RT or RW from others of its name."""


def group_names(data: HoldsPlaces, place: str, by: str, keys: Sequence[str], text: Text) -> list[str]:
    """The names of groups, in their order, each different from the others.

    Args:
        place: whose money is taken apart.
        by: one of breakdowns.DIMENSIONS.
    """
    if by in _WORDS:
        return [text.word(_WORDS[by], key) for key in keys]
    if by == "year":
        return list(keys)
    return place_names(data, place, by, keys, text)


def place_names(data: HoldsPlaces, place: str, level: str, keys: Sequence[str], text: Text) -> list[str]:
    """The names of places: by name alone where no two of them share one, else with what lies around them.

    What lies above the level, and so is no place of it, is said to be not broken down.
    """
    names = [place_name(data.places[key]) for key in keys]
    often = {name for name in names if names.count(name) > 1}
    return [
        _place_name(data, key, name in often, key == place or data.places[key]["level"] != level, text)
        for key, name in zip(keys, names, strict=True)
    ]


def _place_name(data: HoldsPlaces, key: str, shared: bool, whole: bool, text: Text) -> str:
    row = data.places[key]
    if row["level"] in ("rt", "rw") and not shared:
        return text("spending-whole", place=place_name(row)) if whole else place_name(row)
    label = place_label(row, data.around(key), text)
    return text("spending-whole", place=label) if whole else label
