package commitment

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/read/date"
	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// What must hold before something is owed, or while it is: "if", "unless", "provided
// that", "only after".

// conditionAt reports that a condition starts at word k.
func (p *Reader) conditionAt(k int) bool {
	if p.opensCondition(k) > 0 {
		return true
	}
	switch p.Low(k) {
	case "whenever":
		return p.Legal
	case "when", "where":
		return p.Legal && p.Is(k, "when") && p.Is(k+1, "necessary", "required", "possible") || p.Legal && (k == p.First || p.Is(k-1, ",", ";", ":", "and", "that")) && (!p.Is(k+1, "the") || p.Is(k, "where") || p.HasIn(k, min(k+14, len(p.Words)), "shall")) && !p.Is(k+2, "same", "term", "terms", "word", "expression")
	case "by", "upon", "with":
		if p.Legal && p.Is(k, "upon") && (p.requestAhead(k+1) || p.Is(k+1, "such") && p.Is(k+2, "payment", "request", "notification", "notice", "consent")) {
			return true
		}
		return p.Legal && p.Is(k+1, "mutual", "common", "the", "prior", "their") && (p.Is(k+1, "mutual", "common") || p.Is(k+2, "consent", "approval", "prior", "written", "mutual", "agreement")) && p.consentAhead(k+1)
	case "subject":
		return p.Is(k+1, "to") && !p.Is(k-1, "be", "are", "is", "as", "was", "were", "not", "remain")
	case "without":
		if t := k + 1; !p.Legal && p.Is(t, "a", "an", "the", "any") && p.refusedBefore(k) {
			return true // "will not sign without a change of the law"
		}
		return p.Is(k+1, "prejudice") && !p.Is(k-1, "be", "is", "are") || strings.HasSuffix(p.Low(k+1), "ing") && p.Lex.Lemma(p.Low(k+1)) != "" || p.consentAhead(k+1)
	case "as":
		return p.Is(k+1, "a") && (p.Is(k+2, "condition", "precondition", "prerequisite") || p.Is(k+2, "pre") && p.Is(k+4, "condition")) ||
			p.Is(k+1, "far") && p.Is(k+2, "as") && p.Is(k+3, "possible", "practicable", "feasible")
	case "on", "at":
		if p.Legal && p.requestAhead(k+1) {
			return true
		}
		return p.Is(k, "on") && p.Legal && p.Is(k+1, "the", "mutual") && p.Is(k+2, "mutual", "agreement", "consent") && p.consentAhead(k+1) ||
			p.Signed && !p.Legal && p.Is(k+1, "the") && p.Is(k+2, "basis") && p.Is(k+3, "that", "of")
	case "in":
		return p.Legal && (p.Is(k+1, "the") && p.Is(k+2, "case") && p.Is(k+3, "of") || p.Is(k+1, "such", "that", "those") && p.Is(k+2, "case", "cases", "event"))
	case "to":
		return p.Legal && p.Is(k+1, "the") && p.Is(k+2, "extent") && p.Is(k+3, "that", "permitted", "possible", "necessary")
	case "except":
		return p.Is(k+1, "where", "when", "in") || p.Legal && p.Is(k+1, "for", "to") || p.Is(k+1, "with", "by", "upon") && p.consentAhead(k+2)
	case "consistent":
		return p.Is(k+1, "with") && p.Is(k-1, ",") && !p.Legal
	}
	return false
}

// refusedBefore reports a refusal before word k: "will not", "refuses to".
func (p *Reader) refusedBefore(k int) bool {
	for b := k - 1; b > max(p.First, k-10); b-- {
		if p.Is(b, ",", ";", "but") {
			return false
		}
		if p.Is(b, "not", "n't", "n’t", "never") && p.Is(b-1, "will", "would", "wo", "shall", "must", "may", "can") || p.Is(b, "cannot") {
			return true
		}
	}
	return false
}

// opensCondition is how many words before its clause open a condition at word k; 0 without.
func (p *Reader) opensCondition(k int) int {
	switch p.Low(k) {
	case "if", "unless":
		return page.BoolInt(!p.Is(k-1, "as"))
	case "only":
		if n := p.opensCondition(k + 1); n > 0 {
			return n + 1
		}
	case "provided", "providing":
		if p.Is(k+1, "that") {
			return 2
		}
		return page.BoolInt(p.Is(k, "provided") && p.Is(k-1, ","))
	case "on":
		if t := k + 1 + page.BoolInt(p.Is(k+1, "the")); p.Is(t, "condition") {
			return t + 1 - k + page.BoolInt(p.Is(t+1, "that", "of"))
		}
	case "as", "so":
		if p.Is(k+1, "long") && p.Is(k+2, "as") {
			return 3
		}
	case "in":
		if p.Is(k+1, "the") && p.Is(k+2, "event") {
			return 3 + page.BoolInt(p.Is(k+3, "that", "of"))
		}
		return 2 * page.BoolInt(p.Is(k+1, "case"))
	case "should":
		return page.BoolInt(p.invertedIf(k))
	case "once", "when", "after", "before", "until":
		return page.BoolInt(!p.Legal && !p.Is(k-1, "at") && !p.Is(k+1, "to") && p.waitsFor(k))
	}
	return 0
}

