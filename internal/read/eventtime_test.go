package read_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// verbForms are the forms of a verb with its object.
type verbForms struct{ base, past, participle, gerund, object string }

// timed are how a report can put a deed of A, with the time that it then has.
var timed = map[string][]string{
	"past":         {"A PAST.", "A has DONE.", "A had DONE before the talks.", "The ministry confirmed that a had DONE."},
	"planned":      {"A will DO.", "A plans to DO.", "A is to DO on Friday.", "A is due to DO.", "A is expected to DO.", "A agreed to DO.", "A said it would DO.", "A intends to DO.", "A promised to DO."},
	"denied":       {"A did not DO.", "A has not DONE.", "A denied DOING.", "A denied that it had DONE.", "A has yet to DO.", "A never PAST.", "A failed to DO.", "A will not DO."},
	"hypothetical": {"A could DO.", "A may DO.", "A might DO.", "War would follow if a PAST.", "A would DO if Baku agreed.", "Baku called on a to DO.", "Baku demanded that a DO.", "A should DO."},
	"ongoing":      {"A is DOING.", "A continues to DO.", "A is still DOING."},
}

// TestWhenItHappens puts every deed of everybody in every time: the event has that time.
func TestWhenItHappens(t *testing.T) {
	const floor = 0.97
	verbs := []verbForms{{"attack", "attacked", "attacked", "attacking", "the town"}, {"withdraw", "withdrew", "withdrawn", "withdrawing", "its troops from the valley"},
		{"sign", "signed", "signed", "signing", "the treaty"}, {"release", "released", "released", "releasing", "the prisoners"}, {"close", "closed", "closed", "closing", "the border"},
		{"impose", "imposed", "imposed", "imposing", "sanctions on Baku"}, {"meet", "met", "met", "meeting", "Pashinyan in Geneva"}, {"reopen", "reopened", "reopened", "reopening", "the embassy"},
		{"ratify", "ratified", "ratified", "ratifying", "the protocol"}}
	right, all := 0, 0
	for time, forms := range timed {
		for _, form := range forms {
			for _, v := range verbs {
				for _, a := range []string{"Iran", "Ankara", "President Recep Tayyip Erdogan", "The Syrian army"} {
					within := strings.Replace(a, "The ", "the ", 1)
					text := strings.NewReplacer("A ", a+" ", " a ", " "+within+" ", "DOING", v.gerund+" "+v.object, "DONE", v.participle+" "+v.object, "DO", v.base+" "+v.object, "PAST", v.past+" "+v.object).Replace(form)
					all++
					if happens(reported(text), v, time) {
						right++
					} else {
						t.Logf("not %s: %s", time, text)
					}
				}
			}
		}
	}
	atLeast(t, right, all, floor)
}

// happens reports an event told by the verb with the given time; what is asked for may be
// planned as well.
func happens(found []kadesh.Finding, v verbForms, time string) bool {
	return slices.ContainsFunc(found, func(f kadesh.Finding) bool {
		if f.Event == nil || f.Event.Time != time && !(time == "hypothetical" && f.Event.Time == "planned") {
			return false
		}
		return slices.ContainsFunc(strings.Fields(f.Quote), func(w string) bool {
			return w == v.base || w == v.past || w == v.participle || w == v.gerund
		})
	})
}

// TestNamedCrimes takes no event from a crime that a treaty only names.
func TestNamedCrimes(t *testing.T) {
	doc := kadesh.Document{ID: "treaty", Kind: kadesh.DocumentTreaty, Text: "TREATY BETWEEN FRANCE AND SPAIN\n\nArticle 1\n\nThe Parties shall cooperate in the prevention of genocide and of other crimes.\n"}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	for i := range found {
		if e := found[i].Event; e != nil && e.Type == "assault" {
			t.Errorf("%q is an event", found[i].Quote)
		}
	}
}
