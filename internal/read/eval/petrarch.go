package eval

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh/internal/read/petrarch"
)

// suites are the validation suites of event coders with invented countries,
// and the dictionaries each was written for (actors, agents, verbs, discards),
// in the gazetteers beside the sets.
var suites = map[string][4]string{
	"petrarch1-lotr.ndjson":  {"PETR.Validate.actors.txt", "PETR.Validate.agents.txt", "PETR.Validate.verbs.txt", "PETR.Validate.discards.txt"},
	"udpetrarch-lotr.ndjson": {"PETR_Validate_actors_2_02.txt", "PETR_Validate_agents_2_02.txt", "PETR_Validate_verbs_2_02.txt", "PETR.Validate.discards.txt"},
}

// scoreSuite scores a suite from raw text with its own dictionaries: an event is
// right when source, target and code all are. UniversalPetrarch on perfect
// trees: F1 0.868 on its suite. Without the dictionaries the suite means
// nothing, and the measure's name says that they are missing.
func scoreSuite(ctx context.Context, path string) ([]Measure, error) {
	data := strings.TrimSuffix(filepath.Base(path), ".ndjson")
	records, err := codeSuite(ctx, path)
	if errors.Is(err, fs.ErrNotExist) {
		return []Measure{{Data: data, Name: "not measured: no dictionaries in gazetteers/petrarch"}}, nil
	}
	if err != nil {
		return nil, unreadable(path, err)
	}
	return []Measure{suiteScore(data, records)}, nil
}

// scoreSuites is the score over all the suites of the folder, said with the
// last of them.
func scoreSuites(ctx context.Context, path string) ([]Measure, error) {
	out, err := scoreSuite(ctx, path)
	if err != nil {
		return nil, err
	}
	var all []suiteRecord
	for _, name := range []string{"petrarch1-lotr.ndjson", "udpetrarch-lotr.ndjson"} {
		records, err := codeSuite(ctx, filepath.Join(filepath.Dir(path), name))
		if err != nil {
			return out, nil // there is nothing to put together
		}
		all = append(all, records...)
	}
	return append(out, suiteScore("lotr, both suites", all)), nil
}

// suiteRecord is a record of a suite with what is found in it.
type suiteRecord struct {
	id, text    string
	gold, found []suiteEvent
}

// suiteEvent is who did what to whom.
type suiteEvent struct{ source, target, code string }

func suiteScore(data string, records []suiteRecord) Measure {
	right, gold, found := 0, 0, 0
	for _, r := range records {
		for _, e := range r.gold {
			right += count(slices.Contains(r.found, e))
		}
		gold, found = gold+len(r.gold), found+len(r.found)
	}
	return fscore(data, "event F1", right, gold, found)
}

// codeSuite codes every record of a suite. An event whose source or target is
// null is not annotated and does not count. A switch of a record holds for that
// record: in the programs it holds on, but the record that turns it back need
// not be among those we have.
func codeSuite(ctx context.Context, path string) ([]suiteRecord, error) {
	d := petrarch.New()
	for i, add := range []func(name, text string){d.AddActors, d.AddAgents, d.AddVerbs, d.AddDiscards} {
		name := suites[filepath.Base(path)][i]
		text, err := os.ReadFile(filepath.Join(filepath.Dir(path), "..", "gazetteers", "petrarch", name))
		if err != nil {
			return nil, err
		}
		add(name, string(text))
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []suiteRecord
	for read := json.NewDecoder(f); read.More() && ctx.Err() == nil; {
		var r struct {
			ID, Text, Date string
			Config         []struct{ Option, Value string }
			Events         []struct{ Source, Target, Code *string }
		}
		if err := read.Decode(&r); err != nil {
			return nil, err
		}
		day, err := time.Parse(time.DateOnly, r.Date)
		if err != nil {
			return nil, err
		}
		dyads := true
		for _, c := range r.Config {
			if c.Option == "require_dyad" {
				dyads = c.Value != "false"
			}
		}
		one := suiteRecord{id: r.ID, text: r.Text}
		for _, e := range r.Events {
			if e.Source != nil && e.Target != nil && e.Code != nil {
				one.gold = append(one.gold, suiteEvent{*e.Source, *e.Target, *e.Code})
			}
		}
		for _, e := range d.Code(r.Text, day, petrarch.Options{Dyads: dyads}) {
			one.found = append(one.found, suiteEvent{e.Source, e.Target, e.Code})
		}
		out = append(out, one)
	}
	return out, ctx.Err()
}
