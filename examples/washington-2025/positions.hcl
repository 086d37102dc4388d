# Positions: what each side says of the matters in dispute.

proposition "declaration_requires_constitution" {
  text = "The Joint Declaration contains constitutional reform in Armenia"
}

proposition "route_has_guarantors" {
  text = "Regional and international guarantors stand behind the route"
}

proposition "legally_binding_guarantees" {
  text = "The Washington texts give legally binding guarantees"
}

proposition "section_907_ended" {
  text = "Section 907 is suspended or lifted for good"
}

proposition "transit_is_goodwill" {
  text = "Transit to Armenia is a unilateral gesture of Azerbaijan"
}

proposition "transit_from_washington" {
  text = "Transit to Armenia follows from the Washington documents"
}

proposition "karabakh_return_needed" {
  text = "Armenians displaced from Karabakh must be able to return"
}

proposition "western_azerbaijan_return_needed" {
  text = "Azerbaijanis displaced from Armenia must be able to return"
}

proposition "western_tracks_failed" {
  text = "The Western mediation tracks failed"
}

proposition "lachin_blockade" {
  text = "The Lachin road was blockaded"
}

proposition "us_troops_on_route" {
  text = "US forces or security firms come with the route"
}

proposition "company_equal_shares" {
  text = "Armenia and the United States hold equal shares in the company"
}

proposition "charter_gives_guarantees" {
  text = "The charter US-Azerbaijan gives lasting guarantees"
}

proposition "reform_meets_baku_demand" {
  text = "The planned constitutional reform fulfils the demand of Baku"
}

proposition "prisoners_remain" {
  text = "Armenian prisoners remain in Azerbaijan"
}

proposition "treaty_before_election" {
  text = "The treaty could be signed before the June 2026 election"
}

proposition "no_extraterritorial_rights" {
  text = "No extraterritorial right arises on the route"
}

claim "constitution_in_declaration_alioghlu" {
  affirms  = holds(proposition.declaration_requires_constitution)
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "constitutional reform in Armenia that excludes territorial claims"
}

claim "constitution_in_declaration_caliber" {
  affirms   = holds(proposition.declaration_requires_constitution)
  holders   = [actor.CALIBER]
  document  = document.az_2025_08_07_caliber_trump_announces
  quote     = "are both addressed in the text"
  certainty = "hedged"
}

claim "constitution_not_in_declaration" {
  denies   = holds(proposition.declaration_requires_constitution)
  holders  = [actor.AZE, actor.ARM]
  document = document.off_2025_08_08_joint_declaration
  quote    = "does not mention the constitution of Armenia"
}

claim "constitution_not_discussed_mirzoyan" {
  denies   = holds(proposition.declaration_requires_constitution)
  holders  = [actor.MIRZOYAN]
  document = document.am_2025_08_28_mirzoyan_no_obligation
  quote    = "the constitution was not discussed in Washington"
}

claim "constitution_not_in_deal_soufan" {
  denies   = holds(proposition.declaration_requires_constitution)
  holders  = [actor.SOUFAN_CENTER]
  document = document.ind_2025_08_12_soufan
  quote    = "The deal holds no commitment of Armenia to change its constitution"
}

claim "guarantors_alioghlu" {
  affirms  = holds(proposition.route_has_guarantors)
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "puts the Zangezur corridor under regional and international guarantors"
}

claim "guarantors_missing_soufan" {
  denies    = holds(proposition.route_has_guarantors)
  holders   = [actor.SOUFAN_CENTER]
  document  = document.ind_2025_08_12_soufan
  quote     = "asks who will guarantee security after the term of Trump"
  certainty = "hedged"
}

claim "binding_guarantees_alioghlu" {
  affirms  = holds(proposition.legally_binding_guarantees)
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "speaks of legally binding guarantees"
}

claim "binding_guarantees_missing_aca" {
  denies    = holds(proposition.legally_binding_guarantees)
  holders   = [actor.ACA]
  document  = document.am_2025_08_10_aca_statement
  quote     = "must contain enforcement mechanisms and binding security guarantees for Armenia"
  certainty = "hedged"
}

