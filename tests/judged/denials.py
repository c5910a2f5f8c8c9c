"""Nothing is denied that is there: neither by then, nor before the chosen year without a word of it."""

import re
from collections.abc import Callable

from tests.judged.case import SENTENCES, Case, Found, years_in
from tests.judged.language import without_cells

NO = {
    "id": re.compile(
        r"\b(belum ada|tidak ada|belum satu pun|belum pernah|belum disurvei|tidak satu pun|tidak disebut|"
        r"belum tercatat|tidak tercatat|baru dapat|belum punya|belum memiliki|tanpa janji)\b",
        re.I,
    ),
    "en": re.compile(
        r"(?<!are )\b(no|none|not surveyed|never(?! below)|nobody|there is no|without figures|do not state|"
        r"can be computed once|once its|was surveyed|no two)\b",
        re.I,
    ),
}  # fmt: skip
_SUBJECTS: tuple[tuple[str, str], ...] = (
    ("two_surveys", r"dua survei|two surveys"),
    ("promises", r"janji|promise"),
    ("implementer", r"pelaksana|carried it out"),
    ("checks", r"pemeriksaan|diperiksa|\bcheck(?:s|ed)?\b"),
    ("rts", r"RT yang tercatat|\bNo RT is recorded"),
    ("survey", r"survei|survey"),
    ("money", r"nilai uang|amount of money"),
    ("clash", r"bertentangan|contradict"),
    ("area", r"angka luas|luas kumuh|angka pembanding|slum area figure|figure to compare"),
    ("facts", r"peristiwa|Tercatat:|events?\b|Recorded:"),
    ("works", r"kegiatan|activit|works?\b"),
    ("kawasan", r"kawasan kumuh|slum area"),
)
_NAMES_THAT_DENY = re.compile(
    r"(?:Sumber dana|Jenis nilai|[Vv]olume(?:nya)?) tidak disebut|"
    r"Source of money not stated|Kind of money not stated|"
    r"“Belum tercatat dipenuhi” tidak berarti|“Not recorded as kept” does not mean broken|"
    r"ha(?:s|ve) no evidence named|belum disertai bukti|yes \d+.*|ya \d+.*|"
    r"Belum tercatat dipenuhi, tanpa tenggat|Not recorded as kept, without a date"
)
"""Names of a source, a kind of money and a class of promises, what one fact lacks, answers that are counted,
and a caution: they deny nothing of a place."""

EARLIER = re.compile(
    r"sebelum|terakhir|Tahun yang tercatat|before|earlier|\blast\b|latest|"
    r"tahun lain|other years|Years with activities|Years surveyed|Tahun survei yang tercatat",
    re.I,
)
"""Words for what there was before the chosen year."""

_CLAUSE = re.compile(r"(?<=[a-zA-Z\d)%])[.;](?:\s|$)|\s·\s")


_TOLD = ("lists.groups.summary", "lists.groups.title", "cards")
"""Parts of our own elements that are sentences."""


def denial(case: Case) -> Found:
    """What is denied is not there: a state by the end of the year, a flow in it, with what was before."""
    no = NO[case.view.language]
    for kind, words in case.said:
        if kind not in SENTENCES and not kind.startswith(_TOLD):
            continue
        if not no.search(words):
            continue
        for clause in _CLAUSE.split(_NAMES_THAT_DENY.sub("…", without_cells(case.facts, words))):
            if no.search(clause):
                subject = next((name for name, of in _SUBJECTS if re.search(of, clause, re.I)), None)
                truth = _DENIED[subject](case, words, clause) if subject in _DENIED else None
                if truth:
                    yield words, truth


def _two_surveys(case: Case, words: str, clause: str) -> str | None:
    known = case.facts.surveys(case.place, case.until)
    return f"surveys of {known}" if len(known) > 1 else None


