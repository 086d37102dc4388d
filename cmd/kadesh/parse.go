package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
	"github.com/kadesh-dev/kadesh/internal/syntax"
	"github.com/kadesh-dev/kadesh/internal/syntax/conllu"
)

type parseCmd struct {
	Path   string `arg:"" name:"file" help:"A text file, or - for standard input."`
	Input  string `short:"i" enum:"text,conllu" default:"text" help:"text, or conllu: keep its sentences and tokens and say the rest."`
	Output string `short:"o" placeholder:"FILE" help:"Write to a file instead of standard output."`
}

// Help is the long help of the command.
func (parseCmd) Help() string {
	return `Prints CoNLL-U: sentences, and for each token its lemma, its universal and its treebank part of speech, its head and
the relation to it. Start and End in the last column are the token's bytes in the canonical text, half-open.
The model is for English. With -i conllu ranges of multiword tokens, empty nodes and comments stay as they are.`
}

// Run parses one input.
func (c *parseCmd) Run(e *env) (err error) {
	text, err := c.read(e)
	if err != nil {
		return err
	}
	var given []conllu.Sentence
	if c.Input == "conllu" {
		if given, err = conllu.Parse(string(text)); err != nil {
			return &diag.Fault{Kind: diag.Invalid, What: c.Path + " is not CoNLL-U", Err: err, Next: "correct that line, or leave out -i conllu for plain text"}
		}
	}
	out, done, err := output(e, c.Output)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	w := bufio.NewWriterSize(out, 1<<16)
	if c.Input == "conllu" {
		err = annotate(w, given)
	} else {
		err = c.text(w, text)
	}
	return errors.Join(err, w.Flush())
}

func (c *parseCmd) read(e *env) ([]byte, error) {
	if c.Path == "-" {
		return io.ReadAll(e.stdin)
	}
	b, err := os.ReadFile(c.Path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, &diag.Fault{Kind: diag.NotFound, What: c.Path + " does not exist", Next: "name a text file, or - for standard input"}
	}
	if err != nil {
		return nil, &diag.Fault{Kind: diag.Invalid, What: "cannot read " + c.Path, Err: err, Next: "name a text file, or - for standard input"}
	}
	return b, nil
}

func (c *parseCmd) text(w *bufio.Writer, text []byte) error {
	doc, err := source.Text(c.Path, text)
	if err != nil {
		return err
	}
	paragraph := -1
	var buf []byte
	for i, t := range syntax.Parse(doc.Text) {
		s := conllu.Sentence{Comments: []string{"# sent_id = " + strconv.Itoa(i+1)}}
		if t.Paragraph != paragraph {
			s.Comments = append(s.Comments, "# newpar")
			paragraph = t.Paragraph
		}
		s.Comments = append(s.Comments, "# text = "+strings.Join(strings.Fields(doc.Text[t.Start:t.End]), " "))
		s.Rows = rows(doc.Text, t.Nodes)
		buf = s.Append(buf[:0])
		if _, err := w.Write(buf); err != nil {
			return err
		}
	}
	return nil
}

// rows writes nodes as words, with a range for each contraction ("don't").
func rows(text string, nodes []syntax.Node) []conllu.Row {
	out := make([]conllu.Row, 0, len(nodes)+2)
	inside := 0 // words below stand in a range, which says whether a space follows
	for i := range nodes {
		n := &nodes[i]
		glued := i+1 < len(nodes) && nodes[i+1].Start == n.End
		if glued && syntax.Clitic(nodes[i+1].Form) && n.UPOS != "PUNCT" {
			end := nodes[i+1].End
			out = append(out, conllu.Row{ID: fmt.Sprintf("%d-%d", i+1, i+2), Form: text[n.Start:end],
				Misc: misc(n.Start, end, i+2 < len(nodes) && nodes[i+2].Start == end)})
			inside = i + 2
		}
		out = append(out, conllu.Row{ID: strconv.Itoa(i + 1), Form: n.Form, Lemma: n.Lemma, UPOS: n.UPOS, XPOS: n.XPOS,
			Head: strconv.Itoa(n.Head + 1), Rel: n.Rel, Misc: misc(n.Start, n.End, glued && i >= inside)})
	}
	return out
}

func misc(start, end int, glued bool) string {
	m := fmt.Sprintf("Start=%d|End=%d", start, end)
	if glued {
		return "SpaceAfter=No|" + m
	}
	return m
}

// annotate fills in what is not given: everything but ids, forms, features,
// enhanced relations and the last column.
func annotate(w *bufio.Writer, given []conllu.Sentence) error {
	var buf []byte
	for i := range given {
		s := &given[i]
		at := s.Words()
		nodes := make([]syntax.Node, len(at))
		for k, r := range at {
			nodes[k].Form = s.Rows[r].Form
		}
		syntax.Default().Annotate(nodes)
		for k, r := range at {
			row, n := &s.Rows[r], &nodes[k]
			row.Lemma, row.UPOS, row.XPOS, row.Head, row.Rel = n.Lemma, n.UPOS, n.XPOS, strconv.Itoa(n.Head+1), n.Rel
		}
		buf = s.Append(buf[:0])
		if _, err := w.Write(buf); err != nil {
			return err
		}
	}
	return nil
}
