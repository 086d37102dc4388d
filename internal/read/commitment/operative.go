package commitment

import "github.com/kadesh-dev/kadesh/internal/read/page"

// Operative paragraphs of resolutions: "Authorizes Member States to take measures",
// "Reconfirms its endorsement of". The body is not named in them.

// operativeWords are verbs by which a body declares in a resolution.
var operativeWords = page.WordSet(`acknowledges affirms commends condemns confirms deplores emphasizes emphasises endorses expresses notes proclaims reaffirms recalls recognizes
	recognises reconfirms regrets reiterates rejects stresses supports underlines underscores welcomes`)

// operative reads the verb with which an operative paragraph begins, where it is not a
// duty or demand in any other text.
func (p *Reader) operative(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "declaration", rule: "performative", performative: true}
	if !p.Operative || i >= len(p.Nodes) || p.Nodes[i].XPOS != "VBZ" || i > p.First+1 && !p.Is(i-1, "and", ",", "also", "further", "strongly") {
		return t, false
	}
	switch {
	case p.Is(i, "expresses") && p.Is(i+2, "intention", "determination", "readiness"):
		return t, false // an intention
	case operativeWords[p.Low(i)]:
		if p.Is(i+1, "that") {
			t.act++
		}
		return t, true
	case p.Is(i, "authorizes", "authorises"):
		t.modality, t.rule, t.performative = "permission", "entitled", false
		return p.demandee(t, i+1)
	}
	return t, false
}

// pastAside is the word behind an aside in commas that opens at word e of an operative
// paragraph, "the Secretary-General, in consultation with B, to report"; e without one.
func (p *Reader) pastAside(e int) int {
	if !p.Operative || !p.Is(e, ",") || !p.Is(e+1, "in", "through", "as", "by", "with", "acting", "within") {
		return e
	}
	for k := e + 2; k < min(e+22, len(p.Words)); k++ {
		if p.Is(k, ",") && p.Is(k+1, "to") {
			return k + 1
		}
	}
	return e
}
