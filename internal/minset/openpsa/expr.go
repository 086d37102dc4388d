package openpsa

import (
	"encoding/xml"
	"math"
	"strconv"
)

// arity is the least and most arguments of each operation; most 0 is any.
var arity = map[string][2]int{
	"neg": {1, 1}, "add": {1, 0}, "sub": {1, 0}, "mul": {1, 0}, "div": {2, 0},
	"min": {1, 0}, "max": {1, 0}, "mean": {1, 0}, "pow": {2, 2}, "exp": {1, 1},
	"log": {1, 1}, "log10": {1, 1}, "sqrt": {1, 1}, "abs": {1, 1},
	"exponential": {2, 2}, "GLM": {4, 4}, "Weibull": {4, 4}, "periodic-test": {4, 4},
	"uniform-deviate": {2, 2}, "normal-deviate": {2, 2}, "lognormal-deviate": {3, 3},
	"gamma-deviate": {2, 2}, "beta-deviate": {2, 2},
}

func (p *parser) expr(e *xml.StartElement) (*expr, error) {
	x := &expr{place: p.here(), op: e.Name.Local, name: attribute(e, "name")}
	switch x.op {
	case "float", "int", "bool", "pi":
		return x, p.literal(e, x)
	case "parameter", "system-mission-time":
		if x.op == "parameter" && x.name == "" {
			return nil, p.bad("add name=\"...\"", "<parameter> without a name")
		}
		return x, p.skip()
	}
	n, known := arity[x.op]
	if !known {
		return nil, p.bad("write the value as a number", "<%s> is not a known expression", x.op)
	}
	for {
		c, err := p.start()
		if err != nil {
			return nil, err
		}
		if c == nil {
			break
		}
		a, err := p.expr(c)
		if err != nil {
			return nil, err
		}
		x.args = append(x.args, a)
	}
	if len(x.args) < n[0] || n[1] > 0 && len(x.args) > n[1] {
		return nil, invalid(x.place, "add or remove arguments", "<%s> has %d argument(s)", x.op, len(x.args))
	}
	return x, nil
}

// literal reads a constant; x becomes a float whatever it was written as.
func (p *parser) literal(e *xml.StartElement, x *expr) error {
	text := attribute(e, "value")
	var err error
	switch x.op {
	case "pi":
		x.value = math.Pi
	case "bool":
		var b bool
		if b, err = strconv.ParseBool(text); err != nil {
			return p.bad("write true or false", "%q is neither true nor false", text)
		}
		if b {
			x.value = 1
		}
	default:
		x.value, err = strconv.ParseFloat(text, 64)
		if err != nil || math.IsInf(x.value, 0) || math.IsNaN(x.value) {
			return p.bad("write a number such as 0.01 or 1e-4", "%q is not a number", text)
		}
	}
	x.op = "float"
	return p.skip()
}

// eval gives the value of x; distributions count as their mean.
func (m *Model) eval(scope string, x *expr) (float64, error) {
	switch x.op {
	case "float":
		return x.value, nil
	case "system-mission-time":
		return m.mission, nil
	case "parameter":
		return m.parameter(scope, x)
	}
	a := make([]float64, len(x.args))
	for i, arg := range x.args {
		var err error
		if a[i], err = m.eval(scope, arg); err != nil {
			return 0, err
		}
	}
	return apply(x.op, a), nil
}

func (m *Model) parameter(scope string, x *expr) (float64, error) {
	var d *definition
	for s := scope; d == nil; s = outer(s) {
		if s == "" {
			d = m.params[x.name]
			break
		}
		d = m.params[s+"."+x.name]
	}
	if d == nil {
		return 0, invalid(x.place, "define it, or give the file that does", "parameter %q is not defined", x.name)
	}
	switch d.state {
	case finished:
		return d.number, nil
	case open:
		return 0, invalid(d.place, "break the circle", "parameter %q depends on itself", d.name)
	}
	d.state = open
	v, err := m.eval(d.scope, d.expr)
	d.number, d.state = v, finished
	return v, err
}

// apply computes one operation; what is undefined comes out as NaN and is
// reported where it becomes a probability.
func apply(op string, a []float64) float64 {
	switch op {
	case "neg":
		return -a[0]
	case "pow":
		return math.Pow(a[0], a[1])
	case "exp":
		return math.Exp(a[0])
	case "log":
		return math.Log(a[0])
	case "log10":
		return math.Log10(a[0])
	case "sqrt":
		return math.Sqrt(a[0])
	case "abs":
		return math.Abs(a[0])
	case "exponential":
		return -math.Expm1(-a[0] * a[1])
	case "GLM": // gamma, lambda, mu, t
		both := a[1] + a[2]
		return (a[1] - (a[1]-a[0]*both)*math.Exp(-both*a[3])) / both
	case "Weibull": // scale, shape, time shift, t
		return -math.Expm1(-math.Pow(max(0, a[3]-a[2])/a[0], a[1]))
	case "periodic-test":
		return periodicTest(a)
	case "uniform-deviate":
		return (a[0] + a[1]) / 2
	case "normal-deviate", "lognormal-deviate":
		return a[0]
	case "gamma-deviate": // shape, scale
		return a[0] * a[1]
	case "beta-deviate":
		return a[0] / (a[0] + a[1])
	}
	return foldNumbers(op, a)
}

func foldNumbers(op string, a []float64) float64 {
	v := a[0]
	for _, b := range a[1:] {
		switch op {
		case "add", "mean":
			v += b
		case "sub":
			v -= b
		case "mul":
			v *= b
		case "div":
			v /= b
		case "min":
			v = min(v, b)
		case "max":
			v = max(v, b)
		}
	}
	if op == "mean" {
		v /= float64(len(a))
	}
	return v
}

// periodicTest is the unavailability of a component with failure rate lambda
// that is tested, and instantly repaired, every tau from theta on.
//
// Source: MEF 2.0d, the form with four arguments.
func periodicTest(a []float64) float64 {
	lambda, tau, theta, t := a[0], a[1], a[2], a[3]
	if t <= theta {
		return -math.Expm1(-lambda * t)
	}
	since := math.Mod(t-theta, tau)
	if since == 0 {
		since = tau // the moment of a test counts as just before it
	}
	return -math.Expm1(-lambda * since)
}
