# Prespa 2018: an ordered ladder with a reward at its end.

dossier "prespa-2018" {
  title   = "Prespa 2018"
  about   = "Greece and North Macedonia: a name, a constitution, a treaty signed first."
  parties = [actor.GRC, actor.MKD]
}

perspective "athens" {
  title  = "Athens"
  letter = "A"
  hears  = ["athens"]
}

perspective "skopje" {
  title  = "Skopje"
  letter = "S"
  hears  = ["skopje"]
}

perspective "opposition" {
  title  = "Opposition in Skopje"
  letter = "O"
  hears  = ["opposition"]
}

perspective "nato" {
  title  = "NATO"
  letter = "N"
  hears  = ["nato"]
}

actor "GRC" {
  name = "Greece"
  side = "athens"
}

actor "MKD" {
  name  = "North Macedonia"
  side  = "skopje"
  names = { mk = "Северна Македонија", el = "Βόρεια Μακεδονία" }
}

actor "NATO" {
  name = "NATO"
  kind = "organization"
  side = "nato"
}

actor "NIMETZ" {
  name   = "Matthew Nimetz"
  kind   = "person"
  office = "Envoy of the United Nations"
}

actor "MKD_PRESIDENT_2024" {
  name = "President of North Macedonia since 2024"
  kind = "person"
  side = "opposition"
}

document "gr" {
  file  = "texts/gr-prespa.txt"
  side  = "athens"
  basis = "second-hand"
}

document "mk" {
  file  = "texts/mk-prespa.txt"
  side  = "skopje"
  basis = "second-hand"
}

document "nato" {
  file  = "texts/nato-prespa.txt"
  side  = "nato"
  basis = "second-hand"
}

document "terms" {
  file  = "texts/terms.txt"
  side  = "joint"
  basis = "second-hand"
}

document "oath_2024" {
  file  = "texts/mk-2024-speech.txt"
  side  = "opposition"
  basis = "second-hand"
}

instrument "agreement" {
  title   = "Prespa Agreement"
  kind    = "treaty"
  ladder  = "treaty"
  parties = [actor.GRC, actor.MKD]
  third_party {
    actor = actor.NIMETZ
    role  = "mediator"
    word  = "under the auspices"
  }
  stage "agreed" {
    when = happened(event.prespa_agreed)
  }
  stage "signed" {
    when = happened(event.prespa_signed)
  }
  stage "ratified" {
    when = happened(event.skopje_approves) && happened(event.greece_ratifies)
  }
  stage "in_force" {
    when = happened(event.prespa_in_force)
  }
}

instrument "amendments" {
  title   = "Constitutional amendments of North Macedonia"
  kind    = "constitution"
  ladder  = "law"
  parties = [actor.MKD]
  stage "adopted" {
    when = happened(event.constitution_amended)
  }
  stage "in_force" {
    when = happened(event.prespa_in_force)
  }
}

instrument "nato_protocol" {
  title   = "NATO accession protocol"
  kind    = "protocol"
  ladder  = "treaty"
  parties = [actor.NATO, actor.MKD]
  stage "signed" {
    when = happened(event.nato_protocol_signed)
  }
  stage "in_force" {
    when = happened(event.nato_accession)
  }
}

commitment "submit_to_parliament" {
  title      = "Submit to parliament without delay"
  instrument = instrument.agreement
  obligors   = [actor.MKD]
  obligees   = [actor.GRC]
  act        = "submit the agreement to parliament"
  area       = "implementation"
  from_stage = "signed"
  done_when  = happened(event.skopje_approves)
}

commitment "hold_referendum" {
  title      = "Hold a referendum if it so decides"
  instrument = instrument.agreement
  obligors   = [actor.MKD]
  obligees   = [actor.GRC]
  modality   = "permission"
  act        = "hold a referendum"
  area       = "constitution"
  from_stage = "signed"
  done_when  = happened(event.referendum_held)
}

commitment "amend_constitution" {
  title      = "Complete the constitutional amendments"
  instrument = instrument.agreement
  obligors   = [actor.MKD]
  obligees   = [actor.GRC]
  act        = "complete the constitutional amendments"
  area       = "constitution"
  from_stage = "signed"
  done_when  = happened(event.constitution_amended)
  deadline {
    by    = "2018"
    words = "by the end of 2018"
  }
}

commitment "ratify_greece" {
  title        = "Ratify promptly"
  instrument   = instrument.agreement
  obligors     = [actor.GRC]
  obligees     = [actor.MKD]
  act          = "ratify the agreement"
  area         = "implementation"
  from_stage   = "signed"
  precondition = fulfilled(commitment.amend_constitution)
  done_when    = happened(event.greece_ratifies)
}

commitment "ratify_nato" {
  title        = "Ratify the NATO protocol"
  instrument   = instrument.agreement
  obligors     = [actor.GRC]
  obligees     = [actor.MKD]
  act          = "ratify the accession to NATO"
  area         = "security"
  from_stage   = "signed"
  precondition = fulfilled(commitment.ratify_greece)
  done_when    = happened(event.greece_ratifies_nato)
}

commitment "use_new_name" {
  title      = "Use the new name for all purposes"
  instrument = instrument.agreement
  obligors   = [actor.MKD]
  obligees   = [actor.GRC]
  act        = "use the new name for all purposes"
  area       = "recognition"
  continuing = true
}

