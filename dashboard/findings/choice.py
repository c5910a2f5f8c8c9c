"""What a reader can choose on a page: the address asks, the data decide what there is to choose."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

LIST, SWITCH, PAGES, PICKED, OWN, BACK = "list", "switch", "pages", "picked", "own", "back"
"""How a choice is offered: in a list that opens; all in sight; as numbers to turn over; in a picture, by
picking something in it; by widgets of the page's own, such as a field for what is typed; or not at all: a
link made it, it is told while it holds, and can be taken back."""

SEPARATOR = "~"
"""Between the parts of a key that is picked: the row and the column of a square."""


@dataclass(frozen=True)
class Choice:
    """One choice.

    Attributes:
        name: its name in the address.
        options: by key, what the reader sees, in order.
        chosen: the key that holds.
        label: what is chosen, read aloud.
        look: LIST, SWITCH, PAGES, PICKED, OWN or BACK; of what is picked or typed there is only what the
            address asks for.
        width: pixels of a list.
        of: the key of the finding that it stands at, or in whose picture it is picked; empty where it is of
            all findings.
        opens: the key of the finding that stands there because of this choice, and is brought into sight.
        rare: few readers change it, so that it need not stand in sight.
    """

    name: str
    options: Mapping[str, str]
    chosen: str
    label: str = ""
    look: str = SWITCH
    width: int = 280
    of: str = ""
    opens: str = ""
    rare: bool = False


def chosen(name: str, options: Sequence[str], asked: Mapping[str, str], default: str = "") -> str:
    """The key that the address asks for; the default where it is silent or asks for what is not there.

    default: one of the options; empty for the first one.
    """
    wanted = asked.get(name)
    return wanted if wanted is not None and wanted in options else default or options[0]


def choice(
    name: str,
    options: Sequence[str],
    words: Callable[[str], str],
    asked: Mapping[str, str],
    *,
    label: str,
    look: str = SWITCH,
    width: int = 280,
    of: str = "",
    default: str = "",
    rare: bool = False,
) -> Choice:
    """One of some keys; the default, else the first one, where nothing else was asked for."""
    named = {key: words(key) for key in options}
    return Choice(name, named, chosen(name, options, asked, default), label, look, width, of, rare=rare)


def typed(name: str, words: str) -> Choice:
    """What a reader typed, as the address has it: there is nothing else to choose; may be empty."""
    return Choice(name, {words: words}, words, look=OWN)


def pages(name: str, n: int, asked: Mapping[str, str], of: str = "", default: int = 1) -> Choice:
    """One of the pages of a long list, from 1.

    of: the finding that has the list. default: the page where nothing else was asked for.
    """
    numbers = [str(number) for number in range(1, max(n, 1) + 1)]
    page = chosen(name, numbers, asked, str(default))
    return Choice(name, {number: number for number in numbers}, page, look=PAGES, of=of)
