# Everything that a newcomer needs. `make run` and `make test` set up what is missing themselves; what takes longer than
# tests should is in `Verification`.

RECORD ?= examples/records/wounding-with-intent.json
# The day on which the examples are complete; dates in them are invented around it.
DAY ?= 2026-11-21
OUTPUT ?= .build/documents
PAYLOADS ?= $(wildcard examples/payloads/owen-example-alder/*.json)
PREFIX ?= /usr/local
REFERRAL = .build/debug/referral
# Every kind of document, by its schema.
FORMS = $(filter-out common code-lists referrals,$(basename $(notdir $(wildcard schemas/*.xsd))))
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: run test lint import documents regenerate install clean setup build verify

run: build
	@$(REFERRAL) render $(RECORD) --form all --output $(OUTPUT) --on $(DAY)
	@$(REFERRAL) validate $(OUTPUT)/approved-premises.xml $(OUTPUT)/cas3.xml $(OUTPUT)/mappa.xml
	@$(REFERRAL) render $(RECORD) --form all --html --output $(OUTPUT) --on $(DAY)

test: setup
	swift test

build: setup
	@swift build --product referral

# libxml2 is the one system library. Debian's newest is asked for, because it mends known faults of older ones.
setup:
	@command -v swift >/dev/null || { echo "Install Swift 6.1 or later first: https://www.swift.org/install" >&2; exit 1; }
	@if ! { command -v pkg-config && pkg-config --exists libxml-2.0; } >/dev/null 2>&1; then \
	  echo "Installing libxml2-dev and pkg-config"; \
	  $(SUDO) apt-get update -q >/dev/null && $(SUDO) apt-get install -y -q libxml2 libxml2-dev pkg-config >/dev/null; \
	fi

lint:
	swift format lint --strict --recursive Package.swift Sources Tests examples/Package.swift examples/Sources examples/DutyToRefer/Package.swift examples/DutyToRefer/Sources Verification/Package.swift Verification/Sources

# Fills a record from the example person's payloads, and says how many boxes are left to type.
import: build
	@mkdir -p $(OUTPUT)
	@rm -f $(OUTPUT)/imported.json
	@$(REFERRAL) import $(PAYLOADS) --into $(OUTPUT)/imported.json --new RK-EXAMPLE-09 --on $(DAY) || [ $$? = 1 ]

# Renders the examples' documents anew; CI fails when a committed document differs from what is rendered.
documents: build
	@for record in $(filter-out %/barely-begun.json,$(wildcard examples/records/*.json)); do \
	  for form in $(FORMS); do \
	    $(REFERRAL) render $$record --form $$form --output examples/documents/$$(basename $$record .json) --on $(DAY) || exit 1; \
	  done; \
	done

# Writes anew all that is made from the definitions and committed: schemas, documents, the list of questions.
regenerate: documents
	@$(REFERRAL) forms --schemas schemas
	@REFERRALKIT_REWRITE=1 swift test --filter FormSnapshotTests >/dev/null 2>&1 || true
	@swift test --filter FormSnapshotTests

# The optimised tool, for everybody on this machine; Swift itself need not be there to run it.
install: setup
	swift build -c release --product referral --static-swift-stdlib
	install -D -m 755 -s .build/release/referral $(DESTDIR)$(PREFIX)/bin/referral

# What CI checks beside the tests.
verify: setup
	$(MAKE) -C Verification

clean:
	rm -rf .build examples/.build examples/DutyToRefer/.build
	$(MAKE) -C Verification clean
