package kadesh

import (
	"encoding/json"
	"fmt"
	"strings"
)

// When is a date as well as the sources give it: the EDTF form as written, and
// the first and last day it can mean.
//
// Bounds: Earliest and Latest are both included; MinDay and MaxDay stand for
// open or unknown ends. An interval means "somewhere from a to b" for an event
// and "from a to b" for a state; the noun that holds it says which.
// Source: EDTF, ISO 8601-2:2019 annex A, levels 0 and 1, and of level 2 sets,
// component qualification, unspecified digits anywhere, significant digits,
// exponential years and sub-year groupings.
type When struct {
	// EDTF is the text that was parsed.
	EDTF             string
	Earliest, Latest Day
	// Approximate (~), Uncertain (?): what the source itself says of it.
	Approximate, Uncertain bool
}

// IsZero reports whether w says nothing at all.
func (w When) IsZero() bool { return w.EDTF == "" }

// Exact reports whether w is one day.
func (w When) Exact() bool { return !w.IsZero() && w.Earliest == w.Latest }

// String is the EDTF form.
func (w When) String() string { return w.EDTF }

// On is the When of a single day.
func On(d Day) When { return When{EDTF: d.String(), Earliest: d, Latest: d} }

// whenJSON is the form of a When in every output of the program.
type whenJSON struct {
	EDTF     string `json:"edtf"`
	Earliest Day    `json:"earliest"`
	Latest   Day    `json:"latest"`
}

// MarshalJSON writes the EDTF text and both bounds; a zero When is null.
func (w When) MarshalJSON() ([]byte, error) {
	if w.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(whenJSON{w.EDTF, w.Earliest, w.Latest})
}

// UnmarshalJSON reads what MarshalJSON writes, or a plain EDTF string.
func (w *When) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*w = When{}
		return nil
	}
	var text string
	if err := json.Unmarshal(b, &text); err != nil {
		var full whenJSON
		if err := json.Unmarshal(b, &full); err != nil {
			return err
		}
		text = full.EDTF
	}
	parsed, err := ParseWhen(text)
	if err != nil {
		return err
	}
	*w = parsed
	return nil
}

// ParseWhen reads an EDTF string.
// Bounds: at most 256 bytes.
// Errors: what is wrong and which part of s it is about.
func ParseWhen(s string) (When, error) {
	if s == "" {
		return When{}, fmt.Errorf("a date is empty")
	}
	if len(s) > 256 {
		return When{}, fmt.Errorf("a date of %d bytes is no date", len(s))
	}
	w, err := parseEDTF(s)
	if err != nil {
		return When{}, fmt.Errorf("%q is not a date in EDTF: %w", s, err)
	}
	w.EDTF = s
	return w, nil
}

func parseEDTF(s string) (When, error) {
	if set := s[0] == '[' || s[0] == '{'; set {
		return parseSet(s)
	}
	if from, to, isInterval := strings.Cut(s, "/"); isInterval {
		return parseInterval(from, to)
	}
	if _, _, hasTime := strings.Cut(s, "T"); hasTime {
		return parseInstant(s)
	}
	return parseDate(s)
}

// parseInterval reads a/b, where an end may be open ("..") or unknown ("").
func parseInterval(from, to string) (When, error) {
	w := When{Earliest: MinDay, Latest: MaxDay}
	if from != "" && from != ".." {
		a, err := parseDate(from)
		if err != nil {
			return w, err
		}
		w.Earliest, w.Approximate, w.Uncertain = a.Earliest, a.Approximate, a.Uncertain
		if to != "" && to != ".." {
			return closeInterval(w, a, to)
		}
		return w, nil
	}
	if to != "" && to != ".." {
		b, err := parseDate(to)
		if err != nil {
			return w, err
		}
		w.Latest, w.Approximate, w.Uncertain = b.Latest, b.Approximate, b.Uncertain
	}
	return w, nil
}

