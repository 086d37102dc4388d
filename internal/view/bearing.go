package view

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Bearing is what a finding would tell of the dossier, were it accepted: the
// claim that a yes puts on file.
type Bearing struct {
	// Claim is what a yes adds; its About is nil when the finding bears on
	// nothing that the dossier has a name for.
	Claim kadesh.Claim
	// States is the proposition that a yes adds because the claim is what somebody
	// says and the dossier has no name for it; nil for none.
	States *kadesh.Proposition
	// OnFile is a claim of the dossier that rests on the same words, by id.
	OnFile string
	// Cites is the document that a yes brings into the dossier because the claim
	// quotes it; nil when the dossier has it.
	Cites *kadesh.Document
}

// Bearings ties findings to a dossier. It is made once an edition.
type Bearings struct {
	d           *dossier.Dossier
	added       map[string]kadesh.Document
	documents   map[string]string
	claims      map[string][]*kadesh.Claim
	instruments map[string]string
	dates       map[string][]kadesh.When
	// stated are the dossier's propositions by their words.
	stated map[string]string
}

// BearingsOf makes a dossier ready for [Bearings.Of].
func BearingsOf(s *Snapshot) *Bearings {
	d := s.Dossier
	b := &Bearings{d: d, added: map[string]kadesh.Document{}, documents: map[string]string{}, claims: map[string][]*kadesh.Claim{}, instruments: map[string]string{}, dates: map[string][]kadesh.When{}, stated: map[string]string{}}
	for _, doc := range d.Documents {
		b.documents[doc.SHA256] = doc.ID
	}
	for _, doc := range s.Documents {
		if b.documents[doc.SHA256] == "" {
			b.added[doc.SHA256] = doc
		}
	}
	for i := range d.Claims {
		c := &d.Claims[i]
		b.claims[c.Document] = append(b.claims[c.Document], c)
		if c.About != nil && c.About.Op == kadesh.OpHappened && !c.Denies && !c.Date.IsZero() {
			b.dates[c.About.Ref.ID()] = append(b.dates[c.About.Ref.ID()], c.Date)
		}
	}
	for _, p := range d.Propositions {
		b.stated[onlyWords(p.Text)] = p.ID
	}
	titles := map[string]string{}
	for _, in := range d.Instruments {
		titles[strings.ToLower(in.Title)] = in.ID
	}
	for _, e := range s.Entries {
		if f := &e.Finding; f.Instrument != nil && f.Instrument.Instrument != "" {
			if id, ok := titles[strings.ToLower(f.Quote)]; ok {
				b.instruments[f.Instrument.Instrument] = id
			}
		}
	}
	return b
}

// stageOf says which stage an act brings an instrument to.
var stageOf = map[string]string{"initial": "initialled", "sign": "signed", "ratify": "ratified", "agree": "agreed", "adopt": "adopted"}

// shortestQuote is the least that a claim rests on, in bytes.
const shortestQuote = 12

// Of says what a finding bears on. near are the findings of its document.
func (b *Bearings) Of(e *Entry, near []*Entry) Bearing {
	f := e.Finding
	doc, cited := b.documents[e.Document()]
	out := Bearing{}
	if cited {
		out.OnFile = b.onFile(doc, f)
	} else {
		added, ok := b.added[e.Document()]
		if !ok {
			return out
		}
		doc, out.Cites = "added_"+added.SHA256[:min(8, len(added.SHA256))], &added
	}
	if out.OnFile != "" || len(f.Quote) < shortestQuote {
		return out
	}
	switch {
	case f.Event != nil:
		out.Claim = b.happened(f, near)
	case f.Claim != nil:
		out.Claim, out.States = b.statement(e, near)
	}
	if out.Claim.About == nil {
		return out
	}
	out.Claim.ID, out.Claim.Document, out.Claim.Quote, out.Claim.Span = claimID(e.Key), doc, f.Quote, f.Span
	if out.Claim.Date.IsZero() {
		out.Claim.Date = b.published(doc, out.Cites)
	}
	if out.Claim.Date.IsZero() {
		out.Claim, out.States = kadesh.Claim{}, nil // nobody says when: a day is never made up
	}
	return out
}

// happened is what a reported event tells: of which thing, and who says so.
func (b *Bearings) happened(f kadesh.Finding, near []*Entry) kadesh.Claim {
	if f.Event.Time != "past" && f.Event.Time != "denied" {
		return kadesh.Claim{} // planned or supposed: it tells nothing that happened
	}
	about := b.told(f, near)
	if about == nil {
		return kadesh.Claim{}
	}
	c := kadesh.Claim{About: about, Denies: f.Event.Time == "denied", Certainty: "asserted"}
	if !b.said(&c, f, near) {
		return kadesh.Claim{}
	}
	if !c.Denies {
		c.Date = dateOf(f)
	}
	return c
}

