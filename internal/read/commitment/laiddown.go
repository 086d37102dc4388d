package commitment

import "github.com/kadesh-dev/kadesh/internal/read/page"

// What a treaty lays down in the plain present, without a modal: "reservations are not
// permitted", "the freedom of transit is guaranteed to B", "it is the duty of A to".

// laidDown reads such a form at word i.
func (p *Reader) laidDown(i int) (trigger, bool) {
	t := noTrigger(i, i+1, "permission", "entitled")
	if !p.Legal || i <= p.First {
		return t, false
	}
	for _, f := range [...]func(trigger, int) (trigger, bool){p.allowedAtAll, p.rewrites, p.assuredTo, p.dutyOf, p.liesWith, p.takesDuty} {
		if found, ok := f(t, i); ok {
			return found, true
		}
	}
	return t, false
}

// allowedAtAll reads "reservations are not permitted" and "the consent of both is
// required": what may or must be, said of a thing.
func (p *Reader) allowedAtAll(t trigger, i int) (trigger, bool) {
	if !p.Is(i, "is", "are") {
		return t, false
	}
	k, negated := p.adverbsAfter(i + 1)
	switch {
	case p.Is(k, "permitted", "allowed", "authorized", "authorised", "permissible"):
		if negated || p.noSubject(p.First, i) {
			t.modality = "prohibition"
		}
	case p.Is(k, "required") && !negated:
		t.modality = "obligation"
	default:
		return t, false
	}
	if p.Is(k+1, "to", "by") || k >= len(p.Nodes) || !p.mainVerb(k) || p.Is(i-1, "as", "that", "which", "it", "than") {
		return t, false
	}
	s := p.Child(k, "nsubj", "nsubj:pass")
	if s < 0 || s >= i || p.Child(k, "mark") >= 0 || t.modality == "obligation" && !neededNoun[p.Low(s)] {
		return t, false
	}
	t.to, t.act, t.doneTo = k+1, k, i
	return t, true
}

// neededNoun are what a treaty requires for an act; other things are only needed for a use.
var neededNoun = page.WordSet("consent approval ratification notification permission authorization authorisation majority agreement presence quorum vote votes visa notice unanimity signature confirmation acceptance concurrence deposit")

// rewrites reads what an amendment does to a text: "Article 5 is deleted", "the words are
// replaced by the following".
func (p *Reader) rewrites(t trigger, i int) (trigger, bool) {
	if !p.Is(i, "is", "are") {
		return t, false
	}
	k, negated := p.adverbsAfter(i + 1)
	if negated || !p.Is(k, "deleted", "replaced", "amended", "inserted", "added", "repealed", "abrogated", "substituted", "suppressed", "renumbered", "modified") {
		return t, false
	}
	if !p.HasIn(p.First, i, "article", "articles", "annex", "paragraph", "paragraphs", "subparagraph", "sub", "words", "word", "section", "provision", "provisions", "text", "following", "schedule", "table", "point", "points") {
		return t, false
	}
	t.modality, t.rule, t.to, t.act = "declaration", "present-duty", i, i
	return t, true
}

// mainVerb reports a word that heads the sentence or a clause beside its main one.
func (p *Reader) mainVerb(k int) bool {
	for n := 0; n < 4 && p.Nodes[k].Head >= 0; n++ {
		if !p.Nodes[k].Is("conj") && !p.Nodes[k].Is("parataxis") {
			return false
		}
		k = p.Nodes[k].Head
	}
	return p.Nodes[k].Head < 0
}

// rightNouns are nouns for what somebody may do or enjoy.
var rightNouns = page.WordSet("right rights freedom freedoms liberty liberties privilege privileges access passage protection immunity immunities exemption autonomy")

// assuredTo reads "the right of transit is guaranteed to B" and "access is granted to B".
func (p *Reader) assuredTo(t trigger, i int) (trigger, bool) {
	k, negated := p.adverbsAfter(i + 1)
	if negated || !p.Is(i, "is", "are") || p.Is(i-1, "as", "that", "which") || !p.Is(k, "guaranteed", "secured", "assured", "accorded", "granted", "reserved") || !p.Is(k+1, "to") || k >= len(p.Nodes) || !p.mainVerb(k) {
		return t, false
	}
	s := p.Child(k, "nsubj:pass", "nsubj")
	if s < 0 || s >= i || !rightNouns[p.Low(s)] {
		return t, false
	}
	t.to, t.act, t.demandee, t.doneTo = k+1, k, [2]int{k + 2, k + 2}, i
	if from, to := p.nextActor(k + 2); from == k+2 || from == k+3 && p.Is(k+2, "the", "all", "both", "each") {
		t.demandee = [2]int{from, to}
	}
	return t, true
}

// dutyOf reads "it is the duty of the Governments to protect them" and "it is their duty
// to": the duty is what stands behind "to".
func (p *Reader) dutyOf(t trigger, i int) (trigger, bool) {
	if !p.Is(i, "is") || !p.Is(i-1, "it") {
		return t, false
	}
	t.modality = "obligation"
	if p.Is(i+1, "their", "its") && p.Is(i+2, "duty", "responsibility", "obligation") && p.Is(i+3, "to") && p.BareVerb(i+4) {
		t.to, t.act = i+4, i+4
		return t, true
	}
	if !p.Is(i+1, "the") || !p.Is(i+2, "duty", "responsibility", "task", "obligation") || !p.Is(i+3, "of") {
		return t, false
	}
	for e := i + 5; e < min(i+16, len(p.Words)); e++ {
		if p.Is(e, "to") && p.BareVerb(e+1) {
			t.to, t.act, t.demandee = i+4, e+1, [2]int{i + 4, e}
			return t, true
		}
	}
	return t, false
}

// liesWith reads "the responsibility for demining lies with A".
func (p *Reader) liesWith(t trigger, i int) (trigger, bool) {
	if !p.Is(i, "lies", "rests") || !p.Is(i+1, "with", "upon", "on") {
		return t, false
	}
	from, to := p.nextActor(i + 2)
	s := i - 1 // the tagger may take the verb for a noun
	for s > p.First && i-s < 12 && !p.Is(s, "responsibility", "duty", "obligation", "authority", "power", ",") {
		s--
	}
	if from < 0 || !p.Is(s, "responsibility", "duty", "obligation", "authority", "power") {
		return t, false
	}
	t.modality = "obligation"
	if p.Is(s, "authority", "power") {
		t.modality = "power"
	}
	t.from, t.to, t.act, t.demandee, t.doneTo = i, i+2, i+2, [2]int{from, to}, i
	return t, true
}

// takesDuty reads "accepts the obligation to compensate them" and "assume responsibility
// for the security of it".
func (p *Reader) takesDuty(t trigger, i int) (trigger, bool) {
	if !p.Is(i, "accept", "accepts", "assume", "assumes", "undertake", "undertakes") || i >= len(p.Nodes) || !p.Tensed(i) {
		return t, false
	}
	k := i + 1
	for p.Is(k, "the", "an", "full", "sole", "joint", "entire", "all") {
		k++
	}
	if !p.Is(k, "obligation", "responsibility", "duty", "commitment", "obligations") || !(p.Is(k+1, "to") && p.BareVerb(k+2) || p.Is(k+1, "for", "of")) || !p.events.ActorSubject(i) && !p.someoneDoes(i) {
		return t, false
	}
	t.modality, t.rule, t.to, t.act = "obligation", "promise-verb", k+2, k+2
	return t, true
}
