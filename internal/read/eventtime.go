package read

import "strings"

// When an event is said to happen: past, under way, planned, only thought of, or
// denied.

// actTime is when the act of the verb at i happens, its clause starting at from.
func (p *page) actTime(i, from int) string {
	time := p.clauseTime(i)
	if time != "planned" && p.nodes[i].XPOS != "VBD" && p.is(from-1, "before", "until", "unless", "if", "once") {
		time = "hypothetical"
	}
	if p.nodes[i].Is("conj") && p.nodes[i].Head == p.lastVerb && !p.finite(i) {
		time = p.lastTime
	}
	p.lastVerb, p.lastTime = i, time
	return time
}

// clauseTime places the act in time by the auxiliaries of the verb, and those
// of the verbs it hangs on.
func (p *page) clauseTime(i int) string {
	neg, time := false, ""
	for at, depth := i, 0; at >= 0 && depth < 4; depth++ {
		for k := range p.nodes {
			if n := &p.nodes[k]; n.Head == at && (k < at || n.Is("mark")) {
				switch p.low(k) {
				case "not", "never", "n't", "n’t", "no":
					neg = neg || depth == 0 || time == ""
				case "will", "shall", "must", "'ll", "’ll":
					time = firstOf(time, "planned")
				case "should", "would", "could", "may", "might", "can", "if", "unless":
					time = firstOf(time, "hypothetical")
				}
			}
		}
		n := &p.nodes[at]
		switch {
		case n.Is("xcomp") || n.Is("advcl") && n.XPOS == "VB" || n.Is("acl") && n.XPOS == "VB":
			if h := n.Head; h >= 0 && implicative[p.nodes[h].Lemma] {
				at = h
				continue
			}
			if n.XPOS == "VB" {
				time = firstOf(time, "planned")
			}
			at = -1
		case n.Is("conj") && !p.finite(at):
			at = n.Head
		default:
			at = -1
		}
	}
	switch {
	case neg && time != "planned":
		return "denied"
	case time != "":
		return time
	}
	switch p.nodes[i].XPOS {
	case "VBZ", "VBP":
		return "ongoing"
	case "VBG":
		if p.child(i, "aux") >= 0 {
			return "ongoing"
		}
	case "VB":
		return "planned"
	}
	return "past"
}

// implicative are verbs whose infinitive happened when they did.
var implicative = map[string]bool{"help": true, "force": true, "manage": true, "proceed": true, "begin": true, "start": true, "continue": true,
	"make": true, "let": true, "persuade": true, "see": true, "witness": true, "cause": true, "lead": true, "go": true}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func (p *page) nounTime(i, from int) string {
	for k := from - 1; k >= max(0, from-7); k-- {
		switch p.low(k) {
		case "no":
			return "denied"
		case "will", "upcoming", "planned", "eventual", "its", "future", "forthcoming":
			if p.low(k) != "its" {
				return "planned"
			}
		case "if", "would", "could", "possible", "should":
			return "hypothetical"
		}
	}
	if p.is(i-1, "eventual", "planned", "upcoming", "future") {
		return "planned"
	}
	if p.legal {
		return "planned"
	}
	return "past"
}

// eventTime places the act by the words before it.
func (p *page) eventTime(i, from int) string {
	neg, time := false, ""
	for k := i - 1; k >= max(0, min(from, i-8)); k-- {
		switch p.low(k) {
		case "not", "never", "n't", "n’t":
			neg = true
		case "will", "shall", "must":
			time = "planned"
		case "should", "would", "could", "may", "might", "if", "can", "unless":
			if time == "" {
				time = "hypothetical"
			}
		case "to":
			if time == "" && k >= i-2 {
				time = "hypothetical"
				if p.legal || p.is(k-1, "agreed", "plans", "undertake", "ready", "agree") {
					time = "planned"
				}
			}
		}
	}
	switch {
	case neg && time == "planned":
		return "planned"
	case neg:
		return "denied"
	case time != "":
		return time
	}
	w := p.low(i)
	if strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "ing") && p.is(i-1, "is", "are") {
		return "ongoing"
	}
	if p.legal && i == p.first {
		return "planned"
	}
	return "past"
}
