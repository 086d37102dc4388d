package event

import (
	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// Events told without their verb: "The cabinet approved it on 19 September and
// the parliament on 28 September".

// elided is the first word of a second subject with a day of its own that shares
// the verb whose clause ends at to, 0 when there is none. It stands behind "and",
// a few words long, right before "on", "by" or "in" and a date; the verb has a
// date of its own before.
func (p *Reader) elided(from, to int) int {
	first := false
	for k := from; k < min(to+8, len(p.Words)); k++ {
		if p.dates.DateStarting(k) != nil {
			first = true
		}
		if !first || !p.Is(k, "and", ",") {
			continue
		}
		start := k + 1
		if p.Is(start, "and") {
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
func (p *Reader) subjectAlone(k int) int {
	names := 0
	for e := k; e < min(k+6, len(p.Nodes)); e++ {
		switch p.Nodes[e].UPOS {
		case "PROPN", "NOUN":
			names++
		case "DET", "ADJ":
		case "ADP":
			if d := p.dates.DateStarting(e + 1); names > 0 && d != nil && p.Is(e, "on", "by", "in", "until") {
				if p.StopAt(d.To) || p.Is(d.To, "and") {
					return d.To
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
func (p *Reader) writeElided(act lexicon.Act, k int, time string, passive bool) {
	end := p.subjectAlone(k)
	if end == 0 {
		return
	}
	source, target := p.actors.ActorsIn(k, end), []string(nil)
	if passive {
		source, target = nil, source
	}
	p.writeEvent(act, k, end, source, target, time, "act-verb")
}
