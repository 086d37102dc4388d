// Package logic evaluates conditions over all valid time at once, in four
// values, with a proof for each rail.
//
// A value is a step function: for every civil day one of unknown, true, false
// and contested ([Steps]). Conditions form one shared graph ([Graph]) in which
// equal parts exist once. Evaluating it ([Graph.Evaluate]) gives a [World];
// asking the world for a day costs a binary search, and its proofs are found
// afterwards, only for what is asked.
//
// Rules are directed, from condition to effect. An atom may have a body: its
// value is what the evidence says, merged with what the body says. Bodies may
// form cycles; the value is then the least fixpoint in the knowledge order, in
// which each rail only ever rises. Operators that look at the absence of
// knowledge (contested, unknown) must stay outside cycles; a cycle through one
// is refused with its path.
//
// The package knows nothing of treaties or files, reads no clock and gives the
// same answer each time.
package logic
