# Camp David 1978 and the treaty between Egypt and Israel, to Taba 1989.

dossier "camp-david-1978" {
  title   = "Camp David 1978"
  about   = "Egypt, Israel and the United States: two frameworks, a treaty, a force, and what was left out."
  parties = [actor.EGY, actor.ISR, actor.USA]
}

perspective "cairo" {
  title  = "Cairo"
  letter = "C"
  hears  = ["cairo"]
}

perspective "jerusalem" {
  title  = "Jerusalem"
  letter = "J"
  hears  = ["jerusalem"]
}

perspective "washington" {
  title  = "Washington"
  letter = "W"
  hears  = ["washington"]
}

perspective "un" {
  title  = "United Nations"
  letter = "U"
  hears  = ["un"]
}

actor "EGY" {
  name = "Egypt"
  side = "cairo"
}

actor "ISR" {
  name = "Israel"
  side = "jerusalem"
}

actor "USA" {
  name = "United States"
  side = "washington"
}

actor "JOR" {
  name = "Jordan"
}

actor "PAL" {
  name = "Palestinians"
  kind = "people"
}

actor "UN" {
  name = "United Nations"
  kind = "organization"
  side = "un"
}

actor "MFO" {
  name = "Multinational Force and Observers"
  kind = "organization"
}

actor "TRIBUNAL" {
  name = "Arbitral tribunal on Taba"
  kind = "body"
}

actor "ARAB_LEAGUE" {
  name = "Arab League"
  kind = "organization"
}

actor "SADAT" {
  name   = "Anwar Sadat"
  kind   = "person"
  state  = actor.EGY
  office = "President"
}

actor "BEGIN" {
  name   = "Menachem Begin"
  kind   = "person"
  state  = actor.ISR
  office = "Prime Minister"
}

actor "CARTER" {
  name   = "Jimmy Carter"
  kind   = "person"
  state  = actor.USA
  office = "President"
}

document "frameworks" {
  file = "texts/cmp-1978-09-17-camp-david-frameworks.txt"
  side = "joint"
}

document "treaty_text" {
  file = "texts/cmp-1979-03-26-egypt-israel-treaty.txt"
  side = "joint"
}

document "mfo_protocol_text" {
  file = "texts/cmp-1981-08-03-mfo-protocol.txt"
  side = "joint"
}

document "sinai_anniversary" {
  file = "texts/cmp-2022-04-25-egypttoday-sinai.txt"
  side = "cairo"
}

document "letters" {
  file  = "texts/us-1979-03-26-letters.txt"
  side  = "washington"
  basis = "second-hand"
}

document "autonomy_letter_text" {
  file  = "texts/joint-1979-03-26-autonomy.txt"
  side  = "joint"
  basis = "recalled"
}

document "settlements_il" {
  file  = "texts/il-1978-settlements.txt"
  side  = "jerusalem"
  basis = "second-hand"
}

document "settlements_us" {
  file  = "texts/us-1978-settlements.txt"
  side  = "washington"
  basis = "second-hand"
}

document "chronology" {
  file  = "texts/chronology.txt"
  side  = "independent"
  basis = "second-hand"
}

instrument "framework_me" {
  title   = "Framework for Peace in the Middle East"
  kind    = "framework"
  ladder  = "political"
  parties = [actor.EGY, actor.ISR]
  third_party {
    actor = actor.USA
    role  = "witness"
    word  = "witnessed"
  }
  stage "signed" {
    when = happened(event.frameworks_signed)
  }
}

instrument "framework_treaty" {
  title   = "Framework for the Conclusion of a Peace Treaty"
  kind    = "framework"
  ladder  = "political"
  parties = [actor.EGY, actor.ISR]
  third_party {
    actor = actor.USA
    role  = "witness"
    word  = "witnessed"
  }
  stage "signed" {
    when = happened(event.frameworks_signed)
  }
}

