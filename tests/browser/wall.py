"""A wall as a hall sees it: how large and how plain its words are; and the cable that somebody trips over."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, ViewportSize

PROJECTOR: ViewportSize = {"width": 1024, "height": 768}
SMALLEST, PLAINEST = 24.0, 7.0
"""Pixels of letters on the projector, and the contrast that they have at least."""

_WORDS = """(inside) => {
  const shadow = [...document.querySelectorAll("*")].map((node) => node.shadowRoot)
    .find((root) => root?.querySelector(".stage"))
  const whole = shadow.querySelector(inside)
  const parse = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number)
    return { r, g, b, a }
  }
  const light = ({ r, g, b }) => [r, g, b].map((one) => one / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0)
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const WHITE = { r: 255, g: 255, b: 255 }
  const colours = (shape) => {
    const style = getComputedStyle(shape)
    if (style.fill === "none") return []
    if (!style.fill.startsWith("url")) return [parse(style.fill)]
    const pattern = shadow.getElementById(style.fill.match(/#([^")]+)/)[1])
    return [...pattern.children].flatMap((part) => {
      const own = getComputedStyle(part)
      return part.localName === "line" ? [parse(own.stroke)] : [parse(own.fill)]
    })
  }
  const shapes = [...whole.querySelectorAll("svg rect, svg path, svg circle")]
    .filter((shape) => !shape.closest("defs, button"))
  const under = (node, box) => {
    const style = getComputedStyle(node)
    if (style.paintOrder.startsWith("stroke") && style.stroke !== "none") return [parse(style.stroke)]
    const found = []
    for (const share of [0.1, 0.5, 0.9]) {
      const [x, y] = [box.left + share * box.width, box.top + box.height / 2]
      const behind = shapes.filter((shape) => {
        if (!(node.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_PRECEDING)) return false
        const at = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse())
        return getComputedStyle(shape).fill !== "none" && shape.isPointInFill(at)
      })
      found.push(...(behind.length ? colours(behind.at(-1)) : [WHITE]))
    }
    return found
  }
  const ground = (node) => {
    for (let at = node; at; at = at.parentNode ?? at.host) {
      const colour = at.nodeType === 1 ? parse(getComputedStyle(at).backgroundColor) : { a: 0 }
      if (colour.a === 1) return [colour]
    }
    return [WHITE]
  }
  const words = []
  const walk = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement
    const said = walk.currentNode.data.trim()
    if (!said || node.closest("title, style, .announced, option") || !node.getClientRects().length) continue
    const svg = node.closest("svg")
    const style = getComputedStyle(node)
    const range = document.createRange()
    range.selectNodeContents(walk.currentNode)
    const box = range.getBoundingClientRect()
    const scale = svg ? Math.hypot(node.getScreenCTM().a, node.getScreenCTM().b) : 1
    const ink = parse(svg ? style.fill : style.color)
    const behind = svg ? under(node, box) : ground(node)
    words.push({
      said, size: parseFloat(style.fontSize) * scale,
      contrast: Math.min(...behind.map((colour) => contrast(ink, colour))),
      cut: node.closest(".source") !== null, // ends in dots; all of it stands in the notes
      box: [box.left, box.top, box.right, box.bottom],
    })
  }
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = whole
  return { words, scrolls: scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1 }
}"""


def faults(page: Page, inside: str = ".stage", *, scrolled: bool = False) -> Iterator[str]:
    """What the last row cannot read of what is shown: letters too small, too faint, or beside the wall.

    inside: what is looked at. scrolled: it may be longer than the wall.
    """
    seen: dict[str, Any] = page.evaluate(_WORDS, inside)
    size = page.viewport_size or PROJECTOR
    if not seen["words"]:
        yield "no words at all"
    for one in seen["words"]:
        if one["size"] < SMALLEST - 0.05:
            yield f"{one['said']!r} has letters of {one['size']:.1f} pixels"
        if one["contrast"] < PLAINEST - 0.05:
            yield f"{one['said']!r} has a contrast of {one['contrast']:.1f}"
        left, _, right, bottom = one["box"]
        if one["cut"]:
            continue
        if left < -1 or right > size["width"] + 1 or (bottom > size["height"] + 1 and not scrolled):
            yield f"{one['said']!r} lies beside the wall: {one['box']}"
    if seen["scrolls"] and not scrolled:
        yield "it has to be scrolled"


class Cable:
    """What lies between a browser and a server: pulled, nothing comes through and what was open is cut."""

    def __init__(self, server: str) -> None:
        self._to = urlsplit(server).hostname, urlsplit(server).port
        self._open: set[socket.socket] = set()
        self._plugged = True
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def pull(self) -> None:
        """Until it is plugged in again."""
        self._plugged = False
        for end in list(self._open):
            _cut(end)

    def plug(self) -> None:
        """As before."""
        self._plugged = True

    def close(self) -> None:
        """For good."""
        self.pull()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                here, _ = self._listener.accept()
            except OSError:
                return
            if not self._plugged:
                _cut(here)
                continue
            with suppress(OSError):
                there = socket.create_connection(self._to)
                self._open |= {here, there}
                for one, other in ((here, there), (there, here)):
                    threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while content := one.recv(65_536):
                other.sendall(content)
        for end in (one, other):
            _cut(end)
            self._open.discard(end)


def _cut(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()


@contextmanager
def cable(server: str) -> Iterator[Cable]:
    """A cable to a server, for as long as it is looked at."""
    found = Cable(server)
    yield found
    found.close()
