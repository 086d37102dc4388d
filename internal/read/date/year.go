package date

import (
	"strconv"

	"github.com/kadesh-dev/kadesh/internal/read/page"
	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// Years: alone, behind a day and month, and the one that a day without year is of.

// Year is the year that the four figures at word i give, 0 when they give none.
func (p *Reader) Year(i int) int {
	w := p.Low(i)
	if len(w) != 4 || !page.IsFigure(w) || p.Words[i].Kind != syntax.Number {
		return 0
	}
	v, err := strconv.Atoi(w)
	if err != nil || v < 1200 || v > 2150 {
		return 0
	}
	return v
}

// YearIn is [Reader.Year], and 0 behind the end of the sentence.
func (p *Reader) YearIn(j int) int {
	if j >= len(p.Words) {
		return 0
	}
	return p.Year(j)
}

// yearBehindPair is the year of the second of two days of one month: "March 2 and
// 4, 1982", with "and" at word k; 0 without.
func (p *Reader) yearBehindPair(k int) int {
	if !p.Is(k, "and", ",") || p.ordinalDay(k+1) == 0 || p.monthAt(k+2) > 0 {
		return 0
	}
	if p.Is(k+2, ",") {
		return p.YearIn(k + 3)
	}
	return p.YearIn(k + 2)
}

// yearAfter is d with the year that stands at word j, in figures or words, and the word behind
// it; d and j without.
func (p *Reader) yearAfter(d Day, j int) (Day, int) {
	if y := p.YearIn(j); y > 0 {
		d.year = y
		return d, j + 1
	}
	k := p.pastEra(j)
	if y := p.YearIn(k); y > 0 {
		d.year = y
		return d, k + 1
	}
	for _, w := range [...]int{k, j + page.BoolInt(p.Is(j, ","))} {
		if y, l := p.wordYear(w); y > 0 && d.Day > 0 {
			d.year = y
			return d, w + l
		}
	}
	return d, j
}

// pastEra is the word behind a comma, "A. D." and "in the year of our Lord" that may stand at
// word k between a month and its year.
func (p *Reader) pastEra(k int) int {
	if p.Is(k, ",") {
		k++
	}
	switch {
	case p.Is(k, "in", "of") && p.Is(k+1, "the") && p.Is(k+2, "year"):
		if k += 3; p.Is(k, "of") && p.Is(k+1, "our") && p.Is(k+2, "lord") {
			k += 3
		}
		return k + page.BoolInt(p.Is(k, ","))
	case p.Is(k, "a") && p.Is(k+1, ".") && p.Is(k+2, "d") && p.Is(k+3, "."):
		return k + 4
	case p.Is(k, "a.") && p.Is(k+1, "d."):
		return k + 2
	case p.Is(k, "a.d.", "ad", "a.d") && p.Is(k+1, "."):
		return k + 2
	case p.Is(k, "a.d.", "ad", "a.d"):
		return k + 1
	}
	return k
}

// nearestYear gives a day without year the year nearest to the document's day;
// later half-years count as past in news.
func (p *Reader) nearestYear(d Day) Day {
	if !p.Ref.Known() {
		return Day{}
	}
	if p.Ref.month > 0 {
		d.year = p.closest(d.month).year
	} else {
		d.year = p.Ref.year
	}
	return d
}

// yearAlone takes a year without month; not numbers of things.
func (p *Reader) yearAlone(i int) (page.DateMention, bool) {
	w := p.Words[i]
	if w.Kind == syntax.Number && len(w.Low) == 5 && w.Low[4] == 's' && p.Text[w.Start] != '0' {
		if _, err := strconv.Atoi(w.Low[:4]); err == nil {
			m := page.DateMention{From: i, To: i + 1, Rule: "year"}
			m.EDTF = Value(w.Low[:3] + "X")
			return m, true
		}
	}
	y := p.Year(i)
	if y < 1500 || p.OfResolution(i) || p.Is(i-1, "$", "€", "£", "no", "nos", "number", "article", "about", "nearly", "some", ".", "(") && !p.Is(i+1, ")") ||
		p.Is(i+1, "people", "soldiers", "troops", "metres", "meters", "km", "kilometres", "tons", "men", "pounds", "times", "dollars", "%", "percent", "/", ".") && !p.Is(i+1, ".") {
		return page.DateMention{}, false
	}
	m := page.DateMention{From: i, To: i + 1, Rule: "year"}
	if p.Is(i+1, "-", "–", "/") && i+2 < len(p.Words) && p.Words[i+1].End == p.Words[i+2].Start {
		if y2 := p.Year(i + 2); y2 > y {
			m.To = i + 3
			m.EDTF = Value(strconv.Itoa(y) + "/" + strconv.Itoa(y2))
			return m, true
		}
	}
	m.EDTF = Value(strconv.Itoa(y))
	return m, true
}
