package read

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Ministries, courts and parliaments of states: "the Foreign Ministry of
// Azerbaijan", "Georgia's Defence Ministry", "the Italian Supreme Court". Their
// id is the state's code and what they are.

// ministryCode are the short names that desks use.
var ministryCode = map[string]string{"foreign": "MFA", "foreign affairs": "MFA", "external affairs": "MFA", "external relations": "MFA", "defence": "MOD", "defense": "MOD",
	"interior": "MOI", "internal affairs": "MOI"}

// ministryField are the fields of ministries in one word.
var ministryField = map[string]bool{"foreign": true, "defence": true, "defense": true, "interior": true, "justice": true, "finance": true, "economy": true,
	"health": true, "education": true, "energy": true, "transport": true, "culture": true, "environment": true, "agriculture": true, "trade": true, "infrastructure": true, "tourism": true, "labour": true, "labor": true, "science": true, "development": true, "industry": true, "economic": true, "home": true, "immigration": true, "water": true, "information": true, "communications": true, "sports": true}

// courtWords are the bodies of a state with one or two words of their own.
var courtWords = [...][]string{{"supreme", "court"}, {"constitutional", "court"}, {"high", "court"}, {"central", "bank"}, {"national", "assembly"},
	{"border", "service"}, {"security", "council"}, {"parliament"}, {"cabinet"}, {"senate"}, {"judiciary"}}

// bodyPhrase is the end of a state body's own words at word k, and its code; 0
// for none.
func (p *page) bodyPhrase(k int, owned bool) (end int, code string) {
	switch {
	case ministryField[p.low(k)] && p.is(k+1, "ministry", "ministries"):
		if c := ministryCode[p.low(k)]; c != "" {
			return k + 2, c
		}
		return k + 2, "MINISTRY_OF_" + slugUpper(p.low(k))
	case p.is(k, "ministry") && p.upper(k) && p.is(k+1, "of"):
		e := k + 2
		if p.is(e, "the") {
			e++
		}
		start := e
		for e < len(p.words) && e-start < 6 && p.words[e].kind == syntax.Word && (p.upper(e) || p.is(e, "and") && p.upper(e+1)) {
			e++
		}
		if e == start {
			return 0, ""
		}
		if c := ministryCode[p.phrase(start, e)]; c != "" {
			return e, c
		}
		return e, "MINISTRY_OF_" + slugUpper(p.at(start, e))
	}
	for _, words := range courtWords {
		n := len(words)
		if !p.is(k, words[0]) || n == 2 && !p.is(k+1, words[1]) || !p.upper(k) && !owned || p.upper(k) && n == 2 && !p.upper(k+1) {
			continue
		}
		end := k + n
		if p.is(end, "of") && p.upper(end+1) && p.is(end-1, "court", "bank") && p.stateAhead(end+1) == "" {
			for end++; end < len(p.words) && p.upper(end) && p.words[end].kind == syntax.Word; end++ {
			}
		}
		return end, strings.ToUpper(strings.Join(words, "_"))
	}
	return 0, ""
}

// called is how reports shorten the name of a state before a body of it: "UK Supreme
// Court", "US Senate"; its code elsewhere.
func (p *page) called(state string) string {
	switch {
	case p.legal:
	case state == "USA":
		return "US"
	case state == "GBR":
		return "UK"
	}
	return state
}

// codeCalled is the code of a state that [page.called] has shortened.
func (p *page) codeCalled(short string) string {
	switch short {
	case "US":
		return "USA"
	case "UK":
		return "GBR"
	}
	return short
}

