// Package foresight asks what could be: what if something happened, which
// smallest sets of steps would bring a goal about, which would break it, and
// whose they are.
//
// A goal becomes a Boolean function over what is still open on a day: events
// that have not happened, conditions that a side could withdraw. Package minset
// finds its minimal sets; nothing here is estimated unless it says so, and a
// hypothesis is never mixed into the record.
package foresight

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/minset"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Step is something that is open on a day and could come about.
type Step struct {
	// Kind is happens, withdrawn (a side gives up a condition), holds, reached
	// or fulfilled.
	Kind    string         `json:"kind"`
	Address kadesh.Address `json:"address"`
	Text    string         `json:"text"`
	// Actors are those whose act it is: all of them together.
	Actors []string `json:"actors"`
}

// question is a goal as a Boolean function.
type question struct {
	w   *standing.World
	day kadesh.Day
	// steps are the variables, in the order in which they were met.
	steps []Step
	known map[string]int
	// needs is, for each step, what must be so before it can be taken.
	needs   []minset.Ref
	circuit *minset.Circuit
	root    minset.Ref
	// work counts the things looked at.
	work int
	// byActor makes one variable of all acts of one actor.
	byActor bool
	actors  []string
}

// maxSteps bounds the variables of a question.
const maxSteps = 20_000

// maxWork bounds how often things are looked at: within mutual preconditions the
// same thing is looked at once for every way around.
const maxWork = 400_000

// ErrTangled says that too many things wait for one another.
var ErrTangled = errors.New("too many things wait for one another to follow every way around; kadesh check names the mutual preconditions")

// ask builds the function for a condition: first the steps are counted, then
// the circuit is made over them.
func ask(w *standing.World, goal *kadesh.Expr, day kadesh.Day, byActor bool, flip bool) (*question, error) {
	q := &question{w: w, day: day, known: map[string]int{}, byActor: byActor}
	(&builder{q: q, memo: map[string]minset.Ref{}, open: map[string]bool{}}).condition(goal)
	if len(q.steps) > maxSteps {
		return nil, fmt.Errorf("the goal rests on %d open steps; at most %d can be looked at", len(q.steps), maxSteps)
	}
	for _, s := range q.steps {
		for _, a := range s.Actors {
			if !slices.Contains(q.actors, a) {
				q.actors = append(q.actors, a)
			}
		}
	}
	vars := len(q.steps)
	if byActor {
		vars = len(q.actors)
	}
	if q.work > maxWork {
		return nil, ErrTangled
	}
	q.circuit = minset.NewCircuit(vars)
	b := &builder{q: q, memo: map[string]minset.Ref{}, open: map[string]bool{}, flip: flip}
	q.root = b.condition(goal)
	if flip {
		q.root = q.root.Not()
	}
	return q, nil
}

// builder turns conditions into gates. Without a circuit it only gathers the
// steps.
type builder struct {
	q    *question
	memo map[string]minset.Ref
	// open holds what is being built: coming back to it is a cycle.
	open map[string]bool
	// cut counts the cycles that were met; what was built through one is not
	// remembered, because elsewhere it may come out differently.
	cut int
	// flip makes a variable mean that a step fails.
	flip bool
}

func (b *builder) condition(e *kadesh.Expr) minset.Ref {
	if e.IsAtom() {
		return b.atom(e)
	}
	switch e.Op {
	case kadesh.OpConst:
		return truth(e.Value.ToldTrue())
	case kadesh.OpNot:
		return b.not(b.condition(e.Args[0]))
	case kadesh.OpAnd:
		return b.and(b.all(e.Args)...)
	case kadesh.OpOr:
		return b.or(b.all(e.Args)...)
	case kadesh.OpAtLeast:
		return b.atLeast(e.N, b.all(e.Args))
	case kadesh.OpBy:
		if e.Date.Latest < b.q.day {
			return truth(b.q.w.At(e, b.q.day).ToldTrue())
		}
		return b.condition(e.Args[0])
	case kadesh.OpBefore, kadesh.OpWithin:
		if v := b.q.w.At(e, b.q.day); v != kadesh.Unknown {
			return truth(v.ToldTrue())
		}
		// Both in the right order: whoever takes the steps can see to that.
		return b.and(b.all(e.Args)...)
	}
	// What looks at time passed or at absence stays as it is today.
	return truth(b.q.w.At(e, b.q.day).ToldTrue())
}

func truth(t bool) minset.Ref {
	if t {
		return minset.True
	}
	return minset.False
}

func (b *builder) all(es []*kadesh.Expr) []minset.Ref {
	refs := make([]minset.Ref, len(es))
	for i, e := range es {
		refs[i] = b.condition(e)
	}
	return refs
}

// atom is true when it is told so today, or when what it takes comes about.
func (b *builder) atom(e *kadesh.Expr) minset.Ref {
	if b.q.w.At(e, b.q.day).ToldTrue() {
		return minset.True
	}
	name := e.String()
	if r, ok := b.memo[name]; ok {
		return r
	}
	if b.open[name] {
		b.cut++
		return minset.False // what waits for itself does not come by itself
	}
	if ruledOut(b.q.w.Dossier, name) {
		return minset.False
	}
	if b.q.work++; b.q.work > maxWork && b.q.circuit == nil {
		return minset.False
	}
	b.open[name] = true
	before := b.cut
	r := b.open1(e)
	delete(b.open, name)
	if b.cut == before {
		b.memo[name] = r
	}
	return r
}

// ruledOut reports whether a hypothesis says that an atom never comes about. A
// denial on record does not: what has not happened may happen yet.
func ruledOut(d *dossier.Dossier, atom string) bool {
	return slices.ContainsFunc(d.Claims, func(c kadesh.Claim) bool {
		return c.Assumed && c.Denies && c.About != nil && c.About.String() == atom
	})
}

