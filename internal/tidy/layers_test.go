package tidy

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/kadesh-dev/kadesh"

// layer is the table of rooms: a package imports only packages of lower layers,
// never one of its own. A new room gets a line here, with its one sentence in
// its package comment.
var layer = map[string]int{
	"":         0, // the nouns
	"examples": 1, "internal/diag": 1, "internal/lexicon": 1, "internal/minset": 1, "internal/syntax/conllu": 1, "internal/syntax/tree": 1,
	"internal/source": 2, "internal/dates": 2, "internal/syntax": 2, "internal/syntax/train": 2, "internal/logic": 2, "internal/dossier": 2, "internal/minset/openpsa": 2,
	"internal/names": 3, "internal/store": 3, "internal/standing": 3,
	"internal/store/sqlite": 4, "internal/store/storetest": 4, "internal/foresight": 4, "internal/measure": 4,
	"internal/read/page": 4, "internal/read/petrarch": 4,
	"internal/read/date": 5, "internal/read/provision": 5,
	"internal/read/actor":      6,
	"internal/read/instrument": 7, "internal/read/event": 7, "internal/read/claim": 7,
	"internal/read/commitment": 8,
	"internal/read":            9,
	"internal/read/eval":       10, "internal/read/llm": 10,
	"internal/view": 11,
	"internal/desk": 12, "internal/export": 12,
	"internal/web":  13,
	"cmd/kadesh":    14,
	"internal/tidy": 15, "bench": 15,
}

// free rooms import nothing of the house at all.
var free = []string{"", "internal/minset", "examples"}

// outside says in which rooms an outside module may be used. Where a module is
// not listed, no room may.
var outside = map[string][]string{
	"github.com/hashicorp/hcl/v2":   {"internal/dossier"},
	"github.com/zclconf/go-cty":     {"internal/dossier"},
	"modernc.org/sqlite":            {"internal/store/sqlite"},
	"github.com/pressly/goose/v3":   {"internal/store/sqlite"},
	"github.com/arran4/golang-ical": {"internal/export"},
	"github.com/alecthomas/kong":    {"cmd/kadesh"},

	"github.com/markusmobius/go-trafilatura": {"internal/source"},
	"github.com/klippa-app/go-pdfium":        {"internal/source"},
	"github.com/tetratelabs/wazero":          {"internal/source"},
	"github.com/mmcdole/gofeed":              {"internal/source"},
	"github.com/emersion/go-message":         {"internal/source"},
	"github.com/temoto/robotstxt":            {"internal/source"},
	"github.com/wlynxg/chardet":              {"internal/source"},
	"github.com/RadhiFadlillah/whatlanggo":   {"internal/source"},
	"golang.org/x/net":                       {"internal/source"},
	"golang.org/x/text":                      {"internal/source"},
}

// testOnly modules may be used in any test, and nowhere else.
var testOnly = []string{"pgregory.net/rapid", "github.com/chromedp/chromedp", "github.com/rogpeppe/go-internal", "github.com/google/go-cmp"}

// touches lists the rooms that may touch network, disk or processes.
var touches = []string{"internal/source", "internal/store", "internal/store/sqlite", "internal/work", "internal/read/llm", "internal/read/eval",
	"internal/web", "cmd/kadesh", "internal/tidy", "examples", "internal/minset/openpsa", "bench", "internal/syntax/train"}

// file is one parsed Go file of the repository.
type file struct {
	path, room string
	test       bool
	lines      int
	ast        *ast.File
	set        *token.FileSet
}

