package petrarch

import (
	"errors"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

func folder(files map[string]string) fstest.MapFS {
	out := fstest.MapFS{}
	for name, text := range files {
		out[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

func TestReadFolder(t *testing.T) {
	d, err := ReadFolder(folder(map[string]string{
		"My.Countries.actors.txt": testActors, "more.actors.txt": "CALORM\xc9N [CAL]\n", "agents.txt": testAgents, "CAMEO.9.txt": phrasal,
		"My.discards.txt": "TENNIS\n", "My.IssueCoding.txt": "rift [FEUD]\n", "README.md": "NARNIA [NO]", "LICENSE": "[", "old.actors/x": "[",
	}))
	if err != nil || len(d.Said) > 0 {
		t.Fatal(err, d.Said)
	}
	if got := said(d, "Calormén attacked Narnia. Narnia attacked Calormen at tennis.", "2001-01-01"); !slices.Equal(got, []string{"CAL NAR 190"}) {
		t.Errorf("%q", got)
	}
	if len(d.issues) != 1 {
		t.Errorf("%v", d.issues)
	}
}

func TestReadFolderFaults(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
	}{
		"empty":     {nil},
		"no verbs":  {map[string]string{"a.actors.txt": testActors}},
		"no actors": {map[string]string{"a.verbs.txt": phrasal}},
		"two":       {map[string]string{"a.actors.txt": testActors, "a.verbs.txt": phrasal, "cameo.txt": linear}},
	} {
		_, err := ReadFolder(folder(c.files))
		if f, ok := errors.AsType[*diag.Fault](err); !ok || f.Kind != diag.Invalid || f.Next == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}
