package read_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
	"github.com/kadesh-dev/kadesh/internal/source"
)

// mirrorPair is two states with names, adjectives, capitals and leaders of the
// same number of words, and the ids that belong to them.
type mirrorPair struct{ words, ids [][2]string }

var mirrorPairs = []mirrorPair{
	{[][2]string{{"Armenia", "Azerbaijan"}, {"Armenian", "Azerbaijani"}, {"Armenians", "Azerbaijanis"}, {"Yerevan", "Baku"}, {"YEREVAN", "BAKU"},
		{"Armenian prime minister", "Azerbaijani president"}, {"prime minister of Armenia", "president of Azerbaijan"}, {"Prime Minister of Armenia", "President of Azerbaijan"},
		{"Prime Minister of the Republic of Armenia", "President of the Republic of Azerbaijan"},
		{"Armenian Prime Minister", "Azerbaijani President"}, {"Armenian PM", "Azerbaijani president"}, {"ARMENIAN", "AZERBAIJANI"}, {"ARMENIANS", "AZERBAIJANIS"}, {"ARMENIA", "AZERBAIJAN"}, {"Pashinian", "Aliev"},
		{"Nikol Pashinyan", "Ilham Aliyev"}, {"Pashinyan", "Aliyev"}, {"Ararat Mirzoyan", "Jeyhun Bayramov"}, {"Mirzoyan", "Bayramov"}},
		[][2]string{{"ARM", "AZE"}, {"PASHINYAN", "ALIYEV"}, {"MIRZOYAN", "BAYRAMOV"}, {"armenia", "azerbaijan"}, {"arm", "aze"}}},
	{[][2]string{{"Egypt", "Israel"}, {"Egyptian", "Israeli"}, {"Egyptians", "Israelis"}, {"Cairo", "Jerusalem"}, {"EGYPTIAN", "ISRAELI"}, {"EGYPTIANS", "ISRAELIS"}},
		[][2]string{{"EGY", "ISR"}, {"egypt", "israel"}, {"egy", "isr"}}},
	{[][2]string{{"Iran", "Iraq"}, {"Iranian", "Iraqi"}, {"Iranians", "Iraqis"}, {"Tehran", "Baghdad"}, {"IRAN", "IRAQ"}, {"IRANIAN", "IRAQI"}, {"IRANIANS", "IRAQIS"}},
		[][2]string{{"IRN", "IRQ"}, {"iran", "iraq"}, {"irn", "irq"}}},
	{[][2]string{{"Ukraine", "Russia"}, {"Ukrainian", "Russian"}, {"Ukrainians", "Russians"}, {"Kyiv", "Moscow"}, {"Kiev", "Moscow"}, {"UKRAINIAN", "RUSSIAN"}, {"UKRAINIANS", "RUSSIANS"}},
		[][2]string{{"UKR", "RUS"}, {"ukraine", "russia"}, {"ukr", "rus"}}},
}

// swapWords exchanges the words of a pair throughout a text, whole words and
// the longest first.
func (m *mirrorPair) swapWords(text string) string { return swap(text, m.words, true) }

func swap(text string, pairs [][2]string, whole bool) string {
	var both [][2]string
	for _, p := range pairs {
		both = append(both, p, [2]string{p[1], p[0]})
	}
	slices.SortStableFunc(both, func(a, b [2]string) int { return len(b[0]) - len(a[0]) })
	letter := func(i int) bool {
		return i >= 0 && i < len(text) && (text[i] >= 'a' && text[i] <= 'z' || text[i] >= 'A' && text[i] <= 'Z' || text[i] >= 0xC3 && text[i] < 0xE0)
	}
	var b strings.Builder
next:
	for i := 0; i < len(text); {
		for _, p := range both {
			if strings.HasPrefix(text[i:], p[0]) && (!whole || !letter(i-1) && !letter(i+len(p[0]))) {
				b.WriteString(p[1])
				i += len(p[0])
				continue next
			}
		}
		b.WriteByte(text[i])
		i++
	}
	return b.String()
}

// lines are the findings as text, without their places and ids.
func lines(t *testing.T, found []kadesh.Finding) []string {
	t.Helper()
	var out []string
	for _, f := range found {
		if f.Kind == kadesh.FindingLoaded {
			continue // names that sides use are not symmetric, and should not be
		}
		f.ID, f.Start, f.End = "", 0, 0
		b, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(b))
	}
	return out
}

// corpus are the texts of the examples, and of the shared folder when it is there.
func corpus() []string {
	var paths []string
	for _, pattern := range []string{
		filepath.Join("..", "..", "examples", "*", "texts", "*.txt"),
		filepath.Join("..", "..", "..", "shared", "data", "gold", "dev", "*.txt"),
		filepath.Join("..", "..", "..", "shared", "data", "seed", "*.txt"),
	} {
		found, _ := filepath.Glob(pattern)
		paths = append(paths, found...)
	}
	return paths
}

