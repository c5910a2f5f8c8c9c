"""What of a build is done, so that one that was stopped goes on where it was."""

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from dashboard.reading.builds.found import Found, as_record, from_record

_NAME = "journal.json"


class Journal:
    """Steps that are done, in a folder beside what they made.

    of: what the build is made of; where that is another, nothing is done yet and the folder is emptied.
    """

    def __init__(self, folder: Path, of: str) -> None:
        self.folder = folder
        self._of = of
        self._steps: dict[str, list[Found]] = {}
        try:
            raw = json.loads((folder / _NAME).read_text(encoding="utf-8"))
            if raw["of"] == of:
                steps = raw["steps"].items()
                self._steps = {step: [from_record(record) for record in found] for step, found in steps}
        except (OSError, ValueError, KeyError, TypeError):
            self._steps = {}
        if not self._steps:
            shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def begun(self) -> bool:
        """Whether any step is done."""
        return bool(self._steps)

    def done(self, step: str) -> list[Found] | None:
        """What was found in a step that is done; None where it is not."""
        return self._steps.get(step)

    def finish(self, step: str, found: Iterable[Found]) -> None:
        """Write down that a step is done."""
        self._steps[step] = list(found)
        steps = {name: [as_record(one) for one in of] for name, of in self._steps.items()}
        words = json.dumps({"of": self._of, "steps": steps}, ensure_ascii=False)
        write_whole(self.folder / _NAME, words)


def write_whole(path: Path, words: str) -> None:
    """Write a file so that whoever reads it finds the old one or the new one, never a part."""
    beside = path.with_suffix(f"{path.suffix}.new")
    with beside.open("w", encoding="utf-8", newline="\n") as file:
        file.write(words)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
