# The seventeen articles of the initialled text: those that instruments.hcl
# lacks, and the duties that they hold. Nothing of it binds before signature.

provision "peace_treaty" "III" {
  title   = "no force"
  text    = "No use or threat of force; no third party may use the territory of one against the other."
  version = "initialled"
}

provision "peace_treaty" "IV" {
  title   = "no intervention"
  text    = "No intervention in the internal affairs of the other."
  version = "initialled"
}

provision "peace_treaty" "VI" {
  title   = "delimitation"
  text    = "The border commissions negotiate in good faith an agreement on delimitation and demarcation."
  version = "initialled"
}

provision "peace_treaty" "VIII" {
  title   = "intolerance, separatism, terrorism"
  text    = "Each combats intolerance, separatism, violent extremism and terrorism within its jurisdiction."
  version = "initialled"
  basis   = "recalled"
}

provision "peace_treaty" "IX" {
  title   = "missing persons"
  text    = "Cases of missing persons are addressed: information, remains, justice; modalities are agreed separately."
  version = "initialled"
}

provision "peace_treaty" "X" {
  title   = "sector agreements"
  text    = "Separate agreements on economy, transit, environment, humanitarian affairs and culture may be concluded."
  version = "initialled"
}

provision "peace_treaty" "XI" {
  title   = "other treaties"
  text    = "Other rights and duties stand; no undertaking with a third party may undermine the agreement."
  version = "initialled"
}

provision "peace_treaty" "XIV" {
  title   = "disputes"
  text    = "Disputes go to direct consultation; after six months without result to other peaceful means."
  version = "initialled"
  basis   = "recalled"
}

provision "peace_treaty" "XVI" {
  title   = "entry into force"
  text    = "Entry into force upon exchange of instruments on completion of internal procedures; registration with the United Nations."
  version = "initialled"
  basis   = "recalled"
}

provision "peace_treaty" "XVII" {
  title   = "languages"
  text    = "Three languages equally authentic; the English text prevails in case of divergence."
  version = "initialled"
  basis   = "recalled"
}

provision "joint_declaration" "5" {
  title = "course away from the conflict"
  text  = "UN Charter and Alma-Ata Declaration; inviolable borders; no force to acquire territory; no revenge."
  basis = "recalled"
}

provision "joint_declaration" "6" {
  title = "confidence"
  text  = "The commitments are a sound basis for durable peace."
  basis = "recalled"
}

provision "joint_declaration" "7" {
  title = "thanks"
  text  = "Thanks to the President of the United States."
  basis = "recalled"
}

provision "statement_2020" "1" {
  title = "ceasefire"
  text  = "Full ceasefire from 00:00 Moscow time on 10 November 2020."
}

provision "statement_2020" "2" {
  title = "Aghdam"
  text  = "The Aghdam district returns by 20 November 2020."
}

provision "statement_2020" "3" {
  title = "peacekeepers"
  text  = "Russia deploys 1,960 peacekeepers along the contact line and the Lachin corridor."
}

provision "statement_2020" "4" {
  title = "term"
  text  = "Five years, extended by five unless a party objects six months earlier."
}

provision "statement_2020" "5" {
  title = "monitoring"
  text  = "A peacekeeping centre monitors the ceasefire."
  basis = "recalled"
}

provision "statement_2020" "7" {
  title = "return"
  text  = "Displaced persons return under UNHCR supervision."
  basis = "recalled"
}

provision "statement_2020" "8" {
  title = "prisoners"
  text  = "Prisoners and bodies are exchanged."
  basis = "recalled"
}

commitment "respect_borders" {
  title      = "Respect the former Soviet borders"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.I
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "respect sovereignty, territorial integrity and inviolability of the other's borders"
  area       = "borders"
  continuing = true
}

commitment "no_territorial_claims" {
  title      = "Raise no territorial claims"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.II
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "prohibition"
  act        = "not to raise territorial claims, now or later"
  area       = "territory"
  continuing = true
  note       = "This is the article that Baku holds against the preamble of the Armenian constitution."
}

commitment "no_force" {
  title      = "Refrain from force"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.III
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "prohibition"
  act        = "not to use or threaten force, nor let a third party use own territory for it"
  area       = "security"
  continuing = true
}

