"""Spark behind an address: a build through Spark Connect has the rows and the sums of one on this machine."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyarrow import compute, parquet

from dashboard.nation.output import build_nation
from tests.nation.dirty import write_region

pytestmark = [
    pytest.mark.xdist_group("spark"),
    pytest.mark.thorough,
    pytest.mark.skipif(
        shutil.which("java") is None, reason="Spark needs Java: apt-get install default-jre-headless"
    ),
]
_CLASS = "org.apache.spark.sql.connect.service.SparkConnectServer"
_SECONDS = 120


@pytest.fixture
def connect(tmp_path: Path) -> Iterator[str]:
    """A server of Spark Connect on this machine."""
    pyspark = pytest.importorskip("pyspark")
    home = Path(pyspark.__file__).parent
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.shuffle.partitions": "4",
        "spark.connect.grpc.binding.port": str(port),
    }
    told = [part for name, value in options.items() for part in ("--conf", f"{name}={value}")]
    command = [str(home / "bin" / "spark-submit"), "--master", "local[2]", *told, "--class", _CLASS]
    with (tmp_path / "server.log").open("w") as log:
        server = subprocess.Popen(
            [*command, "spark-internal"],
            stdout=log,
            stderr=log,
            env={**os.environ, "SPARK_HOME": str(home)},
            start_new_session=True,
        )
    try:
        _answers(port, server)
        yield f"sc://127.0.0.1:{port}"
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


def _answers(port: int, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until:
        assert server.poll() is None
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.5)
    raise TimeoutError


def _sums(build: Path) -> dict[str, int]:
    rows = json.loads((build / "build.json").read_text(encoding="utf-8"))["tables"]
    criteria = parquet.read_table(build / "levels" / "city" / "criteria.parquet")
    works = parquet.read_table(build / "levels" / "city" / "works.parquet")
    return {
        **{table: told["rows"] for table, told in rows.items()},
        **{name: compute.sum(criteria[name]).as_py() for name in ("low", "high", "score_low", "reported")},
        "rupiah": compute.sum(works["amount_rupiah"]).as_py(),
    }


def test_a_build_through_an_address_of_spark_is_the_one_of_this_machine(connect: str, tmp_path: Path):
    source, here, there = (tmp_path / name for name in ("source", "here", "there"))
    source.mkdir()
    write_region(source, 1)
    build_nation(str(source), here, "pandas", None, lambda *_: None)
    command = [sys.executable, "-m", "dashboard", "build", str(source), str(there), "--engine", "spark"]
    done = subprocess.run([*command, "--master", connect], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr[-2000:]
    assert _sums(there) == _sums(here)
