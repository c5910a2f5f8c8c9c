"""Nothing is told that was not known at the end of the chosen year; a survey is the newest one known then."""

import re
from datetime import date

from tests.judged.case import FINDINGS, YEAR, Case, Found, years_in
from tests.judged.language import without_cells

_AHEAD = re.compile(
    r"jatuh tempo|tenggat|\bdue\b|"
    r"Tahun yang tercatat|Years with activities|Tahun survei yang tercatat|Years surveyed|"
    r"Sumber:|Source:|"
    r"data per|data as of|14/PRT/M/2018|daftar 370|list of 370|Ansell|yang pertama|first:|"
    r"sesudah|setelahnya|after|"
    r"rencana|planned|direncanakan|"
    r"nol pada|zero by|0 ha pada akhir|0 ha at the end|dibagi jumlah tahun|divided by the years",
    re.I,
)
"""Where a later year is no later knowledge: a date that was set, what the files hold, a source, a rule,
the year by which there is to be no slum."""

_PRICE = re.compile(r"Rp|(?:Realisasi|Kontrak|Pagu|Pencairan|Spent|Contract|Budget|Disbursed) \d{4}")
"""A simulation is made today with all prices that are known today, each with its year."""

# A figure of the ledger is of the year it is about, whenever it was said: its dates of saying may be later.

_WHOLE_FILE = ("data",)
"""Pages about the files and not about a place in a year."""


def later(case: Case) -> Found:
    """Nothing is told that was not known at the end of the chosen year."""
    if case.until is None or case.view.page in _WHOLE_FILE:
        return
    for at, (kind, words) in enumerate(case.said):
        cell = kind == "table.rows" and YEAR.fullmatch(words)
        if kind == "cards.groups.cards.lines.text" and _AHEAD.search(case.said[at - 1].words):
            continue  # the line says by its name that it is a date that was set
        if kind in ("choice", "label") or (kind.startswith("table") and not cell):
            continue
        if case.view.page == "simulation" and _PRICE.search(words):
            continue
        if case.choice("show") == "figures" and kind != "headline":
            continue
        ahead = [year for year in years_in(words) if year > case.until]
        if ahead and not _AHEAD.search(words):
            ahead = [year for year in years_in(without_cells(case.facts, words)) if year > case.until]
            if ahead:
                yield words, f"{case.until} was chosen, {ahead[0]} is later"


_SURVEY_OF = re.compile(r"survei (\d{4})|(\d{4}) survey|Survei (\d{4})|survey of (\d{4})")


def newest_survey(case: Case) -> Found:
    """A headline, a title or a card that rests on a survey names the newest one known then."""
    known = case.facts.surveys(case.place, case.until)
    if not known or case.choice("show") in ("change",) or case.view.page in ("data", "trends"):
        return
    for said in case.findings(*FINDINGS):
        named = {int(year) for found in _SURVEY_OF.findall(said.words) for year in found if year}
        if (
            named
            and known[-1] not in named
            and not re.search(r"Numerik|Numbers after|dikurangi|less what", said.words)
        ):
            yield said.words, f"the newest survey is of {known[-1]}"


_OVERDUE = re.compile(r"(\d+) (?:janji yang )?lewat tenggat|(\d+) (?:promises? past due|overdue)")


def overdue(case: Case) -> Found:
    """A promise is late when its date had passed by then (today where no year is chosen), not kept."""
    end = min(f"{case.until or 9999}-12-31", date.today().isoformat())
    late = [
        one for one in case.facts.promises(case.place, case.until)
        if one.due and one.due + "-12-31"[len(one.due) - 4 :] <= end and not case.facts.kept(one, case.until)
    ]  # fmt: skip
    for said in case.findings("headline", "card"):
        for found in _OVERDUE.findall(said.words):
            if int(next(filter(None, found))) != len(late):
                yield said.words, f"{len(late)} late by {end}"
