"""A dataset in which whatever may be named is called like something that runs, or is as wide as any name."""

from functools import cache

from dashboard.domain.dataset.dataset import Dataset
from tests.domain.by_hand import WORKED_BASES, WORKED_VOLUMES, dataset, place, readings_of, rt

W = "W" * 120
"""The widest name that is shown."""


@cache
def hostile() -> Dataset:
    """Places and bodies whose names are as wide as any, or look like something that runs."""
    names = ("=1+1", "<b>", "http://evil.example", W)
    works = [
        {"activity_id": f"a{at}", "location_id": "kel", "kind": "drain", "volume": 10, "unit": "m"}
        | {"funding_source": name, "amount_rupiah": 1_000_000, "amount_kind": "realised", "implementer": name}
        for at, name in enumerate((*names, "@x", "{=1+1}", "external:c:/x.xlsx"))
    ]
    locations = [place("kel", "kelurahan") | {"name": W}]
    locations += [
        rt(f"rt{at}", parent_id="kel", **WORKED_BASES) | {"name": one} for at, one in enumerate(names)
    ]
    return dataset(
        locations=locations,
        indicators=[row for at in range(2) for row in readings_of(f"rt{at}", WORKED_VOLUMES)],
        activities=works,
        package={"titles": {"id": W}, "offices": {"id": W}, "illustrative": True},
    )
