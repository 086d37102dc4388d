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
  stage "proposed" {
    when = happened(event.five_principles_passed)
  }
}

instrument "peace_treaty" {
  title     = "Agreement on Establishment of Peace and Inter-State Relations"
  kind      = "treaty"
  ladder    = "treaty"
  parties   = [actor.AZE, actor.ARM]
  refers_to = [instrument.alma_ata, instrument.five_principles]
  version "agreed" {
    status = "agreed"
    when   = "2025-03-13"
    from   = [instrument.five_principles, instrument.prague_2022]
    note   = "Draft of 17 articles, not published at the time."
  }
  version "initialled" {
    status   = "initialled"
    when     = "2025-08-08"
    follows  = "agreed"
    document = document.off_2025_08_11_peace_agreement_17_articles
    note     = "Published by both ministries on 11 August 2025; the number of days in Article V is blank."
  }
  version "authentic" {
    status    = "draft"
    follows   = "initialled"
    languages = ["az", "hy", "en"]
    prevails  = "en"
    note      = "Article XVII names three languages; that the English text prevails is only recalled."
    basis     = "recalled"
  }
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
  text  = "The leaders witnessed the initialling; further steps are needed before signature and ratification."
}

provision "joint_declaration" "2" {
  title = "joint appeal to the OSCE"
  text  = "The leaders witnessed the joint appeal and call on the OSCE States to adopt the closing decision."
}

provision "joint_declaration" "3" {
  title = "unimpeded connectivity"
  text  = "Communications open on the basis of sovereignty and jurisdiction; unimpeded connectivity to Nakhchivan; reciprocal benefits for Armenia."
}

provision "joint_declaration" "4" {
  title = "framework for TRIPP"
  text  = "Armenia works with the United States and agreed third parties on a framework for TRIPP, in good faith and as fast as possible."
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
  note    = "A ban on assistance with a power to waive it: a lever that comes back when no new waiver is made."
  stage "in_force" {
    when = happened(event.section_907_enacted)
  }
}

instrument "waiver_907" {
  title   = "Extension of the waiver of Section 907"
  kind    = "waiver"
  ladder  = "unilateral"
  parties = [actor.USA]
  waives  = [instrument.section_907]
  note    = "It extends a waiver; it repeals nothing. It lapses unless it is certified again."
  version "memorandum" {
    status   = "published"
    when     = "2025-08-15"
    document = document.off_2025_08_08_section_907_waiver
    note     = "Signed 8 August 2025, in the Federal Register of 15 August."
  }
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
  version "published" {
    status   = "published"
    when     = "2026-01-13/2026-01-14"
    document = document.off_2026_01_13_tripp_implementation_framework
  }
  stage "announced" {
    when = happened(event.tif_released)
  }
}

instrument "tripp_agreement" {
  title      = "TRIPP framework agreement"
  kind       = "agreement"
  ladder     = "contract"
  parties    = [actor.USA, actor.ARM]
  implements = [instrument.tif, instrument.joint_declaration]
  stage "initialled" {
    when = happened(event.tripp_initialled)
  }
  stage "signed" {
    when = happened(event.tripp_signed)
  }
}

instrument "charter_us_am" {
  title      = "Charter on Comprehensive Strategic Partnership US-Armenia"
  kind       = "charter"
  ladder     = "political"
  parties    = [actor.USA, actor.ARM]
  supersedes = [instrument.charter_us_am_2025]
  stage "signed" {
    when = happened(event.charter_us_am_signed)
  }
}

