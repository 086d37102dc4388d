package eval

import (
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// partNames are the parts of a commitment that are compared, in order.
var partNames = []string{"action", "condition", "deontic", "guarantor", "obligee"}

// compare counts which fields of a matched pair agree.
func compare(k *Kind, g, f *kadesh.Finding) {
	count := func(field string, right bool) {
		a := k.Fields[field]
		a.Pairs++
		if right {
			a.Right++
		}
		k.Fields[field] = a
	}
	switch {
	case g.Actor != nil:
		count("type", g.Actor.Type == f.Actor.Type)
		count("via", g.Actor.Via == f.Actor.Via)
	case g.Instrument != nil:
		count("type", g.Instrument.Type == f.Instrument.Type)
	case g.Date != nil:
		count("role", g.Date.Role == f.Date.Role)
		if g.Date.Offset != "" {
			count("offset", g.Date.Offset == f.Date.Offset)
		}
		if g.Date.Relation != "" {
			count("relation", g.Date.Relation == f.Date.Relation)
		}
	case g.Provision != nil:
		count("number", g.Provision.Number == f.Provision.Number)
		count("level", g.Provision.Level == f.Provision.Level)
	case g.Commitment != nil:
		commitment(count, g.Commitment, f.Commitment)
	case g.Event != nil:
		count("type", g.Event.Type == f.Event.Type)
		count("time", g.Event.Time == f.Event.Time)
		count("source", same(g.Event.Source, f.Event.Source))
		count("target", same(g.Event.Target, f.Event.Target))
		count("date", text(g.Event.Date) == text(f.Event.Date))
	case g.Claim != nil:
		count("holder", same(g.Claim.Holder, f.Claim.Holder))
		count("certainty", g.Claim.Certainty == f.Claim.Certainty)
		count("quoted", g.Claim.Quoted == f.Claim.Quoted)
	}
}

func commitment(count func(string, bool), g, f *kadesh.CommitmentFinding) {
	count("obligor", same(g.Obligor, f.Obligor))
	count("obligee_ids", same(g.Obligee, f.Obligee))
	count("modality", g.Modality == f.Modality)
	// A deadline counts when either side has one: right means both have the
	// same, so a deadline that was made up is an error too.
	if g.Deadline != nil || f.Deadline != nil {
		count("deadline", g.Deadline != nil && f.Deadline != nil && sameDeadline(g.Deadline, f.Deadline))
	}
	for _, name := range partNames {
		a, inGold := g.Parts[name]
		b, inFound := f.Parts[name]
		if inGold || inFound {
			count(name, inGold && inFound && a.Span.Share(b.Span) >= 0.5)
		}
	}
}

// sameDeadline compares the computed day when there is one, else the offset
// and relation.
func sameDeadline(g, f *kadesh.DateFinding) bool {
	if g.EDTF != nil {
		return f.EDTF != nil && *g.EDTF == *f.EDTF
	}
	return g.Offset == f.Offset && (g.Relation == "" || g.Relation == f.Relation)
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// same compares two sets of ids.
func same(a, b []string) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(slices.Compact(a), slices.Compact(b))
}
