package standing

import (
	"fmt"
	"slices"

	"github.com/kadesh-dev/kadesh"
)

// Check verifies a proof from the claims and rules of the dossier alone. It
// shares no code with the evaluation: each step is held against the meaning of
// its operator, each leaf against the claims that it names.
//
// Errors: the first step that does not hold.
// Source: certified monitoring, as WhyMon does it: a small checker, separate
// from the engine that finds the proof.
func Check(w *World, p *Proof) error {
	if err := checkStep(w, p); err != nil {
		return fmt.Errorf("%s on %s, told %v: %w", p.Expr, p.Day, p.ToldTrue, err)
	}
	for _, b := range p.Below {
		if err := Check(w, b); err != nil {
			return err
		}
	}
	return nil
}

func checkStep(w *World, p *Proof) error {
	if p.Expr.IsAtom() {
		return checkAtom(w, p)
	}
	switch args := p.Expr.Args; p.Expr.Op {
	case kadesh.OpConst:
		return want(p.Expr.Value == kadesh.Contested || p.Expr.Value == kadesh.TruthOf(p.ToldTrue, !p.ToldTrue), "the constant says otherwise")
	case kadesh.OpNot:
		return want(len(p.Below) == 1 && proves(p.Below[0], args[0], p.Day, !p.ToldTrue), "what it denies is not shown")
	case kadesh.OpAnd, kadesh.OpOr, kadesh.OpAtLeast:
		need := map[kadesh.Op]int{kadesh.OpAnd: len(args), kadesh.OpOr: 1, kadesh.OpAtLeast: p.Expr.N}[p.Expr.Op]
		if !p.ToldTrue {
			need = len(args) - need + 1
		}
		return want(shown(p, args) >= need, "too few of its parts are shown")
	case kadesh.OpBefore, kadesh.OpWithin, kadesh.OpBy:
		return checkDays(p)
	}
	// Closed-world steps and stretches of days: the value itself is looked at again.
	v := w.At(p.Expr, p.Day)
	return want(p.ToldTrue && v.ToldTrue() || !p.ToldTrue && v.ToldFalse(), "the claims say otherwise")
}

// shown counts the arguments that have a proof of the same rail and day below.
func shown(p *Proof, args []*kadesh.Expr) int {
	n := 0
	for _, a := range args {
		if slices.ContainsFunc(p.Below, func(b *Proof) bool { return proves(b, a, p.Day, p.ToldTrue) }) {
			n++
		}
	}
	return n
}

func proves(p *Proof, e *kadesh.Expr, day kadesh.Day, toldTrue bool) bool {
	return p.Expr.String() == e.String() && p.Day == day && p.ToldTrue == toldTrue
}

func want(holds bool, otherwise string) error {
	if holds {
		return nil
	}
	return fmt.Errorf("%s", otherwise)
}

// checkAtom wants claims that say so, enough of them independent, or one of
// the rules that the dossier has for the atom.
func checkAtom(w *World, p *Proof) error {
	if len(p.Below) > 0 {
		return want(slices.ContainsFunc(rulesFor(w, p.Expr), func(rule *kadesh.Expr) bool { return proves(p.Below[0], rule, p.Day, p.ToldTrue) }),
			"the dossier has no such rule")
	}
	voices := map[string]bool{}
	for _, c := range p.Claims {
		if c.About == nil || c.About.String() != p.Expr.String() || !w.Counts(c) || !says(c, p.Day, p.ToldTrue) {
			return fmt.Errorf("claim.%s does not say so", c.ID)
		}
		voices[w.Dossier.Origin(c)] = true
	}
	need := map[bool]int{true: w.Side.Accept, false: w.Side.Deny}[p.ToldTrue]
	return want(len(voices) >= max(1, need), "too few voices say so")
}

func rulesFor(w *World, atom *kadesh.Expr) []*kadesh.Expr {
	var rules []*kadesh.Expr
	switch in, _ := w.Dossier.Instrument(atom.Ref.ID()); {
	case atom.Op == kadesh.OpStage && atom.By == "":
		for _, s := range in.Stages {
			if s.Stage == atom.Word {
				rules = append(rules, s.When)
			}
		}
		if len(rules) == 0 {
			rules = append(rules, &kadesh.Expr{Op: kadesh.OpAnd, Args: PartyStages(in, atom.Word)})
		}
	case atom.Op == kadesh.OpState && atom.Word == "fulfilled":
		if c, _ := w.Dossier.Commitment(atom.Ref.ID()); c.DoneWhen != nil {
			rules = append(rules, c.DoneWhen)
		}
	}
	return rules
}

// says reports whether a claim tells its atom true (or false) on a day.
func says(c kadesh.Claim, day kadesh.Day, toldTrue bool) bool {
	switch {
	case c.About.Lasts():
		return toldTrue != c.Denies && day >= c.Date.Latest && (c.Until.IsZero() || day <= c.Until.Earliest)
	case c.Denies:
		return !toldTrue && (c.Date.Latest == kadesh.MaxDay || day <= c.Date.Earliest)
	case toldTrue:
		return day >= c.Date.Latest
	}
	return c.Date.Earliest != kadesh.MinDay && day < c.Date.Earliest
}

// checkDays holds before, within and by against the days of what is below.
func checkDays(p *Proof) error {
	args := p.Expr.Args
	if len(p.Below) != len(args) {
		return fmt.Errorf("one of its parts is not shown")
	}
	if at, last := p.Below[0].Day, p.Expr.Date.Latest; p.Expr.Op == kadesh.OpBy {
		return want(proves(p.Below[0], args[0], at, p.ToldTrue) &&
			(p.ToldTrue && at <= min(last, p.Day) || !p.ToldTrue && at == last && p.Day > last), "the day does not fit")
	}
	a, b := p.Below[0], p.Below[1]
	if !p.ToldTrue {
		a, b = b, a
	}
	if a.Expr.String() != args[0].String() || b.Expr.String() != args[1].String() || a.ToldTrue != p.ToldTrue || b.ToldTrue == p.ToldTrue {
		return fmt.Errorf("its parts are not shown the right way")
	}
	last := b.Day // the last day on which a still comes before b, or in time
	if p.Expr.Op == kadesh.OpWithin {
		last = p.Expr.Duration.After(b.Day)
	}
	if p.ToldTrue {
		return want(a.Day <= p.Day && (p.Expr.Op == kadesh.OpWithin || a.Day <= b.Day), "the days do not fit")
	}
	return want(b.Day <= p.Day && a.Day >= min(last, p.Day).AddDays(-1), "the days do not fit")
}
