# Set-up, the main job, tests and checks. `make help` lists the targets.
PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(shell \
	$(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
GOLD ?= ../shared/gold/dev.jsonl

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint types format bench eval eval-pages simulate fuzz up lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The environment is built once and again only when a lock or the project's metadata changed. Every package is
# taken by version and hash; the lock is complete, so pip resolves nothing. Bytecode is compiled once, on all
# cores: importing Prefect takes twice as long without it.
.venv/runtime.stamp: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: install it, or call make PYTHON=/path/to/python3" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing the locked dependencies into .venv (a minute or two, once)" >&2
	@$(PIP) install --no-deps --no-compile --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q -j 0 .venv/lib >/dev/null 2>&1 || true
	@touch $@

.venv/dev.stamp: requirements-dev.lock .venv/runtime.stamp
	@echo "Installing what tests and checks need (a minute or two, once)" >&2
	@$(PIP) install --no-deps --no-compile --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m compileall -q -j 0 .venv/lib >/dev/null 2>&1 || true
	@touch $@

setup: .venv/runtime.stamp ## Create .venv with the locked dependencies

demo: .venv/runtime.stamp ## Run the ingest flow over the sample capture, offline, into communique.db
	@$(BIN)/communique demo

up: .venv/runtime.stamp ## Prefect server, deployments and a worker on this machine, until Ctrl-C
	@$(BIN)/communique up

# What needs a server of its own comes last: the tests of one stack in one process, the rest of them in the other.
test: .venv/dev.stamp ## Run the whole test suite
	@$(BIN)/python -m pytest -m "not system" --numprocesses 2
	@$(BIN)/python -m pytest -m system --numprocesses 2 --dist loadgroup

lint: .venv/dev.stamp ## Check style and formatting
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: .venv/dev.stamp ## Check types, strictly, in the three packages
	@$(BIN)/mypy

format: .venv/dev.stamp ## Mend style and formatting
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: .venv/dev.stamp ## Measure speed and memory, side by side with peers
	@$(BIN)/python -m tests.bench

eval: .venv/dev.stamp ## Score titles, speakers, kinds, places and dates against GOLD=file.jsonl
	@$(BIN)/python -m tests.eval.gold $(GOLD)

eval-pages: .venv/dev.stamp ## Score pages and listings against the ground truth of real ones
	@$(BIN)/python -m tests.eval.pages
	@$(BIN)/python -m tests.eval.listings

eval-series: .venv/dev.stamp ## Play a real feed's 2,294 states and compare its history with an independent count
	@$(BIN)/python -m tests.eval.series

simulate: .venv/dev.stamp ## Simulate polling over the rhythm of a real feed
	@$(BIN)/python -m tests.eval.simulate

fuzz: .venv/dev.stamp ## Fuzz the readers of outside input for SECONDS=60 each
	@$(BIN)/python -m tests.fuzz

# Rewrites both locks from pyproject.toml; needs uv (python3 -m pip install uv).
LOCK = uv pip compile pyproject.toml --universal --generate-hashes --no-header --no-annotate --quiet \
	--no-emit-index-url --no-emit-find-links --group build
lock: ## Resolve the dependencies anew into the two locks
	$(LOCK) --output-file requirements.lock
	$(LOCK) --output-file requirements-dev.lock --constraint requirements.lock --extra dask --group dev

clean: ## Remove what set-up and the demo made
	rm -rf .venv communique.db communique.db-wal communique.db-shm
