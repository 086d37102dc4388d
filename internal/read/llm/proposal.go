package llm

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
)

// proposal is a finding as a model writes it.
type proposal struct {
	Kind      string            `json:"kind"`
	Quote     string            `json:"quote"`
	Before    string            `json:"before"`
	Modality  string            `json:"modality"`
	Obligor   []string          `json:"obligor"`
	Obligee   []string          `json:"obligee"`
	Guarantor []string          `json:"guarantor"`
	Parts     map[string]string `json:"parts"`
	Type      string            `json:"type"`
	Source    []string          `json:"source"`
	Target    []string          `json:"target"`
	Date      *string           `json:"date"`
	Time      string            `json:"time"`
	Holder    []string          `json:"holder"`
	Cue       string            `json:"cue"`
	Certainty string            `json:"certainty"`
	Quoted    string            `json:"quoted"`
	Actor     string            `json:"actor"`
	Via       string            `json:"via"`
	Slug      string            `json:"instrument"`
	EDTF      *string           `json:"edtf"`
	Role      string            `json:"role"`
	Note      string            `json:"note"`
}

// schema is the JSON schema of a reply, for servers that hold a model to one.
var schema = map[string]any{"type": "object", "required": []string{"findings"}, "properties": map[string]any{
	"findings": map[string]any{"type": "array", "items": map[string]any{"type": "object", "required": []string{"kind", "quote"},
		"properties": map[string]any{
			"kind":  map[string]any{"type": "string", "enum": []string{"actor", "instrument", "date", "commitment", "event", "claim", "loaded"}},
			"quote": map[string]any{"type": "string"}, "before": map[string]any{"type": "string"},
		}}}}}

// parse reads a reply, with or without a fence of backticks around it.
// Errors: a reply that is not the JSON asked for.
func parse(reply string) ([]proposal, error) {
	from, to := strings.IndexByte(reply, '{'), strings.LastIndexByte(reply, '}')
	if from < 0 || to < from {
		return nil, errors.New("the model did not answer with a JSON object")
	}
	var out struct{ Findings []proposal }
	if err := json.Unmarshal([]byte(reply[from:to+1]), &out); err != nil {
		return nil, fmt.Errorf("the model's JSON cannot be read: %w", err)
	}
	return out.Findings, nil
}

// finding makes a finding of a proposal whose words are in the piece of text;
// why says what is wrong otherwise.
func (p *proposal) finding(text string, piece kadesh.Span) (f kadesh.Finding, why string) {
	span, how := locate(text, piece, p.Quote, p.Before)
	if how == refused {
		return f, fmt.Sprintf("the words %q are not in the text", short(p.Quote))
	}
	f = kadesh.Finding{Kind: kadesh.FindingKind(p.Kind), Span: span, Quote: text[span.Start:span.End], Rule: "llm"}
	if how == repaired {
		f.Rule = "llm-repaired"
	}
	switch f.Kind {
	case kadesh.FindingActor:
		f.Actor = &kadesh.ActorFinding{Actor: p.Actor, Type: known(p.Type, "organization", "state", "person", "organization", "body", "group", "people"), Via: known(p.Via, "name", "name", "office", "metonym", "group"), Reason: "proposed by a language model"}
	case kadesh.FindingInstrument:
		f.Instrument = &kadesh.InstrumentFinding{Instrument: p.Slug, Type: firstOf(p.Type, "other")}
	case kadesh.FindingDate:
		f.Date = &kadesh.DateFinding{EDTF: p.EDTF, Role: known(p.Role, "other", "event", "deadline", "period", "publication", "other")}
	case kadesh.FindingLoaded:
		f.Loaded = &kadesh.LoadedFinding{Note: p.Note}
	case kadesh.FindingEvent:
		f.Event = &kadesh.EventFinding{Type: firstOf(p.Type, "other"), Source: p.Source, Target: p.Target, Date: p.Date,
			Time: known(p.Time, "past", "past", "ongoing", "planned", "hypothetical", "denied")}
	case kadesh.FindingClaim:
		f.Claim = &kadesh.ClaimFinding{Holder: p.Holder, Cue: p.part(text, piece, span, p.Cue), Certainty: known(p.Certainty, "asserted", "asserted", "hedged", "denied", "hypothetical"),
			Quoted: known(p.Quoted, "indirect", "direct", "indirect")}
	case kadesh.FindingCommitment:
		return p.commitment(text, piece, f)
	default:
		return f, fmt.Sprintf("there is no kind %q", short(p.Kind))
	}
	return f, ""
}

