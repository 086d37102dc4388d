package dossier

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

var update = flag.Bool("update", false, "write docs/errors.md anew")

// codeCase is one fault: its code, what it is about in a line, a text that has
// it, and a word of the help. The first case of a code goes onto the page.
type codeCase struct{ code, about, text, help string }

var codeCases = []codeCase{
	{"K001", "This is not HCL.", "event \"b\" { title = }", "dossier-format"},
	{"K002", "There is no such block.", "evnt \"b\" {}", "did you mean event?"},
	{"K003", "There is no such attribute.", "event \"b\" {\n  titel = \"B\"\n  title = \"B\"\n}", "did you mean title?"},
	{"K003", "", "x = 1", "block"},
	{"K004", "Something that is needed is missing.", "event \"b\" {}", "add title"},
	{"K004", "", "event {}", "event"},
	{"K005", "A value is of the wrong type, or not one of the words allowed.", "event \"b\" {\n  title = 3\n}", "title"},
	{"K005", "", "event \"b b\" {\n  title = \"B\"\n}", "short"},
	{"K005", "", "actor \"b\" {\n  name = \"B\"\n  kind = \"sate\"\n}", "did you mean state?"},
	{"K006", "An id stands twice.", "event \"e\" {\n  title = \"again\"\n}", "another id"},
	{"K007", "A date or duration cannot be read.", "event \"b\" {\n  title    = \"B\"\n  expected = \"2025-13-01\"\n}", "EDTF"},
	{"K007", "", "goal \"g\" {\n  title = \"G\"\n  when  = within(\"6 months\", event.e, event.e)\n}", "ISO 8601"},
	{"K008", "A reference is of the wrong kind, or cannot stand in a condition.", "goal \"g\" {\n  title = \"G\"\n  when  = happened(instrument.i)\n}", "event"},
	{"K008", "", "goal \"g\" {\n  title = \"G\"\n  when  = \"yes\"\n}", "functions"},
	{"K009", "There is no such function.", "goal \"g\" {\n  title = \"G\"\n  when  = hapened(event.e)\n}", "did you mean happened?"},
	{"K010", "A function has too few or too many arguments.", "goal \"g\" {\n  title = \"G\"\n  when  = happened(event.e, event.e)\n}", "functions"},
	{"K011", "A file is too large or nests too deeply.", "goal \"g\" {\n  title = \"G\"\n  when  = " + strings.Repeat("(", 101) + "event.e" + strings.Repeat(")", 101) + "\n}", "name"},
	{"K012", "A count is out of range.", "goal \"g\" {\n  title = \"G\"\n  when  = at_least(3, event.e, event.e)\n}", "1 to 2"},
	{"K101", "Nothing has this address.", "goal \"g\" {\n  title = \"G\"\n  when  = happened(event.f)\n}", "event.e"},
	{"K102", "A document cannot be read.", "document \"b\" {\n  file = \"b.txt\"\n}", "folder"},
	{"K103", "The quoted words are not in the document.", "claim \"c\" {\n  affirms  = happened(event.e)\n  holders  = [actor.AZE]\n  document = document.a\n  quote    = \"within 30 days\"\n}", "a.txt"},
	{"K104", "A ladder has no such stage.", "goal \"g\" {\n  title = \"G\"\n  when  = stage(instrument.i, \"singed\")\n}", "did you mean signed?"},
	{"K105", "A deadline does not say when.", "commitment \"c\" {\n  title    = \"C\"\n  obligors = [actor.AZE]\n  act      = \"act\"\n  deadline {\n  }\n}", "by ="},
	{"K106", "A claim is not about one thing.", "claim \"c\" {\n  holders  = [actor.AZE]\n  document = document.a\n  quote    = \"shall open\"\n}", "affirms"},
	{"K107", "A claim was recorded at no time (a warning).", "document \"undated\" {\n  file = \"undated.txt\"\n}\nclaim \"c\" {\n  affirms  = happened(event.e)\n  holders  = [actor.AZE]\n  document = document.undated\n  quote    = \"opened\"\n  date     = \"2025-01-01\"\n}", "recorded"},
	{"K108", "Nobody says it (a warning).", "document \"voiceless\" {\n  file = \"voiceless.txt\"\n}\nclaim \"c\" {\n  affirms  = happened(event.e)\n  document = document.voiceless\n  quote    = \"opened\"\n}", "holders"},
	{"K109", "A claim has no date.", "document \"undated\" {\n  file = \"undated.txt\"\n}\nclaim \"c\" {\n  affirms  = happened(event.e)\n  holders  = [actor.AZE]\n  document = document.undated\n  quote    = \"opened\"\n  recorded = \"2025-01-01\"\n}", "date ="},
	{"K111", "A stake, outcome, mention or obstacle that nobody states.", "stake \"s\" {\n  actor = actor.AZE\n  gains = \"a road\"\n}", "claims ="},
	{"K112", "A stake is both gain and loss, or neither.", "stake \"s\" {\n  actor    = actor.AZE\n  document = document.a\n  quote    = \"shall open the road\"\n}", "gains"},
	{"K113", "A number is not on the map.", "place \"p\" {\n  name = \"P\"\n  lat  = 139.5\n  lon  = 46.2\n}", "degrees"},
	{"K201", "A deadline is over before its trigger (a warning).", "claim \"late\" {\n  affirms  = happened(event.e)\n  holders  = [actor.AZE]\n  document = document.a\n  quote    = \"shall open\"\n  date     = \"2025-08-08\"\n}\ncommitment \"c\" {\n  title    = \"C\"\n  obligors = [actor.AZE]\n  act      = \"act\"\n  trigger  = happened(event.e)\n  deadline {\n    by = \"2025-01-01\"\n  }\n}", "correct"},
	{"K202", "Nothing can ever activate a commitment (a warning).", "commitment \"c\" {\n  title        = \"C\"\n  obligors     = [actor.AZE]\n  act          = \"act\"\n  precondition = fulfilled(commitment.c)\n}", "precondition"},
	{"K202", "", "commitment \"c\" {\n  title        = \"C\"\n  obligors     = [actor.AZE]\n  act          = \"act\"\n  precondition = event.e && !event.e\n}", "precondition"},
	{"K203", "A witness is used as guarantor.", "instrument \"j\" {\n  title = \"J\"\n  kind  = \"declaration\"\n  third_party {\n    actor = actor.AZE\n    role  = \"guarantor\"\n    word  = \"witnessed\"\n  }\n}", "witness"},
	{"K204", "Things wait for one another (a note).", "event \"f\" {\n  title = \"F\"\n  waits_for {\n    needs = happened(event.g)\n  }\n}\nevent \"g\" {\n  title = \"G\"\n  waits_for {\n    needs = happened(event.f)\n  }\n}", ""},
	{"K205", "An instrument skips its ladder without evidence (a warning).", "event \"sign\" {\n  title = \"S\"\n}\ninstrument \"t\" {\n  title  = \"T\"\n  kind   = \"treaty\"\n  ladder = \"treaty\"\n  stage \"signed\" {\n    when = happened(event.sign)\n  }\n}\nclaim \"in_force\" {\n  affirms  = in_force(instrument.t)\n  holders  = [actor.AZE]\n  document = document.a\n  quote    = \"shall open\"\n}", "art. 11"},
	{"K206", "A version follows none, or is none.", "instrument \"t\" {\n  title = \"T\"\n  kind  = \"treaty\"\n  version \"signed\" {\n    follows = \"draft\"\n  }\n}", "oldest first"},
}

