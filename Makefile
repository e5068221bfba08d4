# sitegen: `make help` says what can be made.

# Where `make site` writes, and what else it says to `sitegen build`: make site OUTPUT=/srv/www FLAGS="--strict --drafts"
OUTPUT = site
FLAGS =

# What `make bench` measures; RECORD=yes puts the result into docs/performance.md.
ENTRIES = 100 1000 10000
ROUNDS = 5
RECORD =

SWIFT = swift
SITEGEN = .build/release/sitegen

# The program to give away: everything that it needs is linked into it, down to the C library. It has a folder of its own,
# because modules that are linked statically are compiled for it. lld comes with Swift, and is quiet about calls of the C
# library that Foundation holds and sitegen never makes. Memory comes from jemalloc: that of the C library asks the system
# for every further page by itself where a program has threads, and a build spends a twelfth of its time so.
DIST = dist/sitegen
DIST_BUILD = .build/dist
DIST_FLAGS = -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker --strip-all -Xlinker -ljemalloc

# It is compiled twice: first so that it counts how often it goes which way while it builds this repository's site, then
# for the ways that it goes often. Their code is then in one place, which a processor can keep near.
COUNTING_BUILD = .build/counting
COUNTING_FLAGS = $(DIST_FLAGS) -Xswiftc -Xfrontend -Xswiftc -ir-profile-generate -Xcc -fprofile-generate \
  -Xswiftc -Xclang-linker -Xswiftc -fprofile-generate
PROFILE = $(COUNTING_BUILD)/sitegen.profdata
MERGE_TOOL = $(SWIFT) -print-target-info | sed -n 's|.*"runtimeResourcePath": *"\(.*\)/lib/swift".*|\1/bin/llvm-profdata|p'
PROFILE_FLAGS = -Xswiftc -Xfrontend -Xswiftc -ir-profile-use=$(PROFILE) -Xcc -fprofile-use=$(PROFILE) \
  -Xlinker -z -Xlinker keep-text-section-prefix

# Debian's packages, each with a file below /usr (or another prefix) that shows that it is there already.
BUILD_PACKAGES = libcmark-dev:include/cmark.h tzdata:share/zoneinfo/Europe/London
DIST_PACKAGES = $(BUILD_PACKAGES) libjemalloc-dev:include/jemalloc/jemalloc.h
TEST_PACKAGES = $(BUILD_PACKAGES) cmark:bin/cmark
BENCH_PACKAGES = $(BUILD_PACKAGES) python3:bin/python3 gcc:bin/gcc

help:
	@echo 'make site    install what is missing, build sitegen and let it build this repository'"'"'s site'
	@echo '             OUTPUT=dir       where the site goes (default: site)'
	@echo '             FLAGS="--strict" options for `sitegen build`'
	@echo 'make test    install what is missing and run all the tests'
	@echo 'make bench   measure builds of made-up projects (docs/performance.md)'
	@echo '             ENTRIES="100 1000" of these sizes (default: 100 1000 10000)'
	@echo '             ROUNDS=3         so often (default: 5)'
	@echo '             RECORD=yes       put the result into docs/performance.md'
	@echo 'make dist    build dist/sitegen, the program in one file (on Linux)'
	@echo 'make theme   put the files of templates/ into the program, after a change of one'
	@echo 'make reference'
	@echo '             put what templates can name, and the words there are, into docs/, after a change'
	@echo 'make manual  build the pages for writers into the example site, in .build/manual/site'
	@echo 'make pdfs    print the documents that this repository'"'"'s site offers; needs Chromium'
	@echo 'make linear  count the instructions for growing texts of every shape (docs/performance.md)'
	@echo 'make dialect count what the dialect costs beside libcmark alone (docs/performance.md)'
	@echo 'make setup   install what is missing, no more'
	@echo 'make clean   remove what was built; the site stays'

site: toolchain
	@$(call install,$(BUILD_PACKAGES))
	$(SWIFT) build --configuration release --product sitegen
	$(SITEGEN) build --output "$(OUTPUT)" $(FLAGS)
	@echo "The site is in $(OUTPUT)/. To look at it: python3 -m http.server --directory \"$(OUTPUT)\""
	@echo "and open http://localhost:8000/ in a browser."

# The documents are committed: print them anew when their text or the theme has changed.
pdfs: site
	assets/print.sh "$(OUTPUT)"

manual: site
	rm -rf .build/manual
	docs/manual.sh .build/manual
	$(SITEGEN) build --root .build/manual --strict
	@echo "The manual is in .build/manual/site/manual/."

test: setup
	$(SWIFT) test

bench: dist
	@$(call install,$(BENCH_PACKAGES))
	python3 -B bench/bench.py --program $(DIST) --entries "$(ENTRIES)" --rounds $(ROUNDS) --output .build/bench \
	  $(if $(RECORD),--record)