instrument "treaty" {
  title      = "Treaty of Peace between Egypt and Israel"
  kind       = "treaty"
  ladder     = "treaty"
  parties    = [actor.EGY, actor.ISR]
  implements = [instrument.framework_treaty]
  third_party {
    actor = actor.USA
    role  = "witness"
    word  = "witnessed"
  }
  stage "agreed" {
    when = happened(event.text_agreed)
  }
  stage "signed" {
    when = happened(event.treaty_signed)
  }
  stage "in_force" {
    when = happened(event.ratifications_exchanged)
  }
}

instrument "autonomy_letter" {
  title   = "Joint letter on autonomy"
  kind    = "other"
  ladder  = "political"
  parties = [actor.EGY, actor.ISR]
  stage "signed" {
    when = happened(event.treaty_signed)
  }
}

instrument "us_il_moa" {
  title   = "Memorandum of agreement US-Israel"
  kind    = "memorandum"
  ladder  = "political"
  parties = [actor.USA, actor.ISR]
  stage "signed" {
    when = happened(event.treaty_signed)
  }
}

instrument "carter_letters" {
  title   = "Letters of President Carter on a force"
  kind    = "other"
  ladder  = "unilateral"
  parties = [actor.USA]
  stage "issued" {
    when = happened(event.treaty_signed)
  }
}

instrument "mfo_protocol" {
  title   = "Protocol that creates the MFO"
  kind    = "protocol"
  ladder  = "political"
  parties = [actor.EGY, actor.ISR]
  third_party {
    actor = actor.USA
    role  = "witness"
    word  = "witnessed"
  }
  stage "signed" {
    when = happened(event.mfo_protocol_signed)
  }
}

instrument "taba_compromis" {
  title   = "Arbitration agreement on Taba"
  kind    = "agreement"
  ladder  = "political"
  parties = [actor.EGY, actor.ISR]
  basis   = "recalled"
  stage "signed" {
    when = happened(event.taba_compromis_signed)
  }
}

provision "treaty" "I" {
  title = "end of war, withdrawal"
  text  = "The state of war ends; Israel withdraws behind the border; on interim withdrawal normal relations follow."
}

provision "treaty" "III" {
  title = "recognition"
  text  = "Recognition, no force, no belligerency."
  basis = "recalled"
}

provision "treaty" "IV" {
  title = "security"
  text  = "Limited-force zones, UN forces and observers."
  basis = "recalled"
}

provision "treaty" "V" {
  title = "passage"
  text  = "Free passage through Suez; Tiran open to all."
  basis = "recalled"
}

provision "treaty" "VII" {
  title = "disputes"
  text  = "Negotiation, then conciliation or arbitration."
  basis = "recalled"
}

commitment "conclude_treaty" {
  title      = "Conclude a peace treaty"
  instrument = instrument.framework_treaty
  obligors   = [actor.EGY, actor.ISR]
  obligees   = [actor.ISR, actor.EGY]
  act        = "negotiate in good faith and conclude a peace treaty"
  area       = "implementation"
  done_when  = happened(event.treaty_signed)
  third_party {
    actor = actor.USA
    role  = "mediator"
    word  = "witnessed"
  }
  deadline {
    within = "P3M"
    of     = happened(event.frameworks_signed)
    words  = "within three months of signature"
  }
}

commitment "interim_withdrawal" {
  title      = "Interim withdrawal"
  instrument = instrument.treaty
  provision  = provision.treaty.I
  obligors   = [actor.ISR]
  obligees   = [actor.EGY]
  act        = "withdraw to the line El Arish - Ras Muhammad"
  area       = "territory"
  done_when  = happened(event.interim_withdrawal_done)
  third_party {
    actor = actor.UN
    role  = "verifier"
    word  = "UN forces and observers"
  }
  deadline {
    within = "P9M"
    of     = happened(event.ratifications_exchanged)
    words  = "within nine months of the exchange"
  }
}

