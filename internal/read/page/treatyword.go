package page

import (
	"strings"

	"github.com/kadesh-dev/kadesh/internal/syntax"
)

// The words of treaties that no news has: the tagger, which learnt on news, takes
// "hereby" for a noun and the verb behind it for another.

// treatyAdverbs are adverbs of drafting.
var treatyAdverbs = WordSet(`hereby thereby hereof thereof herein therein hereto thereto hereunder thereunder hereafter hereinafter hereinbefore
	hereinabove hereinbelow heretofore henceforth thenceforth therefor thereupon hereupon herewith therewith thereon thereafter forthwith`)

// treatyWords are the words from start to end of a treaty whose form is known.
func (p *Page) treatyWords(start, end int) []syntax.Known {
	if !p.Signed {
		return nil
	}
	var out []syntax.Known
	for k := start; k < end; k++ {
		w := p.Low(k)
		switch {
		case treatyAdverbs[w]:
			out = append(out, syntax.Known{Word: k - start, XPOS: "RB"})
			if v := p.enacted(k, end); v > 0 {
				xpos := "VBP"
				if strings.HasSuffix(p.Low(v), "s") {
					xpos = "VBZ"
				}
				out = append(out, syntax.Known{Word: v - start, XPOS: xpos})
				k = v
			}
		case p.Is(k, "enters", "comes") && p.Is(k+1, "into") && p.Is(k+2, "force", "effect"), w == "stays" && p.Is(k+1, "under", "in", "open", "closed") && !p.Is(k-1, "of", "for", "short", "long"):
			out = append(out, syntax.Known{Word: k - start, XPOS: "VBZ"})
		case p.Is(k, "pledges", "engages", "promises", "agrees") && p.Is(k+1, "to", "not") && k > start && !p.Is(k-1, "its", "their", "the", "such", "these", "of"), w == "binds" && p.Is(k+1, "itself"):
			out = append(out, syntax.Known{Word: k - start, XPOS: "VBZ"})
		case w == "aforesaid" || w == "aforementioned" || w == "abovementioned", w == "said" && p.Legal && p.aforesaid(k, end):
			out = append(out, syntax.Known{Word: k - start, XPOS: "JJ"})
		case p.Is(k, "shall", "may", "must") && p.Is(k+1, ","):
			plain := func(v int) bool { return v > 0 && v < end && p.Lex.BaseVerb(p.Low(v)) && !p.Upper(v) }
			if v := p.PastBreaks(k+1, plain); plain(v) {
				out = append(out, syntax.Known{Word: v - start, XPOS: "VB"}) // "shall, within 90 days, grant"
			}
		case w == "borne" && p.Is(k-1, "is", "are", "be", "been"), w == "concerned" && p.Legal && k > start && p.Is(k-1, "state", "states", "party", "parties", "government", "governments", "authorities", "persons", "person", "country", "countries"):
			out = append(out, syntax.Known{Word: k - start, XPOS: "VBN"})
		}
	}
	return out
}

// aforesaid reports that the "said" at word k means the one named before, "pay said tribe",
// and is no verb.
func (p *Page) aforesaid(k, end int) bool {
	if k+1 >= end || p.Words[k+1].Kind != syntax.Word || p.Is(k+1, "that", "the", "he", "she", "it", "they", "a", "an", "to", "in", "on", "by", "this") {
		return false
	}
	return !p.Is(k-1, "he", "she", "it", "they", "who", "has", "have", "had", "be", "been", "is", "was", "were", "are", "as")
}

// enacted is the verb behind "hereby" at word k, by which the parties do what it says:
// "hereby forever cede"; 0 without.
func (p *Page) enacted(k, end int) int {
	if !p.Is(k, "hereby") || p.Is(k-1, "is", "are", "be", "was", "were", "been", "being", "do", "does", "shall", "to") {
		return 0
	}
	v := k + 1
	for v < end && (p.Is(v, "again", "further", "forever", "also", "mutually", "jointly", "severally") || strings.HasSuffix(p.Low(v), "ly")) {
		v++
	}
	if v < end && (p.Lex.BaseVerb(p.Low(v)) || strings.HasSuffix(p.Low(v), "s") && p.Lex.Lemma(p.Low(v)) != "") && !p.Upper(v) {
		return v
	}
	return 0
}
