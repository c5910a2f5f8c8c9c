"""What every page, slide and picture tells of itself once it has left the dashboard."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.findings.choice import LIST, PAGES, SWITCH
from dashboard.findings.finding import Finding
from dashboard.findings.register import PARTS, Shown
from dashboard.findings.scope import Scope
from dashboard.text.quoted import plain
from dashboard.text.short import name_shown

_SIGNS = 12
"""Of the hash of the data: enough to tell any two apart."""


@dataclass(frozen=True)
class Imprint:
    """Whose, of what, of when, from which data.

    Attributes:
        office: who publishes it.
        place: which place it is about.
        period: the year, or that it is about all years.
        data: title of the dataset.
        as_of: in words, when the data are of; empty where they do not say it.
        version: of the data, in words; files of the same data have the same. Empty of no files.
        day: in words, when it was made.
        stamp: what all of it is, where it is no recorded data.
    """

    office: str
    place: str
    period: str
    data: str
    as_of: str
    version: str
    day: str
    stamp: str

    @property
    def head(self) -> str:
        """Whose and about what."""
        return " · ".join((self.office, self.place, self.period))

    @property
    def foot(self) -> str:
        """From which data, and when it was made."""
        return " · ".join(filter(None, (self.data, self.as_of, self.version, self.day)))


def imprint(scope: Scope, stamp: str = "") -> Imprint:
    """The imprint of what is looked at. stamp: what it is besides, such as simulated."""
    text, data = scope.text, scope.data
    package = data.package
    stamps = (
        text("paper-illustrative") if package.illustrative else "",
        text("paper-own") if data.private else "",
        stamp,
    )
    return Imprint(
        office=package.office(text.language),
        place=scope.place_label,
        period=scope.period,
        data=name_shown(package.title(text.language)),
        as_of=text("file-as-of", day=text.date(package.as_of)) if package.as_of else "",
        version=text("file-version", version=data.digest[:_SIGNS]) if data.digest else "",
        day=text("file-day", day=text.date(scope.today.isoformat())),
        stamp=" · ".join(filter(None, stamps)),
    )


def chosen_words(at: Shown) -> str:
    """What a reader chose on the page, in words: its part, its lists and its switches."""
    text, parts = at.scope.text, PARTS[at.page]
    named = [text(f"{at.page}-show-{at.part}")] if len(parts) > 1 and at.page != "data" else []
    named += [
        text("file-choice", name=one.label, chosen=one.options[one.chosen])
        for one in at.offered
        if one.look in (LIST, SWITCH) and len(one.options) > 1 and one.label and one.chosen
    ]
    return plain(" · ".join(named))


def list_words(at: Shown, one: Finding) -> str:
    """Which part of a long list a finding shows, in words; empty where it shows all of it."""
    turned = (each for each in at.offered if each.look == PAGES and each.of in ("", one.key))
    return " ".join(
        at.scope.text("file-list", part=each.chosen, parts=str(len(each.options)))
        for each in turned
        if len(each.options) > 1
    )


def said(words: Iterable[str]) -> tuple[str, ...]:
    """Sentences without those that say nothing."""
    return tuple(filter(None, map(str.strip, words)))