dist: toolchain
	@[ "$$(uname -s)" = Linux ] || { echo 'make dist works on Linux alone: elsewhere Swift belongs to the system.' >&2; exit 1; }
	@$(call install,$(DIST_PACKAGES))
	@$(MAKE) --no-print-directory $(PROFILE)
	$(SWIFT) build --configuration release --product sitegen --scratch-path $(DIST_BUILD) $(DIST_FLAGS) $(PROFILE_FLAGS)
	@mkdir -p $(dir $(DIST))
	@cp $(DIST_BUILD)/release/sitegen $(DIST).new
	@mv $(DIST).new $(DIST)
	@echo "$(DIST): sitegen $$($(DIST) --version), $$(($$(wc -c <$(DIST)) / 1000000)) MB"

# The site is built twice, as publishers do: into a new folder, and again with nothing changed. Objects that were compiled
# with older counts are removed, because the compiler looks at the sources alone.
$(PROFILE): Makefile Package.swift $(wildcard Package.resolved) $(shell find Sources -type f)
	@[ -x "$$($(MERGE_TOOL))" ] || \
	  { echo 'make dist needs llvm-profdata beside the swift command, as the toolchains of swift.org have it.' >&2; exit 1; }
	$(SWIFT) build --configuration release --product sitegen --scratch-path $(COUNTING_BUILD) $(COUNTING_FLAGS)
	rm -rf $(COUNTING_BUILD)/site $(COUNTING_BUILD)/*.profraw
	for run in first second; do \
	  LLVM_PROFILE_FILE=$(COUNTING_BUILD)/$$run.profraw $(COUNTING_BUILD)/release/sitegen build --now 2026-11-01 \
	    --output "$$PWD/$(COUNTING_BUILD)/site" || \
	    { echo 'The program is compiled for what it does most while it builds the site, so the site must have no error.' >&2; \
	      exit 1; }; \
	done
	rm -rf $(DIST_BUILD)/*/release
	"$$($(MERGE_TOOL))" merge --output=$(PROFILE).new $(COUNTING_BUILD)/*.profraw
	mv $(PROFILE).new $(PROFILE)

theme: toolchain
	$(SWIFT) run --configuration release EmbedTheme

reference: toolchain
	$(SWIFT) run WriteReference

linear: setup
	@$(call install,valgrind:bin/valgrind binutils:bin/strip)
	$(SWIFT) build --configuration release --product LinearProbe
	SITEGEN_LINEAR="$$PWD/.build/release/LinearProbe" $(SWIFT) test --filter InstructionTests

setup: toolchain
	@$(call install,$(TEST_PACKAGES))

clean:
	rm -rf .build dist

dialect: toolchain
	@$(call install,$(BENCH_PACKAGES) valgrind:bin/valgrind binutils:bin/strip)
	$(SWIFT) build --configuration release --product sitegen
	python3 -B bench/dialect.py --program $(SITEGEN)

toolchain:
	@set -- $$($(SWIFT) --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p'); \
	if [ $$# -ne 2 ]; then found='there is no swift command in PATH'; \
	elif [ "$$1" -lt 6 ] || { [ "$$1" -eq 6 ] && [ "$$2" -lt 2 ]; }; then found="this is Swift $$1.$$2"; \
	else exit 0; fi; \
	echo "sitegen needs Swift 6.2 or newer, and $$found." >&2; \
	echo 'Install it from https://www.swift.org/install/, or add its usr/bin folder to PATH' >&2; \
	echo '(through sudo, which has a PATH of its own: sudo env "PATH=$$PATH" make site).' >&2; \
	exit 1

# Installs those of the packages that are missing, as root or through sudo. When nothing is, it costs nothing and needs
# no network. A package source that cannot be reached may not matter, so only the installation's own failure counts.
install = \
	missing=; \
	for package in $(1); do \
	  for prefix in /usr /usr/local /opt/homebrew; do \
	    [ ! -e "$$prefix/$${package\#*:}" ] || continue 2; \
	  done; \
	  missing="$$missing $${package%%:*}"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Please install$$missing, then run make again. These are Debian's names; libcmark-dev is called" >&2; \
	  echo 'cmark-devel by Fedora, cmark-dev by Alpine, cmark by Arch and Homebrew.' >&2; \
	  exit 1; \
	fi; \
	sudo=; \
	if [ "$$(id -u)" -ne 0 ]; then sudo=sudo; fi; \
	if [ -n "$$sudo" ] && ! command -v sudo >/dev/null; then \
	  echo "Please run as root: apt-get install$$missing" >&2; \
	  exit 1; \
	fi; \
	echo "Installing$$missing"; \
	$$sudo apt-get update; \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $$missing

.PHONY: help site manual pdfs test bench linear dialect dist theme reference setup clean toolchain
