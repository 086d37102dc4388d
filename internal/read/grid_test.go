package read_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// Sentences made of parts that go with one another in every way: what is found must not
// hang on which parts stand together.

// somebody is who can act, with the id he must get.
type somebody struct{ words, id string }

var (
	doers = []somebody{{"Iran", "IRN"}, {"The Israeli army", "IDF"}, {"President Recep Tayyip Erdogan", "ERDOGAN"}, {"The rebels", "REBELS"}, {"The UN Security Council", "UNSC"},
		{"Ankara", "TUR"}, {"The Taliban", "TALIBAN"}, {"Armenian troops", "ARM_TROOPS"}, {"Foreign Minister Ararat Mirzoyan", "MIRZOYAN"}}
	sufferers = []somebody{{"Pakistan", "PAK"}, {"the Sudanese government", "SDN"}, {"Prime Minister Nikol Pashinyan", "PASHINYAN"}, {"the opposition", "OPPOSITION"}, {"Baku", "AZE"},
		{"Hezbollah", "HEZBOLLAH"}, {"the European Union", "EU"}}
)

// deeds are what A does to B.
var deeds = []string{"accused B of breaking the truce", "demanded an apology from B", "attacked B", "imposed sanctions on B", "met B in Geneva", "held talks with B", "threatened B with war",
	"condemned B", "rejected an offer from B", "asked B for help", "signed a treaty with B", "expelled diplomats of B", "opened fire on B", "invited B to peace talks", "warned B against new attacks"}

// tellings are how a report can put that A did it; a is A within a sentence.
var tellings = []string{"A DID.", "On Monday, a DID.", "State media said a DID.", "The talks collapsed after a DID.", "A has DID.", "A closed the border and DID.", "A on Monday DID."}

// TestWhoDoesWhat tells every deed of every doer to every sufferer in every way: an event
// must have the one as its source and the other as its target.
func TestWhoDoesWhat(t *testing.T) {
	const floor = 0.98
	right, all := 0, 0
	for _, telling := range tellings {
		for k, deed := range deeds {
			for i, a := range doers {
				b := sufferers[(i+k)%len(sufferers)]
				within := a.words
				if strings.HasPrefix(within, "The ") {
					within = "the " + within[4:]
				}
				text := strings.NewReplacer("A ", a.words+" ", " a ", " "+within+" ", "DID", strings.ReplaceAll(deed, "B", b.words)).Replace(telling)
				all++
				if did(reported(text), a.id, b.id) {
					right++
				} else {
					t.Logf("not %s to %s: %s", a.id, b.id, text)
				}
			}
		}
	}
	atLeast(t, right, all, floor)
}

// atLeast holds that a share of the sentences is right.
func atLeast(t *testing.T, right, all int, floor float64) {
	t.Helper()
	if share := float64(right) / float64(all); share < floor {
		t.Errorf("%d of %d sentences (%.3f), want %.2f", right, all, share, floor)
	}
	t.Logf("%d of %d sentences", right, all)
}

func reported(text string) []kadesh.Finding {
	doc := kadesh.Document{ID: "grid", Kind: kadesh.DocumentNews, Published: "2025-06-10", Text: text}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	return found
}

// did reports an event of a to b, or of both together.
func did(found []kadesh.Finding, a, b string) bool {
	return slices.ContainsFunc(found, func(f kadesh.Finding) bool {
		has := func(ids []string, id string) bool {
			return slices.ContainsFunc(ids, func(s string) bool { return strings.HasPrefix(s, id) })
		}
		return f.Event != nil && has(f.Event.Source, a) && (has(f.Event.Target, b) || has(f.Event.Source, b))
	})
}

// sayings are how a report can put that H holds P; h is H within a sentence.
var sayings = []string{"H said P.", "H said that P.", "P, h said.", "According to h, P.", "P, according to h.", "H told reporters that P.", "H told reporters on Monday that P.", "H claimed P.",
	"H insisted that P.", "H warned that P.", "In a statement, h said that P.", "H believes that P.", "H said on Tuesday that P.", "H said Monday P.", "H said last week P.", "H has said that P.",
	"Asked about the deal, h said P.", "H was quoted as saying that P."}

