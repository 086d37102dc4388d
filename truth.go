package kadesh

import "fmt"

// Truth is one of four values: told-true and told-false are kept apart, so a
// thing can be told neither, one or both. Both rails are monotone in the
// evidence: hearing more never untells anything.
//
// Source: Belnap 1977 (a useful four-valued logic), in the dual-rail form.
type Truth uint8

// The four values. The lower bit is told-true, the upper told-false.
const (
	Unknown   Truth = 0
	True      Truth = 1
	False     Truth = 2
	Contested Truth = 3
)

var truthNames = [4]string{"unknown", "true", "false", "contested"}

// TruthOf makes a value from its two rails.
func TruthOf(toldTrue, toldFalse bool) Truth {
	t := Unknown
	if toldTrue {
		t |= True
	}
	if toldFalse {
		t |= False
	}
	return t
}

// ToldTrue reports whether somebody who is heard says so.
func (t Truth) ToldTrue() bool { return t&True != 0 }

// ToldFalse reports whether somebody who is heard denies it.
func (t Truth) ToldFalse() bool { return t&False != 0 }

// Not swaps the rails.
func (t Truth) Not() Truth { return t&True<<1 | t&False>>1 }

// And is told true when both are, told false when either is. Unknown and
// Contested is False: somebody denies one part and nobody affirms the whole.
func (t Truth) And(u Truth) Truth { return t&u&True | (t|u)&False }

// Or is told true when either is, told false when both are. Unknown or
// Contested is True.
func (t Truth) Or(u Truth) Truth { return (t|u)&True | t&u&False }

// Merge puts what two tellers say side by side.
func (t Truth) Merge(u Truth) Truth { return t | u }

// Agree keeps what two tellers both say.
func (t Truth) Agree(u Truth) Truth { return t & u }

// AtLeast is told true when at least k of vs are told true, and told false when
// more than len(vs)-k of them are told false.
// Bounds: k <= 0 is True, k > len(vs) is False.
func AtLeast(k int, vs ...Truth) Truth {
	yes, no := 0, 0
	for _, v := range vs {
		if v.ToldTrue() {
			yes++
		}
		if v.ToldFalse() {
			no++
		}
	}
	return TruthOf(yes >= k, no > len(vs)-k)
}

// Known reports whether t is less than or as informative as u: t below u in
// the knowledge order.
func (t Truth) Known(u Truth) bool { return t&u == t }

// String is the word for t.
func (t Truth) String() string {
	if t > Contested {
		return fmt.Sprintf("truth(%d)", uint8(t))
	}
	return truthNames[t]
}

// MarshalText writes the word for t.
func (t Truth) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads the word for a value.
func (t *Truth) UnmarshalText(b []byte) error {
	for i, name := range truthNames {
		if name == string(b) {
			*t = Truth(i)
			return nil
		}
	}
	return fmt.Errorf("%q is none of true, false, unknown, contested", b)
}
