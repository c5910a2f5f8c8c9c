"""Money: who paid most by families of sources, sums that there are, and where it was spent."""

import re
from collections import Counter
from decimal import Decimal

from tests.judged.case import FINDINGS, Case, Found, amounts, number, percent, short_rupiah
from tests.judged.facts import FAMILIES

BEST = ("realised", "disbursed", "contract", "unstated", "budget")
_SOURCES: tuple[tuple[str, str], ...] = (
    ("apbn_bdi", r"APBN: BDI/BPM|APBN community grant \(BDI/BPM\)"),
    ("apbn_kawasan", r"APBN skala kawasan|APBN area-scale works"),
    ("apbn", r"National budget \(APBN\)|APBN"),
    ("dak", r"Special allocation fund \(DAK\)|DAK"),
    ("apbd_prov", r"APBD provinsi|Provincial budget \(APBD\)"),
    ("apbd_kota", r"APBD kota/kabupaten|City budget \(APBD\)"),
    ("dana_kelurahan", r"Dana kelurahan|Kelurahan fund"),
    ("swadaya", r"Swadaya masyarakat|Community contribution"),
    ("csr", r"CSR dan swasta|Companies \(CSR\)"),
    ("lainnya", r"Lainnya|Other"),
    ("", r"Sumber dana tidak disebut|Source of money not stated|sumber tidak disebut|source not stated"),
)
_SHARE = re.compile(r"(\d+[.,]\d) %")


def shown_kind(case: Case) -> str | None:
    """The kind of money a page opens with: the nearest to money spent that there is."""
    works = case.works()
    return case.choice("money") or next((kind for kind in BEST if case.facts.with_amount(works, kind)), None)


def family(case: Case) -> Found:
    """Who paid most is said of families: APBN is APBN whatever the programme; a tie is a tie."""
    money = case.view.page in ("spending", "overview") or case.choice("measure") == "money"
    kind = shown_kind(case)
    if not money or kind is None or case.choice("show") in ("ladder", "unit_cost", "need", "checks"):
        return
    works = case.works()
    families = case.facts.money(works, kind)
    total = sum(families.values())
    if not total:
        return
    known = Counter({name: rupiah for name, rupiah in families.items() if name})
    top = {name for name, rupiah in known.items() if rupiah == max(known.values())} if known else {""}
    by_kind: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for work in works:
        for of, source, rupiah in work.lines:
            if of == kind and rupiah is not None:
                pairs[FAMILIES[source], work.kind] += rupiah
                by_kind[work.kind] += rupiah
    for said in case.findings(*FINDINGS):
        share = _SHARE.search(said.words)
        source = next((name for name, of in _SOURCES if re.search(of, said.words)), None)
        if not share or source is None or re.search(r"\bha\b", said.words):
            continue
        told = number(share.group(1), case.view.language)
        if case.choice("show") == "flow":
            allowed = {
                percent(rupiah, total)
                for (of, _), rupiah in pairs.items()
                if rupiah == max(pairs.values()) and of == FAMILIES[source]
            }
            if told not in allowed:
                (of, work_kind), rupiah = pairs.most_common(1)[0]
                yield said.words, f"{of or 'unstated'} for {work_kind} is most: {percent(rupiah, total)} %"
        elif FAMILIES[source] not in top and not (source == "" and families[""] == max(families.values())):
            yield said.words, f"most is from {sorted(top)}: {percent(max(known.values()), total)} %"
        elif told != percent(families[FAMILIES[source]], total):
            yield said.words, f"{FAMILIES[source]} together: {percent(families[FAMILIES[source]], total)} %"
        elif len(top) > 1 and not all(re.search(of, said.words) for name, of in _SOURCES if name in top):
            yield said.words, f"a tie of {sorted(top)}"


def sums(case: Case) -> Found:
    """Every amount in a headline or a card is a sum of recorded money of that year, or a published figure."""
    if case.view.page not in ("spending", "overview", "map", "collaboration"):
        return
    if case.choice("show") in ("unit_cost", "need"):
        return
    allowed = _sums(case)
    for said in case.findings("headline", "card"):
        for amount in amounts(said.words, case.view.language):
            if not any(amount in short_rupiah(known) for known in allowed):
                yield said.words, f"no sum of these works is {amount:,.0f}"


def _sums(case: Case) -> set[int]:
    sums: set[int] = set()
    works = case.works()
    beside = case.facts.works_in(*case.beside) if case.beside else []
    until = case.facts.works_in(case.place, None, case.until)
    for groups in (works, beside, until, case.facts.works_in(case.place)):
        for kind in BEST:
            by: Counter[tuple] = Counter()
            for work in groups:
                for of, source, rupiah in work.lines:
                    if of == kind and rupiah is not None:
                        name = FAMILIES[source]
                        keys = {("all",), ("family", name), ("source", source), ("kind", work.kind)}
                        keys |= {("family", name, work.kind), ("source", source, work.kind)}
                        for key in keys | {("place", work.place)}:
                            by[key] += rupiah
            sums |= set(by.values())
    sums |= {int(Decimal(row["value"])) for row in case.facts.figures if row["unit"] == "rupiah"}
    return sums


_PER_HECTARE = re.compile(r"(Rp[\d.,]+ \w+) (?:per hektare|per hectare|a hectare)")


def per_hectare(case: Case) -> Found:
    """Money is divided by the area in which it was spent: neither RTs outside it nor areas without works."""
    if case.choice("show") != "need" or case.view.page != "spending":
        return
    facts = case.facts
    held = [one for one in facts.inside(case.place) if facts.level(one) == "kawasan"]
    inside = {key for one in held for key in facts.inside(one)}
    outside = {rt for rt in facts.rts(case.place) if rt not in inside} if held else set()
    worked = [one for one in held if any(work.place in facts.inside(one) for work in case.works())]
    if not outside and len(worked) == len(held):
        return
    works = [work for work in case.works() if work.place not in outside]
    areas = {area.low for one in worked for area in facts.areas(one, case.until) if area.low}
    rupiah = {sum(facts.money(works, kind).values()) for kind in BEST}
    allowed = {end for money in rupiah for area in areas for end in short_rupiah(round(money / area))}
    for said in case.said:
        for words in _PER_HECTARE.findall(said.words):
            if not set(amounts(words, case.view.language)) & allowed:
                yield (
                    said.words,
                    f"outside the area: {sorted(outside)}; areas without works: {len(held) - len(worked)}",
                )
