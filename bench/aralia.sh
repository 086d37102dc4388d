#!/bin/sh
# Runs SCRAM and kadesh side by side on the 43 Aralia fault trees and prints one
# table. Each tree: SCRAM with its BDD and its ZBDD algorithm, then kadesh.
#
#   bench/aralia.sh [SECONDS]     time limit for each run, default 90
#
# SCRAM's figure is preprocessing plus algorithm from its own log; it is stopped
# there, because it counts and reports by listing every set. kadesh's "solve"
# is everything after reading: preprocessing, sets, counts, probability,
# importance. "wall" is the whole process. Ratio: kadesh solve / SCRAM's better.
#
# Needs: the Debian package scram (apt-get install scram); the trees in
# ../shared/data/faulttrees/Aralia beside the repository, or in $ARALIA.
set -eu
cd "$(dirname "$0")/.."
limit=${1:-90}
trees=${ARALIA:-../shared/data/faulttrees/Aralia}
if ! command -v scram >/dev/null; then
	echo "scram is missing: apt-get install scram" >&2
	exit 1
fi
if ! [ -d "$trees" ]; then
	echo "no trees at $trees: set ARALIA to the folder that holds das9201.xml and the others" >&2
	exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
CGO_ENABLED=0 go build -trimpath -o "$work/kadesh" ./cmd/kadesh

# scram_seconds ALGORITHM TREE: preprocessing plus algorithm, "-" past the limit.
scram_seconds() {
	mkfifo "$work/log"
	timeout "$limit" scram "$1" --verbosity 4 --probability 0 -o /dev/null "$2" 2>"$work/log" &
	pid=$!
	prepared=0 seconds=-
	while read -r line; do
		case $line in
		*"Finished Preprocessing in "*) prepared=${line##* } ;;
		*"The algorithm finished in "*)
			seconds=$(awk "BEGIN {printf \"%.4f\", $prepared + ${line##* }}")
			break
			;;
		esac
	done <"$work/log"
	kill "$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null || true
	rm -f "$work/log"
	echo "$seconds"
}

# field NAME: a number of the report.
field() { awk -F: -v k="\"$1\"" '$1 ~ k {gsub(/[ ,]/, "", $2); print $2; exit}' "$work/report.json"; }

printf '%-10s %12s %12s %10s %10s %10s %10s %7s\n' tree sets probability scram-bdd scram-zbdd solve wall ratio
for f in "$trees"/*.xml; do
	tree=$(basename "$f" .xml)
	bdd=$(scram_seconds --bdd "$f")
	zbdd=$(scram_seconds --zbdd "$f")
	began=$(date +%s%N)
	"$work/kadesh" cutsets -f json -o "$work/report.json" --budget "${limit}s" "$f"
	ended=$(date +%s%N)
	count=$(field minimal_cut_sets)
	p=$(field probability)
	if [ "$(field exact)" != true ]; then
		count=">=$(field minimal_cut_sets_at_least)"
		p="$(field probability_lower)..$(field probability_upper)"
	fi
	echo "$tree $count $p $bdd $zbdd $(field solve_seconds) $(((ended - began) / 1000))"
done | awk '
	{
		wall = $7 / 1e6; best = $4
		if (best == "-" || $5 != "-" && $5 + 0 < best + 0) best = $5
		ratio = "-"
		if (best != "-") {
			ratio = sprintf("%.2f", $6 / best); n++; ours += $6; theirs += best; walls += wall
			bddonly += ($4 == "-" ? 0 : $4)
			if ($6 > 1.5 * best + 0.05) {late = late " " $1}
		}
		if ($2 !~ />/) {all += $6; allwall += wall; solved++}
		printf "%-10s %12s %12.6g %10s %10s %10.4f %10.3f %7s\n", $1, $2, $3, $4, $5, $6, wall, ratio
		if ($3 ~ /\.\./) printf "%-10s probability proven to lie in %s\n", "", $3
		fflush()
	}
	END {
		printf "\nkadesh solved %d trees exactly in %.2f s (whole processes %.2f s)\n", solved, all, allwall
		printf "the %d that SCRAM finishes: SCRAM %.2f s (better algorithm of each; BDD alone %.2f s), kadesh %.2f s (whole processes %.2f s), ratio %.3f\n", n, theirs, bddonly, ours, walls, ours / theirs
		print "slower than 1.5 times SCRAM plus 50 ms:" (late == "" ? " none" : late)
	}'
