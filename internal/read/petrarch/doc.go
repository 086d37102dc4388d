// Package petrarch codes events from raw text with a user's own dictionaries in
// the formats of TABARI and PETRARCH: who did what to whom, as codes.
//
// A [Dictionary] is read from files of actors, agents, verbs with patterns,
// discards and issues; everything that is wrong with them is said with its
// place. [Dictionary.Code] then reads any text: the sentences, tags and trees
// come from package syntax, so that no parse has to be supplied.
//
// What it says of dictionaries, all warnings, for the rest of a file is used:
// K401 a code without a name, K402 a synonym without a name, K403 a name without
// words, K404 no date restriction, K405 an agent without a code, K406 an unknown
// set, K407 a pattern without its dash, K408 a pattern outside a block, K409 a
// pattern without a code, K410 a pattern that is not one, K411 a verb outside a
// block, K412 a verb without words, K413 a synonym set that is not defined, K414
// an issue without a code.
//
// Two families of verb patterns are known (see [Dialect]). The formats follow
// the public documentation of PETRARCH-2 (docs/source/dictionaries.rst) and of
// the TABARI manual, chapter 5. The code is our own.
package petrarch
