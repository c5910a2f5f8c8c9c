"""A figure speaks for what it covers: one kelurahan is no city."""

import re

from tests.judged.areas import is_area_page
from tests.judged.case import SENTENCES, Case, Found
from tests.judged.denials import NO
from tests.judged.facts import LARGE

_COVERED = re.compile(
    r"\d+ (?:dari|of) \d+ (?:kelurahan|kecamatan|kota)|\d+ kelurahan|(?:hanya|only) \w+", re.I
)


def scope(case: Case) -> Found:
    """What is recorded for one kelurahan is not told as that of a city or a province."""
    if case.level not in LARGE or case.view.page in ("data", "rt", "simulation"):
        return
    facts = case.facts
    about = _about(case)
    if not about:
        return
    covered = facts.kelurahan_of(about)
    if not covered:
        return
    names = {facts.name_of(one) for one in covered}
    for at, said in enumerate(case.said):
        if said.kind != "headline" or NO[case.view.language].search(said.words):
            continue
        if case.choice("show") == "unit_cost":  # a range of prices is no sum of a place
            continue
        sentences = [one.words for one in case.said[at:] if one.kind in SENTENCES]
        near = " ".join(sentences[:5])
        if not _COVERED.search(near) and not any(re.search(rf"{name}(?! ·)", said.words) for name in names):
            yield said.words, f"all of it is of {', '.join(sorted(names))}"


def _about(case: Case) -> list[str]:
    """The places that the headline of a page rests on."""
    facts, page = case.facts, case.view.page
    money = page == "spending" or case.choice("measure") == "money"
    if money:
        return [work.place for work in case.works()]
    if page == "collaboration":
        return [fact.place for fact in facts.facts_in(case.place, case.until)]
    if page == "indicators":
        return (
            facts.slum_rts(case.place)
            if facts.readings_of_others(case.place, case.until) or facts.surveys(case.place, case.until)
            else []
        )
    if page == "map" and len(facts.of_level("kawasan", case.place)) == 1:
        return facts.of_level("kawasan", case.place)
    if is_area_page(case):
        if not facts.recorded(case.place, case.until) and not facts.computed(case.place, case.until):
            return []
        kawasan = facts.of_level("kawasan", case.place)
        return kawasan if len(kawasan) == 1 or case.level in ("province", "country") else []
    return []
