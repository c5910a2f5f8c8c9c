"""The frame around every page: navigation, the choices, and what a page starts with."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, cast

import streamlit as st

from dashboard.domain.dataset.cache import cached
from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.doubts import problems_of
from dashboard.findings.scope import Scope
from dashboard.findings.simulation.scenarios import SCENARIOS
from dashboard.findings.words.problems import sentence_of
from dashboard.reading.live_folder import KeptDataset
from dashboard.screen import elements, filters
from dashboard.screen.datasets import OWN, dataset_names, load_datasets
from dashboard.screen.escape import markdown
from dashboard.screen.place_search import search_place
from dashboard.screen.streamlit_words import streamlit_words
from dashboard.settings import ROOT, default_language
from dashboard.text.catalogue import LANGUAGES, Text, text_in
from dashboard.text.names import option_label, told_apart
from dashboard.text.quoted import DATA_LANGUAGE
from dashboard.text.short import name_shown

PAGES = (
    "overview", "trends", "indicators", "map", "spending", "collaboration", "simulation", "rt", "data",
    "about",
)  # fmt: skip
"""The pages in the order of the menu. Each is pages/<name>.py, at the address /<name>; the first at /."""

_WITHOUT_FIGURES = ("about",)
"""Pages that show no figure of the dataset: what is made up or a reader's own is not on them."""

ALL_YEARS = "all"

MODE, MEETING, HALL = "mode", "rapat", "layar"
"""What the address asks for in place of a page: the screens of a meeting, a screen that turns by itself."""

_ICON = Path(__file__).parents[1] / "static" / "icon.png"
_VIEW, _LOOKED, _TAKE_AWAY = "view", "looked", "take-away"
_LOOK_SECONDS = 10
"""Between two looks at the data folder while nobody does anything."""


@dataclass(frozen=True)
class View(Scope):
    """What this reader looks at: a scope, and the key of its dataset."""

    dataset_key: str

    @property
    def address(self) -> dict[str, str]:
        """The view as the address keeps it, for a link to another page; a reader's scenarios go along."""
        year = str(self.year) if self.year else ALL_YEARS
        view = {"data": self.dataset_key, "place": self.place, "year": year, "lang": self.text.language}
        return view | {name: words for name in SCENARIOS if (words := filters.asked(name))}


def run(walls: Mapping[str, Callable[["View"], None]]) -> None:
    """Draw the frame and run the page that the address asks for, or what a wall shows in its place.

    walls: by what the address calls them.
    """
    text = text_in(filters.current_of("lang", tuple(LANGUAGES), default_language()))
    st.set_page_config(page_title=text("app-title"), page_icon=str(_ICON), layout="wide")
    pages = [_page(name, text) for name in PAGES]
    page = st.navigation(pages, position="hidden")
    if mode := filters.current_of(MODE, ("", *walls), ""):
        _on_the_wall(mode, walls[mode], text, pages.index(page))
        return
    with st.container(gap=None, key="frame"):
        top = st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="frame-top")
        with st.container(horizontal=True, gap="xsmall", key="choices"):
            kept = load_datasets()
            view = st.session_state[_VIEW] = _choices(kept, text)
        with top:
            _top(view, pages)
        elements.page(data=_around(view, pages.index(page)), key="page")
    st.set_page_config(page_title=text("tab-title", page=page.title, place=view.place_label))
    st.session_state[_LOOKED] = True
    _watch(view.dataset_key, _state(kept[view.dataset_key]))
    page.run()
    _foot(view, page.url_path or PAGES[0])


def _on_the_wall(mode: str, show: Callable[[View], None], text: Text, at: int) -> None:
    """What a wall shows of the view, without menu and choices; it goes with the files behind it, too.

    at: which of PAGES it stands for.
    """
    kept = load_datasets()
    view, _ = _looked_at(kept, _names(kept, text), text)
    st.set_page_config(page_title=text("tab-title", page=text(f"mode-{mode}"), place=view.place_label))
    elements.page(data=_around(view, at, mode), key="page")
    st.session_state[_LOOKED] = True
    _watch(view.dataset_key, _state(kept[view.dataset_key]))
    if view.place in view.data.places:
        show(view)
        return
    st.button(markdown(text("wall-leave")), on_click=filters.drop, args=(MODE,))
    refusal = view.data.refusal("locations")
    _refuse(view, PAGES[at], sentence_of(refusal, text) if refusal else text("no-places"))