def _survey(case: Case, words: str, clause: str) -> str | None:
    facts, until = case.facts, case.until
    before = re.search(r"(?:sebelum|before) (\d{4})", clause)
    until = int(before.group(1)) - 1 if before else until
    known = facts.surveys(case.place, until) if facts.rts(case.place) else []
    if not known:
        others = facts.readings_of_others(case.place, until)
        own = re.search(r"RT|disurvei|surveyed", words)
        return None if not others or own else f"criteria were read in {others}, though of no RT"
    if known[-1] in years_in(words) or any(year in years_in(words) for year in known):
        return None
    unsurveyed = sum(
        facts.totals().get((rt, known[-1])) is None
        or facts.totals()[rt, known[-1]].low < facts.totals()[rt, known[-1]].high
        for rt in facts.rts(case.place)
    )
    return None if unsurveyed else f"surveys of {known}, every RT"


def _area(case: Case, words: str, clause: str) -> str | None:
    known = case.facts.areas(case.place, case.until)
    if re.search("pembanding|compare", clause):
        distinct = sorted({(area.year, area.low) for area in known})
        return f"figures of {[(year, str(area)) for year, area in distinct]}" if len(distinct) > 1 else None
    return f"{known[-1].low} ha ({known[-1].how} {known[-1].year})" if known else None


def _clash(case: Case, words: str, clause: str) -> str | None:
    if case.choice("quantity") not in (None, "slum_area"):
        return None
    known = case.facts.contested(case.place, case.until)
    return f"contested: {known}" if known else None


def _flow(of: Callable[[Case, int | None, int | None], list]) -> Callable[[Case, str, str], str | None]:
    def denied(case: Case, words: str, clause: str) -> str | None:
        here, before = of(case, case.until, None), of(case, None, case.until)
        if here:
            return f"{len(here)} recorded"
        if not before or EARLIER.search(words) or _said_near(case, words, EARLIER):
            return None
        return f"{len(before)} before the chosen year, not said"

    return denied


def _said_near(case: Case, words: str, pattern: re.Pattern[str], reach: int = 2) -> bool:
    """Whether what stands right beside some words says it."""
    at = next((position for position, said in enumerate(case.said) if said.words == words), None)
    near = case.said[max(0, at - 1) : at + reach + 1] if at is not None else ()
    return any(pattern.search(said.words) for said in near if said.words != words)


def _works(case: Case, year: int | None, until: int | None) -> list:
    return case.facts.works_in(case.place, year, until)


def _finished(case: Case, year: int | None, until: int | None) -> list:
    works = case.facts.works_in(case.place)
    return [
        work
        for work in works
        if work.finished and (year is None or work.ended == year) and (until is None or work.ended <= until)
    ]


def _works_denied(case: Case, words: str, clause: str) -> str | None:
    done = re.search(r"selesai|finished|completed", clause)
    if case.choice("show") == "need":
        return _built_denied(case, words, clause) if done else None
    if re.search(
        r"menyebut dua jenis|two kinds|both kinds|biaya|cost|direncanakan|planned|volume|sumber dana|"
        r"source of money|jenis nilai|selain|pemeriksaan",
        clause,
    ):
        return None
    return _flow(_finished if done else _works)(case, words, clause)


_OF_ASPECT: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"Hidran|Hydrant", ("hydrant",)),
    (r"Alat pemadam|extinguisher", ("fire_extinguisher",)),
    (r"Bangunan gedung|Buildings", ("house_repair",)),
    (r"Jalan lingkungan|Neighbourhood roads|Roads", ("concrete_road", "walkway")),
    (r"Air minum|Drinking water|Water", ("water_network", "bored_well")),
    (r"Drainase|Drainage", ("drain",)),
    (r"Air limbah|Wastewater", ("septic_tank", "communal_wastewater")),
    (r"Persampahan|[Ww]aste", ("waste_collection",)),
)


def _built_denied(case: Case, words: str, clause: str) -> str | None:
    """Of an aspect: nothing that serves it was finished."""
    kinds = next((kinds for of, kinds in _OF_ASPECT if re.search(of, words)), ())
    if not kinds or re.match(r"R[TW] \d", words):
        return None

    def of(case: Case, year: int | None, until: int | None) -> list:
        return [work for work in _finished(case, year, until) if work.kind in kinds]

    return _flow(of)(case, words, clause)


def _paid(case: Case, year: int | None, until: int | None) -> list:
    return [
        work
        for work in case.facts.works_in(case.place, year, until)
        if any(rupiah is not None for _, _, rupiah in work.lines)
    ]


