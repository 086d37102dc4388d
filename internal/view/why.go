package view

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/logic"
	"github.com/kadesh-dev/kadesh/internal/standing"
)

// Why is the proof of a value: for told-true and told-false apart, and what is
// missing where neither is told.
type Why struct {
	Stamp
	ID    string `json:"id"`
	Title string `json:"title"`
	Asks  string `json:"asks"`
	// Lead is the answer in a sentence.
	Lead      string       `json:"lead"`
	Value     kadesh.Truth `json:"value"`
	ToldTrue  *Node        `json:"told_true"`
	ToldFalse *Node        `json:"told_false"`
	// Frontier is what keeps it from being told true, nearest first.
	Frontier []Missing `json:"frontier"`
	// WaitsFor is what the open events below it are said to wait for.
	WaitsFor []Wait `json:"waits_for"`
	// Mutual are the mutual preconditions that it waits in.
	Mutual []Mutual `json:"mutual_preconditions"`
	// Also are further reports on a commitment: of breach, waiver, suspension.
	Also []*Argument `json:"also"`
	// Terms are the conditions that a commitment states, Words those of the text
	// that states it.
	Terms []Condition `json:"terms"`
	Words []Quote     `json:"words"`
	// Commitment is set when the thing asked about is one.
	Commitment *CommitmentStatus `json:"commitment,omitempty"`
	// Instrument is set when the thing asked about is one.
	Instrument *InstrumentStatus `json:"instrument,omitempty"`
}

// Node is a step of a proof. A step by rule has children; a claim has a quote.
type Node struct {
	Rule     string       `json:"rule,omitempty"`
	Claim    string       `json:"claim,omitempty"`
	Text     string       `json:"text"`
	Told     bool         `json:"told"`
	Value    kadesh.Truth `json:"value"`
	Interval Interval     `json:"interval"`
	Children []*Node      `json:"children"`
	Quote    string       `json:"quote,omitempty"`
	Source   *Quote       `json:"source,omitempty"`
	Span     *kadesh.Span `json:"span,omitempty"`
	// Address leads to the page of what the step is about.
	Address kadesh.Address `json:"address,omitempty"`
}

// Interval is a stretch of days, both ends included; ".." is an open end.
type Interval struct {
	From kadesh.Day `json:"from"`
	To   kadesh.Day `json:"to"`
}

// Missing is a report that would decide the question.
type Missing struct {
	Atom    string         `json:"atom"`
	Address kadesh.Address `json:"address"`
	Text    string         `json:"text"`
	Value   kadesh.Truth   `json:"value"`
	// Need is the way it would have to be told.
	Need kadesh.Truth `json:"need"`
	// LastHeard is the newest word on it, null when there is none.
	LastHeard *Quote `json:"last_heard"`
	// Mutual says that it waits for itself.
	Mutual bool `json:"mutual_precondition"`
}

// Wait is what an event is said to wait for. Whether it waits at all (Claimed)
// and whether what it takes is there (Needs) are two questions.
type Wait struct {
	Event   string    `json:"event"`
	Title   string    `json:"title"`
	Words   string    `json:"words"`
	Claimed *Argument `json:"claimed"`
	Needs   *Argument `json:"needs"`
	// SaidBy and DeniedBy are the sides that say, and deny, that it waits.
	SaidBy   []Side `json:"said_by"`
	DeniedBy []Side `json:"denied_by"`
}

// Argument is a condition with both its proofs.
type Argument struct {
	ID        string         `json:"id"`
	Address   kadesh.Address `json:"address"`
	Text      string         `json:"text"`
	Value     kadesh.Truth   `json:"value"`
	ToldTrue  *Node          `json:"told_true"`
	ToldFalse *Node          `json:"told_false"`
	Frontier  []Missing      `json:"frontier"`
}