commitment "no_intervention" {
  title      = "No intervention in internal affairs"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.IV
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "prohibition"
  act        = "not to intervene in the internal affairs of the other"
  area       = "security"
  continuing = true
}

commitment "border_agreement" {
  title      = "Negotiate a border agreement"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.VI
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "negotiate in good faith an agreement on delimiting and demarcating the border"
  area       = "borders"
  done_when  = happened(event.border_agreement_concluded)
  note       = "Four sections were done in 2024, before the treaty, under the commissions' own rules."
}

commitment "border_confidence" {
  title      = "Confidence-building along the border"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.VII
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "carry out agreed security and confidence-building measures"
  area       = "security"
  continuing = true
}

commitment "combat_extremism" {
  title      = "Combat intolerance, separatism and terrorism at home"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.VIII
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "condemn and combat intolerance, separatism, extremism and terrorism within its jurisdiction"
  area       = "security"
  continuing = true
  basis      = "recalled"
}

commitment "missing_persons" {
  title      = "Address cases of missing persons"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.IX
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "exchange information, search for remains, ensure justice"
  area       = "missing"
  continuing = true
}

commitment "sector_agreements" {
  title      = "Conclude sector agreements"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.X
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "permission"
  act        = "conclude separate agreements in economy, transit, environment and culture"
  area       = "economy"
}

commitment "no_contrary_undertakings" {
  title      = "No undertaking that undermines the treaty"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.XI
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "ensure that no undertaking with a third party undermines the agreement"
  area       = "implementation"
  continuing = true
}

commitment "settle_disputes" {
  title      = "Settle disputes by consultation"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.XIV
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "settle disputes by direct consultation, then by other peaceful means"
  area       = "disputes"
  trigger    = happened(event.treaty_dispute_raised)
  basis      = "recalled"
  deadline {
    within = "P6M"
    of     = happened(event.treaty_dispute_raised)
    words  = "within six months"
  }
}

commitment "adopt_closure" {
  title      = "Adopt the decision that closes the Minsk Process"
  instrument = instrument.joint_declaration
  provision  = provision.joint_declaration.2
  obligors   = [actor.OSCE]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "recommendation"
  act        = "adopt the decision on closing the Minsk Process"
  area       = "mediation"
  done_when  = happened(event.closure_adopted)
}

commitment "no_revenge" {
  title      = "Exclude revenge and force against borders"
  instrument = instrument.joint_declaration
  provision  = provision.joint_declaration.5
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "declaration"
  act        = "exclude any attempt at revenge and the use of force to acquire territory"
  area       = "security"
  continuing = true
  basis      = "recalled"
}

commitment "not_apply_907" {
  title        = "Not apply Section 907"
  instrument   = instrument.waiver_907
  obligors     = [actor.USA]
  obligees     = [actor.AZE]
  modality     = "power"
  act          = "leave Section 907 unapplied while the waiver stands"
  area         = "sanctions"
  continuing   = true
  precondition = happened(event.waiver_extended)
  recurrence {
    every = "P1Y"
    words = "each waiver needs a certification to Congress; without a new one the ban comes back"
  }
}

commitment "wg_2021_meets" {
  title      = "First meeting of the working group on links"
  instrument = instrument.wg_2021
  obligors   = [actor.AZE, actor.ARM, actor.RUS]
  obligees   = [actor.AZE, actor.ARM, actor.RUS]
  act        = "hold the first meeting of the trilateral working group"
  area       = "transport"
  done_when  = happened(event.wg_2021_met)
  deadline {
    by    = "2021-01-30"
    words = "before 30 January 2021"
  }
}

commitment "wg_2021_schedule" {
  title      = "List and schedule of works on links"
  instrument = instrument.wg_2021
  obligors   = [actor.AZE, actor.ARM, actor.RUS]
  obligees   = [actor.AZE, actor.ARM, actor.RUS]
  act        = "submit a list and schedule of works for restoring transport links"
  area       = "transport"
  done_when  = happened(event.wg_2021_schedule_approved)
  deadline {
    by    = "2021-03-01"
    words = "before 1 March 2021"
  }
}

commitment "return_aghdam" {
  title      = "Return the Aghdam district"
  instrument = instrument.statement_2020
  provision  = provision.statement_2020.2
  obligors   = [actor.ARM]
  obligees   = [actor.AZE]
  act        = "return the Aghdam district"
  area       = "territory"
  note       = "That it was handed over on that day is recalled; no digest on file says so."
  done_when  = happened(event.aghdam_returned)
  deadline {
    by    = "2020-11-20"
    words = "by 20 November 2020"
  }
}