def _around(view: View, at: int, mode: str = "") -> dict[str, Any]:
    """What the page needs outside our own elements: its language, its menu, streamlit's words.

    at: which of PAGES it is. mode: what a wall shows in its place.
    """
    text, looks = view.text, ["illustrative"] * view.data.package.illustrative + ["own"] * view.data.private
    return {
        "language": text.language,
        "typed": DATA_LANGUAGE,
        "menu": text("menu"),
        "mode": mode,
        "lost": text("connection-lost-short" if mode else "connection-lost"),
        "lost_title": text("streamlit-connection"),
        "looks": looks,
        "stamped": [] if PAGES[at] in _WITHOUT_FIGURES else looks,
        "current": at,
        "upload": text("own-upload"),
        "limit": text("own-limit"),
        "paper": _paper(view),
        "stamps": {
            "illustrative": text("paper-illustrative"),
            "own": text("paper-own"),
            "simulated": text("simulation-stamp"),
        },
        "words": streamlit_words(text),
    }


def _paper(view: View) -> str:
    """What a page on paper is of: whose, which place, year and data, whether made up, from which day."""
    text, package = view.text, view.data.package
    said = (
        package.office(text.language),
        view.place_label,
        view.period,
        name_shown(package.title(text.language)),
        text("paper-illustrative") if package.illustrative else "",
        text("paper-own") if view.data.private else "",
        text("paper-day", day=text.date(view.today.isoformat())),
    )
    return " · ".join(filter(None, said))


@st.fragment(run_every=_LOOK_SECONDS)
def _watch(key: str, shown: str) -> None:
    """Show the page again when the files behind it have changed, without anybody asking for it."""
    if st.session_state.pop(_LOOKED, False):  # the page was drawn of them just now
        return
    kept = load_datasets().get(key)
    if kept is None or _state(kept) != shown:
        st.rerun()


def _state(kept: KeptDataset) -> str:
    """What is to be seen of a dataset: its version, why a newer one is not shown, and as of which day."""
    return f"{kept.data.version}|{kept.trouble}|{date.today()}"


def _top(view: View, pages: list[st.Page]) -> None:
    """Whose dashboard it is, the menu, the other languages, the file of the page, the whole screen."""
    text = view.text
    package = view.data.package
    said = {"name": package.office(text.language), "mark": package.mark, "menu": text("menu")}
    elements.identity(data=said, key="frame-identity")
    with st.container(horizontal=True, vertical_alignment="center", gap=None, key="menu"):
        _menu(view, pages)
        st.session_state[_TAKE_AWAY] = st.container(width="content")
        st.button(
            markdown(text("meeting-open")),
            icon=":material/co_present:",
            type="tertiary",
            key="frame-meeting",
            help=text("meeting-open"),
            on_click=filters.keep,
            args=(MODE, MEETING),
        )
        elements.full_screen(data={"label": text("full-screen")}, key="frame-full-screen")


def take_away() -> AbstractContextManager[Any]:
    """Where the frame has what a reader takes along: the file of the page."""
    return cast(AbstractContextManager[Any], st.session_state[_TAKE_AWAY])


def _menu(view: View, pages: list[st.Page]) -> None:
    """A link to every page with the view as it is, and a button for every other language.

    A link by the path of a script costs a walk through the folders above it, ten times what a page costs.
    """
    problems, address = len(problems_of(view.data)), view.address
    for name, page in zip(PAGES, pages, strict=True):
        label = view.text("page-data-count", n=problems) if name == "data" else view.text(f"page-{name}")
        st.page_link(page, label=markdown(label), query_params=address)
    for language, words in LANGUAGES.items():
        if language != view.text.language:
            st.button(
                words,
                key=f"language-{language}",
                type="tertiary",
                on_click=filters.keep,
                args=("lang", language),
            )


def page_file(name: str) -> Path:
    """The script of a page."""
    return ROOT / "pages" / f"{name}.py"


def _page(name: str, text: Text) -> st.Page:
    return st.Page(page_file(name), title=text(f"page-{name}"), url_path=name, default=name == PAGES[0])


def open_page(name: str, *needs: str, uses: tuple[str, ...] = ()) -> View:
    """Start a page: its question, what to know about the data, or why it cannot be shown.

    Args:
        name: one of PAGES.
        needs: the tables that the page cannot do without.
        uses: tables that the page can do without where nobody sent them, not where they were refused.
    """
    view = begin_page()
    refusal = view.data.refusal("locations", *needs) or view.data.refusal(*uses, absent=False)
    if refusal:
        _refuse(view, name, sentence_of(refusal, view.text))
    if view.place not in view.data.places:
        _refuse(view, name, view.text("no-places"))
    return view


def begin_page() -> View:
    """Start a page that can be shown whatever the data are."""
    return cast(View, st.session_state[_VIEW])