// TestWhoSaysWhat has every holder say everything in every way: the claim is what he said
// and no more, and his.
func TestWhoSaysWhat(t *testing.T) {
	const floor = 0.98
	holders := []somebody{{"Armenia", "ARM"}, {"Yerevan", "ARM"}, {"Prime Minister Nikol Pashinyan", "PASHINYAN"}, {"The Armenian foreign ministry", "ARM"}, {"Foreign Minister Ararat Mirzoyan", "MIRZOYAN"},
		{"A senior Turkish official", "TUR_OFFICIAL"}, {"The United Nations", "UN"}, {"Human Rights Watch", "HRW"}, {"Two diplomats", "DIPLOMATS"}, {"The rebels", "REBELS"}, {"Residents", "RESIDENTS"},
		{"UN Secretary-General António Guterres", "GUTERRES"}}
	contents := []string{"the border will reopen next year", "Baku has not replied to the proposal", "the treaty is a trap", "two soldiers were killed in the attack", "the talks had collapsed"}
	right, all := 0, 0
	for _, saying := range sayings {
		for _, h := range holders {
			for _, content := range contents {
				within := h.words
				for _, first := range []string{"The ", "A ", "Two ", "Residents"} {
					if strings.HasPrefix(within, first) {
						within = strings.ToLower(within[:1]) + within[1:]
					}
				}
				text := strings.NewReplacer("H ", h.words+" ", " h ", " "+within+" ", " h,", " "+within+",", " h.", " "+within+".", "P", content).Replace(saying)
				text = strings.ToUpper(text[:1]) + text[1:]
				all++
				if held(reported(text), h.id, content) {
					right++
				} else {
					t.Logf("not as %s: %s", h.id, text)
				}
			}
		}
	}
	atLeast(t, right, all, floor)
}

// held reports a claim of the holder that is the content, give or take a few letters.
func held(found []kadesh.Finding, holder, content string) bool {
	return slices.ContainsFunc(found, func(f kadesh.Finding) bool {
		return f.Claim != nil && len(f.Claim.Holder) == 1 && strings.HasPrefix(f.Claim.Holder[0], holder) && strings.EqualFold(strings.TrimSuffix(f.Quote, "."), content)
	})
}

// bound is a form of binding with the modalities it may have; -s and itself follow the
// number of who is bound.
type bound struct{ words, modality string }

// TestWhoIsBound binds everybody in every form of treaties to everything: one commitment
// each, of its modality, his.
func TestWhoIsBound(t *testing.T) {
	bearers := []somebody{{"Each Party", ""}, {"The Parties", ""}, {"The High Contracting Parties", ""}, {"The two Governments", ""}, {"Spain", "ESP"}, {"The Kingdom of Spain", "ESP"},
		{"The Government of the French Republic", "FRA"}, {"France and Spain", ""}, {"The Commission", "COMMISSION"}, {"The Joint Commission", "JOINT_COMMISSION"},
		{"The Secretary-General of the United Nations", "UN_SECRETARY_GENERAL"}, {"Either Party", ""}, {"Both Parties", ""}, {"The Contracting States", ""}, {"The Council", "COUNCIL"},
		{"The Depositary", "DEPOSITARY"}, {"The French Government", "FRA"}, {"The armed forces of Spain", "ESP"}}
	forms := []bound{{"shall V", "obligation"}, {"shall not V", "prohibition"}, {"may V", "permission power"}, {"may not V", "prohibition"}, {"undertake-s to V", "obligation"}, {"agree-s to V", "obligation"},
		{"agree-s not to V", "prohibition"}, {"shall refrain from G", "prohibition"}, {"shall have the right to V", "permission power"}, {"shall be entitled to V", "permission power"}, {"must V", "obligation"},
		{"will V", "obligation"}, {"should V", "recommendation"}, {"shall be free to V", "permission power"}, {"is obliged to V", "obligation"}, {"is prohibited from G", "prohibition"},
		{"hereby undertake-s to V", "obligation"}, {"shall at all times V", "obligation"}, {"shall in no case V", "prohibition"}, {"shall endeavour to V", "obligation"}, {"is authorized to V", "power permission"},
		{"reserve-s the right to V", "permission power"}, {"pledge-s to V", "obligation"}, {"solemnly promise-s to V", "obligation"}, {"shall, within thirty days of signature, V", "obligation"},
		{"shall immediately V", "obligation"}, {"engage-s to V", "obligation"}, {"bind-s itself to V", "obligation"}}
	acts := [][2]string{{"withdraw its troops from the zone", "withdrawing its troops from the zone"}, {"inform the other Party of any change", "informing the other Party of any change"},
		{"review the arrangements every year", "reviewing the arrangements every year"}}
	frames := []string{"S.", "In accordance with this Treaty, s.", "After the ratification of this Treaty, s.", "S, in accordance with its laws."}
	right, all := 0, 0
	for i, who := range bearers {
		for k, form := range forms {
			act := acts[(i+k)%len(acts)]
			s := who.words + " " + strings.NewReplacer("V", act[0], "G", act[1]).Replace(form.words)
			if strings.HasSuffix(who.words, "s") || strings.Contains(who.words, " and ") || strings.Contains(who.words, "forces") {
				s = strings.NewReplacer("-s ", " ", " is ", " are ", "itself", "themselves").Replace(s)
			}
			s = strings.Replace(s, "-s ", "s ", 1)
			within := s
			if !strings.HasPrefix(s, "Spain") && !strings.HasPrefix(s, "France") {
				within = strings.ToLower(s[:1]) + s[1:]
			}
			text := strings.NewReplacer("S", s, " s.", " "+within+".").Replace(frames[(i+3*k)%len(frames)])
			doc := kadesh.Document{ID: "grid", Kind: kadesh.DocumentTreaty, Text: "TREATY BETWEEN THE KINGDOM OF SPAIN AND THE FRENCH REPUBLIC\n\nThe Kingdom of Spain and the French Republic have agreed as follows:\n\nArticle 1\n\n" + text + "\n"}
			found, _ := read.NewRules().Read(context.Background(), &doc)
			all++
			if got := binding(found); len(got) == 1 && strings.Contains(form.modality, got[0].Modality) && borneBy(got[0].Obligor, who.id) {
				right++
			} else {
				t.Errorf("%s: %d found, want one %s of %s", text, len(got), form.modality, who.words)
			}
		}
	}
	t.Logf("%d of %d sentences", right, all)
}

