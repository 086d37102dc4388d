package page

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// A resolution is one long sentence: its opening line names the body, and each
// numbered paragraph begins with what the body does: "4. Demands that all parties
// cease". The parser, which has seen no such sentence, takes the verb for a noun.

// operativeVerbs are the verbs with which the paragraphs of resolutions and
// conclusions begin, as drafting manuals list them.
var operativeVerbs = WordSet(`accepts acknowledges adopts affirms appeals approves asks authorizes authorises calls commends condemns confirms congratulates considers decides
	declares demands deplores designates determines directs emphasizes emphasises encourages endorses establishes expresses extends insists instructs invites notes
	notices proclaims reaffirms recalls recognizes recognises recommends reconfirms regrets reiterates rejects renews requests requires resolves stresses supports
	takes terminates underlines underscores urges warns welcomes strongly further also again once`)

// openOperative marks the sentence under way as an operative paragraph when it is one.
// The mark of its number then stands for the body, as "It", in the tree.
func (p *Page) openOperative() {
	k := p.First
	p.Operative = len(p.Enacts) > 0 && k > 0 && k < len(p.Words) && p.Upper(k) && operativeVerbs[p.Low(k)] && p.unparsed() == k
	if !p.Operative {
		return
	}
	p.Nodes[k-1].Form, p.Nodes[k].Form = "It", strings.ToLower(p.Nodes[k].Form)
}

// furtherVerbs are the verbs of an operative paragraph behind its first, "and calls
// upon", which the tagger takes for nouns.
func (p *Page) furtherVerbs(start, end int) []syntax.Known {
	if !p.Operative {
		return nil
	}
	var out []syntax.Known
	for k := max(start, p.First+1); k < end-1; k++ {
		if operativeVerbs[p.Low(k)] && strings.HasSuffix(p.Low(k), "s") && p.Is(k-1, "and", "further", "also", "strongly") && (p.Is(k+1, "on", "upon", "for", "that", "to", "its", "the", "all", "any") || p.Upper(k+1)) {
			out = append(out, syntax.Known{Word: k - start, XPOS: "VBZ"})
		}
	}
	return out
}

// RememberEnacts keeps the body of a line that names it and nothing else, with a comma
// behind: the subject of all that follows.
func (p *Page) RememberEnacts() {
	n := len(p.Words)
	if !p.Signed || n < 3 || n > 9 || !p.Is(n-1, ",") || len(p.Actors) == 0 {
		return
	}
	m := &p.Actors[0]
	if m.From <= 1 && m.To >= n-2 && (m.Type == "body" || m.Type == "organization") {
		p.Enacts = append([]string(nil), m.IDs()...)
	}
}

// OfResolution reports the number of a resolution or its year in brackets at word i:
// "resolutions 2042 (2012) and 2118 (2013)", no dates of anything.
func (p *Page) OfResolution(i int) bool {
	k := i
	for k >= 0 && i-k < 40 && (p.Words[k].Kind == syntax.Number || p.Is(k, "(", ")", ",", "and", "or", "ii", "iii", "iv", "v")) {
		k--
	}
	return k < i && p.Is(k, "resolution", "resolutions", "unscr", "unscrs")
}
