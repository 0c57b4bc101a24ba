# Barème's one door. Each target does the set-up it needs; a second run skips what is done.
#
#   make run      opens the window on the sample tender; without a display, runs it and says
#                 where the files are
#   make test     everything that must hold, as on a clean checkout
#   make check    the quick part of it, while working
#   make types    the interface's types, generated anew from evaluation::wire
#   make recorded the core's replies and numbers that the interface's tests read, made anew
#   make screens  a picture of every screen in every look, in out/screens
#   make bench    the figures of the README
#   make package  the installable packages for this system

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-print-directory
# Two cargo or npm processes at once would only wait for each other.
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help run window demo test check types recorded screens bench package
.PHONY: setup-build setup-run setup-test setup-node
.PHONY: test-format test-independent test-interface test-lint test-rust test-shell test-types test-window

STEP := .ci/step
CARGO_TARGET_DIR ?= target
# Serves the built interface from the program; without it the window looks for a
# development server. One spelling everywhere, so that cargo builds the shell once.
SHELL_FEATURES := --features bareme/custom-protocol
# Tests that export the interface's types write them here; `make types` alone writes to ui.
export TS_RS_EXPORT_DIR := $(abspath $(CARGO_TARGET_DIR))/types
INTERFACE := ui/dist/index.html
# The same interface, answered by recorded replies of the core, for a browser.
REPLAY := ui/node_modules/.replay/index.html
NODE_MODULES := ui/node_modules/.package-lock.json
# The words of the interface live with `wording`.
INTERFACE_SOURCES := $(shell find ui src-tauri/crates/wording/locales -type f \
	-not -path 'ui/node_modules/*' -not -path 'ui/dist/*')

help:
	@sed -n 's/^#   //p' Makefile

ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
run: demo
else
run: window
endif

# The development build: no link-time optimisation, so that a person waits a third less for
# the first window, and `make test` reuses what was compiled. The tender of the sample, or
# of a département, asks for no more speed; `make package` builds what is given to people.
window: setup-run $(INTERFACE)
	cargo build --locked --package bareme $(SHELL_FEATURES)
	$(CARGO_TARGET_DIR)/debug/bareme

# No WebKit, no Node: without a display only the engine is built.
demo: setup-build
	cargo build --locked --package bareme-cli
	$(CARGO_TARGET_DIR)/debug/bareme-cli demo --out out
	@echo
	@echo "Pas d’écran ici : la fenêtre n’a pas été ouverte. Les fichiers de l’exemple sont dans $(CURDIR)/out"

test: setup-test test-format test-interface $(INTERFACE) test-lint test-rust test-independent test-types test-shell test-window

test-format:
	@$(STEP) "Formatting" cargo fmt --all --check

test-interface: $(NODE_MODULES)
	@$(STEP) "Interface: lint" npm run lint --prefix ui
	@$(STEP) "Interface: types" npm run check --prefix ui
	@$(STEP) "Interface: unit tests" npm test --prefix ui

test-lint: $(INTERFACE)
	@$(STEP) "Clippy, the shell included" cargo clippy --locked --workspace --all-targets $(SHELL_FEATURES) -- -D warnings

# Dependency directions, licences and the other rules of the house are tests among these.
test-rust:
	@$(STEP) "Rust tests, without the shell" cargo test --locked

# Another program, in another language, recomputes what the engine claims of the sample. The
# features are those of the Rust tests, so that nothing is compiled twice.
test-independent: setup-node
	@$(STEP) "Independent check: build" cargo build --locked --bin bareme-cli
	@$(STEP) "Independent check: the safety of the ranking" node --test --test-reporter=spec tests/independent/safety.test.mjs

test-types:
	@$(STEP) "Generated types are fresh" .ci/types check

test-shell: $(INTERFACE)
	@$(STEP) "Rust tests of the shell" cargo test --locked --package bareme $(SHELL_FEATURES)

test-window: $(INTERFACE) $(REPLAY)
	@$(STEP) "The window: build" cargo build --locked --package bareme $(SHELL_FEATURES)
	@$(STEP) "The window: paths through it" .ci/end-to-end

check: setup-build
	@$(STEP) "Formatting" cargo fmt --all --check
	@$(STEP) "Clippy, without the shell" cargo clippy --all-targets -- -D warnings
	@$(STEP) "Rust tests, without the shell" cargo test

types: setup-build
	.ci/types write

recorded: setup-build
	BAREME_WRITE=1 cargo test --quiet --package evaluation --test recorded

# Forced colours are those of Chromium: WebKit on Linux has no contrast theme.
screens: setup-test $(INTERFACE) $(REPLAY)
	cargo build --locked --package bareme $(SHELL_FEATURES)
	BAREME_SCREENSHOTS=$(CURDIR)/out/screens .ci/end-to-end screens interface
	@ls -1 out/screens/*.png

bench: setup-test $(INTERFACE)
	cargo build --locked --release --package bareme --package bareme-cli $(SHELL_FEATURES)
	.ci/bench $(CARGO_TARGET_DIR)/release
	env -u WAYLAND_DISPLAY GDK_BACKEND=x11 xvfb-run --auto-servernum \
		--server-args="-screen 0 1366x900x24" node tests/bench-window/run.mjs $(CARGO_TARGET_DIR)/release

# tauri builds the interface and the release program itself, as tauri.conf.json says.
# Its third Linux format, AppImage, downloads tools and is left out.
package: setup-run $(NODE_MODULES)
	ui/node_modules/.bin/tauri build --bundles deb,rpm
	@ls -1 $(CARGO_TARGET_DIR)/release/bundle/*/bareme*.{deb,rpm}

setup-build:
	@.ci/setup-tools cargo
	@.ci/setup-debian build

setup-run: setup-node
	@.ci/setup-tools cargo
	@.ci/setup-debian run

setup-test: setup-node
	@.ci/setup-tools cargo
	@$(STEP) "System packages" .ci/setup-debian test

setup-node:
	@.ci/setup-tools node

$(NODE_MODULES): ui/package.json ui/package-lock.json | setup-node
	@$(STEP) "Interface: packages" npm ci --prefix ui --no-audit --no-fund
	@touch $@

$(INTERFACE): $(NODE_MODULES) $(INTERFACE_SOURCES)
	@$(STEP) "Interface: build" npm run build --prefix ui
	@touch $@

$(REPLAY): $(NODE_MODULES) $(INTERFACE_SOURCES)
	@$(STEP) "Interface: build on recorded replies" npm run build:replay --prefix ui
	@touch $@
