package eval_test

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/read/eval"
)

// newNames are names that no dictionary of the suites knows.
var newNames = strings.Fields(`Narnia Calormen Telmar Ravenna Trieste Verona Cordoba Seville Utrecht Leiden
	Bruges Ghent Basel Lucerne Parma Modena Siena Lucca Pisa Tallinn Riga Kaunas Gdansk Krakow Debrecen Szeged
	Brno Ostrava Graz Linz Maribor Zadar Bergen Turku Tampere Malmo Aarhus Odense`)

var oneWordName = regexp.MustCompile(`(?m)^\+?([A-Z]{3,})_?[ \t]*(\[|\r?$)`)

// TestSuitesRenamed holds that the figures of the suites do not hang on their
// invented names: every actor of one word that the texts name gets another
// name, in texts and dictionaries alike.
func TestSuitesRenamed(t *testing.T) {
	shared := filepath.Join("..", "..", "..", "..", "shared", "data")
	dicts := readAll(t, filepath.Join(shared, "gazetteers", "petrarch", "PETR*alidate*.txt"))
	sets := readAll(t, filepath.Join(shared, "events", "*-lotr.ndjson"))
	if len(dicts) == 0 || len(sets) != 2 {
		t.Skip("no ../shared/data: suites not measured under other names")
	}
	rename := renaming(dicts, sets)
	dir := t.TempDir()
	for name, text := range dicts {
		if strings.Contains(name, "actors") {
			text = renameActors(text, rename)
		}
		write(t, filepath.Join(dir, "gazetteers", "petrarch", name), text)
	}
	for name, text := range sets {
		write(t, filepath.Join(dir, "events", name), renameRecords(text, rename))
	}
	write(t, filepath.Join(dir, "events", "plv-zsp.ndjson"), "") // what the layer is known by
	r, ok, err := eval.Layers(context.Background(), filepath.Join(dir, "events"))
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	v := r.Measure("lotr, both suites", "event F1")
	t.Logf("%d names renamed, event F1 %.4f", len(rename), v)
	if v < 0.93 {
		t.Errorf("event F1 %.4f under other names", v)
	}
}

// renaming gives a new name to every actor of one word that stands in the
// texts, always with a capital, and in no dictionary but those of actors.
func renaming(dicts, sets map[string]string) map[string]string {
	var actors, other, texts string
	for name, text := range dicts {
		if strings.Contains(name, "actors") {
			actors += text
		} else {
			other += strings.ToUpper(text)
		}
	}
	for _, text := range sets {
		texts += text
	}
	var names []string
	for _, m := range oneWordName.FindAllStringSubmatch(actors, -1) {
		w := m[1]
		if !slices.Contains(names, w) && whole(w[:1]+strings.ToLower(w[1:]), texts) && !whole(strings.ToLower(w), texts) && !whole(w, other) {
			names = append(names, w)
		}
	}
	slices.Sort(names)
	out := map[string]string{}
	for i, w := range names[:min(len(names), len(newNames))] {
		out[w] = newNames[i]
	}
	return out
}

func whole(word, in string) bool { return regexp.MustCompile(`\b` + word + `\b`).MatchString(in) }

var letters = regexp.MustCompile(`[A-Za-z]+`)

func renameActors(text string, rename map[string]string) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		name, code, coded := strings.Cut(line, "[")
		out.WriteString(letters.ReplaceAllStringFunc(name, func(w string) string {
			if n := rename[w]; n != "" {
				return strings.ToUpper(n)
			}
			return w
		}))
		if coded {
			out.WriteString("[" + code)
		}
	}
	return out.String()
}

// renameRecords renames in the records what is written as a name; codes are in
// capitals throughout and stay.
func renameRecords(text string, rename map[string]string) string {
	return letters.ReplaceAllStringFunc(text, func(w string) string {
		if n := rename[strings.ToUpper(w)]; n != "" && w == w[:1]+strings.ToLower(w[1:]) && strings.ToUpper(w[:1]) == w[:1] {
			return n
		}
		return w
	})
}

func readAll(t *testing.T, pattern string) map[string]string {
	paths, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(p)] = string(b)
	}
	return out
}

func write(t *testing.T, path, text string) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
