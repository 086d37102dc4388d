package event

import "github.com/kadesh-dev/kadesh/internal/lexicon"

// kinds are the acts that no word of the lists gives but a turn of phrase, by type, with the
// PLOVER event and CAMEO root that they are projected to. They differ from the lists where the
// turn means less: a statement here only says something, what is closed here is let go.
var kinds = map[string]lexicon.Act{
	"sign":          {Type: "sign", PLOVER: "AGREE", CAMEO: "05"},
	"agree":         {Type: "agree", PLOVER: "AGREE", CAMEO: "05"},
	"ratify":        {Type: "ratify", PLOVER: "AGREE", CAMEO: "05"},
	"statement":     {Type: "statement", PLOVER: "CONSULT", CAMEO: "01"},
	"coerce":        {Type: "coerce", PLOVER: "COERCE", CAMEO: "17"},
	"accuse":        {Type: "accuse", PLOVER: "ACCUSE", CAMEO: "11"},
	"release":       {Type: "release", PLOVER: "RETREAT", CAMEO: "08"},
	"reject":        {Type: "reject", PLOVER: "REJECT", CAMEO: "12"},
	"protest":       {Type: "protest", PLOVER: "PROTEST", CAMEO: "14"},
	"lift_sanction": {Type: "lift_sanction", PLOVER: "CONCEDE", CAMEO: "08"},
	"assault":       {Type: "assault", PLOVER: "ASSAULT", CAMEO: "19"},
	"sanction":      {Type: "sanction", PLOVER: "SANCTION", CAMEO: "16"},
	"promise":       {Type: "promise", PLOVER: "PLEDGE", CAMEO: "03"},
	"threaten":      {Type: "threaten", PLOVER: "THREATEN", CAMEO: "13"},
	"aid":           {Type: "aid", PLOVER: "AID", CAMEO: "07"},
	"ceasefire":     {Type: "ceasefire", PLOVER: "RETREAT", CAMEO: "08"},
	"other":         {Type: "other", PLOVER: "OTHER", CAMEO: "01"},
	"close":         {Type: "close", PLOVER: "CONCEDE", CAMEO: "08"},
	"adopt":         {Type: "adopt", PLOVER: "AGREE", CAMEO: "05"},
}

// kind is the act of a type, kindBy the same where only an actor can do it.
func kind(typ string) lexicon.Act { return kinds[typ] }

func kindBy(typ string) lexicon.Act {
	act := kinds[typ]
	act.NeedsActor = true
	return act
}
