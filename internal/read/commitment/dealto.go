package commitment

import "github.com/kadesh-dev/kadesh/internal/read/page"

// Deals by what they are to do: "reached an agreement to resume relations", "signed a
// deal to export grain", "that includes an understanding to open the border".

// dealNouns are nouns for what two have agreed.
var dealNouns = page.WordSet("agreement deal accord pact understanding arrangement undertaking")

// dealMakers are verbs whose subject makes, tells or holds the deal.
var dealMakers = page.WordSet("reach sign strike conclude clinch seal make enter give hammer announce include contain finalize finalise")

// dealTo reads the verb at i with a deal to do something as its object.
func (p *Reader) dealTo(i int) (trigger, bool) {
	t := trigger{from: i, start: -1, demandee: [2]int{-1, -1}, modality: "obligation", rule: "promise-verb"}
	if p.Legal || i >= len(p.Nodes) || p.Nodes[i].UPOS != "VERB" || p.Passive(i) || !p.Finite(i) && !p.Is(p.Child(i, "aux"), "has", "have", "had") {
		return t, false
	}
	if not := p.Child(i, "advmod"); !dealMakers[p.Nodes[i].Lemma] || p.Is(not, "not", "never", "n't", "n’t") || p.conditional(i) {
		return t, false
	}
	for k := i + 1; k < min(i+7, len(p.Nodes)-2); k++ {
		if n := &p.Nodes[k]; n.Is("obj") && n.Head == i && dealNouns[n.Lemma] && p.Is(k+1, "to") && p.BareVerb(k+2) {
			t.to, t.act = k+2, k+2
			if n := p.Child(i, "nsubj"); p.Nodes[i].Lemma == "announce" && n >= 0 && p.Nodes[n].XPOS != "NNS" && p.Child(n, "conj") < 0 {
				t.from, t.start = k, p.PhraseStart(k) // one who announces it need not owe it
			}
			return t, true
		}
	}
	return t, false
}