commitment "full_withdrawal" {
  title      = "Full withdrawal from Sinai"
  instrument = instrument.treaty
  provision  = provision.treaty.I
  obligors   = [actor.ISR]
  obligees   = [actor.EGY]
  act        = "withdraw all forces and civilians from Sinai"
  area       = "territory"
  done_when  = happened(event.final_withdrawal_done)
  third_party {
    actor = actor.MFO
    role  = "verifier"
    word  = "observers"
  }
  deadline {
    within = "P3Y"
    of     = happened(event.ratifications_exchanged)
    words  = "within three years of the exchange"
  }
  variance {
    kind     = "partial"
    text     = "Done except Taba, which followed by arbitration."
    document = document.sinai_anniversary
    quote    = "with Taba following later by arbitration"
  }
}

commitment "return_taba" {
  title      = "Hand over Taba"
  instrument = instrument.taba_compromis
  obligors   = [actor.ISR]
  obligees   = [actor.EGY]
  act        = "hand over Taba after the award"
  area       = "territory"
  trigger    = happened(event.taba_award)
  done_when  = happened(event.taba_handed_over)
  third_party {
    actor = actor.TRIBUNAL
    role  = "custodian"
    word  = "award"
  }
}

commitment "normal_relations" {
  title        = "Normal relations"
  instrument   = instrument.treaty
  provision    = provision.treaty.III
  obligors     = [actor.EGY]
  obligees     = [actor.ISR]
  act          = "full recognition, diplomatic, economic and cultural relations"
  area         = "diplomatic"
  precondition = happened(event.interim_withdrawal_done)
  done_when    = happened(event.ambassadors_exchanged)
  note         = "Whether the content was more than a cold peace is contested."
  deadline {
    within = "P1M"
    of     = happened(event.interim_withdrawal_done)
    words  = "one month after the interim withdrawal"
  }
}

commitment "free_passage" {
  title      = "Free passage through Suez"
  instrument = instrument.treaty
  provision  = provision.treaty.V
  obligors   = [actor.EGY]
  obligees   = [actor.ISR]
  act        = "let ships of Israel pass Suez"
  area       = "transport"
  done_when  = happened(event.first_ship_passes)
}

commitment "un_force" {
  title      = "United Nations force in the zones"
  instrument = instrument.treaty
  provision  = provision.treaty.IV
  obligors   = [actor.UN]
  obligees   = [actor.EGY, actor.ISR]
  act        = "provide forces and observers in the limited-force zones"
  area       = "security"
  done_when  = happened(event.un_force_deployed)
}

commitment "alternative_force" {
  title      = "Alternative force if the United Nations fails"
  instrument = instrument.carter_letters
  obligors   = [actor.USA]
  obligees   = [actor.EGY, actor.ISR]
  act        = "ensure an acceptable multinational force"
  area       = "security"
  trigger    = happened(event.un_force_fails)
  done_when  = happened(event.mfo_protocol_signed)
  third_party {
    actor = actor.USA
    role  = "guarantor"
    word  = "promised to ensure"
  }
}

commitment "start_autonomy_talks" {
  title      = "Begin talks on autonomy"
  instrument = instrument.autonomy_letter
  obligors   = [actor.EGY, actor.ISR]
  obligees   = [actor.PAL]
  act        = "begin talks on autonomy"
  area       = "rights"
  done_when  = happened(event.autonomy_talks_open)
  basis      = "recalled"
  deadline {
    within = "P1M"
    of     = happened(event.ratifications_exchanged)
    words  = "within one month of the exchange"
  }
}

commitment "finish_autonomy_talks" {
  title      = "Complete talks on autonomy"
  instrument = instrument.autonomy_letter
  obligors   = [actor.EGY, actor.ISR]
  obligees   = [actor.PAL]
  act        = "complete the talks on autonomy"
  area       = "rights"
  done_when  = happened(event.autonomy_agreed)
  basis      = "recalled"
  deadline {
    within = "P1Y"
    of     = happened(event.autonomy_talks_open)
    words  = "within one year"
  }
}

