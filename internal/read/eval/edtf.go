package eval

import (
	"context"
	"encoding/json"
	"path/filepath"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dates"
)

// edtfForms scores the parser of EDTF strings, by whether it takes the valid and
// refuses the others and by the first and last day where the set has them, and
// the turning of English phrases into EDTF.
var edtfForms = Layer{
	Name:  "EDTF",
	holds: func(dir string) bool { return has(dir, "syntax.jsonl") && has(dir, "natural-language.jsonl") },
	score: func(_ context.Context, dir string) ([]Measure, error) {
		syntax, err := readFile(filepath.Join(dir, "syntax.jsonl"))
		if err != nil {
			return nil, err
		}
		var right, all [4]int
		for line := range strings.Lines(syntax) {
			level, ok, err := edtfRow(line)
			if err != nil {
				return nil, unreadable(filepath.Join(dir, "syntax.jsonl"), err)
			}
			all[level]++
			if ok {
				right[level]++
			}
		}
		phrases, err := readFile(filepath.Join(dir, "natural-language.jsonl"))
		if err != nil {
			return nil, err
		}
		said, rows := 0, 0
		for line := range strings.Lines(phrases) {
			var row struct{ Text, EDTF string }
			if err := json.Unmarshal([]byte(line), &row); err != nil {
				return nil, unreadable(filepath.Join(dir, "natural-language.jsonl"), err)
			}
			rows++
			if got, _ := dates.Phrase(row.Text); got == row.EDTF {
				said++
			}
		}
		return []Measure{
			share("syntax", "levels 0 and 1", right[0]+right[1], all[0]+all[1]),
			share("syntax", "level 2 and rows without level", right[2]+right[3], all[2]+all[3]),
			share("syntax", "all", right[0]+right[1]+right[2]+right[3], all[0]+all[1]+all[2]+all[3]),
			share("phrases", "exact", said, rows),
			share("syntax and phrases", "all", said+right[0]+right[1]+right[2]+right[3], rows+all[0]+all[1]+all[2]+all[3]),
		}, nil
	},
}

// edtfRow scores one row; rows that name no level count as level 3.
func edtfRow(line string) (level int, ok bool, err error) {
	var row struct {
		Source string `json:"src"`
		EDTF   *string
		Level  *int
		Valid  bool
		Value  json.RawMessage
	}
	if err := json.Unmarshal([]byte(line), &row); err != nil {
		return 0, false, err
	}
	if row.EDTF != nil {
		_, parsed := kadesh.ParseWhen(*row.EDTF)
		level = 3
		if row.Level != nil {
			level = min(*row.Level, 3)
		}
		return level, (parsed == nil) == row.Valid, nil
	}
	var text string
	if json.Unmarshal(row.Value, &text) == nil {
		_, parsed := kadesh.ParseWhen(text)
		return 3, (parsed == nil) == !strings.Contains(row.Source, "BAD"), nil
	}
	var pair []json.RawMessage
	var days []string
	if err := json.Unmarshal(row.Value, &pair); err != nil || len(pair) == 0 {
		return 3, false, err
	}
	if err := json.Unmarshal(pair[0], &text); err != nil {
		return 3, false, err
	}
	w, parsed := kadesh.ParseWhen(text)
	if parsed != nil || len(pair) < 2 || json.Unmarshal(pair[1], &days) != nil || len(days) == 0 {
		return 3, parsed == nil, nil
	}
	// One day, or first and last. What follows are days that the set's own tool
	// adds for "about" and "perhaps", which are no part of the standard, but for
	// significant digits are the range that the standard means.
	last := days[0]
	if len(days) == 2 || len(days) == 4 {
		last = days[1]
	}
	first := w.Earliest.String()
	if len(days) == 4 && strings.Contains(text, "S") && first == days[2] && w.Latest.String() == days[3] {
		return 3, true, nil
	}
	if last == "inf" {
		return 3, first == days[0] && w.Latest == kadesh.MaxDay, nil
	}
	return 3, first == days[0] && w.Latest.String() == last, nil
}
