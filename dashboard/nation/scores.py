"""The scores of a nation: RTs are scored and added up city by city, sums added up again to the nation.

What is written down are the scored criteria of the places above the RT and how many RTs are in what class.
The scores of RTs are worked out again where they are looked at: of some hundred RTs that is quick.
"""

from dataclasses import dataclass
from typing import Any

import narwhals as nw

from dashboard.domain.dataset.engine import distinct, lazy
from dashboard.domain.score import scoring
from dashboard.domain.score.scores import rows_that_count, scoring_bases
from dashboard.domain.score.sums import deficits, rts
from dashboard.nation.engines.engine import Engine, Frame


@dataclass(frozen=True)
class Sums:
    """What is known of the places above the RT, to be added up again.

    Attributes:
        parts: of criteria, as deficits.parts. counts: of RTs, as rts.rt_parts. whole: all RTs, as
            rts.whole_counts. own: criterion rows of places that were read themselves.
    """

    parts: Frame
    counts: Frame
    whole: Frame
    own: Frame


@dataclass(frozen=True)
class Scored:
    """criteria: scored criterion rows with `origin`; counts: as rts.in_every_survey."""

    criteria: Frame
    counts: Frame


def surveys_in(readings: Frame, criteria: Frame) -> Frame:
    """year, rule of every survey of any criterion."""
    known = criteria.select("rule", "indicator")
    return distinct(readings.join(known, on=["rule", "indicator"], how="semi"), "year", "rule")


def sums_of(
    engine: Engine,
    named: Frame,
    places: Frame,
    readings: Frame,
    own: Frame,
    above: Frame,
    surveys: Frame,
    criteria: Frame,
) -> Sums:
    """Add up the RTs of some cities.

    Args:
        named: all places of these cities, with `city`. places: the same, with the codes of `readings`.
        readings: their readings. own: those of places above the RT.
        above: location_id, place_id: what lies above the places above the RT.
        surveys: of the whole nation. criteria: as scoring.register.
    """
    of_criteria = readings.join(criteria.select("rule", "indicator"), on=["rule", "indicator"], how="semi")
    every_rt = places.filter(nw.col("level") == "rt")
    elsewhere = every_rt.filter(nw.col("kawasan_id").is_null())
    delineated = nw.concat([
        every_rt.filter(~nw.col("kawasan_id").is_null()),
        elsewhere.join(of_criteria.select("location_id"), on="location_id", how="semi"),
    ])  # fmt: skip
    delineated = engine.kept(_with_atom(delineated))
    of_city = delineated.select("location_id", place_id=nw.col("city"))
    bases = lazy(scoring_bases(_n(delineated), _n(named), _n(of_city)))
    known = lazy(scoring.known_rows(_n(bases), _n(readings), _n(criteria))).drop("volume")
    known = _n(engine.kept(known))
    atoms = delineated.select("location_id", place_id=nw.col("atom"))
    parts = lazy(deficits.added_up(deficits.parts(known, *deficits.OWN), _n(atoms), *deficits.OWN))
    parts = engine.kept(parts)
    absent = lazy(deficits.absent_parts(*map(_n, (parts, bases, atoms, surveys, criteria))))
    names = ["location_id", *scoring.CRITERION, *deficits.ADDED]
    both = nw.concat([parts.select(*names), absent.select(*names)])
    members = engine.kept(_of_atoms(delineated, above))
    totals = scoring.point_totals(scoring.score_criteria(known))
    counts = rts.counted(rts.rt_parts(totals, _n(bases)), _n(atoms))
    whole = rts.whole_counts(_n(bases), _n(atoms))
    return Sums(
        engine.kept(lazy(deficits.added_up(_n(both), _n(members)))),
        engine.kept(lazy(rts.counted(counts, _n(members)))),
        engine.kept(_added_whole(lazy(whole), members)),
        engine.kept(_own_rows(places, named, own, criteria)),
    )


