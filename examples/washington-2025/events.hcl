event "statement_2020_signed" {
  title  = "The statement of 9 November 2020 is signed"
  type   = "sign"
  source = [actor.AZE, actor.ARM, actor.RUS]
}

event "lachin_road_closed" {
  title  = "The Lachin road is closed to ordinary traffic"
  type   = "coerce"
  source = [actor.AZE]
  target = [actor.ARM]
}

event "text_agreed" {
  title  = "Talks on the text of the treaty are complete"
  type   = "agree"
  source = [actor.AZE, actor.ARM]
}

event "washington_meeting" {
  title  = "Meeting at the White House"
  type   = "meet"
  place  = "Washington"
  source = [actor.ALIYEV, actor.PASHINYAN]
  host   = [actor.TRUMP]
}

event "treaty_initialled" {
  title   = "The foreign ministers initial the treaty"
  type    = "initial"
  place   = "Washington"
  source  = [actor.AZE, actor.ARM]
  witness = [actor.USA]
}

event "declaration_signed" {
  title   = "The Joint Declaration is signed"
  type    = "sign"
  place   = "Washington"
  source  = [actor.ALIYEV, actor.PASHINYAN]
  witness = [actor.USA]
}

event "appeal_signed" {
  title  = "The joint appeal to the OSCE is signed"
  type   = "sign"
  place  = "Washington"
  source = [actor.AZE, actor.ARM]
  target = [actor.OSCE]
}

event "mou_us_az_signed" {
  title  = "The memorandum US-Azerbaijan is signed"
  type   = "sign"
  place  = "Washington"
  source = [actor.USA, actor.AZE]
}

event "waiver_extended" {
  title  = "The waiver of Section 907 is extended"
  type   = "lift_sanction"
  source = [actor.TRUMP]
  target = [actor.AZE]
}

event "treaty_text_published" {
  title  = "Both ministries publish the initialled text"
  type   = "statement"
  source = [actor.AZE, actor.ARM]
}

event "closure_draft_circulated" {
  title  = "A draft decision on closing the Minsk Process is circulated"
  type   = "propose"
  source = [actor.OSCE]
}

event "closure_adopted" {
  title  = "The OSCE decides to close the Minsk Process"
  type   = "adopt"
  source = [actor.OSCE]
}

event "minsk_process_closed" {
  title  = "The Minsk Process is closed"
  type   = "dissolve"
  source = [actor.OSCE]
}

event "transit_limits_lifted" {
  title  = "Azerbaijan lifts limits on transit of cargo to Armenia"
  type   = "open"
  source = [actor.AZE]
  target = [actor.ARM]
}

event "first_grain_train" {
  title  = "A train with Kazakh wheat reaches Armenia through Azerbaijan"
  type   = "aid"
  source = [actor.AZE]
  target = [actor.ARM]
}

event "tif_released" {
  title  = "The TRIPP Implementation Framework is released"
  type   = "statement"
  place  = "Washington"
  source = [actor.USA, actor.ARM]
}

event "prisoners_freed" {
  title  = "Azerbaijan frees four Armenian prisoners"
  type   = "release"
  source = [actor.AZE]
  target = [actor.ARM]
}

event "charter_us_az_signed" {
  title  = "The charter US-Azerbaijan is signed"
  type   = "sign"
  place  = "Baku"
  source = [actor.USA, actor.AZE]
}

event "charter_projects_settled" {
  title  = "The working groups settle projects and roadmaps"
  type   = "agree"
  source = [actor.USA, actor.AZE]
}

event "tripp_initialled" {
  title  = "The TRIPP framework agreement is initialled"
  type   = "initial"
  place  = "Yerevan"
  source = [actor.USA, actor.ARM]
}

event "tripp_signed" {
  title  = "The TRIPP framework agreement is signed"
  type   = "sign"
  source = [actor.USA, actor.ARM]
}

event "charter_us_am_signed" {
  title  = "The charter US-Armenia is signed"
  type   = "sign"
  place  = "Yerevan"
  source = [actor.USA, actor.ARM]
}

event "kars_dilucu_begun" {
  title  = "Türkiye lays the foundation of the Kars-Dilucu railway"
  type   = "establish"
  source = [actor.TUR]
}

