claim "statement_2020_signed" {
  affirms  = happened(event.statement_2020_signed)
  holders  = [actor.AZE, actor.ARM, actor.RUS]
  document = document.off_2020_11_09_trilateral_statement
  quote    = "Statement of the President of Azerbaijan, the Prime Minister of Armenia and the President of Russia, 9 November 2020"
  date     = "2020-11-09/2020-11-10"
}

claim "lachin_closed_eir" {
  affirms  = happened(event.lachin_road_closed)
  document = document.ind_2025_08_17_eir
  quote    = "Azerbaijan guaranteed safe movement on the Lachin corridor in 2020 and closed it from December 2022"
  date     = "2022-12"
}

claim "lachin_breached_evn" {
  affirms  = breached(commitment.lachin_road)
  holders  = [actor.ARM]
  document = document.ind_2024_evn_nov9
  quote    = "finds most of it broken by Azerbaijan and Russia"
  date     = "2024-11"
}

claim "point_9_armenia" {
  denies   = holds(proposition.statement_2020_point_9_valid)
  holders  = [actor.ARM]
  document = document.ind_2024_evn_nov9
  quote    = "Armenia reads it as unblocking under its own sovereignty"
}

claim "point_9_baku" {
  affirms  = holds(proposition.statement_2020_point_9_valid)
  holders  = [actor.AZE, actor.RUS]
  document = document.ind_2024_evn_nov9
  quote    = "Azerbaijan and Russia as a controlled corridor"
}

claim "text_agreed" {
  affirms  = happened(event.text_agreed)
  holders  = [actor.AZE, actor.ARM]
  document = document.am_2025_03_13_text_agreed
  quote    = "On 13 March 2025 both foreign ministries said that talks on the text of the peace agreement are complete"
  date     = "2025-03-13"
}

claim "precondition_baku_march" {
  affirms  = holds(proposition.constitution_is_precondition)
  holders  = [actor.AZE]
  document = document.am_2025_03_13_text_agreed
  quote    = "Azerbaijan set a change of the constitution of Armenia as prerequisite"
  date     = "2025-03-13"
}

claim "no_claim_armenia_march" {
  denies   = holds(proposition.constitution_holds_claim)
  holders  = [actor.ARM]
  document = document.am_2025_03_13_text_agreed
  quote    = "Armenia denies that the constitution holds a claim"
  date     = "2025-03-13"
}

claim "meeting_us" {
  affirms  = happened(event.washington_meeting)
  holders  = [actor.USA]
  document = document.us_2025_08_08_oan_summit
  quote    = "Trump hosted both leaders at the White House"
  date     = "2025-08-08"
}

claim "meeting_joint" {
  affirms  = happened(event.washington_meeting)
  holders  = [actor.AZE, actor.ARM]
  document = document.off_2025_08_08_joint_declaration
  quote    = "on the results of their meeting in Washington, 8 August 2025"
  date     = "2025-08-08"
}

claim "initialled_joint" {
  affirms  = happened(event.treaty_initialled)
  holders  = [actor.AZE, actor.ARM, actor.USA]
  document = document.off_2025_08_08_joint_declaration
  quote    = "witnessed the foreign ministers initial the agreed text"
  date     = "2025-08-08"
}

claim "initialled_baku" {
  affirms  = happened(event.treaty_initialled)
  holders  = [actor.AZE]
  document = document.az_2025_08_11_azernews_initialled
  quote    = "the foreign ministers initialled the Agreement on Establishment of Peace and Inter-State Relations"
  date     = "2025-08-08"
}

claim "unsigned_joint" {
  denies   = stage(instrument.peace_treaty, "signed")
  holders  = [actor.AZE, actor.ARM]
  document = document.off_2025_08_08_joint_declaration
  quote    = "further steps are needed before the Agreement is signed and finally ratified"
  date     = "2025-08-08"
}

claim "declaration_signed" {
  affirms  = happened(event.declaration_signed)
  holders  = [actor.AZE]
  document = document.az_2026_02_04_caliber_zayed
  quote    = "a draft treaty was initialled, a Joint Declaration signed and TRIPP announced"
  date     = "2025-08-08"
}

claim "declaration_signed_joint" {
  affirms  = happened(event.declaration_signed)
  holders  = [actor.AZE, actor.ARM]
  document = document.off_2025_08_08_joint_declaration
  quote    = "Joint Declaration by the President of the Republic of Azerbaijan and the Prime Minister of the Republic of Armenia"
  date     = "2025-08-08"
}

claim "appeal_signed" {
  affirms  = happened(event.appeal_signed)
  holders  = [actor.AZE, actor.ARM, actor.USA]
  document = document.off_2025_08_08_joint_declaration
  quote    = "They also witnessed the foreign ministers sign a joint appeal to the OSCE"
  date     = "2025-08-08"
}

