"""Need, built and paid in words: labels of bars, and what may explain an excess or a shortfall."""

from dashboard.domain.dataset.dataset import Dataset
from dashboard.domain.dataset.quantities import MILLION
from dashboard.domain.works.need_built_paid import NeedBuiltPaid, finished_in_time
from dashboard.domain.works.need_gaps import Reason, open_ended, reasons
from dashboard.domain.works.recorded_deficits import (
    Recorded,
    recorded_deficits,
    shares_read,
    unanswered,
    why_unknown,
)
from dashboard.domain.works.remedies import NAMED, REMEDIES
from dashboard.findings.words.places import name_of_place
from dashboard.findings.words.times import others
from dashboard.text.catalogue import Text
from dashboard.text.names import deficit, lacking, lacking_share

_OF_WORDS = {"unread": "indicator", "several_kinds": "work"}
"""What the words of a reason are, by its key."""
_COUNTED = ("unit", "kk")
"""Units of which there is no part."""


def aspect_of(remedy: str, text: Text) -> str:
    """Jalan lingkungan; with its kind of work where an aspect has several remedies."""
    of = NAMED[remedy]
    name = text.word("aspect", of.aspect)
    if sum(other.aspect == of.aspect for other in REMEDIES) == 1:
        return name
    works = [text.word("work", kind) for kind in (*of.kinds, *of.others)]
    return text("need-aspect-works", aspect=name, works=text.joined(works))


def amount(millionths: int, remedy: str, text: Text) -> str:
    """A volume of works in the unit of a remedy."""
    return text.quantity(millionths, NAMED[remedy].unit)


def deficit_volume(millionths: int, remedy: str, text: Text) -> str:
    """A volume of the deficit, in what it counts: 353 bangunan of houses to be repaired."""
    return deficit(millionths, NAMED[remedy].unit, text)


def lack_words(need: Recorded, remedy: str, text: Text) -> str:
    """622 bangunan tanpa prasarana pemadam: a recorded deficit with what it is of."""
    recorded = [key for key in NAMED[remedy].indicators if key not in need.unread]
    return lacking(need_volume(need, remedy, text), recorded, NAMED[remedy].unit, text)


def need_words(data: Dataset, one: NeedBuiltPaid, text: Text) -> str:
    """1.460,39 m jalan rusak (2018); a range where a reading is one; why it is not known."""
    if one.need is None:
        if not one.whole:
            return text("need-of-whole")
        why = why_unknown(data, one.place, NAMED[one.remedy], one.year)
        return _share_words(data, one, text) if why == "share_only" else text(f"need-unknown-{why}")
    return text("need-in-year", volume=lack_words(one.need, one.remedy, text), year=str(one.need.year))


def _share_words(data: Dataset, one: NeedBuiltPaid, text: Text) -> str:
    """60,0–100,0 % saluran belum ada (2018); penyebutnya tidak tercatat."""
    read = shares_read(data, one.place, NAMED[one.remedy], one.year)
    shares = [
        text(
            "need-in-year",
            volume=lacking_share(share.low, share.high, share.indicator, NAMED[one.remedy].unit, text),
            year=str(share.year),
        )
        for share in read
    ]
    return text("need-unknown-share_only", shares="; ".join(shares))


def need_volume(need: Recorded, remedy: str, text: Text) -> str:
    """A recorded deficit alone, low to high; a range of what is counted ends in whole ones."""
    if need.low == need.high:
        return deficit_volume(need.high, remedy, text)
    low, high = need.low, need.high
    if NAMED[remedy].unit in _COUNTED:
        low, high = low // MILLION * MILLION, -(-high // MILLION) * MILLION
    return text("range", low=text.quantity(low, None), high=deficit_volume(high, remedy, text))


def built_words(data: Dataset, one: NeedBuiltPaid, text: Text) -> str:
    """The volume and how many works; those that stand beside no need; else what other years have."""
    apart = [text(f"need-apart-{why}", n=n) for why, n in one.apart]
    if not one.activities and not apart and one.year is not None:
        found = finished_in_time(data, one.place, one.year, one.remedy)
        return text("need-nothing-built-year", year=str(one.year), others=others(found, text))
    if not one.activities:
        return "; ".join(apart) or text("need-nothing-built")
    if not one.built and not one.whole:
        return text("need-shared-out", n=len(one.activities))
    volume = amount(one.built, one.remedy, text)
    return "; ".join([text("need-built", volume=volume, n=len(one.activities)), *apart])


def paid_words(one: NeedBuiltPaid, text: Text) -> str:
    """The volume that states an amount, the amount, and how many works state none."""
    parts = []
    if one.rupiah is not None and not one.built:
        parts.append(text.rupiah(one.rupiah))
    elif one.rupiah is not None:
        money = text.rupiah(one.rupiah)
        parts.append(text("need-paid", volume=amount(one.paid, one.remedy, text), money=money))
    elif one.paid:
        parts.append(amount(one.paid, one.remedy, text))
    if one.elsewhere:
        parts.append(text("need-paid-elsewhere", n=one.elsewhere))
    if one.bare:
        parts.append(text("need-paid-bare", n=one.bare))
    return "; ".join(parts) or text("need-paid-none")


def gap_words(data: Dataset, one: NeedBuiltPaid, text: Text) -> str:
    """What is over or short, and the reasons that the rows give for it."""
    known = reasons(data, one)
    unit = NAMED[one.remedy].unit
    said = "; ".join(reason_words(data, reason, unit, text) for reason in known)
    if one.over or one.short:
        way = "over" if one.over else "short-open" if open_ended(data, one) else "short"
        volume = (amount if one.over else deficit_volume)(one.over or one.short, one.remedy, text)
        gap = text(f"need-gap-{way}", volume=volume)
        why = text("need-why", reasons=said) if said else text("need-why-not-recorded")
        return " ".join(filter(None, (gap, _later_words(data, one, text), why)))
    met = one.need is not None and one.activities and one.year is None
    return text("need-gap-none") if met else text("need-odd", reasons=said) if said else ""


def _later_words(data: Dataset, one: NeedBuiltPaid, text: Text) -> str:
    """What the last survey found where there is a later one than that of the need."""
    last = recorded_deficits(data, one.place, one.remedy)[-1]
    if one.need is None or last.year <= one.need.year:
        return ""
    return text("need-later", year=str(last.year), volume=need_volume(last, one.remedy, text))


def reason_words(data: Dataset, reason: Reason, unit: str, text: Text) -> str:
    """One reason with its figures; `unit` is that of what was built."""
    group = _OF_WORDS.get(reason.key)
    return text(
        f"need-why-{reason.key.replace('_', '-')}",
        n=reason.n,
        volume="" if reason.volume is None else text.quantity(reason.volume, reason.unit),
        year=reason.unit or "",
        built="" if reason.built is None else text.quantity(reason.built, unit),
        places=text.joined([name_of_place(data, place) for place in reason.places]),
        words=text.joined([text.word(group, word) for word in reason.words]) if group else "",
    )


def others_of_aspect(data: Dataset, one: NeedBuiltPaid, text: Text) -> str:
    """Deficits of the aspect that no work answers unit by unit; nothing where none is."""
    said = [
        text(
            "need-in-year",
            volume=lacking(deficit(other.volume, other.unit, text), [other.indicator], other.unit, text),
            year=str(other.year),
        )
        for other in unanswered(data, one.place, NAMED[one.remedy].aspect, one.year)
    ]
    return text("need-others", deficits="; ".join(said)) if said else ""