// waitsFor reports a clause behind word k with a subject and a verb in the present, which
// is still to come true: "once both sides agree".
func (p *Reader) waitsFor(k int) bool {
	for e := k + 2; e < min(k+14, len(p.Nodes)) && p.Words[e].Kind != syntax.Punct; e++ {
		if x := p.Nodes[e].XPOS; x == "VBZ" || x == "VBP" {
			return true
		}
		if p.Nodes[e].XPOS == "VBD" || p.Is(e, "if", "unless") {
			return false
		}
	}
	return false
}

// withCondition is clause c of t in a report, with the condition that stands right before or
// behind it within the clause all, which a comma may part from it: "will open the border,
// provided that B agrees".
func (p *Reader) withCondition(t trigger, all, c clause) clause {
	k := c.to + page.BoolInt(p.Is(c.to, ","))
	for s := c.to - 1; s > t.act && !p.StopAt(c.to); s-- {
		if p.opensCondition(s) > 0 {
			k = s
		}
	}
	if k < all.to && p.opensCondition(k) > 0 {
		c.to = max(c.to, p.conditionEnd(k, all.to))
	}
	all.from, c.from = p.behindOpener(all.from, t), p.behindOpener(c.from, t)
	if b := c.from - 1; p.Is(b, ",") {
		for s := b - 2; s >= all.from; s-- {
			if p.Is(s, ",", ";") {
				break
			}
			if p.opensCondition(s) > 0 && (s == p.First || p.Is(s-1, ",", "that", "said", "and", "but", "only", "“", "\"")) {
				c.from = s - page.BoolInt(s > p.First && p.Is(s-1, "only"))
				break
			}
		}
	}
	return c
}

// withTime is clause c of a report with the time that stands before it, which a comma parts
// from it: "By 15 November, A will open the border".
func (p *Reader) withTime(t trigger, all, c clause) clause {
	if !p.Is(c.from-1, ",") {
		return c
	}
	for i := range p.Dates {
		d := &p.Dates[i]
		from := d.From
		for p.Is(from-1, "by", "on", "before", "until", "from", "in", "within", "at", "the", "early", "late", "later") && from > p.First {
			from--
		}
		if d.To != c.from-1 || from != all.from && from != p.First {
			continue
		}
		if told := t.from < len(p.Nodes) && p.Nodes[t.from].XPOS == "VBD"; d.Role == "deadline" || !told && d.EDTF != nil && !p.dates.BeforeText(date.DayOf(*d.EDTF)) {
			c.from = from
			return c
		}
	}
	return c
}

// behindOpener is where the condition of t starts when the clause was taken to start at
// word from, behind its "that": "provided that both agree, A will"; from without one.
func (p *Reader) behindOpener(from int, t trigger) int {
	for s := from - 1; s >= max(p.First, from-4); s-- {
		if n := p.opensCondition(s); n > 1 && s+n == from && p.HasIn(from, t.from, ",") {
			return s
		}
	}
	return from
}

// conditionEnd is where the condition that starts at word k ends, at word to at the latest:
// before who says so or the next clause.
func (p *Reader) conditionEnd(k, to int) int {
	for e := k + 2; e < to; e++ {
		if p.Is(e, ";") || p.Is(e, ",") && (p.claims.Attribution(e+1) || p.SaidBehind(e+1) || p.Is(e+1, "but", "while", "adding", "saying", "according")) {
			to = e
		}
	}
	return p.TrimEnd(k, to)
}

// requestAhead reports "the request of", "the written request of" at k: whose asking is the
// condition.
func (p *Reader) requestAhead(k int) bool {
	for e := k; e < min(k+4, len(p.Words)-1); e++ {
		if p.Is(e, "request", "invitation") {
			return p.Is(e+1, "of", "by")
		}
		if !p.Is(e, "the", "a", "written", "joint", "mutual", "prior", "express", "any", "formal") {
			return false
		}
	}
	return false
}

// requestEnd is behind whoever asks in the request that starts at word k, at word to at the
// latest.
func (p *Reader) requestEnd(k, to int) int {
	of := k + 1
	for of < to && !p.Is(of, "of", "by") {
		of++
	}
	_, end := p.nextActor(of + 1)
	if end < 0 {
		return to
	}
	for p.Is(end, "or", "and") {
		s, e := p.nextActor(end + 1)
		if s < 0 || s > end+2 {
			break
		}
		end = e
	}
	return min(end, to)
}

// consentAhead reports "the prior consent of" and its like at k.
func (p *Reader) consentAhead(k int) bool {
	for e := k; e < min(k+4, len(p.Words)); e++ {
		if p.Is(e, "consent", "approval", "authorization", "authorisation", "permission", "agreement") {
			return true
		}
	}
	return false
}

