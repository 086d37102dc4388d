// Package kadesh holds the nouns of a peace process and other webs of deals
// between states: who promised what to whom in which instrument, on what
// condition and by when, which events and claims bear on it, and who says so.
//
// Most callers want [Finding] (what a reader found in a document, with its
// exact words), [Claim] (who says what), [Truth] (the four values) and [When]
// (a date as well as the sources give it).
//
// The package holds types, their small methods and their laws. It does no
// input or output, reads no clock and starts nothing; the verbs live in the
// rooms below internal/. Outsiders may use it to decode our JSON: unknown keys
// are to be ignored, and additions within format version 1 only add.
package kadesh

// FormatVersion is the version of every JSON document the program writes.
// Readers ignore keys they do not know; within a version keys are only added.
const FormatVersion = 1