def _n(frame: Frame) -> Any:
    return frame.to_native()


_AROUND = ("parent_id", "kawasan_id")


def _with_atom(rows: Frame) -> Frame:
    """RTs that lie in the same places are added up first, as the first of them: above they are alike."""
    key = [f"in_{name}" for name in _AROUND]
    rows = rows.with_columns(**{f"in_{name}": nw.coalesce(nw.col(name), nw.lit("")) for name in _AROUND})
    first = rows.group_by(key).agg(atom=nw.col("location_id").min())
    return rows.join(first, on=key, how="inner").drop(*key)


def _of_atoms(rows: Frame, above: Frame) -> Frame:
    """place_id, location_id: which atoms make up a place: along parent_id, and the slum area itself."""
    atoms = distinct(rows, "atom", "parent_id", "kawasan_id")
    parents = atoms.filter(~nw.col("parent_id").is_null())
    higher = parents.select("atom", location_id=nw.col("parent_id")).join(
        above, on="location_id", how="inner"
    )
    steps = [
        parents.select(place_id=nw.col("parent_id"), location_id=nw.col("atom")),
        higher.select("place_id", location_id=nw.col("atom")),
        atoms.filter(~nw.col("kawasan_id").is_null()).select(
            place_id=nw.col("kawasan_id"), location_id=nw.col("atom")
        ),
    ]
    return distinct(nw.concat(steps), "place_id", "location_id")


def _added_whole(whole: Frame, members: Frame) -> Frame:
    sums = whole.join(members, on="location_id", how="inner").group_by("place_id")
    added = sums.agg(*(nw.col(name).sum() for name in rts.WHOLE)).rename({"place_id": "location_id"})
    return added.with_columns(*(nw.col(name).cast(nw.Int64) for name in rts.WHOLE))


def _own_rows(places: Frame, named: Frame, own: Frame, criteria: Frame) -> Frame:
    """Complete criterion rows of the places above the RT that were read themselves."""
    rows = own.join(criteria.select("rule", "indicator"), on=["rule", "indicator"], how="semi")
    keys = places.join(rows.select("location_id"), on="location_id", how="semi")
    of_city = keys.select("location_id", place_id=nw.col("city"))
    bases = scoring_bases(_n(keys), _n(named), _n(of_city))
    return lazy(scoring.criterion_rows(bases, _n(rows), _n(criteria)))


def scored_sums(sums: Sums, surveys: Frame) -> Scored:
    """Score the sums of places that are complete."""
    rows = deficits.summed(_n(sums.parts))
    nothing = lazy(rows).filter(nw.col("places") < 0)
    counting = rows_that_count(_n(nothing), rows, _n(sums.own.select(*nothing.collect_schema().names())))
    criteria = lazy(scoring.score_criteria(counting))
    counts = lazy(rts.in_every_survey(_n(sums.counts), _n(sums.whole), _n(surveys)))
    return Scored(criteria, counts)


def of_places(sums: Sums, places: Frame) -> Sums:
    """The sums of some places. places: location_id."""
    frames = (sums.parts, sums.counts, sums.whole, sums.own)
    return Sums(*(frame.join(places, on="location_id", how="semi") for frame in frames))


def added(several: list[Sums]) -> Sums:
    """Sums of different cities together, those of one place added up."""
    parts, counts, whole, own = (
        nw.concat([getattr(sums, name) for sums in several]) for name in ("parts", "counts", "whole", "own")
    )
    itself = distinct(parts, "location_id").with_columns(place_id=nw.col("location_id"))
    rts_itself = distinct(whole, "location_id").with_columns(place_id=nw.col("location_id"))
    return Sums(
        lazy(deficits.added_up(_n(parts), _n(itself))),
        lazy(rts.counted(_n(counts), _n(rts_itself))),
        _added_whole(whole, rts_itself),
        own,
    )