func binding(found []kadesh.Finding) []*kadesh.CommitmentFinding {
	var out []*kadesh.CommitmentFinding
	for i := range found {
		if c := found[i].Commitment; c != nil {
			out = append(out, c)
		}
	}
	return out
}

// borneBy reports that the bearers are the one with the id, or without one the parties.
func borneBy(ids []string, id string) bool {
	return len(ids) > 0 && !slices.ContainsFunc(ids, func(s string) bool {
		return id == "" && s != "ESP" && s != "FRA" && s != "PARTIES" || id != "" && !strings.HasPrefix(s, id)
	})
}

// TestManyDuties binds to two, three and four things at once: a commitment each, with its
// own action and no other's.
func TestManyDuties(t *testing.T) {
	const floor = 0.99
	duties := []string{"withdraw its troops from the zone", "inform the other Party of the date", "hand over all maps", "release the prisoners of war", "pay compensation to the victims",
		"remove the mines along the road", "open the crossing to traffic", "respect the line of contact", "publish the results"}
	heads := [][2]string{{"Spain shall ", ""}, {"The Parties shall ", ""}, {"Spain undertakes to ", "to "}, {"Each Party agrees to ", "to "}, {"In accordance with Article 3, Spain shall ", ""},
		{"The Commission may ", ""}, {"Spain undertakes to ", ""}, {"If the ceasefire is broken, Spain shall ", ""}}
	right, all := 0, 0
	for h, head := range heads {
		for n := 2; n <= 4; n++ {
			for k := range duties {
				text, want := head[0], []string(nil)
				for i := range n {
					duty := duties[(k+h+i*(n-1))%len(duties)]
					want = append(want, duty)
					switch {
					case i == n-1 && k%2 == 0:
						text += ", and " + head[1]
					case i == n-1:
						text += " and " + head[1]
					case i > 0:
						text += ", " + head[1]
					}
					text += duty
				}
				all++
				doc := kadesh.Document{ID: "grid", Kind: kadesh.DocumentTreaty, Text: "TREATY BETWEEN THE KINGDOM OF SPAIN AND THE FRENCH REPUBLIC\n\nArticle 1\n\n" + text + ".\n"}
				found, _ := read.NewRules().Read(context.Background(), &doc)
				var got []string
				for _, c := range binding(found) {
					got = append(got, c.Parts["action"].Quote)
				}
				if slices.Equal(got, want) {
					right++
				} else {
					t.Logf("%s: %q", text, got)
				}
			}
		}
	}
	atLeast(t, right, all, floor)
}
