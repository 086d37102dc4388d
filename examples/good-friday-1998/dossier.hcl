# Good Friday 1998: a constitutional claim held in escrow; a deadline missed by
# five years that did not end the deal.

dossier "good-friday-1998" {
  title   = "Good Friday 1998"
  about   = "Ireland, the United Kingdom and the parties of Northern Ireland."
  parties = [actor.GBR, actor.IRL, actor.NI_PARTIES]
}

perspective "london" {
  title  = "London"
  letter = "L"
  hears  = ["london"]
}

perspective "dublin" {
  title  = "Dublin"
  letter = "D"
  hears  = ["dublin"]
}

perspective "unionist" {
  title  = "Unionist critics"
  letter = "U"
  hears  = ["unionist"]
}

perspective "independent" {
  title  = "Independent"
  letter = "I"
  hears  = ["independent"]
}

actor "GBR" {
  name = "United Kingdom"
  side = "london"
}

actor "IRL" {
  name = "Ireland"
  side = "dublin"
}

actor "NI_PARTIES" {
  name = "Parties of Northern Ireland"
  kind = "group"
}

actor "IRA" {
  name = "IRA"
  kind = "group"
}

actor "UNIONISTS" {
  name = "Unionist critics"
  kind = "group"
  side = "unionist"
}

actor "IICD" {
  name = "Independent International Commission on Decommissioning"
  kind = "body"
  side = "independent"
}

actor "MITCHELL" {
  name   = "George Mitchell"
  kind   = "person"
  side   = "independent"
  office = "Chairman of the talks"
}

actor "NI_PRISONERS" {
  name = "Prisoners"
  kind = "people"
}

document "agreement_digest" {
  file = "texts/cmp-1998-04-10-good-friday.txt"
  side = "independent"
}

document "iicd_report" {
  file  = "texts/iicd-2005-09-26.txt"
  side  = "independent"
  basis = "second-hand"
}

document "uk_chronology" {
  file  = "texts/uk-chronology.txt"
  side  = "london"
  basis = "second-hand"
}

document "unionist_critics" {
  file  = "texts/dup-2000.txt"
  side  = "unionist"
  basis = "second-hand"
}

instrument "mpa" {
  title   = "Multi-Party Agreement"
  kind    = "agreement"
  ladder  = "political"
  parties = [actor.GBR, actor.IRL, actor.NI_PARTIES]
  third_party {
    actor = actor.MITCHELL
    role  = "mediator"
    word  = "chairman"
  }
  stage "agreed" {
    when = happened(event.agreement_reached)
  }
  stage "operational" {
    when = happened(event.referendum_north) && happened(event.referendum_south)
  }
}

instrument "bia" {
  title   = "British-Irish Agreement"
  kind    = "treaty"
  ladder  = "treaty"
  parties = [actor.GBR, actor.IRL]
  stage "signed" {
    when = happened(event.agreement_reached)
  }
  stage "in_force" {
    when = happened(event.bia_in_force)
  }
}

instrument "nineteenth_amendment" {
  title   = "Nineteenth Amendment (Articles 2 and 3)"
  kind    = "constitution"
  ladder  = "law"
  parties = [actor.IRL]
  stage "approved" {
    when = happened(event.referendum_south)
  }
  stage "in_force" {
    when = happened(event.claim_given_up)
  }
}

instrument "st_andrews" {
  title   = "St Andrews Agreement"
  kind    = "agreement"
  ladder  = "political"
  parties = [actor.GBR, actor.IRL]
  basis   = "recalled"
  stage "agreed" {
    when = happened(event.st_andrews_agreed)
  }
}

commitment "hold_referendums" {
  title      = "Hold two referendums"
  instrument = instrument.mpa
  obligors   = [actor.GBR, actor.IRL]
  obligees   = [actor.NI_PARTIES]
  act        = "put the agreement to the voters north and south"
  area       = "constitution"
  from_stage = "agreed"
  done_when  = happened(event.referendum_north) && happened(event.referendum_south)
  deadline {
    by    = "1998-05-22"
    words = "on 22 May 1998"
  }
}