// condition is the part of the clause that must hold first.
func (p *Reader) condition(t trigger, c clause) (from, to int, ok bool) {
	for k := c.from; k < c.to; k++ {
		if !p.conditionAt(k) || t.performative && p.Is(k, "after", "until", "before", "once") {
			continue
		}
		end := c.to
		if p.Is(k-1, "(") {
			for e := k + 1; e < c.to; e++ {
				if p.Is(e, ")") {
					return k, e, true
				}
			}
		}
		if p.Is(k, "as") && p.Is(k+1, "far") {
			return k, min(k+4, c.to), true
		}
		if p.Is(k, "in") && p.Is(k+1, "such", "that", "those") && !p.Is(k+3, "of", "as", "in", "where", "that") {
			if !ok {
				from, to, ok = k, min(k+3, c.to), true // "in such cases", unless one is named, too
			}
			continue
		}
		if p.Is(k, "when") && p.Is(k+1, "necessary") {
			return k, min(k+2, c.to), true
		}
		if p.Is(k, "if") && p.Is(k+1, "possible", "necessary", "appropriate", "required", "needed", "so") && k > t.from {
			end = min(k+2, c.to)
		}
		if p.Is(k, "in") && p.Is(k+1, "case") && k > t.from {
			for e := k + 1; e < end; e++ {
				if p.Is(e, ",") {
					end = e // "must, even in case of need, place at their disposal"
				}
			}
		}
		if k > t.from && (k < t.act || p.Is(k-1, ",")) {
			for e := k + 1; e < end; e++ {
				if p.Is(e, ",") && (e == t.act-1 || k > t.act && (p.Is(k-2, "and", "but") || k == t.act+2) || p.Is(e+1, "to") && p.BareVerb(e+2)) {
					end = e // a condition between commas
					break
				}
			}
		}
		if k < t.from {
			for e := k + 1; e < t.from; e++ {
				if p.Is(e, ",") && !p.Is(e+1, "however", "therefore") && !p.Is(e-1, "however", "therefore") {
					end = e
					break
				}
			}
			if s := p.subjectStart(c, t); s < t.from && s > end+1 && p.Is(s-1, ",") {
				end = s - 1
			}
			if s := p.treeSubject(t); s > k+1 && s < t.from && !(s > end && (p.Is(s, "and", "or") || p.Is(s-1, "and", "or"))) {
				for end = s; end > k+1 && p.Is(end-1, ",", "then"); end-- {
				}
			}
			for th := k + 2; th < t.from; th++ {
				if e := p.agreeing(k, th); e > 0 {
					end = e // "If A attacks, B agrees that it will"
				}
			}
			if end == c.to && p.requestAhead(k+1) {
				end = p.requestEnd(k, end) // "Upon the request of one Party the other shall"
			}
			if t.from-1 > k+2 && p.Is(t.from-1, "they", "it", "he", "she") {
				end = min(end, t.from-1) // "should difficulties arise they shall"
			}
			if end = min(end, t.from); end <= k+1 {
				end = c.to
			}
		} else if e := p.nextDuty(k, c.to); e > 0 {
			end = e
		} else if p.requestAhead(k + 1) {
			end = p.requestEnd(k, end)
		}
		return k, end, end > k
	}
	if ok {
		return from, to, ok
	}
	return p.doingRequires(t, c)
}

// treeSubject is where the subject of the verb of t starts by the tree, -1 when
// it has none to its left.
func (p *Reader) treeSubject(t trigger) int {
	v := p.governor(t)
	if v < 0 {
		return -1
	}
	s := p.Child(v, "nsubj")
	if s < 0 || s > t.from {
		return -1
	}
	return p.Leftmost(s)
}

// nextDuty is the comma behind the condition that starts at k, where the duty
// goes on: "unless attacked, and to use their influence"; 0 without.
func (p *Reader) nextDuty(k, to int) int {
	for e := k + 2; e+2 < to; e++ {
		if p.Is(e, ",") && p.Is(e+1, "and", "or", "but") && p.Is(e+2, "to", "shall") && p.Lex.BaseVerb(p.Low(e+3)) {
			return e
		}
	}
	return 0
}

// doingRequires takes an act that brings a duty with it as its condition:
// "Applying for a visa required the team to travel".
func (p *Reader) doingRequires(t trigger, c clause) (from, to int, ok bool) {
	if !p.Is(t.from, "require", "requires", "required") || t.demandee[0] < 0 {
		return 0, 0, false
	}
	k := c.from
	for p.Is(k, "even", "only", "merely", "simply", "just") {
		k++
	}
	if k >= t.from || k >= len(p.Nodes) || p.Nodes[k].XPOS != "VBG" || p.Nodes[k].Is("amod") {
		return 0, 0, false
	}
	return k, t.from, true
}