commitment "self_governing_authority" {
  title      = "Elected self-governing authority"
  instrument = instrument.framework_me
  obligors   = [actor.EGY, actor.ISR, actor.JOR]
  obligees   = [actor.PAL]
  act        = "replace military government by an elected authority for five years"
  area       = "institutions"
  done_when  = happened(event.authority_elected)
}

commitment "highway" {
  title      = "Highway between Sinai and Jordan"
  instrument = instrument.framework_treaty
  obligors   = [actor.EGY, actor.ISR]
  obligees   = [actor.JOR]
  act        = "build a highway near Eilat"
  area       = "transport"
  done_when  = happened(event.highway_built)
}

commitment "us_remedies" {
  title      = "Remedial measures if the treaty is violated"
  instrument = instrument.us_il_moa
  obligors   = [actor.USA]
  obligees   = [actor.ISR]
  act        = "consult and take remedial measures"
  area       = "security"
  trigger    = happened(event.treaty_violated)
  third_party {
    actor = actor.USA
    role  = "guarantor"
    word  = "remedial measures"
  }
}

commitment "us_oil" {
  title      = "Oil supply"
  instrument = instrument.us_il_moa
  obligors   = [actor.USA]
  obligees   = [actor.ISR]
  act        = "supply oil if Israel cannot buy it"
  area       = "energy"
  trigger    = happened(event.oil_shortage)
}

commitment "settlement_halt" {
  title      = "Halt of new settlements"
  instrument = instrument.framework_me
  obligors   = [actor.ISR]
  obligees   = [actor.USA, actor.EGY]
  act        = "halt new settlements"
  area       = "territory"
  continuing = true
  note       = "By word of mouth; its length is disputed."
}

event "sadat_jerusalem" {
  title  = "Sadat in Jerusalem"
  type   = "meet"
  source = [actor.SADAT]
  target = [actor.ISR]
}

event "summit" {
  title    = "Summit at Camp David"
  type     = "meet"
  source   = [actor.SADAT, actor.BEGIN]
  mediator = [actor.CARTER]
  host     = [actor.CARTER]
}

event "frameworks_signed" {
  title   = "The frameworks are signed"
  type    = "sign"
  source  = [actor.SADAT, actor.BEGIN]
  witness = [actor.CARTER]
}

event "knesset_approves" {
  title  = "The Knesset approves the frameworks"
  type   = "ratify"
  source = [actor.ISR]
}

event "text_agreed" {
  title  = "The text of the treaty is agreed"
  type   = "agree"
  source = [actor.EGY, actor.ISR]
  note   = "13 March 1979, recalled from facts on file."
}

event "treaty_signed" {
  title   = "The treaty is signed"
  type    = "sign"
  place   = "Washington"
  source  = [actor.EGY, actor.ISR]
  witness = [actor.USA]
}

event "arab_league_suspends" {
  title  = "The Arab League suspends Egypt"
  type   = "sanction"
  source = [actor.ARAB_LEAGUE]
  target = [actor.EGY]
}

event "ratifications_exchanged" {
  title  = "Ratifications are exchanged"
  type   = "ratify"
  source = [actor.EGY, actor.ISR]
}

event "first_ship_passes" {
  title  = "First ship of Israel in Suez"
  type   = "open"
  source = [actor.EGY]
  target = [actor.ISR]
}

event "interim_withdrawal_done" {
  title  = "Interim withdrawal is complete"
  type   = "withdraw"
  source = [actor.ISR]
  target = [actor.EGY]
}

event "ambassadors_exchanged" {
  title  = "Ambassadors are exchanged"
  type   = "establish"
  source = [actor.EGY, actor.ISR]
}

event "un_force_fails" {
  title  = "The United Nations cannot provide the force"
  type   = "reject"
  source = [actor.UN]
  target = [actor.EGY, actor.ISR]
}

event "mfo_protocol_signed" {
  title   = "The protocol on the MFO is signed"
  type    = "sign"
  source  = [actor.EGY, actor.ISR]
  witness = [actor.USA]
}

