"""Commands that make files to take along: a briefing, report cards, a picture."""

import argparse
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from dashboard.commands.on_disk import CLEAN, UNUSABLE, read_around, written
from dashboard.drawings.sheet import FORMATS
from dashboard.findings.finding import Finding
from dashboard.findings.register import PARTS, Shown, shown, switch_of
from dashboard.findings.scope import Scope
from dashboard.findings.words.problems import sentence_of
from dashboard.settings import slides_template
from dashboard.text.catalogue import Text, text_in

SIZES = tuple(FORMATS)
"""What a picture is for."""


class Refused(Exception):
    """Why no file was made, in one sentence."""


def brief(options: argparse.Namespace, text: Text) -> int:
    """Write the briefing of a place in the forms that were asked for."""
    from dashboard.paper.briefing import briefing_pdf, briefing_xlsx, one_page_pdf

    makers: Mapping[str, Callable[[Scope], bytes]] = {
        "pdf": lambda scope: briefing_pdf(scope, {}),
        "page": one_page_pdf,
        "pptx": lambda scope: _slides(scope, options.template),
        "xlsx": lambda scope: briefing_xlsx(scope, {}),
    }
    wanted = {name: getattr(options, name) for name in makers if getattr(options, name)}

    def made(scope: Scope) -> dict[Path, bytes]:
        if not wanted:
            raise Refused(scope.text("cli-brief-nothing"))
        return {path: makers[name](scope) for name, path in wanted.items()}

    return _write(options, text, made)


def cards(options: argparse.Namespace, text: Text) -> int:
    """Write the report cards of the RTs of a place."""
    from dashboard.paper.report_card import Dashboard, cards_pdf, rts_of

    def made(scope: Scope) -> dict[Path, bytes]:
        rts = rts_of(scope)
        if not rts:
            raise Refused(scope.text("indicators-no-rt", place=scope.place_name))
        at = Dashboard(options.base_url)
        return {options.pdf: cards_pdf(scope, rts, at, options.per_sheet)}

    return _write(options, text, made)


def picture(options: argparse.Namespace, text: Text) -> int:
    """Write the first picture of a part of a page."""
    from dashboard.paper.picture import picture_png, picture_svg

    makers = {".svg": picture_svg, ".png": picture_png}

    def made(scope: Scope) -> dict[Path, bytes]:
        make = makers.get(options.out.suffix.lower())
        if make is None:
            raise Refused(scope.text("cli-picture-ending", file=options.out.name))
        at, one = _pictured(options, scope)
        return {options.out: make(at, one, FORMATS[options.size])}

    return _write(options, text, made)


def _write(options: argparse.Namespace, text: Text, make: Callable[[Scope], dict[Path, bytes]]) -> int:
    """Files that are made of a scope: all of them, else a sentence and none."""
    text = text_in(options.lang) if options.lang else text
    try:
        made = make(_scope(options, text))
    except Refused as refused:
        print(refused, file=sys.stderr)
        return UNUSABLE
    return CLEAN if written(made, text) else UNUSABLE


def _scope(options: argparse.Namespace, text: Text) -> Scope:
    """What is to be looked at."""
    data = read_around(options.folder, options.place)
    if refusal := data.refusal("locations"):
        raise Refused(sentence_of(refusal, text))
    if options.place not in data.places:
        raise Refused(text("cli-unknown-place", key=options.place, folder=options.folder.name))
    if options.year is not None and options.year not in data.years:
        years = text.joined([str(year) for year in data.years])
        raise Refused(text("cli-unknown-year", year=str(options.year), years=years))
    return Scope(data, options.place, options.year, text, date.today())


def _slides(scope: Scope, template: Path | None) -> bytes:
    from dashboard.paper.slides.deck import briefing_pptx
    from dashboard.paper.slides.template import NoTemplate

    template = template or slides_template()
    try:
        return briefing_pptx(scope, {}, template)
    except NoTemplate as error:
        raise Refused(scope.text("file-no-template", file=str(template))) from error


def _pictured(options: argparse.Namespace, scope: Scope) -> tuple[Shown, Finding]:
    """The part of the page that was asked for, and the first of its findings that has a picture."""
    from dashboard.paper.picture import pictured

    if options.page not in PARTS:
        raise Refused(scope.text("cli-unknown-page", page=options.page, pages=", ".join(PARTS)))
    address = dict(choice.partition("=")[::2] for choice in options.choose)
    asked = address.pop(switch_of(options.page), "")
    part, parts = options.show or asked, PARTS[options.page]
    if part and part not in parts:
        raise Refused(scope.text("cli-unknown-part", part=part, parts=", ".join(parts)))
    at = _chosen(shown(scope, options.page, address, part), address)
    found = pictured(at)
    if not found:
        raise Refused(scope.text("cli-no-picture", sentence=at.found.headline))
    return at, found[0]


def _chosen(at: Shown, address: Mapping[str, str]) -> Shown:
    """A part of a page on which all holds that the address asks for."""
    offered = {one.name: one for one in at.offered}
    for name, key in address.items():
        if name not in offered or offered[name].chosen != key:
            there = ", ".join(offered[name].options if name in offered else offered)
            choice, text = f"{name}={key}", at.scope.text
            raise Refused(text("cli-unknown-choice", choice=choice, choices=there or text("none")))
    return at
