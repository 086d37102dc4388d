package kadesh

import (
	"fmt"
	"strconv"
	"strings"
)

// Op is what a node of a condition does.
type Op string

// The operators of a condition. The list is closed: a dossier cannot add one.
const (
	// OpConst is a fixed value, in Value.
	OpConst Op = "const"
	OpNot   Op = "not"
	OpAnd   Op = "and"
	OpOr    Op = "or"
	// OpAtLeast: at least N of the arguments.
	OpAtLeast Op = "at_least"
	// OpHappened: the event Ref has happened.
	OpHappened Op = "happened"
	// OpStage: the instrument Ref has reached stage Word, for the party By when
	// one is named.
	OpStage Op = "stage"
	// OpHolds: the proposition Ref holds.
	OpHolds Op = "holds"
	// OpState: the commitment Ref is fulfilled, breached, waived or suspended,
	// as Word says.
	OpState Op = "state"
	// OpBefore: the first argument came true before the second did.
	OpBefore Op = "before"
	// OpWithin: the first argument came true no later than Duration after the
	// second.
	OpWithin Op = "within"
	// OpBy: the argument came true no later than Date.
	OpBy Op = "by"
	// OpHeldFor: the argument has been true for Duration, up to this day.
	OpHeldFor Op = "held_for"
	// OpSince: the first argument has been true on every day since the second
	// was.
	OpSince Op = "since"
	// OpUntil: the first argument was true on every day before the second was.
	OpUntil Op = "until"
	// OpSilence: Date has passed and the argument is told neither way. OpOverdue:
	// the last day of the commitment Ref has passed and its fulfilment is not
	// told. Both are closed-world.
	OpSilence Op = "silence"
	OpOverdue Op = "overdue"
	// OpContested and OpUnknown look at the value itself: closed-world
	// operators, so never inside a cycle.
	OpContested Op = "contested"
	OpUnknown   Op = "unknown"
)

// Expr is a condition: a tree over a closed list of operators. Every node
// knows where it was written.
type Expr struct {
	Op       Op
	Args     []*Expr
	Ref      Address
	Word     string
	By       string
	N        int
	Value    Truth
	Date     When
	Duration Duration
	// Origin is where the node stands; the zero Origin means "made by the
	// program".
	Origin Origin
}

// Origin is a stretch of a file.
//
// Units: bytes from 0, half-open.
type Origin struct {
	File string
	Span
}

// Lasts reports whether the atom e is a state that may end and come back, such
// as a suspension, rather than something that happens once for good.
func (e *Expr) Lasts() bool {
	return e.Op == OpHolds || (e.Op == OpState || e.Op == OpStage) && e.Word == "suspended"
}

// IsAtom reports whether e is something that a claim can affirm or deny.
func (e *Expr) IsAtom() bool {
	switch e.Op {
	case OpHappened, OpStage, OpHolds, OpState:
		return true
	}
	return false
}

// String is the form in which a dossier writes e. Equal strings mean equal
// conditions.
func (e *Expr) String() string {
	switch e.Op {
	case OpConst:
		return e.Value.String()
	case OpNot:
		return "!" + e.Args[0].operand()
	case OpAnd, OpOr:
		word := map[Op]string{OpAnd: " && ", OpOr: " || "}[e.Op]
		parts := make([]string, len(e.Args))
		for i, a := range e.Args {
			parts[i] = a.operand()
		}
		return strings.Join(parts, word)
	case OpStage:
		args := string(e.Ref) + ", " + strconv.Quote(e.Word)
		if e.By != "" {
			args += ", actor." + e.By
		}
		return "stage(" + args + ")"
	case OpHappened, OpHolds:
		return string(e.Op) + "(" + string(e.Ref) + ")"
	case OpState:
		return e.Word + "(" + string(e.Ref) + ")"
	}
	return e.call()
}

func (e *Expr) call() string {
	var args []string
	switch e.Op {
	case OpAtLeast:
		args = append(args, strconv.Itoa(e.N))
	case OpWithin, OpHeldFor:
		args = append(args, strconv.Quote(e.Duration.String()))
	case OpOverdue:
		args = append(args, string(e.Ref))
	case OpBy, OpSilence:
		args = append(args, strconv.Quote(e.Date.String()))
	}
	for _, a := range e.Args {
		args = append(args, a.String())
	}
	return string(e.Op) + "(" + strings.Join(args, ", ") + ")"
}

// operand is e in parentheses when it has to be.
func (e *Expr) operand() string {
	if (e.Op == OpAnd || e.Op == OpOr) && len(e.Args) > 1 {
		return "(" + e.String() + ")"
	}
	return e.String()
}

// Walk calls visit for e and everything below it, parents first.
func (e *Expr) Walk(visit func(*Expr)) {
	if e == nil {
		return
	}
	visit(e)
	for _, a := range e.Args {
		a.Walk(visit)
	}
}

// Duration is a length of calendar time.
//
// Units: months and days, kept apart because a month has no fixed length.
type Duration struct{ Months, Days int }

// After is the last day of "within d of day": the day itself is not counted,
// and months clamp to the end of the month.
func (d Duration) After(day Day) Day { return day.AddMonths(d.Months).AddDays(d.Days) }

// String is the ISO 8601 form, without weeks.
func (d Duration) String() string {
	s := "P"
	if y := d.Months / 12; y != 0 {
		s += strconv.Itoa(y) + "Y"
	}
	if m := d.Months % 12; m != 0 {
		s += strconv.Itoa(m) + "M"
	}
	if d.Days != 0 || s == "P" {
		s += strconv.Itoa(d.Days) + "D"
	}
	return s
}

// maxDurationUnits bounds each number of a duration: ten thousand years.
const maxDurationUnits = 3_652_500

// ParseDuration reads an ISO 8601 duration of years, months, weeks and days.
func ParseDuration(s string) (Duration, error) {
	var d Duration
	rest, ok := strings.CutPrefix(s, "P")
	if !ok || rest == "" {
		return d, fmt.Errorf("%q is no duration such as P30D, P6M or P1Y", s)
	}
	for rest != "" {
		i := strings.IndexAny(rest, "YMWD")
		if i < 1 {
			return d, fmt.Errorf("%q is no duration such as P30D, P6M or P1Y", s)
		}
		n, isNumber := digits(rest[:i])
		if !isNumber || n > maxDurationUnits {
			return d, fmt.Errorf("%q has a number that is none or too large", s)
		}
		switch rest[i] {
		case 'Y':
			d.Months += 12 * n
		case 'M':
			d.Months += n
		case 'W':
			d.Days += 7 * n
		case 'D':
			d.Days += n
		}
		rest = rest[i+1:]
	}
	return d, nil
}
