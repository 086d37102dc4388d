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

const resolution = `Resolution 2429 (2018)

The Security Council,

Recalling its resolutions 2042 (2012) and 2118 (2013), and General Assembly resolution 181 (II),

Acting under Chapter VII of the Charter of the United Nations,

1. Calls on all parties to allow humanitarian agencies rapid access throughout Darfur, and calls upon Member States to ensure adequate funding;

2. Demands that all parties immediately cease any attacks against civilians;

3. Authorizes Member States to take all necessary measures to protect civilians;

4. Decides that all Member States shall freeze the funds listed in paragraph 3 of resolution 1970 (2011);

5. Urges the Government of Sudan and the Sudan Liberation Army to resume talks without preconditions;

6. Strongly condemns the attack on El Fasher of 12 April 2018;

7. Requests the Secretary-General, in consultation with the African Union, to report every 90 days on the implementation of this resolution;

8. Decides to remain seized of the matter.
`

// TestResolution reads operative paragraphs, whose body only the opening line names.
func TestResolution(t *testing.T) {
	doc := kadesh.Document{ID: "resolution", Kind: kadesh.DocumentLaw, Published: "2018-05-01", Text: resolution}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	var duties, instruments, dates, requests []string
	for _, f := range found {
		switch {
		case f.Commitment != nil:
			c := f.Commitment
			duties = append(duties, fmt.Sprint(c.Modality, " ", strings.Join(c.Obligor, "+"), " ", strings.Join(c.Obligee, "+")))
		case f.Instrument != nil:
			instruments = append(instruments, f.Instrument.Instrument)
		case f.Date != nil && f.Date.EDTF != nil:
			dates = append(dates, *f.Date.EDTF)
		case f.Event != nil && f.Event.Type == "request":
			requests = append(requests, strings.Join(f.Event.Source, "+"))
		}
	}
	for _, c := range []struct {
		what      string
		got, want []string
	}{
		{"duties", duties, []string{"demand PARTIES UNSC", "demand MEMBER_STATES UNSC", "demand PARTIES UNSC", "permission MEMBER_STATES ", "obligation MEMBER_STATES ",
			"demand SDN+SUDAN_LIBERATION_ARMY UNSC", "declaration UNSC ", "demand UN_SECRETARY_GENERAL UNSC", "obligation UNSC "}},
		{"instruments", instruments, []string{"unsc-resolution-2429", "unsc-resolution-2042", "unsc-resolution-2118", "unga-resolution-181", "un-charter", "unsc-resolution-1970", "unsc-resolution-2429"}},
		{"dates", dates, []string{"2018-04-12"}},
		{"who asks", requests, []string{"UNSC", "UNSC", "UNSC", "UNSC"}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
}
