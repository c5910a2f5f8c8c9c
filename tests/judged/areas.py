"""The area of slums: the newest figure of each kind, known then, for what it covers, and what contests it."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from tests.judged.case import SENTENCES, Case, Found, hectares, number, percent, years_in
from tests.judged.facts import Area


def is_area_page(case: Case) -> bool:
    return case.view.page == "overview" or (case.view.page == "trends" and case.choice("show") is None)


def newest(case: Case) -> Found:
    """The headline of the area holds the newest figure known then, of whichever kind, with its year."""
    if not is_area_page(case):
        return
    newest_of = case.facts.newest_areas(case.place, case.until)
    for said in case.findings("headline"):
        told = hectares(said.words, case.view.language)
        values = {end.quantize(Decimal("0.01")) for area in newest_of for end in (area.low, area.high)}
        if newest_of and not values & {one.quantize(Decimal("0.01")) for one in told}:
            area = newest_of[-1]
            yield said.words, f"newest: {area.low} ha, {area.how} ({area.kind}) {area.year}"
        elif newest_of and newest_of[0].year not in years_in(said.words):
            yield said.words, f"its year, {newest_of[0].year}, is not said"


_FALL = re.compile(r"turun|naik|di bawah|di atas|fell|rose|below|above|less than|more than", re.I)
_KIND = {
    "decree": r"SK|ditetapkan|decree",
    "reported": r"lapor|report",
    "survey": r"survei|dihitung|survey|computed",
    "illustrative": r"data contoh|sample data",
    "estimate": r"perkiraan|estimate",
    "measured": r"ukur|measure",
    "claim": r"pernyataan|menyatakan|statement|stated",
}


def kinds(case: Case) -> Found:
    """A fall from one kind of figure to another names both kinds and both years."""
    if not is_area_page(case):
        return
    about = (case.place, *case.facts.of_level("kawasan", case.place))
    known = [area for one in about for area in case.facts.areas(one, case.until)]
    for said in case.findings("headline", "card"):
        share = re.search(r"(\d+[.,]\d) %", said.words)
        if not share or not _FALL.search(said.words) or not re.search(r"\bha\b", said.words):
            continue
        fits = [
            (first, last)
            for first in known
            for last in known
            if first.year < last.year
            and first.low
            and first.kind != last.kind
            and abs(percent(last.low - first.low, first.low)) == number(share.group(1), case.view.language)
        ]
        if fits and not any(_names(said.words, first) and _names(said.words, last) for first, last in fits):
            first, last = fits[0]
            yield said.words, f"from {first.kind} {first.year} to {last.kind} {last.year}, not both named"


def _names(words: str, area: Area) -> bool:
    return bool(re.search(_KIND[area.kind], words)) and str(area.year) in words


_CONTESTED = re.compile(
    r"diperdebatkan|bertentangan|pertentangan|tidak mungkin semuanya benar|"
    r"contested|contradict|cannot all be true|disput",
    re.I,
)


def contested(case: Case) -> Found:
    """A figure that another one contradicts is not shown without a word of it right there."""
    if case.view.page not in ("overview", "trends", "map") or case.choice("measure") == "money":
        return
    clashes = case.facts.contested(case.place, case.until)
    if not clashes:
        return
    heading = next((at for at, said in enumerate(case.said) if said.kind == "headline"), 0)
    for at, said in enumerate(case.said):
        if said.kind not in (*SENTENCES, "squares.squares.area") or at < heading:
            continue
        told = {one.quantize(Decimal("0.01")) for one in hectares(said.words, case.view.language)}
        for clash in clashes:
            values = {one.quantize(Decimal("0.01")) for one in clash}
            near = [one.words for one in case.said[max(at - 2, 0) : at + 4]]
            if told & values and not values <= told and not any(_CONTESTED.search(words) for words in near):
                yield said.words, f"contested: {sorted(map(str, values))}"


def map_sum(case: Case) -> Found:
    """The area in the headline of a map is the sum of its labels, or some are said to have newer figures."""
    if case.view.page != "map" or case.choice("measure"):
        return
    labels = [
        one
        for said in case.said
        if said.kind == "map.label"
        for one in hectares(said.words, case.view.language)
    ]
    if len(labels) < 2:
        return
    for said in case.findings("headline"):
        told = hectares(said.words, case.view.language)
        if told and sum(labels) not in told and not re.search(r"lebih baru|newer", said.words):
            yield said.words, f"the labels add up to {sum(labels)} ha"


def known_areas(case: Case) -> Found:
    """Every area in a headline or a card is one that was known then, of the place or one in or around it."""
    if case.view.page not in ("overview", "trends", "map") or case.choice("measure") == "money":
        return
    if case.choice("show") == "pace":
        return  # hectares a year: see `pace`
    about = {case.place, *case.facts.inside(case.place), *case.facts.above(case.place)}
    about |= {case.facts.places[rt]["kawasan_id"] for rt in case.facts.rts(case.place)} - {""}
    known = {
        end.quantize(Decimal("0.01"))
        for one in about
        for area in case.facts.areas(one, case.until)
        for end in (area.low, area.high)
    }
    if case.choice("show") == "figures":
        known |= {
            Decimal(row["value"]).quantize(Decimal("0.01"))
            for row in case.facts.figures
            if row["unit"] == "ha"
        }
    known |= {abs(one - other) for one in known for other in known}
    for said in case.findings("headline", "card", "alt", "squares.squares.area"):
        for one in hectares(said.words, case.view.language):
            if one.quantize(Decimal("0.01")) not in known:
                yield said.words, f"no area of {one} ha is known"


_DATED = re.compile(r"([\d.,]*\d)\sha \([^()]*?((?:19|20)\d\d)[^()]*\)")


def dated(case: Case) -> Found:
    """An area and the year that stands in brackets behind it belong together."""
    if case.view.page not in ("overview", "trends", "map") or case.choice("measure") == "money":
        return
    about = {case.place, *case.facts.inside(case.place), *case.facts.above(case.place)}
    about |= {case.facts.places[rt]["kawasan_id"] for rt in case.facts.rts(case.place)} - {""}
    known = {
        (_hundredth(end), area.year)
        for one in about
        for area in case.facts.areas(one, case.until)
        for end in (area.low, area.high)
    }
    known |= {
        (_hundredth(Decimal(row["value"])), int(row["as_of"][:4]))
        for row in case.facts.figures
        if row["unit"] == "ha"
    }
    for said in case.findings("headline", "card"):
        for area, year in _DATED.findall(said.words):
            if (_hundredth(number(area, case.view.language)), int(year)) not in known:
                yield said.words, f"no area of {area} ha is of {year}"


_WENT = re.compile(
    r"(?:tidak berubah|did not change|(?:berkurang|bertambah|fell|grew) "
    r"(?P<low>[\d.,]+)(?:–(?P<high>[\d.,]+))?\sha (?:setahun|a year)) "
    r"\((?P<by>[^()]*?)(?P<first>\d{4})–(?P<last>\d{4})(?P<kind>[^()]*)\)"
)
_NEEDED = re.compile(
    r"(?:nol pada|zero by) (?P<target>\d{4}) (?:perlu turun|takes) "
    r"(?P<low>[\d.,]+)(?:–(?P<high>[\d.,]+))?\sha"
)
_NO_PACE = re.compile(r"belum dapat dihitung|cannot be worked out")


def pace(case: Case) -> Found:
    """Hectares a year lie between two figures of one kind and scope, and are denied where there are none."""
    if case.view.page != "trends" or case.choice("show") != "pace":
        return
    pairs = [
        (first, last)
        for one in (case.place, *case.facts.inside(case.place))
        for first, last in _comparable(case, one)
    ]
    own = _comparable(case, case.place)
    for said in case.findings("headline"):
        went, needed = _WENT.search(said.words), _NEEDED.search(said.words)
        if _NO_PACE.search(said.words) and own:
            yield said.words, f"{own[0][0]} and {own[0][1]} can be set side by side"
        fits = [pair for pair in pairs if went and _went(pair, went, case.view.language)]
        if went and not fits:
            yield said.words, "no two figures of one kind and scope have that pace"
        years = int(needed["target"]) - min(case.until or 9999, date.today().year) if needed else 0
        if needed and not any(_told(last, years, needed, case.view.language) for _, last in fits):
            yield said.words, f"not what is left, divided by {years} years"


def _comparable(case: Case, place: str) -> list[tuple[Area, Area]]:
    """The first and the last figure of each kind and scope of a place."""
    series: dict[tuple[str, str, str], list[Area]] = {}
    for area in case.facts.areas(place, case.until):
        series.setdefault((area.how, area.kind, area.scope.casefold()), []).append(area)
    ordered = [sorted(areas, key=lambda area: area.year) for areas in series.values()]
    return [(areas[0], areas[-1]) for areas in ordered if areas[0].year < areas[-1].year]


def _went(pair: tuple[Area, Area], went: re.Match[str], language: str) -> bool:
    first, last = pair
    if (str(first.year), str(last.year)) != (went["first"], went["last"]):
        return False
    if not re.search(_KIND[last.kind], went["by"] + went["kind"]):
        return False
    years = last.year - first.year
    ends = {abs(first.low - last.high) / years, abs(first.high - last.low) / years}
    return _ends(went, language) == {_hundredth(end) for end in ends}


def _told(last: Area, years: int, needed: re.Match[str], language: str) -> bool:
    return years > 0 and _ends(needed, language) == {
        _hundredth(last.low / years),
        _hundredth(last.high / years),
    }


def _ends(found: re.Match[str], language: str) -> set[Decimal]:
    return {number(end, language) for end in (found["low"], found["high"]) if end} or {Decimal("0.00")}


def _hundredth(hectares: Decimal) -> Decimal:
    return hectares.quantize(Decimal("0.01"), ROUND_HALF_UP)