// WhyOf explains the value of what stands at an address: a goal, event,
// proposition, commitment (is it fulfilled?) or instrument (has it reached the
// next stage of which the dossier speaks?).
// Errors: nothing stands there, or nothing can be asked of it (diag.NotFound).
func WhyOf(w *standing.World, address kadesh.Address, day kadesh.Day) (Why, error) {
	e, err := question(w, address, day)
	if err != nil {
		return Why{}, err
	}
	why := Why{Stamp: StampOf(w, day), ID: string(address), Title: w.Dossier.TitleOf(address), Asks: w.Say(e),
		Value: w.At(e, day), Frontier: frontier(w, e, day), WaitsFor: waits(w, e, day), Also: []*Argument{}}
	for _, rail := range []bool{true, false} {
		proof := w.Prove(e, day, rail)
		if proof == nil {
			continue
		}
		if err := standing.Check(w, proof); err != nil {
			return why, &diag.Fault{Kind: diag.Internal, What: "a proof did not pass the checker; this is a fault of the program", Err: err}
		}
		if rail {
			why.ToldTrue = node(w, proof)
		} else {
			why.ToldFalse = node(w, proof)
		}
	}
	things := []kadesh.Address{address}
	for _, m := range why.Frontier {
		things = append(things, m.Address)
	}
	why.Mutual = touching(MutualOf(w.Dossier), things)
	why.Lead = answer(why) + differs(why.WaitsFor) + "."
	switch address.Kind() {
	case "commitment":
		c, _ := w.Dossier.Commitment(address.ID())
		status := CommitmentStatusOf(w, c, day)
		why.Commitment = &status
		card := Shown{Thing: c, Conditions: []Condition{}}
		card.conditions(w.Dossier)
		why.Terms = card.Conditions
		for _, e := range evidenceOf(c) {
			why.Words = append(why.Words, EvidenceQuotes(w.Dossier, e)...)
		}
		for _, state := range []string{"breached", "waived", "suspended"} {
			if a := argument(w, standing.InState(c.ID, state), day); a.Value != kadesh.Unknown {
				why.Also = append(why.Also, a)
			}
		}
	case "instrument":
		in, _ := w.Dossier.Instrument(address.ID())
		status := instrumentStatus(w.Instrument(in, day))
		why.Instrument = &status
	}
	return why, nil
}

// answer is the value with its nearest reason.
func answer(y Why) string {
	switch y.Value {
	case kadesh.True:
		return "True: " + sources(y.ToldTrue) + " so, and nobody who is heard denies it"
	case kadesh.False:
		return "False: " + sources(y.ToldFalse) + " that it is not so, and nobody who is heard says that it is"
	case kadesh.Contested:
		return "Contested: " + sources(y.ToldTrue) + " so, " + sources(y.ToldFalse) + " that it is not so"
	}
	return "Unknown: no report on file tells it either way"
}

// sources counts the quotes that a proof rests on.
func sources(n *Node) string {
	if k := quotes(n); k != 1 {
		return fmt.Sprintf("%d quotes say", k)
	}
	return "1 quote says"
}

func quotes(n *Node) int {
	if n == nil {
		return 0
	}
	if n.Claim != "" {
		return 1
	}
	sum := 0
	for _, c := range n.Children {
		sum += quotes(c)
	}
	return sum
}

// question is the condition that is asked of the thing at an address.
func question(w *standing.World, address kadesh.Address, day kadesh.Day) (*kadesh.Expr, error) {
	d := w.Dossier
	if !d.Has(address) {
		return nil, &diag.Fault{Kind: diag.NotFound, What: "there is no " + string(address) + " in dossier " + d.ID,
			Next: "kadesh status lists the ids; an address is kind.id, such as goal.treaty_signed"}
	}
	switch address.Kind() {
	case "goal":
		if g, _ := d.Goal(address.ID()); g.When != nil {
			return g.When, nil
		}
	case "event":
		return standing.Happened(address.ID()), nil
	case "proposition":
		return standing.Holds(address.ID()), nil
	case "commitment":
		return standing.InState(address.ID(), "fulfilled"), nil
	case "instrument":
		in, _ := d.Instrument(address.ID())
		return standing.Reached(in.ID, nextStage(w.Instrument(in, day))), nil
	}
	return nil, &diag.Fault{Kind: diag.NotFound, What: "no value belongs to " + string(address),
		Next: "ask for a goal, an instrument, a commitment, an event or a proposition"}
}

