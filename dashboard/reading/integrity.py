"""Rows that no single cell shows to be wrong: they point to nothing, or contradict a row of their key."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard.domain.dataset.origins import Files
from dashboard.domain.dataset.places import LEVELS
from dashboard.domain.dataset.problems import Detail, Problem, about_row
from dashboard.domain.dataset.quantities import MILLION, decimal_text
from dashboard.domain.dataset.rows import tuples
from dashboard.domain.score.indicators import INDICATORS
from dashboard.reading.columns.schema import schema_of
from dashboard.reading.joined_files import told_twice, twice_in_two_files, two_amounts
from dashboard.reading.read import empty_table
from dashboard.reading.spellings.ids import Keys, Match, Places
from dashboard.reading.spellings.positions import doubt_of
from dashboard.reading.spellings.rt_rw import padded

Frames = dict[str, pd.DataFrame]

_NAMED = ("location_id", "level", "name", "name_printed", "parent_id", "kawasan_id")
"""What a place can be found by."""

_WITH_PLACE = ("indicators", "activities", "outcomes", "decrees", "figures", "collaboration", "remarks")
_WITH_INDICATOR = ("indicators", "outcomes")
_OF_ACTIVITY = ("outcomes", "checks")
ONE_ACTIVITY = ("location_id", "kind", "volume_millionths", "unit")
"""What the lines of money of one activity say alike: two volumes for one activity are no volume."""


def check_dataset(
    frames: Frames, files: Files, made: Mapping[str, Sequence[frozenset[str]]]
) -> tuple[Frames, list[Problem]]:
    """Join every row to its place and activity, and leave out those that cannot be.

    Args:
        frames: every table by name.
        files: which files they were read from.
        made: by table and file the columns that we filled.

    Returns:
        New frames, and the problems in the order of the files.
    """
    checking = _Checking(dict(frames), files)
    checking.join_places_above()
    checking.set_aside_positions()
    for table in _WITH_PLACE:
        checking.join(table, "location_id", checking.places, "unknown_place")
    checking.make_rws()
    for table in _WITH_INDICATOR:
        known = checking.frames[table]["indicator"].isin(INDICATORS)
        checking.leave_out(table, "unknown_indicator", "indicator", ~known)
    for table in files.parts:
        checking.one_row_of_two_files(table, made[table])
    checking.one_answer_an_activity()
    activities = Keys(checking.frames["activities"]["activity_id"])
    for table in _OF_ACTIVITY:
        checking.join(table, "activity_id", activities, "unknown_activity")
    for table in dict.fromkeys((*checking.respelled, *files.parts, "outcomes")):
        checking.one_row_a_key(table)
    readings = checking.frames["indicators"]
    upside_down = readings["percent_low_millionths"] > readings["percent_high_millionths"]
    checking.leave_out("indicators", "range_reversed", "percent_low", upside_down)
    return checking.frames, checking.problems


def settled_rows(frame: pd.DataFrame, table: str, files: Files) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows of a table that count, once their places are joined, and what was found.

    A row that two files tell counts once; rows of one key that differ do not count.

    Args:
        frame: rows numbered through, those of a key all or none of them.
    """
    checking = _Checking({"locations": empty_table(schema_of("locations")), table: frame}, files)
    if table in files.parts:
        checking.one_row_of_two_files(table, [frozenset()] * len(files.parts[table]))
    checking.one_row_a_key(table)
    return checking.frames[table], checking.problems


def why_not(found: Match, unknown: str) -> str:
    """Why a spelling means no row: it names several places, may be one of several, or is none."""
    if found.several:
        return "several_places"
    return "ambiguous_place" if unknown == "unknown_place" and found.keys else unknown


def places_in(locations: pd.DataFrame) -> Places:
    """The places of a list, to be found by any spelling."""
    rows = (dict(zip(_NAMED, row, strict=True)) for row in tuples(locations, _NAMED))
    return Places({row["location_id"]: row for row in rows})


_STEPS = 3 * len(LEVELS)
"""Places one above the other that are followed."""


def climbs_on(place: str, parents: Mapping[str, object]) -> bool:
    """Whether there is always one more place above; a circle comes to an end."""
    seen = {place}
    for _ in range(_STEPS):
        above = parents.get(place)
        if not isinstance(above, str) or above in seen:
            return False
        seen.add(above)
        place = above
    return True


