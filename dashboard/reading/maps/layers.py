"""The maps among the files of a dataset, of any of four formats, all by longitude and latitude."""

import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import PurePath

from dashboard.domain.dataset.land import Position
from dashboard.domain.dataset.problems import Problem
from dashboard.reading.maps.crs import in_degrees
from dashboard.reading.maps.geojson import geojson_layer
from dashboard.reading.maps.geopackage import geopackage_layers
from dashboard.reading.maps.kml import kml_layer
from dashboard.reading.maps.layer import Layer, NotRead
from dashboard.reading.maps.shapefile import PARTS, shapefile_layer
from dashboard.reading.maps.told import TOLD_FILE, Told
from dashboard.reading.sheets.archive import is_leftover
from dashboard.reading.sheets.sheets import is_archive

_KINDS = (".geojson", ".gpkg", ".kml", ".shp")


def is_of_map(file: str) -> bool:
    """Whether a file is a map of shapes, or belongs to some."""
    return file == TOLD_FILE or file.casefold().endswith((*_KINDS, *PARTS))


def holds_only_maps(file: str, content: bytes) -> bool:
    """Whether a file as it is sent is a map, or an archive of nothing else."""
    if not is_archive(content):
        return is_of_map(file)
    try:
        names = [info.filename for info in zipfile.ZipFile(BytesIO(content)).infolist() if not info.is_dir()]
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False
    held = [PurePath(name).name for name in names if not is_leftover(PurePath(name).name)]
    return bool(held) and all(map(is_of_map, held))


def read_layers(
    files: Mapping[str, bytes], near: Iterable[Position], told: Mapping[str, Told]
) -> tuple[list[Layer], list[Problem]]:
    """Every map by longitude and latitude, and what is to be known of those that are not, or were converted.

    Args:
        near: where the places of the dataset lie.
        told: what is told of maps, by file.
    """
    near, layers, problems = list(near), [], []
    for file in sorted(files):
        if not is_of_map(file) or PurePath(file).suffix.casefold() not in _KINDS:
            continue
        try:
            for layer in _of(file, files):
                asked = told.get(file, Told())
                known = replace(layer, crs=layer.crs or asked.crs or None, key=asked.key)
                layers.append(in_degrees(known, near))
        except NotRead as refused:
            problems.append(Problem(file, refused.reason, details=refused.details))
    return layers, [*problems, *_converted(layers)]


def _converted(layers: Iterable[Layer]) -> Iterator[Problem]:
    for layer in layers:
        if layer.guess:
            yield Problem(layer.file, "map_no_crs", details={"guess": layer.guess})
        if layer.converted:
            details = {"crs": layer.converted, "n": str(len(layer.features))}
            yield Problem(layer.file, "map_converted", details=details)


def _of(file: str, files: Mapping[str, bytes]) -> Iterator[Layer]:
    match PurePath(file).suffix.casefold():
        case ".gpkg":
            yield from geopackage_layers(file, files[file])
        case ".kml":
            yield kml_layer(file, files[file])
        case ".shp":
            yield shapefile_layer(file, files)
        case _:
            yield geojson_layer(file, files[file])