claim "memorandum_not_binding_tsarev" {
  denies   = holds(proposition.legally_binding_guarantees)
  holders  = [actor.TSAREV]
  document = document.ru_2025_08_27_tsarev_stalled
  quote    = "a memorandum does not bind"
}

claim "treaty_has_no_guarantor" {
  denies   = holds(proposition.legally_binding_guarantees)
  holders  = [actor.AZE, actor.ARM]
  document = document.off_2025_08_11_peace_agreement_17_articles
  quote    = "no third-state guarantor"
}

claim "907_suspended_alioghlu" {
  affirms   = holds(proposition.section_907_ended)
  holders   = [actor.ALIOGHLU]
  document  = document.az_2025_08_08_trend_alioghlu
  quote     = "President Trump will suspend Section 907"
  certainty = "hedged"
}

claim "907_not_repealed" {
  denies   = holds(proposition.section_907_ended)
  holders  = [actor.USA]
  document = document.off_2025_08_08_section_907_waiver
  quote    = "It does not repeal Section 907"
}

claim "907_no_waiver_obrien" {
  denies   = happened(event.waiver_extended)
  holders  = [actor.OBRIEN]
  document = document.us_2023_11_16_turan_907
  quote    = "does not expect to submit a waiver"
  date     = "2023-11-15"
}

claim "907_blockade_statute" {
  affirms   = holds(proposition.lachin_blockade)
  holders   = [actor.USA_CONGRESS]
  document  = document.us_1992_section_907
  quote     = "demonstrable steps to cease all blockades"
  date      = "1992-10-24"
  certainty = "hypothetical"
  basis     = "second-hand"
}

claim "lachin_blockade_denied" {
  denies   = holds(proposition.lachin_blockade)
  holders  = [actor.AZE]
  document = document.az_2023_04_24_lachin_checkpoint
  quote    = "It denies that there is a blockade"
  date     = "2022-12"
  basis    = "second-hand"
}

claim "lachin_movement_icj" {
  affirms   = holds(proposition.lachin_blockade)
  holders   = [actor.ICJ]
  document  = document.icj_2023_orders
  quote     = "to ensure unimpeded movement along the Lachin corridor in both directions"
  date      = "2023-02-22"
  certainty = "hedged"
  basis     = "second-hand"
}

claim "907_reward_anca" {
  affirms   = holds(proposition.section_907_ended)
  holders   = [actor.ANCA]
  document  = document.am_2025_08_09_anca_statement
  quote     = "called the waiver of Section 907 a reward for aggression"
  certainty = "hedged"
}

claim "transit_goodwill_baku" {
  affirms   = holds(proposition.transit_is_goodwill)
  holders   = [actor.AZE]
  document  = document.az_2025_10_22_newsaz_grain_oped
  quote     = "the decision of Azerbaijan to lift limits on cargo transit to Armenia is more than a gesture"
  date      = "2025-10-22"
  certainty = "hedged"
}

claim "transit_washington_yerevan" {
  affirms  = holds(proposition.transit_from_washington)
  holders  = [actor.ARM]
  document = document.kz_2025_11_rferl_grain
  quote    = "Yerevan links the transit to the documents signed in Washington in August"
  date     = "2025-11-08"
}

claim "transit_confirmed_papoyan" {
  affirms  = happened(event.transit_limits_lifted)
  holders  = [actor.PAPOYAN]
  document = document.az_2025_10_22_newsaz_grain_oped
  quote    = "confirmed the route by rail from Aktau and Baku through Georgia"
  date     = "2025-10-22"
}

claim "transit_lifted_zartonk" {
  affirms  = happened(event.transit_limits_lifted)
  document = document.am_2025_10_21_zartonk_transit
  quote    = "reports the end of transit limits"
  date     = "2025-10-21"
}

