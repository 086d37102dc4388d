package petrarch

import (
	"regexp"
	"strings"
)

// Dialect is the program a verb dictionary was written for.
type Dialect uint8

// The dialects.
const (
	// Classic is PETRARCH-1's: words of a pattern are exact and follow one
	// another at any distance, an underscore ties two words.
	Classic Dialect = iota
	// Universal is UniversalPetrarch's 2.02: words of a pattern are lemmas,
	// braces hold a noun phrase, parentheses a phrase with its preposition; a
	// conflict denied is cooperation.
	Universal
)

// element is one step of a pattern.
type element struct {
	kind  byte       // 'w' words, '+' target, '$' source, '^' any actor, '%' a compound
	words [][]string // what may stand here, each a run of words
	tight bool       // directly after (before, on the left) the step nearer the verb
	near  bool       // within the noun phrase of the step before
}

// pattern is what stands before and after a verb, and the code it has then.
type pattern struct {
	before, after []element // before: nearest the verb first
	code          string
}

// verb is a word of the dictionary with its patterns.
type verb struct {
	left, right []string // the words that must stand directly beside it
	code        string
	block       *block
}

// block is a set of verbs that share patterns.
type block struct {
	code     string
	patterns []pattern
}

// verbs finds verbs by the form of their head word.
type verbs struct {
	byForm  map[string][]verb
	dialect Dialect
	sets    map[string][]string
}

var blockHead = regexp.MustCompile(`^---\s*(.*?)\s*\[([^\]]*)\]`)

// readVerbs reads a verb dictionary.
func readVerbs(path string, dialect Dialect) (*verbs, error) {
	v := &verbs{byForm: map[string][]verb{}, dialect: dialect, sets: map[string][]string{}}
	// Sets may be used before they are whole: they are read first.
	set := ""
	err := eachLine(path, func(line string) {
		switch {
		case strings.HasPrefix(line, "&"):
			set = strings.TrimSpace(line)
		case strings.HasPrefix(line, "+") && set != "":
			v.sets[set] = append(v.sets[set], strings.TrimSpace(line[1:]))
		default:
			set = ""
		}
	})
	if err != nil {
		return nil, err
	}
	now, inSet := &block{}, false
	err = eachLine(path, func(line string) {
		switch {
		case strings.HasPrefix(line, "&"):
			inSet = true
		case strings.HasPrefix(line, "---"):
			now, inSet = &block{}, false
			if m := blockHead.FindStringSubmatch(line); m != nil {
				now.code = m[2]
			}
		case strings.HasPrefix(line, "-"):
			inSet = false
			if p, ok := v.pattern(line[1:]); ok {
				now.patterns = append(now.patterns, p)
			}
		case inSet && strings.HasPrefix(line, "+"), strings.HasPrefix(line, "*"):
		default:
			inSet = false
			v.word(line, now)
		}
	})
	return v, err
}

// word reads a line of a verb: its base form, its code where it has its own,
// its other forms in braces where they are not regular.
func (v *verbs) word(line string, b *block) {
	code := b.code
	if m := bracket.FindStringSubmatch(line); m != nil {
		code = m[1]
	}
	head := strings.TrimSpace(bracket.ReplaceAllString(line, ""))
	base, given, irregular := strings.Cut(head, "{")
	base = strings.TrimSpace(base)
	forms := []string{base}
	switch {
	case irregular:
		forms = append(forms, strings.Fields(strings.Trim(given, "} "))...)
	case !strings.ContainsAny(base, "_+ "):
		forms = append(forms, regular(base)...)
	}
	for _, f := range forms {
		words := strings.FieldsFunc(f, func(r rune) bool { return r == '_' || r == ' ' })
		at := 0
		for i, w := range words {
			if strings.HasPrefix(w, "+") {
				at, words[i] = i, w[1:]
			}
		}
		if len(words) > 0 {
			v.byForm[words[at]] = append(v.byForm[words[at]], verb{words[:at], words[at+1:], code, b})
		}
	}
}

// regular are the regular forms of an upper-case verb.
func regular(w string) []string {
	w = strings.TrimSuffix(w, "_")
	switch {
	case strings.HasSuffix(w, "E"):
		return []string{w + "S", w + "D", w[:len(w)-1] + "ING"}
	case strings.HasSuffix(w, "Y") && len(w) > 1 && !strings.ContainsAny(w[len(w)-2:len(w)-1], "AEIOU"):
		return []string{w[:len(w)-1] + "IES", w[:len(w)-1] + "IED", w + "ING"}
	}
	return []string{plural(w), w + "S", w + "ED", w + "ING"}
}

// pattern reads a pattern line without its dash.
func (v *verbs) pattern(line string) (pattern, bool) {
	open := strings.LastIndex(line, "[")
	if open < 0 {
		return pattern{}, false
	}
	code := strings.TrimSpace(strings.Trim(line[open+1:], "] "))
	left, right, ok := strings.Cut(line[:open], "*")
	if !ok {
		return pattern{}, false
	}
	before := v.elements(left)
	// The tie of a step on the left is to the step nearer the verb.
	tied, near := strings.HasSuffix(strings.TrimSpace(left), "_"), false
	for i := len(before) - 1; i >= 0; i-- {
		before[i].tight, tied = tied, before[i].tight
		before[i].near, near = near, before[i].near
	}
	for i, j := 0, len(before)-1; i < j; i, j = i+1, j-1 {
		before[i], before[j] = before[j], before[i]
	}
	after := v.elements(right)
	if strings.HasPrefix(right, "_") && len(after) > 0 {
		after[0].tight = true
	}
	return pattern{before, after, code}, true
}

// elements reads one side of a pattern.
func (v *verbs) elements(side string) []element {
	var out []element
	depth, first := false, false
	for _, field := range strings.Fields(spaced.Replace(side)) {
		switch field {
		case "(", "{":
			depth, first = true, true
			continue
		case ")", "}":
			depth = false
			continue
		}
		for i, w := range strings.Split(field, "_") {
			if w == "" {
				continue
			}
			e := element{kind: 'w', tight: i > 0 && strings.Split(field, "_")[i-1] != "", near: depth && !first}
			switch w {
			case "+", "$", "^", "%":
				e.kind = w[0]
			default:
				e.words = v.alternatives(w, map[string]bool{})
			}
			out, first = append(out, e), false
		}
	}
	return out
}

var spaced = strings.NewReplacer("(", " ( ", ")", " ) ", "{", " { ", "}", " } ")

// alternatives are the runs of words a word of a pattern stands for. Each set
// is opened once, so that one that names itself ends.
func (v *verbs) alternatives(w string, opened map[string]bool) [][]string {
	if !strings.HasPrefix(w, "&") {
		return [][]string{{w}}
	}
	if opened[w] {
		return nil
	}
	opened[w] = true
	members, ok := v.sets[w]
	if !ok {
		members = v.sets[w+"_"]
	}
	var out [][]string
	for _, m := range members {
		words := strings.FieldsFunc(m, func(r rune) bool { return strings.ContainsRune("_ ()", r) })
		if len(words) == 1 {
			out = append(out, v.alternatives(words[0], opened)...)
		} else if len(words) > 1 {
			out = append(out, words)
		}
	}
	return out
}