// open1 is what it would take for an atom that is not told true.
func (b *builder) open1(e *kadesh.Expr) minset.Ref {
	d := b.q.w.Dossier
	switch e.Op {
	case kadesh.OpHappened:
		event, _ := d.Event(e.Ref.ID())
		s := Step{Kind: "happens", Address: e.Ref, Text: b.q.w.Say(e), Actors: sources(event)}
		taken := b.step(s)
		parts := make([]minset.Ref, len(event.Gates))
		for i, g := range event.Gates {
			parts[i] = b.gate(g)
		}
		open := b.and(parts...)
		b.q.waits(s, open)
		return b.and(taken, open)
	case kadesh.OpStage:
		in, _ := d.Instrument(e.Ref.ID())
		for _, s := range in.Stages {
			if s.Stage == e.Word && s.When != nil && e.By == "" {
				return b.condition(s.When)
			}
		}
		actors := in.Parties
		if e.By != "" {
			actors = []string{e.By}
		}
		return b.step(Step{Kind: "reached", Address: e.Ref, Text: b.q.w.Say(e), Actors: actors})
	case kadesh.OpState:
		c, _ := d.Commitment(e.Ref.ID())
		if e.Word == "fulfilled" && c.DoneWhen != nil {
			return b.condition(c.DoneWhen)
		}
		return b.step(Step{Kind: "fulfilled", Address: e.Ref, Text: b.q.w.Say(e), Actors: c.Obligors})
	}
	return b.step(Step{Kind: "holds", Address: e.Ref, Text: b.q.w.Say(e), Actors: []string{}})
}

// gate is open when what it needs is there, or when nobody who is heard says
// that it waits, or when those who say so give it up.
func (b *builder) gate(g kadesh.Gate) minset.Ref {
	needs := b.condition(g.Needs)
	if g.Claimed == nil {
		return needs
	}
	if !b.q.w.At(g.Claimed, b.q.day).ToldTrue() {
		return minset.True
	}
	return b.or(needs, b.step(Step{Kind: "withdrawn", Address: g.Claimed.Ref, Text: "given up: " + b.q.w.Say(g.Claimed),
		Actors: b.claimants(g.Claimed)}))
}

// claimants are the states, or whoever speaks, behind the claims that tell a
// condition true: those who assert it, not those who merely report it.
func (b *builder) claimants(e *kadesh.Expr) []string {
	var out []string
	for _, c := range b.q.w.Evidence(e, b.q.day, true) {
		if c.Certainty != "asserted" {
			continue
		}
		for _, h := range c.Holders {
			if a, ok := b.q.w.Dossier.Actor(h); ok && a.State != "" {
				h = a.State
			}
			if !slices.Contains(out, h) {
				out = append(out, h)
			}
		}
	}
	slices.Sort(out)
	return out
}

func sources(e kadesh.Event) []string {
	out := []string{}
	for _, a := range e.Actors {
		if a.Role == "source" {
			out = append(out, a.Actor)
		}
	}
	return out
}

// waits notes what a step waits for, once there are gates. Within a cycle a step
// is met from several sides, each blind to where it came from: any of them will
// do.
func (q *question) waits(s Step, open minset.Ref) {
	if q.circuit == nil || q.byActor {
		return
	}
	for len(q.needs) < len(q.steps) {
		needs := minset.True
		if q.steps[len(q.needs)].Kind == s.Kind {
			needs = minset.False // until one is told
		}
		q.needs = append(q.needs, needs)
	}
	i := q.known[s.key()]
	q.needs[i] = q.circuit.Or(q.needs[i], open)
}

func (s Step) key() string { return s.Kind + " " + string(s.Address) + " " + s.Text }

// step is the variable of a step, or the wills of its actors together.
func (b *builder) step(s Step) minset.Ref {
	key := s.key()
	i, ok := b.q.known[key]
	if !ok {
		i = len(b.q.steps)
		b.q.known[key] = i
		b.q.steps = append(b.q.steps, s)
	}
	if b.q.circuit == nil {
		return minset.False
	}
	if !b.q.byActor {
		return b.variable(i)
	}
	wills := make([]minset.Ref, len(s.Actors))
	for k, a := range s.Actors {
		wills[k] = b.variable(slices.Index(b.q.actors, a))
	}
	return b.and(wills...)
}

func (b *builder) variable(i int) minset.Ref {
	v := b.q.circuit.Var(i)
	if b.flip {
		return v.Not()
	}
	return v
}

// The gates do nothing while steps are only gathered.
func (b *builder) and(r ...minset.Ref) minset.Ref {
	if b.q.circuit == nil {
		return minset.False
	}
	return b.q.circuit.And(r...)
}

func (b *builder) or(r ...minset.Ref) minset.Ref {
	if b.q.circuit == nil {
		return minset.False
	}
	return b.q.circuit.Or(r...)
}

func (b *builder) atLeast(k int, r []minset.Ref) minset.Ref {
	if b.q.circuit == nil {
		return minset.False
	}
	return b.q.circuit.AtLeast(k, r...)
}

func (b *builder) not(r minset.Ref) minset.Ref {
	if b.q.circuit == nil {
		return minset.False
	}
	return r.Not()
}

// byShare orders actors by power, largest first, then by name.
func byShare(all []ActorPower) {
	slices.SortStableFunc(all, func(a, b ActorPower) int {
		return cmp.Or(cmp.Compare(b.Shapley, a.Shapley), cmp.Compare(a.Actor, b.Actor))
	})
}
