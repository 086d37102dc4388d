// Command train makes the model file of package syntax from treebanks in
// CoNLL-U: the same files and options give the same bytes. `make model` runs it.
package main

import (
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax/tree"
)

// options are what the trainer can be told.
type options struct {
	out, dev   string
	tagPasses  int
	arcPasses  int
	folds      int
	seed       uint64
	least      float64
	often      int
	trainFiles []string
}

func main() {
	var o options
	flag.StringVar(&o.out, "o", "", "the model file to write")
	flag.StringVar(&o.dev, "dev", "", "files to score on at the end, with commas between")
	flag.IntVar(&o.tagPasses, "tag-passes", 8, "passes of the tagger")
	flag.IntVar(&o.arcPasses, "arc-passes", 12, "passes of the parser")
	flag.IntVar(&o.folds, "folds", 5, "parts for tags that the tagger has not seen")
	flag.Uint64Var(&o.seed, "seed", 1, "the seed of the order of sentences")
	flag.Float64Var(&o.least, "least", 0.3, "the smallest weight that is kept")
	flag.IntVar(&o.often, "often", 6, "how often a feature of the parser must have been corrected to be kept")
	flag.Parse()
	o.trainFiles = flag.Args()
	if err := run(&o, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(o *options, log io.Writer) error {
	if len(o.trainFiles) == 0 {
		return fmt.Errorf("no treebank; name CoNLL-U files, plain or gzipped")
	}
	b := &bank{rnd: rand.New(rand.NewPCG(o.seed, 8259)), log: log}
	for _, name := range o.trainFiles {
		text, err := readFile(name)
		if err == nil {
			err = b.add(text)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	b.number()
	fmt.Fprintf(log, "%d sentences, %d tags, %d relations\n", len(b.sentences), len(b.tags), len(b.rels))
	b.jackknife(o.folds, max(o.tagPasses/2, 1))
	tagger := b.trainTagger(b.sentences, o.tagPasses)
	actions, arcs := b.trainArcs(o.arcPasses)
	scripts, lemmas := b.lemmas()
	file := tree.File{Tags: b.tags, Rels: b.rels, Actions: actions, Scripts: scripts, Lexicon: tagger.lexicon, Lemmas: lemmas,
		Tag: tagger.weights.averaged(o.least, 1), Arc: arcs.averaged(o.least, int32(o.often))}
	bytes := file.Bytes()
	fmt.Fprintf(log, "model of %d bytes: %d tag features, %d arc features\n", len(bytes), len(file.Tag), len(file.Arc))
	if o.dev != "" {
		if err := score(log, bytes, strings.Split(o.dev, ",")); err != nil {
			return err
		}
	}
	if o.out == "" {
		return nil
	}
	return os.WriteFile(o.out, bytes, 0o644)
}

// readFile reads a file, unpacking gzip.
func readFile(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(name, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return "", err
		}
	}
	b, err := io.ReadAll(r)
	return string(b), err
}