commitment "give_up_claim" {
  title        = "Give up the claim in Articles 2 and 3"
  instrument   = instrument.nineteenth_amendment
  obligors     = [actor.IRL]
  obligees     = [actor.GBR]
  act          = "end the constitutional claim to Northern Ireland"
  area         = "constitution"
  from_stage   = "approved"
  precondition = in_force(instrument.bia)
  done_when    = happened(event.claim_given_up)
  note         = "Voted first, effective only with the treaty: escrow."
}

commitment "decommissioning" {
  title      = "Achieve decommissioning"
  instrument = instrument.mpa
  obligors   = [actor.NI_PARTIES]
  obligees   = [actor.GBR, actor.IRL]
  act        = "use influence to achieve decommissioning of arms"
  area       = "security"
  done_when  = happened(event.arms_beyond_use)
  third_party {
    actor = actor.IICD
    role  = "verifier"
    word  = "independent commission"
  }
  deadline {
    within = "P2Y"
    of     = happened(event.referendum_north)
    words  = "within two years of the referendums"
  }
}

commitment "release_prisoners" {
  title      = "Early release of prisoners"
  instrument = instrument.mpa
  obligors   = [actor.GBR, actor.IRL]
  obligees   = [actor.NI_PRISONERS]
  act        = "release prisoners of groups on ceasefire early"
  area       = "prisoners"
  done_when  = happened(event.prisoners_released)
  deadline {
    within = "P2Y"
    of     = happened(event.referendum_north)
    words  = "within two years"
  }
}

commitment "devolve" {
  title      = "Devolve power"
  instrument = instrument.mpa
  obligors   = [actor.GBR]
  obligees   = [actor.NI_PARTIES]
  act        = "devolve power to an Assembly and Executive"
  area       = "institutions"
  done_when  = happened(event.devolution_begins)
  variance {
    kind     = "partial"
    text     = "Suspended four times and restored."
    document = document.uk_chronology
    quote    = "was suspended four times and restored"
  }
}

commitment "normalise_security" {
  title      = "Normalise security"
  instrument = instrument.mpa
  obligors   = [actor.GBR]
  obligees   = [actor.NI_PARTIES]
  act        = "normalise security arrangements"
  area       = "security"
  done_when  = happened(event.army_operation_ends)
}

commitment "policing" {
  title      = "Independent commission on policing"
  instrument = instrument.mpa
  obligors   = [actor.GBR]
  obligees   = [actor.NI_PARTIES]
  act        = "set up a commission on policing"
  area       = "institutions"
  done_when  = happened(event.policing_report)
  basis      = "recalled"
  deadline {
    by    = "1999-22"
    words = "report by summer 1999"
  }
}

event "agreement_reached" {
  title    = "The agreement is reached"
  type     = "sign"
  place    = "Belfast"
  source   = [actor.GBR, actor.IRL, actor.NI_PARTIES]
  mediator = [actor.MITCHELL]
}

event "referendum_north" {
  title  = "Voters in Northern Ireland approve"
  type   = "referendum"
  source = [actor.GBR]
}

event "referendum_south" {
  title  = "Voters in the Republic approve"
  type   = "referendum"
  source = [actor.IRL]
}

event "bia_in_force" {
  title  = "The British-Irish Agreement enters into force"
  type   = "ratify"
  source = [actor.GBR, actor.IRL]
}

event "claim_given_up" {
  title  = "The declaration that changes Articles 2 and 3"
  type   = "adopt"
  source = [actor.IRL]
}

event "arms_beyond_use" {
  title    = "The IRA has put its arms beyond use"
  type     = "other"
  source   = [actor.IRA]
  observer = [actor.IICD]
}

event "prisoners_released" {
  title  = "Early releases are complete"
  type   = "release"
  source = [actor.GBR, actor.IRL]
  target = [actor.NI_PRISONERS]
}

