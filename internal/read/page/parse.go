package page

import (
	"slices"

	"github.com/kadesh-dev/kadesh/internal/dates"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// parse tags and parses the words from start to end, with the tags that are known. The
// point of an abbreviation ("Dec. 4", "Gen. N") is no word of its own to the parser, which
// would take it for the end of a sentence: it hangs on the word before it.
func (p *Page) parse(start, end int, known ...syntax.Known) {
	nodes := p.Nodes[start:end]
	if !slices.ContainsFunc(p.Words[start:end], func(w Word) bool { return w.Low == "." && w.Start < p.Words[end-1].Start }) {
		syntax.Default().AnnotateKnown(nodes, known...)
		return
	}
	// kept are the words that the parser sees, by their place among nodes; at is where
	// each of nodes stands among them, -1 for a point.
	var kept []syntax.Node
	var place []int
	at := make([]int, len(nodes))
	for i := range nodes {
		if at[i] = -1; p.shortened(start+i, end) {
			kept[len(kept)-1].Form += "."
			continue
		}
		at[i] = len(kept)
		kept, place = append(kept, nodes[i]), append(place, i)
	}
	var seen []syntax.Known
	for _, k := range known {
		if at[k.Word] >= 0 {
			seen = append(seen, syntax.Known{Word: at[k.Word], XPOS: k.XPOS})
		}
	}
	syntax.Default().AnnotateKnown(kept, seen...)
	for i := range nodes {
		if at[i] < 0 {
			nodes[i].UPOS, nodes[i].XPOS, nodes[i].Rel, nodes[i].Lemma, nodes[i].Head = "PUNCT", ".", "punct", ".", i-1
			continue
		}
		form := nodes[i].Form
		if nodes[i] = kept[at[i]]; nodes[i].Head >= 0 {
			nodes[i].Head = place[nodes[i].Head]
		}
		nodes[i].Form = form
	}
}

// shortened reports the point of an abbreviation at word i, within a sentence that goes on
// to word end.
func (p *Page) shortened(i, end int) bool {
	if !p.Is(i, ".") || i < 1 || i+1 >= end || p.Words[i-1].End != p.Words[i].Start || p.Words[i].End == p.Words[i+1].Start {
		return false
	}
	w := p.Low(i - 1)
	switch {
	case dates.Month(w) > 0 && len(w) < 5:
		return p.Words[i+1].Kind == syntax.Number
	case w == "no" || w == "nos" || w == "art" || w == "sec":
		return p.Words[i+1].Kind == syntax.Number
	case titles[w]:
		return p.Upper(i + 1)
	}
	return false
}

// titles are abbreviations before a name.
var titles = WordSet("gen lt col maj capt sgt cpl brig adm cmdr sen rep gov dr mr mrs ms prof st rev hon pres supt insp det amb msgr fr")
