package export

import (
	"fmt"
	"io"
	"math"

	"github.com/kadesh-dev/kadesh/internal/view"
)

// tornadoMost is how many steps are drawn; the others are counted.
const tornadoMost = 20

// hatch marks what rests on nobody's word.
const hatch = `<defs><pattern id="prior" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="l-acc" stroke-width="4" d="M0 0v6"/></pattern></defs>
`

// Tornado draws in what share of the futures each step decided the day, longest
// bar first. A bar is hatched when its duration is a prior.
func Tornado(w io.Writer, c view.Chances, alone bool) error {
	d := &drawing{name: "tornado", defs: hatch}
	if !c.Reachable {
		d.head("What decides the day: "+c.Title, "never, as things stand: it waits for itself, or for what is nobody's to do")
		return d.write(w, alone)
	}
	d.head("What decides the day: "+c.Title, fmt.Sprintf("share of %d futures in which the step lies on the path that decides; as of %s, side %s", c.Samples, c.AsOf, c.Side))
	const left, full = 350, 350
	top := d.y
	for i, x := range c.Critical {
		if i == tornadoMost {
			break
		}
		basis := x.Basis
		if x.Prior {
			basis = "prior, " + basis
		}
		lines := d.paragraph(0, d.y+16, left-30, "", x.Step.Text)
		lines += d.paragraph(0, d.y+16+17*lines, left-30, "s", basis)
		class := `class="f-acc"`
		if x.Prior {
			class = `class="l-acc" style="fill:url(#prior)"`
		}
		d.addf(`<rect %s x="%d" y="%d" width="%.1f" height="16"/>`, class, left, d.y+5, math.Max(1, full*x.Share))
		d.put(left+int(full*x.Share)+8, d.y+17, "s2", fmt.Sprintf("%.2f", x.Share))
		d.y += 17*lines + 12
		d.line("l-hair", 0, d.y-3, figureWidth, d.y-3, "")
	}
	d.line("l-line", left, top, left, d.y-3, "")
	if more := len(c.Critical) - tornadoMost; more > 0 {
		d.notes(fmt.Sprintf("%d further steps decide less often", more))
	}
	d.notes("Hatched: the duration is a prior, nobody's word. Solid: a day that was announced.",
		fmt.Sprintf("Estimate, seed %d: a share of 0.50 is right to within %.3f (two standard errors).", c.Seed, 1/math.Sqrt(math.Max(1, float64(c.Samples)/4))))
	return d.write(w, alone)
}