// nextStage is the rung to ask about: the first one above the headline that the
// dossier has a rule for, or the headline itself.
func nextStage(in standing.Instrument) string {
	above := in.Reached.Name == ""
	for _, s := range in.Stages {
		if above && s.Ruled {
			return s.Name
		}
		above = above || s.Name == in.Reached.Name
	}
	if in.Reached.Name != "" {
		return in.Reached.Name
	}
	return in.Ladder.Operative()[0]
}

func frontier(w *standing.World, e *kadesh.Expr, day kadesh.Day) []Missing {
	out := []Missing{}
	for _, m := range w.Frontier(e, day) {
		missing := Missing{Atom: m.Expr.String(), Address: m.Expr.Ref, Text: w.Say(m.Expr), Value: m.Value,
			Need: kadesh.TruthOf(m.TellTrue, !m.TellTrue), Mutual: m.OnCycle}
		if c, ok := w.Last(m.Expr); ok {
			q := QuoteOf(w.Dossier, c)
			missing.LastHeard = &q
		}
		out = append(out, missing)
	}
	return out
}

func waits(w *standing.World, e *kadesh.Expr, day kadesh.Day) []Wait {
	out := []Wait{}
	for _, g := range w.Gates(e, day) {
		wait := Wait{Event: "event." + g.Event.ID, Title: g.Event.Title, Words: g.Words, Needs: argument(w, g.Needs, day),
			SaidBy: []Side{}, DeniedBy: []Side{}}
		if g.Gate.Claimed != nil {
			wait.Claimed = argument(w, g.Gate.Claimed, day)
			wait.SaidBy, wait.DeniedBy = tellers(wait.Claimed.ToldTrue, wait.SaidBy), tellers(wait.Claimed.ToldFalse, wait.DeniedBy)
		}
		out = append(out, wait)
	}
	return out
}

func argument(w *standing.World, e *kadesh.Expr, day kadesh.Day) *Argument {
	return &Argument{ID: e.String(), Address: e.Ref, Text: w.Say(e), Value: w.At(e, day), Frontier: frontier(w, e, day),
		ToldTrue: node(w, w.Prove(e, day, true)), ToldFalse: node(w, w.Prove(e, day, false))}
}

// node turns a proof into the form that is printed.
func node(w *standing.World, p *standing.Proof) *Node {
	if p == nil {
		return nil
	}
	n := &Node{Rule: p.Expr.String(), Text: w.Say(p.Expr), Told: p.ToldTrue, Value: p.Value, Address: p.Expr.Ref,
		Interval: Interval{p.First, p.Last}, Children: []*Node{}}
	for _, c := range p.Claims {
		n.Children = append(n.Children, claimNode(w, c, p))
	}
	for _, b := range p.Below {
		n.Children = append(n.Children, node(w, b))
	}
	if p.How == logic.ByAbsence {
		n.Text += " (nobody who is heard says otherwise)"
	}
	return n
}

func claimNode(w *standing.World, c kadesh.Claim, p *standing.Proof) *Node {
	q := QuoteOf(w.Dossier, c)
	verb := "affirms"
	if c.Denies {
		verb = "denies"
	}
	who := strings.Join(q.Holders, " and ")
	if who == "" {
		who = q.Publisher
	}
	steps := standing.Tells(c)
	first, last := steps.Interval(p.Day)
	return &Node{Claim: "claim." + c.ID, Text: who + " " + verb, Told: p.ToldTrue, Value: steps.At(p.Day), Interval: Interval{first, last},
		Children: []*Node{}, Quote: c.Quote, Source: &q, Span: &c.Span, Address: kadesh.AddressOf("claim", c.ID)}
}

// tellers adds the sides whose quotes a proof rests on, each once.
func tellers(n *Node, to []Side) []Side {
	if n == nil {
		return to
	}
	if n.Source != nil {
		for _, s := range n.Source.Sides {
			if !slices.Contains(to, s) {
				to = append(to, s)
			}
		}
	}
	for _, c := range n.Children {
		to = tellers(c, to)
	}
	return to
}
