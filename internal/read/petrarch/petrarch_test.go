package petrarch

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Dictionaries of the test's own.
const (
	testActors = `
NARNIA [NAR]
+NARNIAN
CALORMEN [CAL]
ARCHENLAND [ARC]
CAIR_PARAVEL [NAR]
LONE_ISLANDS [FEL/DOO]
RABADASH
	[CALMIL <990101]
	[CALGOV 19990101 - 20001231]
	[CAL]
BISM [---]
CASTLE TELEVISION [NARTV]
`
	testAgents = `
!BOSS! = MINISTER, MINISTERS
GOVERNMENT [~GOV]
SOLDIER [~MIL]
LAWMAKER [~LEG]
POLICE {} [~COP]
FOREIGN_!BOSS! [~GOVFRM]
RIGHTS_GROUP [NGO~]
DWARVISH {} [~DWA]
`
	// phrasal and linear say the same in the two dialects.
	phrasal = `
&TIES
+TIES_
+TRADE LINKS_
&SORT
+DIPLOMATIC
+&TRADE
&TRADE_
+TRADE

--- RESTORE [---] ---
RESTORE
- * &TIES [050]
- * {&SORT RELATIONS} [051]
- * RELATIONS [052]

--- CRITICIZE [111] ---
CRITICIZE
ATTACK [190]
- * (FROM $) [112]

--- MEET [040:041] ---
MEET {MEETS MET MEETING}
- % * [036]
- * ENVOY (AT ^) (WITH +) [042]

--- BREAK [120] ---
BREAK {BREAKS BROKE BROKEN}
+BREAK_DOWN {+BROKE_DOWN} [121]
- * OFF &TIES [1246]
`
	linear = `
&TIES_
+TIES
+TRADE LINKS

--- RESTORE [---] ---
RESTORE
- * &TIES [050]
- NEARLY_* &TIES [053]

--- CRITICIZE [111] ---
CRITICIZE
ATTACK [190]
- WILL NOT * [191]

--- SHOOT [190] ---
SHOOT {SHOT}
- + WAS * DEAD IN $ [224]
`
)

func made(actors, agents, verbs string) *Dictionary {
	d := New()
	d.AddActors("actors", actors)
	d.AddAgents("agents", agents)
	d.AddVerbs("verbs", verbs)
	return d
}

func on(day string) time.Time {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	return t
}

// said are the events as "SOURCE TARGET CODE".
func said(d *Dictionary, text, day string) []string {
	var out []string
	for _, e := range d.Code(text, on(day), Options{Dyads: true}) {
		out = append(out, e.Source+" "+e.Target+" "+e.Code)
	}
	return out
}

