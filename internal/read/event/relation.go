package event

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// Relation is the PLOVER root of what the actor named at source does to the one named at
// target in the sentence under way, both spans of the text; empty when it tells none.
func (p *Reader) Relation(source, target kadesh.Span) string {
	w := joint{Reader: p, source: p.headOf(source), target: p.headOf(target)}
	return w.root()
}

// headOf is the word of a span on which the others hang, -1 without words.
func (p *Reader) headOf(s kadesh.Span) int {
	head := -1
	for i := range p.Nodes {
		if p.Nodes[i].Start < s.Start || p.Nodes[i].Start >= s.End || p.Nodes[i].UPOS == "PUNCT" {
			continue
		}
		if h := p.Nodes[i].Head; h < 0 || p.Nodes[h].Start < s.Start || p.Nodes[h].Start >= s.End {
			if head < 0 || p.Nodes[head].UPOS == "DET" || p.Nodes[head].UPOS == "ADP" {
				head = i
			}
		}
	}
	return head
}

// joint is the reading of what joins two words.
type joint struct {
	*Reader
	source, target int
	depth          int
}

// hostile are the roots that a promise turns into a threat.
var hostile = map[string]bool{"ASSAULT": true, "COERCE": true, "SANCTION": true, "MOBILIZE": true, "PROTEST": true, "THREATEN": true}

func (w *joint) root() string {
	top := w.meeting()
	for at := top; at >= 0; at = w.Nodes[at].Head {
		if c := w.class(at); c != "" {
			return c
		}
	}
	// Nothing on the way up: the nearest act on the way down or around.
	for at := w.target; at >= 0 && at != top; at = w.Nodes[at].Head {
		if c := w.class(at); c != "" {
			return c
		}
	}
	for i := range w.Nodes {
		if c := w.class(i); c != "" && w.Nodes[i].UPOS == "VERB" {
			return c
		}
	}
	for i := range w.Nodes {
		if c := w.Lex.RelationNoun(w.Nodes[i].Lemma); c != "" {
			return upperOnly(c)
		}
	}
	return ""
}

// meeting is the lowest word that both actors hang on.
func (w *joint) meeting() int {
	if w.source < 0 || w.target < 0 {
		return max(w.source, w.target)
	}
	for at := w.Nodes[w.target].Head; at >= 0; at = w.Nodes[at].Head {
		if at != w.source && w.Under(w.source, at) {
			return at
		}
		if at == w.source {
			break
		}
	}
	// The target hangs on the source ("protesters in X burned"): its verb.
	return w.Nodes[w.source].Head
}

// class is the root that the word at i tells with what hangs on it, empty when
// none.
func (w *joint) class(i int) string {
	if w.depth > 6 {
		return ""
	}
	w.depth++
	defer func() { w.depth-- }()
	n := &w.Nodes[i]
	switch n.UPOS {
	case "NOUN", "PROPN":
		return w.nounClass(i)
	case "VERB", "AUX", "ADJ":
	default:
		return ""
	}
	return w.mood(i, w.verbClass(i))
}

// mood turns what is not done or only to come into what it is now.
func (w *joint) mood(i int, c string) string {
	neg, will, may := false, false, false
	for k := range w.Nodes {
		if w.Nodes[k].Head != i || k > i {
			continue
		}
		switch w.Low(k) {
		case "not", "never", "n't", "n’t":
			neg = true
		case "will", "shall", "'ll":
			will = true
		case "could", "may", "might", "would", "should":
			may = true
		}
	}
	if c == "" {
		if neg && will {
			return "REJECT" // "will not accept"
		}
		return ""
	}
	switch {
	case neg && (c == "REJECT" || c == "ACCUSE"), neg && hostile[c] && !will:
		return c
	case neg:
		return "REJECT"
	case will || may:
		return promised(c)
	}
	return c
}

// promised is what an act is when it is only promised.
func promised(c string) string {
	switch {
	case hostile[c]:
		return "THREATEN"
	case c == "REQUEST" || c == "ACCUSE" || c == "REJECT" || c == "AGREE":
		return c
	}
	return "AGREE"
}