claim "return_anca" {
  affirms  = holds(proposition.karabakh_return_needed)
  holders  = [actor.ANCA]
  document = document.am_2025_08_09_anca_statement
  quote    = "the right of return of more than 150,000 Armenians of Artsakh"
}

claim "return_aca" {
  affirms  = holds(proposition.karabakh_return_needed)
  holders  = [actor.ACA]
  document = document.am_2025_08_10_aca_statement
  quote    = "asks for the release of prisoners and the return of the displaced"
}

claim "return_refused_pashinyan" {
  denies   = holds(proposition.karabakh_return_needed)
  holders  = [actor.PASHINYAN]
  chain    = [source.azatutyun]
  document = document.az_2025_12_azatutyun_western_azerbaijan
  quote    = "refuses to press for the return of Karabakh Armenians"
  date     = "2025-12"
}

claim "western_azerbaijan_aliyev" {
  affirms  = holds(proposition.western_azerbaijan_return_needed)
  holders  = [actor.ALIYEV]
  chain    = [source.azatutyun]
  document = document.az_2025_12_azatutyun_western_azerbaijan
  quote    = "the return of Azerbaijanis who were driven out of Armenia must be ensured"
  date     = "2025-12"
}

claim "tracks_failed_alioghlu" {
  affirms  = holds(proposition.western_tracks_failed)
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "The mediation of Biden, Blinken and Macron failed in his eyes"
}

claim "tracks_base_prague" {
  denies   = holds(proposition.western_tracks_failed)
  holders  = [actor.EU]
  document = document.eu_2022_brussels
  quote    = "as the basis of border delimitation"
  date     = "2022-10-06"
  basis    = "second-hand"
}

claim "no_us_forces_araghchi" {
  denies   = holds(proposition.us_troops_on_route)
  holders  = [actor.ARM]
  document = document.ir_2025_08_18_pezeshkian
  quote    = "no American forces or security firms will come under the pretext of the route"
  date     = "2025-08-18"
  via {
    by   = actor.ARAGHCHI
    how  = "paraphrased"
    date = "2025-08-18"
  }
}

claim "no_us_troops_factor" {
  denies   = holds(proposition.us_troops_on_route)
  chain    = [source.factor_tv]
  document = document.am_2025_08_08_panarmenian_three_documents
  quote    = "that no US troops come"
  date     = "2025-08-08"
}

claim "equal_partners_factor" {
  affirms  = holds(proposition.company_equal_shares)
  chain    = [source.factor_tv]
  document = document.am_2025_08_08_panarmenian_three_documents
  quote    = "a joint company of equal partners"
  date     = "2025-08-08"
  until    = "2026-01-12"
}

claim "shares_74_26" {
  denies   = holds(proposition.company_equal_shares)
  holders  = [actor.ARM, actor.USA]
  document = document.off_2026_01_13_tripp_implementation_framework
  quote    = "Armenia intends to offer the United States 74 per cent and to hold 26 per cent"
  date     = "2026-01-13"
}

claim "shares_public_tv" {
  denies   = holds(proposition.company_equal_shares)
  holders  = [actor.ARM]
  document = document.am_2026_01_14_1lurer_tif
  quote    = "The United States holds a controlling stake of 74 per cent"
  date     = "2026-01-14"
}

claim "shares_discussed_pashinyan" {
  affirms   = holds(proposition.company_equal_shares)
  holders   = [actor.PASHINYAN]
  document  = document.am_2025_11_14_1lurer_pashinyan_company
  quote     = "on strategic questions Armenia will have the deciding vote"
  date      = "2025-11-14"
  until     = "2026-01-12"
  certainty = "hedged"
}

claim "charter_guarantees_tase" {
  affirms  = holds(proposition.charter_gives_guarantees)
  holders  = [actor.TASE]
  document = document.az_2026_02_14_azernews_tase
  quote    = "gives lasting guarantees of peace in the South Caucasus"
}

claim "charter_intentions" {
  denies    = holds(proposition.charter_gives_guarantees)
  holders   = [actor.USA, actor.AZE]
  document  = document.off_2026_02_10_us_az_charter
  quote     = "The Parties may set up working groups"
  date      = "2026-02-10"
  certainty = "hedged"
}