func (p *proposal) commitment(text string, piece kadesh.Span, f kadesh.Finding) (kadesh.Finding, string) {
	m := known(p.Modality, "", "obligation", "prohibition", "permission", "power", "intention", "recommendation", "demand", "declaration")
	if m == "" {
		return f, fmt.Sprintf("there is no modality %q", short(p.Modality))
	}
	c := &kadesh.CommitmentFinding{Modality: m, Obligor: p.Obligor, Obligee: p.Obligee, Guarantor: p.Guarantor, Parts: map[string]kadesh.Quoted{}}
	for _, name := range [...]string{"obligor", "deontic", "action", "obligee", "deadline", "condition", "guarantor"} {
		if q := p.part(text, piece, f.Span, p.Parts[name]); q != nil {
			c.Parts[name] = *q
		}
	}
	f.Commitment = c
	return f, ""
}

// part is the place of a part's words, within the finding when they are there,
// nil when they are nowhere in the piece.
func (p *proposal) part(text string, piece, within kadesh.Span, words string) *kadesh.Quoted {
	if words == "" {
		return nil
	}
	s, how := locate(text, within, words, "")
	if how == refused {
		s, how = locate(text, piece, words, "")
	}
	if how == refused {
		return nil
	}
	return &kadesh.Quoted{Span: s, Quote: text[s.Start:s.End]}
}

func known(v, otherwise string, all ...string) string {
	if slices.Contains(all, v) {
		return v
	}
	return otherwise
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// short is s for a message.
func short(s string) string {
	if utf8.RuneCountInString(s) <= 60 {
		return s
	}
	return string([]rune(s)[:60]) + "…"
}

// how a quote was found.
type how uint8

const (
	refused how = iota
	repaired
	verified
)

// locate finds the words in a stretch of text: byte for byte, or with other
// spaces, quotation marks and dashes (repaired). Before picks among several
// places the one that follows it.
func locate(text string, in kadesh.Span, words, before string) (kadesh.Span, how) {
	words = strings.TrimSpace(words)
	if words == "" {
		return kadesh.Span{}, refused
	}
	piece := text[in.Start:in.End]
	if at := pick(piece, words, before); at >= 0 {
		return kadesh.Span{Start: in.Start + at, End: in.Start + at + len(words)}, verified
	}
	plainText, places := plain(piece)
	plainWords, _ := plain(words)
	plainBefore, _ := plain(before)
	plainWords = strings.TrimSpace(plainWords)
	if plainWords == "" {
		return kadesh.Span{}, refused
	}
	at := pick(plainText, plainWords, strings.TrimSpace(plainBefore))
	if at < 0 {
		return kadesh.Span{}, refused
	}
	return kadesh.Span{Start: in.Start + places[at], End: in.Start + places[at+len(plainWords)-1] + width(piece, places[at+len(plainWords)-1])}, repaired
}

// width is the length of the rune at a place.
func width(text string, at int) int {
	_, n := utf8.DecodeRuneInString(text[at:])
	return n
}

// pick is where words start in text: behind before when it is given and there,
// else the first place; -1 when nowhere.
func pick(text, words, before string) int {
	if before = strings.TrimSpace(before); before != "" {
		for from := 0; ; {
			at := strings.Index(text[from:], before)
			if at < 0 {
				break
			}
			from += at + len(before)
			rest := strings.TrimLeftFunc(text[from:], unicode.IsSpace)
			if strings.HasPrefix(rest, words) {
				return len(text) - len(rest)
			}
		}
	}
	return strings.Index(text, words)
}

// plain is text with one form of space, mark and dash; places gives for each of
// its bytes where the rune it stands for starts in text.
func plain(text string) (string, []int) {
	var b strings.Builder
	var places []int
	space := false
	for i, r := range text {
		out := string(r)
		switch {
		case unicode.IsSpace(r):
			if space {
				continue
			}
			out = " "
		case strings.ContainsRune("“”„«»", r):
			out = `"`
		case strings.ContainsRune("‘’`", r):
			out = "'"
		case strings.ContainsRune("–—‑−", r):
			out = "-"
		case r == '\u00ad' || r == '\u200b':
			continue
		}
		space = unicode.IsSpace(r)
		b.WriteString(out)
		for range len(out) {
			places = append(places, i)
		}
	}
	return b.String(), places
}
