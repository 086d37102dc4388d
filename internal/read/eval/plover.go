package eval

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// eventRecord is a line of an event coder's gold set.
type eventRecord struct {
	ID, Text, Split string
	Events          []struct {
		Code       string
		SourceText *string `json:"source_text"`
		TargetText *string `json:"target_text"`
	}
	Marked string
}

// eventRecords reads a gold set of events, a JSON object a line.
func eventRecords(path string) ([]eventRecord, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	defer f.Close()
	var out []eventRecord
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 4<<20)
	for scan.Scan() {
		var r eventRecord
		if err := json.Unmarshal(scan.Bytes(), &r); err != nil {
			return nil, unreadable(path, err)
		}
		out = append(out, r)
	}
	if err := scan.Err(); err != nil {
		return nil, unreadable(path, err)
	}
	return out, nil
}

// scorePairs scores what is read between a given source and target: macro F1
// over the 15 roots of Hu and others (ACL 2024), where CONCEDE and RETREAT are
// one root, YIELD; then the same of each half as its authors publish it. The words of
// our list were corrected on the half "train".
func scorePairs(_ context.Context, path string) ([]Measure, error) {
	records, err := eventRecords(path)
	if err != nil {
		return nil, err
	}
	rules := read.NewRules()
	var all []rootPair
	halves := map[string][]rootPair{}
	for _, r := range records {
		text, source, target := unmark(r.Marked)
		p := rootPair{got: rules.Relation(text, source, target), want: r.Events[0].Code}
		if p.got == "CONCEDE" || p.got == "RETREAT" {
			p.got = "YIELD"
		}
		all, halves[r.Split] = append(all, p), append(halves[r.Split], p)
	}
	out := rootScores("plv-zsp", all)
	for _, half := range [...]string{"train", "test"} {
		if len(halves[half]) > 0 {
			out = append(out, rootScores("plv-zsp, "+half, halves[half])[:2]...)
		}
	}
	return out, nil
}

// rootPair are the root found and the one annotated.
type rootPair struct{ got, want string }

// rootScores are the macro F1 of the roots, the share of pairs with the right one, and
// the F1 of each root in the order of their names.
func rootScores(data string, pairs []rootPair) []Measure {
	type count struct{ right, gold, found int }
	counts, right := map[string]*count{}, 0
	of := func(root string) *count {
		if counts[root] == nil {
			counts[root] = &count{}
		}
		return counts[root]
	}
	for _, p := range pairs {
		of(p.want).gold++
		of(p.got).found++
		if p.got == p.want {
			of(p.want).right++
			right++
		}
	}
	var roots []string
	for root, c := range counts {
		if c.gold > 0 {
			roots = append(roots, root)
		}
	}
	slices.Sort(roots)
	var out []Measure
	macro := 0.0
	for _, root := range roots {
		c := counts[root]
		m := fscore(data, root+" F1", c.right, c.gold, c.found)
		macro += m.Value
		out = append(out, m)
	}
	total := Measure{Data: data, Name: "macro F1", Right: right, Of: len(pairs), Value: macro / float64(max(1, len(roots)))}
	return append([]Measure{total, share(data, "right root", right, len(pairs))}, out...)
}

// unmark takes the marks "<s>…</s>" and "<t>…</t>" out of a text and returns
// the first span of each.
func unmark(marked string) (text string, source, target kadesh.Span) {
	var b strings.Builder
	for i := 0; i < len(marked); {
		rest := marked[i:]
		switch {
		case strings.HasPrefix(rest, "<s>"):
			source.Start, i = b.Len(), i+3
		case strings.HasPrefix(rest, "</s>"):
			if source.End == 0 {
				source.End = b.Len()
			}
			i += 4
		case strings.HasPrefix(rest, "<t>"):
			if target.End == 0 {
				target.Start = b.Len()
			}
			i += 3
		case strings.HasPrefix(rest, "</t>"):
			if target.End == 0 {
				target.End = b.Len()
			}
			i += 4
		default:
			b.WriteByte(marked[i])
			i++
		}
	}
	return b.String(), source, target
}

// eventSets scores the gold sets of event coders that a folder holds.
var eventSets = Layer{
	Name:  "events by the sets of event coders",
	holds: func(dir string) bool { return has(dir, "plv-zsp.ndjson") },
	score: func(ctx context.Context, dir string) ([]Measure, error) {
		var out []Measure
		for _, set := range eventScorers {
			for _, path := range files(dir, set.file) {
				m, err := set.score(ctx, path)
				if err != nil {
					return nil, err
				}
				out = append(out, m...)
			}
		}
		return out, nil
	},
}

// eventScorers are the sets that are scored and how, by file.
var eventScorers = []struct {
	file  string
	score func(ctx context.Context, path string) ([]Measure, error)
}{
	{"plv-zsp.ndjson", scorePairs},
	{"cameo-annotators.ndjson", scoreAlarms},
	{"actor-resolution.ndjson", scoreActors},
	{"petrarch1-lotr.ndjson", scoreSuite},
	{"udpetrarch-lotr.ndjson", scoreSuites},
}

// scoreActors scores the country of actor phrases: right when it is the one of
// the gold set, or empty where the set has none.
func scoreActors(_ context.Context, path string) ([]Measure, error) {
	f, err := readFile(path)
	if err != nil {
		return nil, err
	}
	rules := read.NewRules()
	right, of := 0, 0
	for line := range strings.Lines(f) {
		var r struct {
			Text     string
			Date     *string
			Expected struct{ Country *string }
		}
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			return nil, unreadable(path, err)
		}
		day := ""
		if r.Date != nil {
			day = *r.Date
		}
		want := ""
		if r.Expected.Country != nil {
			want = *r.Expected.Country
		}
		of++
		if got := rules.Country(r.Text, day); got == want {
			right++
		}
	}
	return []Measure{share("actor-resolution", "country", right, of)}, nil
}

// scoreAlarms counts the sentences that a majority of coders gave no event and
// in which an event is found that a coder could use: with a PLOVER root and an
// actor whose country the lists know; and beside
// it how many of the sentences with an event get one.
func scoreAlarms(ctx context.Context, path string) ([]Measure, error) {
	records, err := eventRecords(path)
	if err != nil {
		return nil, err
	}
	rules := read.NewRules()
	known := func(id string) bool { return lexicon.Default().CountryOf(id) != "" }
	alarms, quiet, hits, busy := 0, 0, 0, 0
	for _, r := range records {
		found, _ := rules.Read(ctx, &kadesh.Document{Text: r.Text, Kind: kadesh.DocumentNews})
		coded := slices.ContainsFunc(found, func(f kadesh.Finding) bool {
			return f.Event != nil && f.Event.PLOVER != "OTHER" && (slices.ContainsFunc(f.Event.Source, known) || slices.ContainsFunc(f.Event.Target, known))
		})
		switch {
		case len(r.Events) == 0:
			quiet++
			alarms += count(coded)
		default:
			busy++
			hits += count(coded)
		}
	}
	return []Measure{share("cameo-annotators", "false alarms", alarms, quiet), share("cameo-annotators", "sentences with an event found", hits, busy)}, nil
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
