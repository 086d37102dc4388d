package read_test

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

var update = flag.Bool("update", false, "write what is found into the golden files")

// TestDuties reads the sentences of testdata/duties.txt as an article of a
// treaty of France and Spain. Behind each stand the duties that are to be found:
// "= modality bearers > whom they owe it | action | deadline, with relation and offset, or day | condition".
func TestDuties(t *testing.T) {
	golden(t, "testdata/duties.txt", func(f *kadesh.Finding) string {
		if f.Commitment == nil {
			return ""
		}
		return duty(f.Commitment)
	})
}

// TestTimes reads the sentences of testdata/times.txt in the same way. Behind each stand the
// times that are to be found: "= quote | role | value | relation offset anchor".
func TestTimes(t *testing.T) {
	golden(t, "testdata/times.txt", func(f *kadesh.Finding) string {
		d := f.Date
		if d == nil {
			return ""
		}
		day := ""
		if d.EDTF != nil {
			day = *d.EDTF
		}
		counted := strings.Join(strings.Fields(d.Relation+" "+d.Offset+" "+d.Anchor), " ")
		return strings.TrimRight(fmt.Sprintf("%s | %s | %s | %s", strings.Join(strings.Fields(f.Quote), " "), d.Role, day, counted), " |")
	})
}

// TestActs reads the sentences of testdata/acts.txt in the same way. Behind each stand the
// events that are to be found: "= type source > target | time | quote".
func TestActs(t *testing.T) {
	golden(t, "testdata/acts.txt", func(f *kadesh.Finding) string {
		e := f.Event
		if e == nil {
			return ""
		}
		who := strings.TrimRight(strings.Join(e.Source, ",")+" > "+strings.Join(e.Target, ","), " >")
		return fmt.Sprintf("%s %s | %s | %s", e.Type, who, e.Time, f.Quote)
	})
}

// golden reads every line of a file as an article of a treaty and compares what told says of
// the findings with the lines behind it that start with "=".
func golden(t *testing.T, name string, told func(*kadesh.Finding) string) {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	lines := bufio.NewScanner(strings.NewReader(string(b)))
	for lines.Scan() {
		line := lines.Text()
		if strings.HasPrefix(line, "=") {
			continue
		}
		fmt.Fprintln(&got, line)
		if line == "" || line[0] == '#' {
			continue
		}
		doc := kadesh.Document{ID: "duty", Kind: kadesh.DocumentTreaty, Published: "2020-03-02", Text: "TREATY BETWEEN FRANCE AND SPAIN\n\nArticle 4\n\n" + line + "\n"}
		found, _ := read.NewRules().Read(context.Background(), &doc)
		for i := range found {
			if s := told(&found[i]); s != "" {
				fmt.Fprintln(&got, "= "+s)
			}
		}
	}
	if *update {
		if err := os.WriteFile(name, []byte(got.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want := strings.Split(string(b), "\n")
	for i, line := range strings.Split(got.String(), "\n") {
		if i >= len(want) || line != want[i] {
			t.Fatalf("%s:%d: found %q\n(-update writes all)", name, i+1, line)
		}
	}
}

func duty(c *kadesh.CommitmentFinding) string {
	part := func(k string) string { return strings.Join(strings.Fields(c.Parts[k].Quote), " ") }
	s := string(c.Modality) + " " + strings.Join(c.Obligor, ",")
	if len(c.Obligee) > 0 {
		s += " > " + strings.Join(c.Obligee, ",")
	}
	s += " | " + part("action") + " | " + part("deadline")
	if d := c.Deadline; d != nil {
		day := ""
		if d.EDTF != nil {
			day = *d.EDTF
		}
		s += strings.TrimRight(fmt.Sprintf(" = %s %s %s", d.Relation, d.Offset, day), " ")
	}
	return strings.TrimRight(s+" | "+part("condition"), " |")
}

// TestAddressed reads what a report recommends to whom it names above a list.
func TestAddressed(t *testing.T) {
	doc := kadesh.Document{ID: "report", Kind: kadesh.DocumentNews, Text: "The report recommends the following.\n\n" +
		"a) To the Transitional Government of National Unity (TGoNU):\n4.1. immediately establish the assemblies;\n4.2 publish the budget.\n\n" +
		"b) To the African Union (AU):\n4.3 expedite the establishment of the court.\n\n" +
		"To the Friends of the Valley:\n\n• Release the funds.\n\nThis concludes the report. Open the annex for details.\n"}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	var got strings.Builder
	for i := range found {
		if c := found[i].Commitment; c != nil {
			fmt.Fprintf(&got, "%s %s %s\n", c.Modality, strings.Join(c.Obligor, ","), c.Parts["action"].Quote)
		}
	}
	want := "recommendation TGONU establish the assemblies\nrecommendation TGONU publish the budget\n" +
		"recommendation AU expedite the establishment of the court\nrecommendation  Release the funds\n"
	if got.String() != want {
		t.Errorf("found\n%swant\n%s", got.String(), want)
	}
}
