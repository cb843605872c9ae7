# Everything that a newcomer or CI needs. `make run` and `make test` set up what is missing themselves.

RECORD ?= examples/records/wounding-with-intent.json
# The day on which the examples are complete; dates in them are invented around it.
DAY ?= 2026-11-21
OUTPUT ?= .build/documents
PAYLOADS ?= $(wildcard examples/payloads/owen-example-alder/*.json)
REFERRAL = .build/debug/referral
# Every kind of document, by its schema.
FORMS = $(filter-out common code-lists,$(basename $(notdir $(wildcard schemas/*.xsd))))
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: run test setup build lint import documents mutants laws laws-long load validators attacks attacks-long suites torture torture-faults torture-dates bench examples fuzz fuzz-short asan tsan xerces clean

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
	swift format lint --strict --recursive Package.swift Sources Tests examples/Package.swift examples/Sources Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources

# Fills a record from the example person's payloads, and says how many boxes are left to type.
import: build
	@mkdir -p $(OUTPUT)
	@rm -f $(OUTPUT)/imported.json
	@$(REFERRAL) import $(PAYLOADS) --into $(OUTPUT)/imported.json --new RK-EXAMPLE-09 --on $(DAY) || [ $$? = 1 ]

# Renders the examples' documents anew; CI fails when a committed document differs from what is rendered.
documents: build
	@mkdir -p examples/documents
	@for record in examples/records/*.json; do \
	  name=$$(basename $$record .json); \
	  [ $$name != barely-begun ] || continue; \
	  for form in $(FORMS); do \
	    $(REFERRAL) render $$record --form $$form --output examples/documents/$$name --on $(DAY) || exit 1; \
	  done; \
	done

# The laws of reading back over so many records for each form, as many pairs that differ in hidden facts, records out
# and back, and 630 fields changed one by one; optimised, because there are so many.
LAW_RECORDS ?= 10000
LAW_TEST = swift test -c release -Xswiftc -enable-testing --filter
laws: setup
	REFERRALKIT_LAWS=$(LAW_RECORDS) $(LAW_TEST) "ReadingLawTests|FieldComparisonTests|NonInterferenceTests|RecordRoundTripTests"

# Pairs that differ in hidden facts, so many for each of four forms, and records out and back, twenty times so many.
LONG_PAIRS ?= 34000
LONG_RECORDS ?= 50000
laws-long: setup
	REFERRALKIT_LAWS=$(LONG_PAIRS) $(LAW_TEST) "[.]NonInterferenceTests"
	REFERRALKIT_LAWS=$(LONG_RECORDS) $(LAW_TEST) RecordRoundTripTests

# So many people and ten times as many, three documents each: the time and the memory they take. All are on the disk
# until the end, about 35 kB each, so 25,000 people need 30 GB free.
LOAD_PEOPLE ?= 25000
load: setup
	cd Benchmarks && swift run -c release Benchmarks load $(LOAD_PEOPLE)

# The figures of the mutation test, as the README gives them.
mutants: setup
	@mkdir -p .build
	@REFERRALKIT_FIGURES=1 swift test --filter MutationTests > .build/mutants.log 2>&1 || { cat .build/mutants.log; exit 1; }
	@grep -E 'mutants refused|^  (refused|valid) ' .build/mutants.log

# The examples' documents under other people's validators: xmllint and Python's xmlschema.
validators: setup
	@command -v xmllint >/dev/null || { $(SUDO) apt-get update -q >/dev/null && $(SUDO) apt-get install -y -q libxml2-utils >/dev/null; }
	@for form in $(FORMS); do \
	  xmllint --noout --schema schemas/$$form.xsd examples/documents/*/$$form.xml || exit 1; \
	done
	@python3 -m venv .build/validators && .build/validators/bin/pip install -q xmlschema jsonschema && .build/validators/bin/python Tests/validators.py

# Hostile files of every kind against the built tool; strace shows which files and sockets it opens. First the
# judge is tried with a bad tool.
attacks: build
	@command -v strace >/dev/null || { $(SUDO) apt-get update -q >/dev/null && $(SUDO) apt-get install -y -q strace >/dev/null; } || true
	@python3 Tests/Attacks/attacks.py --self-test
	@python3 Tests/Attacks/attacks.py

# Every attack on every form, 100,000 bad records, and every byte of a document of each form changed.
attacks-long: build
	@command -v strace >/dev/null || { $(SUDO) apt-get update -q >/dev/null && $(SUDO) apt-get install -y -q strace >/dev/null; } || true
	@python3 Tests/Attacks/attacks.py --self-test
	@python3 Tests/Attacks/attacks.py --every-form
	@REFERRALKIT_TORTURE=1 swift test --filter 'BadRecordMessageTests|DamagedDocumentTests'

# Public suites: JSONTestSuite, the XML conformance suite of W3C and OASIS, the big list of naughty strings, and
# defusedxml's documents. They are other people's files: fetched once, pinned, into .build/suites.
SUITES = $(CURDIR)/.build/suites
suites: build
	@command -v strace >/dev/null || { $(SUDO) apt-get update -q >/dev/null && $(SUDO) apt-get install -y -q strace >/dev/null; } || true
	@python3 Tests/Suites/fetch.py --into $(SUITES)
	@REFERRALKIT_SUITES=$(SUITES) swift test --filter 'JSONSuiteTests|XMLSuiteTests|NaughtyStringTests|SuiteLawTests'
	@python3 Tests/Suites/suites.py --suites $(SUITES)

# What takes too long for every change: the tool is killed and let down at every point, days under every clock, all
# attacks, the laws over many records, many people, sanitizers, a second validator. Half a day on 2 cores.
torture: COUNT = 10000
torture: torture-faults torture-dates attacks-long suites laws laws-long load fuzz asan tsan xerces

torture-faults: build
	@command -v strace >/dev/null || { $(SUDO) apt-get update -q >/dev/null && $(SUDO) apt-get install -y -q strace >/dev/null; }
	@python3 Tests/Faults/torture.py $(REFERRAL)

torture-dates: build
	@test -e /usr/share/zoneinfo/Pacific/Kiritimati || { $(SUDO) apt-get update -q >/dev/null && $(SUDO) apt-get install -y -q tzdata >/dev/null; }
	@python3 Tests/Faults/dates.py $(REFERRAL)

bench: setup
	cd Benchmarks && swift run -c release

examples: setup
	cd examples && swift run QuickStart && swift run FillFromSources

# Looks for inputs that break what must hold of every input, under AddressSanitizer: each law for SECONDS.
# BYTES, if given, is the size of the largest input.
LAWS ?= xml document json payload log values forms roundTrip
SECONDS ?= 600
fuzz: setup
	@Fuzzing/run $(SECONDS) $(LAWS)

fuzz-short: setup
	@Fuzzing/run 15 $(LAWS)

# Memory errors in what stands on libxml2, and races between tasks; only where there is something to find.
asan: setup
	ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/lsan-suppressions.txt swift test --sanitize address --scratch-path .build-asan --filter XMLCoreTests

tsan: setup
	TSAN_OPTIONS=history_size=7:suppressions=$(CURDIR)/Tests/tsan-suppressions.txt swift test --sanitize thread --scratch-path .build-tsan --filter 'ConcurrencyTests|XMLSchemaTests|SchemaCompilingTests|recordsCrossTasks'

# A second, independent validator: Xerces-C and libxml2 must agree on COUNT valid and COUNT changed documents.
COUNT ?= 300
JUDGE = .build/xerces/judge
xerces: setup $(JUDGE)
	@REFERRALKIT_XERCES=$(CURDIR)/$(JUDGE) REFERRALKIT_COUNT=$(COUNT) swift test --filter SecondValidatorTests

$(JUDGE): Tests/Xerces/judge.cpp
	@{ command -v g++ && [ -f /usr/include/xercesc/sax2/SAX2XMLReader.hpp ]; } >/dev/null || \
	  { $(SUDO) apt-get update -q >/dev/null && $(SUDO) apt-get install -y -q g++ libxerces-c-dev >/dev/null; }
	@mkdir -p $(@D)
	@g++ -std=c++17 -O2 -Wall -Wextra -Werror -o $@ $< -lxerces-c

clean:
	rm -rf .build .build-asan .build-tsan examples/.build Benchmarks/.build Fuzzing/.build
