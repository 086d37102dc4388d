package read

import "github.com/kadesh-dev/kadesh"

// Claims behind a noun: "A's claim that", "repeated its warning that", "voiced
// concern that", "on the grounds that".

// sayingNoun are nouns whose "that" clause is what somebody says or thinks, with
// the certainty it has.
var sayingNoun = map[string]string{"claim": "asserted", "statement": "asserted", "assertion": "asserted", "view": "asserted", "belief": "asserted",
	"argument": "asserted", "allegation": "asserted", "announcement": "asserted", "conclusion": "asserted", "warning": "asserted", "remark": "asserted",
	"opinion": "asserted", "position": "asserted", "stance": "asserted", "accusation": "asserted", "charge": "asserted", "complaint": "asserted",
	"conviction": "asserted", "confidence": "asserted", "insistence": "asserted", "contention": "asserted", "declaration": "asserted", "report": "asserted",
	"news": "asserted", "message": "asserted", "finding": "asserted", "comment": "asserted", "prediction": "asserted", "assessment": "asserted",
	"assurance": "asserted", "ground": "asserted", "grounds": "asserted", "pretext": "asserted", "admission": "asserted", "confirmation": "asserted", "suggestion": "asserted",
	"notion": "asserted", "theory": "asserted", "narrative": "asserted", "explanation": "asserted",
	"denial": "denied", "suspicion": "hedged", "rumour": "hedged", "rumor": "hedged", "speculation": "hedged", "doubt": "hedged", "assumption": "hedged",
	"concern": "hypothetical", "fear": "hypothetical", "worry": "hypothetical", "hope": "hypothetical", "expectation": "hypothetical", "prospect": ""}

// nounHere reports that the word at i is a noun of [sayingNoun], whatever the
// lists of verbs say of it.
func (p *page) nounHere(i int) bool {
	return i < len(p.nodes) && p.nodes[i].UPOS == "NOUN" && sayingNoun[p.nodes[i].Lemma] != "" && !p.legal
}

// nounClaims adds the claims behind nouns.
func (p *page) nounClaims() {
	for i := p.first; i+3 < len(p.nodes); i++ {
		if !p.nounHere(i) {
			continue
		}
		that := p.thatOfNoun(i)
		if that == 0 || p.relativeThat(that) || p.nodes[that].Is("obj") || p.nodes[that].Is("det") {
			continue
		}
		from, to := that+1, p.nounClauseEnd(i, that+1)
		if to-from < 2 || p.claimedAs(p.spanOf(from, to)) {
			continue
		}
		ids, sf, st := p.nounHolder(i, that)
		p.oneClaim("noun-that", sayingNoun[p.nodes[i].Lemma], i, i+1, from, to, ids, quotedIf(p, sf, st), "indirect")
	}
}

// claimedAs reports a claim of the sentence with much the same content: a claim
// inside a wider one counts on its own.
func (p *page) claimedAs(s kadesh.Span) bool {
	for k := len(p.found) - 1; k >= 0 && p.found[k].Sentence == p.index; k-- {
		if f := &p.found[k]; f.Kind == kadesh.FindingClaim && f.Span.Share(s) > 0.9 {
			return true
		}
	}
	return false
}

// thatOfNoun is the "that" of the noun at i, at once or behind "by A"; 0 without.
func (p *page) thatOfNoun(i int) int {
	if p.is(i+1, "that") {
		return i + 1
	}
	if p.is(i+1, "is", "was", "remains") && p.is(i+2, "that") {
		return i + 2 // "A's position is that"
	}
	if !p.is(i+1, "by", "from", "of", "in", "among") {
		return 0
	}
	for k := i + 2; k < min(i+9, len(p.nodes)); k++ {
		if p.is(k, "that") {
			return k
		}
		if u := p.nodes[k].UPOS; u == "PUNCT" || u == "VERB" || u == "AUX" {
			return 0
		}
	}
	return 0
}

// nounClauseEnd is where the clause that starts at from ends. Behind a noun that
// is itself the subject, the verb of the sentence comes after it: "the claim that
// A fired first | was rejected".
func (p *page) nounClauseEnd(i, from int) int {
	end := p.claimEnd(from)
	for k := p.first; k < i; k++ {
		if p.tensed(k) || p.is(k, "there", "on", "under") {
			return end
		}
	}
	due := 1
	for k := from; k < end; k++ {
		switch {
		case p.is(k, "which", "who", "that", "when", "where", "because", "if", "while", "whom", "unless", "although"):
			due++
		case !p.tensed(k):
		case p.tensed(k-1) || p.nodes[k-1].UPOS == "ADV" && p.tensed(k-2) || p.is(k-1, "and", "or", "not"):
			// the same verb group, or one joined to it
		case due == 0:
			return k
		default:
			due--
		}
	}
	return end
}

// tensed reports a verb in a finite form, or a word that helps one.
func (p *page) tensed(k int) bool {
	if k < 0 || k >= len(p.nodes) {
		return false
	}
	switch p.nodes[k].XPOS {
	case "VBZ", "VBP", "VBD", "MD":
		return true
	}
	return p.nodes[k].UPOS == "AUX" && !p.is(k-1, "to") && !p.is(k, "having", "being", "be", "been")
}

// givingNoun are verbs by which somebody makes the statement of their object.
var givingNoun = map[string]bool{"express": true, "voice": true, "repeat": true, "make": true, "issue": true, "reiterate": true, "have": true, "hold": true,
	"raise": true, "share": true, "defend": true, "withdraw": true, "give": true, "put": true, "advance": true, "reaffirm": true, "deliver": true, "restate": true,
	"spread": true, "publish": true, "retract": true, "renew": true, "maintain": true, "offer": true, "cite": true, "sound": true, "back": true, "support": true,
	"reach": true, "come": true, "take": true, "be": true, "add": true, "send": true, "receive": false}

// nounHolder is whose statement the noun at i is, and the words that say so.
func (p *page) nounHolder(i, that int) (ids []string, from, to int) {
	possessed := false
	for k := range p.nodes {
		n := &p.nodes[k]
		if n.Head != i || k > that {
			continue
		}
		switch {
		case n.Is("nmod:poss") && n.UPOS != "PRON":
			return p.whoIs(k), p.phraseStart(k), k + 1
		case n.Is("nmod:poss"):
			possessed = true
		case k > i && n.Is("nmod") && p.child(k, "case") > 0 && p.is(p.child(k, "case"), "by", "from", "of", "among", "in"):
			if ids = p.whoIs(k); len(p.idsAt(k)) > 0 || p.speaks(k) {
				return ids, p.phraseStart(k), k + 1
			}
			ids = nil
		case k < i && n.Is("compound"):
			if ids = p.idsAt(k); len(ids) > 0 {
				return ids, k, k + 1
			}
		}
	}
	v := p.nodes[i].Head
	for n := 0; v >= 0 && p.nodes[v].UPOS != "VERB" && n < 3; n++ {
		v = p.nodes[v].Head
	}
	if v < 0 || v >= i || !possessed && !givingNoun[p.nodes[v].Lemma] && !p.is(i-1, "the") {
		return nil, 0, 0
	}
	if s := p.speakerNode(v); s >= 0 && s < i && (givingNoun[p.nodes[v].Lemma] || possessed || p.is(i-2, "under", "on")) && !p.is(s, "there", "it") {
		return p.whoIs(s), p.phraseStart(s), s + 1
	}
	return nil, 0, 0
}
