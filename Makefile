# One command to see the dashboard: make run. One to test it: make test; without a browser: make quick.

PYTHON ?= python3
PORT ?= $(or $(KOTAKU_PORT),8501)
VENV := .venv
BIN := $(VENV)/bin
CODE := dashboard pages tests benchmarks data

.PHONY: run nation test quick coverage mutants check lint types contracts shots bench requirements clean

run: $(VENV)/run
	@echo "KOTAKU: http://localhost:$(PORT)"
	@$(BIN)/python -m streamlit run dashboard/app.py --server.port $(PORT)

# The engines that build a province or a nation: python -m dashboard build
nation: $(VENV)/nation
	@echo "$(BIN)/python -m dashboard build SOURCE OUT"

test: $(VENV)/develop $(VENV)/browser
	$(BIN)/python -m pytest

# For every save: what needs no browser and is not thorough
quick: $(VENV)/develop
	$(BIN)/python -m pytest --ignore=tests/browser --ignore=tests/judged -m "not thorough"

# How many lines the tests reach that need no browser, and which they do not
coverage: $(VENV)/develop
	$(BIN)/python -m pytest --ignore=tests/browser --ignore=tests/judged --cov

# Which mistakes in the score and in the reading of numbers and places no test would see; takes an hour
mutants: $(VENV)/mutants
	$(BIN)/mutmut run
	$(BIN)/mutmut results

check: lint types contracts test

lint: $(VENV)/develop
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)

types: $(VENV)/develop
	$(BIN)/mypy

contracts: $(VENV)/develop
	$(BIN)/lint-imports

# Pictures of every page into shots/
shots: $(VENV)/develop $(VENV)/browser
	$(BIN)/python -m tests.browser.shots

# CPU of a rerun, JavaScript and time to first open, against an empty page and a naive app
bench: $(VENV)/develop $(VENV)/browser
	$(BIN)/python -m benchmarks

# Pin again after a change in requirements*.in
requirements: $(VENV)/run
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --quiet requirements.in -o requirements.txt
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --quiet requirements-nation.in -o requirements-nation.txt
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --quiet requirements-dev.in -o requirements-dev.txt
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --quiet requirements-mutants.in -o requirements-mutants.txt

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; try: make run PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/nation: requirements-nation.txt $(VENV)/run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-nation.txt
	@touch $@

$(VENV)/develop: requirements-dev.txt $(VENV)/run $(VENV)/nation
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

$(VENV)/mutants: requirements-mutants.txt $(VENV)/develop
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-mutants.txt
	@touch $@

# The browser tests drive the machine's own Chromium
$(VENV)/browser: | $(VENV)/develop
	@$(BIN)/python -m tests.browser.find || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; \
	  else echo "The browser tests need the package chromium: sudo apt-get install chromium"; exit 1; fi; }
	@$(BIN)/python -m tests.browser.find
	@touch $@

clean:
	rm -rf $(VENV) shots mutants
