package read_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// ceasefire is in the form of agreements within a state: short forms for the two sides,
// paragraphs in decimals, time counted from D-Day, signatures on lines.
const ceasefire = `CEASEFIRE AGREEMENT BETWEEN THE GOVERNMENT OF THE REPUBLIC OF SUDAN AND THE NORTHERN LIBERATION FRONT (NLF)

The Government of the Republic of Sudan (hereinafter "the Government") and the Northern Liberation Front (hereinafter "the NLF"), collectively referred to as "the Parties";

Recalling the Framework Accord signed in Nairobi on 4 May 2007;

HAVE AGREED AS FOLLOWS:

Article 1. Ceasefire

1.1 The Parties shall cease all hostilities with effect from 00:00 hours on 1 February 2008 (D-Day).

1.2 Within 72 hours of D-Day, the Parties shall inform all their units.

Article 2. Disengagement

2.1 The NLF shall withdraw to the positions shown in Annex A by D-Day + 14.

2.2 Neither Party may recruit during that time.

2.3 The NLF undertakes to release all captured soldiers and the Government shall release all prisoners.

Article 3. Monitoring

3.1 A Joint Monitoring Commission is hereby established. It shall be chaired by the African Union and shall include three representatives of each Party.

Done at Nairobi, this 23rd day of January 2008.

For the Government: John Kato, Minister of Defence
For the NLF: Peter Obote, Chairman
Witnessed by: Mwai Kibaki, President of the Republic of Kenya
`

// TestCeasefire reads who owes what by when in a ceasefire within a state.
func TestCeasefire(t *testing.T) {
	doc := kadesh.Document{ID: "ceasefire", Kind: kadesh.DocumentAgreement, Published: "2008-01-23", Text: ceasefire}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	var duties, names, instruments []string
	for _, f := range found {
		switch {
		case f.Commitment != nil:
			c, due := f.Commitment, ""
			if c.Deadline != nil && c.Deadline.EDTF != nil {
				due = *c.Deadline.EDTF
			}
			duties = append(duties, fmt.Sprint(c.Modality, " ", strings.Join(c.Obligor, "+"), " ", due))
		case f.Actor != nil && strings.HasPrefix(f.Quote, "the Government"):
			names = append(names, f.Actor.Actor)
		case f.Instrument != nil && f.Quote == "Framework Accord":
			instruments = append(instruments, f.Instrument.Instrument)
		}
	}
	want := []string{"obligation SDN+NLF 2008-02-01T00:00:00", "obligation SDN+NLF 2008-02-04", "obligation NLF 2008-02-15", "prohibition SDN+NLF ",
		"obligation NLF ", "obligation SDN ", "declaration  ", "obligation AU ", "obligation JOINT_MONITORING_COMMISSION "}
	if !slices.Equal(duties, want) {
		t.Errorf("duties:\n%s\nwant:\n%s", strings.Join(duties, "\n"), strings.Join(want, "\n"))
	}
	if len(names) == 0 || slices.ContainsFunc(names, func(s string) bool { return s != "SDN" }) {
		t.Errorf("the Government: %q", names)
	}
	if !slices.Equal(instruments, []string{"framework-accord-2007"}) {
		t.Errorf("the accord before: %q", instruments)
	}
}
