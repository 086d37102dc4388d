package eval

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Agreement scores a second person's annotation of a gold folder's texts instead
// of a reader's findings: what two people reach is the most that a reader can be
// asked for. The second folder has files of the same names and form; quotes and
// texts may be missing there, spans are of the texts of the first. Texts and kinds
// that only one of the two annotated are left out.
//
// Errors: NotFound for a folder that does not exist, Invalid for one without gold,
// a file that cannot be read, a span outside its text, or no text in common.
func Agreement(dir, second string) (*Score, error) {
	golds, err := Load(dir)
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(second); err != nil {
		return nil, &diag.Fault{Kind: diag.NotFound, What: second + " does not exist", Next: "name a folder with the second annotation (NAME.json)"}
	}
	score := &Score{Kinds: map[kadesh.FindingKind]*Kind{}}
	var gold, found [][]kadesh.Finding
	var kinds []kadesh.DocumentKind
	for _, g := range golds {
		f, err := secondOf(g, second)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		gold, found, kinds = append(gold, g.Findings), append(found, f), append(kinds, g.Document.Kind)
	}
	if len(gold) == 0 {
		return nil, &diag.Fault{Kind: diag.Invalid, What: second + " annotates no text of " + dir, Next: "give the files of both annotations the same names"}
	}
	score.Documents = len(gold)
	for _, k := range kadesh.FindingKinds {
		if annotated(gold, k) && annotated(found, k) {
			score.Kinds[k] = &Kind{Fields: map[string]Accuracy{}}
		}
	}
	for i := range gold {
		score.Add(gold[i], found[i])
		score.addSides(kinds[i], gold[i], found[i])
	}
	return score, nil
}

// secondOf is the second annotation of a text, fs.ErrNotExist without one.
func secondOf(g Gold, dir string) ([]kadesh.Finding, error) {
	name := filepath.Join(dir, g.Document.ID+".json")
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var second Gold
	if err == nil {
		err = json.Unmarshal(b, &second)
	}
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + name, Err: err, Next: "check the file against the annotation guidelines"}
	}
	for _, f := range second.Findings {
		if _, err := f.Span.Of(g.Text); err != nil {
			return nil, &diag.Fault{Kind: diag.Invalid, What: name + ": " + f.ID + " is not in the text", Err: err, Next: "correct the annotation: offsets count the bytes of the first annotation's text"}
		}
	}
	return second.Findings, nil
}

func annotated(all [][]kadesh.Finding, kind kadesh.FindingKind) bool {
	for _, findings := range all {
		if len(only(findings, kind)) > 0 {
			return true
		}
	}
	return false
}
