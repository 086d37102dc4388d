package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestKillAtAnyMoment kills the program 200 times with signal 9 while it applies
// a dossier or adds a document. The record is then as it was before or as it is
// after, never between, and every hash holds.
func TestKillAtAnyMoment(t *testing.T) {
	times := 200
	if testing.Short() {
		times = 20
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "kadesh")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	folder := filepath.Join(dir, "case")
	if err := copyTree(folder, os.DirFS("../../examples/camp-david-1978")); err != nil {
		t.Fatal(err)
	}
	db := filepath.Join(dir, "kadesh.db")
	kadesh := func(args ...string) *exec.Cmd {
		c := exec.Command(program, append(args, "--db", db)...)
		c.Env = append(os.Environ(), "KADESH_USER=tester", "XDG_DATA_HOME="+dir)
		return c
	}
	if out, err := kadesh("apply", folder).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	began := time.Now()
	if out, err := kadesh("plan", folder).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	usual := time.Since(began)
	random := rand.New(rand.NewPCG(1, 2)) // the moments vary with the machine anyway
	before, during, after := 0, 0, 0
	for i := range times {
		c, wrote := step(t, kadesh, folder, dir, i)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(random.Int64N(int64(2 * usual))))
		killed := c.Process.Kill() == nil
		err := c.Wait()
		if out, err := kadesh("check").CombinedOutput(); err != nil {
			t.Fatalf("round %d: %v\n%s", i, err, out)
		}
		switch has := wrote(); {
		case has && err == nil:
			after++
		case has:
			during++
		case killed && err != nil:
			before++
		default:
			t.Fatalf("round %d: the program ended by itself and wrote nothing", i)
		}
	}
	t.Logf("%d rounds: %d killed before the revision, %d after it was written, %d ended first", times, before, during, after)
	if times == 200 && (before == 0 || during+after == 0) {
		t.Error("every kill fell on the same side: the moments are badly chosen")
	}
}

// step prepares the next write and returns it, with a way to see whether the
// whole of it is in the record. A part of it fails the test.
func step(t *testing.T, kadesh func(...string) *exec.Cmd, folder, dir string, i int) (*exec.Cmd, func() bool) {
	word := fmt.Sprintf("round%d", i)
	history := func() string {
		out, err := kadesh("history", "--limit", "100000").Output()
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	if i%4 == 3 {
		doc := filepath.Join(dir, word+".txt")
		text := "On 17 September 1978 Egypt and Israel agreed to conclude a treaty within three months. " + word + "\n"
		if err := os.WriteFile(doc, []byte(strings.Repeat(text, 50)), 0o644); err != nil {
			t.Fatal(err)
		}
		was := strings.Count(history(), " add ")
		return kadesh("add", doc, "--dossier", "camp-david-1978"), func() bool { return strings.Count(history(), " add ") > was }
	}
	var blocks strings.Builder
	for k := range 50 {
		fmt.Fprintf(&blocks, "event \"%s_%d\" {\n  title = \"%s %d\"\n}\n\n", word, k, word, k)
	}
	if err := os.WriteFile(filepath.Join(folder, "zz.hcl"), []byte(blocks.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	return kadesh("apply", folder, "-m", word), func() bool {
		out, err := kadesh("list", "event", "--dossier", "camp-david-1978").Output()
		if err != nil {
			t.Fatal(err)
		}
		n := strings.Count(string(out), "event."+word+"_")
		if n != 0 && n != 50 {
			t.Fatalf("%s: %d of 50 events are in the record", word, n)
		}
		if listed := strings.Contains(history(), word); listed != (n == 50) {
			t.Fatalf("%s: history says %v, %d events are there", word, listed, n)
		}
		return n == 50
	}
}