event "horadiz_aghband_complete" {
  title    = "Road and rail from Horadiz to Aghband are in use"
  type     = "open"
  source   = [actor.AZE]
  expected = "2026"
}

event "constitution_draft_published" {
  title    = "The draft of a new Armenian constitution is published"
  type     = "propose"
  source   = [actor.ARM]
  expected = "2026-03"
}

event "constitution_referendum_passed" {
  title    = "A referendum approves a new Armenian constitution"
  type     = "referendum"
  source   = [actor.ARM]
  expected = "2027~"
  note     = "It takes more than half of the votes cast and at least a quarter of all eligible voters."
  waits_for {
    needs = happened(event.constitution_draft_published)
  }
}

event "constitution_changed" {
  title  = "The Armenian constitution no longer refers to the 1990 declaration"
  type   = "adopt"
  source = [actor.ARM]
  waits_for {
    needs = happened(event.constitution_referendum_passed)
    words = "Officials speak of a referendum; Yerevan calls the reform domestic."
  }
}

event "signature_azerbaijan" {
  title  = "Azerbaijan signs the peace treaty"
  type   = "sign"
  source = [actor.AZE]
  waits_for {
    claimed = holds(proposition.constitution_is_precondition)
    needs   = happened(event.constitution_changed)
    words   = "Whether signature waits for the constitution is what the sides dispute."
  }
}

event "signature_armenia" {
  title  = "Armenia signs the peace treaty"
  type   = "sign"
  source = [actor.ARM]
}

event "ratification_azerbaijan" {
  title  = "Azerbaijan ratifies the peace treaty"
  type   = "ratify"
  source = [actor.AZE]
  waits_for {
    needs = signed(instrument.peace_treaty)
  }
}

event "ratification_armenia" {
  title  = "Armenia ratifies the peace treaty"
  type   = "ratify"
  source = [actor.ARM]
  waits_for {
    needs = signed(instrument.peace_treaty)
    words = "After signature the Constitutional Court looks at the treaty."
  }
}

event "exchange_of_ratifications" {
  title  = "The parties exchange instruments of ratification"
  type   = "ratify"
  source = [actor.AZE, actor.ARM]
  waits_for {
    needs = ratified(instrument.peace_treaty)
  }
}

event "diplomatic_relations_established" {
  title  = "Diplomatic relations are established"
  type   = "establish"
  source = [actor.AZE, actor.ARM]
  waits_for {
    needs = happened(event.exchange_of_ratifications)
  }
}

event "tripp_company_registered" {
  title  = "The TRIPP company is registered"
  type   = "establish"
  source = [actor.USA, actor.ARM]
  waits_for {
    needs = signed(instrument.tripp_agreement)
  }
}

event "tripp_construction_begun" {
  title    = "Building of TRIPP begins"
  type     = "establish"
  source   = [actor.USA, actor.ARM]
  expected = "2026-41"
  waits_for {
    needs = happened(event.tripp_company_registered)
  }
}

event "route_opened" {
  title    = "Traffic runs between main Azerbaijan and Nakhchivan through Syunik"
  type     = "open"
  source   = [actor.ARM, actor.AZE]
  expected = "2028"
  waits_for {
    needs = happened(event.tripp_construction_begun) && happened(event.horadiz_aghband_complete)
  }
}

proposition "constitution_is_precondition" {
  text = "Signature of the treaty waits for a change of the Armenian constitution"
}

proposition "constitution_holds_claim" {
  text = "The Armenian constitution holds a territorial claim on Azerbaijan"
}

proposition "statement_2020_point_9_valid" {
  text = "Point 9 of the 2020 statement still binds Armenia"
}

proposition "route_under_armenian_law" {
  text = "The route runs under Armenian sovereignty and jurisdiction"
}

proposition "zangezur_corridor_agreed" {
  text = "Washington agreed on a Zangezur corridor"
}

proposition "american_corridor_threatens_iran" {
  text = "The route is an American corridor that Iran must prevent"
}

proposition "peace_established" {
  text = "Peace between the two states is established"
}

proposition "declaration_has_guarantor" {
  text = "The Joint Declaration has a guarantor"
}

proposition "section_907_still_law" {
  text = "Section 907 is still law"
}