event "sadat_killed" {
  title  = "Sadat is killed"
  type   = "assault"
  target = [actor.SADAT]
}

event "final_withdrawal_done" {
  title  = "Final withdrawal is complete"
  type   = "withdraw"
  source = [actor.ISR]
  target = [actor.EGY]
}

event "taba_award" {
  title  = "Award on Taba"
  type   = "adopt"
  source = [actor.TRIBUNAL]
}

event "taba_handed_over" {
  title  = "Taba is handed over"
  type   = "return"
  source = [actor.ISR]
  target = [actor.EGY]
}

event "autonomy_talks_open" {
  title  = "Talks on autonomy open"
  type   = "meet"
  source = [actor.EGY, actor.ISR]
}

event "taba_compromis_signed" {
  title = "The arbitration agreement on Taba is signed"
  type  = "other"
}

event "un_force_deployed" {
  title = "A United Nations force is in the zones"
  type  = "other"
}

event "autonomy_agreed" {
  title = "Talks on autonomy are complete"
  type  = "other"
}

event "authority_elected" {
  title = "A self-governing authority is elected"
  type  = "other"
  waits_for {
    needs = happened(event.jordan_joins)
    words = "The framework counts on Jordan, which stayed out."
  }
}

event "highway_built" {
  title = "The highway is built"
  type  = "other"
}

event "treaty_violated" {
  title = "The treaty is violated"
  type  = "other"
}

event "oil_shortage" {
  title = "Israel cannot buy oil"
  type  = "other"
}

event "jordan_joins" {
  title = "Jordan joins the talks"
  type  = "other"
}

proposition "halt_until_talks_end" {
  text = "The halt of settlements lasts until the talks on autonomy end"
}

goal "peace" {
  title = "The treaty is in force"
  when  = in_force(instrument.treaty)
}

goal "sinai_returned" {
  title = "Sinai is returned"
  when  = fulfilled(commitment.full_withdrawal)
}

goal "autonomy" {
  title = "Palestinian self-government under the framework"
  when  = fulfilled(commitment.self_governing_authority)
}

claim "sadat_jerusalem" {
  affirms  = happened(event.sadat_jerusalem)
  holders  = [actor.EGY]
  document = document.chronology
  quote    = "Sadat went to Jerusalem on 19 November 1977"
  date     = "1977-11-19"
  basis    = "recalled"
}

claim "summit" {
  affirms  = happened(event.summit)
  holders  = [actor.EGY, actor.ISR, actor.USA]
  document = document.frameworks
  quote    = "after talks from 5 to 17 September"
  date     = "1978-09-05/1978-09-17"
}

claim "frameworks_signed" {
  affirms  = happened(event.frameworks_signed)
  holders  = [actor.EGY, actor.ISR, actor.USA]
  document = document.frameworks
  quote    = "signed 17 September 1978 by Anwar Sadat and Menachem Begin, witnessed by Jimmy Carter"
  date     = "1978-09-17"
}

claim "knesset_approves" {
  affirms  = happened(event.knesset_approves)
  holders  = [actor.ISR]
  document = document.frameworks
  quote    = "the Knesset on 28 September 1978"
  date     = "1978-09-28"
}

claim "treaty_signed" {
  affirms  = happened(event.treaty_signed)
  holders  = [actor.EGY, actor.ISR]
  document = document.treaty_text
  quote    = "signed in Washington on 26 March 1979"
  date     = "1979-03-26"
}

claim "arab_league_suspends" {
  affirms  = happened(event.arab_league_suspends)
  document = document.chronology
  quote    = "The Arab League suspended Egypt on 31 March 1979"
  date     = "1979-03-31"
  basis    = "recalled"
}

claim "ratifications_exchanged" {
  affirms  = happened(event.ratifications_exchanged)
  holders  = [actor.EGY, actor.ISR]
  document = document.chronology
  quote    = "Ratifications were exchanged on 25 April 1979"
  date     = "1979-04-25"
  basis    = "second-hand"
}

