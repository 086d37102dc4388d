package commitment

import (
	"github.com/kadesh-dev/kadesh"
)

// saidAside is the comma that opens an aside of who speaks, which the comma at
// word k closes: ", it says,", ", writes Kaspi,"; -1 without.
func (p *Reader) saidAside(k int) int {
	if p.Legal || !p.Is(k, ",") {
		return -1
	}
	if !p.Tensed(k - 1) {
		return p.invertedAside(k)
	}
	if _, _, ok := p.Cue(k-1, k); !ok {
		return -1
	}
	for open := k - 2; open > max(p.First, k-7); open-- {
		if p.Is(open, ",") && open < k-2 {
			return open
		}
	}
	return -1
}

// invertedAside is the same for one with its verb first.
func (p *Reader) invertedAside(k int) int {
	for open := k - 2; open > max(p.First, k-7); open-- {
		if p.Is(open, ",") {
			if _, _, ok := p.Cue(open+1, k); ok && p.Tensed(open+1) {
				return open
			}
			return -1
		}
	}
	return -1
}

// beforeAside is the subject before the aside that runs from the comma at open to
// word to; who speaks in it is remembered.
func (p *Reader) beforeAside(from, open, to int) ([]string, *kadesh.Quoted) {
	if who, _, _ := p.claims.HolderBefore(to - 2); len(who) > 0 {
		p.Subject, p.subjectIn = who, p.Index
	}
	ids, start, end := p.subjectActors(from, open)
	return ids, p.QuotedIf(start, end)
}

// collective reports that the one id is of no single person in this sentence: "his
// family says that he will not appeal".
func (p *Reader) collective(ids []string) bool {
	for k := range p.Actors {
		if m := &p.Actors[k]; len(ids) == 1 && m.ID == ids[0] {
			return m.Type != "person" && m.Type != "state"
		}
	}
	return false
}

// betweenThem reports a thing between actors as the subject of the modal:
// "cooperation between A and B will reach a new level".
func (p *Reader) betweenThem(t trigger) bool {
	v := p.governor(t)
	if v < 0 {
		return false
	}
	s := p.Child(v, "nsubj")
	return s >= 0 && s < t.from && p.Nodes[s].UPOS == "NOUN" && (p.Is(s+1, "between") || p.Is(s+2, "between")) && !p.claims.Speaks(s)
}
