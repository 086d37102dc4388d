// Package source turns bytes into a [kadesh.Document]: the canonical text, its
// hash, what it says of its origin, and the way back to the bytes.
//
// Most callers want [Open] for one document, [Pieces] for whatever may hold
// several (a feed, an archive, a web capture), [Walk] for what a person names
// on a command line, and [Fetcher] for an address, which is fetched only when
// somebody asks.
//
// A plain UTF-8 text is kept byte for byte, with or without the digest header
// ("key: value" lines ended by a line "---"). Every other format gives a text
// of its own in normalization form C, block by block, each block tied to its
// place of origin ([kadesh.Passage]).
//
// Bounds: [MaxBytes] a document, [MaxPieces] and [MaxUnpacked] a container,
// three containers deep. Nothing is read in part without saying so.
//
// Errors are [diag.Fault] values that say what, why and what next: NotFound for
// a path that does not exist, Invalid for bytes that cannot be read, Unavailable
// for what could not be reached. What is noteworthy about bytes that could be
// read is in the diagnostics (codes K301 to K319).
package source