// verbClass is the class of a verb or adjective by what stands under it.
func (w *joint) verbClass(i int) string {
	lemma := w.verbLemma(i)
	nouns := w.nounsUnder(i)
	if lemma == "agree" && !w.reciprocal() {
		nouns = nil // one side's agreeing is consent, both sides' a deal
	}
	if c := w.purpose(i, lemma); c != "" {
		return c
	}
	if c := w.byActor(lemma); c != "" {
		return c
	}
	plain, change, phrasal := w.readings(i, lemma, nouns)
	if phrasal != "" {
		return phrasal
	}
	if change == "" {
		switch lemma {
		case "willing", "ready", "prepared", "set", "committed", "likely", "keen", "determined", "eager", "due", "able":
			change = "intend"
		}
	}
	if change != "" {
		if c := w.changed(i, change, nouns, plain); c != "" {
			return c
		}
	}
	if ender[lemma] {
		if c := ended(w.nounsClass(nouns)); c != "" {
			return c
		}
	}
	if plain == "" && (carriers[lemma] || lemma == "give" || lemma == "express" || lemma == "announce" || lemma == "order" || lemma == "voice" || lemma == "lead" || lemma == "see" || lemma == "use" || lemma == "have" || lemma == "be" || lemma == "issue" || lemma == "mount" || lemma == "step" || lemma == "intensify" || lemma == "increase" || lemma == "take" || lemma == "suffer") {
		return w.nounsClass(nouns)
	}
	return plain
}

// verbLemma is the dictionary form of the verb at i, by the word lists when the
// tagger's is in none of them.
func (w *joint) verbLemma(i int) string {
	lemma := w.Nodes[i].Lemma
	if len(w.Lex.Relations(lemma)) > 0 {
		return lemma
	}
	low := w.Low(i)
	for _, try := range [...]string{w.Lex.Lemma(low), lemma + "e", strings.TrimSuffix(low, "ed"), strings.TrimSuffix(low, "d"), strings.TrimSuffix(low, "ing"), strings.TrimSuffix(low, "s")} {
		if len(w.Lex.Relations(try)) > 0 {
			return try
		}
	}
	return lemma
}

// noun is the dictionary form of the noun at k, written in one word where it is
// two: "cease-fire", "war games".
func (w *joint) noun(k int) string {
	switch {
	case w.Is(k, "fire") && w.Is(k-1, "-") && w.Is(k-2, "cease"), w.Is(k, "fires") && w.Is(k-1, "-"):
		return "ceasefire"
	case w.Is(k, "games", "game") && w.Is(k-1, "war"), w.Is(k, "war") && w.Is(k+1, "games", "game"):
		return "wargame"
	}
	return w.Nodes[k].Lemma
}

// reciprocal reports source and target joined by "and".
func (w *joint) reciprocal() bool {
	if w.source < 0 || w.target < 0 {
		return false
	}
	between := func(a, b int) bool { return w.Nodes[b].Is("conj") && w.Nodes[b].Head == a }
	if between(w.source, w.target) || between(w.target, w.source) {
		return true
	}
	if w.source < w.target && w.target-w.source < 8 {
		for k := w.source + 1; k < w.target; k++ {
			if w.Nodes[k].UPOS == "VERB" {
				return false
			}
			if w.Is(k, "and") {
				return true
			}
		}
	}
	return false
}

// going are verbs of sending, calling and travelling, whose purpose is the act:
// "sent experts to investigate", "called X to congratulate him".
var going = map[string]bool{"send": true, "call": true, "phone": true, "telephone": true, "dispatch": true, "write": true, "visit": true,
	"meet": true, "summon": true, "travel": true}

// purpose is the act that a verb of going or calling serves, when it says more
// than the going.
func (w *joint) purpose(i int, lemma string) string {
	if !going[lemma] || w.depth > 4 {
		return ""
	}
	for k := i + 1; k < len(w.Nodes); k++ {
		n := &w.Nodes[k]
		under := n.Head == i || n.Head > i && n.Head < k && w.Nodes[n.Head].Head == i && n.Is("acl")
		if !under || n.UPOS != "VERB" || !(n.Is("advcl") || n.Is("xcomp") || n.Is("acl")) {
			continue
		}
		switch c := w.class(k); c {
		case "ACCUSE", "SUPPORT", "THREATEN":
			if lemma != "summon" || c != "ACCUSE" {
				return c
			}
		}
	}
	return ""
}

