package eval_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/read/eval"
)

// TestEventSets holds what is read for event coders to its figures.
func TestEventSets(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "..", "shared", "data", "events")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no ../shared/data: event sets not measured")
	}
	r, ok, err := eval.Layers(context.Background(), dir)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	for _, f := range []struct {
		data, name string
		floor      float64
	}{
		{"plv-zsp", "macro F1", 0.79}, {"plv-zsp, test", "macro F1", 0.74}, {"actor-resolution", "country", 0.85},
		{"cameo-annotators", "sentences with an event found", 0.32},
		{"petrarch1-lotr", "event F1", 0.93}, {"udpetrarch-lotr", "event F1", 0.94}, {"lotr, both suites", "event F1", 0.94},
	} {
		if v := r.Measure(f.data, f.name); v < f.floor {
			t.Errorf("%s, %s: %.4f is below the floor %.3f", f.data, f.name, v, f.floor)
		}
	}
	if v := r.Measure("cameo-annotators", "false alarms"); v > 0.15 {
		t.Errorf("false alarms: %.4f is above 0.15", v)
	}
}
