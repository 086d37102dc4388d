package standing

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// question is a line of docs/logic.md.
var question = regexp.MustCompile(`^(.+) on (\d{4}-\d\d-\d\d)(?: known (\d{4}-\d\d-\d\d))?(?: as (\w+))? = (\w+)$`)

// TestLogicPage asks the questions of docs/logic.md and expects its answers.
func TestLogicPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/logic.md")
	if err != nil {
		t.Fatal(err)
	}
	var text, asks strings.Builder
	for i, part := range strings.Split(string(page), "```") {
		if i%2 == 0 {
			continue
		}
		if body, ok := strings.CutPrefix(part, "hcl\n"); ok {
			text.WriteString(body + "\n")
		} else if body, ok := strings.CutPrefix(part, "ask\n"); ok {
			asks.WriteString(body)
		}
	}
	d, list := dossier.Parse([]dossier.File{{Name: "page.hcl", Text: text.String()}}, func(string) ([]byte, error) {
		return []byte("they met; they fired; nobody fired; about then; not yet; the border is open; the last of January; the last of February"), nil
	}, func(name string, data []byte) (kadesh.Document, error) {
		return kadesh.Document{ID: name, Text: string(data)}, nil
	})
	if list.Failed() {
		t.Fatal(list)
	}
	asked := 0
	for line := range strings.Lines(asks.String()) {
		m := question.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			t.Errorf("this line is no question: %q", line)
			continue
		}
		asked++
		if got := answer(t, d, m); got != m[5] {
			t.Errorf("%s: got %s", strings.TrimSpace(line), got)
		}
	}
	if asked < 40 {
		t.Errorf("only %d questions were found", asked)
	}
}

func answer(t *testing.T, d *dossier.Dossier, m []string) string {
	e, err := d.Condition(m[1])
	if err != nil {
		t.Errorf("%s: %v", m[1], err)
		return ""
	}
	side := m[4]
	if side == "" {
		side = "all"
	}
	with := *d
	with.Goals = append([]kadesh.Goal{{ID: "asked", When: e}}, d.Goals...)
	p, ok := d.Perspective(side)
	if !ok {
		t.Errorf("no perspective %s", side)
	}
	var known time.Time
	if m[3] != "" {
		known, err = time.Parse(time.DateOnly, m[3])
		if err != nil {
			t.Fatal(err)
		}
	}
	w, err := Hear(&with, known, p)
	if err != nil {
		t.Error(err)
		return ""
	}
	return w.At(e, day(t, m[2])).String()
}
