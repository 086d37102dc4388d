package openpsa

import (
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/minset"
)

// FuzzRead: whatever the bytes are, reading ends with a model or with a fault
// that says what to do, and a model can be analysed.
func FuzzRead(f *testing.F) {
	f.Add(model(gate("g", "<or>"+refA+`<gate name="h"/></or>`) + gate("h", "<atleast min=\"2\">"+refA+refB+refA+"</atleast>") + eventA + eventB))
	f.Add(model(gate("g", `<xor><event name="a"/><house-event name="h"/></xor>`) + eventA + `<define-house-event name="h"><constant value="true"/></define-house-event>`))
	f.Add(model(gate("g", refA) + `<define-basic-event name="a"><mul><parameter name="q"/><int value="2"/></mul></define-basic-event><define-parameter name="q"><float value="1e-3"/></define-parameter>`))
	f.Add("<!DOCTYPE x [<!ENTITY a \"b\">]><opsa-mef/>")
	f.Add(model(gate("g", `<gate name="g"/>`)))
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Read(Options{MaxBytes: 1 << 16}, Input{"m.xml", strings.NewReader(text)})
		if err != nil {
			if diag.KindOf(err) != diag.Invalid {
				t.Fatalf("%v is not of kind invalid", err)
			}
			return
		}
		for _, top := range m.Tops() {
			c, root, err := m.Circuit(top)
			if err != nil {
				t.Fatal(err)
			}
			p, _ := m.Probabilities()
			s, err := minset.Solve(c, root, minset.Options{Probability: p, NodeBudget: 1 << 12})
			if err != nil {
				t.Fatal(err)
			}
			if q := s.Probability(); q < -1e-9 || q > 1+1e-9 {
				t.Fatalf("probability %v", q)
			}
		}
	})
}
