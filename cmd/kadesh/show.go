package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/view"
)

type showCmd struct {
	Args []string `arg:"" name:"[folder] address" help:"What to show, such as corridor.tripp, after the folder of its dossier."`
	query
}

// Run prints a thing of a dossier and who says so.
func (c *showCmd) Run(e *env) error {
	d, rest, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	if len(rest) != 1 {
		return usage("show takes one address, such as instrument.peace_treaty")
	}
	card, err := view.ShowOf(d, kadesh.Address(rest[0]))
	if err != nil {
		return err
	}
	return c.write(e, func(out io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(out, card)
		}
		return cardText(out, d, card)
	})
}

// cardText prints a card: the noun as indented words, with its quotes in place.
func cardText(out io.Writer, d *dossier.Dossier, card view.Shown) error {
	p := &printer{out: out}
	p.line(0, "%s   %s", card.Address, card.Title)
	b, err := json.Marshal(card.Thing)
	if err != nil {
		return err
	}
	thing := json.NewDecoder(bytes.NewReader(b))
	thing.UseNumber()
	if _, err := thing.Token(); err != nil {
		return err
	}
	w := &words{p: p, d: d, dec: thing, kind: card.Kind, skip: map[string]bool{"id": true, "title": true, "text": card.Kind == "proposition"}}
	w.object(1)
	for _, c := range card.Conditions {
		p.line(1, "%s: %s", c.Name, c.Text)
	}
	own := map[string]bool{}
	for _, q := range card.Quotes {
		if w.printed[q.Words] || own[q.Claim+q.Words] {
			continue
		}
		own[q.Claim+q.Words] = true
		p.quote(1, saying(q, true)+": ", q)
	}
	return p.err
}

// saying is who says it, with the verb; the publisher where nobody is named.
func saying(q view.Quote, claim bool) string {
	who, many := strings.Join(q.Holders, " and "), len(q.Holders) > 1
	if who == "" {
		who = q.Publisher
	}
	verb := "say"
	if claim && q.Claim != "" {
		verb = map[bool]string{false: "affirm", true: "deny"}[q.Denies]
	}
	if !many {
		verb = map[string]string{"say": "says", "affirm": "affirms", "deny": "denies"}[verb]
	}
	return who + " " + verb
}

// words prints the JSON form of a noun as people read it, in its order.
type words struct {
	p       *printer
	d       *dossier.Dossier
	dec     *json.Decoder
	kind    string
	skip    map[string]bool
	printed map[string]bool
}

// naming are the keys whose values are ids of actors.
var naming = map[string]bool{"actor": true, "parties": true, "obligors": true, "obligees": true, "beneficiaries": true, "mediators": true,
	"holders": true, "state": true, "builder": true, "of": true, "in": true}

// object prints the members of the object that the decoder is in.
func (w *words) object(depth int) {
	for w.dec.More() && w.p.err == nil {
		key, ok := w.token().(string)
		if !ok {
			return
		}
		if w.special(depth, key) {
			continue
		}
		w.value(depth, key, strings.ReplaceAll(key, "_", " "))
	}
	w.token()
}

// dates are the keys that hold a date.
var dates = map[string]bool{"period": true, "when": true, "on": true, "date": true, "expected": true, "until": true}

// special prints what has a shorter form than its JSON.
func (w *words) special(depth int, key string) bool {
	switch {
	case key == "evidence":
		w.evidence(depth)
	case dates[key]:
		var when kadesh.When
		if w.decode(&when) && !when.IsZero() {
			w.p.line(depth, "%s: %s", key, when)
		}
	case key == "span":
		var span kadesh.Span
		w.decode(&span)
	case key == "names" && w.kind != "term":
		var names []kadesh.Named
		if w.decode(&names) {
			for _, n := range names {
				w.p.line(depth, "name (%s): %s", n.By, n.Name)
			}
		}
	default:
		return false
	}
	return true
}

func (w *words) decode(to any) bool {
	err := w.dec.Decode(to)
	if err != nil && w.p.err == nil {
		w.p.err = err
	}
	return err == nil
}

