package read_test

import (
	"context"
	"slices"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// TestInterview gives the sentences of answers to whom the opening presents, and those
// of questions to nobody.
func TestInterview(t *testing.T) {
	const text = "In an interview with our paper, Ararat Mirzoyan answered questions about the border.\n\n" +
		"When will the crossing open?\n\nThe crossing waits for the customs hall. The work has taken long.\n\n" +
		"Who pays for it?\n\nThe budget of the state bears the costs.\n"
	doc := kadesh.Document{ID: "interview", Kind: kadesh.DocumentNews, Published: "2025-08-12", Text: text}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	var quotes []string
	for _, f := range found {
		if f.Claim == nil || f.Rule != "answer" {
			continue
		}
		quotes = append(quotes, f.Quote)
		if !slices.Equal(f.Claim.Holder, []string{"MIRZOYAN"}) {
			t.Errorf("%q is held by %v", f.Quote, f.Claim.Holder)
		}
	}
	want := []string{"The crossing waits for the customs hall", "The work has taken long", "The budget of the state bears the costs"}
	if !slices.Equal(quotes, want) {
		t.Errorf("answers are %q, want %q", quotes, want)
	}
}
