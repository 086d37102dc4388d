package page

import (
	"strings"
)

// ServantNoun are people and things that act for the actor they are said to
// belong to: "officials of A", "A's troops".
var ServantNoun = map[string]bool{"official": true, "force": true, "troop": true, "soldier": true, "army": true, "military": true, "commander": true,
	"government": true, "authority": true, "agency": true, "meeting": true, "session": true, "delegation": true, "representative": true, "spokesman": true, "spokeswoman": true, "spokesperson": true,
	"jet": true, "warplane": true, "aircraft": true, "police": true, "navy": true, "vessel": true, "side": true, "leadership": true, "diplomat": true, "negotiator": true,
	"ship": true, "national": true, "fleet": true, "body": true, "organ": true, "minister": true, "ministry": true, "parliament": true, "embassy": true, "unit": true, "member": true, "leader": true, "artillery": true, "drone": true, "mission": true, "missile": true, "warship": true, "submarine": true, "coastguard": true, "bomber": true, "helicopter": true, "boat": true, "tank": true, "airstrike": true}

// PersonWord reports a noun for people or an office at word k.
func (p *Page) PersonWord(k int) bool {
	return p.Nodes[k].UPOS == "NOUN" && (PersonNoun[p.Nodes[k].Lemma] || p.Lex.OfficeKey(p.Low(k)) != "")
}

// PersonNoun are common nouns for people, who can do or suffer an act though
// no list has them.
var PersonNoun = map[string]bool{"man": true, "woman": true, "girl": true, "boy": true, "child": true, "person": true, "people": true, "team": true,
	"group": true, "member": true, "official": true, "lawyer": true, "attorney": true, "investigator": true, "detective": true, "officer": true,
	"student": true, "teenager": true, "soldier": true, "civilian": true, "refugee": true, "protester": true, "journalist": true, "worker": true,
	"prisoner": true, "hostage": true, "victim": true, "citizen": true, "resident": true, "militant": true, "rebel": true, "terrorist": true,
	"defector": true, "fighter": true, "gunman": true, "commander": true, "minister": true, "president": true, "spokesman": true, "lawmaker": true,
	"mother": true, "father": true, "organization": true, "organisation": true, "government": true, "army": true, "police": true, "force": true, "troop": true, "company": true,
	"court": true, "tribunal": true, "parliament": true, "senate": true, "ministry": true, "council": true, "committee": true, "commission": true, "party": true,
	"union": true, "assembly": true, "cabinet": true, "congress": true, "legislature": true, "junta": true, "militia": true, "opposition": true, "delegation": true, "mission": true, "regime": true, "bloc": true, "crowd": true, "mob": true, "mediator": true, "envoy": true, "negotiator": true, "diplomat": true, "ambassador": true, "general": true, "king": true, "judge": true, "jury": true, "prosecutor": true, "authority": true, "leader": true, "candidate": true,
	"inspector": true, "observer": true, "monitor": true, "peacekeeper": true, "expert": true, "migrant": true, "catholicos": true, "patriarch": true, "bishop": true, "archbishop": true, "cleric": true, "imam": true, "mufti": true, "deputy": true, "settler": true, "insurgent": true, "villager": true,
	"convoy": true, "train": true, "ship": true, "vessel": true, "warship": true, "tanker": true, "plane": true, "aircraft": true, "helicopter": true, "truck": true, "drone": true, "missile": true}

// CrowdNoun are nouns in the plural for people and bodies that act, with their
// type.
var CrowdNoun = map[string]string{}

func init() {
	for typ, list := range map[string]string{
		"group": `participants protesters protestors demonstrators supporters opponents critics activists volunteers leaders officials lawmakers
			legislators ministers ambassadors diplomats experts analysts observers monitors journalists reporters lawyers judges prosecutors soldiers
			troops rebels militants fighters terrorists gunmen mercenaries peacekeepers refugees migrants workers employees farmers teachers students
			parents families politicians candidates deputies mps ngos senators delegates negotiators mediators investors operators employers shareholders
			hackers pilgrims prisoners hostages captives victims survivors relatives members historians scientists researchers secularists doctors
			applicants defendants separatists opposition witnesses rioters insurgents settlers investigators advisers advisors aides envoys commanders
			detainees suspects pupils guards attackers bombers smugglers traders executives economists militiamen policymakers sources militias
			guerrillas guerillas jihadists paramilitaries allies customers consumers passengers patients children women men tourists visitors vendors
			firefighters paramedics rescuers medics nurses sailors pilots marines crews fishermen miners truckers gendarmes
			generals warlords guarantors editors authors worshippers competitors developers engineers colleagues dignitaries guests youths merchants fans individuals posters commenters subscribers architects artists campaigners officers policemen looters arsonists conscripts`,
		"people":       `citizens voters residents people civilians inhabitants villagers locals`,
		"organization": `schools universities companies firms banks businesses associations unions organisations organizations churches charities newspapers outlets factories`,
		"body":         `municipalities councils courts authorities ministries parliaments governments agencies administrations police forces armies navies`,
	} {
		for w := range strings.FieldsSeq(list) {
			CrowdNoun[w] = typ
		}
	}
}

