package view

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/measure"
)

// Agreement is how far coders who coded apart from one another agree, and what
// they disagree on.
type Agreement struct {
	FormatVersion int         `json:"format_version"`
	Dossier       string      `json:"dossier"`
	Lead          string      `json:"lead"`
	Coders        []CoderWork `json:"coders"`
	// Units are the findings that at least two coders coded; Same of them have
	// one code.
	Units int `json:"units"`
	Same  int `json:"same"`
	// Kinds are the figures for all kinds together, then for each.
	Kinds []KindAgreement `json:"kinds"`
	// Open are the disagreements without a verdict, those that would change a
	// status first.
	Open []CodedItem `json:"open"`
	// Settled is how many disagreements have a verdict.
	Settled int `json:"settled"`
}

// CoderWork is how much a coder did.
type CoderWork struct {
	Coder  string `json:"coder"`
	Coded  int    `json:"coded"`
	Accept int    `json:"accept"`
	Reject int    `json:"reject"`
	Unsure int    `json:"unsure"`
}

// KindAgreement is the agreement on findings of a kind.
type KindAgreement struct {
	Kind  string `json:"kind"`
	Units int    `json:"units"`
	Same  int    `json:"same"`
	// Alpha is Krippendorff's, nominal; null where it is undefined. Low to High
	// hold it in 95 of 100 draws of the units.
	Alpha *float64 `json:"alpha"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
}

// CodedItem is a finding on which coders differ.
type CodedItem struct {
	Key    string    `json:"key"`
	Title  string    `json:"title"`
	Kind   string    `json:"kind"`
	Codes  []CodedAs `json:"codes"`
	Effect Effect    `json:"effect"`
}

// CodedAs is one coder's code.
type CodedAs struct {
	Coder   string `json:"coder"`
	Verdict string `json:"verdict"`
}

// codeWords are the categories of alpha.
var codeWords = []string{"accept", "reject", "unsure"}

// draws is how many samples the interval of alpha rests on.
const draws = 1000

// openShown bounds the disagreements that are listed.
const openShown = 200

// AgreementOf makes the agreement figures.
// Cost: linear in the coded findings, a thousand times for the interval.
func AgreementOf(s *Snapshot, k *Ranking, seed uint64) Agreement {
	a := Agreement{FormatVersion: kadesh.FormatVersion, Dossier: s.Dossier.ID, Coders: []CoderWork{}, Kinds: []KindAgreement{}, Open: []CodedItem{}}
	coders := codersOf(s)
	work := make(map[string]*CoderWork, len(coders))
	for _, c := range coders {
		work[c] = &CoderWork{Coder: c}
	}
	units := map[string][][]int{}
	for _, i := range k.Order {
		e := s.Entries[i]
		if len(e.Codes) == 0 {
			continue
		}
		codes := make([]int, len(coders))
		for j, c := range coders {
			codes[j] = -1
			if v, ok := e.Codes[c]; ok {
				codes[j] = slices.Index(codeWords, v.Verdict)
				work[c].add(v.Verdict)
			}
		}
		if len(e.Codes) < 2 {
			continue
		}
		kind := string(e.Finding.Kind)
		units["all"], units[kind] = append(units["all"], codes), append(units[kind], codes)
		if !oneCode(codes) {
			a.differs(e, k.Effects[i], coders)
		}
	}
	for _, c := range coders {
		a.Coders = append(a.Coders, *work[c])
	}
	for _, kind := range append([]string{"all"}, kindNames()...) {
		if len(units[kind]) > 0 {
			a.Kinds = append(a.Kinds, kindAgreement(kind, units[kind], len(coders), seed))
		}
	}
	if len(a.Kinds) > 0 {
		a.Units, a.Same = a.Kinds[0].Units, a.Kinds[0].Same
	}
	a.lead()
	return a
}

func (w *CoderWork) add(verdict string) {
	w.Coded++
	switch verdict {
	case "accept":
		w.Accept++
	case "reject":
		w.Reject++
	default:
		w.Unsure++
	}
}

func (a *Agreement) differs(e *Entry, effect Effect, coders []string) {
	if e.Verdict != nil {
		a.Settled++
		return
	}
	if len(a.Open) == openShown {
		return
	}
	item := CodedItem{Key: e.Key, Title: shortened(e.Finding.Quote, 120), Kind: kindWord(e.Finding), Effect: effect, Codes: []CodedAs{}}
	for _, c := range coders {
		if v, ok := e.Codes[c]; ok {
			item.Codes = append(item.Codes, CodedAs{c, v.Verdict})
		}
	}
	a.Open = append(a.Open, item)
}

func (a *Agreement) lead() {
	switch {
	case len(a.Coders) == 0:
		a.Lead = "Nobody has coded anything apart from the others yet."
	case a.Units == 0:
		a.Lead = plural(len(a.Coders), "coder") + "; no finding is coded by two of them yet."
	default:
		moving := 0
		for _, o := range a.Open {
			if len(o.Effect.Changes) > 0 {
				moving++
			}
		}
		a.Lead = "On " + plural(a.Units, "finding") + " coded twice, " + plural(a.Units-a.Same, "disagreement") + "; " + plural(moving, "open one") + " would change a status."
	}
}

func codersOf(s *Snapshot) []string {
	seen := map[string]bool{}
	var out []string
	for _, e := range s.Entries {
		for c := range e.Codes { // sorted below
			if !seen[c] {
				seen[c] = true
				out = append(out, c)
			}
		}
	}
	slices.SortFunc(out, strings.Compare)
	return out
}

func kindNames() []string {
	var out []string
	for _, k := range kadesh.FindingKinds {
		out = append(out, string(k))
	}
	return out
}

func oneCode(codes []int) bool {
	first := -1
	for _, c := range codes {
		if c < 0 {
			continue
		}
		if first >= 0 && c != first {
			return false
		}
		first = c
	}
	return true
}

// kindAgreement computes the figures of units, each a code by coder. The
// interval is a bootstrap over units. Source: Hayes and Krippendorff 2007.
func kindAgreement(kind string, units [][]int, coders int, seed uint64) KindAgreement {
	out := KindAgreement{Kind: kind, Units: len(units)}
	for _, u := range units {
		if oneCode(u) {
			out.Same++
		}
	}
	alpha := func(pick func(i int) []int) (float64, error) {
		codes := make([][]int, coders)
		for c := range codes {
			codes[c] = make([]int, len(units))
			for i := range units {
				codes[c][i] = pick(i)[c]
			}
		}
		return measure.Alpha(codes, len(codeWords), measure.Nominal)
	}
	value, err := alpha(func(i int) []int { return units[i] })
	if err != nil {
		return out
	}
	out.Alpha = &value
	state := seed + uint64(len(units))
	var sample []float64
	for range draws {
		chosen := make([]int, len(units))
		for i := range chosen {
			chosen[i] = drawn64(&state, len(units))
		}
		if v, err := alpha(func(i int) []int { return units[chosen[i]] }); err == nil {
			sample = append(sample, v)
		}
	}
	if len(sample) < draws/2 {
		return out
	}
	slices.Sort(sample)
	low, high := sample[len(sample)*25/1000], sample[len(sample)*975/1000]
	out.Low, out.High = &low, &high
	return out
}

// drawn64 is the next number below n of SplitMix64: the same on every machine.
// Source: Steele, Lea, Flood 2014.
func drawn64(state *uint64, n int) int {
	*state += 0x9e3779b97f4a7c15
	z := *state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) % uint64(n))
}

// Coders are the coders of a dossier's findings, in order.
func Coders(s *Snapshot) []string { return codersOf(s) }
