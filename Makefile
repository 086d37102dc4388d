# build, run and check Kadesh. `go test ./...` needs none of this.
GO ?= go

.PHONY: build run test check golden fuzz bench model browser screenshots

build:
	CGO_ENABLED=0 $(GO) build -trimpath -o bin/kadesh ./cmd/kadesh

run: build
	bin/kadesh demo

test:
	$(GO) test ./...

# Format, vet, staticcheck, tests on the code itself, goldens without a difference.
check:
	@unformatted=$$(gofmt -l .); if [ -n "$$unformatted" ]; then echo "not formatted:"; echo "$$unformatted"; exit 1; fi
	$(GO) vet ./...
	$(GO) mod tidy -diff
	cd tools && $(GO) build -o ../bin/staticcheck honnef.co/go/tools/cmd/staticcheck
	bin/staticcheck ./...
	$(GO) test ./internal/tidy
	$(MAKE) golden
	git diff --exit-code -- ':!go.mod' ':!go.sum'

# Write every golden anew.
golden:
	$(GO) test ./cmd/kadesh -run 'TestScripts|TestExamplesExpect' -update
	$(GO) test ./internal/export -run TestFigures -update
	$(GO) test ./internal/dossier -run TestErrorsPage -update

# Fuzz every parser with FUZZTIME inputs each. A count and not a time: before Go 1.27 a
# time that runs out may end a clean run with "context deadline exceeded" (go.dev/issue/75804).
FUZZTIME ?= 500000x
FUZZ = .:FuzzSpan .:FuzzParseWhen ./internal/read/petrarch:FuzzDictionaries \
	./internal/dossier:FuzzParse ./internal/dossier:FuzzScan ./internal/dossier:FuzzFormat \
	./internal/minset/openpsa:FuzzRead ./internal/source:FuzzOpen ./internal/read:FuzzRead \
	./internal/dates:FuzzFind ./internal/syntax:FuzzSentences ./internal/syntax/conllu:FuzzParse \
	./internal/web:FuzzPaths ./internal/web:FuzzForms
fuzz:
	@for f in $(FUZZ); do echo "$$f"; \
		$(GO) test -run '^$$' -fuzz "^$${f#*:}\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1000x "$${f%:*}" || exit 1; done

# Train the tagger and parser anew: same treebanks, same bytes; about three minutes.
TREEBANKS ?= ../shared/data/reading
model:
	$(GO) run ./internal/syntax/train -o internal/syntax/english.model \
		-dev $(TREEBANKS)/ud-ewt/en_ewt-ud-dev.slim.conllu,$(TREEBANKS)/ud-pud-ner/en_pud.slim.conllu \
		$(TREEBANKS)/ud-ewt/en_ewt-ud-train.slim.conllu.gz $(TREEBANKS)/gum-train-open/gum-train-open.slim.conllu.gz

# The workbench in Chromium: acceptance tests, accessibility, budgets. npm is used
# here alone; nothing of it ships.
browser: build
	cd browser && npm ci --no-audit --no-fund --silent && KADESH=$(CURDIR)/bin/kadesh timeout 900 npm test --silent

screenshots: build
	cd browser && npm ci --no-audit --no-fund --silent && KADESH=$(CURDIR)/bin/kadesh node screenshots.mjs

bench:
	$(GO) test -run '^$$' -bench . -benchmem ./...