class _Checking:
    """The frames as they get smaller, and what was found.

    respelled: the tables with keys written in more than one way, in which rows may turn out to be the same.
    """

    def __init__(self, frames: Frames, files: Files) -> None:
        self.frames = frames
        self.problems: list[Problem] = []
        self.respelled: list[str] = []
        self._typed: dict[tuple[str, int], str] = {}
        self._files = files
        self.places = places_in(frames["locations"])

    def join_places_above(self) -> None:
        """Places above, and slum areas; without one, or above itself, a place stands alone."""
        for column in ("parent_id", "kawasan_id"):
            frame = self.frames["locations"]
            joined = self._joined("locations", column, self.places)
            lost = frame[column].notna() & (joined.isna() | (joined == frame["location_id"]))
            self.problems += self._of_rows("locations", "unknown_parent", column, frame[lost])
            self.frames["locations"] = frame.assign(**{column: joined.where(~lost, frame[column])})
        self._cut_ladders()

    def _cut_ladders(self) -> None:
        """Places in one another without end stand alone: no place lies in so many."""
        frame = self.frames["locations"]
        parents = dict(zip(frame["location_id"], frame["parent_id"].astype(object), strict=True))
        above = frame["parent_id"].astype(object)
        for _ in LEVELS:  # more steps than there are levels: few places are left to look at one by one
            above = above.map(parents)
        suspects = frame[above.map(lambda key: isinstance(key, str)).astype(bool)]
        endless = [row.Index for row in suspects.itertuples() if climbs_on(str(row.location_id), parents)]
        if endless:
            self.problems += self._of_rows(
                "locations", "parents_too_many", "parent_id", frame.loc[endless[:1]]
            )
            cut = frame["parent_id"].where(~frame.index.isin(endless), None)
            self.frames["locations"] = frame.assign(parent_id=cut.astype(frame["parent_id"].dtype))

    def set_aside_positions(self) -> None:
        """Positions that cannot be where the place is are not drawn; the place stays."""
        frame = self.frames["locations"]
        wrong = []
        for row in frame.dropna(subset=["lat_millionths", "lon_millionths"]).itertuples():
            found = doubt_of(row.lat_millionths / MILLION, row.lon_millionths / MILLION)
            if found:
                lat, lon = decimal_text(int(row.lat_millionths)), decimal_text(int(row.lon_millionths))
                details: dict[str, Detail] = {"lat": lat, "lon": lon, "system": found.system}
                self.problems.append(self._about("locations", found.reason, row, "lat", details))
                wrong.append(row.Index)
        positions = frame[["lat_millionths", "lon_millionths"]].copy()
        positions.loc[wrong] = pd.NA
        self.frames["locations"] = frame.assign(**{name: positions[name] for name in positions})

    def join(self, table: str, column: str, keys: Keys, reason: str) -> None:
        """Take over the key that each spelling means; leave out rows that mean none, or more than one."""
        joined = self._joined(table, column, keys)
        frame = self.frames[table]
        missing = joined.isna() & frame[column].notna()
        if not missing.any():
            self.frames[table] = frame.assign(**{column: joined})
            return
        meant = {cell: keys.find(cell) for cell in frame.loc[missing, column].unique()}
        for row in frame[missing].itertuples():
            found = meant[getattr(row, column)]
            details = {"keys": ", ".join(found.keys[:5])} if found.keys else {}
            self.problems.append(self._about(table, why_not(found, reason), row, column, details))
        self.frames[table] = frame.assign(**{column: joined})[~missing].reset_index(drop=True)

    def _joined(self, table: str, column: str, keys: Keys) -> pd.Series:
        """The key that each cell means, and one note on those that were written otherwise."""
        frame = self.frames[table]
        spelled = [cell for cell in frame[column].dropna().unique() if cell not in keys.exact]
        meant = {cell: key for cell in spelled if (key := keys.find(cell).key)}
        if not spelled:
            return frame[column]
        self.respelled.append(table)
        if column == "location_id":
            rows = frame.loc[frame[column].notna(), ["line", column]]
            self._typed |= {(table, int(line)): cell for line, cell in rows.itertuples(index=False)}
        other = frame[frame[column].isin(meant)]
        for first in other.head(1).itertuples():
            cell = getattr(first, column)
            details = {"read": meant[cell], "n": str(len(other))}
            reason = "activity_read_as" if column == "activity_id" else "place_read_as"
            self.problems.append(self._about(table, reason, first, column, details))
        known = {cell: cell for cell in keys.exact}
        return frame[column].map(known | meant).astype("str")

    def one_row_of_two_files(self, table: str, made: Sequence[frozenset[str]]) -> None:
        """A row that two files of a table tell counts once; two versions of an amount, none of them."""
        frame = self.frames[table]
        first = told_twice(frame, made)
        self.problems += twice_in_two_files(frame, first, table, self._files)
        self.frames[table] = frame[first.isna()].reset_index(drop=True)
        if table == "activities":
            self.leave_out(table, "rows_conflict", "activity_id", two_amounts(self.frames[table]))

    def make_rws(self) -> None:
        """RWs that rows are about and the list of places lacks, though it has RTs of them."""
        used = {key for table in _WITH_PLACE for key in self.frames[table]["location_id"].dropna().unique()}
        frame = self.frames["locations"]
        for key in sorted(used - self.places.exact.keys()):
            rw = self.places.implied[key]
            first = frame[frame["location_id"] == rw.rts[0]].index[0]
            name = f"RW {padded(rw.number)}"
            told = {"location_id": key, "level": "rw", "name": name, "parent_id": rw.above}
            made = frame.loc[[first], ["line", "source"]].assign(**told)
            frame = pd.concat([frame, made.reindex(columns=frame.columns).astype(frame.dtypes)])
            below = frame["location_id"].isin(rw.rts)
            frame = frame.assign(parent_id=frame["parent_id"].mask(below, key)).reset_index(drop=True)
            details: dict[str, Detail] = {"place": name, "n": len(rw.rts)}
            row = next(frame[frame["location_id"] == key].itertuples())
            self.problems.append(self._about("locations", "place_made", row, "location_id", details))
        self.frames["locations"] = frame

    def one_answer_an_activity(self) -> None:
        """Lines of one activity that differ in what they built or where: none of them counts."""
        frame = self.frames["activities"]
        grouped = frame.groupby("activity_id")[list(ONE_ACTIVITY)]
        conflicting = (grouped.transform("nunique") > 1).any(axis=1)
        self.leave_out("activities", "activity_conflict", "activity_id", conflicting)

    def one_row_a_key(self, table: str) -> None:
        """Rows that turn out to be of one key once their places are joined: the same once, differing none."""
        schema, frame = schema_of(table), self.frames[table]
        rows = frame.assign(location_id=self._place_meant(table)) if "location_id" in frame.columns else frame
        content = [column for column in rows.columns if column != "line"]
        shared = rows[rows.duplicated(list(schema.key) or content, keep=False)]
        repeated = shared[shared.duplicated(content)]
        left = shared.drop(repeated.index)
        conflicting = left[left.duplicated(list(schema.key), keep=False)] if schema.key else left[:0]
        column = (schema.key or content)[0]
        differing = frame.index.isin(conflicting.index)[~frame.index.isin(repeated.index)]
        self.leave_out(table, "row_twice", column, frame.index.isin(repeated.index))
        self.leave_out(table, "rows_conflict", column, differing)

    def _place_meant(self, table: str) -> pd.Series:
        """The place of each row; of an outcome without one, that of its activity."""
        places = self.frames[table]["location_id"]
        if table != "outcomes":
            return places
        activities = self.frames["activities"].drop_duplicates("activity_id").set_index("activity_id")
        return places.fillna(self.frames[table]["activity_id"].map(activities["location_id"]))

    def leave_out(self, table: str, reason: str, column: str, rows: Any) -> None:
        """Name rows and take them out of their table."""
        frame = self.frames[table]
        rows = pd.Series(rows, frame.index).fillna(False).astype(bool)
        if not rows.any():
            return
        self.problems += self._of_rows(table, reason, column, frame[rows])
        self.frames[table] = frame[~rows].reset_index(drop=True)

    def _of_rows(self, table: str, reason: str, column: str, rows: pd.DataFrame) -> Iterable[Problem]:
        return [
            self._about(table, reason, row, column, self._as_typed(table, row)) for row in rows.itertuples()
        ]

    def _as_typed(self, table: str, row: Any) -> dict[str, Detail]:
        """How the place of a row is written, in a table that writes some in their own way."""
        typed = self._typed.get((table, int(row.line)))
        return {"typed": typed} if typed else {}

    def _about(
        self, table: str, reason: str, row: Any, column: str, details: Mapping[str, Detail]
    ) -> Problem:
        return about_row(self._files, table, reason, row, column, details)
