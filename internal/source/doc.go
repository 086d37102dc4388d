// Package source turns bytes into a [kadesh.Document]: the canonical text, its
// hash and what the text itself says of its origin.
//
// Most callers want [FromFile], [FromReader] or [Text]. This version reads
// plain UTF-8 text, with or without the digest header ("key: value" lines ended
// by a line "---"). The text is kept byte for byte; nothing is normalised.
//
// Errors are [diag.Fault] values that say what, why and what next: NotFound for
// a path that does not exist, Invalid for bytes that cannot be read.
package source
