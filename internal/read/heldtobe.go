package read

// thinkingTo are verbs whose object with an infinitive is what somebody thinks:
// "expects growth to slow", "acknowledge A to be the sovereign". Those with true
// want "to be".
var thinkingTo = map[string]bool{"expect": false, "believe": true, "consider": true, "think": true, "declare": true, "acknowledge": true, "find": true,
	"assume": true, "understand": true, "deem": true, "report": true, "claim": true, "hold": true, "judge": true, "recognise": true, "recognize": true, "know": true}

// heldToBe adds what somebody thinks of a thing in the form of an infinitive.
func (p *page) heldToBe() {
	for i := range p.nodes {
		wantsBe, ok := thinkingTo[p.nodes[i].Lemma]
		if !ok || p.nodes[i].UPOS != "VERB" || p.legal && p.is(i, "expects", "expect") {
			continue
		}
		o, end := p.child(i, "obj", "nsubj", "ccomp"), p.namedEnd(i)
		if o < i {
			o = p.child(i, "ccomp", "xcomp", "obj")
		}
		if o <= i || o >= end {
			continue
		}
		to := 0
		for k := i + 2; k+1 < end && k < i+14 && to == 0 && !p.tensed(k); k++ {
			if p.is(k, "to") && (p.is(k+1, "be", "have") || !wantsBe && p.nodes[k+1].UPOS == "VERB") {
				to = k
			}
		}
		s := p.speakerNode(i)
		if to == 0 || s < 0 || !p.mayTell(s, i) && !p.signed || p.claimed(p.spanOf(i+1, end)) {
			continue
		}
		ids := p.idsAt(s)
		if !p.signed {
			ids = p.whoIs(s)
		}
		p.oneClaim("held-to-be", "asserted", i, i+1, i+1, end, ids, quotedIf(p, p.phraseStart(s), s+1), "indirect")
	}
}
