package date

import (
	"cmp"

	"github.com/kadesh-dev/kadesh/internal/read/page"
)

// How often something is done: "once a year", "annually", "per annum", "every six months".
// The offset is the stretch over which the times are counted; there is no day.

// recurring are the adverbs and adjectives of recurrence with their stretch.
var recurring = map[string]string{"annually": "P1Y", "yearly": "P1Y", "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M",
	"weekly": "P1W", "fortnightly": "P2W", "daily": "P1D", "semiannually": "P6M", "biennially": "P2Y", "biannually": "P6M", "triennially": "P3Y",
	"bi-monthly": "P2M", "bi-weekly": "P2W", "bi-annually": "P6M", "semi-annually": "P6M", "semi-monthly": "P14D"}

// recurrence reads how often something is done, in a text that binds.
func (p *Reader) recurrence(i int) (page.DateMention, bool) {
	m := page.DateMention{From: i, To: i + 1, Rule: "recurrence"}
	if !p.Legal {
		return m, false
	}
	if m.Offset = recurring[p.Low(i)]; m.Offset != "" {
		return m, p.adverbHere(i)
	}
	if p.Is(i, "bi", "semi") && p.Is(i+1, "-") {
		m.To, m.Offset = i+3, recurring[p.Low(i)+"-"+p.Low(i+2)]
		return m, m.Offset != "" && p.adverbHere(i+2)
	}
	if k := i + 2*page.BoolInt(p.Is(i, "at") && p.Is(i+1, "least")); p.Is(k, "on") && p.Is(k+1, "an", "a") && p.Is(k+3, "basis") {
		m.To, m.Offset = k+4, cmp.Or(recurring[p.Low(k+2)], recurring[p.Low(k+2)+"ly"])
		return m, m.Offset != ""
	}
	k := p.times(i)
	switch {
	case p.Is(k, "per") && p.Is(k+1, "annum"):
		m.To, m.Offset = k+2, "P1Y"
	case (p.Is(k, "every", "each") || k > i && p.Is(k, "a", "in") || p.Is(k, "per")) && unitOf(p.Low(k+1)) != "" && !p.Is(k+1, "days", "weeks", "months", "years"):
		m.To, m.Offset = k+2, iso(1, unitOf(p.Low(k+1)))
	case p.Is(k, "every"):
		n, l := p.number(k + 1)
		if p.Is(k+1, "other", "second", "alternate") {
			n, l = 2, 1
		}
		unit := unitOf(p.Low(k + 1 + l))
		if l == 0 || unit == "" {
			return m, false
		}
		m.To, m.Offset = k+2+l, iso(n, unit)
	}
	return m, m.Offset != "" && unitOf(p.Low(m.To-1)) != "TM" && !p.Is(m.To-1, "hour", "minute", "second") && !p.Is(m.To, "of", "in", "that", "for", "-")
}

// times is the word behind "once", "at least twice", "three times" at word k; k without.
func (p *Reader) times(k int) int {
	e := k
	if p.Is(e, "at") && p.Is(e+1, "least", "most") {
		e += 2
	}
	if p.Is(e, "once", "twice", "thrice") {
		return e + 1
	}
	if _, l := p.number(e); l > 0 && p.Is(e+l, "times") {
		return e + l + 1
	}
	return k
}

// adverbHere reports that the word at k, which may be an adjective, says how often: "shall
// meet annually", not "monthly instalments".
func (p *Reader) adverbHere(k int) bool {
	return !p.Upper(k) && (k+1 >= len(p.Nodes) || p.Nodes[k+1].UPOS != "NOUN" && p.Nodes[k+1].UPOS != "PROPN" && p.Nodes[k+1].UPOS != "ADJ")
}
