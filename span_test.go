package kadesh

import (
	"encoding/json"
	"testing"
	"unicode/utf8"
)

// mixed holds the scripts that the cases use: Azerbaijani with dotted I,
// Armenian, Arabic, Cyrillic, a combining mark and an emoji.
const mixed = "İlham Əliyev · Իլհամ Ալիև · علييف · Алиев · Aliyé́v 🕊\n2nd line"

func TestSpanOf(t *testing.T) {
	for i := 0; i <= len(mixed); i++ {
		for j := i; j <= len(mixed); j++ {
			s := Span{i, j}
			quote, err := s.Of(mixed)
			if valid := utf8.ValidString(mixed[i:j]) && utf8.RuneStart(first(mixed, i)) && utf8.RuneStart(first(mixed, j)); valid != (err == nil) {
				t.Fatalf("%v of mixed: error %v, but cutting code points is %v", s, err, !valid)
			}
			if err == nil && quote != mixed[i:j] {
				t.Fatalf("%v: got %q", s, quote)
			}
		}
	}
	if _, err := (Span{0, len(mixed) + 1}).Of(mixed); err == nil {
		t.Error("a span beyond the text was taken")
	}
}

func first(s string, i int) byte {
	if i == len(s) {
		return 'x'
	}
	return s[i]
}

func TestPositionCountsCodePoints(t *testing.T) {
	if p := PositionOf(mixed, len("İl")); p != (Position{1, 3}) {
		t.Errorf("got %v", p)
	}
	if p := PositionOf(mixed, len(mixed)); p != (Position{2, 9}) {
		t.Errorf("got %v", p)
	}
}

func TestShare(t *testing.T) {
	for _, c := range []struct {
		a, b Span
		want float64
	}{{Span{0, 10}, Span{0, 10}, 1}, {Span{0, 10}, Span{5, 15}, 1.0 / 3}, {Span{0, 5}, Span{5, 9}, 0}, {Span{3, 3}, Span{3, 3}, 1}} {
		if got := c.a.Share(c.b); got != c.want {
			t.Errorf("%v and %v: got %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func FuzzSpan(f *testing.F) {
	f.Add(mixed, 2, 9)
	f.Add("", 0, 0)
	f.Add("\xff\xfe", 1, 2)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		s := Span{start, end}
		quote, err := s.Of(text)
		if err != nil {
			return
		}
		if quote != text[start:end] || s.Len() != len(quote) {
			t.Fatalf("%v of %q gives %q", s, text, quote)
		}
		if p := PositionOf(text, start); p.Line < 1 || p.Column < 1 {
			t.Fatalf("position %v", p)
		}
	})
}

// TestFindingJSON: the fields of a kind stand beside the common ones, lists are
// never null, and what is written can be read.
func TestFindingJSON(t *testing.T) {
	f := Finding{ID: "c1", Kind: FindingCommitment, Span: Span{3, 9}, Quote: "shall x", Rule: "modal", Confidence: 0.8,
		Commitment: &CommitmentFinding{Modality: "obligation", Parts: map[string]Quoted{"deontic": {Span{3, 8}, "shall"}}}}
	b, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	var plain map[string]any
	if err := json.Unmarshal(b, &plain); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"id", "kind", "start", "end", "quote", "sentence", "rule", "confidence", "modality", "obligor", "obligee", "guarantor", "parts"} {
		if v, ok := plain[key]; !ok || v == nil {
			t.Errorf("%s is missing or null in %s", key, b)
		}
	}
	var back Finding
	if err := json.Unmarshal(b, &back); err != nil || back.Commitment == nil || back.Commitment.Modality != "obligation" || back.Start != 3 {
		t.Errorf("read back as %+v, %v", back, err)
	}
	if _, err := json.Marshal(Finding{ID: "x", Kind: FindingEvent}); err == nil {
		t.Error("a finding without its fields was written")
	}
}
