package petrarch

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/diag"
)

// Dictionary is everything that is read from dictionaries.
//
// Bounds: add all files before the first [Dictionary.Code]; from then on it may
// be used by several goroutines at once.
type Dictionary struct {
	// Dialect is that of the verb patterns.
	Dialect Dialect
	// Said is what is wrong with the files, each with its place.
	Said diag.List

	actors   map[string][]actor
	agents   map[string][]agent
	verbs    map[string][]*verb
	synsets  map[string]*synset
	pending  []*pattern
	discards []discard
	issues   []issue
}

// New makes an empty dictionary.
func New() *Dictionary {
	return &Dictionary{actors: map[string][]actor{}, agents: map[string][]agent{}, verbs: map[string][]*verb{}, synsets: map[string]*synset{}}
}

// discard is words that keep a sentence, or the story, from being coded.
type discard struct {
	words []string
	story bool
	// stem lets the last word go on ("BALLCLUB" finds "ballclubs").
	stem bool
}

// AddDiscards reads a list of discards: a phrase a line; "+" discards the story.
func (d *Dictionary) AddDiscards(name, text string) {
	f := &file{name: name, text: text}
	for _, l := range f.lines() {
		s := strings.ToUpper(l.text)
		if s == "" {
			continue
		}
		story := strings.HasPrefix(s, "+")
		s = strings.TrimPrefix(s, "+")
		w := newPhrase(s).words
		if len(w) == 0 {
			f.say(l, "K403", "a name without words", "write the phrase that is to be discarded")
			continue
		}
		d.discards = append(d.discards, discard{w, story, !strings.HasSuffix(s, "_")})
	}
	d.Said = append(d.Said, f.said...)
}

// issue is a phrase with the issue it stands for; quiet phrases keep a sentence
// from having any.
type issue struct {
	words []string
	code  string
	quiet bool
}

// AddIssues reads a dictionary of issues: "PHRASE [CODE]", where "n:" adds the
// plural of a word, "v:" its verb forms and "+" stands for a blank or a hyphen;
// "~" before a phrase keeps the sentence from having issues.
func (d *Dictionary) AddIssues(name, text string) {
	f := &file{name: name, text: text}
	for _, l := range f.lines() {
		s := strings.ToUpper(l.text)
		if s == "" || strings.HasPrefix(s, "<") {
			continue
		}
		quiet := strings.HasPrefix(s, "~")
		rest, code, ok := bracket(strings.TrimLeft(s, "~"), '[', ']')
		if !ok && !quiet {
			f.say(l, "K414", "an issue without a code", "write the code of the issue in brackets")
			continue
		}
		for _, w := range variants(strings.Fields(rest)) {
			d.issues = append(d.issues, issue{w, code, quiet})
		}
	}
	d.Said = append(d.Said, f.said...)
}

// variantsMost bounds how many phrases a line of issues stands for.
const variantsMost = 64

// variants spells out the marks of a phrase of issues.
func variants(fields []string) [][]string {
	out := [][]string{nil}
	for _, w := range fields {
		var forms []string
		switch {
		case strings.HasPrefix(w, "N:"):
			forms = []string{w[2:], plural(w[2:])}
		case strings.HasPrefix(w, "V:"):
			forms = append([]string{w[2:]}, regular(w[2:])...)
		case strings.Contains(strings.Trim(w, "+"), "+"):
			forms = []string{strings.ReplaceAll(w, "+", " "), strings.ReplaceAll(w, "+", "-")}
		default:
			forms = []string{w}
		}
		var next [][]string
		for _, before := range out {
			for _, form := range forms {
				if len(next) < variantsMost {
					next = append(next, append(before[:len(before):len(before)], words(form)...))
				}
			}
		}
		out = next
	}
	if len(out) == 1 && len(out[0]) == 0 {
		return nil
	}
	return out
}
