package logic

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The voting protocol of the RTEC distribution, as norms over a narrative:
// motions are proposed, seconded, voted on, closed and declared; deadlines,
// permissions, obligations and sanctions follow.
// Source: Pitt, Kamara, Sergot and Artikis 2006.

const (
	agents, motions = 1000, 3
	// values of a motion's status; 0 is null.
	proposed, voting, voted = 1, 2, 3
	// values of the others; 0 is nothing told yet.
	yes, no = 1, 2
)

// voteEvent is one event of the stream; motion counts the three that are asked
// about, -1 for others.
type voteEvent struct {
	kind   byte // p s v c d
	time   int32
	agent  int32
	motion int32
	value  uint8
}

// protocol lays its fluents out in one row.
type protocol struct {
	n *Narrative
	// counts of the votes that stand, for each motion.
	ayes, nays [motions]int
	declared   [motions]map[int32]uint8
}

func status(m int32) int32     { return m }
func outcome(m int32) int32    { return motions + m }
func auxiliary(m int32) int32  { return 2*motions + m }
func permission(m int32) int32 { return 3*motions + m }
func duty(m int32) int32       { return 4*motions + m }
func sanction(a int32) int32   { return 5*motions + a }
func vote(a, m int32) int32    { return 5*motions + agents + m*agents + a }

const fluents = 5*motions + agents + motions*agents

func newProtocol(record func(int32, uint8, int32, int32)) *protocol {
	p := &protocol{n: NewNarrative(fluents, record)}
	for m := range int32(motions) {
		p.n.Expire(status(m), proposed, 0, 10)
		p.n.Expire(status(m), voting, voted, 10)
		p.n.Expire(status(m), voted, 0, 10)
		p.n.Expire(auxiliary(m), yes, no, 8)
		p.declared[m] = map[int32]uint8{}
	}
	for a := range int32(agents) {
		p.n.Expire(sanction(a), yes, no, 4)
	}
	return p
}

func chair(a int32) bool { return a%10 == 0 }

// moment takes all events of one time.
func (p *protocol) moment(events []voteEvent) {
	p.n.At(events[0].time)
	for m := range p.declared {
		clear(p.declared[m])
	}
	for _, e := range events {
		p.event(e)
	}
	for i := 0; i < len(p.n.Changes()); i++ {
		if c := p.n.Changes()[i]; c.Fluent < motions && c.Old != c.New {
			p.turned(c.Fluent, c.Old, c.New)
		}
	}
	p.ended()
	p.count()
	p.n.End()
}

func (p *protocol) event(e voteEvent) {
	if e.kind == 'c' && chair(e.agent) && (e.motion < 0 || p.n.Value(permission(e.motion)) != yes) {
		p.n.Set(sanction(e.agent), yes)
	}
	if e.motion < 0 {
		return
	}
	now := p.n.Value(status(e.motion))
	switch {
	case e.kind == 'p' && now == 0:
		p.n.Set(status(e.motion), proposed)
	case e.kind == 's' && now == proposed:
		p.n.Set(status(e.motion), voting)
	case e.kind == 'c' && now == voting && chair(e.agent):
		p.n.Set(status(e.motion), voted)
	case e.kind == 'd' && now == voted && chair(e.agent):
		p.n.Set(status(e.motion), 0)
		p.n.Set(outcome(e.motion), e.value)
		p.declared[e.motion][e.agent] = e.value
	case e.kind == 'v' && now == voting:
		p.n.Set(vote(e.agent, e.motion), e.value)
	}
}

// turned is what follows from a motion's new status.
func (p *protocol) turned(m int32, old, now uint8) {
	switch now {
	case proposed:
		p.n.Set(auxiliary(m), no)
		p.n.Set(outcome(m), 0)
	case voting:
		p.n.Set(auxiliary(m), yes)
	case voted:
		p.n.Set(permission(m), no)
		if p.ayes[m] >= p.nays[m] {
			p.n.Set(duty(m), yes)
		}
	case 0:
		for a := range int32(agents) {
			if p.n.Value(vote(a, m)) != 0 { // no value counts as one that ends
				p.n.Set(vote(a, m), 0)
			}
		}
	}
	if old == voted {
		p.punish(m)
	}
	if now == 0 {
		p.n.Set(duty(m), no)
	}
}

// punish sanctions every chair that did not declare as it had to.
func (p *protocol) punish(m int32) {
	want := uint8(no)
	if p.n.Value(duty(m)) == yes {
		want = yes
	}
	for a := int32(0); a < agents; a += 10 {
		if p.declared[m][a] != want {
			p.n.Set(sanction(a), yes)
		}
	}
}

// ended gives the permission to close when the time for voting is up.
func (p *protocol) ended() {
	for m := range int32(motions) {
		for _, c := range p.n.Changes() {
			if c.Fluent == auxiliary(m) && c.Old == yes && c.New != yes && p.n.Value(status(m)) == voting {
				p.n.Set(permission(m), yes)
			}
		}
	}
}

