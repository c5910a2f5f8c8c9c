"""What a map stands on: the dataset's own land, or the base map of another server if a reader asks for it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from dashboard.findings.choice import Choice, choice
from dashboard.findings.finding import Online
from dashboard.pictures import Picture
from dashboard.pictures.ground import Ground
from dashboard.settings import tiles
from dashboard.text.catalogue import Text

_NAME = "ground"
_SCHEMATIC, _ONLINE = "schematic", "online"


def base_choices(drawn: bool, asked: Mapping[str, str], text: Text) -> tuple[Choice, ...]:
    """The base map of a Ground; none where none is drawn, or where no server is set.

    drawn: whether there is one.
    """
    if not drawn or tiles() is None:
        return ()
    label, keys = text("choice-map-base"), (_SCHEMATIC, _ONLINE)
    return (choice(_NAME, keys, lambda key: text(f"map-base-{key}"), asked, label=label, rare=True),)


def online(picture: Picture, asked: Mapping[str, str], source: Callable[[Ground], str]) -> Online | None:
    """The picture on the base map of another server; None where nobody asked for it.

    source: where all that is drawn is from.
    """
    base = tiles()
    if asked.get(_NAME) != _ONLINE or base is None or not isinstance(picture, Ground):
        return None
    based = replace(picture, base=base)
    return Online(base, based, source(based))
