package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"text/tabwriter"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
)

type readCmd struct {
	Paths  []string `arg:"" name:"file" help:"Documents, folders, feeds, archives, addresses (fetched), or - for standard input."`
	Format string   `short:"f" enum:"table,json,jsonl,csv" default:"table" help:"table, json (an object per document, one a line when there are several), jsonl (an object per finding) or csv."`
	Output string   `short:"o" placeholder:"FILE" help:"Write to a file instead of standard output."`
	Text   bool     `help:"Put the canonical text into the JSON; offsets count its UTF-8 bytes."`
	Follow bool     `help:"Fetch what lists of feeds, and feeds, name."`
	readerFlags
	Dictionary string `placeholder:"DIR" help:"Code events with the dictionaries of a folder too (TABARI, PETRARCH, UniversalPetrarch): who did what to whom, in their codes."`
	Published  string `placeholder:"DATE" help:"Day of publication (EDTF), the reference for dates such as \"yesterday\"."`
}

// Help is the long help of the command.
func (readCmd) Help() string {
	return `Prints what a text says: actors, instruments, dates, provisions, commitments, events, claims and loaded words,
each with its exact words and the rule that found it. Nothing is stored. Everything printed is a proposal.
Read are plain text, HTML, PDF, DOCX, EML, RSS and Atom, OPML, WARC, zip and gzip. An address is fetched because
you name it: from public hosts only, following robots.txt, and asked again only for what has changed.
With --dictionary, events coded with your own dictionaries stand after the findings, of the kind "coded"; what is
wrong with the dictionaries is said on standard error. Dated codes of actors need the day of publication.
Exit code 4 when an input could not be read; the readable ones are printed all the same.`
}

var edtfDay = regexp.MustCompile(`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`)

// Run reads every input and prints the findings.
func (c *readCmd) Run(e *env) (err error) {
	if c.Published != "" && !edtfDay.MatchString(c.Published) {
		return &diag.Fault{Kind: diag.Usage, What: "--published " + c.Published + " is not a date", Next: "write it as 2025-08-08, 2025-08 or 2025"}
	}
	out, done, err := output(e, c.Output)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	reader, err := c.reader(e)
	if err != nil {
		return err
	}
	dict, err := c.dictionary(e)
	if err != nil {
		return err
	}
	print := c.printer(out, c.several())
	return openEach(e, c.Paths, c.Follow, func(doc *kadesh.Document, opened diag.List) error {
		if c.Published != "" {
			doc.Published, doc.PublishedAt = c.Published, ""
		}
		found, notes := reader.Read(e.ctx, doc)
		var coded []codedEvent
		if dict != nil {
			coded = code(e, dict, doc)
		}
		return print(doc, found, coded, append(opened, notes...))
	})
}

// openEach does something with every document that the paths name. What cannot
// be opened is said at the end, and the rest is done all the same.
func openEach(e *env, paths []string, follow bool, do func(*kadesh.Document, diag.List) error) error {
	var failed []error
	for piece, err := range source.Walk(e.ctx, paths, e.stdin, fetcher(e), follow) {
		var doc *kadesh.Document
		var notes diag.List
		if err == nil {
			doc, notes, err = piece.Open()
		}
		if err != nil {
			failed = append(failed, err)
			continue
		}
		if err := do(doc, notes); err != nil {
			return err
		}
	}
	return reportAll(e, failed)
}

// several reports whether there may be more than one document, which decides
// the form of JSON before the first is read.
func (c *readCmd) several() bool {
	return len(c.Paths) > 1 || c.Follow || source.Several(c.Paths[0])
}

// fetcher fetches the addresses that the user names, and keeps what it fetched
// in the user's cache folder, so that an unchanged page is not fetched twice.
func fetcher(e *env) *source.Fetcher {
	cache := ""
	if dir, err := os.UserCacheDir(); err == nil {
		cache = filepath.Join(dir, "kadesh", "pages")
	}
	return source.NewFetcher(e.now, cache)
}

// output opens the file to write to; done closes it.
func output(e *env, path string) (w io.Writer, done func() error, err error) {
	if path == "" || path == "-" {
		return e.stdout, func() error { return nil }, nil
	}
	f, err := os.Create(path)
	if err != nil {
		return nil, nil, &diag.Fault{Kind: diag.Unavailable, What: "cannot write " + path, Err: err, Next: "check the folder and its rights"}
	}
	return f, f.Close, nil
}

// reportAll says every failure on standard error and returns the gravest as
// exit code: an unreadable input before one that does not exist.
func reportAll(e *env, failed []error) error {
	if len(failed) == 0 {
		return nil
	}
	code := 0
	for _, err := range failed {
		code = max(code, report(e, err))
	}
	return errShown{code}
}

// printFunc prints a document. The coded events are nil, not empty, without
// dictionaries.
type printFunc func(*kadesh.Document, []kadesh.Finding, []codedEvent, diag.List) error

func (c *readCmd) printer(w io.Writer, several bool) printFunc {
	switch c.Format {
	case "json":
		return c.printJSON(w, several)
	case "jsonl":
		return printLines(w)
	case "csv":
		return printCSV(w)
	}
	return printTable(w)
}