// readings are what the list says of a verb: its class by itself, how it changes
// what follows, and its class with the nouns or the particle that stand by it.
func (w *joint) readings(i int, lemma string, nouns []int) (plain, change, sure string) {
	all := w.Lex.Relations(lemma)
	for _, r := range all {
		if r.Nouns != nil && (r.Particle == "" || w.particle(i, r.Particle)) &&
			slices.ContainsFunc(nouns, func(k int) bool { return r.Nouns[w.noun(k)] }) {
			return "", "", r.Class
		}
	}
	for _, r := range all {
		lower := r.Class[0] >= 'a'
		switch {
		case r.Nouns != nil || r.Particle != "" && !w.particle(i, r.Particle):
		case lower:
			change = firstOf(change, r.Class)
		case r.Particle != "":
			return "", "", r.Class
		default:
			plain = firstOf(plain, r.Class)
		}
	}
	return plain, change, ""
}

// byActor are verbs that are another act when soldiers or peacekeepers do them.
func (w *joint) byActor(lemma string) string {
	if w.source < 0 {
		return ""
	}
	for k := max(0, w.source-6); k < min(len(w.Nodes), w.source+4); k++ {
		if k != w.source && w.Nodes[k].Head != w.source {
			continue
		}
		switch w.Nodes[k].Lemma {
		case "peacekeeper", "peacekeeping", "peacekeep":
			if lemma == "deploy" || lemma == "arrive" || lemma == "begin" || lemma == "serve" {
				return "AID"
			}
		case "troop", "army", "military", "militant", "fighter", "rebel", "jihadist", "soldier":
			if lemma == "seize" || lemma == "capture" || lemma == "enter" || lemma == "advance" {
				return "ASSAULT"
			}
		}
	}
	return ""
}

// ender are verbs that put an end to what their object names.
var ender = map[string]bool{"end": true, "stop": true, "halt": true, "suspend": true, "cut": true, "reduce": true, "lift": true, "cease": true, "ease": true,
	"break": true, "cancel": true, "freeze": true, "terminate": true, "discontinue": true, "sever": true, "remove": true, "relax": true}

// ended is what the end of an act of a class is.
func ended(c string) string {
	switch c {
	case "ASSAULT", "COERCE", "SANCTION", "PROTEST", "MOBILIZE":
		return "CONCEDE"
	case "AID", "COOPERATE", "CONSULT", "SUPPORT":
		return "SANCTION"
	}
	return ""
}

// changed is what a verb makes of the act under it: a clause or a noun.
func (w *joint) changed(i int, change string, nouns []int, plain string) string {
	inner, clause := "", w.clauseUnder(i)
	if change == "say" && clause >= 0 && w.owes(clause) {
		return "REQUEST"
	}
	if clause >= 0 {
		inner = w.class(clause)
	}
	if inner == "" && clause < 0 {
		inner = w.nounsClass(nouns)
		if (change == "begin" || change == "say") && inner == "" {
			return ""
		}
		if plain != "" && (inner == "" || change == "begin") {
			return plain
		}
	}
	switch change {
	case "intend":
		if inner == "" && clause < 0 {
			return plain
		}
		return promised(inner)
	case "refuse":
		if inner == "ASSAULT" && plain == "" {
			return "CONCEDE"
		}
		return "REJECT"
	case "ask":
		return "REQUEST"
	case "threat":
		return "THREATEN"
	case "consider":
		return promised(firstOf(inner, "AGREE"))
	}
	return inner
}

// owes reports a clause in which the target must do something: "says Israel must
// end attacks".
func (w *joint) owes(clause int) bool {
	must := false
	for k := range clause {
		if w.Nodes[k].Head == clause && w.Is(k, "must", "should", "ought") {
			must = true
		}
	}
	if !must && !(w.Nodes[clause].Is("ccomp") && w.Is(clause, "has", "have", "needs", "need") && w.Is(clause+1, "to")) {
		return false
	}
	s := w.Child(clause, "nsubj")
	return s >= 0 && w.target >= 0 && w.Under(w.target, s)
}

