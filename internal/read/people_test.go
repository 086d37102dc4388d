package read_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/read"
)

// actorsOf are the actors of a treaty in the order of the text, each as "words = id".
func actorsOf(text string) []string {
	doc := kadesh.Document{ID: "treaty", Kind: kadesh.DocumentTreaty, Text: text}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	var out []string
	for _, f := range found {
		if f.Actor != nil {
			out = append(out, f.Quote+" = "+f.Actor.Actor)
		}
	}
	return out
}

// TestPeoplesOfTreaty reads whom a treaty of the United States with a people names: the
// people in the plural, other peoples, the whites, and states of the Union that share
// their name with a state.
func TestPeoplesOfTreaty(t *testing.T) {
	found := actorsOf(`Articles of a treaty made at Red Bluff between the United States of America and the Zunado tribe of Indians.

Article 1. The Zunadoes shall remain at peace with the whites, and the Government of said States shall protect them.

Article 2. The lands lately purchased from the Tamiras shall be theirs; the governor of New Mexico and the people of Georgia shall not molest them.
`)
	for _, want := range []string{"Zunadoes = ZUNADO", "whites = WHITES", "Government of said States = USA", "Tamiras = TAMIRA"} {
		if !slices.Contains(found, want) {
			t.Errorf("no %s among %q", want, found)
		}
	}
	for _, f := range found {
		if strings.HasSuffix(f, "= MEX") || strings.HasSuffix(f, "= GEO") {
			t.Errorf("a state of the Union is taken for another state: %s", f)
		}
	}
}

// TestSmallLetters reads the names of states and bodies in a text kept in small letters.
func TestSmallLetters(t *testing.T) {
	text := strings.ToLower(`Protocol between the Government of the Kingdom of Norway and the Government of Canada. The Parties, recalling the Charter of the United Nations, have agreed as follows. ` +
		strings.Repeat(`Each Party shall inform the Secretary-General of the United Nations of the measures that it has taken, who shall send them to us. `, 6))
	text += strings.Repeat("ARTICLE 7 ", 4) // headings do not make it a text of ordinary letters
	found := actorsOf(text)
	for _, want := range []string{"NOR", "CAN", "UN_SECRETARY_GENERAL"} {
		if !slices.ContainsFunc(found, func(f string) bool { return strings.HasSuffix(f, " = "+want) }) {
			t.Errorf("no %s among %q", want, found)
		}
	}
	for _, f := range found {
		if strings.HasPrefix(f, "us =") || strings.HasPrefix(f, "who =") {
			t.Errorf("a word is taken for a name: %s", f)
		}
	}
}

// TestWhoTreats reads who acts for the two sides of such a treaty: commissioners by name,
// and the chiefs of a band, which the text points back to.
func TestWhoTreats(t *testing.T) {
	found := actorsOf(`Articles of a treaty made at Red Bluff by and between Amos B. Tarrel, Ninian Ossary, and Celestin Varoux, commissioners on the part of the United States of America, and the undersigned chiefs and warriors of the band of Zunadoes.

ARTICLE 1.

The said chiefs, headmen and warriors shall deliver up the prisoners, as the Secretary of War may direct.
`)
	for _, want := range []string{"Amos B. Tarrel = TARREL", "Ninian Ossary = OSSARY", "Celestin Varoux = VAROUX", "band of Zunadoes = ZUNADOES",
		"The said chiefs, headmen and warriors = ZUNADOES_CHIEFS", "Secretary of War = USA_SECRETARY_OF_WAR"} {
		if !slices.Contains(found, want) {
			t.Errorf("no %s among %q", want, found)
		}
	}
}

