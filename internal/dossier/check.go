package dossier

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// check looks at what can only be seen when every block is known.
func (p *parser) check() {
	if p.d.ID == "" && len(p.d.Items) > 0 {
		p.fail(p.itemPlace(p.d.Items[0].Address), "K004", "there is no dossier block", "It names the dossier.", `add dossier "id" { title = "..." }`)
	}
	for _, r := range p.refs.all {
		p.checkReference(r)
	}
	p.checkStages()
	for _, e := range p.evidence {
		p.checkEvidence(e)
	}
	for i := range p.d.Claims {
		p.checkClaim(i)
	}
	p.checkSense()
}

func (p *parser) checkReference(r reference) {
	to, kinds := p.refs.names[r.to], p.refs.kinds[r.kinds]
	if len(kinds) > 0 && !slices.Contains(kinds, to.Kind()) {
		p.fail(r.at, "K008", fmt.Sprintf("%s is of the wrong kind", to), "",
			fmt.Sprintf("a reference to %s is wanted here", strings.Join(kinds, " or ")))
		return
	}
	if _, ok := p.d.index[to]; ok || to == "perspective.all" {
		return
	}
	if len(p.diags) >= maxFaults {
		p.mistaken++
		return
	}
	var same []string
	for _, item := range p.d.Items {
		if item.Address.Kind() == to.Kind() && len(same) < 100_000 {
			same = append(same, string(item.Address))
		}
	}
	p.fail(r.at, "K101", fmt.Sprintf("there is no %s", to), "", suggest(string(to), same, "define it, or correct the id"))
}

// checkStages holds stage("...") in conditions against the instrument's ladder.
func (p *parser) checkStages() {
	p.checkToldStages(append(p.d.conditions(), p.told...))
	for _, c := range p.d.Commitments {
		if in, ok := p.d.Instrument(c.Instrument); ok && c.FromStage != "" {
			p.checkStage(in.Ladder, c.FromStage, p.itemPlace(kadesh.AddressOf("commitment", c.ID)))
		}
	}
}

func (p *parser) checkToldStages(all []*kadesh.Expr) {
	for _, e := range all {
		e.Walk(func(e *kadesh.Expr) {
			if e.Op != kadesh.OpStage {
				return
			}
			if in, ok := p.d.Instrument(e.Ref.ID()); ok {
				p.checkStage(in.Ladder, e.Word, p.originPlace(e.Origin))
			}
		})
	}
}

// conditions lists every condition of the dossier.
func (d *Dossier) conditions() []*kadesh.Expr {
	var all []*kadesh.Expr
	for _, in := range d.Instruments {
		for _, s := range in.Stages {
			all = append(all, s.When)
		}
	}
	for _, c := range d.Commitments {
		all = append(all, c.Precondition, c.Trigger, c.DoneWhen)
		if c.Deadline != nil {
			all = append(all, c.Deadline.Of)
		}
	}
	for _, e := range d.Events {
		for _, g := range e.Gates {
			all = append(all, g.Claimed, g.Needs)
		}
	}
	for _, g := range d.Goals {
		all = append(all, g.When)
	}
	for _, c := range d.Corridors {
		for _, s := range c.Segments {
			all = append(all, s.Done)
			for _, o := range s.Blocks {
				all = append(all, o.Needs)
			}
		}
	}
	return all
}