event "devolution_begins" {
  title  = "Devolution begins"
  type   = "establish"
  source = [actor.GBR]
}

event "army_operation_ends" {
  title  = "The operation of the army ends"
  type   = "withdraw"
  source = [actor.GBR]
}

event "policing_report" {
  title  = "The commission on policing reports"
  type   = "statement"
  source = [actor.GBR]
}

event "st_andrews_agreed" {
  title  = "The St Andrews Agreement"
  type   = "agree"
  source = [actor.GBR, actor.IRL]
}

goal "claim_removed" {
  title = "The territorial claim is gone"
  when  = in_force(instrument.nineteenth_amendment)
}

goal "arms_gone" {
  title = "Arms are beyond use"
  when  = fulfilled(commitment.decommissioning)
}

claim "agreement_reached" {
  affirms  = happened(event.agreement_reached)
  holders  = [actor.GBR, actor.IRL]
  document = document.agreement_digest
  quote    = "The Good Friday Agreement of 10 April 1998 joins a Multi-Party Agreement and a British-Irish Agreement"
  date     = "1998-04-10"
}

claim "referendum_north" {
  affirms  = happened(event.referendum_north)
  holders  = [actor.GBR]
  document = document.agreement_digest
  quote    = "by about 71 per cent in Northern Ireland"
  date     = "1998-05-22"
}

claim "referendum_south" {
  affirms  = happened(event.referendum_south)
  holders  = [actor.IRL]
  document = document.agreement_digest
  quote    = "94 per cent in the Republic"
  date     = "1998-05-22"
}

claim "bia_in_force" {
  affirms  = happened(event.bia_in_force)
  holders  = [actor.GBR, actor.IRL]
  document = document.agreement_digest
  quote    = "it entered into force on 2 December 1999"
  date     = "1999-12-02"
}

claim "claim_given_up" {
  affirms  = happened(event.claim_given_up)
  holders  = [actor.IRL]
  document = document.agreement_digest
  quote    = "the declaration that changed the constitution was signed the same day"
  date     = "1999-12-02"
}

claim "arms_beyond_use" {
  affirms  = happened(event.arms_beyond_use)
  holders  = [actor.IICD]
  document = document.iicd_report
  quote    = "the IRA has put all its arms beyond use"
  date     = "2005-09-26"
  basis    = "second-hand"
}

claim "prisoners_released" {
  affirms  = happened(event.prisoners_released)
  holders  = [actor.GBR]
  document = document.uk_chronology
  quote    = "Early releases of prisoners were complete on 28 July 2000"
  date     = "2000-07-28"
  basis    = "recalled"
}

claim "devolution_begins" {
  affirms  = happened(event.devolution_begins)
  holders  = [actor.GBR]
  document = document.uk_chronology
  quote    = "Devolution began on 2 December 1999"
  date     = "1999-12-02"
  basis    = "second-hand"
}

claim "army_operation_ends" {
  affirms  = happened(event.army_operation_ends)
  holders  = [actor.GBR]
  document = document.uk_chronology
  quote    = "ended on 31 July 2007"
  date     = "2007-07-31"
  basis    = "second-hand"
}

claim "policing_report" {
  affirms  = happened(event.policing_report)
  holders  = [actor.GBR]
  document = document.uk_chronology
  quote    = "The commission on policing reported on 9 September 1999"
  date     = "1999-09-09"
  basis    = "recalled"
}

claim "st_andrews_agreed" {
  affirms  = happened(event.st_andrews_agreed)
  holders  = [actor.GBR]
  document = document.uk_chronology
  quote    = "The St Andrews Agreement dates from 13 October 2006"
  date     = "2006-10-13"
  basis    = "recalled"
}

claim "no_arms_2000" {
  denies   = happened(event.arms_beyond_use)
  holders  = [actor.UNIONISTS]
  document = document.unionist_critics
  quote    = "no arms had been given up"
  date     = "2000-05-22"
  basis    = "second-hand"
}
