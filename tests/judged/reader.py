"""A reader who opens every view without a server: pages run as they are, what they tell streamlit is kept.

AppTest takes 0.1 to 0.7 s for a view, and there are more than ten thousand of them. Here `st` of every module
that shows something is a note-taker, so a view costs what its words cost. The scripts of the pages, the frame
and all functions behind them are the ones that the dashboard runs.
"""

import builtins
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import CodeType, SimpleNamespace
from typing import Any, NamedTuple

import streamlit

import dashboard.screen
from dashboard.screen import draw, elements, frame
from dashboard.screen.datasets import load_datasets

ROOT = Path(dashboard.screen.__file__).resolve().parents[2]

HIDDEN = frozenset(
    (
        "key", "look", "colour", "ink", "fill", "edge", "full", "pale", "severity", "share", "points", "icon",
        "language",
        "paper",  # below a page on paper: on which day it was printed
        "frames",  # the years that a map can be turned to, as a list of years is
        "svg", "drawing",  # of a file and of paper, which say what the page says
        "tile", "link",  # addresses of other servers, that nobody reads
    )
)  # fmt: skip
"""Fields of our own elements that paint or tell apart; the others are read or read aloud."""

SAFE = str.maketrans(
    {
        "\\": None,
        "\N{WORD JOINER}": None,
        "\N{FIRST STRONG ISOLATE}": None,
        "\N{POP DIRECTIONAL ISOLATE}": None,
        "*": None,
        "\N{NO-BREAK SPACE}": " ",
    }
)
"""What only Markdown needs goes; a blank is a blank."""


class Said(NamedTuple):
    """Some words, and what they are: headline, section, remark, card, table, alt, message, choice, label."""

    kind: str
    words: str


class View(NamedTuple):
    """An address: the page and what is chosen on it."""

    page: str
    dataset: str
    place: str
    year: str
    language: str
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def address(self) -> str:
        """As a reader would type it."""
        chosen = dict(self.choices) | {"data": self.dataset, "place": self.place, "year": self.year}
        return f"/{self.page}?" + "&".join(
            f"{key}={value}" for key, value in (chosen | {"lang": self.language}).items()
        )


class Stopped(Exception):
    """The page ended itself."""


class State(dict):
    """The session: a widget holds what was put into it; an element of ours was not touched."""

    def __getattr__(self, name: str) -> Any:
        return self[name]


class Untouched:
    """What an element of ours tells of a reader who has done nothing in it."""

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)


class NoteTaker:
    """Stands where `streamlit` stands, and writes down the words it is told."""

    def __init__(self) -> None:
        self.said: list[Said] = []
        self.query_params: dict[str, str] = {}
        self.session_state = State()
        self.context = SimpleNamespace(theme=SimpleNamespace(type="light"))
        self.page: Callable[[], None] = lambda: None
        self.asked = ""
        self.open = False  # what opens stays shut

    def keep(self, kind: str, words: object) -> None:
        """Some words as the reader sees them."""
        if isinstance(words, str) and words.strip():
            self.said.append(Said(kind, words.translate(SAFE)))

    # What holds other things holds them here too.
    def __enter__(self) -> "NoteTaker":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def container(self, *_: Any, **__: Any) -> "NoteTaker":
        return self

    cell = grid = popover = container

    def form(self, key: str, **_: Any) -> "NoteTaker":
        return self

    def expander(self, label: str, **_: Any) -> "NoteTaker":
        self.keep("label", label)
        return self

    # Words.
    def title(self, words: str, **_: Any) -> None:
        self.keep("headline", words)

    def header(self, words: str, **_: Any) -> None:
        self.keep("section", words)

    def markdown(self, words: str, **_: Any) -> None:
        small = words.startswith(":small[")
        self.keep(
            "remark" if small else "card", words[7:-1] if small else words.removeprefix("### ").strip("*")
        )

    caption = markdown

    def info(self, words: str, **_: Any) -> None:
        self.keep("message", words)

    warning = error = info

    def page_link(self, _page: object, *, label: str, **_: Any) -> None:
        self.keep("label", label)

    # What can be chosen.
    def button(self, label: str, **_: Any) -> bool:
        self.keep("choice", label)
        return False

    form_submit_button = button

    def download_button(self, label: str, *_: Any, **__: Any) -> None:
        self.keep("choice", label)

    def selectbox(
        self, label: str, options: Any, *, format_func: Callable[[str], str] = str, **_: Any
    ) -> None:
        self.keep("choice", label)
        for option in options:
            self.keep("choice", format_func(option))

    segmented_control = multiselect = selectbox

    def number_input(self, label: str, *, key: str = "", help: str = "", **asked: Any) -> Any:
        self.keep("choice", label)
        self.keep("choice", help)
        return self.session_state.setdefault(key, asked.get("value", asked.get("min_value")))

    def text_input(self, label: str, value: str = "", *, key: str = "", help: str = "", **_: Any) -> str:
        self.keep("choice", label)
        self.keep("choice", help)
        return str(self.session_state.setdefault(key, value))

    def file_uploader(self, label: str, **_: Any) -> None:
        self.keep("choice", label)

    def pagination(self, *_: Any, **__: Any) -> None:
        return None

    # The page itself.
    def set_page_config(self, *, page_title: str = "", **_: Any) -> None:
        self.keep("label", page_title)

    def Page(self, *_: Any, title: str, url_path: str, default: bool, **__: Any) -> SimpleNamespace:
        """As streamlit has it, the page that a reader comes to first is at no path."""
        return SimpleNamespace(
            title=title, url_path="" if default else url_path, name=url_path, run=self.page
        )

    def navigation(self, pages: list[SimpleNamespace], **_: Any) -> SimpleNamespace:
        return next(page for page in pages if page.name == self.asked)

    def stop(self) -> None:
        raise Stopped

    def rerun(self) -> None:
        raise Stopped

    # Pictures: what they say to those who do not see them, and the words drawn in them.
    def element(self, name: str) -> Callable[..., "Untouched"]:
        """One of our own elements."""

        def told(*, data: Mapping[str, Any], key: str = "", **_: Any) -> Untouched:
            kept = self.session_state.setdefault(key, Untouched())
            if name == "remarks":
                for sentence in data["sentences"]:
                    self.keep("remark", sentence)
            else:
                self.words_of(data, name)
            return kept

        return told

    def words_of(self, data: Any, name: str) -> None:
        """Every word in the data of an element."""
        if isinstance(data, str):
            self.keep(name, data)
        elif isinstance(data, Mapping):
            for field, value in data.items():
                if field not in HIDDEN:
                    self.words_of(value, "alt" if field in ("alt", "say") else f"{name}.{field}")
        elif isinstance(data, (list, tuple)):
            for value in data:
                self.words_of(value, name)

    def plotly_chart(self, draw: Callable[[], Any], *, alt: str, **_: Any) -> None:
        """A figure of plotly, not drawn yet: its alternative."""
        self.keep("alt", alt)

    def pydeck_chart(self, deck: Any, *, alt: str = "", **_: Any) -> Any:
        """A map: its alternative, its labels and what a pointed at place says."""
        self.keep("alt", alt)
        for layer in deck.layers:
            if layer.type == "TextLayer" and isinstance(layer.data, list):
                for row in layer.data:
                    self.words_of({key: value for key, value in row.items() if isinstance(value, str)}, "map")
        return SimpleNamespace(selection=SimpleNamespace(objects={}))


