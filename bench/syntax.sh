#!/bin/sh
# Words a second of our sentences, tags and trees, and of spaCy's small English
# model and UDPipe beside it, each on one core, on the same text: the PUD half
# beside the repository, or the file named.
#
#   bench/syntax.sh [TEXT]
#
# A rival that is not installed is said to be missing, and the others run.
#   spaCy:  pip install spacy, and its model en_core_web_sm
#           (another name or folder of the model: SPACY_MODEL=...)
#   UDPipe: pip install ufal.udpipe, and UDPIPE_MODEL=english-ewt.udpipe
# PYTHON names the interpreter, python3 if unset.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
text=${1:-}
if [ -z "$text" ]; then
	treebank=../shared/data/reading/ud-pud-ner/en_pud.slim.conllu
	[ -f "$treebank" ] || { echo "no $treebank: name a text" >&2; exit 1; }
	text=$work/pud.txt
	sed -n 's/^# text = //p' "$treebank" | tr '\n' ' ' >"$text"
fi
echo "Kadesh (go test -bench, one core)"
go test ./internal/syntax -run '^$' -bench 'Trees|Tags' -cpu 1 | awk '/words\/s/ {for (i = 2; i <= NF; i++) if ($i == "words/s") printf "  %-20s %10.0f words/s\n", $1, $(i-1)}'
OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 "${PYTHON:-python3}" bench/syntax_rivals.py "$text"
