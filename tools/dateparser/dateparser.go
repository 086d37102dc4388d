// Package dateparser stands in for github.com/markusmobius/go-dateparser, which
// the article extractor links and which Kadesh never calls: pages are searched
// for their date in the fast mode, without it. The real one fills tables of all
// languages whenever the program starts: 0.13 s and 60 MB for every command.
//
// It has the names that the extractor's date finder uses, and finds no date.
// See docs/decisions/0013-no-date-tables.md.
package dateparser

import (
	"errors"
	"time"
)

// ParserType names a way of parsing; none is done here.
type ParserType uint8

// The ways that the date finder names.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// PreferredDateSource says which date is meant when the year is missing.
type PreferredDateSource uint8

// Past prefers the last one.
const Past PreferredDateSource = 1

// Configuration is what the date finder sets.
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// Date is a date that was found.
type Date struct{ Time time.Time }

// Parser finds no date.
type Parser struct {
	ParserTypes []ParserType
}

// Parse finds no date. Errors: always.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) {
	return Date{}, errors.New("no date: the tables of languages are left out")
}
