package eval_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/kadesh-dev/kadesh/internal/read/eval"
)

// TestLayers holds sentences, tags and trees to their figures, so that a
// change that loses accuracy fails.
func TestLayers(t *testing.T) {
	base := filepath.Join("..", "..", "..", "..", "shared", "data", "reading")
	if _, err := os.Stat(base); err != nil {
		t.Skip("no ../shared/data: layers not measured")
	}
	const ewt, pud = "en_ewt-ud-dev.slim.conllu", "en_pud.slim.conllu"
	for _, f := range []struct {
		folder, data, name string
		floor              float64
	}{
		{"golden-rules", "golden.jsonl", "exact", 0.95},
		{"golden-rules", "extended.jsonl", "exact", 0.77},
		{"gum-open", "attribution, news", "source head, of found", 0.90}, {"gum-open", "attribution, news", "content overlap, of found", 0.755},
		{"gum-open", "attribution, news", "found", 0.66},
		{"gum-open", "news", "sentences F1", 0.96}, {"gum-open", "other genres", "sentences F1", 0.95},
		{"datetime-recognizers", "all files", "single dates", 0.85}, {"datetime-recognizers", "all files", "ranges", 0.80},
		{"edtf", "syntax", "levels 0 and 1", 1}, {"edtf", "syntax and phrases", "all", 0.95},
		{"article-html", "pages", "F", 0.955}, {"treaty-articles", "treaties", "articles F1", 0.995},
		{"ud-ewt", ewt, "UPOS, given words", 0.948}, {"ud-ewt", ewt, "XPOS, given words", 0.942},
		{"ud-ewt", ewt, "UAS, given words", 0.850}, {"ud-ewt", ewt, "LAS, given words", 0.819},
		{"ud-ewt", ewt, "lemma, given words", 0.960},
		{"ud-pud-ner", pud, "UPOS, given words", 0.952}, {"ud-pud-ner", pud, "XPOS, given words", 0.950},
		{"ud-pud-ner", "en_pud.ner.iob2", "names, typed F1", 0.755}, {"uner-ewt", "en_ewt-ud-dev.iob2", "names, typed F1", 0.5},
		{"ud-pud-ner", pud, "UAS, given words", 0.835}, {"ud-pud-ner", pud, "LAS, given words", 0.806},
	} {
		r, ok, err := eval.Layers(context.Background(), filepath.Join(base, f.folder))
		if err != nil || !ok {
			t.Fatal(f.folder, ok, err)
		}
		if v := r.Measure(f.data, f.name); v < f.floor {
			t.Errorf("%s, %s: %.4f is below the floor %.3f", f.data, f.name, v, f.floor)
		}
	}
}

// TestFalseAlarms holds that few sentences without a date are given one.
func TestFalseAlarms(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "..", "shared", "data", "reading", "datetime-recognizers")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no ../shared/data: false alarms not measured")
	}
	r, ok, err := eval.Layers(context.Background(), dir)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	if v := r.Measure("all files", "false alarms"); v > 0.05 {
		t.Errorf("false alarms: %.3f is above 0.05", v)
	}
}