claim "reform_meets_demand_caliber" {
  affirms  = holds(proposition.reform_meets_baku_demand)
  holders  = [actor.CALIBER]
  document = document.az_2025_12_caliber_fake_arithmetic
  quote    = "put Yerevan on a path to meet the demands of Baku"
}

claim "reform_domestic_pashinyan" {
  denies   = holds(proposition.reform_meets_baku_demand)
  holders  = [actor.PASHINYAN]
  document = document.am_2025_08_21_azatutyun_referendum
  quote    = "this has nothing to do with the peace process"
}

claim "reform_meets_demand_opposition" {
  affirms   = holds(proposition.reform_meets_baku_demand)
  holders   = [actor.ALPHA_NEWS]
  document  = document.am_2025_10_mirzoyan_rejects_condition
  quote     = "The opposition says that the planned reform fulfils the demand of Baku all the same"
  certainty = "hedged"
}

claim "prisoners_remain_ocmedia" {
  affirms  = holds(proposition.prisoners_remain)
  document = document.am_2026_01_14_azatutyun_four_prisoners
  quote    = "Nineteen Armenians remained in Azerbaijani custody"
  date     = "2026-01-14"
}

claim "prisoners_remain_anca" {
  affirms  = holds(proposition.prisoners_remain)
  holders  = [actor.ANCA]
  document = document.am_2026_01_14_anca_prisoners
  quote    = "the release of at least 19 others"
  date     = "2026-01-14"
}

claim "prisoners_remain_tsakanyan" {
  affirms  = holds(proposition.prisoners_remain)
  holders  = [actor.TSAKANYAN]
  document = document.ind_2026_06_22_cybercenter
  quote    = "prisoners remain in detention"
  date     = "2026-06-22"
}

claim "prisoners_left_out_tsarev" {
  affirms  = holds(proposition.prisoners_remain)
  holders  = [actor.TSAREV]
  document = document.ru_2025_08_12_tsarev
  quote    = "Enclaves and prisoners are left out of the treaty"
}

claim "before_election_hasanguliyev" {
  affirms   = holds(proposition.treaty_before_election)
  holders   = [actor.HASANGULIYEV]
  document  = document.am_2026_02_ocmedia_draft_constitution
  quote     = "named such an undertaking as the condition"
  date      = "2026-02-07"
  until     = "2026-06-07"
  certainty = "hedged"
}

claim "no_extraterritorial_tif" {
  affirms  = holds(proposition.no_extraterritorial_rights)
  holders  = [actor.ARM, actor.USA]
  document = document.off_2026_01_13_tripp_implementation_framework
  quote    = "No extraterritorial right is created"
}

claim "no_extraterritorial_hetq" {
  affirms  = holds(proposition.no_extraterritorial_rights)
  holders  = [actor.HETQ]
  document = document.am_2026_hetq_tif_not_capitulation
  quote    = "rejects extraterritoriality and foreign uniforms"
}

claim "sovereignty_costly_hetq" {
  affirms   = holds(proposition.route_under_armenian_law)
  holders   = [actor.HETQ]
  document  = document.am_2026_hetq_tif_not_capitulation
  quote     = "embeds long-term constraints that make sovereignty costly to use"
  certainty = "hedged"
}

claim "sovereignty_doubted_alpha" {
  denies    = holds(proposition.route_under_armenian_law)
  holders   = [actor.ALPHA_NEWS]
  document  = document.am_2025_09_02_alphanews_memoranda
  quote     = "doubts the claim of the government that no sovereignty was given up"
  certainty = "hedged"
}

claim "zangezur_alpha" {
  affirms  = holds(proposition.zangezur_corridor_agreed)
  holders  = [actor.ALPHA_NEWS]
  document = document.am_2025_09_02_alphanews_memoranda
  quote    = "the granting of the Zangezur corridor to Baku and Ankara under the name Trump Route"
}

