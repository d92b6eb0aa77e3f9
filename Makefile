# Short names. The scripts behind `example` and `test` do all the set-up and need no make.
SWIFT ?= swift

.PHONY: example test setup build release rules embed fmt format lint docs clean

example:  ## set up, build, extract the events of the example article
	@Scripts/example.sh

test:  ## set up, run every test
	@Scripts/test.sh

setup:  ## install libpcre2 when it is missing
	@sh Scripts/setup.sh

build: setup
	$(SWIFT) build

release: setup
	$(SWIFT) build -c release --product tidings

docs: release  ## run the commands of README and Docs
	python3 Scripts/check-docs.py $$($(SWIFT) build -c release --show-bin-path)/tidings

rules: release  ## check, lint and test the shipped packs
	$$($(SWIFT) build -c release --show-bin-path)/tidings check ./Rules/core ./Rules/diplomacy
	$$($(SWIFT) build -c release --show-bin-path)/tidings lint ./Rules/core ./Rules/diplomacy
	$$($(SWIFT) build -c release --show-bin-path)/tidings test ./Rules/core ./Rules/diplomacy

embed:  ## put Rules/ into the library (Sources/ShippedPacks/Generated.swift)
	python3 Scripts/embed-rules.py

fmt: release  ## bring all rule files into the canonical layout (Docs/Format.md)
	$$($(SWIFT) build -c release --show-bin-path)/tidings fmt Rules Tests/Packs Examples
	python3 Scripts/embed-rules.py

format:
	$(SWIFT) format --in-place --parallel -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict --parallel -r Sources Tests Package.swift

clean:
	$(SWIFT) package clean
