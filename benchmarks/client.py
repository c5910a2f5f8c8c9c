"""A reader without a browser: one session over Streamlit's own WebSocket.

It keeps what a browser keeps (address, page, widgets, messages it has cached) and sends it with
every run, so that a run costs the server what a reader's run costs it.
"""

import time
from types import TracebackType
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Navigation_pb2 import Navigation
from streamlit.proto.NewSession_pb2 import NewSession
from streamlit.proto.Selectbox_pb2 import Selectbox
from websockets.sync.client import connect

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_TIMEOUT_SECONDS = 120
_AFTER_RUN_SECONDS = 0.02
"""Enough for the server to put a run away before the next one; a reader clicks no faster."""


class RunFailed(RuntimeError):
    """A run that did not show its page."""


class Reader:
    """One reader with one page open: `Reader(address, "trends", "year=2018")`."""

    def __init__(self, address: str, page: str = "", query: str = "") -> None:
        host = urlsplit(address)
        if host.hostname not in _LOOPBACK:
            raise ValueError(f"only this machine is measured, not {address}")
        self._page, self._query = page, query
        self._page_hash, self._headlines = "", 0
        self._hash_by_page: dict[str, str] = {}
        self._boxes: dict[str, Selectbox] = {}
        self._values: dict[str, str] = {}
        self._cached: set[str] = set()
        self._socket = connect(
            f"ws://{host.netloc}/_stcore/stream", subprotocols=["streamlit"], max_size=None,
            compression=None, ping_interval=None, proxy=None,
        )  # fmt: skip
        self._run()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def options(self, name: str) -> list[str]:
        """What the select box with this key, or else this label, offers."""
        return list(self._box(name).options)

    def chosen(self, name: str) -> str:
        """The option that it shows."""
        return self._values[self._box(name).id]

    def choose(self, name: str, option: str) -> None:
        """Pick an option, as a click does, and wait for the page.

        Raises:
            RunFailed: the page did not come, or another one did, or it did not take the choice.
        """
        box = self._box(name)
        if option not in box.options:
            raise RunFailed(f"{self._page}: {name} does not offer {option}")
        self._values[box.id] = option
        self._run()
        if self.chosen(name) != option:
            raise RunFailed(f"{self._page}: {name} shows {self.chosen(name)}, not {option}")

    def rerun(self) -> None:
        """Run the page again with nothing changed."""
        self._run()

    def _box(self, name: str) -> Selectbox:
        return next(box for box in self._boxes.values() if box.id.endswith(f"-{name}") or box.label == name)

    def _run(self) -> None:
        self._socket.send(self._request())
        self._headlines = 0
        while True:
            message = ForwardMsg.FromString(self._socket.recv(_TIMEOUT_SECONDS))
            self._take_in(message)
            if message.WhichOneof("type") == "script_finished" and self._has_ended(message):
                break
        if not self._headlines:
            raise RunFailed(f"{self._page}: no headline")
        if self._page_hash != self._hash_by_page.get(self._page):
            raise RunFailed(f"{self._page}: the server ran another page")
        time.sleep(_AFTER_RUN_SECONDS)

    def _request(self) -> bytes:
        message = BackMsg()
        state = message.rerun_script
        state.query_string, state.page_script_hash = self._query, self._page_hash
        state.page_name = "" if self._page_hash else self._page
        state.context_info.timezone, state.context_info.locale = "Asia/Jakarta", "id-ID"
        state.cached_message_hashes.extend(self._cached)
        for widget, value in self._values.items():
            state.widget_states.widgets.add(id=widget, string_value=value)
        return message.SerializeToString()

    def _has_ended(self, message: ForwardMsg) -> bool:
        """False where the page asked to be run once more."""
        if message.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
            raise RunFailed(f"{self._page}: does not compile")
        return message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY

    def _take_in(self, message: ForwardMsg) -> None:
        """Keep what a browser would keep."""
        if message.metadata.cacheable and message.hash:
            self._cached.add(message.hash)
        kind = message.WhichOneof("type")
        if kind == "page_info_changed":
            self._query = message.page_info_changed.query_string
        elif kind in ("new_session", "navigation"):
            self._turn_to(getattr(message, kind))
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._take_in_element(message.delta.new_element)

    def _turn_to(self, page: NewSession | Navigation) -> None:
        self._page_hash = page.page_script_hash
        for known in page.app_pages:
            name = "" if known.is_default else known.url_pathname
            self._hash_by_page[name] = known.page_script_hash

    def _take_in_element(self, element: Element) -> None:
        kind = element.WhichOneof("type")
        if kind == "exception":
            raise RunFailed(f"{self._page}: {element.exception.type}: {element.exception.message}")
        if kind == "heading" and element.heading.tag == "h1":
            self._headlines += 1
        if kind == "selectbox":
            self._take_in_box(element.selectbox)

    def _take_in_box(self, box: Selectbox) -> None:
        self._boxes[box.id] = box
        if box.set_value:
            self._values[box.id] = box.raw_value
        elif box.options:
            self._values.setdefault(box.id, box.options[box.default])
