package export

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/foresight"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/view"
)

var update = flag.Bool("update", false, "write the goldens anew")

const today = kadesh.Day(20700)

// signing is a treaty that two sides sign, one of them after a change that has
// text hostile to markup.
func signing(t *testing.T) (*standing.World, kadesh.Goal) {
	t.Helper()
	b := dossier.NewBuilder("signing")
	source := func(actor string) []kadesh.RoleActor { return []kadesh.RoleActor{{Actor: actor, Role: "source"}} }
	or := &kadesh.Expr{Op: kadesh.OpOr, Args: []*kadesh.Expr{standing.Happened("change"), standing.Happened("waiver")}}
	b.Event(kadesh.Event{ID: "change", Title: `The "law" <script>alert(1)</script> & its annex no longer name the disputed territory`, Type: "adopt", Actors: source("Y")})
	b.Event(kadesh.Event{ID: "waiver", Title: "]]> The demand is dropped\x00", Type: "sign", Actors: source("X"),
		Expected: kadesh.When{EDTF: "2027", Earliest: kadesh.DayOf(2027, 1, 1), Latest: kadesh.DayOf(2027, 12, 31)}})
	b.Event(kadesh.Event{ID: "x_signs", Title: "X signs", Type: "sign", Actors: source("X"), Gates: []kadesh.Gate{{Needs: or}}})
	b.Event(kadesh.Event{ID: "y_signs", Title: "Y signs", Type: "sign", Actors: source("Y")})
	d := *b.Dossier()
	goal := kadesh.Goal{ID: "signed", Title: "The treaty is signed", When: &kadesh.Expr{Op: kadesh.OpAnd,
		Args: []*kadesh.Expr{standing.Happened("x_signs"), standing.Happened("y_signs")}}}
	d.Goals = []kadesh.Goal{goal, {ID: "never", Title: "It never comes", When: &kadesh.Expr{Op: kadesh.OpConst, Value: kadesh.False}}}
	w, err := standing.Hear(&d, time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	return w, goal
}

// TestFigures: each figure is as its golden, is XML, alone and in a page, and
// lets nothing through.
func TestFigures(t *testing.T) {
	w, goal := signing(t)
	unlock, err := foresight.Unlock(w, goal.When, today, foresight.Options{})
	if err != nil {
		t.Fatal(err)
	}
	breaking, err := foresight.Break(w, goal.When, today, foresight.Options{})
	if err != nil {
		t.Fatal(err)
	}
	schedule := view.ChancesOf(w, goal, today, foresight.ScheduleOf(w, goal.When, today, foresight.ScheduleOptions{Samples: 1000, Seed: 1}))
	never := w.Dossier.Goals[1]
	empty := view.ChancesOf(w, never, today, foresight.ScheduleOf(w, never.When, today, foresight.ScheduleOptions{}))
	none, err := foresight.Unlock(w, never.When, today, foresight.Options{})
	if err != nil {
		t.Fatal(err)
	}
	ladder := func(s foresight.Sets, g kadesh.Goal) func(io.Writer, bool) error {
		return func(out io.Writer, alone bool) error { return Ladder(out, view.LadderOf(w, g, today, s), alone) }
	}
	for name, draw := range map[string]func(io.Writer, bool) error{
		"unlock": ladder(unlock, goal), "break": ladder(breaking, goal), "none": ladder(none, never),
		"curve":       func(out io.Writer, alone bool) error { return SCurve(out, schedule, alone) },
		"tornado":     func(out io.Writer, alone bool) error { return Tornado(out, schedule, alone) },
		"never":       func(out io.Writer, alone bool) error { return SCurve(out, empty, alone) },
		"never_tails": func(out io.Writer, alone bool) error { return Tornado(out, empty, alone) },
	} {
		var alone, inPage bytes.Buffer
		if err := errors.Join(draw(&alone, true), draw(&inPage, false)); err != nil {
			t.Fatal(err)
		}
		checkFigure(t, name, alone.String(), true)
		checkFigure(t, name, inPage.String(), false)
		golden(t, name+".svg", alone.Bytes())
	}
}

// TestFiguresOfDossier: every figure that a dossier has is the same each time,
// is XML, and lets no hostile word through, with much in it and with nothing.
func TestFiguresOfDossier(t *testing.T) {
	w, _ := signing(t)
	empty, err := standing.Hear(dossier.NewBuilder("empty").Dossier(), time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	files, texts := dossier.Made(300, 400)
	many, list := dossier.Parse(files, func(name string) ([]byte, error) { return []byte(texts[name]), nil }, func(name string, data []byte) (kadesh.Document, error) {
		return kadesh.Document{ID: name, SHA256: kadesh.Hash(data), Text: string(data)}, nil
	})
	if list.Failed() {
		t.Fatal(list)
	}
	made, err := standing.Hear(many, time.Time{}, kadesh.Perspective{ID: "all"})
	if err != nil {
		t.Fatal(err)
	}
	for name, world := range map[string]*standing.World{"signing": w, "empty": empty, "made": made} {
		for i, f := range Figures(world, today) {
			var first, second, inPage bytes.Buffer
			if err := errors.Join(f.Draw(&first, true), Figures(world, today)[i].Draw(&second, true), f.Draw(&inPage, false)); err != nil {
				t.Fatal(name, f.Name, err)
			}
			if !bytes.Equal(first.Bytes(), second.Bytes()) {
				t.Errorf("%s of %s differs from one time to the next", f.Name, name)
			}
			checkFigure(t, f.Name, first.String(), true)
			checkFigure(t, f.Name, inPage.String(), false)
			if first.Len() > 120_000 {
				t.Errorf("%s of %s has %d bytes", f.Name, name, first.Len())
			}
		}
	}
}

func checkFigure(t *testing.T, name, svg string, alone bool) {
	t.Helper()
	if strings.Contains(svg, "<script") || strings.Contains(svg, "NaN") || strings.Contains(svg, "<style>") != alone {
		t.Errorf("%s (alone %v) lets something through:\n%s", name, alone, svg)
	}
	for dec := xml.NewDecoder(strings.NewReader(svg)); ; {
		if _, err := dec.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatalf("%s is no XML: %v", name, err)
		}
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs from its golden; write it anew with -update and look at it", name)
	}
}

func TestWrap(t *testing.T) {
	for _, width := range []int{1, 100, 760} {
		for _, s := range []string{"", "one", strings.Repeat("x", 500), "many short words " + strings.Repeat("and one long ", 20)} {
			lines := wrap(s, width)
			if len(lines) == 0 || strings.ReplaceAll(strings.Join(lines, ""), " ", "") != strings.ReplaceAll(s, " ", "") {
				t.Errorf("wrap(%q, %d) = %q", s, width, lines)
			}
		}
	}
}
