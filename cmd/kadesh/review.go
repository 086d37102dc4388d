package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/store"
)

type reviewCmd struct {
	Accept  []string `help:"Accept these findings, by the keys that the list shows." placeholder:"KEY" sep:","`
	Reject  []string `help:"Reject these findings." placeholder:"KEY" sep:","`
	Dossier string   `help:"The dossier; the only one of the store when left out." placeholder:"ID"`
	Limit   int      `help:"List at most this many." default:"40"`
	Why     string   `help:"Why, for the history." short:"m" placeholder:"WORDS"`
	outputFlags
	storeFlag
}

// waitingFinding is a finding without a verdict, with its key.
type waitingFinding struct {
	Key     string         `json:"key"`
	Finding kadesh.Finding `json:"finding"`
}

// reviewJSON is the JSON form of the list.
type reviewJSON struct {
	FormatVersion int              `json:"format_version"`
	Dossier       string           `json:"dossier"`
	Waiting       int              `json:"waiting"`
	Findings      []waitingFinding `json:"findings"`
}

// Run notes verdicts, or lists what waits for one.
func (c *reviewCmd) Run(e *env) error {
	s, err := c.open(e)
	if err != nil {
		return err
	}
	defer s.Close()
	id, err := oneDossier(e, s, c.Dossier, inbox)
	if err != nil {
		return err
	}
	if len(c.Accept)+len(c.Reject) > 0 {
		return c.decide(e, s, id)
	}
	list, err := waiting(e, s, id, c.Limit)
	if err != nil {
		return err
	}
	return c.write(e, func(w io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(w, list)
		}
		return reviewTable(w, list)
	})
}

func (c *reviewCmd) decide(e *env, s store.Store, id string) error {
	dk := newDesk(s)
	for _, verdict := range []struct {
		word string
		keys []string
	}{{"accept", c.Accept}, {"reject", c.Reject}} {
		for _, short := range verdict.keys {
			key, err := fullKey(e, s, id, short)
			if err != nil {
				return err
			}
			r, err := dk.Decide(e.ctx, by(e, c.Why), id, verdict.word, key)
			if err != nil {
				return err
			}
			fmt.Fprintf(e.stdout, "revision %d: %s %s; kadesh undo %d takes it back\n", r.N, verdict.word, short, r.N)
		}
	}
	return nil
}

// shortKey is the form in which keys are shown: twelve digits of the hash.
func shortKey(key string) string {
	sum, finding, _ := strings.Cut(key, "/")
	return sum[:min(12, len(sum))] + "/" + finding
}

// fullKey finds the finding that a shown key means.
func fullKey(e *env, s store.Store, id, short string) (string, error) {
	found, err := s.Current(e.ctx, id, store.KindFinding)
	if err != nil {
		return "", err
	}
	for _, c := range found {
		if c.Key == short || shortKey(c.Key) == short {
			return c.Key, nil
		}
	}
	return "", store.NotFound("finding " + short)
}

func waiting(e *env, s store.Store, id string, limit int) (reviewJSON, error) {
	list := reviewJSON{FormatVersion: kadesh.FormatVersion, Dossier: id, Findings: []waitingFinding{}}
	decided := map[string]bool{}
	verdicts, err := s.Current(e.ctx, id, store.KindVerdict)
	if err != nil {
		return list, err
	}
	for _, v := range verdicts {
		decided[v.Key] = true
	}
	found, err := s.Current(e.ctx, id, store.KindFinding)
	if err != nil {
		return list, err
	}
	for _, c := range found {
		if decided[c.Key] {
			continue
		}
		list.Waiting++
		if len(list.Findings) >= limit {
			continue
		}
		w := waitingFinding{Key: shortKey(c.Key)}
		if err := json.Unmarshal([]byte(c.Body), &w.Finding); err != nil {
			return list, fmt.Errorf("reading finding %s: %w", c.Key, err)
		}
		list.Findings = append(list.Findings, w)
	}
	return list, nil
}

func reviewTable(w io.Writer, list reviewJSON) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "KEY\tKIND\tRULE\tWORDS")
	for _, f := range list.Findings {
		words := strings.Join(strings.Fields(f.Finding.Quote), " ")
		if r := []rune(words); len(r) > 80 {
			words = string(r[:79]) + "…"
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", f.Key, f.Finding.Kind, f.Finding.Rule, words)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%d of %d that wait in %s\n", len(list.Findings), list.Waiting, list.Dossier)
	return err
}