claim "no_guarantor" {
  denies   = holds(proposition.declaration_has_guarantor)
  document = document.off_2025_08_08_joint_declaration
  quote    = "the declaration names no guarantor"
  date     = "2025-08-08"
}

claim "mou_az_signed" {
  affirms  = happened(event.mou_us_az_signed)
  holders  = [actor.USA, actor.AZE]
  document = document.off_2026_02_10_us_az_charter
  quote    = "They proceed from the memorandum of 8 August 2025"
  date     = "2025-08-08"
  recorded = "2025-08-29"
}

claim "mou_az_six_months" {
  affirms  = happened(event.mou_us_az_signed)
  holders  = [actor.AZE]
  document = document.az_2025_08_29_trend_mou_text
  quote    = "The memorandum took effect on signature and stays in force for one year"
  date     = "2025-08-08"
}

claim "waiver_extended" {
  affirms  = happened(event.waiver_extended)
  holders  = [actor.TRUMP]
  document = document.off_2025_08_08_section_907_waiver
  quote    = "The President accordingly extends the waiver"
  date     = "2025-08-08"
}

claim "section_907_stays" {
  affirms  = holds(proposition.section_907_still_law)
  holders  = [actor.USA]
  document = document.off_2025_08_08_section_907_waiver
  quote    = "It does not repeal Section 907"
  date     = "2025-08-08"
}

claim "precondition_aliyev" {
  affirms  = holds(proposition.constitution_is_precondition)
  holders  = [actor.ALIYEV]
  document = document.am_2025_08_09_azatutyun_aliyev_precondition
  quote    = "the treaty can be signed at any time once the constitution of Armenia has been changed"
  date     = "2025-08-08"
}

claim "no_claim_pashinyan" {
  denies   = holds(proposition.constitution_holds_claim)
  holders  = [actor.PASHINYAN]
  document = document.am_2025_08_09_azatutyun_aliyev_precondition
  quote    = "Pashinian denies that the preamble is a territorial claim"
  date     = "2025-08-09"
}

claim "iran_prevents" {
  affirms  = holds(proposition.american_corridor_threatens_iran)
  holders  = [actor.VELAYATI]
  document = document.ir_2025_08_09_mehr_velayati
  quote    = "Iran will prevent an American corridor in the Caucasus with or without Russia"
}

claim "iran_worry" {
  affirms   = holds(proposition.american_corridor_threatens_iran)
  holders   = [actor.PEZESHKIAN]
  document  = document.ir_2025_08_18_pezeshkian
  quote     = "called the presence of US companies worrying"
  certainty = "hedged"
}

claim "eu_sign_ratify" {
  denies   = stage(instrument.peace_treaty, "signed")
  holders  = [actor.KALLAS]
  document = document.eu_2025_08_09_kallas_berset
  quote    = "timely implementation, in particular signature and ratification of the treaty, now matters"
  date     = "2025-08-09"
}

claim "text_published" {
  affirms  = happened(event.treaty_text_published)
  holders  = [actor.AZE, actor.ARM]
  document = document.am_2025_08_11_azatutyun_text
  quote    = "The ministries of both countries published the initialled treaty of 17 articles"
  date     = "2025-08-11"
}

claim "draft_circulated" {
  affirms  = happened(event.closure_draft_circulated)
  holders  = [actor.AZE]
  document = document.az_2025_08_11_azernews_initialled
  quote    = "was circulated to the participating States on 11 August"
  date     = "2025-08-11"
}

claim "no_commitment_soufan" {
  denies   = holds(proposition.constitution_is_precondition)
  holders  = [actor.SOUFAN_CENTER]
  document = document.ind_2025_08_12_soufan
  quote    = "The deal holds no commitment of Armenia to change its constitution"
  date     = "2025-08-12"
}

claim "not_peace_process_pashinyan" {
  denies   = holds(proposition.constitution_is_precondition)
  holders  = [actor.PASHINYAN]
  document = document.am_2025_08_21_azatutyun_referendum
  quote    = "this has nothing to do with the peace process"
  date     = "2025-08-21"
}

claim "will_not_sign_baku" {
  denies   = happened(event.signature_azerbaijan)
  holders  = [actor.AZE]
  document = document.am_2025_08_21_azatutyun_referendum
  quote    = "Baku has repeated that it will not sign without the change"
  date     = "2025-08-21"
}

claim "no_obligation_mirzoyan" {
  denies   = holds(proposition.constitution_is_precondition)
  holders  = [actor.MIRZOYAN]
  document = document.am_2025_08_28_mirzoyan_no_obligation
  quote    = "Armenia has no obligation to any third country to change its basic law"
  date     = "2025-08-28"
}

