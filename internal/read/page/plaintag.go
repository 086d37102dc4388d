package page

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Words of reports that the tagger, which learnt on other texts, takes for adjectives.

// ownedNoun is a noun behind "its" that no noun follows, taken for an adjective: "closed
// its embassy and".
func (p *Page) ownedNoun(start, end int) []syntax.Known {
	var out []syntax.Known
	nodes := p.Nodes[start:end]
	for i := 1; i+1 < len(nodes); i++ {
		if nodes[i].XPOS != "JJ" || !p.Is(start+i-1, "its", "their", "his", "her", "our", "my", "your") || p.Is(start+i, "own") {
			continue
		}
		switch next := nodes[i+1]; {
		case next.UPOS == "CCONJ" && (nodes[min(i+2, len(nodes)-1)].UPOS == "ADJ" || nodes[min(i+2, len(nodes)-1)].UPOS == "NOUN"):
		case next.UPOS == "CCONJ", next.UPOS == "ADP", next.UPOS == "PUNCT" && next.Form != "-" && next.Form != ",", p.Is(start+i+1, "last", "on", "this", "to"):
			out = append(out, syntax.Known{Word: i, XPOS: "NN"})
		}
	}
	return out
}

// plainForms are forms of the past that no adjective has.
var plainForms = WordSet("sent met held told said brought fought sought led made gave took kept left lost won paid built sold bought caught taught hit")

// plainPast is a verb in the past taken for an adjective: "N on Monday sent food", and one
// behind a relative clause: "A, which shut its port, imposed tariffs".
func (p *Page) plainPast(start, end int) []syntax.Known {
	var out []syntax.Known
	nodes := p.Nodes[start:end]
	for i := 1; i+1 < len(nodes); i++ {
		n := &nodes[i]
		next := nodes[i+1].UPOS
		if n.XPOS == "VBN" && p.Is(start+i, "told", "said") && (nodes[i-1].UPOS == "NOUN" || nodes[i-1].UPOS == "PROPN") && p.HasIn(start+i+1, min(start+i+6, end), "that") {
			out = append(out, syntax.Known{Word: i, XPOS: "VBD"}) // "two diplomats told reporters that"
			continue
		}
		if n.XPOS == "JJ" && plainForms[p.Low(start+i)] && (nodes[i-1].UPOS == "PROPN" || nodes[i-1].UPOS == "NOUN" || nodes[i-1].UPOS == "CCONJ") && next != "ADP" && next != "PUNCT" {
			out = append(out, syntax.Known{Word: i, XPOS: "VBD"})
			continue
		}
		if n.XPOS != "VBN" && n.UPOS != "ADJ" || !p.Is(start+i-1, ",") || !strings.HasSuffix(p.Low(start+i), "ed") || !p.behindRelative(start, start+i-1) || !p.verbForm(start+i) {
			continue
		}
		if next == "NOUN" || next == "PROPN" || next == "DET" || next == "ADJ" || next == "NUM" || next == "PRON" {
			out = append(out, syntax.Known{Word: i, XPOS: "VBD"})
		}
	}
	return out
}

// behindRelative reports that the comma at word k closes a relative clause about the
// subject at the start of the sentence.
func (p *Page) behindRelative(start, k int) bool {
	for b := k - 1; b > start; b-- {
		if p.Is(b, ",") {
			return p.Is(b+1, "which", "who", "whose") && b-start < 8
		}
	}
	return false
}

// askedThat is the verb of what somebody is asked to do, in the base form behind its subject,
// which the tagger takes for the past or for a noun: "demanded that A withdraw its troops".
func (p *Page) askedThat(start, end int) []syntax.Known {
	for k := start + 1; k+2 < end; k++ {
		if !p.Is(k, "that") || !p.Is(k-1, "demanded", "demands", "demanding", "proposed", "proposes", "recommended", "recommends", "requested", "requests", "urged", "insisted", "suggested") {
			continue
		}
		for e := k + 2; e < min(k+8, end-1); e++ {
			n, base := &p.Nodes[e], p.Lex.BaseVerb(p.Low(e))
			if n.UPOS == "AUX" || n.XPOS == "VBZ" || n.XPOS == "MD" || n.XPOS == "VB" || n.XPOS == "VBD" && !base {
				break
			}
			if b := p.Nodes[e-1].UPOS; base && !p.Upper(e) && (b == "NOUN" || b == "PROPN" || b == "PRON") && n.XPOS != "NNS" && p.Words[e+1].Kind == syntax.Word {
				return []syntax.Known{{Word: e - start, XPOS: "VBP"}} // as the parser was taught
			}
		}
	}
	return nil
}

// verbForm reports a form of a verb that a list has: of verbs, of acts, of what reports say.
func (p *Page) verbForm(k int) bool {
	if p.Lex.Lemma(p.Low(k)) != "" || p.cueVerb(k) {
		return true
	}
	_, n, ok := p.Act(k, len(p.Words))
	return ok && n == 1
}