// stateAhead is the state whose name starts at word k, behind an article or not.
func (p *page) stateAhead(k int) string {
	if p.is(k, "the") {
		k++
	}
	e, _ := p.match(k, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
	if e == nil {
		return ""
	}
	return e.ID
}

// stateBody takes a body of a state at word i.
func (p *page) stateBody(i int) int {
	if !p.upper(i) {
		return 0
	}
	owner, k := p.lex.AdjectiveState(p.low(i)), i+1
	if owner == "" {
		k = i
		if e, n := p.match(i, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State }); e != nil {
			owner, k = e.ID, i+n
		}
	}
	end, code := p.bodyPhrase(k, owner != "")
	if end == 0 || p.is(end, "-") {
		return 0
	}
	if e, n := p.match(i, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Body }); e != nil && i+n >= end {
		return 0 // a body of the lists
	}
	if owner == "" {
		owner, end = p.bodyOwner(i, end)
	}
	if owner == "" {
		return 0
	}
	who := named{p.called(owner) + "_" + code, "body"}
	p.heads[p.low(k)] = who
	if w := code[strings.LastIndexByte(code, '_')+1:]; bodyHead[strings.ToLower(w)] != "" {
		p.heads[strings.ToLower(w)] = who
	}
	p.stateBodies[code] = who.id
	p.learnAcronym(end, who)
	return p.mention(mention{from: i, to: end, id: who.id, typ: "body", via: "name", rule: "state-body", why: "body of the state"})
}

// smallBody takes a body in small letters whose state stands beside it: "South
// Korea's unification ministry", "the parliament of Georgia".
func (p *page) smallBody(i int) int {
	if p.legal {
		return 0
	}
	if p.is(i, "parliament") && p.is(i+1, "of") && p.stateAhead(i+2) != "" {
		id, end := p.bodyOwner(i, i+1)
		who := named{id + "_PARLIAMENT", "body"}
		p.heads["parliament"] = who
		return p.mention(mention{from: i, to: end, id: who.id, typ: "body", via: "name", rule: "state-body", why: "body of the state"})
	}
	k, owner, from := i, "", i
	if p.is(i-1, "'s", "’s") {
		if m := p.actorEnding(i - 1); m != nil && m.typ == "state" {
			owner, from = m.id, m.from
		}
	}
	if owner == "" && i > 0 && p.upper(i-1) {
		owner = p.lex.AdjectiveState(p.low(i - 1))
	}
	if owner == "" {
		return 0
	}
	for ; k < i+3 && k+1 < len(p.nodes) && !p.is(k, "ministry") && (p.nodes[k].UPOS == "NOUN" || p.nodes[k].UPOS == "ADJ"); k++ {
	}
	if k == i || !p.is(k, "ministry") {
		return 0
	}
	who := named{owner + "_MINISTRY_OF_" + slugUpper(p.at(i, k)), "body"}
	if c := ministryCode[p.phrase(i, k)]; c != "" {
		who.id = owner + "_" + c
	}
	p.heads["ministry"] = who
	if m := p.actorEnding(i - 1); from < i {
		m.inner = true // "South Korea's" belongs to it
	}
	return p.mention(mention{from: from, to: k + 1, id: who.id, typ: "body", via: "name", rule: "state-body", why: "body of the state"}) - (i - from)
}

// bodyOwner is the state of a body named without an adjective: before it
// ("Georgia's"), behind "of", or the state whose body of this kind was named.
func (p *page) bodyOwner(i, end int) (owner string, to int) {
	if p.is(i-1, "'s", "’s") {
		if m := p.actorEnding(i - 1); m != nil && m.typ == "state" {
			return m.id, end
		}
	}
	if p.is(end, "of") {
		if s := p.stateAhead(end + 1); s != "" {
			k := end + 1 + boolInt(p.is(end+1, "the"))
			_, n := p.match(k, len(p.words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
			return s, k + n
		}
	}
	_, code := p.bodyPhrase(i, false)
	if id := p.stateBodies[code]; id != "" {
		return p.codeCalled(id[:strings.IndexByte(id, '_')]), end
	}
	if !p.legal && p.topic != "" && (p.is(i-1, "the") || p.is(i-1, "a") && strings.HasSuffix(code, "COURT")) && (strings.HasPrefix(code, "M") || code == "CONSTITUTIONAL_COURT" || code == "PARLIAMENT" || code == "NATIONAL_ASSEMBLY") {
		return p.topic, end
	}
	return "", end
}
