package actor

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read/page"
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
	{"border", "service"}, {"security", "council"}, {"parliament"}, {"cabinet"}, {"junta"}, {"senate"}, {"judiciary"}, {"congress"}, {"electoral", "commission"}, {"coast", "guard"}, {"embassy"},
	{"election", "commission"}, {"court"}, {"courts"}}

// bodyPhrase is the end of a state body's own words at word k, and its code; 0
// for none.
func (p *Reader) bodyPhrase(k int, owned bool) (end int, code string) {
	switch {
	case ministryField[p.Low(k)] && p.Is(k+1, "ministry", "ministries"):
		if c := ministryCode[p.Low(k)]; c != "" {
			return k + 2, c
		}
		return k + 2, "MINISTRY_OF_" + page.SlugUpper(p.Low(k))
	case p.Is(k, "ministry") && p.Upper(k) && p.Is(k+1, "of"):
		e := k + 2
		if p.Is(e, "the") {
			e++
		}
		start := e
		for e < len(p.Words) && e-start < 6 && p.Words[e].Kind == syntax.Word && (p.Upper(e) || p.Is(e, "and") && p.Upper(e+1)) {
			e++
		}
		if e == start {
			return 0, ""
		}
		if c := ministryCode[p.Phrase(start, e)]; c != "" {
			return e, c
		}
		return e, "MINISTRY_OF_" + page.SlugUpper(p.At(start, e))
	}
	for _, words := range courtWords {
		n := len(words)
		if !p.Is(k, words[0]) || n == 2 && !p.Is(k+1, words[1]) || !p.Upper(k) && !owned || p.Upper(k) && n == 2 && !p.Upper(k+1) {
			continue
		}
		end := k + n
		if p.Is(end, "of") && p.Upper(end+1) && p.Is(end-1, "court", "bank") && p.StateAhead(end+1) == "" {
			for end++; end < len(p.Words) && p.Upper(end) && p.Words[end].Kind == syntax.Word; end++ {
			}
		}
		return end, strings.ToUpper(strings.Join(words, "_"))
	}
	return 0, ""
}

// called is how reports shorten the name of a state before a body of it: "UK Supreme
// Court", "US Senate"; its code elsewhere.
func (p *Reader) called(state string) string {
	switch {
	case p.Legal:
	case state == "USA":
		return "US"
	case state == "GBR":
		return "UK"
	}
	return state
}

// codeCalled is the code of a state that [Reader.called] has shortened.
func (p *Reader) codeCalled(short string) string {
	switch short {
	case "US":
		return "USA"
	case "UK":
		return "GBR"
	}
	return short
}

// StateAhead is the state whose name starts at word k, behind an article or not.
func (p *Reader) StateAhead(k int) string {
	if p.Is(k, "the") {
		k++
	}
	e, _ := p.Match(k, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
	if e == nil {
		return ""
	}
	return e.ID
}

// stateBody takes a body of a state at word i.
func (p *Reader) stateBody(i int) int {
	if !p.Upper(i) {
		return 0
	}
	owner, k := p.Lex.AdjectiveState(p.Low(i)), i+1
	if owner == "" {
		k = i
		if e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State }); e != nil {
			owner, k = e.ID, i+n
			if !p.Legal && p.Is(k, "'s", "’s", "'", "’") {
				k++ // "Peru's congress"
			}
		}
	}
	end, code := p.bodyPhrase(k, owner != "")
	if end == 0 || p.Is(end, "-") {
		return 0
	}
	if e, n := p.Match(i, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.Body }); e != nil && i+n >= end {
		return 0 // a body of the lists
	}
	if owner == "" {
		owner, end = p.bodyOwner(i, end)
	}
	if owner == "" {
		return 0
	}
	who := named{p.called(owner) + "_" + code, "body"}
	p.heads[p.Low(k)] = who
	if w := code[strings.LastIndexByte(code, '_')+1:]; page.BodyHead[strings.ToLower(w)] != "" {
		p.heads[strings.ToLower(w)] = who
	}
	p.stateBodies[code] = who.id
	p.learnAcronym(end, who)
	return p.mention(page.Mention{From: i, To: end, ID: who.id, Type: "body", Via: "name", Rule: "state-body", Why: "body of the state"})
}

// smallBody takes a body in small letters whose state stands beside it: "South
// Korea's unification ministry", "the parliament of Georgia".
func (p *Reader) smallBody(i int) int {
	if p.Legal {
		return 0
	}
	if p.Is(i, "parliament") && p.Is(i+1, "of") && p.StateAhead(i+2) != "" {
		id, end := p.bodyOwner(i, i+1)
		who := named{id + "_PARLIAMENT", "body"}
		p.heads["parliament"] = who
		return p.mention(page.Mention{From: i, To: end, ID: who.id, Type: "body", Via: "name", Rule: "state-body", Why: "body of the state"})
	}
	k, owner, from := i, "", i
	if p.Is(i-1, "'s", "’s") {
		if m := p.ActorEnding(i - 1); m != nil && m.Type == "state" {
			owner, from = m.ID, m.From
		}
	}
	if owner == "" && i > 0 && p.Upper(i-1) {
		owner = p.Lex.AdjectiveState(p.Low(i - 1))
	}
	if owner == "" {
		return 0
	}
	for ; k < i+3 && k+1 < len(p.Nodes) && !p.Is(k, "ministry") && (p.Nodes[k].UPOS == "NOUN" || p.Nodes[k].UPOS == "ADJ"); k++ {
	}
	if k == i || !p.Is(k, "ministry") {
		return 0
	}
	who := named{owner + "_MINISTRY_OF_" + page.SlugUpper(p.At(i, k)), "body"}
	if c := ministryCode[p.Phrase(i, k)]; c != "" {
		who.id = owner + "_" + c
	}
	p.heads["ministry"] = who
	if m := p.ActorEnding(i - 1); from < i {
		m.Inner = true // "South Korea's" belongs to it
	}
	return p.mention(page.Mention{From: from, To: k + 1, ID: who.id, Type: "body", Via: "name", Rule: "state-body", Why: "body of the state"}) - (i - from)
}

// bodyOwner is the state of a body named without an adjective: before it
// ("Georgia's"), behind "of", or the state whose body of this kind was named.
func (p *Reader) bodyOwner(i, end int) (owner string, to int) {
	if p.Is(i-1, "'s", "’s") {
		if m := p.ActorEnding(i - 1); m != nil && m.Type == "state" {
			return m.ID, end
		}
	}
	if p.Is(end, "of") {
		if s := p.StateAhead(end + 1); s != "" {
			k := end + 1 + page.BoolInt(p.Is(end+1, "the"))
			_, n := p.Match(k, len(p.Words), func(e *lexicon.Entry, _ int) bool { return e.Class == lexicon.State })
			return s, k + n
		}
	}
	_, code := p.bodyPhrase(i, false)
	if id := p.stateBodies[code]; id != "" {
		return p.codeCalled(id[:strings.IndexByte(id, '_')]), end
	}
	if !p.Legal && p.Topic != "" && (p.Is(i-1, "the") || p.Is(i-1, "a") && strings.HasSuffix(code, "COURT")) && (strings.HasPrefix(code, "M") || code == "CONSTITUTIONAL_COURT" || code == "PARLIAMENT" || code == "NATIONAL_ASSEMBLY") {
		return p.Topic, end
	}
	return "", end
}
