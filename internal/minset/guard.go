package minset

// guard counts nodes against a budget and asks now and then whether to stop.
// A guard that trips panics with its reason; attempt turns that into a value.
// Checking an error in every recursion step would cost more than the work.
type guard struct {
	left int
	stop func() bool
	poll uint32
}

// outOf is why a guard tripped.
type outOf uint8

const (
	outOfNothing outOf = iota
	outOfNodes
	outOfTime
)

// pollEvery is how many nodes are made between two looks at the clock.
const pollEvery = 1 << 12

func newGuard(nodes int, stop func() bool) *guard { return &guard{left: nodes, stop: stop} }

func (g *guard) tick() {
	if g.left--; g.left < 0 {
		panic(outOfNodes)
	}
	if g.poll++; g.poll%pollEvery == 0 {
		g.look()
	}
}

// look asks the clock at once.
func (g *guard) look() {
	if g.stop != nil && g.stop() {
		panic(outOfTime)
	}
}

// attempt runs f and says whether a budget was met on the way.
func attempt(f func()) (why outOf) {
	defer func() {
		if r := recover(); r != nil {
			w, ok := r.(outOf)
			if !ok {
				panic(r)
			}
			why = w
		}
	}()
	f()
	return outOfNothing
}
