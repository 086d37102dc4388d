package lexicon

import "testing"

// TestNamesMeet: a name meets itself in four scripts and three romanisations.
func TestNamesMeet(t *testing.T) {
	for _, same := range [][]string{
		{"Aliyev", "Əliyev", "Алиев", "Ալիև", "ALIYEV", "aliyev"},
		{"Pashinyan", "Pashinian", "Пашинян", "Փաշինյան"},
		{"Yerevan", "Երևան", "Ереван"},
		{"Shusha", "Şuşa", "Շուշա", "Шуша"},
	} {
		for _, w := range same[1:] {
			if Fold(w) != Fold(same[0]) {
				t.Errorf("%s folds to %s, %s to %s", same[0], Fold(same[0]), w, Fold(w))
			}
		}
	}
	for _, same := range [][]string{{"Nakhchivan", "Naxçıvan", "Նախչիվան"}, {"Khankendi", "Xankəndi"}, {"Karabakh", "Qarabağ", "Карабах"}} {
		for _, w := range same[1:] {
			if FoldName(w) != FoldName(same[0]) {
				t.Errorf("%s folds to %s, %s to %s", same[0], FoldName(same[0]), w, FoldName(w))
			}
		}
	}
	for _, apart := range [][2]string{{"treaty", "treason"}, {"Armenia", "Azerbaijan"}, {"signed", "singed"}} {
		if Fold(apart[0]) == Fold(apart[1]) {
			t.Errorf("%v meet", apart)
		}
	}
}