commitment "sign_border_protocol" {
  title      = "Sign the protocol on four border sections"
  instrument = instrument.delimitation_protocol
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "intention"
  act        = "sign a protocol-description of the four sections"
  area       = "borders"
  from_stage = "agreed"
  done_when  = happened(event.delimitation_protocol_signed)
  deadline {
    by    = "2024-05-15"
    words = "by 15 May 2024"
  }
}

commitment "release_32" {
  title      = "Release 32 Armenian servicemen"
  instrument = instrument.joint_statement_2023
  obligors   = [actor.AZE]
  obligees   = [actor.ARM]
  act        = "release 32 Armenian servicemen"
  area       = "prisoners"
  done_when  = happened(event.prisoner_exchange_2023)
}

commitment "release_2_support_cop29" {
  title      = "Release two servicemen and support COP29 in Baku"
  instrument = instrument.joint_statement_2023
  obligors   = [actor.ARM]
  obligees   = [actor.AZE]
  act        = "release two Azerbaijani servicemen and support the bid for COP29"
  area       = "prisoners"
  done_when  = happened(event.prisoner_exchange_2023)
}

commitment "authorise_company" {
  title      = "Authorise the TRIPP Development Company"
  instrument = instrument.tif
  obligors   = [actor.ARM]
  obligees   = [actor.USA]
  modality   = "intention"
  act        = "authorise a company, 74 per cent American and 26 per cent Armenian, for 49 years"
  area       = "transport"
  done_when  = happened(event.tripp_company_registered)
  note       = "The framework says that it creates no legal obligation."
  variance {
    kind     = "scope"
    text     = "Before Washington, sources spoke of equal partners; the framework gives 74 and 26 per cent."
    document = document.am_2025_08_08_panarmenian_three_documents
    quote    = "a joint company of equal partners will be registered under Armenian law"
  }
}

commitment "start_construction" {
  title     = "Begin building TRIPP in the second half of 2026"
  obligors  = [actor.ARM, actor.USA]
  obligees  = [actor.AZE]
  modality  = "intention"
  act       = "agree details in the first half and begin construction in the second half of 2026"
  area      = "transport"
  done_when = happened(event.tripp_construction_begun)
  basis     = "recalled"
  deadline {
    by    = "2026-12-31"
    words = "in the second half of 2026"
  }
}

commitment "open_corridor_2028" {
  title     = "Open the route by the end of 2028"
  obligors  = [actor.AZE, actor.ARM, actor.USA, actor.TUR]
  obligees  = [actor.AZE]
  modality  = "intention"
  act       = "open the route"
  area      = "transport"
  done_when = happened(event.route_opened)
  note      = "Aliyev said that it could open by then."
  deadline {
    by    = "2028-12-31"
    words = "by the end of 2028"
  }
}

commitment "not_against_iran" {
  title      = "TRIPP will not be used against Iran"
  obligors   = [actor.ARM]
  obligees   = [actor.IRN]
  act        = "not let the route be used against Iran"
  area       = "security"
  continuing = true
}

commitment "mou_crossroads_support" {
  title      = "Support the Crossroads of Peace"
  instrument = instrument.mou_us_am_crossroads
  obligors   = [actor.USA, actor.ARM]
  obligees   = [actor.ARM, actor.USA]
  modality   = "intention"
  act        = "encourage investment in the Crossroads of Peace and help customs and border security"
  area       = "transport"
  continuing = true
}

commitment "mou_ai_support" {
  title      = "Develop the semiconductor sector"
  instrument = instrument.mou_us_am_ai
  obligors   = [actor.USA, actor.ARM]
  obligees   = [actor.ARM, actor.USA]
  modality   = "intention"
  act        = "develop the Armenian semiconductor sector and exchange knowledge"
  area       = "technology"
  continuing = true
}

commitment "mou_energy_cooperation" {
  title      = "Cooperate in energy security"
  instrument = instrument.mou_us_am_energy
  obligors   = [actor.USA, actor.ARM]
  obligees   = [actor.ARM, actor.USA]
  modality   = "intention"
  act        = "cooperate in energy security"
  area       = "energy"
  continuing = true
}
