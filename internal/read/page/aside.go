package page

// Asides that the parser, which has seen few of them, makes the main thing said, or hangs
// on the wrong word.

// allegations are nouns for what somebody said, which another denies.
var allegations = WordSet("allegation accusation claim charge account version suggestion assertion report")

// deniedAside takes the main verb back from an aside in which somebody denies what is
// told: "A accused B of breaking it, an allegation B denied".
func (p *Page) deniedAside() {
	v := p.Root()
	if v < 5 || p.Nodes[v].UPOS != "VERB" {
		return
	}
	o := v - 2
	for o > 2 && v-o < 16 && !(allegations[p.Nodes[o].Lemma] && p.Is(o-1, "a", "an") && p.Is(o-2, ",")) {
		if p.Nodes[o].UPOS == "VERB" && p.Nodes[o].XPOS != "VBN" {
			return
		}
		o--
	}
	main := -1
	for k := range min(max(o, 0), len(p.Nodes)) {
		if n := &p.Nodes[k]; n.Head == v && n.Is("ccomp") && n.UPOS == "VERB" {
			main = k
		}
	}
	if main < 0 || v-o >= 16 || o <= 2 {
		return
	}
	who := -1
	for k := o + 1; k < v; k++ {
		if h := p.Nodes[k].Head; (h <= o || h >= v) && (p.Nodes[k].UPOS == "NOUN" || p.Nodes[k].UPOS == "PROPN" || p.Nodes[k].UPOS == "PRON") {
			who = k
		}
	}
	for k := range p.Nodes {
		if p.Nodes[k].Head == v && (k < o-1 || k > v) {
			p.Nodes[k].Head = main
		}
	}
	p.Nodes[main].Head, p.Nodes[main].Rel = -1, "root"
	p.Nodes[o].Head, p.Nodes[o].Rel = main, "parataxis"
	p.Nodes[v].Head, p.Nodes[v].Rel = o, "acl:relcl"
	if who >= 0 {
		p.Nodes[who].Head, p.Nodes[who].Rel = v, "nsubj"
	}
}

// officeAside makes the office before the name behind a report the one who says it:
// "the talks will go on, its foreign minister, N. N., said". The parser hangs the office
// on the last word of the report.
func (p *Page) officeAside() {
	for v := 5; v < len(p.Nodes); v++ {
		if p.Nodes[v].UPOS != "VERB" || !Saying[p.Nodes[v].Lemma] || !p.Is(v-1, ",") {
			continue
		}
		name := v - 1
		for name > 0 && p.Nodes[name-1].UPOS == "PROPN" {
			name--
		}
		o := name - 2
		if name == v-1 || o < 3 || !p.Is(name-1, ",") || p.Nodes[o].UPOS != "NOUN" && p.Nodes[o].UPOS != "PROPN" || !PersonNoun[p.Nodes[o].Lemma] && p.Lex.OfficeKey(p.Low(o)) == "" {
			continue
		}
		from := o
		for from > 0 && o-from < 8 && nounPart[p.Nodes[from-1].UPOS] {
			from--
		}
		if from < 2 || !p.Is(from-1, ",") || p.Under(v, o) {
			continue
		}
		p.giveOffice(v, from, o, name)
	}
}

// nounPart are the parts of speech of a noun phrase before its noun.
var nounPart = map[string]bool{"DET": true, "PRON": true, "ADJ": true, "NOUN": true, "PROPN": true, "PART": true}

// giveOffice hangs the noun phrase from from to o on the verb at v as its subject, and
// the name at name on that.
func (p *Page) giveOffice(v, from, o, name int) {
	for k := from - 1; k < v; k++ {
		if h := p.Nodes[k].Head; k != o && (h < from || h >= v || p.Is(k, ",")) {
			p.Nodes[k].Head = o
		}
	}
	p.Nodes[o].Head, p.Nodes[o].Rel = v, "nsubj"
	p.Nodes[name].Head, p.Nodes[name].Rel = o, "appos"
}
