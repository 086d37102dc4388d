# build, run and check Kadesh. `go test ./...` needs none of this.
GO ?= go

.PHONY: build run test check golden fuzz bench
build:
	CGO_ENABLED=0 $(GO) build -trimpath -o bin/kadesh ./cmd/kadesh

run: build
	bin/kadesh demo

test:
	$(GO) test ./...
