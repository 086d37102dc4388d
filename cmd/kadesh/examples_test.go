package main

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/examples"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// inProcess runs a command line as a script would, today being the scripts' day.
func inProcess(args ...string) (stdout, stderr string, code int) {
	var out, errs bytes.Buffer
	code = run(args, &env{ctx: context.Background(), stdin: strings.NewReader(""), stdout: &out, stderr: &errs,
		now: func() time.Time { return today }})
	return out.String(), errs.String(), code
}

// TestExamplesCheckClean: every case that ships is free of errors, and every
// address that its comparisons name exists in the other case.
func TestExamplesCheckClean(t *testing.T) {
	loaded := map[string]*dossier.Dossier{}
	for _, name := range examples.Names() {
		d, list, err := dossier.Load(examples.Open(name), readEvidence)
		if err != nil || list.Failed() || list.Count(diag.Warning) > 0 {
			t.Errorf("%s: %v %v", name, err, list)
		}
		loaded[name] = d
	}
	for name, d := range loaded {
		for _, a := range d.Analogies {
			other, ok := loaded[a.Dossier]
			if !ok {
				t.Errorf("%s: analogy.%s names the case %q", name, a.ID, a.Dossier)
				continue
			}
			for _, p := range a.Points {
				if p.There != "" && !other.Has(p.There) {
					t.Errorf("%s: analogy.%s: %s has no %s", name, a.ID, a.Dossier, p.There)
				}
			}
		}
	}
}

// TestExamplesExpect runs the commands of examples/*/expect/*.txt: a line that
// begins with "$ kadesh" is a command, what follows is what it prints.
func TestExamplesExpect(t *testing.T) {
	t.Chdir("../..")
	files, err := filepath.Glob("examples/*/expect/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(err, "no expectations")
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var got strings.Builder
		for line := range strings.Lines(string(b)) {
			if !strings.HasPrefix(line, "$ kadesh ") {
				continue
			}
			got.WriteString(line)
			out, errs, code := inProcess(strings.Fields(line)[2:]...)
			if code != 0 {
				t.Errorf("%s: %s%s", f, line, errs)
			}
			got.WriteString(out)
		}
		if *update {
			if err := os.WriteFile(f, []byte(got.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		} else if got.String() != string(b) {
			t.Errorf("%s is not what the commands print; look at the difference after go test ./cmd/kadesh -update", f)
		}
	}
}

// TestReadmeTerminal: the commands in the README print what stands below them;
// "..." stands for words and lines left out.
func TestReadmeTerminal(t *testing.T) {
	t.Chdir("../..")
	b, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(b), "```\n$ ")
	block, _, found := strings.Cut("$ "+block, "\n```")
	if !found {
		t.Fatal("README.md shows no terminal")
	}
	var printed []string
	for line := range strings.SplitSeq(block, "\n") {
		if command, ok := strings.CutPrefix(line, "$ kadesh "); ok {
			out, errs, code := inProcess(strings.Fields(command)...)
			if printed = strings.Split(out, "\n"); code != 0 {
				t.Errorf("%s: %s", command, errs)
			}
			continue
		}
		if !slices.ContainsFunc(printed, func(s string) bool { return holdsParts(s, strings.Split(line, "...")) }) {
			t.Errorf("README.md shows the line %q, which its command does not print", line)
		}
	}
}

// holdsParts reports a line that begins with the first part and has the others
// behind it in their order.
func holdsParts(line string, parts []string) bool {
	if !strings.HasPrefix(line, parts[0]) {
		return false
	}
	for _, part := range parts {
		_, rest, found := strings.Cut(line, part)
		if !found {
			return false
		}
		line = rest
	}
	return true
}

// TestWashingtonIsComplete holds the first case to the ids that other people's
// scripts rely on, and to its size.
func TestWashingtonIsComplete(t *testing.T) {
	d, _, err := dossier.Load(examples.Open(examples.First), readEvidence)
	if err != nil {
		t.Fatal(err)
	}
	for kind, ids := range map[string]string{
		"instrument": "statement_2020 five_principles prague_2022 joint_statement_2023 delimitation_protocol delimitation_regulations peace_treaty joint_declaration osce_joint_appeal osce_mc_dec_1_25 mou_us_az charter_us_az waiver_907 section_907 mou_us_am_crossroads mou_us_am_ai mou_us_am_energy tif tripp_agreement charter_us_am am_constitution",
		"goal":       "treaty_signed treaty_in_force corridor_open", "perspective": "all baku yerevan washington tehran moscow independent",
	} {
		for _, id := range strings.Fields(ids) {
			if !d.Has(kadesh.AddressOf(kind, id)) {
				t.Errorf("there is no %s.%s", kind, id)
			}
		}
	}
	for _, n := range strings.Fields("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII") {
		if !d.Has(kadesh.AddressOf("provision", "peace_treaty."+n)) {
			t.Errorf("article %s is missing", n)
		}
	}
	sides := map[string]bool{}
	for _, c := range d.Claims {
		for _, s := range d.Voices(c) {
			sides[s] = true
		}
	}
	for what, n := range map[string][2]int{"instruments": {len(d.Instruments), 23}, "commitments": {len(d.Commitments), 26}, "events": {len(d.Events), 60},
		"claims": {len(d.Claims), 120}, "sides": {len(sides), 8}, "stakes": {len(d.Stakes), 10}, "places": {len(d.Places), 28}} {
		if n[0] < n[1] {
			t.Errorf("%d %s, at least %d are promised", n[0], what, n[1])
		}
	}
}

// TestExamplesHaveTexts: a case is a tutorial, files and evidence.
func TestExamplesHaveTexts(t *testing.T) {
	for _, name := range examples.Names() {
		fsys := examples.Open(name)
		texts, err := fs.Glob(fsys, "texts/*.txt")
		if err != nil || len(texts) == 0 {
			t.Errorf("%s has no texts: %v", name, err)
		}
		if b, err := fs.ReadFile(fsys, "README.md"); err != nil || !strings.Contains(string(b), "kadesh ") {
			t.Errorf("%s has no tutorial: %v", name, err)
		}
	}
}

// TestSystemsPage: the page names each command that a script of a system runs,
// and nothing else.
func TestSystemsPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/systems.md")
	if err != nil {
		t.Fatal(err)
	}
	scripts, err := filepath.Glob("testdata/script/system_*.txtar")
	if err != nil || len(scripts) != 15 {
		t.Fatal(err, len(scripts), "scripts, there are 15 systems")
	}
	var asked, written []string
	for _, f := range scripts {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			if c, ok := strings.CutPrefix(line, "exec kadesh "); ok {
				asked = append(asked, strings.ReplaceAll(c, "$EXAMPLES/", "examples/"))
			}
		}
	}
	for line := range strings.Lines(string(page)) {
		if c, ok := strings.CutPrefix(line, "    kadesh "); ok {
			written = append(written, c)
		}
	}
	if strings.Join(asked, "") != strings.Join(written, "") {
		t.Errorf("docs/systems.md has\n%s\nthe scripts have\n%s", strings.Join(written, ""), strings.Join(asked, ""))
	}
}