claim "no_corridor_raufoglu" {
  denies   = holds(proposition.zangezur_corridor_agreed)
  holders  = [actor.RAUFOGLU]
  document = document.am_2025_08_07_panarmenian_list
  quote    = "the corridor no longer exists as such"
}

claim "corridor_renamed_oan" {
  denies   = holds(proposition.zangezur_corridor_agreed)
  document = document.us_2025_08_08_oan_summit
  quote    = "the transit corridor was renamed the Trump Route"
}

claim "point_9_moscow" {
  affirms  = holds(proposition.statement_2020_point_9_valid)
  holders  = [actor.RUS]
  document = document.ru_2025_08_09_mfa
  quote    = "the trilateral agreements with Russia since 2020 remain in force, point 9 among them"
  date     = "2025-08-09"
  basis    = "second-hand"
}

claim "obligation_only_framework_tsarev" {
  denies   = holds(proposition.zangezur_corridor_agreed)
  holders  = [actor.TSAREV]
  document = document.ru_2025_08_27_tsarev_stalled
  quote    = "Point 4 of the declaration obliges Armenia only to work on a framework for the route"
}

claim "stalled_tsarev" {
  denies   = stage(instrument.peace_treaty, "signed")
  holders  = [actor.TSAREV]
  document = document.ru_2025_08_27_tsarev_stalled
  quote    = "Peace has stalled"
  date     = "2025-08-27"
}

claim "new_promise_doubted_eir" {
  affirms  = breached(commitment.lachin_road)
  holders  = [actor.EIR_AUTHORS]
  document = document.ind_2025_08_17_eir
  quote    = "closed it from December 2022, and asks what a new promise is worth"
  date     = "2022-12"
}

claim "milestone_berset" {
  affirms  = happened(event.treaty_initialled)
  holders  = [actor.BERSET]
  document = document.eu_2025_08_09_kallas_berset
  quote    = "called the initialling a historic milestone"
  date     = "2025-08-08"
}

claim "abu_dhabi_agreement_aliyev" {
  affirms  = happened(event.abu_dhabi_2025)
  holders  = [actor.ALIYEV]
  document = document.ae_2026_02_04_jam_zayed
  quote    = "agreement had finally been reached in Abu Dhabi in July 2025"
  date     = "2025-07-10"
}

claim "peace_established_pashinyan" {
  affirms  = holds(proposition.peace_established)
  holders  = [actor.PASHINYAN]
  chain    = [source.azatutyun]
  document = document.az_2025_12_azatutyun_western_azerbaijan
  quote    = "who says that peace has been established"
  date     = "2025-12"
}

claim "court_path_pashinyan" {
  affirms   = holds(proposition.constitution_holds_claim)
  holders   = [actor.PASHINYAN]
  chain     = [source.caliber]
  document  = document.az_2025_12_caliber_fake_arithmetic
  quote     = "if not, he himself will propose constitutional change"
  date      = "2025-12"
  certainty = "hypothetical"
}

claim "court_denies_claim" {
  denies   = holds(proposition.constitution_holds_claim)
  holders  = [actor.CONSTITUTIONAL_COURT]
  document = document.am_2024_09_26_court
  quote    = "the preamble's reference to the Declaration of Independence covers only principles"
  date     = "2024-09-26"
  basis    = "second-hand"
}

claim "draft_late_sakunts" {
  denies   = happened(event.constitution_draft_published)
  holders  = [actor.SAKUNTS]
  document = document.am_2026_01_azatutyun_sakunts
  quote    = "the council will certainly miss the March deadline"
  date     = "2026-01"
}

claim "rail_69_hummatov" {
  denies   = happened(event.horadiz_aghband_complete)
  holders  = [actor.HUMMATOV]
  document = document.az_2025_12_23_report_hummatov
  quote    = "work on the Horadiz-Aghband railway is 69 per cent complete"
  date     = "2025-12-23"
}

