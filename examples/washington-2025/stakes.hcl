# What each actor is said to gain or lose, and who says so.

stake "aze_technology" {
  actor    = actor.AZE
  gains    = "Western technology, capital and investment"
  because  = [instrument.mou_us_az, instrument.charter_us_az]
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "For Baku he sees access to technology and capital and a lasting post-war order"
}

stake "aze_minsk_group" {
  actor    = actor.AZE
  gains    = "the end of the Minsk Group, one of two main conditions of Baku"
  because  = [instrument.osce_joint_appeal, instrument.osce_mc_dec_1_25]
  holders  = [actor.CALIBER]
  document = document.az_2025_08_07_caliber_trump_announces
  quote    = "two of the main conditions of Baku"
}

stake "aze_waiver" {
  actor    = actor.AZE
  gains    = "a waiver of Section 907"
  because  = [instrument.waiver_907]
  holders  = [actor.ANCA]
  document = document.am_2025_08_09_anca_statement
  quote    = "called the waiver of Section 907 a reward for aggression"
}

stake "usa_reach" {
  actor    = actor.USA
  gains    = "a wider reach in transit and energy"
  because  = [instrument.joint_declaration]
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "for Washington a wider reach in transit and energy"
}

stake "usa_company" {
  actor    = actor.USA
  gains    = "74 per cent of the company for 49 years"
  because  = [instrument.tif]
  holders  = [actor.ARM, actor.USA]
  document = document.off_2026_01_13_tripp_implementation_framework
  quote    = "Armenia intends to offer the United States 74 per cent and to hold 26 per cent"
}

stake "usa_tur_99_years" {
  actor    = actor.TUR
  gains    = "a route to the east"
  because  = [corridor.tripp]
  holders  = [actor.SOUFAN_CENTER]
  document = document.ind_2025_08_12_soufan
  quote    = "sees TRIPP as a gain for Turkey and for the United States for 99 years"
}

stake "tur_railway" {
  actor    = actor.TUR
  gains    = "a railway for 15 million tonnes and 5.5 million passengers a year"
  because  = [corridor.tripp]
  holders  = [actor.URALOGLU]
  document = document.tr_2025_08_22_hurriyet_kars_dilucu
  quote    = "Capacity is put at 15 million tonnes and 5.5 million passengers a year"
}

stake "arm_adaptation" {
  actor    = actor.ARM
  loses    = "room for anything but adaptation"
  because  = [instrument.joint_declaration]
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "for Yerevan adaptation to a new reality"
}

stake "arm_transit" {
  actor    = actor.ARM
  gains    = "transit of grain through Azerbaijan, 15,000 to 20,000 tonnes a month"
  because  = [event.transit_limits_lifted]
  document = document.kz_2025_11_rferl_grain
  quote    = "Kazakhstan can send 15,000 to 20,000 tonnes a month"
}

stake "arm_reciprocity" {
  actor    = actor.ARM
  gains    = "reciprocal benefits for its connectivity"
  because  = [commitment.reciprocal_benefits]
  holders  = [actor.AZE, actor.ARM]
  document = document.off_2025_08_08_joint_declaration
  quote    = "with reciprocal benefits for the international and intra-state connectivity of Armenia"
}

stake "arm_sovereignty_costs" {
  actor    = actor.ARM
  loses    = "sovereignty that is cheap to use"
  because  = [instrument.tif]
  holders  = [actor.HETQ]
  document = document.am_2026_hetq_tif_not_capitulation
  quote    = "it also embeds long-term constraints that make sovereignty costly to use"
}

stake "karabakh_armenians_return" {
  actor    = actor.KARABAKH_ARMENIANS
  loses    = "the right of return, which the deal leaves out"
  because  = [instrument.joint_declaration]
  holders  = [actor.ANCA]
  document = document.am_2025_08_09_anca_statement
  quote    = "the deal leaves out the right of return of more than 150,000 Armenians of Artsakh"
}

stake "prisoners_left_out" {
  actor    = actor.PRISONERS
  loses    = "a place in the texts"
  because  = [instrument.peace_treaty]
  holders  = [actor.TSAREV]
  document = document.ru_2025_08_12_tsarev
  quote    = "Enclaves and prisoners are left out of the treaty"
}

stake "rus_concession" {
  actor    = actor.RUS
  loses    = "control of the railway sections that the route needs"
  because  = [corridor.tripp]
  holders  = [actor.PASHINYAN]
  document = document.am_2026_02_11_mediamax_kars
  quote    = "Russian control of the Armenian railway is used as an argument for the rival Kars-Dilucu line"
}

stake "irn_border" {
  actor    = actor.IRN
  loses    = "a border without an American presence"
  because  = [corridor.tripp]
  holders  = [actor.VELAYATI]
  document = document.ir_2025_08_09_mehr_velayati
  quote    = "the corridor would redraw borders and break up Armenia"
}

stake "fra_defeat" {
  actor    = actor.FRA
  loses    = "its part as a mediator"
  because  = [instrument.osce_mc_dec_1_25]
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "for Macron, the European Parliament, human-rights organisations and the Armenian lobby in the United States a defeat"
}

stake "western_azerbaijanis_return" {
  actor    = actor.WESTERN_AZERBAIJANIS
  loses    = "a return that no text provides for"
  because  = [instrument.peace_treaty]
  holders  = [actor.ALIYEV]
  chain    = [source.azatutyun]
  document = document.az_2025_12_azatutyun_western_azerbaijan
  quote    = "the return of Azerbaijanis who were driven out of Armenia must be ensured"
}
