package measure

import (
	"encoding/csv"
	"errors"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// table reads a CSV file of the evaluation data, or skips.
func table(t *testing.T, path string) (head []string, rows [][]string) {
	t.Helper()
	f, err := os.Open("../../../shared/data/agreements/" + path)
	if err != nil {
		t.Skip("the agreement data are not at ../shared/data:", err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.FieldsPerRecord = -1
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return all[0], all[1:]
}

// TestPAMScores recomputes every published score from its provisions. In three
// rows (Tajikistan 1997 to 1999) the data score a provision (refugees) that they
// do not count as present; the published score has its points all the same.
func TestPAMScores(t *testing.T) {
	head, rows := table(t, "pam/PAM_ID_v1.5_Sheet1.csv")
	column := map[string]int{}
	for i, name := range head {
		column[strings.TrimPrefix(name, "\ufeff")] = i
	}
	right := 0
	for _, row := range rows {
		var levels []int
		provisions := 0
		for i, name := range head {
			// Four columns to a provision: has it, initiated, level, reversal.
			if !strings.HasSuffix(name, "_prov") || name == "total_prov" {
				continue
			}
			if row[i] == "1" {
				provisions++
			}
			if level, err := strconv.ParseFloat(row[i+2], 64); err == nil {
				levels = append(levels, int(level))
			} else if row[i] == "1" {
				t.Fatalf("%s: level %q", name, row[i+2])
			}
		}
		got, ok := PAMStrict(levels, provisions)
		want, err := strconv.ParseFloat(row[column["agg_implem_score"]], 64)
		if !ok || err != nil || math.Abs(got-want) > 1e-6*math.Max(1, want) {
			t.Errorf("%s %s: got %v, published %v (%v)", row[column["accord name"]], row[column["year"]], got, want, err)
			continue
		}
		right++
	}
	if right != 323 {
		t.Errorf("%d of 323 scores are recomputed", right)
	}
}

// TestCorridors maps 282 humanitarian corridors to the four values by what each
// side reported.
func TestCorridors(t *testing.T) {
	head, rows := table(t, "other/humanitarian-corridors-ukraine.csv")
	status := -1
	for i, name := range head {
		if name == "status_result" {
			status = i
		}
	}
	b := dossier.NewBuilder("corridors")
	b.Actor(kadesh.Actor{ID: "UKR", Side: "kyiv"})
	b.Actor(kadesh.Actor{ID: "RUS", Side: "moscow"})
	on := kadesh.DayOf(2022, 5, 4)
	open := kadesh.When{EDTF: "2022-05-04/..", Earliest: on, Latest: kadesh.MaxDay}
	for i, row := range rows {
		event := strconv.Itoa(i)
		b.Event(kadesh.Event{ID: event})
		say := func(holder string, denies bool) {
			c := kadesh.Claim{ID: event + holder, About: standing.Happened(event), Holders: []string{holder}, Denies: denies, Date: kadesh.On(on), Basis: kadesh.Documented}
			if denies {
				c.Date = open
			}
			b.Claim(c)
		}
		switch row[status] {
		case "successful":
			say("UKR", false)
		case "unsuccessful/disrupted":
			say("UKR", true)
		case "disputed":
			say("UKR", true)
			say("RUS", false)
		}
	}
	w, err := standing.Hear(b.Dossier(), time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	var got [4]int
	for i := range rows {
		got[w.At(standing.Happened(strconv.Itoa(i)), on)]++
	}
	if want := [4]int{kadesh.Unknown: 145, kadesh.True: 125, kadesh.Contested: 7, kadesh.False: 5}; got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestAlpha is the worked example of Hayes and Krippendorff's source: twelve
// units, four coders, missing codes.
func TestAlpha(t *testing.T) {
	x := missing
	codes := [][]int{
		{0, 1, 2, 2, 1, 0, 3, 0, 1, x, x, x},
		{0, 1, 2, 2, 1, 1, 3, 0, 1, 4, x, 2},
		{x, 2, 2, 2, 1, 2, 3, 1, 1, 4, 0, x},
		{0, 1, 2, 2, 1, 3, 3, 0, 1, 4, 0, x},
	}
	for m, want := range map[Metric]float64{Nominal: 0.743, Ordinal: 0.815} {
		got, err := Alpha(codes, 5, m)
		if err != nil || math.Abs(got-want) > 0.0006 {
			t.Errorf("metric %d: got %.4f, %v; want %.3f", m, got, err, want)
		}
	}
	if _, err := Alpha([][]int{{1, 1}, {1, 1}}, 2, Nominal); !errors.Is(err, ErrNoVariation) {
		t.Errorf("no variation gives %v", err)
	}
}

// TestAllOnTheFirstCase: every figure has its parts, and nothing is guaranteed
// in the Joint Declaration.
func TestAllOnTheFirstCase(t *testing.T) {
	d, list, err := dossier.Load(examples.Open(examples.First), func(name string, data []byte) (kadesh.Document, error) {
		return kadesh.Document{ID: name, Text: string(data), Published: "2025-08-08"}, nil
	})
	if err != nil || list.Failed() {
		t.Fatal(err, list)
	}
	w, err := standing.Hear(d, time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	all, err := All(w, kadesh.DayOf(2026, 11, 24))
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, f := range all {
		if seen[f.ID] || f.Title == "" || f.Set == "" || f.Source == "" || f.Formula == "" || f.Side != "all" {
			t.Errorf("an unfinished figure: %+v", f)
		}
		seen[f.ID] = true
		if f.ID == "guarantee_coverage" && f.Numerator != 0 {
			t.Errorf("somebody guarantees something: %+v", f)
		}
		if f.ID == "witness_coverage" && f.Numerator == 0 {
			t.Error("nobody witnessed the declaration")
		}
	}
}

// TestMeasuresAreDocumented: the page has a line for every measure.
func TestMeasuresAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/measures.md")
	if err != nil {
		t.Fatal(err)
	}
	w, err := standing.Hear(dossier.NewBuilder("empty").Dossier(), time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	all, err := All(w, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range all {
		if !strings.Contains(string(page), "| "+f.ID+" |") {
			t.Errorf("docs/measures.md has no line for %s", f.ID)
		}
	}
}
