package claim

// thinkingTo are verbs whose object with an infinitive is what somebody thinks:
// "expects growth to slow", "acknowledge A to be the sovereign". Those with true
// want "to be".
var thinkingTo = map[string]bool{"expect": false, "believe": true, "consider": true, "think": true, "declare": true, "acknowledge": true, "find": true,
	"assume": true, "understand": true, "deem": true, "report": true, "claim": true, "hold": true, "judge": true, "recognise": true, "recognize": true, "know": true}

// heldToBe adds what somebody thinks of a thing in the form of an infinitive.
func (p *Reader) heldToBe() {
	for i := range p.Nodes {
		wantsBe, ok := thinkingTo[p.Nodes[i].Lemma]
		if !ok || p.Nodes[i].UPOS != "VERB" || p.Legal && p.Is(i, "expects", "expect") {
			continue
		}
		o, end := p.Child(i, "obj", "nsubj", "ccomp"), p.NamedEnd(i)
		if o < i {
			o = p.Child(i, "ccomp", "xcomp", "obj")
		}
		if o <= i || o >= end {
			continue
		}
		to := 0
		for k := i + 2; k+1 < end && k < i+14 && to == 0 && !p.Tensed(k); k++ {
			if p.Is(k, "to") && (p.Is(k+1, "be", "have") || !wantsBe && p.Nodes[k+1].UPOS == "VERB") {
				to = k
			}
		}
		s := p.speakerNode(i)
		if to == 0 || s < 0 || !p.mayTell(s, i) && !p.Signed || p.claimed(p.SpanOf(i+1, end)) {
			continue
		}
		ids := p.actors.IDsAt(s)
		if !p.Signed {
			ids = p.actors.WhoIs(s)
		}
		p.oneClaim("held-to-be", "asserted", i, i+1, i+1, end, ids, p.QuotedIf(p.PhraseStart(s), s+1), "indirect")
	}
}