// TestMirror swaps two states throughout texts: the findings must be the same
// with the actors swapped.
func TestMirror(t *testing.T) {
	paths := corpus()
	r := read.NewRules()
	texts, differences, all := 0, 0, 0
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range mirrorPairs {
			text := string(b)
			if !strings.Contains(text, m.words[0][0]) || !strings.Contains(text, m.words[0][1]) || m.words[0][1] == "Russia" && strings.Contains(text, "Federation") {
				continue // nobody is called Ukrainian Federation
			}
			if strings.Contains(text, "National Committee of America") {
				continue // the name of one body
			}
			texts++
			n, of := m.differences(t, r, filepath.Base(path), text)
			differences, all = differences+n, all+of
		}
	}
	t.Logf("%d swaps of texts, %d findings, %d differ", texts, all, differences)
	if differences > 0 {
		t.Errorf("%d of %d findings differ when two states are swapped", differences, all)
	}
}

func (m *mirrorPair) differences(t *testing.T, r *read.Rules, name, text string) (differ, of int) {
	t.Helper()
	find := func(text string) []string {
		doc, err := source.Text(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		found, _ := r.Read(context.Background(), doc)
		exact(t, doc.Text, found)
		return lines(t, found)
	}
	swapped := m.swapWords(text)
	if m.swapWords(swapped) != text {
		// A name that only one of the two has: swapping back must give the text.
		text = m.swapWords(swapped)
	}
	was, is := find(text), find(swapped)
	for i := range was {
		was[i] = sorted(swap(m.swapWords(was[i]), m.ids, true))
	}
	for i := range is {
		is[i] = sorted(is[i])
	}
	slices.Sort(was)
	slices.Sort(is)
	of = len(was)
	for _, l := range was {
		if _, ok := slices.BinarySearch(is, l); !ok {
			differ++
			if differ < 4 {
				t.Logf("%s: lost when swapped: %s", name, l)
			}
		}
	}
	for _, l := range is {
		if _, ok := slices.BinarySearch(was, l); !ok {
			differ++
			if differ < 4 {
				t.Logf("%s: new when swapped: %s", name, l)
			}
		}
	}
	return differ, of
}

// sorted puts lists of ids in one order: which of two parties comes first is
// the order of the words.
func sorted(line string) string {
	var v any
	if json.Unmarshal([]byte(line), &v) != nil {
		return line
	}
	var walk func(v any) any
	walk = func(v any) any {
		switch x := v.(type) {
		case map[string]any:
			for k := range x {
				x[k] = walk(x[k])
			}
			delete(x, "start")
			delete(x, "end")
			delete(x, "confidence")
			if s, ok := x["instrument"].(string); ok {
				x["instrument"] = codesInOrder(s)
			}
			if x["rule"] == "instrument-list" {
				delete(x, "instrument") // a list's own title stays that of its states
			}
		case []any:
			for i := range x {
				x[i] = walk(x[i])
			}
			slices.SortFunc(x, func(a, b any) int {
				p, _ := json.Marshal(a)
				q, _ := json.Marshal(b)
				return strings.Compare(string(p), string(q))
			})
		}
		return v
	}
	b, _ := json.Marshal(walk(v))
	return string(b)
}

// codesInOrder sorts the codes that a name of a treaty starts with: they stand
// in the order of the alphabet, or of the list that has the treaty.
func codesInOrder(slug string) string {
	parts := strings.Split(slug, "-")
	n := 0
	for n < len(parts)-1 && len(parts[n]) == 3 {
		n++
	}
	slices.Sort(parts[:n])
	return strings.Join(parts, "-")
}

// TestSynonyms puts one side's names in the place of the other's: no value of
// any finding may change but the loaded words themselves.
func TestSynonyms(t *testing.T) {
	names := mirrorPair{words: [][2]string{{"Shushi", "Shusha"}, {"Stepanakert", "Khankendi"}, {"Western Azerbaijan", "Eastern Armenia"},
		{"Zangezur corridor", "Syunik corridor"}, {"Sevan", "Goycha"}, {"Kyiv", "Kiev"}, {"Luhansk", "Lugansk"}}}
	r := read.NewRules()
	texts, differ, all := 0, 0, 0
	for _, path := range corpus() {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text := string(b)
		for _, w := range names.words {
			one := mirrorPair{words: [][2]string{w}}
			if !strings.Contains(text, w[0]) && !strings.Contains(text, w[1]) {
				continue
			}
			texts++
			n, of := one.differences(t, r, filepath.Base(path), text)
			differ, all = differ+n, all+of
		}
	}
	t.Logf("%d texts with the other side's names, %d findings, %d differ", texts, all, differ)
	if differ > 0 {
		t.Errorf("%d of %d findings differ under the other side's names", differ, all)
	}
}
