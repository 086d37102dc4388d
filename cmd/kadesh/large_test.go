package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// TestLarge measures check, apply and plan on a million claims, and holds them
// to their bounds. It takes minutes, so it asks for KADESH_LARGE=1.
func TestLarge(t *testing.T) {
	if os.Getenv("KADESH_LARGE") == "" {
		t.Skip("set KADESH_LARGE=1: it takes minutes")
	}
	dir := t.TempDir()
	program, folder, db := filepath.Join(dir, "kadesh"), filepath.Join(dir, "case"), filepath.Join(dir, "kadesh.db")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	files, texts := dossier.Made(100_000, 1_000_000)
	if err := os.MkdirAll(filepath.Join(folder, "texts"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		texts[f.Name] = f.Text
	}
	for name, text := range texts {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	step := func(bound time.Duration, args ...string) {
		began := time.Now()
		command := exec.Command(program, args...)
		if out, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", args, err, out)
		}
		took := time.Since(began)
		peak := peakBytes(command.ProcessState)
		t.Logf("%s: %v, %d MB", args[0], took, peak>>20)
		if args[0] == "check" && peak > 2<<30 {
			t.Errorf("check took %d MB, the bound is 2 GB", peak>>20)
		}
		if bound > 0 && took > bound {
			t.Errorf("%s took %v, the bound is %v", args[0], took, bound)
		}
	}
	step(20*time.Second, "check", folder)
	step(0, "apply", folder, "--db", db, "-o", os.DevNull)
	edited := strings.Replace(texts["c0050.hcl"], `date     = "2025-`, `date     = "2024-`, 1)
	if err := os.WriteFile(filepath.Join(folder, "c0050.hcl"), []byte(edited), 0o644); err != nil {
		t.Fatal(err)
	}
	step(3*time.Second, "plan", folder, "--db", db)
}

// peakBytes is the most memory that a finished process had, 0 where the system
// does not say.
func peakBytes(s *os.ProcessState) int64 {
	usage, ok := s.SysUsage().(*syscall.Rusage)
	if !ok || runtime.GOOS != "linux" {
		return 0
	}
	return usage.Maxrss << 10 // Linux counts in KiB
}
