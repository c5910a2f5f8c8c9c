"""A number says what its words say: RTs, works, and what is missing."""

import re
from collections import Counter
from decimal import Decimal

from tests.judged.case import Case, Found, number, years_in
from tests.judged.denials import EARLIER

_OF_RTS = re.compile(r"(\d+)(?:[–-](\d+))? (?:dari|of) (?:the )?(\d+) RTs?\b")
_SLUM = re.compile(r"kumuh|slum|ambang|line of", re.I)


def rts(case: Case) -> Found:
    """RTs are those of the place, and slum ones are of the newest survey, whose year is named."""
    facts = case.facts
    all_of, listed = len(facts.rts(case.place)), len(facts.slum_rts(case.place))
    known = facts.surveys(case.place, case.until)
    if case.view.page == "simulation":
        return
    for said in case.findings("headline", "card"):
        for low, high, of in _OF_RTS.findall(said.words):
            if case.choice("show") == "change":
                continue
            if int(of) not in (all_of, listed) and case.level != "rt":
                yield said.words, f"{all_of} RTs are recorded, {listed} of them in a slum area"
            if _SLUM.search(said.words) and known and int(of) in (all_of, listed):
                standing = facts.standing(case.place, known[-1])
                slum, most = standing["slum"], standing["slum"] + standing["open"] + standing["unsurveyed"]
                if int(low) != slum and (int(low), int(high or low)) != (slum, most):
                    yield said.words, f"{slum} are slum by the survey of {known[-1]}"
                if str(known[-1]) not in said.words:
                    yield said.words, f"of {known[-1]}, which is not said"


_NO_PLACE = re.compile(r"(\d+) RT tercatat(?! di luar)|(\d+) RTs? recorded(?! outside)")


def places(case: Case) -> Found:
    """RTs that are recorded are those of locations.csv."""
    known = len(case.facts.rts(case.place))
    for said in case.findings("card"):
        for found in _NO_PLACE.findall(said.words):
            if int(next(filter(None, found))) != known:
                yield said.words, f"{known} RTs are recorded"


_WORKS = r"(?:kegiatan|activit(?:y|ies))"
_COUNTED: tuple[tuple[str, str], ...] = (
    ("with_amount", rf"Rp[^;]*? (?:untuk|for) (\d+) {_WORKS}\b"),
    ("bare", rf"(\d+) {_WORKS} (?:tanpa nilai uang|without an amount|without any amount)"),
    ("finished", rf"(\d+) (?:(?:dari|of) \d+ )?{_WORKS} (?:(?:yang )?selesai|finished)(?! pernah| sudah)"),
    ("recorded", rf"(?:dari|of) (\d+) {_WORKS} (?:selesai atau|are finished|finished or)"),
    ("recorded", rf"^(\d+) (?:recorded )?{_WORKS}(?: tercatat)?, (?:\d+ rincian dana|funding entries)"),
    ("finished", rf"\d+ (?:dari|of) (\d+) {_WORKS} (?:yang )?selesai pernah"),
)  # fmt: skip
_ANY_WORKS = re.compile(rf"(?<![\d.,])(\d+) {_WORKS}\b")


def works(case: Case) -> Found:
    """A number of works is what its words say: recorded, finished, with an amount, without one."""
    if case.view.page not in ("spending", "overview", "map", "collaboration"):
        return
    known = case.facts.counts_of_works(case.works())
    done = [work for work in case.facts.works_in(case.place) if work.finished]
    ended = [work for work in done if case.until in (None, work.ended)]
    stand = case.choice("show") == "checks"  # what stands is a state: all that was finished by then
    known["finished"] = {
        sum(work.ended <= (case.until or work.ended) for work in done) if stand else len(ended)
    }
    for said in case.findings("headline", "section", "card", "remark"):
        for meaning, of in _COUNTED:
            for told in re.findall(of, said.words):
                span = years_in(said.words) if meaning == "finished" else ()
                of_span = sum(min(span) <= work.ended <= max(span) for work in done) if span else -1
                if int(told) not in (*known[meaning], of_span) and not EARLIER.search(said.words):
                    yield said.words, f"{meaning}: {sorted(known[meaning])}"
    for said in case.findings("card"):
        bare = re.fullmatch(rf"(\d+) {_WORKS}", said.words)
        if bare and case.view.page == "overview" and int(bare.group(1)) not in known["recorded"]:
            yield said.words, f"recorded: {sorted(known['recorded'])}; what is counted is not said"


