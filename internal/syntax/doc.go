// Package syntax turns a text into paragraphs, sentences and tokens, each with
// its exact place.
//
// Most callers want [Sentences] and [Tokens]. Tokens follow the conventions of
// Universal Dependencies for English ("don't" is "do" and "n't", hyphenated
// compounds are split), so that a tagger and parser can build on them.
//
// The parser never fails: any valid UTF-8 text has sentences. Time is linear in
// the length of the text, whatever the text.
package syntax
