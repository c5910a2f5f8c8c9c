"""Speed in one run, as ratios: `python -m benchmarks` prints Markdown; README.md says how to read it."""

import os
import platform

import streamlit

from benchmarks.apps import running, starts
from benchmarks.files import files
from benchmarks.first_visit import first_open, javascript
from benchmarks.maps import maps
from benchmarks.nation import nation
from benchmarks.planning import planning
from benchmarks.reading import reading
from benchmarks.report import progress
from benchmarks.server_cpu import new_sessions, reruns
from tests.browser.served import browser


def main() -> None:
    """Measure everything, printing each table as soon as it is there."""
    machine = f"{os.cpu_count()} CPUs, Python {platform.python_version()}"
    print(f"Streamlit {streamlit.__version__}, {machine}\n", flush=True)
    progress("reading")
    print(reading(), flush=True)
    progress("planning")
    print(planning(), flush=True)
    progress("nation")
    print(nation(), flush=True)
    progress("files")
    print(files(), flush=True)
    with starts() as how:
        with running(how) as servers:
            progress("reruns")
            print(reruns(servers), flush=True)
            progress("new sessions")
            print(new_sessions(servers), flush=True)
            progress("JavaScript")
            with browser() as chrome:
                print(javascript(servers, chrome), flush=True)
        progress("maps")
        with browser() as chrome:
            print(maps(chrome), flush=True)
        progress("starting each server anew")
        with browser() as chrome:
            print(first_open(how, chrome), flush=True)


if __name__ == "__main__":
    main()
