package actor

import "github.com/kadesh-dev/kadesh/internal/read/page"

// Those who act for areas that a text does not call by the name of anybody: "the
// representatives of certain areas of the Donetsk and Luhansk regions".

// areaServant are the nouns for those who act for an area, with the word for them in an id.
var areaServant = map[string]string{"representatives": "REPRESENTATIVES", "representative": "REPRESENTATIVES", "formations": "ARMED_FORMATIONS",
	"authorities": "AUTHORITIES", "forces": "FORCES"}

// areasAt takes who acts for "certain areas of" a place, and for "these areas" after that.
func (p *Reader) areasAt(i int) int {
	k := i + page.BoolInt(p.Is(i, "the"))
	if p.Is(k, "armed") {
		k++
	}
	who := areaServant[p.Low(k)]
	if who == "" || !p.Is(k+1, "of", "from") || p.Is(i-1, "the", "armed") {
		return 0
	}
	of := k + 2
	if p.Is(of, "these", "those", "the", "said") && p.Is(of+1, "areas") && p.areas != "" {
		return p.areaMention(i, of+2, who)
	}
	if !p.Is(of, "certain") || !p.Is(of+1, "areas", "districts") || !p.Is(of+2, "of") {
		return 0
	}
	end := of + 3
	for end < len(p.Words) && end-of < 12 && (p.Upper(end) || p.Is(end, "the", "and", "region", "regions", "oblast", "oblasts", "province", "provinces")) {
		end++
	}
	for end > of+3 && p.Is(end-1, "the", "and") {
		end--
	}
	if end == of+3 {
		return 0
	}
	p.areas = page.SlugUpper(p.At(of+1, end))
	if p.HasIn(of, end, "donetsk") {
		p.areas = "ORDLO" // the initials of these words in Ukrainian and in Russian
	}
	return p.areaMention(i, end, who)
}

func (p *Reader) areaMention(from, to int, who string) int {
	return p.mention(page.Mention{From: from, To: to, ID: p.areas + "_" + who, Type: "group", Via: "group", Rule: "group", Why: "those who act for areas that the text names no other way"})
}
