package standing

import (
	"strings"

	"github.com/kadesh-dev/kadesh"
)

// word is the name of a stage or state as people write it.
func word(s string) string { return strings.ReplaceAll(s, "_", " ") }

// Say puts a condition into words, without a full stop.
func (w *World) Say(e *kadesh.Expr) string {
	d := w.Dossier
	switch e.Op {
	case kadesh.OpHappened, kadesh.OpHolds:
		return d.TitleOf(e.Ref)
	case kadesh.OpStage:
		s := d.TitleOf(e.Ref) + ": " + word(e.Word)
		if e.By != "" {
			s += " by " + d.TitleOf(kadesh.AddressOf("actor", e.By))
		}
		return s
	case kadesh.OpState:
		return d.TitleOf(e.Ref) + ": " + word(e.Word)
	case kadesh.OpNot:
		return "not: " + w.Say(e.Args[0])
	case kadesh.OpAnd, kadesh.OpOr:
		return w.sayMany(e)
	case kadesh.OpConst:
		return e.Value.String()
	case kadesh.OpBefore:
		return w.Say(e.Args[0]) + ", before " + w.Say(e.Args[1])
	case kadesh.OpWithin:
		return w.Say(e.Args[0]) + ", within " + span(e.Duration) + " of " + w.Say(e.Args[1])
	case kadesh.OpBy:
		return w.Say(e.Args[0]) + ", by " + e.Date.String()
	case kadesh.OpHeldFor:
		return w.Say(e.Args[0]) + ", for " + span(e.Duration)
	case kadesh.OpSince:
		return w.Say(e.Args[0]) + ", ever since " + w.Say(e.Args[1])
	case kadesh.OpUntil:
		return w.Say(e.Args[0]) + ", until " + w.Say(e.Args[1])
	case kadesh.OpSilence:
		return "no word by " + e.Date.String() + " on " + w.Say(e.Args[0])
	case kadesh.OpOverdue:
		return "overdue: " + d.TitleOf(e.Ref)
	case kadesh.OpContested:
		return "contested: " + w.Say(e.Args[0])
	case kadesh.OpUnknown:
		return "unknown: " + w.Say(e.Args[0])
	}
	return w.sayMany(e)
}

func (w *World) sayMany(e *kadesh.Expr) string {
	parts := make([]string, len(e.Args))
	for i, a := range e.Args {
		parts[i] = w.Say(a)
	}
	switch e.Op {
	case kadesh.OpOr:
		return "one of: " + strings.Join(parts, "; ")
	case kadesh.OpAtLeast:
		return "enough of: " + strings.Join(parts, "; ")
	}
	return "all of: " + strings.Join(parts, "; ")
}