// parseCase reads a case behind the head that all of them share.
func parseCase(text string) diag.List {
	_, list := Parse([]File{{"head.hcl", head}, {"case.hcl", text}}, openCase, readCase)
	return list
}

// TestCodes: each fault has its code, and the help names the way out.
func TestCodes(t *testing.T) {
	for _, c := range codeCases {
		list := parseCase(c.text)
		i := slices.IndexFunc(list, func(d diag.Diagnostic) bool { return d.Code == c.code })
		if i < 0 {
			t.Errorf("%s is not said of %q, but %v", c.code, c.text, list)
			continue
		}
		if !strings.Contains(list[i].Help, c.help) {
			t.Errorf("%s: the help is %q, it should hold %q", c.code, list[i].Help, c.help)
		}
		if list[i].Subject == nil || list[i].Subject.Line < 1 {
			t.Errorf("%s has no place", c.code)
		}
	}
}

// TestErrorsPage: docs/errors.md is made from the cases above, and every code
// that the program can say is on it.
func TestErrorsPage(t *testing.T) {
	var page strings.Builder
	page.WriteString("# What `kadesh check` says\n\nMade by a test from its cases (`go test ./internal/dossier -run TestErrorsPage -update`).\nEach case is complete with the head below.\n\n```hcl\n" + head + "```\n")
	seen := map[string]bool{}
	for _, c := range codeCases {
		if seen[c.code] {
			continue
		}
		seen[c.code] = true
		fmt.Fprintf(&page, "\n## %s\n\n%s\n\n```hcl\n%s\n```\n\n", c.code, c.about, c.text)
		var only diag.List
		for _, d := range parseCase(c.text) {
			if d.Code == c.code && len(only) == 0 {
				only = append(only, d)
			}
		}
		page.WriteString("```\n")
		if err := only.WriteText(&page); err != nil {
			t.Fatal(err)
		}
		page.WriteString("```\n")
	}
	page.WriteString("\n## K013\n\nMore than a thousand faults: the rest are counted.\n\n## K110\n\nThe conditions cannot be evaluated: a cycle runs through `contested(...)`, `unknown(...)`, `silence(...)` or\n`overdue(...)`. The message shows its path (script `check_cycle.txtar`).\n")
	const path = "../../docs/errors.md"
	if *update {
		if err := os.WriteFile(path, []byte(page.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(path)
	if err != nil || string(b) != page.String() {
		t.Errorf("docs/errors.md is out of date (%v): go test ./internal/dossier -run TestErrorsPage -update", err)
	}
	sources, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range append(sources, "../../cmd/kadesh/check.go") {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, code := range regexp.MustCompile(`"(K[0-9]{3})"`).FindAllStringSubmatch(string(b), -1) {
			if !strings.Contains(page.String(), "## "+code[1]+"\n") {
				t.Errorf("%s of %s is not on the page", code[1], f)
			}
		}
	}
}
