// Package read finds in a document what it says of deals between states: who
// acts, which instruments, dates and provisions it names, who promises what,
// what happened, who says so, and which words take a side.
//
// Most callers want [NewRules] and its Read method. A reader only proposes:
// each finding carries its exact words, the rule that found it and that rule's
// precision on the development texts. [Verify] checks every quote, whoever
// proposed it.
//
// A document is read once, sentence by sentence, by the rooms below, each with one
// kind of finding: page (the sentence and its tree), provision, date, actor,
// instrument, event, claim and, on all of them, commitment. What one finds stands on
// the page for the next.
//
// Reading never fails. Any text gives findings and diagnostics; a text that
// addresses a machine is a text like any other. Time is linear in the length of
// the text, and the same text gives the same findings, byte for byte.
package read
