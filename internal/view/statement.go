package view

import (
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// author is how a reader names the writer of a text: the document's own voice.
const author = "AUTHOR"

// mostOfIt is the share of a statement, in per cent of its bytes, that an event
// must cover for the statement to say that it happened and nothing else.
const mostOfIt = 80

// statement is what a finding that somebody says something tells: that an event
// happened, when that is what is said; that a proposition holds, when the dossier
// has one in the same words; else that one in these words holds, which a yes adds.
// What is only supposed tells nothing, and what somebody says whom the dossier
// does not know is not put into another's mouth.
func (b *Bearings) statement(e *Entry, near []*Entry) (c kadesh.Claim, adds *kadesh.Proposition) {
	f := e.Finding
	holders, known := b.holders(f.Claim.Holder)
	if !known || f.Claim.Certainty == "hypothetical" {
		return c, nil
	}
	c = kadesh.Claim{Holders: holders, Certainty: f.Claim.Certainty}
	if c.Certainty == "denied" { // the words are what the holder says is not so
		if negated(f.Quote) {
			return kadesh.Claim{}, nil // "denies that it has not signed": left to who reads it
		}
		c.Denies, c.Certainty = true, "asserted"
	}
	if within := b.within(f, near); within != nil {
		c.About = b.told(*within, near)
		// An event that somebody denies is marked denied itself: that is one no.
		c.Denies = c.Denies || within.Event.Time == "denied"
		if !c.Denies {
			c.Date = dateOf(*within)
		}
		return c, nil
	}
	id, ok := b.stated[onlyWords(f.Quote)]
	if !ok {
		id = strings.Replace(claimID(e.Key), "read_", "said_", 1)
		adds = &kadesh.Proposition{ID: id, Text: sentenceOf(f.Quote)}
	}
	c.About = standing.Holds(id)
	return c, adds
}

// within is the reported event that a statement is about and little else.
func (b *Bearings) within(f kadesh.Finding, near []*Entry) *kadesh.Finding {
	for _, n := range near {
		k := &n.Finding
		if k.Event == nil || !f.Span.Contains(k.Span) || 100*k.Span.Len() < mostOfIt*f.Span.Len() {
			continue
		}
		if (k.Event.Time == "past" || k.Event.Time == "denied") && b.told(*k, near) != nil {
			return k
		}
	}
	return nil
}

// negated reports words with a "not" of their own: denied, they say two things
// at once.
func negated(words string) bool {
	low := " " + strings.ToLower(words) + " "
	return strings.Contains(low, " not ") || strings.Contains(low, " never ") || strings.Contains(low, "n't ") || strings.Contains(low, "n’t ")
}

// said takes holder and certainty from the claim around an event; false when
// somebody says it whom the dossier does not know. A denial that stands inside the
// event ("denied having signed") is around it in sense.
func (b *Bearings) said(c *kadesh.Claim, f kadesh.Finding, near []*Entry) bool {
	best, known := -1, true
	for _, n := range near {
		k := &n.Finding
		if k.Claim == nil || best >= 0 && k.Span.Len() >= best {
			continue
		}
		if !k.Span.Contains(f.Span) && !(k.Claim.Certainty == "denied" && f.Span.Contains(k.Span)) {
			continue
		}
		best = k.Span.Len()
		if c.Holders, known = b.holders(k.Claim.Holder); k.Claim.Certainty != "" {
			c.Certainty = k.Claim.Certainty
		}
	}
	if c.Certainty == "denied" {
		c.Denies, c.Certainty = true, "asserted"
		known = known && !negated(f.Quote)
	}
	return known
}

// holders are those of a finding that the dossier knows; ok is false when it
// names somebody and the dossier knows none of them.
func (b *Bearings) holders(named []string) (known []string, ok bool) {
	ok = true
	for _, h := range named {
		if h == author {
			continue
		}
		if _, is := b.d.Actor(h); is {
			known = append(known, h)
		} else {
			ok = false
		}
	}
	return known, ok || len(known) > 0
}

// Name takes in a proposition that the dossier is about to have, so that the next
// who says the same words speaks of it too.
func (b *Bearings) Name(p kadesh.Proposition) { b.stated[onlyWords(p.Text)] = p.ID }

// onlyWords is the same for the same words, whatever their case, spaces and
// marks.
func onlyWords(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) }), " ")
}

// sentenceOf is a quote as a proposition's text, on one line.
func sentenceOf(quote string) string {
	s := []rune(strings.TrimRight(strings.Join(strings.Fields(quote), " "), ".,;:"))
	if len(s) > 0 {
		s[0] = unicode.ToUpper(s[0])
	}
	return string(s)
}

// PropositionText is a proposition as a block of a dossier file.
func PropositionText(p kadesh.Proposition) string {
	return "proposition " + dossier.Quote(p.ID) + " {\n  text = " + dossier.Quote(p.Text) + "\n}\n"
}