func (w *words) token() json.Token {
	t, err := w.dec.Token()
	if err != nil && w.p.err == nil {
		w.p.err = err
	}
	return t
}

func (w *words) value(depth int, key, label string) {
	switch t := w.token().(type) {
	case json.Delim:
		if t == '{' {
			w.p.line(depth, "%s", label)
			w.object(depth + 1)
			return
		}
		w.list(depth, key, label)
	case string:
		if t != "" && !(depth == 1 && w.skip[key]) && !(key == "basis" && t == string(kadesh.Documented)) {
			w.p.line(depth, "%s: %s", label, w.say(key, t))
		}
	case nil:
	default:
		w.p.line(depth, "%s: %v", label, t)
	}
}

func singular(label string) string {
	if stem, ok := strings.CutSuffix(label, "ies"); ok {
		return stem + "y"
	}
	return strings.TrimSuffix(label, "s")
}

// list prints a list of words on one line, and one of objects below each other.
func (w *words) list(depth int, key, label string) {
	var plain []string
	for w.dec.More() && w.p.err == nil {
		switch t := w.token().(type) {
		case json.Delim:
			w.p.line(depth, "%s", singular(label))
			w.object(depth + 1)
		case string:
			plain = append(plain, w.say(key, t))
		default:
			plain = append(plain, fmt.Sprint(t))
		}
	}
	w.token()
	if len(plain) > 0 {
		w.p.line(depth, "%s: %s", label, strings.Join(plain, "; "))
	}
}

// say is a word as people read it: an id by the name of what it stands for.
func (w *words) say(key, s string) string {
	if naming[key] {
		return w.d.TitleOf(kadesh.AddressOf("actor", s))
	}
	kinds := map[string]string{"places": "place", "provisions": "provision", "instrument": "instrument", "instruments": "instrument"}
	if kind, ok := kinds[key]; ok {
		return w.d.TitleOf(kadesh.AddressOf(kind, s))
	}
	if a := kadesh.Address(s); key == "because" || key == "produced" || key == "here" || key == "about" {
		return w.d.TitleOf(a)
	}
	return s
}

// evidence prints the quotes of a piece of evidence.
func (w *words) evidence(depth int) {
	var e *kadesh.Evidence
	if err := w.dec.Decode(&e); err != nil || e == nil {
		return
	}
	if w.printed == nil {
		w.printed = map[string]bool{}
	}
	quotes := view.EvidenceQuotes(w.d, e)
	for _, q := range quotes {
		w.printed[q.Words] = true
		w.p.quote(depth, saying(q, false)+": ", q)
	}
	if len(quotes) == 0 {
		w.p.line(depth, "%s, to be verified", e.Basis)
	}
}

type listCmd struct {
	Args []string `arg:"" optional:"" name:"[folder] kind" help:"The kind, such as commitment; without it the kinds and how many of each."`
	query
}

// Run lists the things of a kind.
func (c *listCmd) Run(e *env) error {
	d, rest, err := c.load(e, c.Args)
	if err != nil {
		return err
	}
	kind := ""
	if len(rest) > 0 {
		// People say list commitments; the kind is commitment.
		kind = rest[0]
		for _, k := range dossier.Kinds() {
			if kind == k+"s" || kind == strings.TrimSuffix(k, "y")+"ies" {
				kind = k
			}
		}
	}
	l := view.ListOf(d, kind)
	if kind != "" && len(l.Things) == 0 {
		return &diag.Fault{Kind: diag.NotFound, What: fmt.Sprintf("dossier %s has no %s", d.ID, kind), Next: "the kinds are " + strings.Join(dossier.Kinds(), ", ")}
	}
	return c.write(e, func(out io.Writer) error {
		if c.Format == "json" || c.Format == "jsonl" {
			return writeJSON(out, l)
		}
		t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		for _, n := range l.Counts {
			if kind == "" {
				fmt.Fprintf(t, "%s\t%d\n", n.Kind, n.N)
			}
		}
		for _, x := range l.Things {
			fmt.Fprintf(t, "%s\t%s\n", x.Address, x.Title)
		}
		return t.Flush()
	})
}
