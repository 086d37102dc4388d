# The mediation tracks, the five principles, and comparisons with other cases.

track "minsk_group" {
  title     = "OSCE Minsk Group"
  mediators = [actor.FRA, actor.RUS, actor.USA]
  parties   = [actor.AZE, actor.ARM]
  period    = "1992-03-24/2025-11-30"
  produced  = [event.madrid_principles]
  outcome "baku" {
    result   = "failed"
    text     = "Dissolving it was a main condition."
    document = document.az_2025_08_07_caliber_trump_announces
    quote    = "the joint appeal to the OSCE to dissolve the Minsk Group"
  }
  outcome "yerevan" {
    result   = "none"
    text     = "Offered up so that the conflict is not moved to Armenian soil."
    holders  = [actor.PASHINYAN]
    document = document.am_2025_04_16_pashinyan_simultaneous
    quote    = "so that the conflict is not moved to Armenian soil"
  }
  outcome "europe" {
    result = "none"
    claims = [claim.minsk_closed]
  }
}

track "moscow" {
  title     = "Trilateral track with Russia"
  mediators = [actor.RUS]
  parties   = [actor.AZE, actor.ARM]
  period    = "2020-11-09/2023"
  produced  = [instrument.statement_2020, instrument.wg_2021]
  outcome "moscow" {
    result = "agreement"
    text   = "Still in force."
    claims = [claim.point_9_moscow]
  }
  outcome "yerevan" {
    result = "failed"
    text   = "Most of it broken."
    claims = [claim.lachin_breached_evn]
  }
  outcome "baku" {
    result = "partial"
    claims = [claim.point_9_baku]
  }
}

track "brussels" {
  title     = "Brussels track"
  mediators = [actor.EU]
  parties   = [actor.AZE, actor.ARM]
  period    = "2022-04-06/2023-07-15"
  produced  = [instrument.prague_2022, event.brussels_may_2023]
  outcome "europe" {
    result = "partial"
    claims = [claim.tracks_base_prague, claim.brussels_may_2023]
  }
  outcome "baku" {
    result = "failed"
    claims = [claim.tracks_failed_alioghlu]
  }
}

track "paris" {
  title     = "French track"
  mediators = [actor.FRA]
  parties   = [actor.AZE, actor.ARM]
  period    = "2022-10-06/2023-10-05"
  produced  = [instrument.prague_2022]
  outcome "baku" {
    result   = "failed"
    holders  = [actor.ALIOGHLU]
    document = document.az_2025_08_08_trend_alioghlu
    quote    = "The mediation of Biden, Blinken and Macron failed in his eyes"
  }
  outcome "europe" {
    result = "partial"
    claims = [claim.prague_meeting]
  }
}

track "washington" {
  title     = "Washington track"
  mediators = [actor.USA]
  parties   = [actor.AZE, actor.ARM]
  period    = "2023-05-01/.."
  produced  = [instrument.joint_declaration, event.treaty_initialled]
  outcome "washington" {
    result   = "partial"
    text     = "A chance, with an obstacle left."
    document = document.us_2026_03_19_threat_assessment
    quote    = "gave both states a chance for a lasting agreement"
  }
  outcome "baku" {
    result = "partial"
    claims = [claim.precondition_aliyev]
  }
  outcome "yerevan" {
    result = "agreement"
    claims = [claim.peace_exists_mirzoyan]
  }
}

track "direct" {
  title    = "Direct talks"
  parties  = [actor.AZE, actor.ARM]
  period   = "2023-12-07/.."
  produced = [instrument.joint_statement_2023, instrument.delimitation_protocol, instrument.delimitation_regulations, event.text_agreed, event.abu_dhabi_2025]
  outcome "baku" {
    result = "agreement"
    text   = "Agreement was reached in Abu Dhabi, then confirmed in Washington."
    claims = [claim.abu_dhabi_agreement_aliyev]
  }
  outcome "yerevan" {
    result = "agreement"
    claims = [claim.text_agreed]
  }
}

principle "five_principles" "1" {
  text       = "Mutual recognition of sovereignty, territorial integrity, inviolable borders and political independence"
  provisions = [provision.peace_treaty.I]
  mention {
    how      = "listed"
    holders  = [actor.ABDULLAYEVA]
    document = document.off_2022_03_five_principles
    quote    = "(1) mutual recognition of sovereignty, territorial integrity, inviolable borders and political independence"
  }
  mention {
    how      = "listed"
    holders  = [actor.ALIOGHLU]
    document = document.az_2025_08_08_trend_alioghlu
    quote    = "mutual recognition of borders"
  }
}

principle "five_principles" "2" {
  text       = "No territorial claims, with a binding obligation not to raise any"
  provisions = [provision.peace_treaty.II]
  mention {
    how      = "listed"
    holders  = [actor.ABDULLAYEVA]
    document = document.off_2022_03_five_principles
    quote    = "(2) mutual confirmation that neither side has territorial claims, with a binding obligation not to raise any"
  }
  mention {
    how      = "listed"
    holders  = [actor.ALIOGHLU]
    document = document.az_2025_08_08_trend_alioghlu
    quote    = "no territorial claims, opening of communications"
  }
}

