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
	claims      map[string][]kadesh.Claim
	instruments map[string]string
	dates       map[string][]kadesh.When
}

// BearingsOf makes a dossier ready for [Bearings.Of].
func BearingsOf(s *Snapshot) *Bearings {
	d := s.Dossier
	b := &Bearings{d: d, added: map[string]kadesh.Document{}, documents: map[string]string{}, claims: map[string][]kadesh.Claim{}, instruments: map[string]string{}, dates: map[string][]kadesh.When{}}
	for _, doc := range d.Documents {
		b.documents[doc.SHA256] = doc.ID
	}
	for _, doc := range s.Documents {
		if b.documents[doc.SHA256] == "" {
			b.added[doc.SHA256] = doc
		}
	}
	for _, c := range d.Claims {
		b.claims[c.Document] = append(b.claims[c.Document], c)
		if c.About != nil && c.About.Op == kadesh.OpHappened && !c.Denies && !c.Date.IsZero() {
			b.dates[c.About.Ref.ID()] = append(b.dates[c.About.Ref.ID()], c.Date)
		}
	}
	titles := map[string]string{}
	for _, in := range d.Instruments {
		titles[strings.ToLower(in.Title)] = in.ID
	}
	for _, e := range s.Entries {
		if f := e.Finding; f.Instrument != nil && f.Instrument.Instrument != "" {
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
	if f.Kind != kadesh.FindingEvent || f.Event == nil || out.OnFile != "" || len(f.Quote) < shortestQuote {
		return out
	}
	if f.Event.Time != "past" && f.Event.Time != "denied" {
		return out // planned or supposed: it tells nothing that happened
	}
	about := b.stage(f, near)
	if about == nil {
		about = b.event(f)
	}
	if about == nil {
		return out
	}
	out.Claim = kadesh.Claim{ID: claimID(e.Key), About: about, Denies: f.Event.Time == "denied", Document: doc, Quote: f.Quote, Span: f.Span, Certainty: "asserted"}
	b.said(&out.Claim, f, near)
	if f.Event.Date != nil && !out.Claim.Denies {
		if w, err := kadesh.ParseWhen(*f.Event.Date); err == nil {
			out.Claim.Date = w
		}
	}
	if out.Claim.Date.IsZero() {
		published := ""
		if d, ok := b.d.Document(doc); ok {
			published = d.Published
		} else if out.Cites != nil {
			published = out.Cites.Published
		}
		if w, err := kadesh.ParseWhen(published); err == nil {
			out.Claim.Date = w
		}
	}
	if out.Claim.Date.IsZero() {
		out.Claim = kadesh.Claim{} // nobody says when: a day is never made up
	}
	return out
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

// said takes holder and certainty from the claim around a finding.
func (b *Bearings) said(c *kadesh.Claim, f kadesh.Finding, near []*Entry) {
	best := -1
	for _, n := range near {
		k := n.Finding
		if k.Claim == nil || !k.Span.Contains(f.Span) || best >= 0 && k.Span.Len() >= best {
			continue
		}
		best, c.Holders = k.Span.Len(), nil
		for _, h := range k.Claim.Holder {
			if _, ok := b.d.Actor(h); ok {
				c.Holders = append(c.Holders, h)
			}
		}
		if k.Claim.Certainty != "" {
			c.Certainty = k.Claim.Certainty
		}
	}
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