def _money_denied(case: Case, words: str, clause: str) -> str | None:
    if re.search(r"kegiatan|activit", clause) or not re.search(
        r"Tidak ada nilai uang|No amount of money", clause
    ):
        return None
    return _flow(_paid)(case, words, clause)


def _by(case: Case, year: int | None, until: int | None) -> list:
    return [work for work in case.facts.works_in(case.place, year, until) if work.implementer]


_STAGES = {
    "dialogue": r"Dialog tatap muka|Face-to-face",
    "trust": r"Membangun kepercayaan|trust",
    "commitment": r"Komitmen|Commitment",
    "understanding": r"Pemahaman|understanding",
    "outcomes": r"Hasil|outcomes",
}


def _facts(case: Case, words: str, clause: str) -> str | None:
    together = re.search(r"dua lembaga|two organisations", clause)
    stage = None
    if re.match(r"Tercatat:|Recorded:", words):  # what a stage has is told under its title
        at = next(at for at, said in enumerate(case.said) if said.words == words)
        titles = [said.words for said in case.said[:at] if said.kind == "cards.groups.title"]
        stage = next((name for name, of in _STAGES.items() if titles and re.search(of, titles[-1])), None)
        if stage is None:
            return None

    def of(case: Case, year: int | None, until: int | None) -> list:
        return [
            fact
            for fact in case.facts.facts_in(case.place, year, until)
            if stage in (None, fact.stage) and (not together or fact.actors > 1)
        ]

    return _flow(of)(case, words, clause)


def _promises(case: Case, words: str, clause: str) -> str | None:
    if re.search(r"belum tercatat dipenuhi|not recorded as kept", clause):
        open_ones = [
            one for one in case.facts.promises(case.place, case.until) if not case.facts.kept(one, case.until)
        ]
        return None if open_ones or case.view.page == "rt" else "every promise known then is kept"
    known = case.facts.promises(case.place, case.until)
    if re.search(r"[Bb]elum satu pun dari \d+ janji|[Nn]one of (?:the )?\d+ promises", clause):
        kept = [one for one in known if case.facts.kept(one, case.until)]
        return f"{len(kept)} are kept" if kept else None
    new = [one for one in known if case.until is None or one.year == case.until]
    if not known or (not new and (EARLIER.search(words) or _said_near(case, words, EARLIER))):
        return None
    return f"{len(known)} promises known, not said"


def _checks(case: Case, words: str, clause: str) -> str | None:
    if re.search(r"\d+ (?:kegiatan|activit)|menunggu|waiting|\bdue\b", clause) and not re.search(
        "Belum ada catatan|[Bb]elum tercatat pemeriksaan|No check", clause
    ):
        return None
    if re.search(r"jadi|so\b|terlambat|overdue|\blate\b", clause):
        return None
    keys = {work.key for work in _finished(case, None, case.until)}
    looks = [
        row for row in case.facts.checks
        if row["activity_id"] in keys and (case.until is None or int(row["date"][:4]) <= case.until)
    ]  # fmt: skip
    return f"{len(looks)} looks" if looks else None


def _rts(case: Case, words: str, clause: str) -> str | None:
    known = case.facts.rts(case.place)
    return f"{len(known)} RTs are recorded" if known else None


def _kawasan(case: Case, words: str, clause: str) -> str | None:
    if not re.search(r"kawasan kumuh yang tercatat|[Nn]o slum area is recorded", clause):
        return None
    known = case.facts.of_level("kawasan", case.place)
    held = {case.facts.places[rt]["kawasan_id"] for rt in case.facts.rts(case.place)} - {""}
    return f"{known or held}" if known or held else None


_DENIED: dict[str | None, Callable[[Case, str, str], str | None]] = {
    "two_surveys": _two_surveys,
    "survey": _survey,
    "clash": _clash,
    "area": _area,
    "works": _works_denied,
    "money": _money_denied,
    "implementer": _flow(_by),
    "facts": _facts,
    "promises": _promises,
    "checks": _checks,
    "rts": _rts,
    "kawasan": _kawasan,
}
