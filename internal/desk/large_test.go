package desk

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/store/sqlite"
)

func readPlain(_ string, b []byte) (kadesh.Document, error) {
	return kadesh.Document{Text: string(b), SHA256: kadesh.Hash(b), Published: "2025-01-01", Side: "a"}, nil
}

// edits are what somebody may do to a made dossier; each gives the number of the
// file and what stands where.
var edits = []struct{ name, file, from, to string }{
	{"a claim's date", "c0000.hcl", `"2025-01-01"`, `"2024-03-01"`},
	{"a claim turns", "c0000.hcl", "affirms  = happened(event.e5)", "denies   = happened(event.e5)"},
	{"a claim is about another event", "c0000.hcl", "happened(event.e11)", "happened(event.e12)"},
	{"a test of completion", "b0000.hcl", "done_when    = happened(event.e20)", "done_when    = happened(event.e21)"},
	{"a test that cannot be met", "b0000.hcl", "done_when    = happened(event.e25)", "done_when    = happened(event.e25) && !happened(event.e25)"},
	{"a test is left out", "b0000.hcl", "  done_when    = happened(event.e30)\n", ""},
	{"a precondition goes", "b0000.hcl", "  precondition = fulfilled(commitment.k31)\n", ""},
	{"a comment", "b0000.hcl", `event "e40"`, "# forty\nevent \"e40\""},
	{"a new event", "b0000.hcl", `event "e50" {`, "event \"new\" {\n  title = \"New\"\n}\n\nevent \"e50\" {"},
	{"a deadline", "b0000.hcl", "  done_when    = happened(event.e60)\n", "  done_when    = happened(event.e60)\n  deadline {\n    by = \"2025-02-01\"\n  }\n"},
	{"a title", "b0000.hcl", `title        = "Commitment 70"`, `title        = "Seventy"`},
}

// TestPlanLargeIsPlan: looking at what has changed gives what looking at
// everything gives.
func TestPlanLargeIsPlan(t *testing.T) {
	defer func(n int) { largeBytes = n }(largeBytes)
	largeBytes = 0
	ctx := context.Background()
	s, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "s.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	dk := New(s, nil)
	files, texts := dossier.Made(200, 1_500)
	open := func(name string) ([]byte, error) { return []byte(texts[name]), nil }
	day := kadesh.DayOf(2025, 6, 1)
	full := func(files []dossier.File) *Plan {
		d, list := dossier.Parse(files, open, readPlain)
		if list.Failed() {
			t.Fatal(list)
		}
		p, err := dk.Plan(ctx, d, open, day)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	first := full(files)
	if err := dk.Note(ctx, first, files); err != nil {
		t.Fatal(err)
	}
	if _, err := dk.Apply(ctx, by, first); err != nil {
		t.Fatal(err)
	}
	moved := 0
	for _, e := range edits {
		edited := slices.Clone(files)
		i := slices.IndexFunc(edited, func(f dossier.File) bool { return f.Name == e.file })
		edited[i].Text = strings.Replace(edited[i].Text, e.from, e.to, 1)
		if edited[i].Text == files[i].Text {
			t.Fatalf("%s: nothing to replace", e.name)
		}
		want := full(edited)
		got, done, err := dk.PlanLarge(ctx, Files{HCL: edited, Open: open, Read: readPlain}, day)
		if err != nil || !done {
			t.Errorf("%s: done %v, %v", e.name, done, err)
			continue
		}
		if fmt.Sprint(got.Lines) != fmt.Sprint(want.Lines) || fmt.Sprint(got.Statuses) != fmt.Sprint(want.Statuses) {
			t.Errorf("%s:\n%v\n%v\nin full\n%v\n%v", e.name, got.Lines, got.Statuses, want.Lines, want.Statuses)
		}
		moved += len(want.Statuses)
	}
	if moved == 0 {
		t.Error("no edit moves a status: the test tests nothing")
	}
	if p, done, err := dk.PlanLarge(ctx, Files{HCL: files, Open: open, Read: readPlain}, day); err != nil || !done || !p.Nothing() {
		t.Errorf("unchanged files: %v, %v, %v", p, done, err)
	}
	// A fault, or a reference that loses its target, is left to the full check.
	edited := slices.Clone(files)
	edited[1].Text = strings.Replace(edited[1].Text, `event "e80"`, `event "e80b"`, 1)
	if _, done, err := dk.PlanLarge(ctx, Files{HCL: edited, Open: open, Read: readPlain}, day); err != nil || done {
		t.Errorf("a broken reference is planned: %v, %v", done, err)
	}
}