// printJSON writes one object per document, finding by finding, so that a long
// document needs no second copy in memory. One document has a finding a line,
// several have an object a line.
func (c *readCmd) printJSON(w io.Writer, several bool) printFunc {
	sep := "\n "
	if several {
		sep = ""
	}
	return func(doc *kadesh.Document, found []kadesh.Finding, coded []codedEvent, notes diag.List) error {
		out := bufio.NewWriter(w)
		fmt.Fprintf(out, "{%s\"format_version\": %d,%s", sep, kadesh.FormatVersion, sep)
		member(out, "document", doc)
		if c.Text {
			out.WriteString("," + sep)
			member(out, "text", doc.Text)
		}
		out.WriteString("," + sep + `"findings": [`)
		for i := range found {
			if i > 0 {
				out.WriteByte(',')
			}
			out.WriteString(sep)
			b, err := found[i].MarshalJSON()
			if err != nil {
				return err
			}
			out.Write(b)
		}
		out.WriteString("]," + sep)
		if coded != nil {
			member(out, "coded", coded)
			out.WriteString("," + sep)
		}
		if notes == nil {
			notes = diag.List{}
		}
		member(out, "diagnostics", notes)
		out.WriteString("}\n")
		return out.Flush()
	}
}

// member writes a key and its value. Values are ours and always marshal.
func member(w *bufio.Writer, key string, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	fmt.Fprintf(w, "%q: %s", key, b)
}

// printLines writes one finding a line, with the document's id.
func printLines(w io.Writer) printFunc {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return func(doc *kadesh.Document, found []kadesh.Finding, coded []codedEvent, _ diag.List) error {
		for _, f := range found {
			if err := writeLine(enc, f, doc.ID); err != nil {
				return err
			}
		}
		for _, x := range coded {
			if err := writeLine(enc, x, doc.ID); err != nil {
				return err
			}
		}
		return nil
	}
}

// writeLine writes a value with the document's id among its members.
func writeLine(enc *json.Encoder, v any, document string) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	line := map[string]json.RawMessage{}
	if err := json.Unmarshal(b, &line); err != nil {
		return err
	}
	line["document"], _ = json.Marshal(document)
	return enc.Encode(line)
}

func printCSV(w io.Writer) printFunc {
	out := csv.NewWriter(w)
	head := false
	return func(doc *kadesh.Document, found []kadesh.Finding, coded []codedEvent, _ diag.List) error {
		if !head {
			head = true
			if err := out.Write([]string{"document", "id", "kind", "start", "end", "value", "rule", "confidence", "quote"}); err != nil {
				return err
			}
		}
		for i := range found {
			f := &found[i]
			row := []string{doc.ID, f.ID, string(f.Kind), fmt.Sprint(f.Start), fmt.Sprint(f.End), summary(f), f.Rule, fmt.Sprintf("%.2f", f.Confidence), safeCell(f.Quote)}
			if err := out.Write(row); err != nil {
				return err
			}
		}
		for _, x := range coded {
			row := []string{doc.ID, x.ID, x.Kind, fmt.Sprint(x.Start), fmt.Sprint(x.End), x.summary(), x.Rule, "", safeCell(x.Quote)}
			if err := out.Write(row); err != nil {
				return err
			}
		}
		out.Flush()
		return out.Error()
	}
}

// safeCell keeps spreadsheets from taking a quote for a formula.
func safeCell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

func printTable(w io.Writer) printFunc {
	return func(doc *kadesh.Document, found []kadesh.Finding, coded []codedEvent, notes diag.List) error {
		count := map[kadesh.FindingKind]int{}
		for _, f := range found {
			count[f.Kind]++
		}
		var parts []string
		for _, k := range kadesh.FindingKinds {
			parts = append(parts, fmt.Sprintf("%d %s", count[k], k))
		}
		fmt.Fprintf(w, "%s: %d bytes, %s, %s\n", doc.ID, doc.Bytes, doc.Kind, orUnknown(doc.Published))
		fmt.Fprintf(w, "%d findings: %s\n", len(found), strings.Join(parts, ", "))
		if coded != nil {
			fmt.Fprintf(w, "%d events coded with the dictionaries\n", len(coded))
		}
		if len(found) == 0 {
			fmt.Fprintln(w, "nothing was found; the reader knows English texts best")
		}
		tw := tabwriter.NewWriter(w, 0, 8, 2, ' ', 0)
		for i := range found {
			f := &found[i]
			fmt.Fprintf(tw, "%s\t%s\t%d-%d\t%s\t%s\n", f.ID, f.Kind, f.Start, f.End, summary(f), short(f.Quote))
		}
		for _, x := range coded {
			fmt.Fprintf(tw, "%s\t%s\t%d-%d\t%s\t%s\n", x.ID, x.Kind, x.Start, x.End, x.summary(), short(x.Quote))
		}
		if err := tw.Flush(); err != nil {
			return err
		}
		return notes.WriteText(w)
	}
}

func orUnknown(s string) string {
	if s == "" {
		return "day of publication unknown (give it with --published)"
	}
	return s
}

// short is a quote on one line, at most 80 code points.
func short(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 80 {
		return string(r[:79]) + "…"
	}
	return s
}

// summary is the value of a finding in a few words.
func summary(f *kadesh.Finding) string {
	ids := func(list []string) string {
		if len(list) == 0 {
			return "-"
		}
		return strings.Join(list, "+")
	}
	switch {
	case f.Actor != nil:
		return f.Actor.Actor
	case f.Instrument != nil:
		return f.Instrument.Instrument
	case f.Date != nil && f.Date.EDTF != nil:
		return *f.Date.EDTF
	case f.Date != nil:
		return strings.TrimSpace(f.Date.Relation + " " + f.Date.Offset + " " + f.Date.Anchor)
	case f.Provision != nil:
		return f.Provision.Level + " " + f.Provision.Number
	case f.Commitment != nil:
		return f.Commitment.Modality + " " + ids(f.Commitment.Obligor)
	case f.Event != nil:
		return f.Event.Type + " " + f.Event.Time + " " + ids(f.Event.Source)
	case f.Claim != nil:
		return ids(f.Claim.Holder) + " " + f.Claim.Certainty
	case f.Loaded != nil && f.Loaded.Rival != "":
		return "or: " + f.Loaded.Rival
	}
	return ""
}
