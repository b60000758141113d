# Two commands do everything on a Debian machine with Swift 6: `make` and `make test`.
SITE ?= site
GOLIVE = .build/release/golive
SWIFT_BUILD = swift build --quiet

.PHONY: all setup test-setup build site test lint unit browser clean
# Swift builds take turns anyway, and two setups at once would not.
.NOTPARALLEL:

all: site
	@echo "The sample programme's portal is ready: open $(SITE)/index.html"

setup:
	@.ci/setup build

test-setup:
	@.ci/setup test

build: setup
	$(SWIFT_BUILD) -c release --product golive

site: build
	$(GOLIVE) build --workspace content --output "$(SITE)"

test: lint unit browser

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

unit: test-setup
	swift build --quiet --build-tests
	swift test --skip-build

browser: test-setup build
	.venv/bin/python Tests/Browser/run.py $(GOLIVE)

clean:
	rm -rf .build .venv
