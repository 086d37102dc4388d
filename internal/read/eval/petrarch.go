package eval

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/kadesh-dev/kadesh/internal/read/petrarch"
)

// suites are the validation suites of event coders with invented countries,
// and the dictionaries each was written for, in the gazetteers beside the sets.
var suites = map[string]struct {
	actors, agents, verbs string
	dialect               petrarch.Dialect
}{
	"petrarch1-lotr.ndjson":  {"PETR.Validate.actors.txt", "PETR.Validate.agents.txt", "PETR.Validate.verbs.txt", petrarch.Classic},
	"udpetrarch-lotr.ndjson": {"PETR_Validate_actors_2_02.txt", "PETR_Validate_agents_2_02.txt", "PETR_Validate_verbs_2_02.txt", petrarch.Universal},
}

// scoreSuite scores a suite from raw text with its own dictionaries: an event is
// right when source, target and code all are. UniversalPetrarch on perfect
// trees: F1 0.868 on its suite.
func scoreSuite(ctx context.Context, path string) ([]Measure, error) {
	name := filepath.Base(path)
	set, dir := suites[name], filepath.Join(filepath.Dir(path), "..", "gazetteers", "petrarch")
	coder, err := petrarch.New(filepath.Join(dir, set.actors), filepath.Join(dir, set.agents), filepath.Join(dir, set.verbs), set.dialect)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil // the suite means nothing without its dictionaries
	} else if err != nil {
		return nil, unreadable(path, err)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	defer f.Close()
	right, found, gold := 0, 0, 0
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 4<<20)
	for scan.Scan() && ctx.Err() == nil {
		var r struct {
			Text, Date string
			Events     []petrarch.Event
		}
		if err := json.Unmarshal(scan.Bytes(), &r); err != nil {
			return nil, unreadable(path, err)
		}
		got := coder.Code(r.Text, r.Date)
		for _, e := range r.Events {
			right += count(slices.Contains(got, e))
		}
		found, gold = found+len(got), gold+len(r.Events)
	}
	if err := scan.Err(); err != nil {
		return nil, unreadable(path, err)
	}
	data := name[:len(name)-len(".ndjson")]
	return []Measure{fscore(data, "event F1", right, gold, found)}, nil
}