// TimeNoun are nouns for what happens, by which texts that bind count time.
var TimeNoun = WordSet(`arrival departure appointment transfer handover issuance receipt submission establishment approval publication signature
	outbreak notification delivery entry ratification accession termination expiry expiration withdrawal conclusion adoption deposit
	exchange completion commencement acceptance denunciation dissolution disbandment inauguration formation release return repatriation
	demobilization demobilisation disengagement cessation ceasefire assembly redeployment deployment verification election referendum
	plebiscite occurrence death resignation registration presentation installation assumption delimitation demarcation`)

// SpanNoun are nouns for stretches of time and of what goes on.
var SpanNoun = WordSet(`period phase process stage transition interim war emergency absence term validity administration occupation
	implementation operation session stay transit armistice truce ceasefire life duration course stabilization stabilisation`)

// Beginnings are nouns by which a report counts from what happened.
var Beginnings = WordSet("start beginning outbreak end fall collapse closure launch arrival founding creation opening signing")

// BodyHead are the last words of names of bodies and organisations.
var BodyHead = map[string]string{
	"group": "body", "commission": "body", "committee": "body", "council": "body", "court": "body", "parliament": "body",
	"assembly": "body", "ministry": "body", "agency": "organization", "organization": "organization", "organisation": "organization",
	"union": "organization", "league": "organization", "army": "body", "forces": "body", "force": "body", "party": "organization",
	"church": "organization", "university": "organization", "institute": "organization", "foundation": "organization",
	"association": "organization", "alliance": "organization", "federation": "organization", "front": "organization",
	"movement": "organization", "corporation": "organization", "company": "organization", "bank": "organization",
	"fund": "organization", "department": "body", "office": "body", "mission": "body", "secretariat": "body", "tribunal": "body",
	"herald": "organization", "tribune": "organization", "journal": "organization", "gazette": "organization", "telegraph": "organization", "guardian": "organization",
	"chronicle": "organization", "observer": "organization", "magazine": "organization", "project": "body", "municipality": "body", "cabinet": "body",
	"board": "body", "troika": "body", "congress": "body", "senate": "body", "administration": "body", "news": "organization",
	"times": "organization", "post": "organization", "radio": "organization", "society": "organization", "network": "organization",
	"today": "organization", "weekly": "organization", "daily": "organization", "mirror": "organization", "caucus": "body", "service": "body", "bureau": "body", "chamber": "body", "command": "body", "academy": "organization", "confederation": "organization", "guard": "body", "police": "body", "navy": "body", "brigade": "body", "battalion": "body", "center": "organization", "centre": "organization",
}

// HeadType is the type that each head word of an instrument has.
var HeadType = map[string]string{
	"agreement": "agreement", "agreements": "agreement", "accord": "agreement", "accords": "agreement", "pact": "agreement", "deal": "agreement",
	"treaty": "treaty", "treaties": "treaty", "convention": "treaty", "memorandum": "memorandum", "memoranda": "memorandum",
	"declaration": "declaration", "protocol": "protocol", "protocols": "protocol", "charter": "charter", "law": "law", "laws": "law", "act": "law",
	"legislation": "law", "resolution": "resolution", "constitution": "constitution", "annex": "annex", "statement": "statement",
	"statements": "statement", "communique": "statement", "communiqué": "statement", "framework": "other", "plan": "other", "roadmap": "other",
	"document": "other", "documents": "other", "text": "other", "amendment": "law", "decree": "law", "decision": "resolution", "statute": "law",
	"appeal": "other", "program": "other", "programme": "other", "package": "agreement", "order": "other", "waiver": "other", "mou": "memorandum",
	"principles": "other", "contract": "agreement", "contracts": "agreement", "armistice": "agreement", "papers": "other", "instruments": "other", "proposal": "other", "regulations": "law",
	"ruling": "resolution", "judgment": "resolution", "judgement": "resolution", "verdict": "resolution", "sentence": "resolution", "bill": "law", "bills": "law",
	"petition": "other", "release": "statement", "application": "other",
	"resolutions": "resolution", "decrees": "law", "ban": "law", "settlement": "agreement", "amendments": "law",
	"appendix": "annex", "conventions": "treaty", "covenants": "treaty",
}

// DocumentNoun are texts that say things.
var DocumentNoun = map[string]bool{"report": true, "statement": true, "poll": true, "survey": true, "study": true, "assessment": true, "document": true,
	"article": true, "letter": true, "paper": true, "declaration": true, "text": true, "communique": true, "analysis": true, "release": true, "editorial": true,
	"memo": true, "website": true, "source": true, "note": true, "announcement": true, "review": true, "investigation": true, "magazine": true, "newspaper": true, "agency": true,
	"ministry": true, "embassy": true, "party": true, "city": true, "council": true, "court": true, "commission": true, "committee": true, "union": true, "association": true, "outlet": true,
	"opposition": true, "spokesperson": true, "analyst": true, "expert": true, "critic": true, "activist": true, "observer": true, "author": true, "witness": true, "opponent": true, "supporter": true, "media": true, "leader": true}

// TextNoun are the texts among the nouns that speak: what they say has no
// holder unless the sentence names whose they are.
var TextNoun = map[string]bool{}

// Saying are verbs whose subject can only be somebody or something that speaks.
var Saying = map[string]bool{}