// root is the folder of the repository.
func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// files parses every Go file of the repository.
func files(t *testing.T) []file {
	t.Helper()
	var all []file
	base := root(t)
	err := filepath.WalkDir(base, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "node_modules" || d.Name() == "testdata" || d.Name() == "tools") {
			return filepath.SkipDir
		}
		if d.IsDir() || filepath.Ext(path) != ".go" {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, path, text, parser.ParseComments)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(base, path)
		if err != nil {
			return err
		}
		room := filepath.ToSlash(filepath.Dir(rel))
		if room == "." {
			room = ""
		}
		all = append(all, file{rel, room, strings.HasSuffix(rel, "_test.go"), strings.Count(string(text), "\n"), parsed, set})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestRoomsImportOnlyDownwards(t *testing.T) {
	for _, f := range files(t) {
		own, known := layer[f.room]
		if !known {
			t.Errorf("%s: room %q is not in the table of layers", f.path, f.room)
			continue
		}
		for _, spec := range f.ast.Imports {
			path := strings.Trim(spec.Path.Value, `"`)
			if path != module && !strings.HasPrefix(path, module+"/") {
				checkOutside(t, f, path)
				continue
			}
			to := strings.TrimPrefix(strings.TrimPrefix(path, module), "/")
			if f.test && (to == f.room || to == "internal/store/storetest" || to == "examples") {
				continue
			}
			if layer[to] >= own {
				t.Errorf("%s: %q (layer %d) imports %q (layer %d); rooms import only downwards", f.path, f.room, own, to, layer[to])
			}
			if slices.Contains(free, f.room) && !f.test {
				t.Errorf("%s: %q imports %q; it imports nothing of the house", f.path, f.room, to)
			}
		}
	}
}

func checkOutside(t *testing.T, f file, path string) {
	if first, _, _ := strings.Cut(path, "/"); !strings.Contains(first, ".") {
		checkTouch(t, f, path)
		return
	}
	for _, m := range testOnly {
		if path == m || strings.HasPrefix(path, m+"/") {
			if !f.test {
				t.Errorf("%s: %s is for tests only", f.path, path)
			}
			return
		}
	}
	for m, rooms := range outside {
		if path == m || strings.HasPrefix(path, m+"/") {
			if !slices.Contains(rooms, f.room) {
				t.Errorf("%s: %s keeps to %v", f.path, m, rooms)
			}
			return
		}
	}
	t.Errorf("%s: %s is in no line of the table; a new module needs one there and one in docs/decisions", f.path, path)
}

// checkTouch keeps network, disk, processes and chance out of the rooms that
// only think.
func checkTouch(t *testing.T, f file, path string) {
	if f.test || slices.Contains(touches, f.room) {
		return
	}
	switch path {
	case "os", "net", "net/http", "os/exec", "database/sql", "math/rand", "math/rand/v2", "io/ioutil", "syscall", "unsafe":
		t.Errorf("%s: %q imports %s; only %v touch the outside", f.path, f.room, path, touches)
	}
}

func TestOnlyMainReadsTheClock(t *testing.T) {
	for _, f := range files(t) {
		if f.test || f.room == "cmd/kadesh" || strings.HasPrefix(f.room, "bench") {
			continue
		}
		ast.Inspect(f.ast, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if pkg, ok := sel.X.(*ast.Ident); ok && pkg.Name == "time" && slices.Contains([]string{"Now", "Since", "Until"}, sel.Sel.Name) {
					t.Errorf("%s: time.%s; the clock is an argument", f.set.Position(n.Pos()), sel.Sel.Name)
				}
			}
			return true
		})
	}
}

func TestFilesAndFunctionsAreShort(t *testing.T) {
	long, all := 0, 0
	for _, f := range files(t) {
		if f.lines > 600 {
			t.Errorf("%s has %d lines; no file has more than 600", f.path, f.lines)
		}
		if f.test {
			continue
		}
		for _, d := range f.ast.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			all++
			if n := f.set.Position(fn.End()).Line - f.set.Position(fn.Pos()).Line + 1; n > 40 {
				long++
				if n > 120 {
					t.Errorf("%s: %s has %d lines", f.path, fn.Name.Name, n)
				}
			}
		}
	}
	if long*10 > all {
		t.Errorf("%d of %d functions have more than 40 lines; at most one in ten may", long, all)
	}
}

func TestEverythingExportedIsDocumented(t *testing.T) {
	documented := map[string]bool{}
	seen := map[string]string{}
	for _, f := range files(t) {
		if f.test {
			continue
		}
		seen[f.room] = f.path
		documented[f.room] = documented[f.room] || f.ast.Doc != nil
		if f.room == "cmd/kadesh" {
			continue
		}
		for _, d := range f.ast.Decls {
			checkDocumented(t, f, d)
		}
	}
	for room, path := range seen {
		if !documented[room] {
			t.Errorf("package of %s has no package comment", path)
		}
	}
}

func checkDocumented(t *testing.T, f file, d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && d.Doc == nil && exportedReceiver(d) {
			t.Errorf("%s: %s has no comment", f.set.Position(d.Pos()), d.Name.Name)
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				if s.Name.IsExported() && d.Doc == nil && s.Doc == nil {
					t.Errorf("%s: type %s has no comment", f.set.Position(s.Pos()), s.Name.Name)
				}
			case *ast.ValueSpec:
				if s.Names[0].IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
					t.Errorf("%s: %s has no comment", f.set.Position(s.Pos()), s.Names[0].Name)
				}
			}
		}
	}
}

// exportedReceiver reports whether a method belongs to an exported type.
func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	t := d.Recv.List[0].Type
	for {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
			continue
		case *ast.IndexExpr:
			t = x.X
			continue
		case *ast.Ident:
			return x.IsExported()
		}
		return false
	}
}