def _refuse(view: View, page: str, sentence: str) -> NoReturn:
    """A page that cannot be shown says why in its headline, and ends."""
    st.title(markdown(sentence), anchor=False)
    _foot(view, page)
    st.stop()


def _foot(view: View, page: str) -> None:
    """The question that a page answers, and what to know about the data behind it."""
    text = view.text
    said = [text("question-answered", question=text(f"question-{page}"))]
    said += [text("data-language")] * (text.language != DATA_LANGUAGE)
    if page not in _WITHOUT_FIGURES:
        said += [text("own-banner")] * view.data.private
        said += [text("illustrative-banner")] * view.data.package.illustrative
    with st.container(key="foot"):
        st.markdown(f":small[{markdown(' '.join(filter(None, said)))}]", anchors=False)


def _names(kept: Mapping[str, KeptDataset], text: Text) -> dict[str, str]:
    return dataset_names({name: found.data for name, found in kept.items()}, text)


def _looked_at(
    kept: Mapping[str, KeptDataset], names: Mapping[str, str], text: Text
) -> tuple[View, list[str]]:
    """What the address asks for, and what it asked for in vain. names: of the datasets."""
    first = next(iter(kept))
    notes: list[str] = []
    asked = filters.asked("data")
    if asked and asked not in kept:
        gone = "choice-own-gone" if asked == OWN else "choice-unknown-data"
        notes.append(text(gone, key=name_shown(asked), shown=names[first]))
    key = filters.current_of("data", tuple(kept), first)
    if trouble := kept[key].trouble:
        notes.append(text("data-older", why=sentence_of(trouble, text)))
    data = kept[key].at(filters.asked("place"))
    place = _place(data, names[key], text, notes)
    year = _year(data, names[key], text, notes)
    return View(data=data, place=place, year=year, text=text, today=date.today(), dataset_key=key), notes


def _place(data: Dataset, called: str, text: Text, notes: list[str]) -> str:
    if data.first_place is None:
        return ""
    labels, asked = cached(place_labels)(data, text), filters.asked("place")
    if asked and asked not in labels:
        shown = labels[data.first_place]
        notes.append(text("choice-unknown-place", key=name_shown(asked), data=called, shown=shown))
    return filters.current_of("place", tuple(labels), data.first_place)


def _year(data: Dataset, called: str, text: Text, notes: list[str]) -> int | None:
    asked = filters.asked("year")
    if asked and asked not in (ALL_YEARS, *map(str, data.years)):
        notes.append(text("choice-unknown-year", key=name_shown(asked), data=called))
    chosen = filters.current_of("year", (ALL_YEARS, *map(str, data.years)), ALL_YEARS)
    return None if chosen == ALL_YEARS else int(chosen)


def _choices(kept: Mapping[str, KeptDataset], text: Text) -> View:
    """Offer place, year and data; beside them what the address asked for in vain."""
    names = _names(kept, text)
    view, notes = _looked_at(kept, names, text)
    data, build = view.data, kept[view.dataset_key].build
    if build is not None and view.place:
        search_place(build, data, view.place, filters.asked("place"), text)
    elif data.first_place is not None:
        labels = cached(place_labels)(data, text)
        filters.choose(
            "place",
            tuple(labels),
            label=text("choice-place"),
            default=data.first_place,
            words=labels.__getitem__,
            width=300,
        )
    filters.choose(
        "year",
        (ALL_YEARS, *(str(year) for year in reversed(data.years))),
        label=text("choice-year"),
        default=ALL_YEARS,
        words=lambda key: text("choice-year-all") if key == ALL_YEARS else key,
        width=150,
    )
    filters.choose(
        "data",
        tuple(kept),
        label=text("choice-data"),
        default=next(iter(kept)),
        words=names.__getitem__,
        width=160,
    )
    for sentence in notes:
        st.warning(markdown(sentence))
    return view


def place_labels(data: Dataset, text: Text) -> dict[str, str]:
    """Every place by key, from the largest down its own tree; each label is there once only."""
    return told_apart({key: option_label(data.places[key], text, data.around(key)) for key in _tree(data)})


def _tree(data: Dataset) -> list[str]:
    """Places in the order of a table of contents."""
    ordered: dict[str, None] = {}
    roots = [key for key in data.places if not data.above(key)]
    waiting = roots[::-1]
    while waiting:
        key = waiting.pop()
        if key in ordered:
            continue
        ordered[key] = None
        waiting += data.children.get(key, ())[::-1]
    return [*ordered, *(key for key in data.places if key not in ordered)]
