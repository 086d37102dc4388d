package standing

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// generate makes a dossier of a given size, the same for the same seed: one
// commitment in ten waits for another, each has an event that fulfils it, half
// a deadline from its instrument's entry into force, and ten claims from six
// sides, some of which deny.
func generate(commitments int, seed uint64) *dossier.Dossier {
	r := rand.New(rand.NewPCG(seed, 1))
	g := &generator{r: r, b: dossier.NewBuilder("generated")}
	g.actors()
	instruments := max(1, commitments/50)
	for i := range instruments {
		g.instrument(i)
	}
	for i := range commitments {
		g.commitment(i, r.IntN(instruments))
	}
	for i := range commitments * 10 {
		g.claim(i, commitments, instruments)
	}
	return g.b.Dossier()
}

type generator struct {
	r *rand.Rand
	b *dossier.Builder
}

const sides = 6

func (g *generator) actors() {
	for i := range sides {
		g.b.Actor(kadesh.Actor{ID: fmt.Sprintf("A%d", i), Side: fmt.Sprintf("side%d", i)})
		g.b.Perspective(kadesh.Perspective{ID: fmt.Sprintf("side%d", i), Hears: []string{fmt.Sprintf("side%d", i)}})
	}
}

func (g *generator) instrument(i int) {
	id := fmt.Sprintf("i%d", i)
	g.b.Event(kadesh.Event{ID: "force_" + id})
	g.b.Instrument(kadesh.Instrument{ID: id, Ladder: kadesh.LadderTreaty,
		Stages: []kadesh.StageRule{{Stage: "in_force", When: Happened("force_" + id)}}})
}

func (g *generator) commitment(i, instrument int) {
	id, in := fmt.Sprintf("c%d", i), fmt.Sprintf("i%d", instrument)
	g.b.Event(kadesh.Event{ID: "done_" + id})
	c := kadesh.Commitment{ID: id, Instrument: in, Obligors: []string{"A0"}, DoneWhen: Happened("done_" + id)}
	if i > 0 && g.r.IntN(10) == 0 {
		c.Precondition = InState(fmt.Sprintf("c%d", g.r.IntN(i)), "fulfilled")
	}
	if g.r.IntN(2) == 0 {
		c.Deadline = &kadesh.Deadline{Within: kadesh.Duration{Months: 1 + g.r.IntN(24)}, Of: Reached(in, "in_force")}
	}
	g.b.Commitment(c)
}

func (g *generator) claim(i, commitments, instruments int) {
	day := kadesh.Day(18000 + g.r.IntN(2000))
	c := kadesh.Claim{ID: fmt.Sprintf("k%d", i), Holders: []string{fmt.Sprintf("A%d", g.r.IntN(sides))}, Denies: g.r.IntN(4) == 0,
		Date: kadesh.On(day), Recorded: time.Unix(int64(day)*86400, 0).UTC(), Basis: kadesh.Documented, Certainty: "asserted"}
	switch g.r.IntN(20) {
	case 0:
		c.About = Happened(fmt.Sprintf("force_i%d", g.r.IntN(instruments)))
	case 1:
		c.About = InState(fmt.Sprintf("c%d", g.r.IntN(commitments)), "breached")
	default:
		c.About = Happened(fmt.Sprintf("done_c%d", g.r.IntN(commitments)))
	}
	g.b.Claim(c)
}
