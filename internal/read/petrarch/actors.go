package petrarch

import (
	"bufio"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// span is a code and the days it holds.
type span struct {
	code     string
	from, to string // days as 20060102, empty when open
}

// holds reports whether the code holds on a day.
func (s span) holds(day string) bool {
	return (s.from == "" || day >= s.from) && (s.to == "" || day <= s.to)
}

// phrases finds the longest entry that starts at a word.
type phrases[T any] struct {
	byFirst map[string][]phrase[T]
}

type phrase[T any] struct {
	words []string
	value T
}

func (p *phrases[T]) add(words []string, value T) {
	if len(words) == 0 {
		return
	}
	if p.byFirst == nil {
		p.byFirst = map[string][]phrase[T]{}
	}
	p.byFirst[words[0]] = append(p.byFirst[words[0]], phrase[T]{words, value})
}

// at is the longest entry that starts at word i of a sentence, and where it
// ends. Adjectives may stand between the words of an entry ("Ithilen state-run
// television") when no entry fits without.
func (p *phrases[T]) at(s []word, i int) (value T, end int) {
	for _, loose := range []bool{true, false} {
		for _, e := range p.byFirst[s[i].form] {
			if to := run(e.words, s, i, loose); to > end && (!loose || len(e.words) > 1) {
				value, end = e.value, to
			}
		}
		if end > 0 {
			return value, end
		}
	}
	return value, 0
}

// run is where a phrase that starts at word i ends, 0 when it does not fit.
func run(words []string, s []word, i int, loose bool) int {
	for n, w := range words {
		for loose && n > 0 && i < len(s) && s[i].form != w && s[i].between() {
			i++
		}
		if i >= len(s) || s[i].form != w {
			return 0
		}
		i++
	}
	return i
}

var (
	bracket = regexp.MustCompile(`\[\s*([^\]]*?)\s*\]`)
	days    = regexp.MustCompile(`^(\S+)\s*(<|>)\s*(\d{6,8})$|^(\S+)\s+(\d{6,8})\s*-\s*(\d{6,8})$`)
)

// readActors reads an actor dictionary: names, then synonyms after a plus, then
// codes in brackets with the days they hold.
func readActors(path string) (*phrases[[]span], error) {
	out := &phrases[[]span]{}
	var names [][]string
	var codes []span
	flush := func() {
		for _, n := range names {
			out.add(n, codes)
		}
		names, codes = nil, nil
	}
	err := eachLine(path, func(line string) {
		head := strings.TrimSpace(bracket.ReplaceAllString(line, ""))
		if head != "" {
			if !strings.HasPrefix(head, "+") {
				flush()
			}
			names = append(names, tokens(strings.TrimPrefix(head, "+")))
		}
		for _, m := range bracket.FindAllStringSubmatch(line, -1) {
			codes = append(codes, coded(m[1]))
		}
	})
	flush()
	return out, err
}

// coded reads the inside of an actor's brackets.
func coded(s string) span {
	s = strings.TrimSpace(s)
	s = strings.NewReplacer("< ", "<", "> ", ">").Replace(s)
	m := days.FindStringSubmatch(s)
	switch {
	case m == nil:
		return span{code: strings.ToUpper(s)}
	case m[4] != "":
		return span{strings.ToUpper(m[4]), long(m[5]), long(m[6])}
	case m[2] == "<":
		return span{code: strings.ToUpper(m[1]), to: long(m[3])}
	}
	return span{code: strings.ToUpper(m[1]), from: long(m[3])}
}

// long is a day with its century: the dictionaries also write 950601.
func long(day string) string {
	if len(day) != 6 {
		return day
	}
	t, err := time.Parse("060102", day)
	if err != nil {
		return day
	}
	return t.Format("20060102")
}

// readAgents reads an agent dictionary: words, their plural in braces (regular
// when there are no braces, none when they are empty), and the role, with a
// tilde where the actor's code goes.
func readAgents(path string) (*phrases[string], error) {
	out := &phrases[string]{}
	sets := map[string][]string{}
	err := eachLine(path, func(line string) {
		if name, list, ok := strings.Cut(line, "="); ok && strings.HasPrefix(line, "!") {
			for _, w := range strings.Split(list, ",") {
				sets[strings.TrimSpace(name)] = append(sets[strings.TrimSpace(name)], strings.TrimSpace(w))
			}
			return
		}
		m := bracket.FindStringSubmatch(line)
		if m == nil {
			return
		}
		head := strings.TrimSpace(bracket.ReplaceAllString(line, ""))
		forms := []string{head}
		if base, many, ok := strings.Cut(head, "{"); ok {
			forms = []string{base, strings.Trim(many, "} ")}
		} else {
			forms = append(forms, plural(head))
		}
		for _, f := range forms {
			for _, full := range substituted(f, sets) {
				out.add(tokens(full), strings.ToUpper(m[1]))
			}
		}
	})
	return out, err
}

// substituted are the forms of an entry with a set's words in the place of its name.
func substituted(form string, sets map[string][]string) []string {
	from := strings.Index(form, "!")
	to := strings.LastIndex(form, "!")
	if from < 0 || from == to {
		return []string{form}
	}
	var out []string
	for _, w := range sets[form[from:to+1]] {
		out = append(out, form[:from]+w+form[to+1:])
	}
	return out
}

// plural is the regular plural of an upper-case noun.
func plural(w string) string {
	switch {
	case w == "":
		return ""
	case strings.HasSuffix(w, "Y") && !strings.ContainsAny(w[max(0, len(w)-2):len(w)-1], "AEIOU"):
		return w[:len(w)-1] + "IES"
	case strings.HasSuffix(w, "S"), strings.HasSuffix(w, "X"), strings.HasSuffix(w, "Z"), strings.HasSuffix(w, "CH"), strings.HasSuffix(w, "SH"):
		return w + "ES"
	}
	return w + "S"
}

// tokens are the words of an entry, cut as a text is cut.
func tokens(entry string) []string {
	entry = strings.TrimSpace(strings.ReplaceAll(entry, "_", " "))
	if entry == "" {
		return nil
	}
	var out []string
	for _, s := range syntax.Sentences(entry) {
		for _, t := range syntax.Tokens(entry, s.Span, nil) {
			out = append(out, strings.ToUpper(entry[t.Start:t.End]))
		}
	}
	return out
}

// eachLine calls f with every line that says something, without its comment.
func eachLine(path string, f func(line string)) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	scan := bufio.NewScanner(file)
	scan.Buffer(nil, 1<<20)
	note := false
	for scan.Scan() {
		line := scan.Text()
		if strings.HasPrefix(strings.TrimSpace(line), "<!") {
			note = !strings.Contains(line, ">")
			continue
		}
		if note {
			note = !strings.Contains(line, "-->")
			continue
		}
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line != "" {
			f(line)
		}
	}
	return scan.Err()
}
