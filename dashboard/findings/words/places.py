"""What places are called: inside a sentence, in a list, in the rows of a table."""

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.text.catalogue import Text
from dashboard.text.names import place_label, place_name


def name_of_place(data: Dataset, place: str) -> str:
    """The name of a place inside a sentence."""
    return place_name(data.places[place])


def label_of_place(data: Dataset, place: str, text: Text) -> str:
    """The name of a place in a list, with its level, and its kelurahan or slum area for an RT or RW."""
    return place_label(data.places[place], data.around(place), text)


@cached
def row_labels(data: Dataset, keys: tuple[str, ...], text: Text) -> dict[str, str]:
    """What places in rows are called: by name alone where no two of them share one, else as in a list."""
    names = {key: name_of_place(data, key) for key in keys}
    if len(set(names.values())) == len(names):
        return names
    return {key: label_of_place(data, key, text) for key in keys}
