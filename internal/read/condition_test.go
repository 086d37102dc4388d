package read_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// conditional is a promise or a duty and the ways of setting a condition to it.
type conditional struct {
	kind     kadesh.DocumentKind
	promises []string
	openers  []string // before a clause in the indicative
	inverted []string // before the clause with its verb in the base form
	clauses  [][2]string
}

var conditionals = map[string]conditional{
	"report": {
		kind: kadesh.DocumentNews,
		promises: []string{"Armenia will open the border", "Yerevan said it would open the border", "The government has promised to open the border", "Armenia is ready to open the border",
			"Armenia agreed to open the border", "Pashinyan told reporters that Armenia will open the border", "The border will be opened", "Armenia must open the border",
			"Armenia threatened to close the border", "Armenia pledged that it would open the border"},
		openers:  []string{"if", "unless", "provided that", "once", "on condition that", "as long as", "only if", "in the event that", "only after", "until", "when"},
		inverted: []string{"should"},
		clauses: [][2]string{{"both sides agree", "both sides agree"}, {"Azerbaijan signs the treaty", "Azerbaijan sign the treaty"}, {"its troops have left the valley", "its troops leave the valley"},
			{"the constitution is changed", "the constitution be changed"}, {"Baku says it accepts the plan", "Baku say it accepts the plan"}},
	},
	"treaty": {
		kind: kadesh.DocumentTreaty,
		promises: []string{"Armenia shall open the border", "Each Party shall open the border", "Armenia undertakes to open the border", "The border shall be opened", "Armenia may close the border",
			"The Parties agree to open the border", "Armenia shall not close the border"},
		openers:  []string{"if", "unless", "provided that", "on condition that", "so long as", "in the event that", "only if"},
		inverted: []string{"should"},
		clauses: [][2]string{{"both Parties agree", "both Parties agree"}, {"Azerbaijan ratifies the Protocol", "Azerbaijan ratify the Protocol"},
			{"the Commission so decides", "the Commission so decide"}, {"a dispute arises between the Parties", "a dispute arise between the Parties"}},
	},
}

// TestConditions sets every condition to every promise, in front and behind, with and
// without a comma: the one promise found must hold it whole.
func TestConditions(t *testing.T) {
	rules := read.NewRules()
	for name, c := range conditionals {
		t.Run(name, func(t *testing.T) {
			missed, all := 0, 0
			for _, promise := range c.promises {
				for _, condition := range c.conditions() {
					for _, s := range arranged(promise, condition) {
						doc := kadesh.Document{ID: "condition", Kind: c.kind, Published: "2025-06-10", Text: s}
						found, _ := rules.Read(context.Background(), &doc)
						if all++; !holds(found, condition) {
							missed++
							t.Errorf("%q: not with its condition", s)
						}
					}
				}
			}
			t.Logf("%d of %d sentences with their condition", all-missed, all)
		})
	}
}

func (c *conditional) conditions() []string {
	var out []string
	for _, clause := range c.clauses {
		for _, o := range c.openers {
			out = append(out, o+" "+clause[0])
		}
		for _, o := range c.inverted {
			out = append(out, o+" "+clause[1])
		}
	}
	return out
}

// arranged are the orders of a promise and its condition; in front of what somebody is
// reported to have said, the condition would be another.
func arranged(promise, condition string) []string {
	out := []string{promise + " " + condition + ".", promise + ", " + condition + "."}
	if !strings.Contains(promise, "said") && !strings.Contains(promise, "that") {
		r, n := utf8.DecodeRuneInString(condition)
		first := promise
		for _, article := range []string{"The ", "Each "} {
			if strings.HasPrefix(promise, article) {
				first = strings.ToLower(promise[:1]) + promise[1:]
			}
		}
		out = append(out, fmt.Sprintf("%s%s, %s.", strings.ToUpper(string(r)), condition[n:], first))
	}
	return out
}

// holds reports that a commitment has the words behind the opener in its condition or,
// for what is a time too, in its deadline.
func holds(found []kadesh.Finding, condition string) bool {
	_, words, _ := strings.Cut(condition, " ")
	for i := range found {
		if c := found[i].Commitment; c != nil {
			if strings.Contains(c.Parts["condition"].Quote, words) || strings.Contains(c.Parts["deadline"].Quote, words) {
				return true
			}
		}
	}
	return false
}
