package read_test

import (
	"context"
	"slices"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// TestInstruments reads which instruments a text names, in order: one slug for one
// instrument, made of whose it is, what it is about and its kind.
func TestInstruments(t *testing.T) {
	for _, c := range []struct {
		what, text string
		kind       kadesh.DocumentKind
		want       []string
	}{
		{"a law under longer and shorter titles", `The Parties shall enact the Law of Ukraine "On interim local self-government order in certain areas of the Donetsk and Luhansk regions".

Elections shall be held on the basis of the Law of Ukraine On interim local self-government order.

The Law on the special order for local self-government shall enter into force. Everything shall be settled on the basis of the Law of Ukraine.`, kadesh.DocumentTreaty,
			[]string{"ukr-local-self-government-law", "ukr-local-self-government-law", "ukr-local-self-government-law", "ukr-local-self-government-law"}},
		{"deals by the words joined before them", `They signed a cessation of hostilities agreement and a defence pact. A power-sharing agreement followed. The 19-point peace plan was rejected.`, kadesh.DocumentNews,
			[]string{"cessation-hostilities-agreement", "defence-pact", "power-sharing-agreement", "peace-plan"}},
		{"statements by who makes them, and again", `Two soldiers died, the French army said in a statement. The statement named no place.`, kadesh.DocumentNews,
			[]string{"fra-army-statement", "fra-army-statement"}},
		{"plans by whose they are", `The parties welcomed the Peace Plan of the President of Ukraine, P. Poroshenko, and rejected the six-point plan of Kofi Annan.`, kadesh.DocumentNews,
			[]string{"poroshenko-peace-plan", "annan-six-point-plan"}},
		{"the treaty of others", `Ukraine and Georgia discussed a peace treaty. They cited the treaty of peace between the United States and Mexico.`, kadesh.DocumentNews,
			[]string{"ukr-geo-peace-agreement", "usa-mex-peace-treaty"}},
		{"the convention of a protocol", `OPTIONAL PROTOCOL

The States Parties to the present Protocol and to the Convention on Consular Archives, hereinafter referred to as "the Convention", have agreed as follows.

Article 1

Disputes about the Convention shall be settled by the Court. They shall deposit the present Protocol with the Secretary-General and inform the Convention of the results.`, kadesh.DocumentTreaty,
			[]string{"optional-protocol", "optional-protocol", "consular-archives-convention", "consular-archives-convention", "consular-archives-convention", "optional-protocol", "consular-archives-convention"}},
		{"articles of agreement, and laws", `Articles of agreement and convention made between the United States of America and the Zunado tribe of Indians.

Article 1

The Zunado tribe shall obey the laws of the United States. This agreement shall be binding.`, kadesh.DocumentTreaty,
			[]string{"usa-zunado-agreement-2015", "laws", "usa-zunado-agreement-2015"}},
		{"the initialled text, and agreements to come", `Agreement on Peace between the Republic of Armenia and the Republic of Azerbaijan

Article 1

The Parties recall the Alma-Ata Declaration. The days left blank in the initialled text are agreed later.

Article 2

The Parties may conclude bilateral agreements in culture.`, kadesh.DocumentTreaty,
			[]string{"arm-aze-peace-2015", "alma-ata-declaration-1991", "arm-aze-peace-2015", "bilateral-agreements"}},
		{"what is no instrument", `They study the law of the sea. His application was refused.`, kadesh.DocumentNews, nil},
	} {
		doc := kadesh.Document{ID: "x", Kind: c.kind, Published: "2015-02-13", Text: c.text}
		found, _ := read.NewRules().Read(context.Background(), &doc)
		var got []string
		for _, f := range found {
			if f.Instrument != nil {
				got = append(got, f.Instrument.Instrument)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, not %q", c.what, got, c.want)
		}
	}
}

// TestSameNameWithYear holds that a treaty named once with its year and once without is one.
func TestSameNameWithYear(t *testing.T) {
	doc := kadesh.Document{ID: "rivers", Kind: kadesh.DocumentNews, Published: "2025-06-10",
		Text: "India suspended the Indus Waters Treaty. Pakistan said that the 1960 Indus Waters Treaty remains in force. The 1925 Geneva Protocol and the 1978 Geneva Protocol are two."}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	var slugs []string
	for _, f := range found {
		if f.Instrument != nil {
			slugs = append(slugs, f.Instrument.Instrument)
		}
	}
	if len(slugs) != 4 || slugs[0] != slugs[1] || slugs[2] == slugs[3] {
		t.Errorf("slugs %q, want the first two the same and the others apart", slugs)
	}
}
