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
