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

document "ae_2025_07_10_abu_dhabi" {
  file  = "texts/ae-2025-07-10-abu-dhabi.txt"
  side  = "independent"
  basis = "second-hand"
}

document "ae_2026_02_04_jam_zayed" {
  file   = "texts/ae-2026-02-04-jam-zayed.txt"
  source = source.jam_news
  side   = "independent"
}

document "am_1990_declaration" {
  file  = "texts/am-1990-declaration.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_1995_constitution" {
  file  = "texts/am-1995-constitution.txt"
  side  = "yerevan"
  basis = "recalled"
}

document "am_2020_11_war" {
  file  = "texts/am-2020-11-war.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2023_09_exodus" {
  file  = "texts/am-2023-09-exodus.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2024_01_19_constitution" {
  file  = "texts/am-2024-01-19-constitution.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2024_09_26_court" {
  file  = "texts/am-2024-09-26-court.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2025_03_26_eu_law" {
  file  = "texts/am-2025-03-26-eu-law.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2025_04_16_pashinyan_simultaneous" {
  file   = "texts/am-2025-04-16-pashinyan-simultaneous.txt"
  source = source.public_tv
  side   = "yerevan"
}

document "am_2025_08_07_panarmenian_list" {
  file   = "texts/am-2025-08-07-panarmenian-list.txt"
  source = source.panarmenian
  side   = "yerevan"
}

document "am_2025_08_08_panarmenian_three_documents" {
  file   = "texts/am-2025-08-08-panarmenian-three-documents.txt"
  source = source.panarmenian
  side   = "yerevan"
}

document "am_2025_08_09_anca_statement" {
  file   = "texts/am-2025-08-09-anca-statement.txt"
  source = source.anca
  side   = "diaspora"
}

document "am_2025_08_10_aca_statement" {
  file = "texts/am-2025-08-10-aca-statement.txt"
  side = "diaspora"
}

document "am_2025_09_02_alphanews_memoranda" {
  file = "texts/am-2025-09-02-alphanews-memoranda.txt"
  side = "opposition"
}

document "am_2025_09_20_programme" {
  file  = "texts/am-2025-09-20-programme.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2025_10_21_zartonk_transit" {
  file = "texts/am-2025-10-21-zartonk-transit.txt"
  side = "diaspora"
}

document "am_2025_11_14_1lurer_pashinyan_company" {
  file   = "texts/am-2025-11-14-1lurer-pashinyan-company.txt"
  source = source.public_tv
  side   = "yerevan"
}

document "am_2025_12_22_putin" {
  file  = "texts/am-2025-12-22-putin.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2026_01_14_1lurer_tif" {
  file   = "texts/am-2026-01-14-1lurer-tif.txt"
  source = source.public_tv
  side   = "yerevan"
}

document "am_2026_01_14_anca_prisoners" {
  file   = "texts/am-2026-01-14-anca-prisoners.txt"
  source = source.anca
  side   = "diaspora"
}

document "am_2026_01_15_trend_pashinyan_de_jure" {
  file   = "texts/am-2026-01-15-trend-pashinyan-de-jure.txt"
  source = source.trend
  side   = "baku"
}

document "am_2026_01_azatutyun_sakunts" {
  file   = "texts/am-2026-01-azatutyun-sakunts.txt"
  source = source.azatutyun
  side   = "yerevan"
}

document "am_2026_02_11_mediamax_kars" {
  file = "texts/am-2026-02-11-mediamax-kars.txt"
  side = "yerevan"
}

document "am_2026_02_25_azatutyun_vardanyan" {
  file   = "texts/am-2026-02-25-azatutyun-vardanyan.txt"
  source = source.azatutyun
  side   = "yerevan"
}

document "am_2026_03_02_iran" {
  file  = "texts/am-2026-03-02-iran.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2026_06_07_election" {
  file  = "texts/am-2026-06-07-election.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2026_06_23_armenpress_telecom" {
  file = "texts/am-2026-06-23-armenpress-telecom.txt"
  side = "yerevan"
}

document "am_2026_06_tripp_signing" {
  file  = "texts/am-2026-06-tripp-signing.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2026_08_20_programme" {
  file  = "texts/am-2026-08-20-programme.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "am_2026_hetq_tif_not_capitulation" {
  file = "texts/am-2026-hetq-tif-not-capitulation.txt"
  side = "yerevan"
}

document "am_referendum_law" {
  file  = "texts/am-referendum-law.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "az_2020_11_war" {
  file  = "texts/az-2020-11-war.txt"
  side  = "baku"
  basis = "second-hand"
}

document "az_2023_09_operation" {
  file  = "texts/az-2023-09-operation.txt"
  side  = "baku"
  basis = "second-hand"
}

document "az_2025_08_07_caliber_trump_announces" {
  file   = "texts/az-2025-08-07-caliber-trump-announces.txt"
  source = source.caliber
  side   = "baku"
}

document "az_2025_08_07_newsaz_working_group" {
  file   = "texts/az-2025-08-07-newsaz-working-group.txt"
  source = source.news_az
  side   = "baku"
}

document "az_2025_08_08_trend_alioghlu" {
  file   = "texts/az-2025-08-08-trend-alioghlu.txt"
  source = source.trend
  side   = "baku"
}

document "az_2025_11_26_menafn_nabiyev" {
  file = "texts/az-2025-11-26-menafn-nabiyev.txt"
  side = "baku"
}

document "az_2025_12_23_report_hummatov" {
  file   = "texts/az-2025-12-23-report-hummatov.txt"
  source = source.report_az
  side   = "baku"
}

document "az_2025_12_azatutyun_western_azerbaijan" {
  file   = "texts/az-2025-12-azatutyun-western-azerbaijan.txt"
  source = source.azatutyun
  side   = "yerevan"
}

document "az_2025_12_caliber_fake_arithmetic" {
  file   = "texts/az-2025-12-caliber-fake-arithmetic.txt"
  source = source.caliber
  side   = "baku"
}

document "az_2026_02_14_azernews_tase" {
  file   = "texts/az-2026-02-14-azernews-tase.txt"
  source = source.azernews
  side   = "baku"
}

document "az_2026_04_bakuws_kaspi" {
  file = "texts/az-2026-04-bakuws-kaspi.txt"
  side = "baku"
}

document "c6_2025_11_16" {
  file  = "texts/c6-2025-11-16.txt"
  side  = "baku"
  basis = "second-hand"
}

document "cis_1991_12_21_alma_ata" {
  file  = "texts/cis-1991-12-21-alma-ata.txt"
  side  = "world"
  basis = "second-hand"
}

document "eu_2022_brussels" {
  file  = "texts/eu-2022-brussels.txt"
  side  = "europe"
  basis = "second-hand"
}

document "eu_2023_10_05_granada" {
  file  = "texts/eu-2023-10-05-granada.txt"
  side  = "europe"
  basis = "second-hand"
}

document "eu_2023_brussels" {
  file  = "texts/eu-2023-brussels.txt"
  side  = "europe"
  basis = "second-hand"
}

document "fr_2020_11_27_senate_resolution" {
  file   = "texts/fr-2020-11-27-senate-resolution.txt"
  source = source.azatutyun
  side   = "yerevan"
}

document "icj_2023_orders" {
  file  = "texts/icj-2023-orders.txt"
  side  = "world"
  basis = "second-hand"
}

document "ind_2024_07_caucasuswatch_shusha" {
  file = "texts/ind-2024-07-caucasuswatch-shusha.txt"
  side = "independent"
}

document "ind_2026_02_jam_vance" {
  file   = "texts/ind-2026-02-jam-vance.txt"
  source = source.jam_news
  side   = "independent"
}

document "ir_2026_03_nakhchivan_drone" {
  file = "texts/ir-2026-03-nakhchivan-drone.txt"
  side = "independent"
}

document "joint_2023_12_07_statement" {
  file  = "texts/joint-2023-12-07-statement.txt"
  side  = "joint"
  basis = "second-hand"
}

document "joint_2024_08_30_regulations" {
  file  = "texts/joint-2024-08-30-regulations.txt"
  side  = "joint"
  basis = "second-hand"
}

document "joint_2025_01_16_border" {
  file  = "texts/joint-2025-01-16-border.txt"
  side  = "joint"
  basis = "second-hand"
}

document "joint_2026_01_20_davos" {
  file  = "texts/joint-2026-01-20-davos.txt"
  side  = "baku"
  basis = "second-hand"
}

document "minerals_2026_05_26" {
  file  = "texts/minerals-2026-05-26.txt"
  side  = "joint"
  basis = "second-hand"
}

document "off_2021_01_11_trilateral_working_group" {
  file = "texts/off-2021-01-11-trilateral-working-group.txt"
  side = "joint"
}

document "off_2022_03_five_principles" {
  file = "texts/off-2022-03-five-principles.txt"
  side = "baku"
}

document "off_2024_04_19_delimitation_protocol" {
  file = "texts/off-2024-04-19-delimitation-protocol.txt"
  side = "joint"
}

document "off_2025_08_08_us_am_mou_ai_semiconductors" {
  file   = "texts/off-2025-08-08-us-am-mou-ai-semiconductors.txt"
  source = source.panarmenian
  side   = "joint"
}

document "off_2025_08_08_us_am_mou_crossroads" {
  file = "texts/off-2025-08-08-us-am-mou-crossroads.txt"
  side = "joint"
}

document "off_2025_08_08_us_am_mou_energy" {
  file = "texts/off-2025-08-08-us-am-mou-energy.txt"
  side = "joint"
}

document "off_2025_08_11_peace_agreement_17_articles" {
  file = "texts/off-2025-08-11-peace-agreement-17-articles.txt"
  side = "joint"
}

document "off_2026_02_09_us_am_123_statement" {
  file = "texts/off-2026-02-09-us-am-123-statement.txt"
  side = "joint"
}

document "osce_1997_minsk_process" {
  file  = "texts/osce-1997-minsk-process.txt"
  side  = "europe"
  basis = "second-hand"
}

document "osce_2007_madrid" {
  file  = "texts/osce-2007-madrid.txt"
  side  = "europe"
  basis = "second-hand"
}

document "ru_1994_05_ceasefire" {
  file  = "texts/ru-1994-05-ceasefire.txt"
  side  = "moscow"
  basis = "recalled"
}

document "ru_2008_11_02_meiendorf" {
  file  = "texts/ru-2008-11-02-meiendorf.txt"
  side  = "moscow"
  basis = "second-hand"
}

document "ru_2025_08_09_mfa" {
  file  = "texts/ru-2025-08-09-mfa.txt"
  side  = "moscow"
  basis = "second-hand"
}

document "ru_2025_08_12_tsarev" {
  file   = "texts/ru-2025-08-12-tsarev.txt"
  source = source.tsarev
  side   = "moscow"
}

document "ru_2025_08_27_tsarev_stalled" {
  file   = "texts/ru-2025-08-27-tsarev-stalled.txt"
  source = source.tsarev
  side   = "moscow"
}

document "tr_1993_border" {
  file  = "texts/tr-1993-border.txt"
  side  = "ankara"
  basis = "second-hand"
}

document "un_1993_resolutions" {
  file  = "texts/un-1993-resolutions.txt"
  side  = "world"
  basis = "recalled"
}

document "us_1992_section_907" {
  file  = "texts/us-1992-section-907.txt"
  side  = "washington"
  basis = "second-hand"
}

document "us_2001_907_waiver" {
  file  = "texts/us-2001-907-waiver.txt"
  side  = "washington"
  basis = "second-hand"
}

document "us_2023_05_washington" {
  file  = "texts/us-2023-05-washington.txt"
  side  = "washington"
  basis = "second-hand"
}

document "us_2023_11_16_turan_907" {
  file = "texts/us-2023-11-16-turan-907.txt"
  side = "independent"
}

document "us_2025_01_14_charter" {
  file  = "texts/us-2025-01-14-charter.txt"
  side  = "joint"
  basis = "second-hand"
}

document "us_2026_02_05_aecom" {
  file  = "texts/us-2026-02-05-aecom.txt"
  side  = "yerevan"
  basis = "second-hand"
}

document "us_2026_08_08_anniversary_statement" {
  file  = "texts/us-2026-08-08-anniversary-statement.txt"
  side  = "joint"
  basis = "second-hand"
}
