package read

import "github.com/kadesh-dev/kadesh/internal/lexicon"

// Events told without their verb: "The cabinet approved it on 19 September and
// the parliament on 28 September".

// elided is the first word of a second subject with a day of its own that shares
// the verb whose clause ends at to, 0 when there is none. It stands behind "and",
// a few words long, right before "on", "by" or "in" and a date; the verb has a
// date of its own before.
func (p *page) elided(from, to int) int {
	first := false
	for k := from; k < min(to+8, len(p.words)); k++ {
		if p.dateStarting(k) != nil {
			first = true
		}
		if !first || !p.is(k, "and", ",") {
			continue
		}
		start := k + 1
		if p.is(start, "and") {
			start++
		}
		if end := p.subjectAlone(start); end > 0 {
			return start
		}
	}
	return 0
}

// subjectAlone is the end of the date behind a noun phrase at k that no verb
// follows, 0 without.
func (p *page) subjectAlone(k int) int {
	names := 0
	for e := k; e < min(k+6, len(p.nodes)); e++ {
		switch p.nodes[e].UPOS {
		case "PROPN", "NOUN":
			names++
		case "DET", "ADJ":
		case "ADP":
			if d := p.dateStarting(e + 1); names > 0 && d != nil && p.is(e, "on", "by", "in", "until") {
				if p.stopAt(d.to) || p.is(d.to, "and") {
					return d.to
				}
			}
			return 0
		default:
			return 0
		}
	}
	return 0
}

// writeElided writes the event of the subject that starts at k and shares the
// verb of act.
func (p *page) writeElided(act lexicon.Act, k int, time string, passive bool) {
	end := p.subjectAlone(k)
	if end == 0 {
		return
	}
	source, target := p.actorsIn(k, end), []string(nil)
	if passive {
		source, target = nil, source
	}
	p.writeEvent(act, k, end, source, target, time, "act-verb")
}
