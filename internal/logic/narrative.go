package logic

// Narrative follows norms over a stream of events: things that have one value at
// a time (a status, a permission, an obligation, a sanction), events that set
// them, and deadlines after which a value gives way by itself.
//
// What happens at a time takes effect from the next time on, so rules that look
// at values never see the effects of their own moment, and the order of events
// of one moment does not matter.
//
// Bounds: fewer than 2^23 fluents; values below 255.
// Cost: constant for each event and each change.
// Source: the Event Calculus with timeouts (Artikis, Sergot and Paliouras 2015;
// fi rules of RTEC), run forwards.
type Narrative struct {
	now    int32
	values []uint8
	since  []int32
	// pending are the effects of the moment, at most one a fluent.
	pending, cancelled []Change
	marked             []int32
	expiry             map[int32]expiring
	due                map[int32][]timer
	record             func(fluent int32, value uint8, from, to int32)
}

// Change is a fluent that gets another value from the next time on.
type Change struct {
	Fluent   int32
	Old, New uint8
}

type expiring struct {
	value, to uint8
	after     int32
}

// timer remembers that a value that began at a time runs out.
type timer struct {
	fluent int32
	since  int32
	rule   expiring
}

// NewNarrative makes a narrative of so many fluents, all of value 0. record is
// told every stretch [from, to) of a value that ends, and at Close those that
// still run.
func NewNarrative(fluents int, record func(fluent int32, value uint8, from, to int32)) *Narrative {
	n := &Narrative{values: make([]uint8, fluents), since: make([]int32, fluents), marked: make([]int32, fluents),
		expiry: map[int32]expiring{}, due: map[int32][]timer{}, record: record}
	for i := range n.marked {
		n.marked[i] = -1
	}
	return n
}

// Expire makes a value of a fluent give way to another so many times after it
// was set. A value that is set again while it runs is not prolonged.
func (n *Narrative) Expire(fluent int32, value, to uint8, after int32) {
	n.expiry[fluent<<8|int32(value)] = expiring{value, to, after}
}

// Value is the value of a fluent at this time, before its effects.
func (n *Narrative) Value(fluent int32) uint8 { return n.values[fluent] }

// NoValue is the value of a fluent that was given two at the same moment: it has
// neither.
const NoValue = 255

// Set gives a fluent a value from the next time on. Two different values of one
// moment cancel each other; setting what holds already changes nothing.
func (n *Narrative) Set(fluent int32, value uint8) {
	if i := n.marked[fluent]; i >= 0 {
		if old := n.pending[i].New; old != value {
			// The deadlines of both run all the same.
			n.cancelled = append(n.cancelled, Change{fluent, 0, old}, Change{fluent, 0, value})
			n.pending[i].New = NoValue
		}
		return
	}
	n.marked[fluent] = int32(len(n.pending))
	n.pending = append(n.pending, Change{fluent, n.values[fluent], value})
}

// At begins a time: values whose deadline it is run out with it, unless the
// moment's events say otherwise.
// Bounds: times rise from call to call.
func (n *Narrative) At(now int32) {
	n.now = now
	for _, t := range n.due[now] {
		if v := n.values[t.fluent]; n.since[t.fluent] == t.since && (v == t.rule.value || v == NoValue) {
			n.Set(t.fluent, t.rule.to)
		}
	}
	delete(n.due, now)
}

// Changes lists what the moment has changed so far, for rules that follow from
// a beginning or an end. The list grows while it is walked by index.
func (n *Narrative) Changes() []Change { return n.pending }

// End lets the effects of the moment come about.
func (n *Narrative) End() {
	from := n.now + 1
	for _, c := range n.pending {
		n.marked[c.Fluent] = -1
		if c.New == c.Old {
			continue
		}
		if n.since[c.Fluent] < from && c.Old != NoValue {
			n.record(c.Fluent, c.Old, n.since[c.Fluent], from)
		}
		n.values[c.Fluent], n.since[c.Fluent] = c.New, from
		n.wind(c.Fluent, c.New, from)
	}
	for _, c := range n.cancelled {
		n.wind(c.Fluent, c.New, from)
	}
	n.pending, n.cancelled = n.pending[:0], n.cancelled[:0]
}

// wind sets the timer of a value that has begun.
func (n *Narrative) wind(fluent int32, value uint8, from int32) {
	if rule, ok := n.expiry[fluent<<8|int32(value)]; ok {
		at := n.now + rule.after
		n.due[at] = append(n.due[at], timer{fluent, from, rule})
	}
}

// Close tells the record what still runs, up to a time.
func (n *Narrative) Close(end int32) {
	for f, v := range n.values {
		if n.since[f] < end && v != NoValue {
			n.record(int32(f), v, n.since[f], end)
		}
	}
}