claim "first_ship_passes" {
  affirms  = happened(event.first_ship_passes)
  document = document.chronology
  quote    = "The first Israeli ship passed Suez on 30 April 1979"
  date     = "1979-04-30"
  basis    = "recalled"
}

claim "interim_withdrawal_done" {
  affirms  = happened(event.interim_withdrawal_done)
  holders  = [actor.EGY, actor.ISR]
  document = document.chronology
  quote    = "Israel completed the interim withdrawal on 25 January 1980"
  date     = "1980-01-25"
  basis    = "second-hand"
}

claim "ambassadors_exchanged" {
  affirms  = happened(event.ambassadors_exchanged)
  holders  = [actor.EGY, actor.ISR]
  document = document.chronology
  quote    = "ambassadors were exchanged on 26 February 1980"
  date     = "1980-02-26"
  basis    = "second-hand"
}

claim "un_force_fails" {
  affirms  = happened(event.un_force_fails)
  holders  = [actor.UN]
  document = document.mfo_protocol_text
  quote    = "the UN could not provide the observation force foreseen in the treaty"
  date     = "1981-05-18"
}

claim "mfo_protocol_signed" {
  affirms  = happened(event.mfo_protocol_signed)
  holders  = [actor.EGY, actor.ISR, actor.USA]
  document = document.mfo_protocol_text
  quote    = "On 3 August 1981 the Protocol to the Treaty of Peace created the Multinational Force and Observers"
  date     = "1981-08-03"
}

claim "sadat_killed" {
  affirms  = happened(event.sadat_killed)
  document = document.chronology
  quote    = "Sadat was killed on 6 October 1981"
  date     = "1981-10-06"
  basis    = "second-hand"
}

claim "final_withdrawal_done" {
  affirms  = happened(event.final_withdrawal_done)
  holders  = [actor.EGY]
  document = document.sinai_anniversary
  quote    = "done in stages until 25 April 1982"
  date     = "1982-04-25"
}

claim "taba_award" {
  affirms  = happened(event.taba_award)
  document = document.chronology
  quote    = "gave its award on 29 September 1988"
  date     = "1988-09-29"
  basis    = "recalled"
}

claim "taba_handed_over" {
  affirms  = happened(event.taba_handed_over)
  document = document.chronology
  quote    = "Taba was handed over in March 1989"
  date     = "1989-03"
  basis    = "recalled"
}

claim "autonomy_talks_open" {
  affirms  = happened(event.autonomy_talks_open)
  document = document.autonomy_letter_text
  quote    = "The talks opened on 25 May 1979"
  date     = "1979-05-25"
  basis    = "recalled"
}

claim "halt_carter" {
  affirms  = holds(proposition.halt_until_talks_end)
  holders  = [actor.CARTER]
  document = document.settlements_us
  quote    = "the halt of new settlements was to last until the talks on autonomy end"
  date     = "1978-09-20"
  basis    = "second-hand"
}

claim "halt_begin" {
  denies   = holds(proposition.halt_until_talks_end)
  holders  = [actor.BEGIN]
  document = document.settlements_il
  quote    = "he had agreed to a halt of new settlements for three months only"
  date     = "1978-09-20"
  basis    = "second-hand"
}

claim "no_un_force" {
  denies   = happened(event.un_force_deployed)
  holders  = [actor.UN]
  document = document.mfo_protocol_text
  quote    = "the UN could not provide the observation force foreseen in the treaty"
  date     = "1981-05-18/.."
}

claim "egypt_declined" {
  affirms  = happened(event.treaty_signed)
  holders  = [actor.USA]
  document = document.letters
  quote    = "Egypt was offered a like paper and declined"
  date     = "1979-03-26"
  basis    = "second-hand"
}

claim "no_highway" {
  denies   = happened(event.highway_built)
  holders  = [actor.EGY, actor.ISR]
  document = document.chronology
  quote    = "The highway between Sinai and Jordan was not built"
  date     = "1989-03"
  basis    = "recalled"
}
