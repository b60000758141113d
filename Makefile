# Two commands do everything on a Debian machine with Swift 6: `make` and `make test`.
SITE ?= site
GOLIVE = .build/release/golive
# Where tests make their folders of a moment.
export TMPDIR := $(shell .ci/scratch)
# Options of the hostile corpus; empty for all of it.
HOSTILE ?= --quick 20
# Where `make install` puts golive.
PREFIX ?= /usr/local
SWIFT_BUILD = swift build --quiet -c release

.PHONY: all setup test-setup build site docs install uninstall test lint tests-built unit installed examples archive import repeat export schemas recipes preview hostile browser torture-quick torture pictures bench bench-quick fuzz race clean
# Swift builds take turns anyway, and two setups at once would not.
ifndef TOGETHER
.NOTPARALLEL:
endif

all: site
	@echo "The sample programme's portal is ready: open $(SITE)/index.html"

setup:
	@.ci/setup build

test-setup:
	@.ci/setup test

build: setup
	$(SWIFT_BUILD) --product golive

site: build
	$(GOLIVE) build --workspace content --output "$(SITE)"

docs: build
	$(GOLIVE) explain --evidence --workspace content > docs/evidence.md
	$(GOLIVE) explain --templates --workspace content > docs/templates.md
	$(GOLIVE) explain --data --workspace content > docs/data-dictionary.md

SHARE = $(DESTDIR)$(PREFIX)/share

# The program, and what it brings along: golive finds both from where it stands. DESTDIR is for those who make packages.
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/golive"
	install -m 755 $(GOLIVE) "$(DESTDIR)$(PREFIX)/bin/golive"
	rm -rf "$(DESTDIR)$(PREFIX)/share/golive/templates" "$(DESTDIR)$(PREFIX)/share/golive/checklist"
	cp -R templates "$(DESTDIR)$(PREFIX)/share/golive/templates"
	cp -R content/checklist "$(DESTDIR)$(PREFIX)/share/golive/checklist"
	install -d "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	$(GOLIVE) manual > "$(SHARE)/man/man1/golive.1"
	$(GOLIVE) --generate-completion-script bash > "$(SHARE)/bash-completion/completions/golive"
	$(GOLIVE) --generate-completion-script zsh > "$(SHARE)/zsh/site-functions/_golive"
	$(GOLIVE) --generate-completion-script fish > "$(SHARE)/fish/vendor_completions.d/golive.fish"
	chmod -R u+w,a+rX "$(DESTDIR)$(PREFIX)/share/golive"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/golive"
	rm -rf "$(DESTDIR)$(PREFIX)/share/golive"
	rm -f "$(SHARE)/man/man1/golive.1" "$(SHARE)/bash-completion/completions/golive" "$(SHARE)/zsh/site-functions/_golive" "$(SHARE)/fish/vendor_completions.d/golive.fish"

# The unit tests keep every processor busy. Most of the others wait for the disk or a browser longer than they work: of them three run
# at a time, the longest first, and what one prints comes when it ends.
test: lint tests-built installed unit
	@$(MAKE) --no-print-directory -j3 --output-sync=target TOGETHER=yes $(STAGES)

STAGES = browser repeat hostile schemas examples archive preview recipes export torture-quick bench-quick import

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

# The program and its tests at once: while one processor optimizes a floor, the other compiles the tests of the floors below.
tests-built: test-setup
	$(SWIFT_BUILD) --build-tests

# Tests of commands run the program.
unit: tests-built
	swift test -c release --skip-build

# Installed into an empty folder: from nothing to a portal, as somebody new would.
installed: test-setup build
	python3 Tests/Install/run.py

# Every example of every command's help, in a copy of the sample.
examples: test-setup build
	python3 Tests/Help/run.py $(GOLIVE)

# Packages of decisions: both checkers against what is done to one, within a minute.
archive: test-setup build
	.venv/bin/python Tests/Archive/run.py $(GOLIVE) 3

# Results that pytest and load tests really write, read independently.
import: test-setup build
	.venv/bin/python Tests/Import/run.py $(GOLIVE)

# The same bytes in other zones, locales, masks, orders, paths, on other days, by other accounts and numbers of threads.
repeat: test-setup build
	python3 Tests/Repeat/run.py $(GOLIVE)

# What golive writes for other programs, read by programs that others wrote.
export: test-setup build
	.venv/bin/python Tests/Export/run.py $(GOLIVE)

# The schemas of front matter, and whether golive and they agree about files that are right and files that are not.
schemas: test-setup build
	.venv/bin/python Tests/Schema/run.py $(GOLIVE)

# What the documentation says of publishing, hooks and editors, by nginx, Chromium, pre-commit and Vim.
recipes: test-setup build
	.venv/bin/python Tests/Recipes/run.py $(GOLIVE)

# What golive must refuse or render harmless, and whether its cost grows as its input does. All of it: make hostile HOSTILE=
hostile: test-setup build
	.venv/bin/python Tests/Hostile/run.py $(GOLIVE) $(HOSTILE)

# The preview as a browser and an enemy meet it, and edits that it follows.
preview: test-setup build
	.venv/bin/python Tests/Serve/run.py $(GOLIVE)

browser: test-setup build
	.venv/bin/python Tests/Browser/run.py $(GOLIVE)

# Kills, full disks, failing system calls and the like: a part of them within a minute.
torture-quick: test-setup build
	.venv/bin/python Tests/Torture/run.py $(GOLIVE) --quick

# All of them. Options go into TORTURE: make torture TORTURE="--only kills --seed 7".
torture: test-setup build
	.venv/bin/python Tests/Torture/run.py $(GOLIVE) --every 7 $(TORTURE)

# The sample's pages for people to look at, wide and narrow, by day and in the dark.
pictures: test-setup build
	.venv/bin/python Tests/Browser/shoot.py $(GOLIVE) .pictures

# Options go into BENCH: make bench BENCH="--pages 1000 --runs 3".
bench: build
	@.ci/setup bench
	@$(BENCH_PROGRAM) $(BENCH)

# All of it once, over few pages: whether it works and all make as many pages. Its figures mean nothing, and no test looks at them.
bench-quick: build
	@.ci/setup bench
	@$(BENCH_PROGRAM) --pages 1000 --growth 1000 1500 --rows 500 1000 --runs 1

BENCH_PROGRAM = .venv-bench/bin/python Tests/Bench/run.py $(GOLIVE) .venv-bench/lib/python3.*/site-packages/hugo/binaries/hugo

# Of two options of one name the Swift compiler takes the last, and in which order they come is chance.
BOTH_SANITIZERS = -Xswiftc -sanitize=address,fuzzer

# Never part of the tests, which try the same targets for a moment: libFuzzer with AddressSanitizer, a minute for each of them.
# Options go into FUZZ: make fuzz FUZZ="--seconds 600 json csv".
fuzz:
	@.ci/setup fuzz
	GOLIVE_SANITIZER=fuzzer $(SWIFT_BUILD) --scratch-path .build-fuzz --sanitize address --sanitize fuzzer $(BOTH_SANITIZERS) --product golive-fuzz
	@python3 Tests/Fuzz/run.py .build-fuzz/release/golive-fuzz $(FUZZ)

# Never part of the tests: what threads of a build do to each other, by ThreadSanitizer. make race RACE="--pages 200 --runs 1".
race:
	@.ci/setup fuzz
	GOLIVE_SANITIZER=thread swift build --quiet --scratch-path .build-race --sanitize thread --product golive
	@python3 Tests/Race/run.py .build-race/debug/golive $(RACE)

clean:
	rm -rf .build .build-fuzz .build-race .fuzz .venv .venv-bench
