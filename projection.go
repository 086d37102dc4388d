package kadesh

// Coding is an event type of ours in the words of two coding schemes, so that
// event data of the field and our events can lie side by side.
type Coding struct {
	// PLOVER is the root type of PLOVER (2.0 draft), empty when it has none.
	PLOVER string `json:"plover"`
	// CAMEO is the code of CAMEO 1.1b3, empty when it has none.
	CAMEO string `json:"cameo"`
}

// codings projects our event types. Both schemes are coarser: signing, initialling
// and ratifying all fall on one code, and a mediator or witness has no slot.
// Source: PLOVER manual 2.0 draft; CAMEO codebook 1.1b3; table CAMEO2PLOVER.
var codings = map[string]Coding{
	"meet": {"CONSULT", "040"}, "consult": {"CONSULT", "040"}, "mediate": {"CONSULT", "045"},
	"sign": {"SUPPORT", "057"}, "initial": {"SUPPORT", "057"}, "ratify": {"SUPPORT", "057"}, "adopt": {"SUPPORT", "050"},
	"agree": {"AGREE", "030"}, "promise": {"AGREE", "030"}, "propose": {"AGREE", "030"},
	"request": {"REQUEST", "020"}, "demand": {"REQUEST", "100"}, "reject": {"REJECT", "120"}, "accuse": {"ACCUSE", "112"},
	"threaten": {"THREATEN", "130"}, "protest": {"PROTEST", "140"}, "mobilize": {"MOBILIZE", "150"},
	"sanction": {"SANCTION", "163"}, "close": {"SANCTION", "160"}, "coerce": {"COERCE", "170"}, "assault": {"ASSAULT", "190"},
	"ceasefire": {"RETREAT", "0871"}, "withdraw": {"RETREAT", "0874"}, "release": {"CONCEDE", "0841"}, "return": {"CONCEDE", "0842"},
	"lift_sanction": {"CONCEDE", "085"}, "open": {"COOPERATE", "060"}, "establish": {"COOPERATE", "060"}, "aid": {"AID", "070"},
	"statement": {"", "010"},
}

// Coding is the projection of e: its own codes where the dossier states them,
// else those of its type. Elections, referendums and dissolutions have none:
// both schemes code what one actor does to another.
func (e Event) Coding() Coding {
	c := codings[e.Type]
	if e.PLOVER != "" {
		c.PLOVER = e.PLOVER
	}
	if e.CAMEO != "" {
		c.CAMEO = e.CAMEO
	}
	return c
}

// Dyad is the source and target that a scheme with two slots would keep of e.
// Whoever has another role is lost there.
func (e Event) Dyad() (source, target []string) {
	source, target = []string{}, []string{}
	for _, a := range e.Actors {
		switch a.Role {
		case "source":
			source = append(source, a.Actor)
		case "target":
			target = append(target, a.Actor)
		}
	}
	return source, target
}