// TestGroupsOfTreaty reads whom a treaty means without a name: each Government, one Party,
// those who sign, a company named before, who acts for areas that are called no other way.
func TestGroupsOfTreaty(t *testing.T) {
	found := actorsOf(`AGREEMENT BETWEEN THE GOVERNMENT OF NORWAY AND THE GOVERNMENT OF CANADA

Article 1

Each Government shall appoint a Deputy Commissioner. The Deputy Commissioner shall inform the other Government of it. One Party may ask for an arbitral tribunal.

Article 2

The Northern Coast Railway Company shall have the right of way. The said company shall pay for it, as said company has promised. The lines of the representatives of certain areas of the Alta and Bodo regions shall be respected, in agreement with the representatives of these areas.

IN WITNESS WHEREOF the undersigned have signed this Agreement.
`)
	for _, want := range []string{"Each Government = PARTIES", "the other Government = PARTIES", "One Party = PARTIES", "an arbitral tribunal = ARBITRAL_TRIBUNAL",
		"The Deputy Commissioner = DEPUTY_COMMISSIONER", "The said company = NORTHERN_COAST_RAILWAY_COMPANY", "said company = NORTHERN_COAST_RAILWAY_COMPANY",
		"the representatives of certain areas of the Alta and Bodo regions = AREAS_OF_THE_ALTA_AND_BODO_REGIONS_REPRESENTATIVES",
		"the representatives of these areas = AREAS_OF_THE_ALTA_AND_BODO_REGIONS_REPRESENTATIVES", "the undersigned = UNDERSIGNED"} {
		if !slices.Contains(found, want) {
			t.Errorf("no %s among %q", want, found)
		}
	}
}

// TestTreatyRoles reads bearers of duty that treaties name in turns of their own, and short
// forms before their names; headings are nobody.
func TestTreatyRoles(t *testing.T) {
	found := actorsOf(`TREATY BETWEEN ARMENIA AND TURKEY

GENERAL PROVISIONS

Article 1

The Meeting of the Parties shall review it. The General Conference shall adopt its rules. Each nuclear-weapon State Party to the Treaty undertakes to consult. Neighbouring States shall be invited. The Executive Agents shall maintain contact. The four arbitrators shall elect a fifth.

Article 2

The Signatory Powers undertake to respect it. All Members shall vote. The NDC National Defence Council shall meet. The Office of the Prosecutor shall report to the Council. The Depositary Governments shall inform all Parties.
`)
	for _, want := range []string{"The Meeting of the Parties = MEETING_OF_PARTIES", "The General Conference = GENERAL_CONFERENCE", "Each nuclear-weapon State Party = NUCLEAR_WEAPON_STATES",
		"Neighbouring States = NEIGHBOURING_STATES", "The Executive Agents = EXECUTIVE_AGENTS", "The four arbitrators = ARBITRATORS", "The Signatory Powers = PARTIES", "All Members = MEMBERS",
		"National Defence Council = NDC", "NDC = NDC", "the Council = NDC", "Office of the Prosecutor = OFFICE_OF_THE_PROSECUTOR", "The Depositary Governments = DEPOSITARY_GOVERNMENTS"} {
		if !slices.Contains(found, want) {
			t.Errorf("no %s among %q", want, found)
		}
	}
	for _, f := range found {
		if strings.HasSuffix(f, "= PROVISIONS") {
			t.Errorf("%s: a heading", f)
		}
	}
}

// TestNameOfBodyGoesOn reads the whole name of a body that came before, not its head alone,
// and who enacts a resolution by it.
func TestNameOfBodyGoesOn(t *testing.T) {
	doc := kadesh.Document{ID: "resolution", Kind: kadesh.DocumentStatement, Text: `Rights of the child

Commission on Human Rights resolution 1993/78

	The Commission on Human Rights,

	Recalling the resolutions of the United Nations,

1. Requests the Secretary-General to submit a report;

2. Welcomes the results;
`}
	found, _ := read.NewRules().Read(context.Background(), &doc)
	var got []string
	for _, f := range found {
		if f.Actor != nil && strings.HasPrefix(f.Quote, "Commission") {
			got = append(got, f.Quote)
		}
		if f.Commitment != nil {
			got = append(got, strings.Join(f.Commitment.Obligor, "+"))
		}
	}
	if want := []string{"Commission on Human Rights", "Commission on Human Rights", "UN_SECRETARY_GENERAL", "COMMISSION_ON_HUMAN_RIGHTS"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