claim "rail_not_yet_nabiyev" {
  denies    = happened(event.horadiz_aghband_complete)
  holders   = [actor.NABIYEV]
  document  = document.az_2025_11_26_menafn_nabiyev
  quote     = "will reach the Armenian border by 2026"
  date      = "2025-11-26"
  certainty = "hedged"
}

claim "middle_2026_aliyev" {
  denies    = happened(event.horadiz_aghband_complete)
  holders   = [actor.ALIYEV]
  document  = document.am_2025_10_21_zartonk_transit
  quote     = "road and rail through Azerbaijan will be complete by the middle of 2026"
  date      = "2025-10-21"
  certainty = "hedged"
}

claim "route_2028_aliyev" {
  denies    = happened(event.route_opened)
  holders   = [actor.ALIYEV]
  document  = document.am_2025_10_21_zartonk_transit
  quote     = "the corridor could open by the end of 2028"
  date      = "2025-10-21"
  certainty = "hedged"
}

claim "company_must_be_set_up" {
  denies   = happened(event.tripp_company_registered)
  holders  = [actor.PASHINYAN]
  document = document.am_2026_01_15_trend_pashinyan_de_jure
  quote    = "A company must be established in Armenia"
  date     = "2026-01-15"
}

claim "company_set_up_second_hand" {
  affirms   = happened(event.tripp_company_registered)
  holders   = [actor.ARM]
  document  = document.am_2026_06_tripp_signing
  quote     = "the company was set up in June"
  date      = "2026-06"
  certainty = "hedged"
  basis     = "recalled"
}

claim "tripp_signed_second_hand" {
  affirms   = happened(event.tripp_signed)
  holders   = [actor.ARM]
  document  = document.am_2026_06_tripp_signing
  quote     = "dates the signing of the TRIPP agreement to 1 June 2026 and to 4 June 2026"
  date      = "2026-06-01/2026-06-04"
  certainty = "hedged"
  basis     = "second-hand"
}

claim "programme_signature_civil_contract" {
  denies   = stage(instrument.peace_treaty, "signed")
  holders  = [actor.CIVIL_CONTRACT]
  document = document.az_2026_04_bakuws_kaspi
  quote    = "complete signature and ratification of the agreement with Azerbaijan"
  date     = "2026-04-20"
}

claim "ready_to_sign_pashinyan_april" {
  denies   = stage(instrument.peace_treaty, "signed")
  holders  = [actor.PASHINYAN]
  document = document.am_2025_04_16_pashinyan_simultaneous
  quote    = "he is ready to sign"
  date     = "2025-04-16"
}

claim "not_against_iran_promise" {
  affirms  = happened(event.assurance_to_iran)
  holders  = [actor.ARM]
  document = document.am_2026_03_02_iran
  quote    = "TRIPP will not be used against Iran"
  date     = "2026-03-02"
  basis    = "second-hand"
}

claim "telecom_yesayan" {
  affirms  = happened(event.telecom_transit)
  holders  = [actor.YESAYAN]
  document = document.am_2026_06_23_armenpress_telecom
  quote    = "the agreement signed on 22 June with AzerTelecom"
  date     = "2026-06-22"
}

claim "vance_visit_jam" {
  affirms  = happened(event.us_am_123_statement)
  document = document.ind_2026_02_jam_vance
  quote    = "The sides closed talks on a nuclear agreement"
  date     = "2026-02-09"
}

claim "mou_working_group_announced" {
  denies   = happened(event.mou_us_az_signed)
  holders  = [actor.AZE]
  document = document.az_2025_08_07_newsaz_working_group
  quote    = "is to be signed during the visit of President Aliyev"
  date     = "2025-08-07"
}

proposition "article_v_blank" {
  text = "Article V leaves the number of days blank"
}

claim "article_v_blank" {
  affirms  = holds(proposition.article_v_blank)
  holders  = [actor.AZE, actor.ARM]
  document = document.off_2025_08_11_peace_agreement_17_articles
  quote    = "Within a number of days left blank in the initialled text after exchanging instruments of ratification"
}
