"""Works of many places added up: those that differ in nothing that is counted stand as one, with how many.

A nation has more works than a page can look through. Of a province or the nation a page tells how many there
are, of which kind, stage and year, and what they cost, by source of money: works that are alike in all of it
are one row for each of their lines of money, which says in `alike` how many they are, with the sum of their
volumes and amounts. What only one work has (who built it, in whose words) is left to the places below.
"""

import hashlib
from collections.abc import Iterable

import narwhals as nw

from dashboard.domain.dataset.engine import as_whole, first_case
from dashboard.domain.money.activities import AMOUNT_KINDS, FUNDING_SOURCES, STAGES
from dashboard.nation.engines.engine import Frame

_ONE = ["place", "kind", "unit", "stage", "finished", "bare", "pattern", "other_source"]
"""What works that stand as one are alike in."""

_YEARS = 10_000


def alike_works(lines: Frame) -> Frame:
    """The works of places, those alike as one.

    Args:
        lines: the columns of activities, `line`, and `place`: where a work is counted.

    Returns:
        place, activity_id (that of one of them), year, kind, unit, stage, finished (a year), funding_source,
        amount_kind, amount_rupiah, volume_millionths (of all of them together), alike (how many), line (of
        the first), source (of one of them).
    """
    lines = lines.with_columns(
        stage_at=_at(nw.col("stage").is_null(), _code("stage", STAGES)),
        finished_at=_at(nw.col("finished").is_null(), nw.col("finished").str.slice(0, 4).cast(nw.Int64)),
        money=_pattern(),
        odd_source=nw.when(~nw.col("funding_source").is_in(FUNDING_SOURCES)).then(nw.col("funding_source")),
    )
    works = lines.group_by("activity_id", "place", "kind").agg(
        volume_millionths=nw.col("volume_millionths").max(),
        unit=nw.col("unit").max(),
        stage_at=nw.col("stage_at").min(),
        finished_at=nw.col("finished_at").min(),
        pattern=nw.col("money").sum(),
        other_source=nw.col("odd_source").min(),
    )
    works = works.with_columns(
        stage=_of_code(nw.col("stage_at") % _YEARS, STAGES),
        finished=(nw.col("finished_at") % _YEARS).cast(nw.String),
        bare=nw.when(nw.col("volume_millionths").is_null()).then(1).otherwise(0),
    )
    works = as_whole(works, "pattern")
    blank = {
        name: nw.coalesce(nw.col(name), nw.lit("")) for name in ("unit", "stage", "finished", "other_source")
    }
    works = works.with_columns(**blank)
    alike = works.group_by(*_ONE).agg(
        alike=nw.len(), volume_millionths=nw.col("volume_millionths").sum(), id=nw.col("activity_id").min()
    )
    of = works.select("activity_id", *_ONE).join(alike, on=_ONE, how="inner")
    rows = lines.select("activity_id", *_LINE).join(of, on="activity_id", how="inner")
    rows = rows.with_columns(silent=nw.when(nw.col("amount_rupiah").is_null()).then(1).otherwise(0))
    grouped = rows.group_by("id", *_KEPT, "year", "amount_kind", "funding_source", "silent").agg(
        amount_rupiah=nw.col("amount_rupiah").sum(), line=nw.col("line").min(), source=nw.col("source").min()
    )
    return _told(as_whole(grouped, "amount_rupiah", "alike", "volume_millionths"))


_LINE = ("year", "amount_kind", "funding_source", "amount_rupiah", "source", "line")
_KEPT = ("place", "kind", "unit", "stage", "finished", "bare", "alike", "volume_millionths")


def _told(rows: Frame) -> Frame:
    """What is not known as missing again."""
    known = {name: nw.when(nw.col(name) != "").then(nw.col(name)) for name in ("unit", "stage", "finished")}
    return rows.with_columns(
        **known,
        volume_millionths=nw.when(nw.col("bare") == 0).then(nw.col("volume_millionths")),
        amount_rupiah=nw.when(nw.col("silent") == 0).then(nw.col("amount_rupiah")),
        activity_id=nw.col("id"),
    ).drop("id", "bare", "silent")


def _at(missing: nw.Expr, value: nw.Expr) -> nw.Expr:
    """A number below _YEARS that the smallest tells of the first line that states it."""
    return nw.when(~missing).then(nw.col("line") * _YEARS + value)


def _code(name: str, words: Iterable[str]) -> nw.Expr:
    cases = ((nw.col(name) == word, nw.lit(at)) for at, word in enumerate(words))
    return first_case(*cases, (nw.lit(True), nw.lit(_YEARS - 1)))


def _of_code(code: nw.Expr, words: Iterable[str]) -> nw.Expr:
    return first_case(*((code == at, nw.lit(word)) for at, word in enumerate(words)))


def _pattern() -> nw.Expr:
    """What a line of money is of, as a number: sums of such numbers are alike where the lines are.

    Numbers of 20 bits for each kind, source and year, multiplied: two patterns of the same sum are as likely
    as two files of the same short hash.
    """
    kind = _numbers("amount_kind", AMOUNT_KINDS).cast(nw.Int64)
    source = _numbers("funding_source", FUNDING_SOURCES).cast(nw.Int64)
    stated = nw.when(nw.col("amount_rupiah").is_null()).then(1).otherwise(2)
    return kind * source % 1_000_003 * (nw.col("year") * 7919 + stated)


def _numbers(name: str, words: Iterable[str]) -> nw.Expr:
    cases = ((nw.col(name) == word, nw.lit(_number(word))) for word in words)
    unknown = nw.col(name).is_null()
    return first_case(*cases, (unknown, nw.lit(_number(""))), (nw.lit(True), nw.lit(_number("other"))))


def _number(word: str) -> int:
    return int.from_bytes(hashlib.sha256(word.encode()).digest()[:2]) | 1 << 16
