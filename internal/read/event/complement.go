package event

// Verbs and the infinitives that complete them: one act, or two.

// through are verbs that make one act with their infinitive: "was forced to
// work", "plans to hold".
var through = map[string]bool{"force": true, "tell": true, "plan": true, "start": true, "begin": true, "attempt": true, "try": true, "refuse": true,
	"proceed": true, "persuade": true, "manage": true, "continue": true, "decline": true, "order": true, "compel": true, "intend": true, "decide": true,
	"threaten": true, "choose": true, "prepare": true, "aim": true, "fail": true, "convince": true}

// continued reports a verb that the verb before it has taken into its act.
func (p *Reader) continued(i int) bool {
	n := &p.Nodes[i]
	if n.Head >= 0 && intending[p.Nodes[n.Head].Lemma] && p.listedAct(i) {
		return false // "intends to hold a referendum": the referendum is planned
	}
	if n.Head >= 0 && p.fellShort(n.Head) == i {
		return false
	}
	return n.Head >= 0 && n.Head < i && (n.Is("xcomp") || n.Is("advcl")) && p.infinitiveOf(i) && through[p.Nodes[n.Head].Lemma] && p.Nodes[n.Head].UPOS == "VERB" &&
		p.actVerb(n.Head)
}

// fellShort is the listed act that did not come about, "agree" of "failed to agree" at
// the verb i; -1 without.
func (p *Reader) fellShort(i int) int {
	if p.Nodes[i].Lemma != "fail" || p.Legal {
		return -1
	}
	if k := p.Child(i, "xcomp", "advcl"); k > i && p.infinitiveOf(k) && p.listedAct(k) {
		return k
	}
	return -1
}

// infinitiveBehind reports an infinitive with "to" that hangs on the verb at i.
func (p *Reader) infinitiveBehind(i int) bool {
	k := p.Child(i, "xcomp", "advcl")
	return k > i && p.Nodes[k].XPOS == "VB" && p.Is(p.Leftmost(k), "to")
}

// infinitiveOf reports "to VERB" without more than a few words between it and
// its head.
func (p *Reader) infinitiveOf(i int) bool {
	return (p.Nodes[i].XPOS == "VB" || p.Passive(i)) && (p.Is(i-1, "to") || p.Is(i-2, "to") || p.Is(i-1, "be"))
}

// pastAside is the end of a clause whose verb, up to word k, has its object behind an aside in
// commas: "establish, in accordance with international law, the maritime boundary".
func (p *Reader) pastAside(k, to int) int {
	if to > k || !p.Is(k, ",") || k+2 >= len(p.Nodes) || p.Nodes[k+1].UPOS != "ADP" {
		return to
	}
	for c := k + 2; c < min(k+24, len(p.Nodes)-1); c++ {
		switch {
		case p.Is(c, ";", ":", ".") || p.Finite(c):
			return to
		case p.Is(c, ",") && (p.Nodes[c+1].UPOS == "DET" || p.Nodes[c+1].UPOS == "ADJ" || p.Nodes[c+1].UPOS == "NOUN"):
			return p.eventEnd(c + 1)
		}
	}
	return to
}