func TestCode(t *testing.T) {
	for _, c := range []struct {
		verbs, text, day string
		want             []string
	}{
		{phrasal, "Narnia has restored full diplomatic ties with Calormen after a long rift.", "2001-01-01", []string{"NAR CAL 050"}},
		{phrasal, "Narnia restored trade relations with Calormen.", "2001-01-01", []string{"NAR CAL 051"}},
		{phrasal, "Narnia restored warm relations with Calormen.", "2001-01-01", []string{"NAR CAL 052"}},
		{phrasal, "Narnia restored diplomatic water relations with Calormen.", "2001-01-01", []string{"NAR CAL 052"}},
		{phrasal, "Narnia restored the castle of Calormen.", "2001-01-01", nil},
		{phrasal, "Narnia's foreign minister criticized Calormen.", "2001-01-01", []string{"NARGOVFRM CAL 111"}},
		{phrasal, "Calormen was criticized by Narnian soldiers.", "2001-01-01", []string{"NARMIL CAL 111"}},
		{phrasal, "Narnia did not attack Calormen.", "2001-01-01", []string{"NAR CAL 057"}},
		{phrasal, "Rabadash attacked Narnia.", "1998-05-01", []string{"CALMIL NAR 190"}},
		{phrasal, "Rabadash attacked Narnia.", "2000-12-31", []string{"CALGOV NAR 190"}},
		{phrasal, "Rabadash attacked Narnia.", "2005-05-01", []string{"CAL NAR 190"}},
		{phrasal, "Narnia and Calormen met on Monday.", "2001-01-01", []string{"NAR CAL 036", "CAL NAR 036"}},
		{phrasal, "Narnia met Calormen.", "2001-01-01", []string{"NAR CAL 040", "CAL NAR 041"}},
		{phrasal, "Narnia met an envoy at Archenland with Calormen.", "2001-01-01", []string{"NAR CAL 042"}},
		{phrasal, "Narnia broke off trade links with Archenland and Calormen.", "2001-01-01", []string{"NAR ARC 1246", "NAR CAL 1246"}},
		{phrasal, "Narnia broke down with Calormen.", "2001-01-01", []string{"NAR CAL 121"}},
		{phrasal, "Soldiers and police in Narnia and Archenland attacked Calormen.", "2001-01-01", []string{"NARMIL CAL 190", "ARCMIL CAL 190", "NARCOP CAL 190", "ARCCOP CAL 190"}},
		{phrasal, "Narnian soldiers and police attacked Calormen.", "2001-01-01", []string{"NARMIL CAL 190", "NARCOP CAL 190"}},
		{phrasal, "Narnian dwarvish soldiers and police attacked Calormen.", "2001-01-01", []string{"NARDWAMIL CAL 190", "NARDWACOP CAL 190"}},
		{phrasal, "Former lawmakers in Narnia attacked Calormen.", "2001-01-01", []string{"NARELI CAL 190"}},
		{phrasal, "Police attacked Calormen.", "2001-01-01", []string{"---COP CAL 190"}},
		{phrasal, "Bism attacked Narnia.", "2001-01-01", nil},
		{phrasal, "Narnia criticized Calormen, a senior Archenland soldier said on Monday.", "2001-01-01", []string{"NAR CAL 111"}},
		{phrasal, "Narnia criticized Castle state-run television.", "2001-01-01", []string{"NAR NARTV 111"}},
		{phrasal, "The Lone Islands attacked Calormen.", "2001-01-01", []string{"FEL/DOO CAL 190"}},
		{linear, "The Lone Islands attacked Calormen.", "2001-01-01", []string{"FEL CAL 190", "DOO CAL 190"}},
		{linear, "Narnia nearly restored all ties with Calormen.", "2001-01-01", []string{"NAR CAL 053"}},
		{linear, "Narnia nearly had restored all ties with Calormen.", "2001-01-01", []string{"NAR CAL 050"}},
		{linear, "Narnia will not attack Calormen.", "2001-01-01", []string{"NAR CAL 191"}},
		{linear, "A Narnian was shot dead in Calormen.", "2001-01-01", []string{"CAL NAR 224"}},
		{linear, "Narnia was criticized over the feud with Calormen.", "2001-01-01", []string{"NAR CAL 111"}},
		{phrasal, "Narnia was criticized over the feud with Calormen.", "2001-01-01", []string{"CAL NAR 111"}},
		{phrasal, "Narnia, which is visiting Archenland, criticized Calormen.", "2001-01-01", []string{"NAR CAL 111"}},
		{phrasal, "Narnia met Calormen on Monday and broke off trade links with Archenland.", "2001-01-01", []string{"NAR CAL 040", "CAL NAR 041", "NAR ARC 1246"}},
		{phrasal, "", "2001-01-01", nil},
	} {
		if got := said(made(testActors, testAgents, c.verbs), c.text, c.day); !slices.Equal(got, c.want) {
			t.Errorf("%s (%s)\n got %q\nwant %q", c.text, c.day, got, c.want)
		}
	}
}

func TestPlaces(t *testing.T) {
	text := "A quiet day. Narnia attacked Calormen."
	e := made(testActors, testAgents, phrasal).Code(text, on("2001-01-01"), Options{Dyads: true})
	if len(e) != 1 || text[e[0].Verb.Start:e[0].Verb.End] != "attacked" || text[e[0].Sentence.Start:e[0].Sentence.End] != "Narnia attacked Calormen." {
		t.Errorf("%+v", e)
	}
}

