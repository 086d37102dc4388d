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
	for _, f := range [...]func(trigger, int) (trigger, bool){p.allowedAtAll, p.rewrites, p.assuredTo, p.dutyOf, p.liesWith, p.takesDuty, p.underDuty, p.itIsAgreed, p.theirUnderstanding, p.isFinal} {
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

// underDuty reads "are under an obligation to consult".
func (p *Reader) underDuty(t trigger, i int) (trigger, bool) {
	if !p.Is(i, "is", "are", "remain", "remains") || !p.Is(i+1, "under") || !p.Is(i+2, "an", "a", "the", "no") || !p.Is(i+3, "obligation", "duty") || !p.Is(i+4, "to") {
		return t, false
	}
	t.modality, t.to, t.act = "obligation", i+5, i+5
	return t, !p.Is(i+2, "no") // the absence of a duty is none
}

// itIsAgreed reads what a treaty agrees on without a modal: "it is agreed that the border
// follows the river", "it is stipulated that the fortress be demolished".
func (p *Reader) itIsAgreed(t trigger, i int) (trigger, bool) {
	if !p.Is(i, "is", "are") || !p.Is(i-1, "it", "parties", "governments", "sides") {
		return t, false
	}
	k := i + 1
	for p.Is(k, "further", "hereby", "also", "mutually", "expressly", "moreover", "likewise", "agreed", "understood", "and", "clearly") {
		k++
	}
	if p.Is(k, "stipulated", "declared", "provided", "confirmed") {
		k++
	} else if !p.Is(k-1, "agreed", "understood") {
		return t, false
	}
	if !p.Is(k, "that") || p.ownDuty(k+1) {
		return t, false
	}
	t.performative, t.modality, t.rule, t.to, t.act = true, "declaration", "performative", k, k+1
	switch be := p.bareBe(k + 1); {
	case be > 0 && p.noSubject(k+1, be):
		t.modality = "prohibition"
	case be > 0:
		t.modality = "obligation"
	}
	return t, true
}

// ownDuty reports that the clause from word k says what is owed by words of its own.
func (p *Reader) ownDuty(k int) bool {
	for ; k < len(p.Words) && !p.Is(k, ";"); k++ {
		if p.Is(k, "shall", "will", "may", "must", "should", "undertake", "undertakes", "agree", "agrees", "hereby") || p.Is(k, "is", "are") && p.Is(k+1, "to") {
			return true
		}
	}
	return false
}

// bareBe is the "be" of a clause from word k that says what is to be done: "that no tolls
// be levied"; 0 without one.
func (p *Reader) bareBe(k int) int {
	for e := k + 1; e < min(k+14, len(p.Words)) && !p.Is(e, ",", ";"); e++ {
		if p.Is(e, "be") && p.Participle(e+1) && !p.Is(e-1, "to", "not") {
			return e
		}
		if p.Tensed(e) {
			return 0
		}
	}
	return 0
}

// theirUnderstanding reads "it is the understanding of A that": what A declares.
func (p *Reader) theirUnderstanding(t trigger, i int) (trigger, bool) {
	if !p.Is(i, "is") || !p.Is(i-1, "it") || !p.Is(i+1, "the") || !p.Is(i+2, "understanding", "position", "view") || !p.Is(i+3, "of") {
		return t, false
	}
	from, to := p.nextActor(i + 4)
	if from < 0 || !p.Is(to, "that") || p.ownDuty(to+1) {
		return t, false
	}
	t.modality, t.rule, t.performative, t.to, t.act, t.demandee = "declaration", "performative", true, i+4, to+1, [2]int{from, to}
	return t, true
}

// isFinal reads "the award is final and binding".
func (p *Reader) isFinal(t trigger, i int) (trigger, bool) {
	if !p.Is(i, "is", "are") || !p.Is(i+1, "final", "binding", "inviolable", "irrevocable", "void", "null", "immutable", "unalterable") || i+1 >= len(p.Nodes) || !p.mainVerb(i+1) {
		return t, false
	}
	s := p.Child(i+1, "nsubj")
	if s < 0 || s > i || p.Child(i+1, "mark") >= 0 || p.actors.IDsAt(s) != nil {
		return t, false
	}
	t.modality, t.rule, t.to, t.act = "declaration", "present-duty", i, i
	return t, true
}

// borneAt is who bears a cost or a duty by the words behind "shall be": "at the expense of
// A", "incumbent upon A", "the responsibility of A"; nil when nobody does.
func (p *Reader) borneAt(act int) *page.Mention {
	k := act + 1
	switch {
	case !p.Legal || !p.Is(act, "be", "fall"):
		return nil
	case p.Is(k, "at") && p.Is(k+1, "the") && p.Is(k+2, "charge", "expense", "cost", "expenses") && p.Is(k+3, "of"):
		k += 4
	case p.Is(k, "incumbent", "binding") && p.Is(k+1, "on", "upon"), p.Is(act, "fall") && p.Is(k, "to", "on", "upon"):
		k += 1 + page.BoolInt(!p.Is(act, "fall"))
	case p.Is(k, "the") && p.Is(k+1, "responsibility", "duty", "task") && p.Is(k+2, "of"):
		k += 3
	default:
		return nil
	}
	if p.Is(k, "the") {
		k++
	}
	if m := p.ActorStarting(k); m != nil {
		return m
	}
	return p.ActorStarting(k - 1)
}
