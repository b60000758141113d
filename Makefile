# Two commands do everything on a Debian machine with Swift 6: `make` and `make test`.
SITE ?= site
GOLIVE = .build/release/golive
SWIFT_BUILD = swift build --quiet

.PHONY: all setup build site test lint unit browser clean

all: site
	@echo "The sample programme's portal is in $(abspath $(SITE)): open $(abspath $(SITE))/index.html"

setup:
	@.ci/setup build

build: setup
	$(SWIFT_BUILD) -c release --product golive

site: build
	$(GOLIVE) build --workspace content --output $(SITE)

test: lint unit browser

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

unit: build
	@.ci/setup test
	swift test --quiet

browser: build
	@.ci/setup test
	.venv/bin/python Tests/Browser/run.py $(GOLIVE)

clean:
	rm -rf .build .venv