// told is what the dossier calls an event, nil when it has no name for it.
func (b *Bearings) told(f kadesh.Finding, near []*Entry) *kadesh.Expr {
	if about := b.stage(f, near); about != nil {
		return about
	}
	return b.event(f)
}

// dateOf is the day of an event as it was read, zero when it was not.
func dateOf(f kadesh.Finding) kadesh.When {
	if f.Event.Date == nil {
		return kadesh.When{}
	}
	w, err := kadesh.ParseWhen(*f.Event.Date)
	if err != nil {
		return kadesh.When{}
	}
	return w
}

// published is when a document of the dossier, or one that a yes brings in, came
// out.
func (b *Bearings) published(doc string, cites *kadesh.Document) kadesh.When {
	published := ""
	if d, ok := b.d.Document(doc); ok {
		published = d.Published
	} else if cites != nil {
		published = cites.Published
	}
	w, err := kadesh.ParseWhen(published)
	if err != nil {
		return kadesh.When{}
	}
	return w
}

// claimID is the id of the claim that a finding becomes.
func claimID(key string) string {
	sum, id, _ := strings.Cut(key, "/")
	return "read_" + sum[:min(8, len(sum))] + "_" + strings.ReplaceAll(id, "-", "_")
}

// onFile is a claim that rests on words that overlap.
func (b *Bearings) onFile(doc string, f kadesh.Finding) string {
	for _, c := range b.claims[doc] {
		if c.Span.Len() > 0 && c.Span.Overlaps(f.Span) {
			return c.ID
		}
	}
	return ""
}

// stage is the stage that an act brings the only instrument of its sentence to.
func (b *Bearings) stage(f kadesh.Finding, near []*Entry) *kadesh.Expr {
	stage, ok := stageOf[f.Event.Type]
	if !ok {
		return nil
	}
	id := ""
	for _, n := range near {
		if n.Finding.Sentence != f.Sentence || n.Finding.Instrument == nil {
			continue
		}
		this := b.instruments[n.Finding.Instrument.Instrument]
		if this == "" || id != "" && id != this {
			return nil
		}
		id = this
	}
	in, ok := b.d.Instrument(id)
	if !ok || in.Ladder.Rank(stage) < 0 {
		return nil
	}
	for _, rule := range in.Stages {
		if rule.Stage == stage && rule.When != nil {
			if rule.When.Op == kadesh.OpHappened {
				return standing.Happened(rule.When.Ref.ID())
			}
			return nil // ratified by each party, or the like: one act does not make it
		}
	}
	return standing.Reached(id, stage)
}

// event is the only event of the dossier of the same kind, day and actors.
func (b *Bearings) event(f kadesh.Finding) *kadesh.Expr {
	if f.Event.Date == nil || len(f.Event.Source) == 0 {
		return nil
	}
	day, err := kadesh.ParseWhen(*f.Event.Date)
	if err != nil || !day.Exact() {
		return nil
	}
	found := ""
	for _, e := range b.d.Events {
		if e.Type != f.Event.Type || !slices.ContainsFunc(b.dates[e.ID], func(w kadesh.When) bool { return w.Exact() && w.Earliest == day.Earliest }) {
			continue
		}
		if !slices.ContainsFunc(e.Actors, func(a kadesh.RoleActor) bool { return slices.Contains(f.Event.Source, a.Actor) }) {
			continue
		}
		if found != "" {
			return nil
		}
		found = e.ID
	}
	if found == "" {
		return nil
	}
	return standing.Happened(found)
}

// AddedFile is the file under which a dossier keeps a document that was added to
// it, and DocumentText the block that names it.
func AddedFile(doc kadesh.Document) string {
	return "added/" + doc.SHA256[:min(12, len(doc.SHA256))] + ".txt"
}

// DocumentText is the block of a document that was added.
func DocumentText(id string, doc kadesh.Document) string {
	return "document " + dossier.Quote(id) + " {\n  file = " + dossier.Quote(AddedFile(doc)) + "\n}\n"
}

// ClaimText is a claim as a block of a dossier file.
func ClaimText(c kadesh.Claim) string {
	var b strings.Builder
	verb := "affirms"
	if c.Denies {
		verb = "denies"
	}
	b.WriteString("claim " + dossier.Quote(c.ID) + " {\n  " + verb + " = " + c.About.String() + "\n")
	if len(c.Holders) > 0 {
		holders := make([]string, len(c.Holders))
		for i, h := range c.Holders {
			holders[i] = "actor." + h
		}
		b.WriteString("  holders = [" + strings.Join(holders, ", ") + "]\n")
	}
	if c.Certainty != "" && c.Certainty != "asserted" {
		b.WriteString("  certainty = " + dossier.Quote(c.Certainty) + "\n")
	}
	b.WriteString("  document = document." + c.Document + "\n  quote = " + dossier.Quote(c.Quote) + "\n")
	if !c.Date.IsZero() {
		b.WriteString("  date = " + dossier.Quote(c.Date.String()) + "\n")
	}
	b.WriteString("}\n")
	return b.String()
}
