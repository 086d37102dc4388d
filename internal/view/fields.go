package view

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Field is one thing that was read, with the words that may stand in it when
// they are a closed list.
type Field struct {
	Name  string   `json:"name"`
	Value string   `json:"value"`
	OneOf []string `json:"one_of"`
}

// Words that fields may hold.
var (
	modalities  = []string{"obligation", "prohibition", "permission", "power", "intention", "declaration", "recommendation", "demand", "condition"}
	certainties = []string{"asserted", "hedged", "denied", "hypothetical"}
	times       = []string{"past", "planned", "denied", "hypothetical"}
)

// FieldsOf are the fields of a finding as a person reads and corrects them.
func FieldsOf(f kadesh.Finding) []Field {
	var out []Field
	add := func(name, value string, oneOf []string) {
		if len(oneOf) > 0 && value != "" && !slices.Contains(oneOf, value) {
			oneOf = append(slices.Clone(oneOf), value)
		}
		out = append(out, Field{name, value, oneOf})
	}
	list := func(s []string) string { return strings.Join(s, ", ") }
	switch {
	case f.Commitment != nil:
		c := f.Commitment
		add("mood", c.Modality, modalities)
		add("who", list(c.Obligor), nil)
		add("to", list(c.Obligee), nil)
		add("guarantor", list(c.Guarantor), nil)
		add("what", c.Parts["action"].Quote, nil)
		add("if", c.Parts["condition"].Quote, nil)
		add("by", c.Parts["deadline"].Quote, nil)
	case f.Event != nil:
		add("type", f.Event.Type, nil)
		add("who", list(f.Event.Source), nil)
		add("to", list(f.Event.Target), nil)
		add("date", text(f.Event.Date), nil)
		add("time", f.Event.Time, times)
	case f.Claim != nil:
		add("says", list(f.Claim.Holder), nil)
		add("certainty", f.Claim.Certainty, certainties)
		add("quoted", f.Claim.Quoted, nil)
	case f.Actor != nil:
		add("actor", f.Actor.Actor, nil)
	case f.Instrument != nil:
		add("instrument", f.Instrument.Instrument, nil)
	case f.Date != nil:
		add("date", text(f.Date.EDTF), nil)
		add("role", f.Date.Role, nil)
	case f.Provision != nil:
		add("number", f.Provision.Number, nil)
	case f.Loaded != nil:
		add("side", f.Loaded.Side, nil)
		add("rival", f.Loaded.Rival, nil)
	}
	return out
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// fixed are the fields whose words come out of the text: they are corrected by
// choosing other words in the Reader, never by typing.
var fixed = []string{"what", "if", "by", "quoted"}

// IsFixed reports whether a field's words come out of the text.
func IsFixed(name string) bool { return slices.Contains(fixed, name) }

// Amended is a finding with other values in its fields; what is not named stays.
// The quote and where it stands never change.
// Errors: Usage for a field that the finding lacks or a date that is none.
func Amended(f kadesh.Finding, values map[string]string) (kadesh.Finding, error) {
	own := detached(f)
	for _, field := range FieldsOf(f) {
		v, given := values[field.Name]
		v = strings.TrimSpace(v)
		if !given || v == field.Value || slices.Contains(fixed, field.Name) {
			continue
		}
		if len(field.OneOf) > 0 && !slices.Contains(field.OneOf, v) {
			return f, diag.Errorf(diag.Usage, "%s is one of %s, not %q", field.Name, strings.Join(field.OneOf, ", "), v)
		}
		if field.Name == "date" && v != "" {
			if _, err := kadesh.ParseWhen(v); err != nil {
				return f, diag.Errorf(diag.Usage, "%q is not a date; write 2025-08-08, 2025-08 or 2025", v)
			}
		}
		own.set(field.Name, v)
	}
	own.Rule, own.Confidence = "by hand", 0
	return own.Finding, nil
}

// editable is a finding whose details are its own.
type editable struct{ kadesh.Finding }

func detached(f kadesh.Finding) editable {
	switch {
	case f.Commitment != nil:
		c := *f.Commitment
		f.Commitment = &c
	case f.Event != nil:
		c := *f.Event
		f.Event = &c
	case f.Claim != nil:
		c := *f.Claim
		f.Claim = &c
	case f.Actor != nil:
		c := *f.Actor
		f.Actor = &c
	case f.Instrument != nil:
		c := *f.Instrument
		f.Instrument = &c
	case f.Date != nil:
		c := *f.Date
		f.Date = &c
	case f.Provision != nil:
		c := *f.Provision
		f.Provision = &c
	case f.Loaded != nil:
		c := *f.Loaded
		f.Loaded = &c
	}
	return editable{f}
}

func (f *editable) set(name, v string) {
	ids := []string{}
	for part := range strings.SplitSeq(v, ",") {
		if part = strings.TrimSpace(part); part != "" {
			ids = append(ids, part)
		}
	}
	optional := &v
	if v == "" {
		optional = nil
	}
	switch {
	case f.Commitment != nil:
		map[string]func(){"mood": func() { f.Commitment.Modality = v }, "who": func() { f.Commitment.Obligor = ids },
			"to": func() { f.Commitment.Obligee = ids }, "guarantor": func() { f.Commitment.Guarantor = ids }}[name]()
	case f.Event != nil:
		map[string]func(){"type": func() { f.Event.Type = v }, "who": func() { f.Event.Source = ids }, "to": func() { f.Event.Target = ids },
			"date": func() { f.Event.Date = optional }, "time": func() { f.Event.Time = v }}[name]()
	case f.Claim != nil:
		map[string]func(){"says": func() { f.Claim.Holder = ids }, "certainty": func() { f.Claim.Certainty = v }}[name]()
	case f.Actor != nil:
		f.Actor.Actor = v
	case f.Instrument != nil:
		f.Instrument.Instrument = v
	case f.Date != nil && name == "date":
		f.Date.EDTF = optional
	case f.Date != nil:
		f.Date.Role = v
	case f.Provision != nil:
		f.Provision.Number = v
	case f.Loaded != nil && name == "side":
		f.Loaded.Side = v
	case f.Loaded != nil:
		f.Loaded.Rival = v
	}
}
