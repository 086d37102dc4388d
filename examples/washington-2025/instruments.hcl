instrument "statement_2020" {
  title   = "Statement of 9 November 2020"
  kind    = "statement"
  ladder  = "political"
  parties = [actor.AZE, actor.ARM, actor.RUS]
  stage "signed" {
    when = happened(event.statement_2020_signed)
  }
}

provision "statement_2020" "6" {
  title = "Lachin road"
  text  = "The Lachin corridor stays under Russian control and Azerbaijan guarantees safe movement along it."
}

provision "statement_2020" "9" {
  title = "transport links"
  text  = "Links are unblocked; Armenia guarantees transport to Nakhchivan; Russian border guards exercise control."
}

instrument "five_principles" {
  title   = "Five basic principles of Azerbaijan"
  kind    = "proposal"
  ladder  = "political"
  parties = [actor.AZE]
}

instrument "peace_treaty" {
  title   = "Agreement on Establishment of Peace and Inter-State Relations"
  kind    = "treaty"
  ladder  = "treaty"
  parties = [actor.AZE, actor.ARM]
  stage "agreed" {
    when = happened(event.text_agreed)
  }
  stage "initialled" {
    when = happened(event.treaty_initialled)
  }
  stage "signed" {
    when = happened(event.signature_azerbaijan) && happened(event.signature_armenia)
  }
  stage "ratified" {
    when = happened(event.ratification_azerbaijan) && happened(event.ratification_armenia)
  }
  stage "in_force" {
    when = happened(event.exchange_of_ratifications)
  }
}

provision "peace_treaty" "I" {
  title = "borders and sovereignty"
  text  = "The former Soviet borders are the borders; each respects the other's sovereignty and integrity."
}

provision "peace_treaty" "II" {
  title = "no territorial claims"
  text  = "No territorial claims now or later, and no act to break up the other."
}

provision "peace_treaty" "V" {
  title = "diplomatic relations"
  text  = "Diplomatic relations within a number of days, left blank, after exchanging instruments of ratification."
}

provision "peace_treaty" "VII" {
  title = "no forces of third parties"
  text  = "No forces of a third party along the mutual border."
}

provision "peace_treaty" "XII" {
  title = "domestic law, object and purpose"
  text  = "No appeal to domestic law; nothing that defeats object and purpose before entry into force."
  basis = "recalled"
}

provision "peace_treaty" "XIII" {
  title = "bilateral commission"
  text  = "Full implementation; a bilateral commission oversees it, with modalities to be agreed."
  basis = "recalled"
}

provision "peace_treaty" "XV" {
  title = "end of inter-state claims"
  text  = "All inter-state claims are withdrawn within one month of entry into force."
  basis = "recalled"
}

instrument "joint_declaration" {
  title   = "Joint Declaration of 8 August 2025"
  kind    = "declaration"
  ladder  = "political"
  parties = [actor.AZE, actor.ARM]
  third_party {
    actor = actor.USA
    role  = "witness"
    word  = "witnessed"
  }
  stage "signed" {
    when = happened(event.declaration_signed)
  }
}

provision "joint_declaration" "1" {
  title = "towards signature and ratification"
}

provision "joint_declaration" "2" {
  title = "joint appeal to the OSCE"
}

provision "joint_declaration" "3" {
  title = "unimpeded connectivity"
}

provision "joint_declaration" "4" {
  title = "framework for TRIPP"
}

instrument "osce_joint_appeal" {
  title   = "Joint appeal on closing the Minsk Process"
  kind    = "appeal"
  ladder  = "political"
  parties = [actor.AZE, actor.ARM]
  stage "signed" {
    when = happened(event.appeal_signed)
  }
}

instrument "osce_mc_dec_1_25" {
  title   = "OSCE decision closing the Minsk Process"
  kind    = "decision"
  ladder  = "decision"
  parties = [actor.OSCE]
  stage "drafted" {
    when = happened(event.closure_draft_circulated)
  }
  stage "adopted" {
    when = happened(event.closure_adopted)
  }
  stage "completed" {
    when = happened(event.minsk_process_closed)
  }
}

instrument "mou_us_az" {
  title   = "Memorandum US-Azerbaijan on a Strategic Working Group"
  kind    = "memorandum"
  ladder  = "political"
  parties = [actor.USA, actor.AZE]
  creates = [instrument.charter_us_az]
  note    = "One year from signature, sixty days' notice; no extension on file."
  stage "signed" {
    when = happened(event.mou_us_az_signed)
  }
}

instrument "charter_us_az" {
  title   = "Charter on Strategic Partnership US-Azerbaijan"
  kind    = "charter"
  ladder  = "political"
  parties = [actor.USA, actor.AZE]
  stage "signed" {
    when = happened(event.charter_us_az_signed)
  }
}

instrument "section_907" {
  title   = "Section 907 of the FREEDOM Support Act"
  kind    = "law"
  ladder  = "law"
  parties = [actor.USA]
}

instrument "waiver_907" {
  title   = "Extension of the waiver of Section 907"
  kind    = "waiver"
  ladder  = "unilateral"
  parties = [actor.USA]
  waives  = [instrument.section_907]
  note    = "It extends a waiver; it repeals nothing."
  stage "extended" {
    when = happened(event.waiver_extended)
  }
}

instrument "tif" {
  title      = "TRIPP Implementation Framework"
  kind       = "framework"
  ladder     = "political"
  parties    = [actor.USA, actor.ARM]
  implements = [instrument.joint_declaration]
  stage "announced" {
    when = happened(event.tif_released)
  }
}

instrument "tripp_agreement" {
  title   = "TRIPP framework agreement"
  kind    = "agreement"
  ladder  = "contract"
  parties = [actor.USA, actor.ARM]
  stage "initialled" {
    when = happened(event.tripp_initialled)
  }
  stage "signed" {
    when = happened(event.tripp_signed)
  }
}

instrument "charter_us_am" {
  title   = "Charter on Comprehensive Strategic Partnership US-Armenia"
  kind    = "charter"
  ladder  = "political"
  parties = [actor.USA, actor.ARM]
  stage "signed" {
    when = happened(event.charter_us_am_signed)
  }
}

instrument "am_constitution" {
  title   = "New constitution of Armenia"
  kind    = "constitution"
  ladder  = "law"
  parties = [actor.ARM]
  stage "drafted" {
    when = happened(event.constitution_draft_published)
  }
  stage "approved" {
    when = happened(event.constitution_referendum_passed)
  }
  stage "in_force" {
    when = happened(event.constitution_changed)
  }
}

goal "treaty_signed" {
  title = "The peace treaty is signed"
  when  = stage(instrument.peace_treaty, "signed")
}

goal "treaty_in_force" {
  title = "The peace treaty is in force"
  when  = in_force(instrument.peace_treaty)
}

goal "corridor_open" {
  title = "The route through Syunik is open"
  when  = happened(event.route_opened)
}