commitment "change_documents" {
  title      = "New documents under the new name"
  instrument = instrument.agreement
  obligors   = [actor.MKD]
  obligees   = [actor.GRC]
  act        = "issue documents under the new name"
  area       = "recognition"
  done_when  = happened(event.documents_changed)
  deadline {
    within = "P5Y"
    of     = happened(event.prespa_in_force)
    words  = "within five years"
  }
}

event "prespa_agreed" {
  title    = "The agreement is reached"
  type     = "agree"
  source   = [actor.GRC, actor.MKD]
  mediator = [actor.NIMETZ]
}

event "prespa_signed" {
  title  = "The agreement is signed"
  type   = "sign"
  place  = "Prespa"
  source = [actor.GRC, actor.MKD]
}

event "skopje_approves" {
  title  = "Parliament in Skopje approves"
  type   = "ratify"
  source = [actor.MKD]
}

event "referendum_held" {
  title  = "A referendum is held"
  type   = "referendum"
  source = [actor.MKD]
}

event "constitution_amended" {
  title  = "The constitution is amended"
  type   = "adopt"
  source = [actor.MKD]
  waits_for {
    needs = happened(event.referendum_held)
  }
}

event "greece_ratifies" {
  title  = "Greece ratifies the agreement"
  type   = "ratify"
  source = [actor.GRC]
  waits_for {
    needs = happened(event.constitution_amended)
  }
}

event "nato_protocol_signed" {
  title  = "The accession protocol is signed"
  type   = "sign"
  source = [actor.NATO, actor.MKD]
}

event "greece_ratifies_nato" {
  title  = "Greece ratifies the protocol"
  type   = "ratify"
  source = [actor.GRC]
  waits_for {
    needs = happened(event.greece_ratifies)
  }
}

event "prespa_in_force" {
  title  = "The agreement enters into force"
  type   = "ratify"
  source = [actor.GRC, actor.MKD]
}

event "nato_accession" {
  title  = "North Macedonia becomes a member of NATO"
  type   = "establish"
  source = [actor.NATO, actor.MKD]
}

event "documents_changed" {
  title  = "Documents bear the new name"
  type   = "other"
  source = [actor.MKD]
}

proposition "referendum_valid" {
  text = "The referendum of 2018 was valid"
}

goal "in_force" {
  title = "The agreement is in force"
  when  = in_force(instrument.agreement)
}

goal "nato" {
  title = "North Macedonia is in NATO"
  when  = happened(event.nato_accession)
}

claim "prespa_agreed" {
  affirms  = happened(event.prespa_agreed)
  holders  = [actor.GRC]
  document = document.gr
  quote    = "agreed on 12 June"
  date     = "2018-06-12"
  basis    = "second-hand"
}

claim "prespa_signed" {
  affirms  = happened(event.prespa_signed)
  holders  = [actor.GRC]
  document = document.gr
  quote    = "signed on 17 June 2018"
  date     = "2018-06-17"
  basis    = "second-hand"
}

claim "skopje_approves" {
  affirms  = happened(event.skopje_approves)
  holders  = [actor.MKD]
  document = document.mk
  quote    = "Parliament in Skopje approved the agreement on 20 June 2018"
  date     = "2018-06-20"
  basis    = "second-hand"
}

claim "referendum_held" {
  affirms  = happened(event.referendum_held)
  holders  = [actor.MKD]
  document = document.mk
  quote    = "In the referendum of 30 September 2018 a large majority voted yes with a turnout under half"
  date     = "2018-09-30"
  basis    = "second-hand"
}

claim "constitution_amended" {
  affirms  = happened(event.constitution_amended)
  holders  = [actor.MKD]
  document = document.mk
  quote    = "Parliament adopted the constitutional amendments on 11 January 2019"
  date     = "2019-01-11"
  basis    = "second-hand"
}

claim "greece_ratifies" {
  affirms  = happened(event.greece_ratifies)
  holders  = [actor.GRC]
  document = document.gr
  quote    = "ratified it on 25 January 2019 by 153 votes to 146"
  date     = "2019-01-25"
  basis    = "second-hand"
}

claim "nato_protocol_signed" {
  affirms  = happened(event.nato_protocol_signed)
  holders  = [actor.NATO]
  document = document.nato
  quote    = "The accession protocol was signed on 6 February 2019"
  date     = "2019-02-06"
  basis    = "second-hand"
}

claim "greece_ratifies_nato" {
  affirms  = happened(event.greece_ratifies_nato)
  holders  = [actor.NATO]
  document = document.nato
  quote    = "Greece ratified it on 8 February 2019"
  date     = "2019-02-08"
  basis    = "second-hand"
}

claim "prespa_in_force" {
  affirms  = happened(event.prespa_in_force)
  holders  = [actor.GRC]
  document = document.gr
  quote    = "It entered into force on 12 February 2019"
  date     = "2019-02-12"
  basis    = "second-hand"
}

claim "nato_accession" {
  affirms  = happened(event.nato_accession)
  holders  = [actor.NATO]
  document = document.nato
  quote    = "became a member on 27 March 2020"
  date     = "2020-03-27"
  basis    = "second-hand"
}

claim "turnout_under_half" {
  denies    = holds(proposition.referendum_valid)
  holders   = [actor.MKD]
  document  = document.mk
  quote     = "a turnout under half"
  date      = "2018-09-30"
  certainty = "hedged"
  basis     = "second-hand"
}

claim "name_breach_athens" {
  affirms  = breached(commitment.use_new_name)
  holders  = [actor.GRC]
  document = document.oath_2024
  quote    = "Athens called it a breach of the agreement"
  date     = "2024-05-12"
  basis    = "second-hand"
}
