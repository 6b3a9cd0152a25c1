# Every target sets up what it needs. A fresh machine needs Python 3.11 or later, make, and nothing else.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
EDGE   := supabase/functions/interactions

# Stamps: a step runs again only when what it depends on has changed.
PACKAGES := $(VENV)/.packages
EDITABLE := $(VENV)/.editable
NPM      := node_modules/.installed

COMPILE := $(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --universal --python-version 3.11 \
	--custom-compile-command 'make requirements' pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint bench bench-db requirements clean

help: ## Show this
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | awk -F '\t' '{ printf "make %-14s%s\n", $$1, $$2 }'

setup: $(EDITABLE) $(NPM) ## Install everything into .venv and node_modules (the other targets do this themselves)

demo: setup ## Ten attacks against a whole Portcullis on this machine; KEEP=1 leaves it up
	@$(BIN)/portcullis demo $(if $(KEEP),--keep)

test: setup ## Run all tests
	@$(BIN)/python -m pytest -n auto --dist loadfile
	@cd $(EDGE) && $(CURDIR)/$(BIN)/deno task test

lint: setup ## Check style and types of everything
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	cd $(EDGE) && $(CURDIR)/$(BIN)/deno task lint
	$(BIN)/deno task lint
	$(BIN)/shellcheck .ci/run deploy.sh

bench: setup ## Events per second, against the way with eight REST calls per detection
	@$(BIN)/portcullis bench throughput

bench-db: setup ## The same queries in a small database and in one with 5 million detections
	@$(BIN)/portcullis bench database

requirements: $(EDITABLE) ## Compile requirements/*.txt anew from pyproject.toml
	$(COMPILE) --all-extras --output-file requirements/dev.txt
	$(COMPILE) --extra functions --constraint requirements/dev.txt --output-file requirements/functions.txt
	$(COMPILE) --extra worker --constraint requirements/dev.txt --output-file requirements/worker.txt
	@! grep -nE 'https?://|--(extra-)?index-url|--find-links' requirements/*.txt

clean: ## Remove what the other targets made, the local stack's data included
	@[ ! -x $(BIN)/portcullis ] || $(BIN)/portcullis down 2>/dev/null || true  # quiet where no stack runs
	rm -rf $(VENV) node_modules .portcullis .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(PACKAGES): requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Portcullis needs Python 3.11 or later: try `make PYTHON=python3.12`' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

$(EDITABLE): pyproject.toml $(PACKAGES)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(NPM): deno.json deno.lock $(PACKAGES)
	$(BIN)/deno install --quiet --frozen
	@touch $@
