package lexicon_test

import (
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
)

// find matches the words of s from the start.
func find(s string, class lexicon.Class) (string, int) {
	w := strings.Fields(strings.ToLower(s))
	e, n := lexicon.Default().Match(0, len(w), func(i int) string { return w[i] },
		func(e *lexicon.Entry, _ int) bool { return e.Class == class && e.Fits(s) })
	if e == nil {
		return "", 0
	}
	return e.ID, n
}

// TestStates finds names, adjectives and seats in several languages.
func TestStates(t *testing.T) {
	for _, c := range []struct {
		text  string
		class lexicon.Class
		id    string
		n     int
	}{
		{"Armenia and", lexicon.State, "ARM", 1}, {"Republic of Azerbaijan", lexicon.State, "AZE", 3}, {"South Sudan now", lexicon.State, "SSD", 2},
		{"Հայաստան", lexicon.State, "ARM", 1}, {"Азербайджан", lexicon.State, "AZE", 1}, {"Yerevan", lexicon.Seat, "ARM", 1},
		{"The Hague", lexicon.Seat, "NLD", 2}, {"Azerbaijani", lexicon.Adjective, "AZE", 1}, {"US", lexicon.State, "USA", 1}, {"us", lexicon.State, "", 0},
		{"OSCE Minsk Group", lexicon.Body, "OSCE_MINSK_GROUP", 3}, {"Nikol Pashinyan", lexicon.Person, "PASHINYAN", 2},
	} {
		if id, n := find(c.text, c.class); id != c.id || n != c.n {
			t.Errorf("%q: %s over %d words, want %s over %d", c.text, id, n, c.id, c.n)
		}
	}
}

// TestHolder knows who held an office on a day.
func TestHolder(t *testing.T) {
	l := lexicon.Default()
	for _, c := range []struct{ key, of, day, who string }{
		{"president", "USA", "2025-08-08", "TRUMP"}, {"president", "USA", "2023-01-01", "BIDEN"}, {"president", "USA", "2019", "TRUMP"},
		{"prime minister", "ARM", "2025-08-08", "PASHINYAN"}, {"president", "ARM", "2008-03-01", "KOCHARYAN"}, {"president", "XXX", "2020", ""},
	} {
		if who, _ := l.Holder(c.key, c.of, c.day); who != c.who {
			t.Errorf("%s of %s on %s: %q, want %q", c.key, c.of, c.day, who, c.who)
		}
	}
}

// TestVerbs inflects the verbs of the lists.
func TestVerbs(t *testing.T) {
	l := lexicon.Default()
	for form, want := range map[string]string{"undertook": "undertake", "ratified": "ratify", "submitting": "submit", "establishes": "establish"} {
		if got := l.Lemma(form); got != want {
			t.Errorf("%s: %q, want %q", form, got, want)
		}
	}
	words := []string{"initialled"}
	if a, _, ok := l.Act(0, 1, func(i int) string { return words[i] }); !ok || a.Type != "initial" {
		t.Errorf("initialled: %v %v", a, ok)
	}
	for form, want := range map[string]string{"kidnapped": "coerce", "toppled": "coerce", "fought": "assault", "stabbing": "assault", "fled": "withdraw",
		"quitting": "withdraw", "vetoes": "reject", "acquitted": "release", "beaten": "assault", "travelled to": "meet", "traveled to": "meet"} {
		words = strings.Fields(form)
		if a, _, ok := l.Act(0, len(words), func(i int) string { return words[i] }); !ok || a.Type != want {
			t.Errorf("%s: %v %v, want %s", form, a, ok, want)
		}
	}
}
