package petrarch

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// Dictionaries of the test's own, in the two dialects.
const (
	testActors = `
NARNIA [NAR]
+NARNIAN
CALORMEN [CAL]
ARCHENLAND [ARC]
CAIR_PARAVEL [NAR]
RABADASH
	[CALMIL <19990101]
	[CALGOV 19990101-20001231]
	[CAL]
BISM [---]
`
	testAgents = `
!BOSS! = MINISTER, MINISTERS
GOVERNMENT [~GOV]
SOLDIER [~MIL]
POLICE {} [~COP]
FOREIGN_!BOSS! [~GOVFRM]
RIGHTS_GROUP [NGO~]
`
	testVerbs = `
&TIES
+TIES
+TRADE LINKS

--- RESTORE [---] ---
RESTORE
- * &TIES [050]
--- CRITICIZE [111] ---
CRITICIZE
ATTACK [190]
--- MEET [040:041] ---
MEET {MEETS MET MEETING}
- % * [036]
--- BREAK [120] ---
BREAK {BREAKS BROKE BROKEN}
- * OFF &TIES [1246]
`
)

func testCoder(t testing.TB, dialect Dialect, actors, agents, verbs string) *Coder {
	dir := t.TempDir()
	var paths []string
	for name, text := range map[string]string{"1actors": actors, "2agents": agents, "3verbs": verbs} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	slices.Sort(paths)
	c, err := New(paths[0], paths[1], paths[2], dialect)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCode(t *testing.T) {
	c := testCoder(t, Universal, testActors, testAgents, testVerbs)
	for _, test := range []struct {
		text, day string
		want      []Event
	}{
		{"Narnia has restored full diplomatic ties with Calormen after a long rift.", "2001-01-01", []Event{{"NAR", "CAL", "050"}}},
		{"Narnia restored the castle of Calormen.", "2001-01-01", nil},
		{"Narnia's foreign minister criticized Calormen.", "2001-01-01", []Event{{"NARGOVFRM", "CAL", "111"}}},
		{"Calormen was criticized by Narnian soldiers.", "2001-01-01", []Event{{"NARMIL", "CAL", "111"}}},
		{"Narnia did not attack Calormen.", "2001-01-01", []Event{{"NAR", "CAL", "057"}}},
		{"Rabadash attacked Narnia.", "1998-05-01", []Event{{"CALMIL", "NAR", "190"}}},
		{"Rabadash attacked Narnia.", "2000-05-01", []Event{{"CALGOV", "NAR", "190"}}},
		{"Rabadash attacked Narnia.", "2005-05-01", []Event{{"CAL", "NAR", "190"}}},
		{"Narnia and Calormen met on Monday.", "2001-01-01", []Event{{"NAR", "CAL", "036"}, {"CAL", "NAR", "036"}}},
		{"Narnia met Calormen.", "2001-01-01", []Event{{"NAR", "CAL", "040"}, {"CAL", "NAR", "041"}}},
		{"Narnia broke off trade links with Archenland and Calormen.", "2001-01-01", []Event{{"NAR", "ARC", "1246"}, {"NAR", "CAL", "1246"}}},
		{"Soldiers and police in Narnia attacked Calormen.", "2001-01-01", []Event{{"NARMIL", "CAL", "190"}, {"NARCOP", "CAL", "190"}}},
		{"Bism attacked Narnia.", "2001-01-01", nil},
		{"", "", nil},
	} {
		if got := c.Code(test.text, test.day); !slices.Equal(got, test.want) {
			t.Errorf("%s (%s)\n got %v\nwant %v", test.text, test.day, got, test.want)
		}
	}
}

// TestUnnamed holds that the classic dialect alone codes agents of no actor.
func TestUnnamed(t *testing.T) {
	text := "Narnian police attacked soldiers in the woods."
	if got := testCoder(t, Classic, testActors, testAgents, testVerbs).Code(text, "2001-01-01"); !slices.Equal(got, []Event{{"NARCOP", "---MIL", "190"}}) {
		t.Error(got)
	}
	if got := testCoder(t, Universal, testActors, testAgents, testVerbs).Code(text, "2001-01-01"); got != nil {
		t.Error(got)
	}
}

// FuzzDictionaries holds that any dictionaries and any text are coded without
// a fault.
func FuzzDictionaries(f *testing.F) {
	f.Add(testActors, testAgents, testVerbs, "Narnia has restored ties with Calormen.")
	f.Add("A [B <", "!X! = Y\n!X!_Z {} [~Q", "&S\n+&S\n--- A [---] ---\nA {+B_C}\n- % _ * _ (+ {$}) ^ [", "a b c")
	f.Fuzz(func(t *testing.T, actors, agents, verbs, text string) {
		if len(actors)+len(agents)+len(verbs)+len(text) > 4000 {
			t.Skip()
		}
		for _, d := range []Dialect{Classic, Universal} {
			for _, e := range testCoder(t, d, actors, agents, verbs).Code(text, "2001-01-01") {
				if e.Source == e.Target {
					t.Errorf("%v acts on itself", e)
				}
			}
		}
	})
}

// BenchmarkCode codes from raw text, parsing included. PETRARCH-2 codes about
// 1,550 sentences a second from trees it is given.
func BenchmarkCode(b *testing.B) {
	c := testCoder(b, Universal, testActors, testAgents, testVerbs)
	text := "Narnia's foreign minister said on Monday that Calormen has restored full diplomatic ties with Archenland after a long rift, two months before the talks in Cair Paravel."
	b.ReportAllocs()
	for b.Loop() {
		c.Code(text, "2001-01-01")
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "sentences/s")
}