// checkClaim finds the quote in its document and fills in what follows from
// the document: the span, and the time when the claim became known.
func (p *parser) checkClaim(i int) {
	c := &p.d.Claims[i]
	doc, ok := p.d.Document(c.Document)
	if !ok {
		return
	}
	if c.Recorded.IsZero() {
		c.Recorded = doc.Recorded
	}
	if c.Recorded.IsZero() {
		p.warn(p.claimsAt[i], "K107", fmt.Sprintf("claim.%s was recorded at no time", c.ID), "It counts as known from the beginning.",
			"give the document a publication date or the claim recorded = \"...\"")
	}
	if c.Date.IsZero() {
		c.Date = impliedDate(c, doc.Published)
	}
	if c.Date.IsZero() {
		p.fail(p.claimsAt[i], "K109", fmt.Sprintf("claim.%s has no date", c.ID), "Neither it nor its document says when.",
			"write date = \"2025-08-08\", or give the document published = \"...\"")
		c.About = nil
	}
	if len(c.Holders) == 0 && len(p.d.Voices(*c)) == 0 {
		p.warn(p.claimsAt[i], "K108", fmt.Sprintf("nobody says claim.%s", c.ID),
			"It has no holders, and its document has no side: only the perspective of all sides hears it.",
			"write holders = [actor.x], or give the document or its source a side")
	}
	if doc.Missing || c.Quote == "" {
		return
	}
	var found bool
	if c.Span, found = p.findQuote(doc, c.Quote, p.quotesAt[i]); !found {
		c.Quote, c.About = "", nil // nothing rests on words that are not there
	}
}

// checkEvidence finds the quote of a piece of evidence.
func (p *parser) checkEvidence(e evidenceAt) {
	doc, ok := p.d.Document(e.e.Document)
	if !ok || doc.Missing || e.e.Quote == "" {
		return
	}
	var found bool
	if e.e.Span, found = p.findQuote(doc, e.e.Quote, e.at); !found {
		e.e.Quote = ""
	}
}

// findQuote finds words in a document, or refuses them and shows the sentence
// that comes nearest.
func (p *parser) findQuote(doc Document, quote string, at place) (kadesh.Span, bool) {
	if i := strings.Index(doc.Text, quote); i >= 0 {
		return kadesh.Span{Start: i, End: i + len(quote)}, true
	}
	d := diag.Diagnostic{Code: "K103", Severity: diag.Error, Summary: "quoted words are not in the document",
		Detail: "A quote must be in its document byte for byte: it is the evidence.",
		Help:   "copy the words from " + doc.File + ", or cite another document"}
	if start, end, ok := nearest(doc.Text, quote); ok {
		near := diag.PlaceIn(doc.File, doc.Text, start, end)
		near.Label = "nearest"
		d.Related = append(d.Related, *near)
	}
	p.add(d, at)
	return kadesh.Span{}, false
}

// nearest is the line of text that shares the most words with quote, bounded to
// the stretch from the first shared word to the last.
func nearest(text, quote string) (start, end int, ok bool) {
	words := map[string]bool{}
	for _, w := range strings.Fields(quote) {
		if len(w) > 3 {
			words[w] = true
		}
	}
	best, offset := 1, 0
	for line := range strings.Lines(text) {
		shared, first, last := 0, -1, 0
		for _, w := range strings.Fields(line) {
			if words[w] {
				shared++
				if first < 0 {
					first = strings.Index(line, w)
				}
				last = strings.LastIndex(line, w) + len(w)
			}
		}
		if shared > best {
			best, start, end, ok = shared, offset+max(first, 0), offset+max(last, first), true
		}
		offset += len(line)
	}
	return start, end, ok
}

// impliedDate is the date of a claim that states none: what happened had
// happened by the day of publication, what was denied had not.
func impliedDate(c *kadesh.Claim, published string) kadesh.When {
	w, err := kadesh.ParseWhen(published)
	if err != nil {
		return kadesh.When{}
	}
	if c.About == nil || c.Denies || c.About.Lasts() {
		return w
	}
	return kadesh.When{EDTF: "../" + w.Latest.String(), Earliest: kadesh.MinDay, Latest: w.Latest}
}

// originPlace is the place of a condition.
func (p *parser) originPlace(o kadesh.Origin) place {
	for i, f := range p.files {
		if f.name == o.File {
			return p.at(int32(i), o.Start, o.End)
		}
	}
	return place{}
}
