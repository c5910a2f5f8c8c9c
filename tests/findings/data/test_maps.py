"""How maps were read: every shape of each is accounted for, and what they cover stands beside the decrees."""

from dashboard.findings.data.maps import maps_table
from dashboard.text.catalogue import text_in
from tests.domain.shipped import documented
from tests.reading.maps.made import shapefile_of
from tests.reading.maps.test_layers import read

ID = text_in("id")
NBSP = "\N{NO-BREAK SPACE}"


def test_a_map_is_a_row_with_what_became_of_its_shapes_and_how_much_they_cover():
    table = maps_table(read(shapefile_of()), ID)
    assert table.rows == (
        (
            "Batas RT.shp", "7", "7", "0", "0", "0", "0", "0", "WGS 84 / UTM zone 48N",
            f"18,92{NBSP}ha", f"18,92{NBSP}ha",
        ),
    )  # fmt: skip


def test_schematic_shapes_have_no_area():
    (row,) = maps_table(documented(), ID).rows
    assert row[-3:] == (ID("maps-system-degrees"), ID("none"), f"18,92{NBSP}ha")


def test_a_map_that_names_no_system_says_so():
    (row,) = maps_table(read(shapefile_of(prj=False)), ID).rows
    assert row[1:3] == ("7", "0")
    assert row[-3] == ID("maps-system-unknown")