principle "five_principles" "3" {
  text       = "Abstention from undermining security and from the threat or use of force"
  provisions = [provision.peace_treaty.III]
  mention {
    how      = "listed"
    holders  = [actor.ABDULLAYEVA]
    document = document.off_2022_03_five_principles
    quote    = "(3) abstention from undermining security and from the threat or use of force"
  }
  mention {
    how      = "omitted"
    text     = "The article speaks of five principles and lists four: the one on force is missing."
    holders  = [actor.ALIOGHLU]
    document = document.az_2025_08_08_trend_alioghlu
    quote    = "He speaks of five principles of Baku and lists four"
  }
}

principle "five_principles" "4" {
  text       = "Delimitation and demarcation of the border, and diplomatic relations"
  provisions = [provision.peace_treaty.V, provision.peace_treaty.VI]
  mention {
    how      = "listed"
    holders  = [actor.ABDULLAYEVA]
    document = document.off_2022_03_five_principles
    quote    = "(4) delimitation and demarcation of the border and diplomatic relations"
  }
  mention {
    how      = "listed"
    text     = "Without the border."
    holders  = [actor.ALIOGHLU]
    document = document.az_2025_08_08_trend_alioghlu
    quote    = "opening of communications, diplomatic relations"
  }
}

principle "five_principles" "5" {
  text       = "Opening transport and other communications, and cooperation"
  provisions = [provision.peace_treaty.X, provision.joint_declaration.3]
  mention {
    how      = "listed"
    holders  = [actor.ABDULLAYEVA]
    document = document.off_2022_03_five_principles
    quote    = "(5) opening transport and other communications and cooperation in other fields"
  }
  mention {
    how      = "answered"
    text     = "Yerevan asked for talks through the co-chairs, on the UN Charter and human rights."
    holders  = [actor.ARM]
    document = document.off_2022_03_five_principles
    quote    = "Yerevan had answered the proposals and had asked the OSCE Minsk Group co-chairs to organise talks on a peace treaty"
  }
}

analogy "camp_david" {
  title    = "Washington 2025 beside Camp David 1978"
  dossier  = "camp-david-1978"
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "He compares Trump with Carter at Camp David"
  point "the US President as host" {
    here  = event.washington_meeting
    there = "event.summit"
    holds = true
    why   = "In both cases the US President hosted and witnessed."
  }
  point "weaker third parties left out" {
    here  = instrument.joint_declaration
    there = "commitment.self_governing_authority"
    holds = true
    why   = "Palestinians then, displaced people of both sides now, have no voice in the text."
  }
  point "side payments to both" {
    here  = instrument.mou_us_az
    there = "instrument.us_il_moa"
    holds = true
    why   = "Memoranda of the mediator with each side accompany the deal between them."
  }
  point "dated withdrawal" {
    there = "commitment.full_withdrawal"
    holds = false
    why   = "In 1979 nine months and three years were set; the Washington texts set no date for anything between the two."
  }
  point "named force" {
    there = "commitment.alternative_force"
    holds = false
    why   = "A United Nations force with a fallback then; Article VII now keeps third forces out."
  }
  point "written remedy of the mediator" {
    here  = instrument.joint_declaration
    there = "commitment.us_remedies"
    holds = false
    why   = "The United States promised remedies in 1979; in 2025 it witnessed."
  }
  point "arbitration" {
    here  = provision.peace_treaty.XIV
    there = "commitment.return_taba"
    holds = false
    why   = "Article XIV ends in other peaceful means; Taba went to a tribunal."
  }
  point "a deadline for the treaty" {
    here  = commitment.steps_to_signature
    there = "commitment.conclude_treaty"
    holds = false
    why   = "Three months then, met 99 days late; no date now."
  }
}

analogy "good_friday" {
  title   = "A constitutional claim as a condition: Good Friday 1998"
  dossier = "good-friday-1998"
  point "claim removed by referendum" {
    here  = commitment.change_constitution
    there = "commitment.give_up_claim"
    holds = false
    why   = "There the change was agreed and waited in escrow for the treaty; here whether it is owed is contested."
  }
  point "missed deadline survived" {
    here  = commitment.prepare_charter
    there = "commitment.decommissioning"
    holds = true
    why   = "A late performance did not end the deal: two days here, 1,953 there."
  }
}

analogy "prespa" {
  title   = "Order of signature and constitution: Prespa 2018"
  dossier = "prespa-2018"
  point "signature first" {
    here  = event.signature_azerbaijan
    there = "event.prespa_signed"
    holds = false
    why   = "At Prespa the treaty was signed first and the constitution changed after; Baku asks for the reverse."
  }
  point "ordered ladder with a reward" {
    here  = commitment.change_constitution
    there = "commitment.amend_constitution"
    holds = false
    why   = "There each step unlocked the next, with NATO at the end; here no reward is written."
  }
}

analogy "minsk_ii" {
  title   = "Circular conditions: Minsk II 2015"
  dossier = "minsk-2015"
  point "a constitution by a date" {
    here  = commitment.change_constitution
    there = "commitment.new_constitution"
    holds = true
    why   = "In both a constitutional change of one side stands before what the other side gives."
  }
  point "cycle" {
    here  = event.signature_azerbaijan
    there = "event.border_control_restored"
    holds = false
    why   = "In Minsk II the conditions ran in a circle; here they run one way, and the sides dispute whether the first exists."
  }
}
