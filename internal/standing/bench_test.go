package standing

import (
	"fmt"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

var all = kadesh.Perspective{ID: "all"}

// onDay is the day for which benchmarks ask.
const onDay = kadesh.Day(19000)

// stateAll evaluates a world and says where every commitment stands.
func stateAll(b testing.TB, m *Model, side kadesh.Perspective) []Commitment {
	w, err := m.Hear(time.Time{}, side)
	if err != nil {
		b.Fatal(err)
	}
	out := make([]Commitment, len(m.Dossier.Commitments))
	for i, c := range m.Dossier.Commitments {
		out[i] = w.Commitment(c, onDay)
	}
	return out
}

// BenchmarkWorld is the full evaluation of one world, from the dossier to the
// state of every commitment, at four sizes.
func BenchmarkWorld(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 30_000, 100_000} {
		d := generate(n, 1)
		b.Run(fmt.Sprintf("commitments=%d,claims=%d", n, 10*n), func(b *testing.B) {
			for b.Loop() {
				stateAll(b, NewModel(d), all)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(10*n), "ns/claim")
			b.ReportMetric(heap(), "MB-heap")
		})
	}
}

func heap() float64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.Sys) / (1 << 20)
}

// BenchmarkOneNewClaim is the time from a new claim to the new values.
func BenchmarkOneNewClaim(b *testing.B) {
	d := generate(100_000, 1)
	m := NewModel(d)
	w, err := m.Hear(time.Time{}, all)
	if err != nil {
		b.Fatal(err)
	}
	w.Refresh(m.Put(len(d.Claims), kadesh.Claim{ID: "warm", About: Happened("done_c1"), Date: kadesh.On(19000), Basis: kadesh.Documented}))
	var times []time.Duration
	for i := 0; b.Loop(); i++ {
		c := kadesh.Claim{ID: fmt.Sprint("new", i), About: Happened(fmt.Sprintf("done_c%d", i%100_000)), Denies: i%3 == 0, Holders: []string{"A1"},
			Date: kadesh.On(kadesh.Day(18000 + i%2000)), Basis: kadesh.Documented}
		if i%5 == 0 {
			c.About = Happened(fmt.Sprintf("force_i%d", i%2000))
		}
		start := time.Now()
		w.Refresh(m.Put(len(d.Claims), c))
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	b.ReportMetric(float64(times[len(times)*99/100].Microseconds()), "p99-us")
	b.ReportMetric(float64(times[len(times)-1].Microseconds()), "max-us")
}

// BenchmarkDiffOfTwoSides evaluates two sides of the same dossier and compares
// every commitment.
func BenchmarkDiffOfTwoSides(b *testing.B) {
	m := NewModel(generate(100_000, 1))
	for b.Loop() {
		one, other := stateAll(b, m, side(m.Dossier, "side0")), stateAll(b, m, side(m.Dossier, "side1"))
		differ := 0
		for i := range one {
			if one[i].State != other[i].State || one[i].Value != other[i].Value {
				differ++
			}
		}
		b.ReportMetric(float64(differ), "differ")
	}
}

func side(d *dossier.Dossier, id string) kadesh.Perspective {
	p, _ := d.Perspective(id)
	return p
}