claim "will_sign_after_baku" {
  denies   = happened(event.signature_azerbaijan)
  holders  = [actor.AZE]
  document = document.am_2025_08_28_mirzoyan_no_obligation
  quote    = "it will sign the treaty after the reference to the declaration of independence is removed"
  date     = "2025-08-28"
}

claim "closure_adopted" {
  affirms  = happened(event.closure_adopted)
  holders  = [actor.OSCE]
  document = document.off_2025_09_01_osce_decision
  quote    = "adopted, by a silence procedure among its 57 participating States, a decision that closes the Minsk Process"
  date     = "2025-09-01"
  basis    = "second-hand"
}

claim "minsk_closed" {
  affirms  = happened(event.minsk_process_closed)
  holders  = [actor.OSCE]
  document = document.off_2025_11_30_osce_closed
  quote    = "were closed on 30 November 2025 at 23:59"
  date     = "2025-11-30"
  basis    = "second-hand"
}

claim "zangezur_aliyev" {
  affirms  = holds(proposition.zangezur_corridor_agreed)
  holders  = [actor.ALIYEV]
  document = document.am_2025_10_08_mediamax_baghdasaryan
  quote    = "the opening of the Zangezur corridor was a key result of Washington"
}

claim "tripp_only_baghdasaryan" {
  denies   = holds(proposition.zangezur_corridor_agreed)
  holders  = [actor.BAGHDASARYAN]
  document = document.am_2025_10_08_mediamax_baghdasaryan
  quote    = "only TRIPP and the Crossroads of Peace exist on Armenian territory"
}

claim "zangezur_erdogan" {
  affirms   = holds(proposition.zangezur_corridor_agreed)
  holders   = [actor.ERDOGAN]
  document  = document.tr_2025_08_25_haqqin_erdogan
  quote     = "once the Zangezur corridor is complete"
  certainty = "hedged"
}

claim "kars_begun" {
  affirms  = happened(event.kars_dilucu_begun)
  holders  = [actor.URALOGLU]
  document = document.tr_2025_08_22_hurriyet_kars_dilucu
  quote    = "Turkey laid the foundation of the Kars-Igdir-Aralik-Dilucu railway, 224 km long"
  date     = "2025-08-22"
}

claim "ready_to_sign_mirzoyan" {
  denies   = stage(instrument.peace_treaty, "signed")
  holders  = [actor.MIRZOYAN]
  document = document.am_2025_10_mirzoyan_rejects_condition
  quote    = "Armenia is ready at once to consult on place and date of signature"
  date     = "2025-10"
}

claim "condition_rejected_mirzoyan" {
  denies   = holds(proposition.constitution_is_precondition)
  holders  = [actor.MIRZOYAN]
  document = document.am_2025_10_mirzoyan_rejects_condition
  quote    = "does not accept the condition on the constitution"
  date     = "2025-10"
}

claim "peace_exists_mirzoyan" {
  affirms  = holds(proposition.peace_established)
  holders  = [actor.MIRZOYAN]
  document = document.am_2025_10_mirzoyan_rejects_condition
  quote    = "In his view peace already exists and signature is a technical matter"
  date     = "2025-10"
}

claim "transit_lifted" {
  affirms  = happened(event.transit_limits_lifted)
  holders  = [actor.ALIYEV]
  document = document.az_2025_10_22_newsaz_grain_oped
  quote    = "peace now exists in practice, not only on paper"
  date     = "2025-10-21"
}

claim "peace_practice_aliyev" {
  affirms  = holds(proposition.peace_established)
  holders  = [actor.ALIYEV]
  document = document.az_2025_10_22_newsaz_grain_oped
  quote    = "peace now exists in practice, not only on paper"
  date     = "2025-10-21"
}

claim "grain_train" {
  affirms  = happened(event.first_grain_train)
  document = document.kz_2025_11_rferl_grain
  quote    = "A train with about 1,000 tonnes of Kazakh wheat reached Armenia on 8 November 2025 after crossing Azerbaijan"
  date     = "2025-11-08"
}

claim "reciprocal_yerevan" {
  affirms   = fulfilled(commitment.reciprocal_benefits)
  holders   = [actor.ARM]
  document  = document.kz_2025_11_rferl_grain
  quote     = "Yerevan links the transit to the documents signed in Washington in August"
  date      = "2025-11-08"
  certainty = "hedged"
}

claim "tif_released" {
  affirms  = happened(event.tif_released)
  holders  = [actor.ARM, actor.USA]
  document = document.off_2026_01_13_tripp_implementation_framework
  quote    = "TRIPP Implementation Framework, released in Washington on 13 January 2026"
  date     = "2026-01-13"
}

