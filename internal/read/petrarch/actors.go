package petrarch

import (
	"strconv"
	"strings"
)

// actor is an entry of the actors: a name with the codes that it has over time.
type actor struct {
	phrase
	codes *codes
}

// codes are the codes of a name and its synonyms.
type codes struct {
	dated []dated
	// other holds when no restriction does; "" for none.
	other string
}

// dated is a code between two days, both included, written YYYYMMDD.
type dated struct {
	code     string
	from, to int
}

const never = 99999999

// at is the code on a day (YYYYMMDD): the first restriction that holds.
func (c *codes) at(day int) string {
	for _, d := range c.dated {
		if d.from <= day && day <= d.to {
			return d.code
		}
	}
	return c.other
}

// AddActors reads a dictionary of actors: names, "+" synonyms, and codes, which
// a date may restrict ("[HOBGOV 19950601-19990815]").
func (d *Dictionary) AddActors(name, text string) {
	f := &file{name: name, text: text}
	var c *codes
	for _, l := range f.lines() {
		s := l.text
		if s == "" {
			continue
		}
		rest, inside, coded := bracket(s, '[', ']')
		rest = strings.TrimSpace(rest)
		switch {
		case coded && rest == "":
			if c == nil {
				f.say(l, "K401", "a code without a name", "write the name on the line before")
				continue
			}
			c.add(f, l, inside)
		case strings.HasPrefix(rest, "+"):
			if c == nil {
				f.say(l, "K402", "a synonym without a name", "write the name that it is a synonym of on a line before")
				continue
			}
			d.addActor(f, l, rest[1:], c)
			if coded {
				c.add(f, l, inside)
			}
		default:
			c = &codes{}
			d.addActor(f, l, rest, c)
			if coded {
				c.add(f, l, inside)
			}
		}
	}
	d.Said = append(d.Said, f.said...)
}

func (d *Dictionary) addActor(f *file, l line, name string, c *codes) {
	p := newPhrase(name)
	if len(p.words) == 0 {
		f.say(l, "K403", "a name without words", "write a name before the code")
		return
	}
	d.actors[p.words[0]] = append(d.actors[p.words[0]], actor{p, c})
}

// add reads "CODE", "CODE <date", "CODE >date" and "CODE date-date".
func (c *codes) add(f *file, l line, s string) {
	end := strings.IndexAny(s, " \t<>")
	if end < 0 {
		end = len(s)
	}
	code, rest := strings.ToUpper(s[:end]), strings.ReplaceAll(strings.ReplaceAll(s[end:], " ", ""), "\t", "")
	if null(code) {
		code = ""
	}
	from, to, ok := 0, never, true
	switch {
	case rest == "":
		c.other = code
		return
	case rest[0] == '<':
		to, ok = day(rest[1:])
	case rest[0] == '>':
		from, ok = day(rest[1:])
	default:
		a, b, both := strings.Cut(rest, "-")
		from, ok = day(a)
		if both && ok {
			to, ok = day(b)
		}
		ok = ok && both
	}
	if !ok {
		f.say(l, "K404", "no date restriction", "write <YYMMDD, >YYMMDD or YYMMDD-YYMMDD; years may have four digits")
		return
	}
	c.dated = append(c.dated, dated{code, from, to})
}

// day reads YYYYMMDD or YYMMDD; the latter is in 1930 to 2029.
func day(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0, false
	}
	switch {
	case len(s) == 8:
		return n, true
	case len(s) == 6 && n < 300000:
		return 20000000 + n, true
	case len(s) == 6:
		return 19000000 + n, true
	}
	return 0, false
}

// agent is an entry of the agents: a role.
type agent struct {
	phrase
	code string
	// before puts the code before that of the actor ("NGO~").
	before bool
}

// AddAgents reads a dictionary of agents: a role, "{plural}" when it is not
// regular, and its code with the place of the actor's ("[~GOV]"). "!X! = A, B"
// makes a set whose members stand for !X! in what follows.
func (d *Dictionary) AddAgents(name, text string) {
	f := &file{name: name, text: text}
	sets := map[string][]string{}
	for _, l := range f.lines() {
		if l.text == "" {
			continue
		}
		if mark, list, ok := strings.Cut(l.text, "="); ok && strings.HasPrefix(mark, "!") {
			var members []string
			for m := range strings.SplitSeq(list, ",") {
				if m = strings.TrimSpace(m); m != "" {
					members = append(members, m)
				}
			}
			sets[strings.ToUpper(strings.TrimSpace(mark))] = members
			continue
		}
		d.agentLine(f, l, sets)
	}
	d.Said = append(d.Said, f.said...)
}

func (d *Dictionary) agentLine(f *file, l line, sets map[string][]string) {
	rest, code, ok := bracket(l.text, '[', ']')
	code = strings.ToUpper(strings.ReplaceAll(code, " ", ""))
	before := strings.HasSuffix(code, "~")
	code = strings.Trim(code, "~")
	if !ok || code == "" {
		f.say(l, "K405", "an agent without a code", "write the code of the role in brackets, as in [~GOV]")
		return
	}
	rest, other, given := bracket(rest, '{', '}')
	rest = strings.ToUpper(strings.TrimSpace(rest))
	if i := strings.IndexByte(rest, '!'); i >= 0 {
		j := strings.IndexByte(rest[i+1:], '!')
		if j < 0 || sets[rest[i:i+j+2]] == nil {
			f.say(l, "K406", "an unknown set", "define it first, as in !MINST! = MINISTER, MINISTERS")
			return
		}
		for _, m := range sets[rest[i:i+j+2]] {
			d.addAgent(rest[:i]+m+rest[i+j+2:], code, before)
		}
		return
	}
	if len(newPhrase(rest).words) == 0 {
		f.say(l, "K403", "a name without words", "write the role before the code")
		return
	}
	d.addAgent(rest, code, before)
	switch {
	case !given:
		d.addAgent(plural(strings.TrimRight(rest, "_ ")), code, before)
	case other != "":
		d.addAgent(other, code, before)
	}
}

func (d *Dictionary) addAgent(name, code string, before bool) {
	p := newPhrase(strings.ToUpper(name))
	if len(p.words) == 0 {
		return
	}
	d.agents[p.words[0]] = append(d.agents[p.words[0]], agent{p, code, before})
}