class Reader:
    """Opens views one after the other."""

    def __init__(self) -> None:
        for module in walk_packages(dashboard.screen.__path__, "dashboard.screen."):
            import_module(module.name)
        self.kept = load_datasets()
        self.scripts: dict[str, CodeType] = {
            page: compile((ROOT / "pages" / f"{page}.py").read_text(encoding="utf-8"), page, "exec")
            for page in frame.PAGES
        }

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """While it holds, the pages talk to this reader."""
        before: list[tuple[Any, str, Any]] = []

        def put(where: Any, name: str, what: Any) -> None:
            before.append((where, name, getattr(where, name)))
            setattr(where, name, what)

        self.notes = NoteTaker()
        standing = _Standing(self)
        for name, module in list(sys.modules.items()):
            if name.startswith("dashboard.screen.") and getattr(module, "st", None) is streamlit:
                put(module, "st", standing)
        for name, element in vars(elements).items():
            if (
                callable(element)
                and not isinstance(element, type)
                and name.islower()
                and not name.startswith("_")
            ):
                put(elements, name, _late(self, name))
        put(draw, "_drawn", _not_yet)
        put(frame, "_watch", lambda *_: None)
        put(frame, "load_datasets", lambda: self.kept)
        try:
            yield
        finally:
            for where, name, what in reversed(before):
                setattr(where, name, what)

    def open(self, view: View) -> tuple[Said, ...]:
        """What a reader finds at an address."""
        notes = self.notes = NoteTaker()
        notes.query_params = {
            "data": view.dataset,
            "place": view.place,
            "year": view.year,
            "lang": view.language,
            **dict(view.choices),
        }
        notes.page, notes.asked = partial(self._run, view.page), view.page
        frame.run({})
        return tuple(notes.said)

    def _run(self, page: str) -> None:
        standing = _Standing(self)

        def imported(name: str, *rest: Any) -> Any:
            return standing if name == "streamlit" else builtins.__import__(name, *rest)

        names = {"__name__": page, "__builtins__": {**vars(builtins), "__import__": imported}}
        with suppress(Stopped):
            exec(self.scripts[page], names)


def _not_yet(_: Any, __: tuple[Any, ...], draw: Callable[[], Any]) -> Callable[[], Any]:
    """A figure that is drawn by whoever looks at it."""
    return draw


class _Standing:
    """The module `st`: whatever is asked of it, the note-taker of the view that is open answers."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reader.notes, name)


def _late(reader: Reader, name: str) -> Callable[..., Untouched]:
    def shown(**told: Any) -> Untouched:
        return reader.notes.element(name)(**told)

    return shown