// clauseUnder is the clause that completes the verb at i, the one with the
// target first; -1 without.
func (w *joint) clauseUnder(i int) int {
	best := -1
	for k := i + 1; k < len(w.Nodes); k++ {
		n := &w.Nodes[k]
		if n.Head != i || !(n.Is("xcomp") || n.Is("ccomp") || n.Is("advcl") && n.XPOS == "VB") || n.UPOS != "VERB" && n.UPOS != "ADJ" && n.UPOS != "NOUN" {
			continue
		}
		if best < 0 || w.target >= 0 && w.Under(w.target, k) {
			best = k
		}
	}
	return best
}

// particle reports a word of a phrasal verb: hung on the verb, or right behind.
func (w *joint) particle(i int, word string) bool {
	if word == "ready" || word == "willing" || word == "prepared" || word == "set" || word == "committed" {
		return false
	}
	return w.Is(i+1, word) || w.Is(i+2, word) && w.Nodes[i+2].Head == i
}

// nounsUnder are the nouns below the verb at i, clauses left out: objects,
// circumstances and what belongs to them.
func (w *joint) nounsUnder(i int) []int {
	var out []int
	for k := range w.Nodes {
		if w.Nodes[k].UPOS != "NOUN" && w.Nodes[k].UPOS != "PROPN" && w.Nodes[k].UPOS != "ADJ" && w.Nodes[k].UPOS != "VERB" && w.Nodes[k].UPOS != "NUM" {
			continue
		}
		at, ok := k, false
		for steps := 0; at >= 0 && steps < 6; steps++ {
			n := &w.Nodes[at]
			if n.Head == i {
				ok = !n.Is("nsubj") || n.Is("nsubj:pass")
				ok = ok && !n.Is("advcl") && !n.Is("ccomp") && !n.Is("conj") && !n.Is("parataxis") && !n.Is("xcomp")
				break
			}
			if n.Is("acl:relcl") || n.Is("advcl") || n.Is("ccomp") {
				break
			}
			at = n.Head
		}
		if ok {
			out = append(out, k)
		}
	}
	return out
}

// nounsClass is the class that the nouns tell, the first one's.
func (w *joint) nounsClass(nouns []int) string {
	for _, k := range nouns {
		if w.within(k) {
			continue
		}
		if c := w.nounClass(k); c != "" {
			return c
		}
	}
	return ""
}

// within reports a word inside the source or target themselves.
func (w *joint) within(k int) bool { return k == w.source || k == w.target }

// nounClass is the class that a noun tells by itself.
func (w *joint) nounClass(i int) string {
	if w.within(i) {
		return ""
	}
	if c := w.endNoun(i); c != "" {
		return c
	}
	c := w.Lex.RelationNoun(w.noun(i))
	if c == "" {
		return ""
	}
	switch c {
	case "intend":
		return "AGREE"
	case "refuse":
		return "REJECT"
	case "ask":
		return "REQUEST"
	case "threat":
		return "THREATEN"
	}
	return upperOnly(c)
}

// endNoun reads "suspension of aid", "lifting of sanctions".
func (w *joint) endNoun(i int) string {
	switch w.Nodes[i].Lemma {
	case "suspension", "halt", "end", "cut", "reduction", "termination", "cessation", "lifting", "easing", "removal", "freeze":
	default:
		return ""
	}
	for k := i + 1; k < len(w.Nodes); k++ {
		if w.Nodes[k].Head == i && w.Nodes[k].Is("nmod") {
			if c := ended(w.Lex.RelationNoun(w.noun(k))); c != "" {
				return c
			}
		}
	}
	switch w.Nodes[i].Lemma {
	case "suspension", "termination", "freeze":
		return "SANCTION"
	case "cessation", "lifting", "easing":
		return "CONCEDE"
	}
	return ""
}

// upperOnly is c when it is a root, empty when it is a way of changing one.
func upperOnly(c string) string {
	if c == "" || c[0] >= 'a' {
		return ""
	}
	return c
}
