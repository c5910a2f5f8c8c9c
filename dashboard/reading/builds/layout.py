"""Where the files of a build lie, and what they are called.

<build>/datapackage.json     what the dataset says of itself, and the columns of its tables
<build>/build.json           of what it was made, with the size and the hash of each of its files
<build>/problems.json        what is wrong with the rows: each thing once, with how many rows have it
<build>/places.parquet       the places above the RT, and how many RTs lie right below each
<build>/rts.parquet          each RT and what it lies in
<build>/kawasan.parquet      each slum area and what its RTs lie in
<build>/levels/surveys.parquet     by city and survey, what the readings are (`status`), the first row of each
<build>/levels/indicators.parquet  the readings of the places above the RT
<build>/levels/<level>/      the rows of locations, scored criteria and counts of RTs: of the country,
                             provinces, cities, kecamatan, and of slum areas that cross the borders of cities
                             (`kawasan`); `works` of provinces and cities, those that are alike added up
<build>/besides/             the tables beside these, sorted by place or work
<build>/cities/city=<id>/    the rows of locations, indicators and activities, sorted by place, and the scores
                             of the places in the city; `-` is what lies in none
"""

from pathlib import Path
from urllib.parse import quote, unquote

BUILD_FILE, PROBLEMS_FILE = "build.json", "problems.json"
PLACES_FILE, RTS_FILE, KAWASAN_FILE = "places.parquet", "rts.parquet", "kawasan.parquet"
FORMAT = 2
"""Changes whenever a build that was made before can no longer be opened."""

ABOVE_CITIES = "-"
"""Stands for the city of what lies in none: a nation, a province, what nobody placed."""

LEVELS_APART = ("country", "province", "city", "kecamatan")
"""Levels whose scores stand together for the whole nation."""

CROSSING = "kawasan"
"""The folder of the places that RTs of several cities make up."""


def is_build(folder: Path) -> bool:
    """Whether a folder is a build."""
    return (folder / BUILD_FILE).is_file()


def part_named(by: str, value: str) -> str:
    """The name of the folder of the rows that have a value: whatever is no plain letter is escaped in it."""
    return f"{by}={quote(value, safe='')}"


def value_of(part: Path) -> str:
    """The value whose rows a folder holds."""
    return unquote(part.name.partition("=")[2])


def city_folders(build: Path) -> dict[str, Path]:
    """The folder of each city by its location_id."""
    return {value_of(path): path for path in (build / "cities").glob("city=*")}


def besides_file(build: Path, table: str) -> Path:
    """The rows of a table beside places, readings and works."""
    return build / "besides" / f"{table}.parquet"


def level_file(build: Path, level: str, name: str) -> Path:
    """A table of a level: `criteria`, `counts`, `works`."""
    return build / "levels" / level / f"{name}.parquet"