func closeInterval(w, a When, to string) (When, error) {
	b, err := parseDate(to)
	if err != nil {
		return w, err
	}
	if b.Latest < a.Earliest {
		return w, fmt.Errorf("it ends before it begins")
	}
	w.Latest = b.Latest
	w.Approximate = w.Approximate || b.Approximate
	w.Uncertain = w.Uncertain || b.Uncertain
	return w, nil
}

// parseSet reads [one of] and {all of} sets: members and ranges with "..".
func parseSet(s string) (When, error) {
	closing := map[byte]byte{'[': ']', '{': '}'}[s[0]]
	if len(s) < 3 || s[len(s)-1] != closing {
		return When{}, fmt.Errorf("the set is not closed by %q", closing)
	}
	w := When{Earliest: MaxDay, Latest: MinDay}
	for _, member := range strings.Split(s[1:len(s)-1], ",") {
		if err := w.addMember(strings.TrimSpace(member)); err != nil {
			return When{}, err
		}
	}
	return w, nil
}

func (w *When) addMember(member string) error {
	from, to, isRange := strings.Cut(member, "..")
	if !isRange {
		to = from
	}
	if from == "" && to == "" {
		return fmt.Errorf("a member of the set is empty")
	}
	first, last := MinDay, MaxDay
	if from != "" {
		d, err := parseDate(from)
		if err != nil {
			return err
		}
		first = d.Earliest
	}
	if to != "" {
		d, err := parseDate(to)
		if err != nil {
			return err
		}
		last = d.Latest
	}
	if last < first {
		return fmt.Errorf("the range %q ends before it begins", member)
	}
	w.Earliest, w.Latest = min(w.Earliest, first), max(w.Latest, last)
	return nil
}

// parseInstant reads a date with a clock time. The time is checked, then left
// out: the program counts in days.
func parseInstant(s string) (When, error) {
	date, clock, _ := strings.Cut(s, "T")
	w, err := parseDate(date)
	if err != nil || !w.plainDay(date) {
		return w, fmt.Errorf("a time needs a full date before it")
	}
	return w, checkClock(clock)
}

func (w When) plainDay(date string) bool {
	return w.Earliest == w.Latest && !strings.ContainsAny(date, "?~%X")
}

// checkClock accepts hh:mm, hh:mm:ss and fractions, with Z or an offset.
func checkClock(clock string) error {
	clock = strings.TrimSuffix(clock, "Z")
	if i := strings.LastIndexAny(clock, "+-"); i >= 0 {
		if !validOffset(clock[i] == '-', clock[i+1:]) {
			return fmt.Errorf("the offset %q is out of range", clock[i:])
		}
		clock = clock[:i]
	}
	clock, _, _ = strings.Cut(clock, ".")
	parts, ok := clockParts(clock, 24, 59)
	if !ok || parts[0] == 24 && (parts[1] != 0 || parts[2] != 0) {
		return fmt.Errorf("the time %q is out of range", clock)
	}
	return nil
}

// validOffset accepts hh, hh:mm and hhmm from -12:00 to +14:00; minus zero is
// no offset.
func validOffset(west bool, s string) bool {
	if len(s) == 4 && !strings.Contains(s, ":") {
		s = s[:2] + ":" + s[2:]
	}
	parts, ok := clockParts(s, 14, 59)
	minutes := parts[0]*60 + parts[1]
	if west {
		return ok && minutes > 0 && minutes <= 12*60
	}
	return ok && minutes <= 14*60
}

func clockParts(s string, maxHours, maxRest int) (parts [3]int, ok bool) {
	fields := strings.Split(s, ":")
	if len(fields) > 3 {
		return parts, false
	}
	for i, f := range fields {
		n, isNumber := digits(f)
		limit := maxRest
		if i == 0 {
			limit = maxHours
		}
		if len(f) != 2 || !isNumber || n > limit {
			return parts, false
		}
		parts[i] = n
	}
	return parts, true
}

func digits(s string) (n int, ok bool) {
	if s == "" || len(s) > 9 {
		return 0, false
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}
