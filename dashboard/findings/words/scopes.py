"""Which part of a place is meant, said where what is recorded lies in less than the place.

Three ways, because three things are known. A headline is a sentence to which it is added. Of the label in a
subtitle it is the smallest place that holds all parts. Of activities, which are recorded in kelurahan, it is
every kelurahan that has some.
"""

from collections.abc import Iterable

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.money.activities import money_lines
from dashboard.domain.money.breakdowns import keys_of
from dashboard.findings.words.places import label_of_place
from dashboard.text.catalogue import Text
from dashboard.text.groups import group_names
from dashboard.text.names import place_label, place_name, some_names


def headline_within(data: Dataset, place: str, parts: Iterable[str], sentence: str, text: Text) -> str:
    """A headline about parts of a place, and where they all lie, where that is less than the place."""
    scope = data.scope_of(place, parts)
    if scope == place:
        return sentence
    return text(
        "headline-within", sentence=sentence.removesuffix("."), scope=label_of_place(data, scope, text)
    )


def label_covering(data: Dataset, place: str, parts: Iterable[str], text: Text) -> str:
    """The label of a place in a subtitle, and where all that is told of it lies, where that is less."""
    label, scope = label_of_place(data, place, text), data.scope_of(place, parts)
    if scope == place:
        return label
    return text("place-covered", place=label, n=1, names=label_of_place(data, scope, text))


def name_covering(data: Dataset, place: str, year: int | None, text: Text) -> str:
    """The name of a place, and where it is large the kelurahan that its activities are recorded in.

    Activities of one kelurahan are not those of its city, as far as anybody knows. A slum area is told from
    the kelurahan of its name.
    """
    row, names = data.places[place], kelurahan_covered(data, place, year, text)
    name = place_label(row, None, text) if row["level"] == "kawasan" else place_name(row)
    if not names:
        return name
    return text("place-covered", place=name, n=len(names), names=some_names(names, text))


def kelurahan_covered(data: Dataset, place: str, year: int | None, text: Text) -> list[str]:
    """The kelurahan that the activities of a larger place are recorded in; none where that says nothing."""
    if LEVELS.index(data.places[place]["level"]) >= LEVELS.index("kelurahan"):
        return []
    if data.works_summed:
        return _parts_covered(data, place, year, text)
    kelurahan = list(dict.fromkeys(keys_of(data, money_lines(data, place, year), "kelurahan")))
    return [] if kelurahan == [place] else group_names(data, place, "kelurahan", kelurahan, text)


def _parts_covered(data: Dataset, place: str, year: int | None, text: Text) -> list[str]:
    """The same of a place whose works were added up: those of its parts with any, where others have none."""
    at = set(money_lines(data, place, year)["location_id"]) - {place}
    levels = {data.places[key]["level"] for key in at}
    every = {key for level in levels for key in data.of_level(level, place)}
    if every == at:
        return []
    return [label_of_place(data, key, text) for key in data.places if key in at]
