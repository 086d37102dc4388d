package desk

import "github.com/kadesh-dev/kadesh/internal/dossier"

// madeStory is the part of the made-up dossier that has what a real one has
// beside its bulk: a treaty whose signature two sides tell differently, two
// versions of its text, a route with its obstacles, and a note that somebody may
// want to leave out of what is shared. All of it is invented; the places lie in
// the open ocean.
func madeStory() (dossier.File, map[string]string) {
	return dossier.File{Name: "a.hcl", Text: storyBlocks}, map[string]string{
		"texts/note_south.txt":      "Note of the South, 4 May 2025\n\nBesmark will not sign the treaty before the pass road is open.\nThe road company of Besmark has the pass road still to build.\n",
		"texts/note_north.txt":      "Note of the North, 6 May 2025\n\nArlund holds that signature waits for no road at all.\nArlund keeps the pass closed in winter.\n",
		"texts/initialling.txt":     "Report of the hosts, 3 March 2025\n\nOn 3 March 2025 the envoys of both initialled the text of the treaty.\n",
		"texts/survey_note.txt":     "Survey of the second tunnel, 9 June 2025\n\nThe borers of the second tunnel stopped at metre 4711.\n",
		"texts/treaty_draft.txt":    "Treaty on Peace and the Pass, draft\n\nArticle I\n\nThe Parties shall not use force against one another.\n\nArticle II\n\nThe Parties shall open the pass road within 60 days.\n\nArticle III\n\nThe joint commission shall hear disputes.\n",
		"texts/treaty_initials.txt": "Treaty on Peace and the Pass, as initialled\n\nArticle I\n\nThe Parties shall not use force against one another.\n\nArticle II\n\nThe Parties shall open the pass road within 90 days after entry into force.\n\nArticle III\n\nThe joint commission shall hear disputes.\n\nArticle IV\n\nThe Parties shall withdraw claims from all courts.\n",
	}
}

const storyBlocks = `document "note_south" {
  file      = "texts/note_south.txt"
  side      = "b"
  published = "2025-05-04"
}

document "note_north" {
  file      = "texts/note_north.txt"
  side      = "a"
  published = "2025-05-06"
}

document "initialling" {
  file      = "texts/initialling.txt"
  side      = "c"
  published = "2025-03-03"
}

document "survey_note" {
  file      = "texts/survey_note.txt"
  side      = "a"
  published = "2025-06-09"
}

document "treaty_draft" {
  file      = "texts/treaty_draft.txt"
  side      = "c"
  published = "2025-01-20"
}

document "treaty_initials" {
  file      = "texts/treaty_initials.txt"
  side      = "c"
  published = "2025-03-03"
}

instrument "treaty" {
  title   = "Treaty on Peace and the Pass"
  kind    = "treaty"
  ladder  = "treaty"
  parties = [actor.P0, actor.P1]
  version "draft" {
    status   = "draft"
    when     = "2025-01-20"
    document = document.treaty_draft
  }
  version "initialled" {
    status   = "initialled"
    when     = "2025-03-03"
    follows  = "draft"
    document = document.treaty_initials
  }
  stage "initialled" {
    when = happened(event.treaty_initialled)
  }
  stage "signed" {
    when = happened(event.signature_arlund) && happened(event.signature_besmark)
  }
}

provision "treaty" "II" {
  title = "the pass"
  text  = "The pass road is opened."
}

event "treaty_initialled" {
  title  = "The treaty is initialled"
  type   = "initial"
  source = [actor.P0, actor.P1]
}

event "signature_arlund" {
  title  = "Arlund signs the treaty"
  type   = "sign"
  source = [actor.P0]
}

event "signature_besmark" {
  title  = "Besmark signs the treaty"
  type   = "sign"
  source = [actor.P1]
  waits_for {
    claimed = holds(proposition.road_first)
    needs   = happened(event.pass_road_open)
    words   = "Whether signature waits for the road is what the sides dispute."
  }
}

event "pass_road_open" {
  title  = "The pass road is open"
  type   = "open"
  source = [actor.P1]
}

event "second_tunnel" {
  title  = "The second tunnel is dug"
  type   = "open"
  source = [actor.P0]
}

proposition "road_first" {
  text = "Signature waits for the opening of the pass road"
}

goal "treaty_signed" {
  title = "The treaty is signed"
  when  = stage(instrument.treaty, "signed")
}

commitment "open_pass" {
  title      = "Open the pass road"
  instrument = instrument.treaty
  provision  = provision.treaty.II
  obligors   = [actor.P0, actor.P1]
  obligees   = [actor.P0, actor.P1]
  act        = "open the pass road"
  done_when  = happened(event.pass_road_open)
}

claim "initialled_hosts" {
  affirms  = happened(event.treaty_initialled)
  document = document.initialling
  quote    = "the envoys of both initialled the text of the treaty"
  date     = "2025-03-03"
}

claim "road_first_south" {
  affirms  = holds(proposition.road_first)
  holders  = [actor.P1]
  document = document.note_south
  quote    = "Besmark will not sign the treaty before the pass road is open"
  date     = "2025-05-04"
}

claim "no_road_first_north" {
  denies   = holds(proposition.road_first)
  holders  = [actor.P0]
  document = document.note_north
  quote    = "Arlund holds that signature waits for no road at all"
  date     = "2025-05-06"
}

claim "pass_road_unbuilt" {
  denies   = happened(event.pass_road_open)
  holders  = [actor.P1]
  document = document.note_south
  quote    = "has the pass road still to build"
  date     = "2025-05-04"
}

claim "second_tunnel_stopped" {
  denies   = happened(event.second_tunnel)
  holders  = [actor.P0]
  document = document.survey_note
  quote    = "stopped at metre 4711"
  date     = "2025-06-09"
}

place "quay" {
  name  = "Quay"
  lat   = 30.2
  lon   = -38.4
  state = actor.P0
}

place "pass" {
  name  = "The pass"
  lat   = 30.6
  lon   = -38.1
  state = actor.P0
}

place "mill" {
  name  = "Mill"
  lat   = 30.9
  lon   = -37.5
  state = actor.P1
}

corridor "pass_road" {
  title       = "The road over the pass"
  names       = { a = "North road", b = "South road" }
  instruments = [instrument.treaty]
  segment "quay_pass" {
    title      = "Quay to the pass"
    places     = [place.quay, place.pass]
    state      = actor.P0
    mode       = "road"
    kilometres = 53
    done_when  = happened(event.second_tunnel)
    blocked_by {
      text     = "The pass is closed in winter."
      holders  = [actor.P0]
      document = document.note_north
      quote    = "Arlund keeps the pass closed in winter"
    }
  }
  segment "pass_mill" {
    title      = "The pass to Mill"
    places     = [place.pass, place.mill]
    state      = actor.P1
    mode       = "road"
    kilometres = 66
    done_when  = happened(event.pass_road_open)
    blocked_by {
      text   = "It is still to be built."
      needs  = happened(event.pass_road_open)
      claims = [claim.pass_road_unbuilt]
    }
  }
}
`