_VOLUME = re.compile(r"(?<![\d.,])([\d.,]*\d) (?:units?|m²?|KK|households|kali|times)\b")


def volumes(case: Case) -> Found:
    """What a card says was built is the volume of the finished works of a kind."""
    if case.view.page != "overview":
        return
    done = [work for work in case.facts.works_in(case.place) if work.finished]
    known = set()
    for of in (done, [work for work in done if case.until in (None, work.ended)]):
        sums: Counter[str] = Counter()
        for work in of:
            sums[work.kind] += work.volume  # type: ignore[assignment]
        known |= {Decimal(one).quantize(Decimal("0.01")) for one in sums.values()}
    for said in case.findings("card"):
        for told in _VOLUME.findall(said.words):
            if number(told, case.view.language).quantize(Decimal("0.01")) not in known:
                yield said.words, f"no kind of works adds up to {told}"


_KEPT = re.compile(r"(\d+) (?:dari|of) (\d+) (?:janji|promises?)\b")
_FACTS = re.compile(r"(?<![\d.,])(\d+) (?:peristiwa|events?)\b")


def promises(case: Case) -> Found:
    """Promises are those made by then, kept ones those kept by then; facts are of the chosen year."""
    if case.view.page != "collaboration":
        return
    known = case.facts.promises(case.place, case.until)
    kept = [one for one in known if case.facts.kept(one, case.until)]
    facts = {
        len([fact for fact in case.facts.facts_in(case.place, *when) if fact.actors > together])
        for when in ((case.until, None), (None, case.until), (None, None))
        for together in (-1, 1)
    }
    facts |= {max(facts) - one for one in facts}
    for said in case.findings("headline"):
        for told, of in _KEPT.findall(said.words):
            if (int(told), int(of)) not in ((len(kept), len(known)), (len(known) - len(kept), len(known))):
                yield said.words, f"{len(kept)} of {len(known)} promises known then were kept"
        for told in _FACTS.findall(said.words):
            if int(told) not in facts:
                yield said.words, f"facts: {sorted(facts)}"


_CLASSES = re.compile(
    r"(\d{4}): (\d+) RT kumuh ringan, (\d+) sedang, (\d+) berat, (\d+) tidak kumuh|"
    r"(\d{4}): (\d+) RTs? light slum, (\d+) moderate, (\d+) heavy, (\d+) not slum"
)
_POINTS = re.compile(r"(?<![\d–])(\d+)(?:–(\d+))? (?:dari|of) 80\b")


def scores(case: Case) -> Found:
    """Classes and totals are those that the readings of a survey give."""
    facts = case.facts
    known = facts.surveys(case.place, case.until)
    if not known:
        return
    for said in case.findings("headline", "section"):
        for found in _CLASSES.findall(said.words):
            year, *told = (int(one) for one in found if one)
            classes = facts.classes(case.place, year)
            if told != [classes[name] for name in ("light", "moderate", "heavy", "none")]:
                yield said.words, f"{dict(classes)} in {year}"
        total = facts.totals().get((case.place, known[-1]))
        for low, high in _POINTS.findall(said.words) if case.level == "rt" and total else ():
            if (int(low), int(high or low)) != (total.low, total.high):
                yield said.words, f"{total.low} to {total.high} by the survey of {known[-1]}"


def unsurveyed(case: Case) -> Found:
    """An RT that nobody surveyed has no number in a row of its own."""
    if case.view.page != "indicators" or case.choice("show") in ("handling",):
        return
    facts, known = case.facts, case.facts.surveys(case.place, case.until)
    names = {
        facts.name_of(rt)
        for rt in facts.rts(case.place)
        if not known or (rt, known[-1]) not in facts.totals()
    }
    for label, cells in case.rows():
        if label.split(" · ")[0] in names and any(re.search(r"\d", cell) for cell in cells):
            yield f"{label}: {' | '.join(cells)}", "nobody surveyed it"


_UNCOVERED = re.compile(
    r"(Hidran|Hydrant|Alat pemadam|Extinguisher)[^;|]*?(?:Kurang|Kebutuhan|Lacking|Missing|Need)[^;|]*?"
    r"[\d.,]+ (?:unit)s?\b(?! (?:bangunan|building))",
    re.I,
)


def uncovered(case: Case) -> Found:
    """Buildings without cover are no missing hydrants."""
    for said in case.said:
        if _UNCOVERED.search(said.words):
            yield said.words, "these are buildings without cover"
