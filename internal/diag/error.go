package diag

import (
	"errors"
	"fmt"
)

// Kind is one of the five kinds of error.
type Kind uint8

// The kinds. One table maps them to exit codes, one to HTTP status.
const (
	// Internal is a fault of the program or the machine.
	Internal Kind = iota
	// NotFound: a named thing does not exist.
	NotFound
	// Conflict: the record changed underneath, or an id is taken.
	Conflict
	// Invalid: the input cannot be read or does not make sense.
	Invalid
	// Unavailable: something outside (file, network, lock) is out of reach.
	Unavailable
	// Integrity: a hash or a chain of hashes does not hold.
	Integrity
	// Usage: the command's words are off.
	Usage
)

// Fault is an error with a kind and a word on what to do next.
type Fault struct {
	Kind Kind
	// What says what could not be done, lower case, without full stop.
	What string
	// Why says the reason; may be empty.
	Why string
	// Next says what to do; may be empty.
	Next string
	Err  error
}

// Error is what and why in one line.
func (f *Fault) Error() string {
	s := f.What
	if f.Why != "" {
		s += ": " + f.Why
	}
	if f.Err != nil {
		s += ": " + f.Err.Error()
	}
	return s
}

// Unwrap gives the error underneath.
func (f *Fault) Unwrap() error { return f.Err }

// Errorf makes a fault of a kind with a formatted what; %w works.
func Errorf(k Kind, format string, args ...any) *Fault {
	err := fmt.Errorf(format, args...)
	return &Fault{Kind: k, What: err.Error(), Err: nil}
}

// KindOf is the kind of the first fault in err's chain, Internal without one.
func KindOf(err error) Kind {
	if f, ok := errors.AsType[*Fault](err); ok {
		return f.Kind
	}
	return Internal
}

// ExitCode is the process exit code for err: 0 done, 1 failed, 2 usage, 3 a
// named thing is not found, 4 input unreadable, 5 integrity check failed.
func ExitCode(err error) int {
	if err == nil {
		return 0
	}
	switch KindOf(err) {
	case Usage:
		return 2
	case NotFound:
		return 3
	case Invalid:
		return 4
	case Integrity:
		return 5
	}
	return 1
}

// HTTPStatus is the HTTP status code for err.
func HTTPStatus(err error) int {
	switch KindOf(err) {
	case NotFound:
		return 404
	case Conflict:
		return 409
	case Invalid, Usage:
		return 422
	case Unavailable:
		return 503
	}
	return 500
}
