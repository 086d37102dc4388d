package event

import (
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Treaties say where, when and between whom another was made: "made and concluded at Fort
// Sully, in the Territory of Dakota, on the tenth day of October, 1865, by and between".

// madeVerbs are the verbs of making a treaty.
var madeVerbs = map[string]bool{"make": true, "conclude": true, "sign": true, "enter": true, "do": true, "execute": true, "proclaim": true, "ratify": true}

// madeWords bounds how far the circumstances of a treaty's making are followed.
const madeWords = 60

// wholeMaking is the end of the clause of the participle at i with the place, day and makers
// that commas part from it, from its end at word to.
func (p *Reader) wholeMaking(i, to int) int {
	if !p.Legal || i >= len(p.Nodes) || p.Nodes[i].XPOS != "VBN" || !madeVerbs[p.Nodes[i].Lemma] || p.Is(i-1, "be", "been", "have", "has", "having", "not") {
		return to
	}
	for to < min(i+madeWords, len(p.Words)) {
		k := to
		for p.Is(k, ",") || p.Is(k, "and") && p.Is(k-1, ",") && k > to {
			k++
		}
		if !p.circumstance(k, k > to) {
			break
		}
		end := k + 1
		for end < len(p.Words) && p.Words[end].Kind != syntax.Punct && !p.Is(end, "to", "for", "which", "who", "that", "whereas", "shall", "is", "was", "are", "were", "have", "has", "as") || p.Is(end, "-", ".") && end+1 < len(p.Words) && p.Words[end+1].Kind != syntax.Punct {
			end++
		}
		if d := p.dates.DateStarting(k); d != nil {
			end = max(end, d.To)
		}
		to = end
	}
	return to
}

// asFollows is the word behind those that open what was agreed by the verb at i: "have agreed
// as follows", "on the following", "to the following articles"; 0 where none do.
func (p *Reader) asFollows(i int) int {
	if !p.Legal || !p.Is(i, "agreed", "resolved", "decided") {
		return 0
	}
	k := i + 1
	if p.Is(k, "on", "upon", "to") && p.Is(k+1, "the") && p.Is(k+2, "following") {
		return k + 3 + page.BoolInt(p.Is(k+3, "articles", "terms", "provisions", "principles"))
	}
	if p.Is(k, ",") {
		for k++; k < min(i+14, len(p.Words)) && p.Words[k].Kind != syntax.Punct; k++ {
		}
		k++ // "have agreed, with the concurrence of B, as follows"
	}
	if p.Is(k, "as") && p.Is(k+1, "follows") {
		return k + 2
	}
	return 0
}

// titleBefore is the first word of a title that a participle follows, with no verb in the
// sentence: "Treaty of Peace between A and B, signed in Washington"; from elsewhere.
func (p *Reader) titleBefore(i, from int) int {
	if i <= p.First+1 || p.Nodes[i].XPOS != "VBN" && p.Nodes[i].XPOS != "VBD" || !madeVerbs[p.Nodes[i].Lemma] || !p.Is(i-1, ",") || !p.Upper(p.First) {
		return from
	}
	title := false
	for k := range p.Instrs {
		title = title || p.Instrs[k].From <= p.First+1 && p.Instrs[k].To <= i
	}
	if !title || p.FiniteIn(p.First, i) || p.FiniteIn(i+1, len(p.Words)) {
		return from
	}
	return p.First
}

// circumstance reports a place, a day or who takes part at word k; behind a comma also the name
// of a place around the one before, or a year.
func (p *Reader) circumstance(k int, comma bool) bool {
	if k >= len(p.Words) || p.Words[k].Kind == syntax.Punct {
		return false
	}
	if p.Is(k, "at", "in", "on", "near", "between", "by", "this", "of") && !p.Is(k+1, "which", "witness", "testimony", "order", "consideration", "accordance", "faith") {
		return true
	}
	return comma && (p.Upper(k) && p.Words[k].Kind == syntax.Word || p.dates.DateStarting(k) != nil || p.dates.YearIn(k) > 0)
}

// makers are who agreed on a treaty: the parties in its own "have agreed as follows", those
// named between "between" and the end for another.
func (p *Reader) makers(i, length, to int, subject []string, typ string) []string {
	if !p.Legal || typ != "agree" && typ != "sign" {
		return nil
	}
	if p.Is(i, "agreed") && p.Is(i-1, "have", "has", "hereby", "ve") && p.HasIn(i+1, i+5, "follows", "following") {
		all := p.actors.PartyIDs()
		if len(page.Without(subject, all)) > 0 {
			return nil // "the undersigned Plenipotentiaries have agreed"
		}
		return all // of whom the verb's subject may be the last
	}
	if p.Nodes[i].XPOS != "VBN" || !madeVerbs[p.Nodes[i].Lemma] {
		return nil
	}
	for k := i + length; k < to; k++ {
		if !p.Is(k, "between") {
			continue
		}
		var ids []string
		for a := range p.Actors {
			if m := &p.Actors[a]; !m.Inner && m.From > k && m.To <= to && !p.Is(p.PrepBefore(m.From), "at", "in", "near", "of") {
				ids = page.Union(ids, m.IDs())
			}
		}
		return ids
	}
	return nil
}
