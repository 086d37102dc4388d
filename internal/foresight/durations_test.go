package foresight

import (
	"encoding/csv"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

// accord is what the Peace Accords Matrix says of one provision of one accord:
// the year in which it was first complete, or the last on record.
type accord struct {
	has, done bool
	year      int
}

func readPAM(t *testing.T) (header map[string]int, rows [][]string) {
	t.Helper()
	f, err := os.Open("../../../shared/data/agreements/pam/PAM_ID_v1.5_Sheet1.csv")
	if err != nil {
		t.Skip("the Peace Accords Matrix is not here")
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	header = map[string]int{}
	for i, name := range all[0] {
		header[strings.TrimPrefix(name, "\ufeff")] = i
	}
	return header, all[1:]
}

// TestBaseRates computes the base rates anew from the Peace Accords Matrix, by
// Kaplan and Meier.
func TestBaseRates(t *testing.T) {
	header, rows := readPAM(t)
	for act, rate := range baseRates {
		accords := map[string]accord{}
		for _, r := range rows {
			y, err := strconv.Atoi(r[header["year_count"]])
			if err != nil {
				continue // a row without a year holds nothing
			}
			a := accords[r[header["pam_caseid"]]]
			a.has = a.has || r[header[rate.provision+"_prov"]] == "1"
			complete := r[header[rate.provision+"_implem"]] == "3"
			switch {
			case complete && (!a.done || y < a.year):
				a.done, a.year = true, y
			case !a.done:
				a.year = max(a.year, y)
			}
			accords[r[header["pam_caseid"]]] = a
		}
		checkRate(t, act, rate, accords)
	}
}

func checkRate(t *testing.T, act string, rate baseRate, accords map[string]accord) {
	left, n, done := 1.0, 0, 0
	for _, a := range accords {
		if a.has {
			n++
		}
		if a.has && a.done {
			done++
		}
	}
	if n != rate.accords || done != rate.done {
		t.Errorf("%s: %d of %d accords, want %d of %d", act, rate.done, rate.accords, done, n)
	}
	for y := 1; y <= 10; y++ {
		risk, ended := 0.0, 0.0
		for _, a := range accords {
			if a.has && a.year >= y {
				risk++
			}
			if a.has && a.done && a.year == y {
				ended++
			}
		}
		if risk > 0 {
			left *= 1 - ended/risk
		}
		if math.Abs(left-rate.open[y-1]) > 0.0006 {
			t.Errorf("%s: open after %d years %.3f, want %.3f", act, y, rate.open[y-1], left)
		}
	}
}

// TestQuantiles: they rise, begin and end at the bounds, and have the mean that
// the shape has.
func TestQuantiles(t *testing.T) {
	s := spread{100, 200, 600}
	for shape, mean := range map[Shape]float64{Triangular: 300, PERT: 250} {
		q := s.quantiles(shape)
		sum := 0.0
		for i := range stretches {
			if q[i] > q[i+1] {
				t.Fatalf("%s falls at %d", shape, i)
			}
			sum += float64(q[i]+q[i+1]) / 2
		}
		if got := sum / stretches / ticks; math.Abs(got-mean) > 0.5 {
			t.Errorf("%s: mean %.2f, want %.0f", shape, got, mean)
		}
		if q[0] != 100*ticks || q[stretches] != 600*ticks {
			t.Errorf("%s: from %d to %d", shape, q[0]/ticks, q[stretches]/ticks)
		}
	}
	for act, rate := range baseRates {
		q := rate.quantiles()
		for i := range stretches {
			if q[i] > q[i+1] {
				t.Fatalf("%s falls at %d", act, i)
			}
			// Within the ten years, the share done by the end of a year is the rate's.
			y := float64(q[i]) / ticks / year
			if k := int(math.Round(y)); math.Abs(y-float64(k)) < 1e-3 && k >= 1 && k <= 10 && i < stretches-1 &&
				1-rate.open[k-1] < float64(i)/stretches-1.0/stretches {
				t.Errorf("%s: %.3f done after %d years, want %.3f", act, float64(i)/stretches, k, 1-rate.open[k-1])
			}
		}
	}
}
