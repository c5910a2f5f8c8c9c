"""What columns of our files are called, and what the keys in their cells stand for."""

from dashboard.reading.columns.schema import Field
from dashboard.text.catalogue import Text

_CATALOGUE = {
    "about": "table",
    "status": "kind",
    "figure_kind": "kind",
    "amount_kind": "amount",
    "position_kind": "position",
}
"""What the catalogues call a list of words, where it is not the same."""


def header_of(field: Field, text: Text) -> str:
    """The column's name in the language: the first alias is Indonesian."""
    return field.aliases[0] if text.language == "id" else field.name


def words_of_key(words: str, key: str, text: Text) -> str:
    """What a key of a list of words stands for: as a template words it, or as the pages do."""
    own = f"key-{words}-{key}"
    return text(own if text.has(own) else f"{_CATALOGUE.get(words, words)}-{key}")
