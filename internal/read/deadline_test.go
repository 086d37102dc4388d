package read_test

import (
	"context"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// TestDeadlines sets every time to every promise of a report of 10 June 2025, a Tuesday,
// and for those in the present or future also in front: the promise has it as its deadline.
func TestDeadlines(t *testing.T) {
	promises := []string{"Armenia will open the border", "Armenia must open the border", "The border will be opened", "Armenia plans to open the border", "Armenia is to open the border", // these also behind the time
		"Armenia is ready to open the border", "The government has promised to open the border", "Armenia agreed to open the border", "Yerevan said it would open the border",
		"Pashinyan told reporters that Armenia will open the border", "Azerbaijan demanded that Armenia open the border", "Azerbaijan called on Armenia to open the border"}
	times := [][2]string{{"by 15 November", "2025-11-15"}, {"by November 15", "2025-11-15"}, {"within 30 days", "P30D"}, {"within 30 days of the ceasefire", "P30D"}, {"before the election", ""},
		{"by the end of the year", "2025-12-31"}, {"by the end of 2026", "2026-12-31"}, {"next month", "2025-07"}, {"in March 2026", "2026-03"}, {"on Friday", "2025-06-13"}, {"by Friday", "2025-06-13"},
		{"in the coming days", ""}, {"within weeks", ""}, {"tomorrow", "2025-06-11"}, {"next week", ""}, {"this year", "2025"}, {"in 2026", "2026"}, {"on 3 July", "2025-07-03"},
		{"after the vote", ""}, {"from 1 August", "2025-08-01"}, {"by Christmas", "2025-12-25"}, {"within two weeks of signing", "P2W"}, {"as soon as possible", ""}, {"later this month", ""}}
	rules := read.NewRules()
	right, all := 0, 0
	for i, promise := range promises {
		for _, time := range times {
			texts := []string{promise + " " + time[0] + "."}
			if i < 5 {
				texts = append(texts, strings.ToUpper(time[0][:1])+time[0][1:]+", "+strings.Replace(promise, "The ", "the ", 1)+".")
			}
			for _, text := range texts {
				doc := kadesh.Document{ID: "deadline", Kind: kadesh.DocumentNews, Published: "2025-06-10", Text: text}
				found, _ := rules.Read(context.Background(), &doc)
				all++
				if got, ok := deadlineIn(found, time[0]); ok && strings.Contains(got, time[1]) {
					right++
				} else {
					t.Errorf("%q: deadline %q (found: %v), want %q", text, got, ok, time[1])
				}
			}
		}
	}
	t.Logf("%d of %d sentences", right, all)
}

// deadlineIn is the value of the deadline that has the last words of a time.
func deadlineIn(found []kadesh.Finding, time string) (string, bool) {
	_, words, many := strings.Cut(time, " ")
	if !many {
		words = time
	}
	for i := range found {
		c := found[i].Commitment
		if c == nil || !strings.Contains(strings.ToLower(c.Parts["deadline"].Quote), strings.ToLower(words)) {
			continue
		}
		switch {
		case c.Deadline == nil:
			return "", true
		case c.Deadline.EDTF != nil:
			return *c.Deadline.EDTF, true
		}
		return c.Deadline.Offset, true
	}
	return "", false
}
