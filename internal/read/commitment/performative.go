package commitment

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// performatives are verbs by which a signed text declares something.
var performatives = map[string]bool{"recognise": true, "recognize": true, "recognises": true, "recognizes": true, "confirm": true, "confirms": true,
	"reaffirm": true, "reaffirms": true, "affirm": true, "affirms": true, "declare": true, "declares": true, "acknowledge": true, "acknowledges": true,
	"renounce": true, "renounces": true, "waive": true, "waives": true, "welcome": true, "welcomes": true, "condemn": true, "condemns": true, "exclude": true, "thank": true,
	"thanks": true, "express": true, "expresses": true, "proclaim": true, "proclaims": true, "accept": true, "accepts": true, "relinquish": true, "relinquishes": true, "reject": true, "note": true, "underline": true, "declared": true}

// toldPerformatives are the same in the past, by which a statement tells what its
// makers declared: "the Ministers welcomed the reopening".
var toldPerformatives = page.WordSet("recognised recognized confirmed reaffirmed affirmed acknowledged welcomed condemned reiterated endorsed")

func (p *Reader) toldPerformative(i int) bool {
	if !p.Signed || p.Legal || !toldPerformatives[p.Low(i)] || i >= len(p.Nodes) || p.Nodes[i].XPOS != "VBD" || p.Passive(i) {
		return false
	}
	return p.events.ActorSubject(i) || p.Is(i-1, "and", ",") && p.someoneDoes(i)
}

// enactedBefore reports a verb of the same act before the one at i: "hereby cede, and
// forever relinquish".
func (p *Reader) enactedBefore(i int) bool {
	b := i - 1
	for p.Is(b, ",", "and", "forever", "fully", "do", "also") {
		b--
	}
	return b < i-1 && b >= p.First && (p.herebyVerb(b) || p.Legal && p.cedes(b)) && p.Words[b].Kind == syntax.Word
}

// besideEnacted reports that the verb at i goes on from another by which the text declares
// something, with an object of its own: "confirm their borders and declare that".
func (p *Reader) besideEnacted(i int) bool {
	for v := i; v < len(p.Nodes) && p.Nodes[v].Is("conj"); {
		v = p.Nodes[v].Head
		if v < 0 || v >= i-2 && p.Is(v+1, "and", ",") {
			return false // "affirm and declare their adherence" is one act
		}
		if (performatives[p.Low(v)] || p.herebyVerb(v)) && p.Child(v, "aux") < 0 && p.Child(v, "mark") < 0 {
			return p.Is(i-1, "and", ",") || p.Is(i-1, "hereby", "also", "solemnly") && p.Is(i-2, "and", ",")
		}
	}
	return false
}

// severalActs makes all the verbs of an enactment its action: "hereby cede, and forever
// relinquish".
func (p *Reader) severalActs(t *trigger) {
	k := t.act
	for p.Is(k, ",", "and", "forever", "fully", "do", "also", "hereby") {
		k++
	}
	i := t.from
	switch {
	case k == t.act || !p.BareVerb(k) && !p.SimplePresent(k):
	case p.Is(i-1, "hereby", "do", "does"):
		t.from, t.to, t.act = i-1, i, i
	default:
		t.to, t.act = i, i // "cede and relinquish to A all their rights"
	}
}

func (p *Reader) performative(i int) (trigger, bool) {
	t := trigger{from: i, to: i + 1, act: i + 1, start: -1, demandee: [2]int{-1, -1}, modality: "declaration", rule: "performative", performative: true}
	if p.enactedBefore(i) {
		return t, false // "hereby cede, relinquish and convey" is one act
	}
	if p.herebyVerb(i) {
		if p.Is(i-2, "is") && p.Is(i-3, "it") && p.HasIn(i+1, i+4, "that") {
			return t, false // "it is hereby provided and agreed that": what, is the duty
		}
		if p.doubled(i - 5) {
			t.from, t.to, t.act = i-5, i, i // "shall be and is hereby set apart"
			return t, true
		}
		if p.Is(i-2, "is", "are", "shall") {
			t.from = i - 2
			if p.StopAt(i + 1) {
				t.to, t.act = i, i // "A Joint Commission is hereby established."
			}
		}
		if p.Is(i, "renounce", "renounces", "reject", "waive", "waives") {
			t.modality = "prohibition"
		}
		p.severalActs(&t)
		return t, true
	}
	if p.toldPerformative(i) {
		if p.Is(i+1, "that") {
			t.to, t.act = i+1, i+2
		}
		return t, true
	}
	if !p.Signed || !performatives[p.Low(i)] && !(p.Legal && p.cedes(i)) {
		return t, false
	}
	if p.Is(i, "declared") {
		return t, p.Is(i-1, "hereby") && p.Is(i-2, "is", "are")
	}
	k := i
	if p.Is(k-1, "hereby", "also", "do", "solemnly", "does") {
		k--
	}
	if p.Is(k-1, "do") {
		k--
	}
	beside := p.besideEnacted(i)
	if solemn := p.Legal && k < i && p.Is(i-1, "do", "hereby", "does", "solemnly"); !p.events.ActorSubject(k) && !p.Is(k-1, "they", ",") && !solemn && !beside {
		return t, false
	}
	if p.Is(k-1, ",") && !p.events.ActorSubject(k-1) && !p.Legal && !beside {
		return t, false
	}
	if p.Is(i, "exclude", "renounce", "renounces", "reject", "waive", "waives") {
		t.modality = "prohibition"
	}
	if p.Is(i, "express", "expresses") {
		t.to = i + 2
		t.act = i + 2
		if p.Is(t.act, "that") {
			t.act++
		}
	}
	if p.Is(i+1, "that") {
		t.to, t.act = i+1, i+2
	}
	p.severalActs(&t)
	return t, true
}
