document "am_2025_03_13_text_agreed" {
  file = "texts/am-2025-03-13-text-agreed.txt"
  side = "independent"
}

document "am_2025_08_09_azatutyun_aliyev_precondition" {
  file   = "texts/am-2025-08-09-azatutyun-aliyev-precondition.txt"
  source = source.azatutyun
  side   = "yerevan"
}

document "am_2025_08_11_azatutyun_text" {
  file   = "texts/am-2025-08-11-azatutyun-text.txt"
  source = source.azatutyun
  side   = "yerevan"
}

document "am_2025_08_21_azatutyun_referendum" {
  file   = "texts/am-2025-08-21-azatutyun-referendum.txt"
  source = source.azatutyun
  side   = "yerevan"
}

document "am_2025_08_28_mirzoyan_no_obligation" {
  file = "texts/am-2025-08-28-mirzoyan-no-obligation.txt"
  side = "yerevan"
}

document "am_2025_10_08_mediamax_baghdasaryan" {
  file = "texts/am-2025-10-08-mediamax-baghdasaryan.txt"
  side = "yerevan"
}

document "am_2025_10_mirzoyan_rejects_condition" {
  file = "texts/am-2025-10-mirzoyan-rejects-condition.txt"
  side = "joint"
}

document "am_2026_01_14_azatutyun_four_prisoners" {
  file   = "texts/am-2026-01-14-azatutyun-four-prisoners.txt"
  source = source.azatutyun
  side   = "yerevan"
}

document "am_2026_02_ocmedia_draft_constitution" {
  file = "texts/am-2026-02-ocmedia-draft-constitution.txt"
  side = "independent"
}

document "am_2026_05_vestnik_mirzoyan_timeline" {
  file = "texts/am-2026-05-vestnik-mirzoyan-timeline.txt"
  side = "moscow"
}

document "az_2025_08_11_azernews_initialled" {
  file = "texts/az-2025-08-11-azernews-initialled.txt"
  side = "baku"
}

document "az_2025_08_29_trend_mou_text" {
  file = "texts/az-2025-08-29-trend-mou-text.txt"
  side = "baku"
}

document "az_2025_10_22_newsaz_grain_oped" {
  file = "texts/az-2025-10-22-newsaz-grain-oped.txt"
  side = "baku"
}

document "az_2026_02_04_caliber_zayed" {
  file   = "texts/az-2026-02-04-caliber-zayed.txt"
  source = source.caliber
  side   = "baku"
}

document "az_2026_02_27_report_70_percent" {
  file = "texts/az-2026-02-27-report-70-percent.txt"
  side = "baku"
}

document "az_2026_05_caliber_preamble" {
  file   = "texts/az-2026-05-caliber-preamble.txt"
  source = source.caliber
  side   = "baku"
}

document "eu_2025_08_09_kallas_berset" {
  file = "texts/eu-2025-08-09-kallas-berset.txt"
  side = "europe"
}

document "ind_2024_evn_nov9" {
  file = "texts/ind-2024-evn-nov9.txt"
  side = "yerevan"
}

document "ind_2025_08_12_soufan" {
  file   = "texts/ind-2025-08-12-soufan.txt"
  source = source.soufan
  side   = "independent"
}

document "ind_2025_08_17_eir" {
  file = "texts/ind-2025-08-17-eir.txt"
  side = "independent"
}

document "ind_2026_01_eurasianet_tif" {
  file   = "texts/ind-2026-01-eurasianet-tif.txt"
  source = source.eurasianet
  side   = "independent"
}

document "ind_2026_06_22_cybercenter" {
  file = "texts/ind-2026-06-22-cybercenter.txt"
  side = "independent"
}

document "ir_2025_08_09_mehr_velayati" {
  file = "texts/ir-2025-08-09-mehr-velayati.txt"
  side = "tehran"
}

document "ir_2025_08_18_pezeshkian" {
  file = "texts/ir-2025-08-18-pezeshkian.txt"
  side = "independent"
}

document "kz_2025_11_rferl_grain" {
  file   = "texts/kz-2025-11-rferl-grain.txt"
  source = source.azatutyun
  side   = "yerevan"
}

document "off_2020_11_09_trilateral_statement" {
  file = "texts/off-2020-11-09-trilateral-statement.txt"
  side = "joint"
}

document "off_2025_08_08_joint_declaration" {
  file = "texts/off-2025-08-08-joint-declaration.txt"
  side = "joint"
}

document "off_2025_08_08_section_907_waiver" {
  file   = "texts/off-2025-08-08-section-907-waiver.txt"
  source = source.federal_register
  side   = "washington"
}

document "off_2025_09_01_osce_decision" {
  file   = "texts/off-2025-09-01-osce-decision.txt"
  source = source.reports_osce
  side   = "europe"
}

document "off_2025_11_30_osce_closed" {
  file   = "texts/off-2025-11-30-osce-closed.txt"
  source = source.reports_osce
  side   = "europe"
}

document "off_2026_01_13_tripp_implementation_framework" {
  file = "texts/off-2026-01-13-tripp-implementation-framework.txt"
  side = "joint"
}

document "off_2026_02_10_us_az_charter" {
  file = "texts/off-2026-02-10-us-az-charter.txt"
  side = "joint"
}

document "off_2026_05_26_us_am_charter_and_tripp_agreement" {
  file   = "texts/off-2026-05-26-us-am-charter-and-tripp-agreement.txt"
  source = source.site_301
  side   = "yerevan"
}

document "ru_2026_02_10_tass_charter" {
  file   = "texts/ru-2026-02-10-tass-charter.txt"
  source = source.tass
  side   = "moscow"
}

document "tr_2025_08_22_hurriyet_kars_dilucu" {
  file = "texts/tr-2025-08-22-hurriyet-kars-dilucu.txt"
  side = "ankara"
}

document "tr_2025_08_25_haqqin_erdogan" {
  file = "texts/tr-2025-08-25-haqqin-erdogan.txt"
  side = "ankara"
}

document "us_2025_08_08_oan_summit" {
  file = "texts/us-2025-08-08-oan-summit.txt"
  side = "washington"
}

document "us_2026_03_19_threat_assessment" {
  file   = "texts/us-2026-03-19-threat-assessment.txt"
  source = source.us_intelligence
  side   = "washington"
}

document "az_2023_04_24_lachin_checkpoint" {
  file  = "texts/az-2023-04-24-lachin-checkpoint.txt"
  side  = "baku"
  basis = "second-hand"
}
