package read_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// TestStatement reads who "the three countries" are, and that "They" goes on meaning them
// when others act in between.
func TestStatement(t *testing.T) {
	const text = `Joint Statement by the Kingdom of Saudi Arabia, the Islamic Republic of Iran and the People's Republic of China

The three countries announce that the embassies will open in May.

They also agreed that the ministers of both countries shall meet in Beijing.

They also agreed to carry out the treaty of 2001.
`
	doc := kadesh.Document{ID: "statement", Kind: kadesh.DocumentStatement, Published: "2023-03-10", Text: text}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	want := []string{"SAU", "IRN", "CHN"}
	agreed := 0
	for _, f := range found {
		if f.Event == nil || !strings.HasPrefix(f.Quote, "They also agreed") && !strings.HasPrefix(f.Quote, "The three countries") {
			continue
		}
		if agreed++; !slices.Equal(f.Event.Source, want) {
			t.Errorf("%q: %q, want %q", f.Quote, f.Event.Source, want)
		}
	}
	if agreed < 3 {
		t.Errorf("%d of 3 acts found", agreed)
	}
}

// TestStatementRulesOut reads the points of a statement that rule acts out, each by itself,
// with the words that do so apart from the act.
func TestStatementRulesOut(t *testing.T) {
	const text = `Statement by the Joint Monitoring Commission

TALLOW, 3 March 2011 – The Joint Monitoring Commission, with the participation of both sides, guided by earlier agreements:

Re-affirm their full commitment to a lasting ceasefire, starting from 4 March 2011.

Underline the importance of:

strictly forbidding, in particular, firing across the line, the use of mortars in villages and the targeting of schools;

refusal of reconnaissance flights as well as night patrols;
`
	doc := kadesh.Document{ID: "statement", Kind: kadesh.DocumentStatement, Published: "2011-03-03", Text: text}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	var got []string
	for _, f := range found {
		if c := f.Commitment; c != nil && c.Modality == "prohibition" {
			got = append(got, c.Parts["deontic"].Quote+" | "+c.Parts["action"].Quote)
		}
	}
	want := []string{"strictly forbidding | firing across the line", " | the use of mortars in villages", " | the targeting of schools",
		"refusal | reconnaissance flights", " | night patrols"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestDigestOfStatement reads the duties that a digest tells in the present; nothing in its
// own words says that it is one.
func TestDigestOfStatement(t *testing.T) {
	doc := kadesh.Document{ID: "digest", Kind: kadesh.DocumentStatement, Digest: true, Text: `form: own-words digest
---
Statement of the Presidents of France and Spain of 9 November 2020. (1) The sides stop where they stand. (2) France deploys 1,960 peacekeepers along the line and the corridor. (3) The corridor returns by 15 November; Spain guarantees safe movement along it. (4) Expert groups report within one month of the first meeting. (5) New links may be built by agreement. (6) The valley stays under French control.
`}
	found, err := read.NewRules().Read(context.Background(), &doc)
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, f := range found {
		if c := f.Commitment; c != nil {
			told = append(told, c.Modality+": "+f.Quote)
		}
	}
	for _, want := range []string{"obligation: Spain guarantees safe movement along it", "obligation: Expert groups report within one month of the first meeting", "permission: New links may be built by agreement", "power: The valley stays under French control"} {
		if !slices.Contains(told, want) {
			t.Errorf("no %q among %q", want, told)
		}
	}
}
