commitment "steps_to_signature" {
  title      = "Take further steps to sign and ratify the treaty"
  instrument = instrument.joint_declaration
  provision  = provision.joint_declaration.1
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "declaration"
  act        = "take further steps towards signature and ratification"
  done_when  = signed(instrument.peace_treaty) && ratified(instrument.peace_treaty)
}

commitment "close_minsk_process" {
  title      = "Wind up the Minsk Process"
  instrument = instrument.osce_mc_dec_1_25
  obligors   = [actor.OSCE]
  obligees   = [actor.AZE, actor.ARM]
  act        = "finish closing the Minsk Process and its related structures"
  deadline {
    by    = "2025-12-01"
    words = "by 1 December 2025"
  }
  done_when = happened(event.minsk_process_closed)
}

commitment "unimpeded_connectivity" {
  title      = "Unimpeded connectivity between main Azerbaijan and Nakhchivan"
  instrument = instrument.joint_declaration
  provision  = provision.joint_declaration.3
  obligors   = [actor.ARM]
  obligees   = [actor.AZE]
  act        = "open unimpeded connectivity through its territory, under its own jurisdiction"
  done_when  = happened(event.route_opened)
}

commitment "reciprocal_benefits" {
  title      = "Reciprocal benefits for Armenian connectivity"
  instrument = instrument.joint_declaration
  provision  = provision.joint_declaration.3
  obligors   = [actor.AZE]
  obligees   = [actor.ARM]
  act        = "give reciprocal benefits for the international and intra-state connectivity of Armenia"
}

commitment "tripp_framework" {
  title      = "Set out a framework for TRIPP"
  instrument = instrument.joint_declaration
  provision  = provision.joint_declaration.4
  obligors   = [actor.ARM]
  obligees   = [actor.USA, actor.AZE]
  act        = "work with the United States and agreed third parties on a framework for TRIPP"
  done_when  = happened(event.tif_released)
}

commitment "prepare_charter" {
  title      = "Prepare a Charter on Strategic Partnership"
  instrument = instrument.mou_us_az
  obligors   = [actor.USA, actor.AZE]
  obligees   = [actor.AZE, actor.USA]
  modality   = "intention"
  act        = "prepare a charter on strategic partnership"
  deadline {
    within = "P6M"
    of     = happened(event.mou_us_az_signed)
    words  = "within six months"
  }
  document  = document.az_2025_08_29_trend_mou_text
  quote     = "The working group is to prepare a charter within six months"
  done_when = happened(event.charter_us_az_signed)
}

commitment "charter_projects" {
  title      = "Settle projects and roadmaps under the charter"
  instrument = instrument.charter_us_az
  obligors   = [actor.USA, actor.AZE]
  obligees   = [actor.AZE, actor.USA]
  modality   = "intention"
  act        = "settle a list of projects and roadmaps in working groups"
  deadline {
    within = "P3M"
    of     = happened(event.charter_us_az_signed)
    words  = "within three months of signature"
  }
  done_when = happened(event.charter_projects_settled)
}

commitment "diplomatic_relations" {
  title      = "Establish diplomatic relations"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.V
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "establish diplomatic relations"
  trigger    = happened(event.exchange_of_ratifications)
  deadline {
    blank = true
    of    = happened(event.exchange_of_ratifications)
    words = "within __ days after the exchange of instruments of ratification"
  }
  claims    = [claim.article_v_blank]
  done_when = happened(event.diplomatic_relations_established)
}

commitment "no_third_party_forces" {
  title      = "No forces of third parties along the border"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.VII
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "prohibition"
  act        = "not to deploy forces of any third party along the mutual border"
  continuing = true
}

commitment "not_defeat_purpose" {
  title      = "Nothing that defeats object and purpose before entry into force"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.XII
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  modality   = "prohibition"
  act        = "not to act to defeat the object and purpose of the treaty"
  from_stage = "signed"
  continuing = true
  basis      = "recalled"
}

commitment "treaty_commission" {
  title      = "Set up the bilateral commission"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.XIII
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "establish a bilateral commission that oversees implementation"
  basis      = "recalled"
}

commitment "withdraw_claims" {
  title      = "Withdraw inter-state claims"
  instrument = instrument.peace_treaty
  provision  = provision.peace_treaty.XV
  obligors   = [actor.AZE, actor.ARM]
  obligees   = [actor.AZE, actor.ARM]
  act        = "withdraw, end or otherwise settle all inter-state claims"
  deadline {
    within = "P1M"
    of     = in_force(instrument.peace_treaty)
    words  = "within one month of entry into force"
  }
  basis = "recalled"
}

commitment "change_constitution" {
  title        = "Remove the reference to the 1990 declaration from the constitution"
  obligors     = [actor.ARM]
  obligees     = [actor.AZE]
  modality     = "demand"
  act          = "change the constitution so that the reference to the declaration of independence is gone"
  precondition = holds(proposition.constitution_is_precondition)
  done_when    = happened(event.constitution_changed)
  note         = "Baku demands it; Yerevan says that it owes nobody such a change and that reform is domestic."
}

commitment "publish_draft_constitution" {
  title    = "Publish the draft constitution"
  obligors = [actor.ARM]
  obligees = [actor.ARM]
  modality = "intention"
  act      = "publish the draft of a new constitution"
  deadline {
    by    = "2026-03"
    words = "in March"
  }
  done_when = happened(event.constitution_draft_published)
}

commitment "transport_to_nakhchivan" {
  title        = "Guarantee transport to Nakhchivan"
  instrument   = instrument.statement_2020
  provision    = provision.statement_2020.9
  obligors     = [actor.ARM]
  obligees     = [actor.AZE]
  act          = "guarantee transport between the western regions of Azerbaijan and Nakhchivan"
  precondition = holds(proposition.statement_2020_point_9_valid)
}

commitment "lachin_road" {
  title      = "Guarantee safe movement along the Lachin road"
  instrument = instrument.statement_2020
  provision  = provision.statement_2020.6
  obligors   = [actor.AZE]
  obligees   = [actor.ARM]
  act        = "guarantee safe movement along the Lachin corridor"
  continuing = true
}

commitment "railway_to_border" {
  title    = "Finish road and rail to the Armenian border"
  obligors = [actor.AZE]
  obligees = [actor.ARM]
  modality = "intention"
  act      = "complete the Horadiz-Aghband railway and road"
  deadline {
    by    = "2026"
    words = "by the end of 2026; first said: the middle of 2026"
  }
  done_when = happened(event.horadiz_aghband_complete)
}

commitment "kars_dilucu_railway" {
  title    = "Build the Kars-Dilucu railway"
  obligors = [actor.TUR]
  obligees = [actor.AZE]
  modality = "intention"
  act      = "build 224 km of railway from Kars to Dilucu"
  deadline {
    by = "2029"
  }
}