// count keeps the votes that will stand.
func (p *protocol) count() {
	for _, c := range p.n.Changes() {
		if c.Fluent < vote(0, 0) {
			continue
		}
		m := (c.Fluent - vote(0, 0)) / agents
		p.ayes[m] += one(c.New == yes) - one(c.Old == yes)
		p.nays[m] += one(c.New == no) - one(c.Old == no)
	}
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

const votingData = "../../../shared/data/rtec-voting/"

// stream reads the events after time 0, which lies before the first window.
func stream(t testing.TB) (moments [][]voteEvent, events int) {
	t.Helper()
	f, err := os.Open(votingData + "voting.csv")
	if err != nil {
		t.Skip("the voting stream is not at ../shared/data:", err)
	}
	defer f.Close()
	ask := map[string]int32{"3": 0, "6": 1, "9": 2}
	var all []voteEvent
	for s := bufio.NewScanner(f); s.Scan(); {
		w := strings.Split(strings.TrimSpace(s.Text()), "|")
		time, err1 := strconv.Atoi(w[2])
		agent, err2 := strconv.Atoi(w[3])
		if err1 != nil || err2 != nil {
			t.Fatalf("%q is no event", s.Text())
		}
		m, asked := ask[w[4]]
		if !asked {
			m = -1
		}
		e := voteEvent{kind: w[0][0], time: int32(time), agent: int32(agent), motion: m}
		if len(w) > 5 {
			e.value = map[string]uint8{"aye": yes, "carried": yes, "nay": no, "not_carried": no}[w[5]]
		}
		if time > 0 {
			all = append(all, e)
		}
	}
	slices.SortStableFunc(all, func(a, b voteEvent) int { return int(a.time - b.time) })
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && all[j].time == all[i].time {
			j++
		}
		moments = append(moments, all[i:j])
		i = j
	}
	return moments, len(all)
}

// play runs the stream; times without events are moments too.
func play(moments [][]voteEvent, record func(int32, uint8, int32, int32)) {
	p := newProtocol(record)
	for _, m := range moments {
		p.moment(m)
	}
	p.n.Close(101)
}

// oracle is what RTEC recognised: for each fluent and value the times at which
// it holds.
func oracle(t *testing.T) map[string]map[int]bool {
	f, err := os.Open(votingData + "rtec-intervals.txt.gz")
	if err != nil {
		t.Skip("the intervals of RTEC are not at ../shared/data:", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile(`recognitions\(predictions,(\w+),\[\[(.*)\],(\w+)\],\[(.*)\]\)`)
	stretch := regexp.MustCompile(`\((\d+),(\d+)\)`)
	out := map[string]map[int]bool{}
	for s := bufio.NewScanner(z); s.Scan(); {
		m := line.FindStringSubmatch(s.Text())
		if m == nil {
			continue
		}
		key := m[1] + "(" + m[2] + ")=" + m[3]
		if out[key] == nil {
			out[key] = map[int]bool{}
		}
		for _, st := range stretch.FindAllStringSubmatch(m[4], -1) {
			from, _ := strconv.Atoi(st[1])
			to, _ := strconv.Atoi(st[2])
			for i := from; i < to; i++ {
				out[key][i] = true
			}
		}
	}
	return out
}

// names of a fluent in the oracle, those of all chairs where it is one for all.
func namesOf(f int32, v uint8) []string {
	motion := []string{"3", "6", "9"}
	boolean := []string{"", "true", "false"}[min(v, 2)]
	all := func(format, m string) (out []string) {
		for c := 0; c < agents; c += 10 {
			out = append(out, fmt.Sprintf(format, c, m)+boolean)
		}
		return out
	}
	switch {
	case f < outcome(0):
		return []string{"status(" + motion[f] + ")=" + []string{"null", "proposed", "voting", "voted"}[v]}
	case v == 0:
		return nil
	case f < auxiliary(0):
		return []string{"outcome(" + motion[f-outcome(0)] + ")=" + []string{"", "carried", "not_carried"}[v]}
	case f < permission(0):
		return []string{"auxPerCloseBallot(" + motion[f-auxiliary(0)] + ")=" + boolean}
	case f < duty(0):
		return all("per(close_ballot(%d,%s))=", motion[f-permission(0)])
	case f < sanction(0):
		return all("obl(declare(%d,%s,carried))=", motion[f-duty(0)])
	case f < vote(0, 0):
		return []string{fmt.Sprintf("sanctioned(%d)=%s", f-sanction(0), boolean)}
	}
	f -= vote(0, 0)
	return []string{fmt.Sprintf("voted(%d,%s)=%s", f%agents, motion[f/agents], []string{"", "aye", "nay"}[v])}
}

// TestVotingAgainstRTEC: the same intervals as RTEC, for every fluent and value.
func TestVotingAgainstRTEC(t *testing.T) {
	moments, _ := stream(t)
	want := oracle(t)
	got := map[string]map[int]bool{}
	play(moments, func(f int32, v uint8, from, to int32) {
		for _, name := range namesOf(f, v) {
			if got[name] == nil {
				got[name] = map[int]bool{}
			}
			for i := max(from, 1); i < to; i++ {
				got[name][int(i)] = true
			}
		}
	})
	wrong := 0
	for _, name := range keys(want, got) {
		for i := 1; i <= 100; i++ {
			if want[name][i] != got[name][i] {
				if wrong++; wrong < 12 {
					t.Errorf("%s at %d: RTEC %v, here %v", name, i, want[name][i], got[name][i])
				}
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d points of time differ, of %d fluent values", wrong, len(want))
	}
}

func keys(maps ...map[string]map[int]bool) []string {
	var out []string
	for _, m := range maps {
		for k := range m {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// BenchmarkVoting is the stream on one core, from events in memory to intervals.
func BenchmarkVoting(b *testing.B) {
	moments, events := stream(b)
	stretches := 0
	for b.Loop() {
		play(moments, func(int32, uint8, int32, int32) { stretches++ })
	}
	b.ReportMetric(float64(events)*float64(b.N)/b.Elapsed().Seconds(), "events/s")
}
