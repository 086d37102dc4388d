package claim

import (
	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read/page"
)

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
func (p *Reader) nounHere(i int) bool {
	return i < len(p.Nodes) && p.Nodes[i].UPOS == "NOUN" && sayingNoun[p.Nodes[i].Lemma] != "" && !p.Legal
}

// nounClaims adds the claims behind nouns.
func (p *Reader) nounClaims() {
	for i := p.First; i+3 < len(p.Nodes); i++ {
		if !p.nounHere(i) {
			continue
		}
		that := p.thatOfNoun(i)
		if that == 0 || p.relativeThat(that) || p.Nodes[that].Is("obj") || p.Nodes[that].Is("det") {
			continue
		}
		from, to := that+1, p.nounClauseEnd(i, that+1)
		if to-from < 2 || p.claimedAs(p.SpanOf(from, to)) {
			continue
		}
		ids, sf, st := p.nounHolder(i, that)
		p.oneClaim("noun-that", sayingNoun[p.Nodes[i].Lemma], i, i+1, from, to, ids, p.QuotedIf(sf, st), "indirect")
	}
}

// claimedAs reports a claim of the sentence with much the same content: a claim
// inside a wider one counts on its own.
func (p *Reader) claimedAs(s kadesh.Span) bool {
	for k := len(p.Found) - 1; k >= 0 && p.Found[k].Sentence == p.Index; k-- {
		if f := &p.Found[k]; f.Kind == kadesh.FindingClaim && f.Span.Share(s) > 0.9 {
			return true
		}
	}
	return false
}

// thatOfNoun is the "that" of the noun at i, at once or behind "by A"; 0 without.
func (p *Reader) thatOfNoun(i int) int {
	if p.Is(i+1, "that") {
		return i + 1
	}
	if p.Is(i+1, "is", "was", "remains") && p.Is(i+2, "that") {
		return i + 2 // "A's position is that"
	}
	if !p.Is(i+1, "by", "from", "of", "in", "among") {
		return 0
	}
	for k := i + 2; k < min(i+9, len(p.Nodes)); k++ {
		if p.Is(k, "that") {
			return k
		}
		if u := p.Nodes[k].UPOS; u == "PUNCT" || u == "VERB" || u == "AUX" {
			return 0
		}
	}
	return 0
}

// nounClauseEnd is where the clause that starts at from ends. Behind a noun that
// is itself the subject, the verb of the sentence comes after it: "the claim that
// A fired first | was rejected".
func (p *Reader) nounClauseEnd(i, from int) int {
	end := p.claimEnd(from)
	for k := p.First; k < i; k++ {
		if p.Tensed(k) || p.Is(k, "there", "on", "under") {
			return end
		}
	}
	due := 1
	for k := from; k < end; k++ {
		switch {
		case p.Is(k, "which", "who", "that", "when", "where", "because", "if", "while", "whom", "unless", "although"):
			due++
		case !p.Tensed(k):
		case p.Tensed(k-1) || p.Nodes[k-1].UPOS == "ADV" && p.Tensed(k-2) || p.Is(k-1, "and", "or", "not"):
			// the same verb group, or one joined to it
		case due == 0:
			return k
		default:
			due--
		}
	}
	return end
}

// givingNoun are verbs by which somebody makes the statement of their object.
var givingNoun = map[string]bool{"express": true, "voice": true, "repeat": true, "make": true, "issue": true, "reiterate": true, "have": true, "hold": true,
	"raise": true, "share": true, "defend": true, "withdraw": true, "give": true, "put": true, "advance": true, "reaffirm": true, "deliver": true, "restate": true,
	"spread": true, "publish": true, "retract": true, "renew": true, "maintain": true, "offer": true, "cite": true, "sound": true, "back": true, "support": true,
	"reach": true, "come": true, "take": true, "be": true, "add": true, "send": true, "receive": false}

// nounHolder is whose statement the noun at i is, and the words that say so.
func (p *Reader) nounHolder(i, that int) (ids []string, from, to int) {
	possessed := false
	for k := range p.Nodes {
		n := &p.Nodes[k]
		if n.Head != i || k > that {
			continue
		}
		switch {
		case n.Is("nmod:poss") && n.UPOS != "PRON":
			return p.actors.WhoIs(k), p.PhraseStart(k), k + 1
		case n.Is("nmod:poss"):
			possessed = true
		case k > i && n.Is("nmod") && p.Child(k, "case") > 0 && p.Is(p.Child(k, "case"), "by", "from", "of", "among", "in"):
			if ids = p.actors.WhoIs(k); len(p.actors.IDsAt(k)) > 0 || p.Speaks(k) {
				return ids, p.PhraseStart(k), k + 1
			}
			ids = nil
		case k < i && n.Is("compound"):
			if ids = p.actors.IDsAt(k); len(ids) > 0 {
				return ids, k, k + 1
			}
		}
	}
	v := p.Nodes[i].Head
	for n := 0; v >= 0 && p.Nodes[v].UPOS != "VERB" && n < 3; n++ {
		v = p.Nodes[v].Head
	}
	if v < 0 || v >= i || !possessed && !givingNoun[p.Nodes[v].Lemma] && !p.Is(i-1, "the") {
		return nil, 0, 0
	}
	if s := p.speakerNode(v); s >= 0 && s < i && (givingNoun[p.Nodes[v].Lemma] || possessed || p.Is(i-2, "under", "on")) && !p.Is(s, "there", "it") {
		return p.actors.WhoIs(s), p.PhraseStart(s), s + 1
	}
	return nil, 0, 0
}

// apposedPerson is the named person between commas right before word k, whom the
// phrase before describes.
func (p *Reader) apposedPerson(k int) *page.Mention {
	if !p.Is(k-1, ",") {
		return nil
	}
	m := p.ActorEnding(k - 1)
	if m == nil || m.Type != "person" || !p.actors.ApposedTo(m.From-1) {
		return nil
	}
	return m
}
