"""The dashboard as readers meet it: a server of its own and a browser that reaches nothing else."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.judged.walk import PARTS

VIEWS = (
    *(f"{page}?{urlencode(asked)}" for page, asked in PARTS if asked),
    "spending?by=kind&across=funding_source",
    "spending?by=rt&across=year",
    "indicators?detail=criteria&measure=percent",
    "simulation?show=cheapest&year=2016",
    "simulation?how=work",
    "rt?place=21.72.03.1005-RW006-RT002",
    "rt?place=21.72.03.1005-RW006-RT001&vs=21.72.03.1005-RW006-RT003",
    "indicators?place=21.72.03.1005-RW006-RT001&vs=2016",
)
"""Every part of a page but the one that it opens with, and choices; a page as it opens goes by its name."""

DESKTOP: ViewportSize = {"width": 1366, "height": 900}
PHONE: ViewportSize = {"width": 360, "height": 780}
_WIDEST_PHONE = 400

ROOT = Path(__file__).resolve().parents[2]
_AT_REST = """(asked) => {
  const rest = window.rest ??= { asked: 0, frames: 0, watched: new WeakSet() }
  const watch = (root) => {
    if (rest.watched.has(root)) return
    rest.watched.add(root)
    new MutationObserver(() => { rest.frames = 0 })
      .observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
  }
  const ours = [...document.querySelectorAll("[data-testid=stBidiComponentIsolated]")]
  const drawn = (element) => {
    const root = element.shadowRoot?.querySelector(".root")
    return root?.hasChildNodes() || Object.keys(root?.dataset ?? {}).length || element.closest(".st-key-page")
  }
  watch(document)
  ours.forEach((element) => element.shadowRoot && watch(element.shadowRoot))
  const app = document.querySelector("[data-testid=stApp]")?.dataset
  const ready = app?.testConnectionState === "CONNECTED" && app.testScriptState === "notRunning"
    && !document.querySelector("[data-testid=stSkeleton], [data-stale=true], .stSpinner")
    && document.fonts.status === "loaded" && ours.every(drawn)
    && document.getAnimations().every((animation) => animation.playState !== "running")
  rest.frames = ready && rest.asked === asked ? rest.frames + 1 : 0
  rest.asked = asked
  return rest.frames > 10
}"""
"""The page has finished its run, shows its result, and has not changed since, for some frames."""

_ALL_WORDS = """() => {
  const words = (node) => node.nodeType === Node.TEXT_NODE ? node.textContent
    : ["STYLE", "SCRIPT"].includes(node.nodeName) ? ""
    : [node.shadowRoot, node].filter(Boolean).flatMap((part) => [...part.childNodes].map(words)).join(" ")
  return words(document.querySelector("[data-testid=stMain]"))
}"""

CUT = """(inside) => {
  const ours = [...document.querySelectorAll("[data-testid=stBidiComponentIsolated]")]
  return ours.flatMap((element) => {
  const root = element.shadowRoot?.querySelector(".root")
  const parts = root ? [root, ...(inside ? root.querySelectorAll(inside) : [])] : []
  const cut = parts.filter((part) => part.scrollWidth > part.clientWidth + 1)
  return cut.map((part) => part.outerHTML.slice(0, 200))
}) }"""
"""Our own elements of which something lies beside them, or beside what they have inside."""

_ARGUMENTS = (
    "--headless", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--use-gl=angle", "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist", "--disable-gpu-compositing",
    "--webgl-antialiasing-mode=none",
)  # fmt: skip
"""Maps are drawn as by a graphics card that there need not be, edges and all else the cheapest way."""


def chromium() -> str | None:
    """Where the machine's own Chromium or Chrome is."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    return next((path for name in names if (path := which(name))), mac if Path(mac).exists() else None)


@contextmanager
def dashboard(
    entry: str = "dashboard/app.py", cwd: Path = ROOT, port: int | None = None, **environment: str
) -> Iterator[tuple[str, int]]:
    """A running server: its address and process id. port: where one ran before, to come back there."""
    port = port or free_port()
    command = [sys.executable, "-m", "streamlit", "run", entry, "--server.port", str(port)]
    process = subprocess.Popen(
        [*command, "--server.address", "127.0.0.1"],
        cwd=cwd,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(f"http://127.0.0.1:{port}/_stcore/health", process)
        yield f"http://127.0.0.1:{port}", process.pid
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextmanager
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(), args=list(_ARGUMENTS))
        yield launched
        launched.close()


def settle(page: Page) -> None:
    """Wait until a page shows its headline and has stopped changing."""
    page.wait_for_selector("h1", timeout=60_000)
    page.wait_for_function(_AT_REST, arg=time.monotonic(), timeout=60_000)


def show_on(page: Page, screen: ViewportSize) -> None:
    """Put a page that may be open already on another screen; a narrow one is a phone's."""
    device = {**screen, "deviceScaleFactor": 1, "mobile": screen["width"] <= _WIDEST_PHONE}
    page.context.new_cdp_session(page).send("Emulation.setDeviceMetricsOverride", device)


@contextmanager
def listening(page: Page, **to: Callable[[Any], None]) -> Iterator[None]:
    """Hear the named events of a page for a while."""
    for event, heard in to.items():
        page.on(event, heard)
    yield
    for event, heard in to.items():
        page.remove_listener(event, heard)


def words(page: Page) -> str:
    """Every word in sight, those of our own elements too, with plain blanks."""
    found: str = page.evaluate(_ALL_WORDS)
    return found.replace("\N{NO-BREAK SPACE}", " ")


def free_port() -> int:
    """One that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(address: str, process: subprocess.Popen) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError("the server stopped before it answered")
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(address)