instrument "am_constitution" {
  title   = "New constitution of Armenia"
  kind    = "constitution"
  ladder  = "law"
  parties = [actor.ARM]
  note    = "More than half of the votes cast, and these at least a quarter of all eligible voters."
  stage "promised" {
    when = happened(event.constitution_promised)
  }
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

instrument "alma_ata" {
  title  = "Alma-Ata Declaration of 1991"
  kind   = "declaration"
  ladder = "political"
  stage "signed" {
    when = happened(event.alma_ata_signed)
  }
}

instrument "wg_2021" {
  title      = "Statement of 11 January 2021 on transport links"
  kind       = "statement"
  ladder     = "political"
  parties    = [actor.AZE, actor.ARM, actor.RUS]
  implements = [instrument.statement_2020]
  stage "signed" {
    when = happened(event.wg_2021_signed)
  }
}

instrument "prague_2022" {
  title     = "Prague statement of 6 October 2022"
  kind      = "statement"
  ladder    = "political"
  parties   = [actor.AZE, actor.ARM, actor.FRA, actor.EU]
  refers_to = [instrument.alma_ata]
  stage "announced" {
    when = happened(event.prague_meeting)
  }
}

instrument "joint_statement_2023" {
  title   = "Joint statement of 7 December 2023"
  kind    = "statement"
  ladder  = "political"
  parties = [actor.AZE, actor.ARM]
  stage "announced" {
    when = happened(event.joint_statement_2023_issued)
  }
}

instrument "delimitation_protocol" {
  title     = "Protocol on four sections of the border (Tavush and Gazakh)"
  kind      = "protocol"
  ladder    = "contract"
  parties   = [actor.AZE, actor.ARM]
  refers_to = [instrument.alma_ata]
  stage "agreed" {
    when = happened(event.delimitation_agreed)
  }
  stage "signed" {
    when = happened(event.delimitation_protocol_signed)
  }
}

instrument "delimitation_regulations" {
  title   = "Regulations of the border commissions"
  kind    = "agreement"
  ladder  = "treaty"
  parties = [actor.AZE, actor.ARM]
  stage "signed" {
    when = happened(event.regulations_signed)
  }
  stage "ratified" {
    when = happened(event.regulations_ratified)
  }
}

instrument "mou_us_am_crossroads" {
  title   = "Memorandum US-Armenia on the Crossroads of Peace"
  kind    = "memorandum"
  ladder  = "political"
  parties = [actor.USA, actor.ARM]
  note    = "One year, may be renewed."
  stage "signed" {
    when = happened(event.mou_us_am_signed)
  }
}

instrument "mou_us_am_ai" {
  title   = "Memorandum US-Armenia on AI and semiconductors"
  kind    = "memorandum"
  ladder  = "political"
  parties = [actor.USA, actor.ARM]
  note    = "One year, may be renewed three times."
  stage "signed" {
    when = happened(event.mou_us_am_signed)
  }
}

instrument "mou_us_am_energy" {
  title   = "Memorandum US-Armenia on energy security"
  kind    = "memorandum"
  ladder  = "political"
  parties = [actor.USA, actor.ARM]
  stage "signed" {
    when = happened(event.mou_us_am_signed)
  }
}

instrument "charter_us_am_2025" {
  title   = "Strategic Partnership Charter US-Armenia of 14 January 2025"
  kind    = "charter"
  ladder  = "political"
  parties = [actor.USA, actor.ARM]
  stage "signed" {
    when = happened(event.charter_us_am_2025_signed)
  }
}

instrument "us_am_123" {
  title   = "Civil nuclear (123) agreement US-Armenia"
  kind    = "agreement"
  ladder  = "treaty"
  parties = [actor.USA, actor.ARM]
  stage "negotiated" {
    when = happened(event.us_am_123_statement)
  }
}

instrument "minerals_us_am" {
  title   = "Framework US-Armenia on critical minerals"
  kind    = "framework"
  ladder  = "political"
  parties = [actor.USA, actor.ARM]
  stage "signed" {
    when = happened(event.minerals_signed)
  }
}

instrument "anniversary_2026" {
  title   = "Joint statement on the first anniversary"
  kind    = "statement"
  ladder  = "political"
  parties = [actor.USA, actor.ARM, actor.AZE]
  note    = "Known by its title only."
  basis   = "second-hand"
  stage "announced" {
    when = happened(event.anniversary_statement)
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