func TestDyads(t *testing.T) {
	d := made(testActors, testAgents, phrasal)
	e := d.Code("Narnia attacked at dawn.", on("2001-01-01"), Options{})
	if len(e) != 1 || e[0].Source != "NAR" || e[0].Target != "---" {
		t.Errorf("%+v", e)
	}
}

func TestDiscardsAndIssues(t *testing.T) {
	d := made(testActors, testAgents, phrasal)
	d.AddDiscards("discards", "TENNIS\n+WORLD CUP # all of the story\n")
	d.AddIssues("issues", "<ISSUE CATEGORY=\"X\">\nn:famine [HUNGER]\nfood+aid [AID]\nv:starve [HUNGER]\n~no famine\n</ISSUE>\n")
	for text, want := range map[string]int{
		"Narnia attacked Calormen.":                                     1,
		"Narnia attacked Calormen at tennis. Calormen attacked Narnia.": 1,
		"Narnia attacked Calormen. The World Cup began.":                0,
	} {
		if got := said(d, text, "2001-01-01"); len(got) != want {
			t.Errorf("%s: %q", text, got)
		}
	}
	for text, want := range map[string][]string{
		"Narnia criticized Calormen over famines and food-aid.": {"HUNGER", "AID"},
		"Narnia criticized Calormen, where there is no famine.": nil,
	} {
		if e := d.Code(text, on("2001-01-01"), Options{Dyads: true}); len(e) != 1 || !slices.Equal(e[0].Issues, want) {
			t.Errorf("%s: %+v", text, e)
		}
	}
}

// TestDiagnostics holds that what is wrong with a dictionary is said, at its
// place.
func TestDiagnostics(t *testing.T) {
	for _, c := range []struct{ kind, text, code string }{
		{"actors", "\t[CODE]", "K401"},
		{"actors", "+NAME", "K402"},
		{"actors", "NAME [ABC]\n_ [X]", "K403"},
		{"actors", "NAME\n\t[ABC 2001-]", "K404"},
		{"actors", "NAME\n\t[ABC <20010]", "K404"},
		{"agents", "SOLDIER", "K405"},
		{"agents", "!X!_Y [~Z]", "K406"},
		{"verbs", "--- A [010] ---\nA\n* B [020]", "K407"},
		{"verbs", "- * B [020]", "K408"},
		{"verbs", "--- A [010] ---\nA\n- * B", "K409"},
		{"verbs", "--- A [010] ---\nA\n- * (B [020]", "K410"},
		{"verbs", "--- A [010] ---\nA\n- B [020]", "K410"},
		{"verbs", "ATTACK", "K411"},
		{"verbs", "--- A [010] ---\n{B}", "K412"},
		{"verbs", "--- A [010] ---\nA\n- * &B [020]", "K413"},
		{"issues", "famine", "K414"},
	} {
		d := New()
		map[string]func(name, text string){"actors": d.AddActors, "agents": d.AddAgents, "verbs": d.AddVerbs, "issues": d.AddIssues}[c.kind](c.kind, c.text)
		if len(d.Said) != 1 || d.Said[0].Code != c.code || d.Said[0].Subject.Line != 1+strings.Count(c.text, "\n") || d.Said[0].Help == "" {
			t.Errorf("%s %q: %+v", c.kind, c.text, d.Said)
		}
	}
}

func TestComments(t *testing.T) {
	d := New()
	d.AddActors("a", "<!-- NOT THIS [NO]\n# NOR [THIS] -->\nNARNIA <!-- x --> [NAR] # here\n<! -- OLD -->\nBISM [BIS] ; there\n")
	if len(d.Said) != 0 || len(d.actors) != 2 {
		t.Errorf("%v %v", d.Said, d.actors)
	}
}

// sentence draws a sentence over the names of the test's dictionaries.
func drawn(t *rapid.T) string {
	actor := rapid.SampledFrom([]string{"Narnia", "Calormen", "Archenland", "Narnian soldiers", "police in Calormen", "the government of Archenland", "Rabadash", "the Lone Islands"})
	verb := rapid.SampledFrom([]string{"attacked", "has restored ties with", "did not attack", "criticized", "met", "was criticized by", "will break off trade links with"})
	s := actor.Draw(t, "who")
	if rapid.Bool().Draw(t, "two") {
		s += " and " + actor.Draw(t, "and")
	}
	s = strings.ToUpper(s[:1]) + s[1:] + " " + verb.Draw(t, "verb") + " " + actor.Draw(t, "whom")
	return s + rapid.SampledFrom([]string{".", " on Monday.", " after a long rift, a soldier said."}).Draw(t, "end")
}

