"""A made-up nation built by each engine, in a process of its own: seconds, memory, bytes, the same or not.

python -m benchmarks.nation [SHARE …]     shares of the nation, 0.01 and 0.1 unless others are given
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.drill_down import drill_down
from benchmarks.report import progress, ratio, table
from data.make_nation import write_nation

_SHARES = (0.01, 0.1)
_SMALL = 0.01
"""The share that engines build which hold it in memory, or take a minute to start."""


def nation(shares: Sequence[float] = _SHARES) -> str:
    """Each engine on each share that it is for, Parquet and CSV."""
    with tempfile.TemporaryDirectory(prefix="kotaku-nation-") as folder:
        rows, results, looks = [], {}, ""
        for share in shares:
            for kind in ("parquet", "csv"):
                source = Path(folder) / f"{kind}-{share}"
                write_nation(source, share, kind)
                for engine in _engines(share, kind):
                    progress(f"{engine}, {share:.0%} of the nation from {kind}")
                    made = _built(source, Path(folder) / "out", engine)
                    known = results.setdefault((share, kind), made.sums)
                    rows.append(made.told(share, kind, engine, same=made.sums == known))
                    if (share, kind, engine) == (max(shares), "parquet", "duckdb"):
                        looks = drill_down(Path(folder) / "out", share)
                shutil.rmtree(source)
        columns = [
            "of the nation",
            "from",
            "engine",
            "seconds",
            "most memory",
            "source",
            "build",
            "readings",
            "a reading",
            "same",
        ]
        return f"{table('A nation built', columns, rows)}\n{looks}"


def _engines(share: float, kind: str) -> tuple[str, ...]:
    if share > _SMALL:
        return ("duckdb",)
    return (
        ("duckdb", "pandas", "spark") if shutil.which("java") and kind == "parquet" else ("duckdb", "pandas")
    )


class _Made:
    """A build, as it was measured. sums: of each table, what any engine must get."""

    def __init__(self, seconds: float, memory: int, source: Path, out: Path) -> None:
        self.seconds, self.memory = seconds, memory
        self.source, self.size = _bytes(source), _bytes(out)
        told = json.loads((out / "build.json").read_text(encoding="utf-8"))
        self.readings = told["tables"]["indicators"]["rows"]
        self.sums = _sums(out)

    def told(self, share: float, kind: str, engine: str, *, same: bool) -> list[str]:
        """A line of the table."""
        each = f"{self.seconds / self.readings * 1e9:.0f} ns"
        return [
            f"{share:.0%}", kind, engine, f"{self.seconds:.0f}", f"{self.memory / 1e6:.2f} GB",
            f"{self.source / 1e6:.0f} MB", ratio(self.size, self.source),
            f"{self.readings / 1e6:.1f} M", each, "yes" if same else "NO",
        ]  # fmt: skip


def _built(source: Path, out: Path, engine: str) -> _Made:
    shutil.rmtree(out, ignore_errors=True)
    command = [sys.executable, "-m", "dashboard", "build", str(source), str(out), "--engine", engine]
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{engine} ended with {process.returncode}")
    return _Made(time.monotonic() - began, _memory(used), source, out)


def _memory(used: resource.struct_rusage) -> int:
    """Kilobytes of the process; of Spark this is Python's part, the larger one is Java's."""
    return used.ru_maxrss


def _bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _sums(out: Path) -> dict[str, int]:
    """What the scores of the nation add up to: the parts of every criterion of every city."""
    from pyarrow import compute, parquet

    rows = parquet.read_table(out / "levels" / "city" / "criteria.parquet")
    counts = parquet.read_table(out / "levels" / "city" / "counts.parquet")
    told = {
        name: compute.sum(rows[name]).as_py()
        for name in ("low", "high", "base", "score_low", "score_high", "reported")
    }
    return told | {
        name: compute.sum(counts[name]).as_py()
        for name in ("slum_rts", "possible_rts", "all_rts", "slum_area_millionths")
    }


if __name__ == "__main__":
    print(nation([float(share) for share in sys.argv[1:]] or _SHARES))
