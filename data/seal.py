"""Write again what a datapackage.json says of its files: their columns, sizes and hashes.

    python -m data.seal data/tanjungpinang

Run it after an edit. A file that is no longer what its package recorded is named on the data page, because
it may have been cut short on the way.
"""

import csv
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from dashboard.reading.columns.schema import table_schema

PACKAGE = "datapackage.json"


def seal(folder: Path) -> None:
    """Bring the package of a folder up to its files."""
    path = folder / PACKAGE
    package = json.loads(path.read_text(encoding="utf-8"))
    package["resources"] = [sealed(folder, resource) for resource in package["resources"]]
    path.write_text(json.dumps(package, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


def sealed(folder: Path, resource: dict[str, Any]) -> dict[str, Any]:
    """A resource as its file is now."""
    content = (folder / resource["path"]).read_bytes()
    described = {"bytes": len(content), "hash": f"sha256:{hashlib.sha256(content).hexdigest()}"}
    if resource["path"].endswith(".csv"):
        header = next(csv.reader(content.decode("utf-8").splitlines()))
        described["schema"] = table_schema(resource["name"], header)
    return resource | described


if __name__ == "__main__":
    seal(Path(sys.argv[1]))
