package eval

import (
	"cmp"
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// Side is a figure beside those of the kinds: a part of a kind, or a kind
// matched in another way.
type Side struct {
	// Name says what it is: "commitment, news", "instrument, linked".
	Name string
	Kind *Kind
}

// The sides, in the order in which they are reported.
const (
	sideTreaties    = "commitment, texts that bind"
	sideNews        = "commitment, news"
	sideActors      = "actor, linked"
	sideInstruments = "instrument, linked"
)

// addSides scores the findings of one document the other ways.
//
// Linked: the guidelines leave the slug of an instrument, and the id of an
// actor without a code or acronym, to the annotator ("short slug, same for the
// same instrument"), so two people who mean the same write different ones.
// Linked figures let every gold id stand for one of ours within a document, the
// one whose mentions overlap most, and ask whether the mentions were then
// joined alike.
func (s *Score) addSides(kind kadesh.DocumentKind, gold, found []kadesh.Finding) {
	name := sideTreaties
	if kind == kadesh.DocumentNews {
		name = sideNews
	}
	if s.Kinds[kadesh.FindingCommitment] != nil {
		k := s.side(name)
		g, f := only(gold, kadesh.FindingCommitment), only(found, kadesh.FindingCommitment)
		k.Gold, k.Found = k.Gold+len(g), k.Found+len(f)
		for _, pr := range Match(g, f) {
			k.Matched++
			compare(k, &g[pr.Gold], &f[pr.Found])
		}
	}
	for _, l := range []struct {
		name string
		kind kadesh.FindingKind
	}{{sideActors, kadesh.FindingActor}, {sideInstruments, kadesh.FindingInstrument}} {
		if s.Kinds[l.kind] == nil {
			continue
		}
		k := s.side(l.name)
		g, f := only(gold, l.kind), only(found, l.kind)
		k.Gold, k.Found, k.Matched = k.Gold+len(g), k.Found+len(f), k.Matched+len(linked(g, f))
	}
}

func (s *Score) side(name string) *Kind {
	for _, x := range s.Sides {
		if x.Name == name {
			return x.Kind
		}
	}
	k := &Kind{Fields: map[string]Accuracy{}}
	s.Sides = append(s.Sides, Side{name, k})
	return k
}

// linked are the mentions that match when every gold id may stand for one of
// ours, one to one.
func linked(gold, found []kadesh.Finding) []Pair {
	type names struct{ gold, found string }
	hits := map[names]int{}
	for i := range gold {
		for j := range found {
			if gold[i].Span.Share(found[j].Span) > 0 {
				hits[names{*canonical(&gold[i]), *canonical(&found[j])}]++
			}
		}
	}
	pairs := make([]names, 0, len(hits))
	for n := range hits {
		pairs = append(pairs, n)
	}
	slices.SortFunc(pairs, func(a, b names) int {
		return cmp.Or(cmp.Compare(hits[b], hits[a]), cmp.Compare(count(b.gold == b.found), count(a.gold == a.found)), cmp.Compare(a.gold, b.gold), cmp.Compare(a.found, b.found))
	})
	as, taken := map[string]string{}, map[string]bool{}
	for _, n := range pairs {
		if as[n.gold] == "" && !taken[n.found] {
			as[n.gold], taken[n.found] = n.found, true
		}
	}
	renamed := slices.Clone(gold)
	for i := range renamed {
		f := &renamed[i]
		switch {
		case f.Actor != nil:
			v := *f.Actor
			v.Actor = as[v.Actor]
			f.Actor = &v
		case f.Instrument != nil:
			v := *f.Instrument
			v.Instrument = as[v.Instrument]
			f.Instrument = &v
		}
	}
	return Match(renamed, found)
}
