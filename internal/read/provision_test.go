package read_test

import (
	"context"
	"slices"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// TestLostNumbers finds the units of texts in which converters lost the numbers of
// articles, points that stand within a line, and Roman points.
func TestLostNumbers(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"articles without numbers", "AGREEMENT\n\n1. The Parties shall open the road.\n\n2. The road shall be free.\n\n1. The Parties shall exchange prisoners.\n\n2. The exchange shall be complete.\n",
			[]string{"1", "2", "1", "2"}},
		{"points within a line", "AGREEMENT\n\nArticle 1\n\nThe depositary shall notify the Parties of: (a) each signature; (b) each ratification.\n", []string{"1", "1(a)", "1(b)"}},
		{"Roman points", "AGREEMENT\n\nArticle 1\n\n1. The Parties shall:\n\ni. open the road;\n\nii. remove the mines.\n", []string{"1", "1.1", "1.1(i)", "1.1(ii)"}},
		{"decimal paragraphs", "AGREEMENT\n\nArticle 1. Ceasefire\n\n1.1 The Parties shall cease fire.\n\n1.2 The ceasefire shall entail:\n(a) an end to attacks; and\n(b) an end to recruitment.\n\nArticle 2. Costs\n\n2.1 Each Party shall pay\n2.5 million dollars.\n\n2.2 The Parties shall account for it.\n",
			[]string{"1", "1.1", "1.2", "1.2(a)", "1.2(b)", "2", "2.1", "2.2"}},
		{"decimals without articles", "MEMORANDUM OF UNDERSTANDING\n\n1 Governing of Aceh\n\n1.1 Law on the Governing of Aceh\n\n1.1.1 A law will be made.\n\n1.1.2 It will rest on these principles:\na) Aceh has authority.\nb) It is consulted.\n\n1.2.1 The parties will help.\n\n4.2 GAM undertakes to demobilise.\n",
			[]string{"1.1", "1.1.1", "1.1.2", "1.1.2(a)", "1.1.2(b)", "1.2.1", "4.2"}},
		{"points below points", "AGREEMENT\n\nArticle 1\n\n1. The Parties shall:\n(a) open the border, that is:\n(i) the road; and\n(ii) the railway;\n(b) fish in these areas:\n(1) the north;\n(2) the south;\n(c) rest.\n\nArticle 2\n\n(1) The first.\n(a) A.\n(b) B.\n(2) The second.\n",
			[]string{"1", "1.1", "1.1(a)", "1.1(a)(i)", "1.1(a)(ii)", "1.1(b)", "1.1(b)(1)", "1.1(b)(2)", "1.1(c)", "2", "2(1)", "2(1)(a)", "2(1)(b)", "2(2)"}},
		{"letters up to i", "AGREEMENT\n\nArticle 1\n\n(a) A.\n(b) B.\n(c) C.\n(d) D.\n(e) E.\n(f) F.\n(g) G.\n(h) H.\n(i) I.\n(j) J.\n", []string{"1", "1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(f)", "1(g)", "1(h)", "1(i)", "1(j)"}},
		{"articles in one line, with points", "AGREEMENT. Article One The Parties shall open the road. Article Two a- Customs duties are lifted. b- Taxes are lifted. Article Three Trade shall be free. Article Four a- Fees are lifted. b- Dues are lifted.\n",
			[]string{"1", "2", "2(a)", "2(b)", "3", "4", "4(a)", "4(b)"}},
		{"ordinals", "TREATY\n\nFirst. The Parties shall open the road.\n\nSecond. The Chiefs agree to keep the peace.\n\nThird. The road shall be free.\n", []string{"1", "2", "3"}},
	} {
		doc := kadesh.Document{ID: "lost", Kind: kadesh.DocumentAgreement, Text: c.text}
		found, _ := read.NewRules().Read(context.Background(), &doc)
		var got []string
		for _, f := range found {
			if f.Provision != nil {
				got = append(got, f.Provision.Number)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
