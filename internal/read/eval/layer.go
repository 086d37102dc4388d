package eval

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Layer is one kind of gold folder below the findings: sentences, trees, dates
// and so on. A new layer gets a file of its own and a line in [layers].
type Layer struct {
	// Name is said on the first line of the report.
	Name string
	// holds reports whether a folder is of this layer, by the files in it.
	holds func(dir string) bool
	// score scores our reading of the folder.
	score func(ctx context.Context, dir string) ([]Measure, error)
}

// layers are tried in order; the first that holds is taken.
var layers = []Layer{eventSets, namesOnly, goldenRules, newsSentences, trees, articles, treatyArticles, edtfForms, datetimes}

// Measure is one figure with what it is a share of.
type Measure struct {
	// Data is the file or part of the folder, Name what is measured.
	Data, Name string
	// Right of Of are right. For an F score Of is the mean of gold and found,
	// doubled: see [fscore].
	Right, Of int
	// Value is between 0 and 1.
	Value float64
}

// share is a plain share of right ones.
func share(data, name string, right, of int) Measure {
	return Measure{data, name, right, of, ratio(right, of)}
}

// fscore is the harmonic mean of precision and recall: right pairs out of gold
// and found ones, 2·right of gold+found.
func fscore(data, name string, right, gold, found int) Measure {
	return Measure{data, name, 2 * right, gold + found, ratio(2*right, gold+found)}
}

// Report is the score of one layer on one folder.
type Report struct {
	Layer    string
	Measures []Measure
}

// MarshalJSON writes the form of `kadesh eval -f json`.
func (r *Report) MarshalJSON() ([]byte, error) {
	rows := make([]map[string]any, 0, len(r.Measures))
	for _, m := range r.Measures {
		rows = append(rows, map[string]any{"data": m.Data, "name": m.Name, "right": m.Right, "of": m.Of, "value": m.Value})
	}
	return json.Marshal(map[string]any{"format_version": kadesh.FormatVersion, "layer": r.Layer, "measures": rows})
}

// Measure is the value of the measure with a name over some data, -1 when the
// report has none.
func (r *Report) Measure(data, name string) float64 {
	for _, m := range r.Measures {
		if m.Data == data && m.Name == name {
			return m.Value
		}
	}
	return -1
}

// Layers scores a folder when it is of one of the layers; ok says whether.
// Errors: Invalid for a gold file that cannot be read.
func Layers(ctx context.Context, dir string) (report *Report, ok bool, err error) {
	for _, l := range layers {
		if l.holds(dir) {
			m, err := l.score(ctx, dir)
			if err != nil {
				return nil, true, err
			}
			return &Report{l.Name, m}, true, ctx.Err()
		}
	}
	return nil, false, nil
}

// has reports whether a file of the folder matches a pattern.
func has(dir, pattern string) bool { return len(files(dir, pattern)) > 0 }

// files are the files of a folder that match a pattern, in the order of names.
func files(dir, pattern string) []string {
	all, err := filepath.Glob(filepath.Join(escape(dir), pattern))
	if err != nil {
		return nil
	}
	return all
}

// escape takes the meaning from the special characters of a pattern.
func escape(dir string) string {
	return strings.NewReplacer(`*`, `\*`, `?`, `\?`, `[`, `\[`, `\`, `\\`).Replace(dir)
}

// unreadable is the error for a gold file.
func unreadable(path string, err error) error {
	return &diag.Fault{Kind: diag.Invalid, What: "cannot read " + path, Err: err, Next: "look at the README of the folder for its form"}
}

func readFile(path string) (string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return "", unreadable(path, err)
	}
	return string(b), nil
}
