package eval

import (
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
)

// datetimes scores dates and periods in sentences with a reference time. A
// single-date case is one whose only result is a date; it is right when a
// mention that overlaps it has one of the listed values. The same holds for
// ranges, by first day and last. A negative is a sentence without any result.
//
// Source: microsoft/Recognizers-Text, specifications of date and time.
var datetimes = Layer{
	Name:  "dates with a reference day",
	holds: func(dir string) bool { return has(dir, "DateTimeModel.json") },
	score: func(_ context.Context, dir string) ([]Measure, error) {
		var out []Measure
		var all datetimeScore
		for _, path := range files(dir, "*.json") {
			s, err := scoreDatetimes(path)
			if err != nil {
				return nil, err
			}
			if filepath.Base(path) == "DateTimeModel.json" {
				out = append(out, s.measures("DateTimeModel.json")...)
			}
			all.add(s)
		}
		return append(out, all.measures("all files")...), nil
	},
}

type datetimeScore struct{ date, dates, span, spans, alarms, negatives int }

func (s *datetimeScore) add(o datetimeScore) {
	s.date, s.dates, s.span, s.spans = s.date+o.date, s.dates+o.dates, s.span+o.span, s.spans+o.spans
	s.alarms, s.negatives = s.alarms+o.alarms, s.negatives+o.negatives
}

func (s *datetimeScore) measures(data string) []Measure {
	return []Measure{share(data, "single dates", s.date, s.dates), share(data, "ranges", s.span, s.spans), share(data, "false alarms", s.alarms, s.negatives)}
}

// datetimeRow is a case of the set, in either of its two forms.
type datetimeRow struct {
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []struct {
		Start          int
		Length, End    int
		Type, TypeName string
		Resolution     struct{ Values []datetimeValue }
		Value          struct {
			Values                           []datetimeValue
			FutureResolution, PastResolution map[string]string
		}
	}
}

type datetimeValue struct{ Type, Value, Start, End, Mod string }

func scoreDatetimes(path string) (s datetimeScore, err error) {
	text, err := readFile(path)
	if err != nil {
		return s, err
	}
	var rows []datetimeRow
	if err := json.Unmarshal([]byte(text), &rows); err != nil {
		return s, unreadable(path, err)
	}
	for i := range rows {
		r := &rows[i]
		ref := kadesh.DayOf(2016, 11, 7)
		if w, err := kadesh.ParseWhen(prefix(r.Context.ReferenceDateTime, 10)); err == nil {
			ref = w.Earliest
		}
		found := dates.Find(r.Input, ref)
		if len(r.Results) == 0 {
			s.negatives++
			if len(found) > 0 {
				s.alarms++
			}
			continue
		}
		if len(r.Results) != 1 {
			continue
		}
		kind := strings.TrimPrefix(r.Results[0].TypeName+r.Results[0].Type, "datetimeV2.")
		switch kind {
		case "date":
			s.dates++
			if r.right(found) {
				s.date++
			}
		case "daterange":
			s.spans++
			if r.right(found) {
				s.span++
			}
		}
	}
	return s, nil
}

func prefix(s string, n int) string { return s[:min(len(s), n)] }

// right reports whether a found mention overlaps the case's and has a listed
// value.
func (r *datetimeRow) right(found []dates.Mention) bool {
	res := &r.Results[0]
	end := res.End + 1
	if res.Length > 0 {
		end = res.Start + res.Length
	}
	from, to := fromUTF16(r.Input, res.Start), fromUTF16(r.Input, end)
	want := r.values()
	for _, m := range found {
		if m.Start >= to || m.End <= from {
			continue
		}
		for _, got := range m.Readings {
			if slices.Contains(want, [2]kadesh.Day{got.First, got.Last}) {
				return true
			}
		}
	}
	return false
}

// values are the days that the set lists; the end of its ranges is the day
// behind the last, but not of those that two days or years name.
func (r *datetimeRow) values() (out [][2]kadesh.Day) {
	res := &r.Results[0]
	add := func(start, end string) {
		a, b := kadesh.MinDay, kadesh.MaxDay
		if w, err := kadesh.ParseWhen(start); start != "" && err == nil {
			a = w.Earliest
		}
		if w, err := kadesh.ParseWhen(end); end != "" && err == nil {
			b = w.Earliest
		}
		if start == end && start != "" {
			out = append(out, [2]kadesh.Day{a, b})
			return
		}
		out = append(out, [2]kadesh.Day{a, b})
		switch {
		case end == "": // "after" a day begins with the next one
			out = append(out, [2]kadesh.Day{a + 1, b})
		default:
			out = append(out, [2]kadesh.Day{a, b - 1})
		}
		out = append(out, yearsTo(start, end)...)
	}
	for _, v := range append(res.Resolution.Values, res.Value.Values...) {
		if v.Value != "" {
			add(v.Value, v.Value)
		} else if v.Start != "" || v.End != "" {
			add(v.Start, v.End)
		}
	}
	for _, v := range []map[string]string{res.Value.FutureResolution, res.Value.PastResolution} {
		if v["date"] != "" {
			add(v["date"], v["date"])
		} else if v["startDate"] != "" || v["endDate"] != "" {
			add(v["startDate"], v["endDate"])
		}
	}
	return out
}

// yearsTo is a range of years or months as people mean it, the last included:
// the set gives "from 2014 to 2018" the end 2018-01-01.
func yearsTo(start, end string) [][2]kadesh.Day {
	a, err1 := kadesh.ParseWhen(start)
	b, err2 := kadesh.ParseWhen(end)
	if err1 != nil || err2 != nil || !strings.HasSuffix(start, "-01") || !strings.HasSuffix(end, "-01") {
		return nil
	}
	y, m, _ := b.Earliest.Civil()
	out := [][2]kadesh.Day{{a.Earliest, kadesh.DayOf(y, m+1, 1) - 1}}
	if strings.HasSuffix(start, "-01-01") && strings.HasSuffix(end, "-01-01") {
		out = append(out, [2]kadesh.Day{a.Earliest, kadesh.DayOf(y, 12, 31)})
	}
	return out
}

// fromUTF16 is the byte offset of a UTF-16 offset.
func fromUTF16(s string, n int) int {
	at := 0
	for i, r := range s {
		if at >= n {
			return i
		}
		at += utf16.RuneLen(r)
	}
	return len(s)
}
