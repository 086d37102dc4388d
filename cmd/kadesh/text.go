package main

import (
	"bufio"
	"errors"
	"fmt"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
)

type textCmd struct {
	Paths  []string `arg:"" name:"file" help:"Documents, folders, feeds, archives, addresses (fetched), or - for standard input."`
	Format string   `short:"f" enum:"text,json" default:"text" help:"text, or json: an object per document, one a line when there are several."`
	Output string   `short:"o" placeholder:"FILE" help:"Write to a file instead of standard output."`
	Follow bool     `help:"Fetch what lists of feeds, and feeds, name."`
	Map    bool     `help:"With -f json: where each passage stands in the bytes that came (passages)."`
}

// Help is the long help of the command.
func (textCmd) Help() string {
	return `Prints the canonical text that offsets and quotes refer to: of a page the article, of a PDF its pages, of a
letter its words. Plain UTF-8 text comes out unchanged. What is noteworthy goes to standard error.`
}

// Run prints the text of every document.
func (c *textCmd) Run(e *env) (err error) {
	w, done, err := output(e, c.Output)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	out := bufio.NewWriter(w)
	defer func() { err = errors.Join(err, out.Flush()) }()
	count := 0
	return openEach(e, c.Paths, c.Follow, func(doc *kadesh.Document, notes diag.List) error {
		count++
		if c.Format == "json" {
			c.object(out, doc, notes)
			return nil
		}
		if count > 1 {
			fmt.Fprintf(out, "\n\f\n")
		}
		out.WriteString(doc.Text)
		if doc.TextSHA256 != "" {
			out.WriteByte('\n')
		}
		return notes.WriteText(e.stderr)
	})
}

func (c *textCmd) object(out *bufio.Writer, doc *kadesh.Document, notes diag.List) {
	fmt.Fprintf(out, "{\"format_version\": %d, ", kadesh.FormatVersion)
	member(out, "document", doc)
	out.WriteString(", ")
	member(out, "text", doc.Text)
	if c.Map {
		out.WriteString(", ")
		member(out, "passages", append([]kadesh.Passage{}, doc.Passages...))
	}
	out.WriteString(", ")
	member(out, "diagnostics", append(diag.List{}, notes...))
	out.WriteString("}\n")
}
