#!/bin/sh
# Serves the made-up case (2,000 commitments, 20,000 findings) on a free loopback
# port and asks for every page: at a fixed rate by bench/pages.go, then as fast as
# it goes by wrk, when wrk is installed (apt-get install wrk). Bounded in time.
#
#   bench/pages.sh [SECONDS] [RATE]     default 60 seconds, 200 requests a second
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-60}
rate=${2:-200}
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT INT TERM
CGO_ENABLED=0 go build -trimpath -o "$work/kadesh" ./cmd/kadesh
go build -o "$work/bench" ./bench
"$work/kadesh" made --db "$work/made.db"
"$work/kadesh" serve --db "$work/made.db" -p 0 >"$work/url" &
server=$!
while ! grep -q http "$work/url"; do sleep 0.1; done
base=$(cat "$work/url")/d/made/
"$work/bench" -url "$base" -rate "$rate" -seconds "$seconds" -pages ",sources,review,commitments,commitments?value=contested,connections,connections/timeline,connections/corridor,perspectives,whatif,history,agreement,keys,go?q=works,item/goal.treaty_signed,item/goal.works,item/commitment.k500,item/proposition.road_first,compare?first=treaty_draft&second=treaty_initials,doc/d5"
if command -v wrk >/dev/null; then
	echo "wrk, review page, 4 connections, as fast as it goes:"
	wrk -t2 -c4 -d"${seconds}s" --latency "${base}review"
fi
