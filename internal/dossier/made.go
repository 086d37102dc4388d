package dossier

import (
	"fmt"
	"strings"
)

// Made is a made-up dossier of a size, for benchmarks: commitments in chains of
// ten, each waiting for the one before, an event for each, and claims about the
// events by two sides. It is the same each time.
// Bounds: files hold at most 10,000 claims or commitments each.
func Made(commitments, claims int) (files []File, texts map[string]string) {
	texts = map[string]string{}
	var head strings.Builder
	head.WriteString("dossier \"made\" {\n  title = \"Made\"\n}\n\n")
	for _, a := range []string{"A", "B"} {
		fmt.Fprintf(&head, "actor \"%s\" {\n  name = \"%s\"\n  side = \"%s\"\n}\n\n", a, a, strings.ToLower(a))
	}
	head.WriteString("instrument \"treaty\" {\n  title   = \"Treaty\"\n  kind    = \"treaty\"\n  ladder  = \"treaty\"\n  parties = [actor.A, actor.B]\n}\n\n")
	documents := max(1, claims/1000)
	for i := range documents {
		name := fmt.Sprintf("texts/d%d.txt", i)
		texts[name] = strings.Repeat("A says that it was done. B says that it was not done. ", 20)
		fmt.Fprintf(&head, "document \"d%d\" {\n  file      = \"%s\"\n  published = \"2025-01-01\"\n}\n\n", i, name)
	}
	head.WriteString("claim \"in_force\" {\n  affirms  = in_force(instrument.treaty)\n  holders  = [actor.A]\n  document = document.d0\n  quote    = \"A says that it was done\"\n  date     = \"2024-01-01\"\n}\n\n")
	files = append(files, File{"a.hcl", head.String()})
	const chunk = 10_000
	for from := 0; from < commitments; from += chunk {
		files = append(files, File{fmt.Sprintf("b%04d.hcl", from/chunk), madeCommitments(from, min(from+chunk, commitments))})
	}
	for from := 0; from < claims; from += chunk {
		files = append(files, File{fmt.Sprintf("c%04d.hcl", from/chunk), madeClaims(from, min(from+chunk, claims), commitments, documents)})
	}
	return files, texts
}

func madeCommitments(from, to int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		wait := ""
		if i%10 > 0 {
			wait = fmt.Sprintf("  precondition = fulfilled(commitment.k%d)\n", i-1)
		}
		fmt.Fprintf(&b, "event \"e%d\" {\n  title = \"Event %d\"\n}\n\ncommitment \"k%d\" {\n  title        = \"Commitment %d\"\n  instrument   = instrument.treaty\n"+
			"  obligors     = [actor.A]\n  obligees     = [actor.B]\n  act          = \"do the thing with number %d\"\n%s  done_when    = happened(event.e%d)\n}\n\n",
			i, i, i, i, i, wait, i)
	}
	return b.String()
}

func madeClaims(from, to, commitments, documents int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		verb, side, quote := "affirms", "A", "A says that it was done"
		if i%7 == 3 {
			verb, side, quote = "denies ", "B", "B says that it was not done"
		}
		fmt.Fprintf(&b, "claim \"c%d\" {\n  %s  = happened(event.e%d)\n  holders  = [actor.%s]\n  document = document.d%d\n  quote    = \"%s\"\n  date     = \"2025-%02d-%02d\"\n}\n\n",
			i, verb, i%max(1, commitments), side, i%documents, quote, i%12+1, i%28+1)
	}
	return b.String()
}
