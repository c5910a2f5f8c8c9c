"""Files to take along: seconds, peak memory, bytes; each kind in a process of its own."""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from pathlib import Path

from benchmarks.city_of_shapes import PLACE, write_city
from benchmarks.report import progress, table
from dashboard.findings.scope import Scope
from dashboard.settings import ROOT

_DAY = date(2026, 11, 24)
_MANY = 382
"""RTs of a made-up city."""
_AT = "https://kotaku.example"


def _page(scope: Scope) -> bytes:
    from dashboard.findings.register import shown
    from dashboard.paper.page import page_pdf

    return page_pdf([shown(scope, "indicators", {})])


def _briefing(scope: Scope) -> bytes:
    from dashboard.paper.briefing import briefing_pdf

    return briefing_pdf(scope, {})


def _one_page(scope: Scope) -> bytes:
    from dashboard.paper.briefing import one_page_pdf

    return one_page_pdf(scope)


def _slides(scope: Scope) -> bytes:
    from dashboard.paper.slides.deck import briefing_pptx

    return briefing_pptx(scope, {})


def _workbook(scope: Scope) -> bytes:
    from dashboard.paper.briefing import briefing_xlsx

    return briefing_xlsx(scope, {})


def _cards(scope: Scope) -> bytes:
    from dashboard.paper.report_card import Dashboard, cards_pdf, rts_of

    return cards_pdf(scope, rts_of(scope), Dashboard(_AT))


def _picture(scope: Scope) -> bytes:
    from dashboard.findings.register import shown
    from dashboard.paper.picture import picture_png, pictured

    at = shown(scope, "map", {})
    return picture_png(at, pictured(at)[0])


def _walls(scope: Scope) -> bytes:
    """Every screen of a meeting for every shape of wall: what a browser is sent at once."""
    from dashboard.drawings.hall import WALLS, on_the_wall
    from dashboard.findings.meeting.agenda import NAMED
    from dashboard.findings.meeting.rule_says import rule_says
    from dashboard.findings.meeting.screens import screens

    drawn = [
        drawing
        for one in screens(scope, NAMED, {})
        for wall in WALLS.values()
        if one.picture is not None
        for drawing in on_the_wall(one.picture, one.rows, one.sentence, wall, scope.text, one.key)
    ]
    return "".join((*drawn, json.dumps(asdict(rule_says(scope))))).encode()


def _minutes(scope: Scope) -> bytes:
    """Of a meeting with sixty proposals."""
    from dashboard.findings.meeting.agenda import NAMED
    from dashboard.findings.meeting.room import room_of
    from dashboard.findings.meeting.rule_says import rule_says
    from dashboard.findings.meeting.screens import screens
    from dashboard.paper.minutes.content import Minutes
    from dashboard.paper.minutes.files import minutes_docx

    proposals = [
        {"what": f"Perbaiki parit {n}", "kind": "drain", "amount": n + 1, "votes": n} for n in range(60)
    ]
    room = room_of({"proposals": proposals, "shown": list(NAMED)}, scope.today, lambda _: False)
    return minutes_docx(Minutes(scope, screens(scope, NAMED, {}), room, rule_says(scope)))


_MAKERS: dict[str, Callable[[Scope], bytes]] = {
    "page, PDF": _page,
    "briefing, PDF": _briefing,
    "one page, PDF": _one_page,
    "slides, PPTX": _slides,
    "workbook, XLSX": _workbook,
    "report cards, PDF": _cards,
    "picture, PNG": _picture,
    "meeting, its screens": _walls,
    "minutes, DOCX": _minutes,
}


def files() -> str:
    """The illustrative kelurahan of seven RTs, and a made-up city of many."""
    rows = []
    with tempfile.TemporaryDirectory() as made:
        write_city(Path(made), _MANY)
        for folder, place in ((ROOT / "data" / "contoh", "21.72.03.1005"), (Path(made), PLACE)):
            for kind in _MAKERS:
                progress(f"  {folder.name}, {kind}")
                rows.append(_measured(folder, place, kind))
    columns = ("RTs", "file", "s, libraries loaded", "s, first of a process", "peak MB", "kB")
    return table("Files to take along", columns, rows)


def _measured(folder: Path, place: str, kind: str) -> list[str]:
    command = [sys.executable, "-m", "benchmarks.files", str(folder), place, kind]
    found = json.loads(subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout)
    seconds = [f"{found[name]:.2f}" for name in ("again", "first")]
    return [str(found["rts"]), kind, *seconds, f"{found['peak']:.0f}", f"{found['bytes'] / 1000:.0f}"]


def _measure(folder: Path, place: str, kind: str) -> dict[str, float]:
    """Twice, each time of data just read: no answer is at hand, the second time the libraries are."""
    from dashboard.reading.folder import read_dataset
    from dashboard.text.catalogue import text_in

    taken, content = [], b""
    for _ in range(2):
        scope = Scope(read_dataset(folder), place, None, text_in("id"), _DAY)
        began = time.perf_counter()
        content = _MAKERS[kind](scope)
        taken.append(time.perf_counter() - began)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    rts = len(scope.data.of_level("rt", place))
    return {"first": taken[0], "again": taken[1], "peak": peak, "bytes": len(content), "rts": rts}


if __name__ == "__main__":
    print(json.dumps(_measure(Path(sys.argv[1]), *sys.argv[2:])))
