// Package petrarch codes events with the dictionaries of the PETRARCH family:
// who did what to whom, as a source, a target and a CAMEO code.
//
// It reads the actor, agent and verb dictionaries of PETRARCH-1 (as TABARI
// before it) and of UniversalPetrarch 2.02, and codes from raw text, where those
// programs need the trees of another. It is here for the race: their validation
// suites with their own dictionaries, and for a desk that has such dictionaries
// and wants to see what they find.
//
// Sources: P. Schrodt, TABARI and PETRARCH manuals (Open Event Data Alliance);
// the dictionaries' own comments.
package petrarch