// TestSameAgain: coding is a function of text, day and dictionary, in several
// goroutines too.
func TestSameAgain(t *testing.T) {
	d := made(testActors, testAgents, phrasal)
	rapid.Check(t, func(t *rapid.T) {
		text := drawn(t)
		want := said(d, text, "2001-01-01")
		var wait sync.WaitGroup
		got := make([][]string, 3)
		for i := range got {
			wait.Go(func() { got[i] = said(made(testActors, testAgents, phrasal), text, "2001-01-01") })
		}
		wait.Wait()
		for _, g := range got {
			if !slices.Equal(g, want) {
				t.Fatalf("%s: %q, then %q", text, want, g)
			}
		}
	})
}

// TestRenamed: an actor with another code has the same events under that code;
// the code of one side weighs no more than that of another.
func TestRenamed(t *testing.T) {
	for _, verbs := range []string{phrasal, linear} {
		d := made(testActors, testAgents, verbs)
		swap := strings.NewReplacer("NAR", "CAL", "CAL", "NAR")
		// The names stay, the codes change places.
		other := made(strings.NewReplacer("[NAR", "[CAL", "[CAL", "[NAR").Replace(testActors), testAgents, verbs)
		rapid.Check(t, func(t *rapid.T) {
			text := drawn(t)
			var want []string
			for _, s := range said(d, text, "2001-01-01") {
				want = append(want, swap.Replace(s))
			}
			if got := said(other, text, "2001-01-01"); !slices.Equal(got, want) {
				t.Fatalf("%s: %q, want %q", text, got, want)
			}
		})
	}
}

// FuzzDictionaries holds that any dictionaries and any text are coded without
// a fault, and that what is said about them has its place.
func FuzzDictionaries(f *testing.F) {
	f.Add(testActors, testAgents, phrasal, "Narnia has restored ties with Calormen.")
	f.Add(testActors, testAgents, linear, "Narnia was shot dead in Calormen.")
	f.Add("A [B <", "!X! = Y\n!X!_Z {} [~Q", "&S\n+&S\n--- A [---] ---\nA {+B_C}\n- % _ * _ (+ {$}) ^ [", "a b c")
	f.Add("A\n+B\n\t[C 1-2]", "<!-- x", "&A\n+&B\n&B\n+&A\n\n--- A [1:2] ---\nA\n- &A * {&B (^)}[3]", "a a a a")
	f.Fuzz(func(t *testing.T, actors, agents, verbs, text string) {
		if len(actors)+len(agents)+len(verbs)+len(text) > 4000 {
			t.Skip()
		}
		d := made(actors, agents, verbs)
		d.AddDiscards("discards", agents)
		d.AddIssues("issues", agents)
		for _, s := range d.Said {
			if s.Subject == nil || s.Subject.Line < 1 || s.Help == "" {
				t.Errorf("%+v", s)
			}
		}
		for _, e := range d.Code(text, on("2001-01-01"), Options{}) {
			if e.Source == e.Target || e.Verb.Start < e.Sentence.Start || e.Verb.End > e.Sentence.End {
				t.Errorf("%+v", e)
			}
		}
	})
}

// BenchmarkCode codes from raw text, parsing included. PETRARCH-2 codes about
// 1,550 sentences a second from trees it is given.
func BenchmarkCode(b *testing.B) {
	d := made(testActors, testAgents, phrasal)
	text := "Narnia's foreign minister said on Monday that Calormen has restored full diplomatic ties with Archenland after a long rift, two months before the talks in Cair Paravel."
	b.ReportAllocs()
	for b.Loop() {
		d.Code(text, on("2001-01-01"), Options{Dyads: true})
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "sentences/s")
}