claim "tif_armenian_law" {
  affirms  = holds(proposition.route_under_armenian_law)
  holders  = [actor.ARM, actor.USA]
  document = document.off_2026_01_13_tripp_implementation_framework
  quote    = "Armenia keeps legislative, regulatory and judicial authority over all TRIPP areas"
  date     = "2026-01-13"
}

claim "eurasianet_no_extraterritorial" {
  affirms  = holds(proposition.route_under_armenian_law)
  document = document.ind_2026_01_eurasianet_tif
  quote    = "no US entity enjoys extraterritorial rights"
}

claim "prisoners_freed" {
  affirms  = happened(event.prisoners_freed)
  holders  = [actor.ARM]
  document = document.am_2026_01_14_azatutyun_four_prisoners
  quote    = "Azerbaijan freed four Armenian prisoners"
  date     = "2026-01-14"
}

claim "draft_not_yet" {
  denies   = happened(event.constitution_draft_published)
  holders  = [actor.ARM]
  document = document.am_2026_02_ocmedia_draft_constitution
  quote    = "the draft constitution will be published in March"
  date     = "2026-02-07"
}

claim "charter_signed" {
  affirms  = happened(event.charter_us_az_signed)
  holders  = [actor.USA, actor.AZE]
  document = document.off_2026_02_10_us_az_charter
  quote    = "signed in Baku on 10 February 2026 by President Ilham Aliyev and Vice President JD Vance"
  date     = "2026-02-10"
}

claim "projects_three_months_tass" {
  denies   = happened(event.charter_projects_settled)
  document = document.ru_2026_02_10_tass_charter
  quote    = "Within three months of signature the groups intend to decide on projects and roadmaps"
  date     = "2026-02-10"
}

claim "rail_70_percent" {
  denies   = happened(event.horadiz_aghband_complete)
  holders  = [actor.AZE]
  document = document.az_2026_02_27_report_70_percent
  quote    = "construction 70 per cent"
  date     = "2026-02-27"
}

claim "constitution_obstacle_us" {
  affirms   = holds(proposition.constitution_is_precondition)
  holders   = [actor.USA]
  document  = document.us_2026_03_19_threat_assessment
  quote     = "An obstacle remains: President Aliyev insists on a change of the constitution of Armenia"
  date      = "2026-03-19"
  certainty = "hedged"
}

claim "preamble_caliber" {
  affirms  = holds(proposition.constitution_holds_claim)
  holders  = [actor.AZE]
  document = document.az_2026_05_caliber_preamble
  quote    = "Armenia in law keeps a claim on Azerbaijani land"
  date     = "2026-05"
}

claim "constitution_unchanged_caliber" {
  denies   = happened(event.constitution_changed)
  holders  = [actor.AZE]
  document = document.az_2026_05_caliber_preamble
  quote    = "the real stake is one line in the preamble of the Armenian constitution"
  date     = "2026-05"
}

claim "tripp_initialled_mirzoyan" {
  affirms  = happened(event.tripp_initialled)
  holders  = [actor.MIRZOYAN]
  document = document.am_2026_05_vestnik_mirzoyan_timeline
  quote    = "the TRIPP agreement was initialled"
  date     = "2026-05-26"
}

claim "tripp_unsigned_mirzoyan" {
  denies   = happened(event.tripp_signed)
  holders  = [actor.MIRZOYAN]
  document = document.am_2026_05_vestnik_mirzoyan_timeline
  quote    = "it will be signed within a few weeks"
  date     = "2026-05-26"
}

claim "tripp_signed_301" {
  affirms  = happened(event.tripp_signed)
  document = document.off_2026_05_26_us_am_charter_and_tripp_agreement
  quote    = "The site says that all three were signed"
  date     = "2026-05-26"
}

claim "charter_us_am" {
  affirms  = happened(event.charter_us_am_signed)
  holders  = [actor.ARM]
  document = document.off_2026_05_26_us_am_charter_and_tripp_agreement
  quote    = "put their names to three documents: the TRIPP framework agreement, a new Charter on Comprehensive Strategic Partnership"
  date     = "2026-05-26"
}

claim "unsigned_tsakanyan" {
  denies   = stage(instrument.peace_treaty, "signed")
  holders  = [actor.TSAKANYAN]
  document = document.ind_2026_06_22_cybercenter
  quote    = "the peace treaty is still unsigned"
  date     = "2026-06-22"
}

# A denial with an open date stands against every later report.
claim "lachin_not_breached_baku" {
  denies   = breached(commitment.lachin_road)
  holders  = [actor.AZE]
  document = document.az_2023_04_24_lachin_checkpoint
  quote    = "It denies that there is a blockade and says that it exercises lawful border control"
  date     = "2022-12/.."
  basis    = "second-hand"
}
