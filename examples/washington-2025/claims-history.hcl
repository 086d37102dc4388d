# Who says that the events of history.hcl have happened.

claim "karabakh_movement" {
  affirms  = happened(event.karabakh_movement)
  holders  = [actor.ARM]
  document = document.am_1990_declaration
  quote    = "The Karabakh movement began in February 1988"
  date     = "1988-02"
  basis    = "second-hand"
}

claim "act_of_reunification" {
  affirms  = happened(event.act_of_reunification)
  holders  = [actor.ARM]
  document = document.am_1990_declaration
  quote    = "adopted an act on reunification"
  date     = "1989-12-01"
  basis    = "second-hand"
}

claim "declaration_of_independence" {
  affirms  = happened(event.declaration_of_independence)
  holders  = [actor.ARM]
  document = document.am_1990_declaration
  quote    = "The Declaration of Independence of 23 August 1990 cites that act"
  date     = "1990-08-23"
  basis    = "recalled"
}

claim "alma_ata_signed" {
  affirms  = happened(event.alma_ata_signed)
  holders  = [actor.CIS]
  document = document.cis_1991_12_21_alma_ata
  quote    = "signed the Alma-Ata Declaration"
  date     = "1991-12-21"
  basis    = "second-hand"
}

claim "minsk_conference_planned" {
  affirms  = happened(event.minsk_conference_planned)
  holders  = [actor.OSCE]
  document = document.osce_1997_minsk_process
  quote    = "the CSCE decided to plan a conference on Nagorno-Karabakh in Minsk"
  date     = "1992-03-24"
  basis    = "second-hand"
}

claim "section_907_enacted" {
  affirms  = happened(event.section_907_enacted)
  holders  = [actor.USA_CONGRESS]
  document = document.us_1992_section_907
  quote    = "became law on 24 October 1992"
  date     = "1992-10-24"
  basis    = "second-hand"
}

claim "turkey_closes_border" {
  affirms  = happened(event.turkey_closes_border)
  holders  = [actor.TUR]
  document = document.tr_1993_border
  quote    = "In April 1993 Turkey closed its border with Armenia"
  date     = "1993-04"
  basis    = "second-hand"
}

claim "unsc_resolutions_1993" {
  affirms  = happened(event.unsc_resolutions_1993)
  holders  = [actor.UNSC]
  document = document.un_1993_resolutions
  quote    = "the Security Council adopted resolutions 822, 853, 874 and 884"
  date     = "1993"
  basis    = "recalled"
}

claim "ceasefire_1994" {
  affirms  = happened(event.ceasefire_1994)
  holders  = [actor.RUS]
  document = document.ru_1994_05_ceasefire
  quote    = "A ceasefire negotiated with Russian help took effect on 12 May 1994"
  date     = "1994-05-12"
  basis    = "recalled"
}

claim "budapest_cochairs" {
  affirms  = happened(event.budapest_cochairs)
  holders  = [actor.OSCE]
  document = document.osce_1997_minsk_process
  quote    = "In December 1994 the Budapest summit set up co-chairs"
  date     = "1994-12"
  basis    = "second-hand"
}

claim "constitution_1995" {
  affirms  = happened(event.constitution_1995)
  holders  = [actor.ARM]
  document = document.am_1995_constitution
  quote    = "adopted by referendum on 5 July 1995"
  date     = "1995-07-05"
  basis    = "recalled"
}

claim "cochairs_1997" {
  affirms  = happened(event.cochairs_1997)
  holders  = [actor.OSCE]
  document = document.osce_1997_minsk_process
  quote    = "Since 14 February 1997 France, Russia and the United States have been its three co-chairs"
  date     = "1997-02-14"
  basis    = "second-hand"
}

claim "waiver_power_2001" {
  affirms  = happened(event.waiver_power_2001)
  holders  = [actor.USA_CONGRESS]
  document = document.us_2001_907_waiver
  quote    = "Since October 2001 the President has had power to waive Section 907"
  date     = "2001-10"
  basis    = "second-hand"
}

claim "madrid_principles" {
  affirms  = happened(event.madrid_principles)
  holders  = [actor.OSCE]
  document = document.osce_2007_madrid
  quote    = "presented basic principles for a settlement in Madrid"
  date     = "2007-11"
  basis    = "second-hand"
}

claim "meiendorf_declaration" {
  affirms  = happened(event.meiendorf_declaration)
  holders  = [actor.RUS]
  document = document.ru_2008_11_02_meiendorf
  quote    = "signed a declaration at Meiendorf castle"
  date     = "2008-11-02"
  basis    = "second-hand"
}

claim "war_april_2016" {
  affirms  = happened(event.war_april_2016)
  holders  = [actor.AZE]
  document = document.az_2020_11_war
  quote    = "Fighting had already broken out for four days in April 2016"
  date     = "2016-04"
  basis    = "recalled"
}

claim "war_2020_begins_baku" {
  affirms  = happened(event.war_2020_begins)
  holders  = [actor.AZE]
  document = document.az_2020_11_war
  quote    = "calls the fighting from 27 September to 10 November 2020 a counter-offensive"
  date     = "2020-09-27"
  basis    = "second-hand"
}

claim "war_2020_begins_yerevan" {
  affirms  = happened(event.war_2020_begins)
  holders  = [actor.ARM]
  document = document.am_2020_11_war
  quote    = "the fighting that began on 27 September 2020 a war of aggression against Artsakh"
  date     = "2020-09-27"
  basis    = "second-hand"
}

claim "frame_2020_baku" {
  affirms  = holds(proposition.war_2020_own_territory)
  holders  = [actor.AZE]
  document = document.az_2020_11_war
  quote    = "a counter-offensive on its own territory and the Patriotic War"
  date     = "2020-09-27"
  basis    = "second-hand"
}

claim "frame_2020_yerevan" {
  affirms  = holds(proposition.war_2020_aggression)
  holders  = [actor.ARM]
  document = document.am_2020_11_war
  quote    = "a war of aggression against Artsakh"
  date     = "2020-09-27"
  basis    = "second-hand"
}

claim "french_senate_resolution" {
  affirms  = happened(event.french_senate_resolution)
  document = document.fr_2020_11_27_senate_resolution
  quote    = "The French Senate voted a non-binding resolution on 25 November 2020, by 305 to 1"
  date     = "2020-11-25"
}

claim "baku_rejects_france" {
  affirms  = happened(event.baku_rejects_france)
  holders  = [actor.AZE]
  document = document.fr_2020_11_27_senate_resolution
  quote    = "Baku asked that France lose its place as Minsk Group co-chair"
  date     = "2020-11"
}

claim "wg_2021_signed" {
  affirms  = happened(event.wg_2021_signed)
  holders  = [actor.AZE, actor.ARM, actor.RUS]
  document = document.off_2021_01_11_trilateral_working_group
  quote    = "Statement of 11 January 2021 by Ilham Aliyev, Nikol Pashinyan and Vladimir Putin"
  date     = "2021-01-11"
}

claim "five_principles_passed" {
  affirms  = happened(event.five_principles_passed)
  holders  = [actor.AZE]
  document = document.off_2022_03_five_principles
  quote    = "In March 2022 Azerbaijan passed to Armenia, through mediators, five basic principles"
  date     = "2022-03"
}

claim "five_principles_answered" {
  affirms  = happened(event.five_principles_answered)
  holders  = [actor.ARM]
  document = document.off_2022_03_five_principles
  quote    = "Yerevan had answered the proposals and had asked the OSCE Minsk Group co-chairs to organise talks"
  date     = "2022-03"
}

claim "five_principles_unanswered_alioghlu" {
  denies   = happened(event.five_principles_answered)
  holders  = [actor.ALIOGHLU]
  document = document.az_2025_08_08_trend_alioghlu
  quote    = "Armenia, he says, gave no real answer for two years"
  date     = "2024-03"
}

claim "brussels_april_2022" {
  affirms  = happened(event.brussels_april_2022)
  holders  = [actor.EU]
  document = document.eu_2022_brussels
  quote    = "President Charles Michel hosted Aliyev and Pashinyan in Brussels on 6 April 2022"
  date     = "2022-04-06"
  basis    = "second-hand"
}

claim "border_fighting_2022" {
  affirms  = happened(event.border_fighting_2022)
  holders  = [actor.EU]
  document = document.eu_2022_brussels
  quote    = "After border fighting on 12 to 14 September 2022"
  date     = "2022-09-12/2022-09-14"
  basis    = "second-hand"
}

claim "prague_meeting" {
  affirms  = happened(event.prague_meeting)
  holders  = [actor.EU]
  document = document.eu_2022_brussels
  quote    = "the two met President Macron and Michel in Prague on 6 October 2022"
  date     = "2022-10-06"
  basis    = "second-hand"
}

claim "eu_mission_agreed" {
  affirms  = happened(event.eu_mission_agreed)
  holders  = [actor.EU]
  document = document.eu_2022_brussels
  quote    = "Armenia agreed to an EU civilian mission on its side of the border"
  date     = "2022-10-06"
  basis    = "second-hand"
}

claim "icj_order_february" {
  affirms  = happened(event.icj_order_february)
  holders  = [actor.ICJ]
  document = document.icj_2023_orders
  quote    = "told Azerbaijan to take all measures at its disposal to ensure unimpeded movement"
  date     = "2023-02-22"
  basis    = "second-hand"
}

claim "lachin_checkpoint" {
  affirms  = happened(event.lachin_checkpoint)
  holders  = [actor.AZE]
  document = document.az_2023_04_24_lachin_checkpoint
  quote    = "a border checkpoint set up on its own territory on 23 April 2023"
  date     = "2023-04-23"
  basis    = "second-hand"
}

claim "washington_talks_2023" {
  affirms  = happened(event.washington_talks_2023)
  holders  = [actor.USA]
  document = document.us_2023_05_washington
  quote    = "hosted the two foreign ministers for talks on the treaty"
  date     = "2023-05-01/2023-05-04"
  basis    = "second-hand"
}

claim "brussels_may_2023" {
  affirms  = happened(event.brussels_may_2023)
  holders  = [actor.EU]
  document = document.eu_2023_brussels
  quote    = "29,800 square kilometres for Armenia and 86,600 for Azerbaijan"
  date     = "2023-05-14"
  basis    = "second-hand"
}

claim "icj_order_july" {
  affirms  = happened(event.icj_order_july)
  holders  = [actor.ICJ]
  document = document.icj_2023_orders
  quote    = "On 6 July 2023 it confirmed that order"
  date     = "2023-07-06"
  basis    = "second-hand"
}

claim "brussels_july_2023" {
  affirms  = happened(event.brussels_july_2023)
  holders  = [actor.EU]
  document = document.eu_2023_brussels
  quote    = "In Brussels on 14 May and 15 July 2023 Michel noted"
  date     = "2023-07-15"
  basis    = "second-hand"
}

claim "operation_2023_baku" {
  affirms  = happened(event.operation_2023)
  holders  = [actor.AZE]
  document = document.az_2023_09_operation
  quote    = "the operation of 19 and 20 September 2023 local anti-terrorist measures"
  date     = "2023-09-19/2023-09-20"
  basis    = "second-hand"
}

claim "operation_2023_yerevan" {
  affirms  = happened(event.operation_2023)
  holders  = [actor.ARM]
  document = document.am_2023_09_exodus
  quote    = "the operation of 19 and 20 September 2023 aggression and ethnic cleansing"
  date     = "2023-09-19/2023-09-20"
  basis    = "second-hand"
}

claim "frame_2023_baku" {
  affirms  = holds(proposition.operation_2023_anti_terror)
  holders  = [actor.AZE]
  document = document.az_2023_09_operation
  quote    = "local anti-terrorist measures that restored its sovereignty within 24 hours"
  date     = "2023-09-20"
  basis    = "second-hand"
}

claim "frame_2023_yerevan" {
  affirms  = holds(proposition.operation_2023_ethnic_cleansing)
  holders  = [actor.ARM]
  document = document.am_2023_09_exodus
  quote    = "aggression and ethnic cleansing: over 100,000 Armenians fled"
  date     = "2023-09-30"
  basis    = "second-hand"
}

claim "exodus_2023" {
  affirms  = happened(event.exodus_2023)
  holders  = [actor.ARM]
  document = document.am_2023_09_exodus
  quote    = "over 100,000 Armenians fled Nagorno-Karabakh within days"
  date     = "2023-09-24/2023-09-30"
  basis    = "second-hand"
}

claim "exodus_2023_eu" {
  affirms  = happened(event.exodus_2023)
  holders  = [actor.EU]
  document = document.eu_2023_10_05_granada
  quote    = "noted that more than 100,000 people had been displaced"
  date     = "2023-09-24/2023-10-05"
  basis    = "second-hand"
}

claim "dissolution_decree" {
  affirms  = happened(event.dissolution_decree)
  holders  = [actor.ARM]
  document = document.am_2023_09_exodus
  quote    = "its de facto president signed a decree on dissolving its institutions"
  date     = "2023-09-28"
  basis    = "second-hand"
}

claim "granada_meeting" {
  affirms  = happened(event.granada_meeting)
  holders  = [actor.EU]
  document = document.eu_2023_10_05_granada
  quote    = "Pashinyan, Macron, Scholz and Michel met without Aliyev"
  date     = "2023-10-05"
  basis    = "second-hand"
}

claim "senate_bill_907" {
  affirms  = happened(event.senate_bill_907)
  document = document.us_2023_11_16_turan_907
  quote    = "a bill, passed on 15 November 2023, that would stop the President from waiving Section 907"
  date     = "2023-11-15"
}

claim "joint_statement_2023_issued" {
  affirms  = happened(event.joint_statement_2023_issued)
  holders  = [actor.AZE, actor.ARM]
  document = document.joint_2023_12_07_statement
  quote    = "In the first joint statement of the two offices, on 7 December 2023"
  date     = "2023-12-07"
  basis    = "second-hand"
}

claim "prisoner_exchange_2023" {
  affirms  = happened(event.prisoner_exchange_2023)
  holders  = [actor.AZE, actor.ARM]
  document = document.joint_2023_12_07_statement
  quote    = "The prisoners were exchanged in December 2023"
  date     = "2023-12"
  basis    = "second-hand"
}

claim "constitution_promised" {
  affirms  = happened(event.constitution_promised)
  holders  = [actor.PASHINYAN]
  document = document.am_2024_01_19_constitution
  quote    = "said that Armenia needs a new constitution, not amendments"
  date     = "2024-01-19"
  basis    = "second-hand"
}

claim "peacekeepers_leave" {
  affirms  = happened(event.peacekeepers_leave)
  holders  = [actor.RUS]
  document = document.off_2020_11_09_trilateral_statement
  quote    = "Russian peacekeepers left early (spring 2024)"
  date     = "2024-21"
  basis    = "recalled"
}

claim "delimitation_agreed" {
  affirms  = happened(event.delimitation_agreed)
  holders  = [actor.AZE, actor.ARM]
  document = document.off_2024_04_19_delimitation_protocol
  quote    = "agreed in a preliminary way on four sections of the border"
  date     = "2024-04-19"
}

claim "delimitation_protocol_signed" {
  affirms  = happened(event.delimitation_protocol_signed)
  holders  = [actor.AZE, actor.ARM]
  document = document.off_2024_04_19_delimitation_protocol
  quote    = "The protocol was signed on 15 May 2024"
  date     = "2024-05-15"
}

claim "shusha_forum_2024" {
  affirms  = happened(event.shusha_forum_2024)
  holders  = [actor.ALIYEV]
  document = document.ind_2024_07_caucasuswatch_shusha
  quote    = "on 20 July 2024 Aliyev urged Armenia to change its constitution"
  date     = "2024-07-20"
}

claim "regulations_signed" {
  affirms  = happened(event.regulations_signed)
  holders  = [actor.AZE, actor.ARM]
  document = document.joint_2024_08_30_regulations
  quote    = "were signed on 30 August 2024"
  date     = "2024-08-30"
  basis    = "second-hand"
}

claim "court_on_preamble" {
  affirms  = happened(event.court_on_preamble)
  holders  = [actor.CONSTITUTIONAL_COURT]
  document = document.am_2024_09_26_court
  quote    = "found that the preamble's reference to the Declaration of Independence covers only principles that the articles"
  date     = "2024-09-26"
  basis    = "second-hand"
}

claim "regulations_ratified" {
  affirms  = happened(event.regulations_ratified)
  holders  = [actor.AZE, actor.ARM]
  document = document.joint_2024_08_30_regulations
  quote    = "Both parliaments ratified them in October 2024"
  date     = "2024-10"
  basis    = "second-hand"
}

claim "charter_us_am_2025_signed" {
  affirms  = happened(event.charter_us_am_2025_signed)
  holders  = [actor.USA, actor.ARM]
  document = document.us_2025_01_14_charter
  quote    = "signed a Strategic Partnership Charter in Washington on 14 January 2025"
  date     = "2025-01-14"
  basis    = "second-hand"
}

claim "border_from_north" {
  affirms  = happened(event.border_from_north)
  holders  = [actor.AZE, actor.ARM]
  document = document.joint_2025_01_16_border
  quote    = "the border commissions agreed to go on with delimitation from the north"
  date     = "2025-01-16"
  basis    = "second-hand"
}

claim "eu_accession_law" {
  affirms  = happened(event.eu_accession_law)
  holders  = [actor.ARM]
  document = document.am_2025_03_26_eu_law
  quote    = "passed a law on starting the process of accession"
  date     = "2025-03-26"
  basis    = "second-hand"
}

claim "tirana_meeting" {
  affirms  = happened(event.tirana_meeting)
  holders  = [actor.UAE]
  document = document.ae_2025_07_10_abu_dhabi
  quote    = "Aliyev and Pashinyan met in Tirana on 16 May 2025"
  date     = "2025-05-16"
  basis    = "second-hand"
}

claim "abu_dhabi_2025" {
  affirms  = happened(event.abu_dhabi_2025)
  holders  = [actor.UAE]
  document = document.ae_2025_07_10_abu_dhabi
  quote    = "for direct talks in Abu Dhabi on 10 July 2025"
  date     = "2025-07-10"
  basis    = "second-hand"
}

claim "mou_us_am_signed" {
  affirms  = happened(event.mou_us_am_signed)
  holders  = [actor.USA, actor.ARM]
  document = document.off_2025_08_08_us_am_mou_crossroads
  quote    = "Crossroads of Peace Capacity Building Partnership, signed 8 August 2025"
  date     = "2025-08-08"
}

claim "waiver_published" {
  affirms  = happened(event.waiver_published)
  holders  = [actor.USA]
  document = document.off_2025_08_08_section_907_waiver
  quote    = "The Secretary of State is to publish the determination"
  date     = "2025-08-15"
}

claim "pezeshkian_yerevan" {
  affirms  = happened(event.pezeshkian_yerevan)
  document = document.ir_2025_08_18_pezeshkian
  quote    = "President Masoud Pezeshkian travelled to Yerevan"
  date     = "2025-08-18"
}

claim "memoranda_published" {
  affirms  = happened(event.memoranda_published)
  holders  = [actor.USA]
  document = document.off_2025_08_08_us_am_mou_energy
  quote    = "published by the US State Department with the US-Azerbaijan memorandum at the end of August 2025"
  date     = "2025-08-28/2025-08-29"
}

claim "programme_referendum" {
  affirms  = happened(event.programme_referendum)
  holders  = [actor.CIVIL_CONTRACT]
  document = document.am_2025_09_20_programme
  quote    = "a referendum on a new constitution follows the election of June 2026"
  date     = "2025-09-20"
  basis    = "second-hand"
}

claim "name_dispute" {
  affirms  = happened(event.name_dispute)
  holders  = [actor.BAGHDASARYAN]
  document = document.am_2025_10_08_mediamax_baghdasaryan
  quote    = "answered that only TRIPP and the Crossroads of Peace exist on Armenian territory"
  date     = "2025-10-08"
}

claim "russian_grain" {
  affirms  = happened(event.russian_grain)
  document = document.kz_2025_11_rferl_grain
  quote    = "three days after Russian wheat"
  date     = "2025-11-05"
}

claim "c6_joined" {
  affirms  = happened(event.c6_joined)
  holders  = [actor.AZE]
  document = document.c6_2025_11_16
  quote    = "Azerbaijan joined the consultative meetings"
  date     = "2025-11-16"
  basis    = "second-hand"
}

claim "first_fuel" {
  affirms  = happened(event.first_fuel)
  holders  = [actor.ARM]
  document = document.am_2025_12_22_putin
  quote    = "On 18 December the first fuel, 1,220 tonnes"
  date     = "2025-12-18"
  basis    = "second-hand"
}

claim "working_group_us_am" {
  affirms  = happened(event.working_group_us_am)
  holders  = [actor.USA, actor.ARM]
  document = document.off_2025_08_08_us_am_mou_energy
  quote    = "first met in Yerevan on 18 December 2025"
  date     = "2025-12-18"
}

claim "pashinyan_putin" {
  affirms  = happened(event.pashinyan_putin)
  holders  = [actor.ARM]
  document = document.am_2025_12_22_putin
  quote    = "Pashinyan met President Putin in St Petersburg on 22 December 2025"
  date     = "2025-12-22"
  basis    = "second-hand"
}

claim "davos_2026" {
  affirms  = happened(event.davos_2026)
  holders  = [actor.ALIYEV]
  document = document.joint_2026_01_20_davos
  quote    = "he expects the borders between Turkey and Armenia and between Azerbaijan and Armenia to open at the same time"
  date     = "2026-01-20"
  basis    = "second-hand"
}

claim "zayed_award" {
  affirms  = happened(event.zayed_award)
  document = document.ae_2026_02_04_jam_zayed
  quote    = "Pashinyan and Aliyev received the Zayed Award in Abu Dhabi"
  date     = "2026-02-04"
}

claim "karabakh_leaders_sentenced" {
  affirms  = happened(event.karabakh_leaders_sentenced)
  document = document.am_2026_02_25_azatutyun_vardanyan
  quote    = "Five of seven other former leaders had received life sentences on 5 February"
  date     = "2026-02-05"
}

claim "vardanyan_sentenced" {
  affirms  = happened(event.vardanyan_sentenced)
  document = document.am_2026_02_25_azatutyun_vardanyan
  quote    = "sentenced former Karabakh premier Ruben Vardanyan to 20 years on 17 February 2026"
  date     = "2026-02-17"
}

claim "aecom_survey" {
  affirms  = happened(event.aecom_survey)
  holders  = [actor.ARM]
  document = document.us_2026_02_05_aecom
  quote    = "The company AECOM began a survey for TRIPP in Syunik on 5 February 2026"
  date     = "2026-02-05"
  basis    = "second-hand"
}

claim "us_am_123_statement" {
  affirms  = happened(event.us_am_123_statement)
  holders  = [actor.USA, actor.ARM]
  document = document.off_2026_02_09_us_am_123_statement
  quote    = "signed a joint statement on completing negotiations of a so-called 123 Agreement"
  date     = "2026-02-09"
}

claim "concession_request" {
  affirms  = happened(event.concession_request)
  holders  = [actor.PASHINYAN]
  document = document.am_2026_02_11_mediamax_kars
  quote    = "He asked Russia to take these sections out of the concession"
  date     = "2026-02-11"
}

claim "assurance_to_iran" {
  affirms  = happened(event.assurance_to_iran)
  holders  = [actor.ARM]
  document = document.am_2026_03_02_iran
  quote    = "assured Tehran on 2 March 2026 that TRIPP will not be used against Iran"
  date     = "2026-03-02"
  basis    = "second-hand"
}

claim "minerals_signed" {
  affirms  = happened(event.minerals_signed)
  holders  = [actor.USA, actor.ARM]
  document = document.minerals_2026_05_26
  quote    = "is dated 26 May 2026, in Yerevan"
  date     = "2026-05-26"
  basis    = "second-hand"
}

claim "election_2026" {
  affirms  = happened(event.election_2026)
  holders  = [actor.ARM]
  document = document.am_2026_06_07_election
  quote    = "In the election of 7 June 2026 Civil Contract won about 57 per cent in early counts"
  date     = "2026-06-07"
  basis    = "second-hand"
}

claim "telecom_transit" {
  affirms  = happened(event.telecom_transit)
  document = document.ind_2026_06_22_cybercenter
  quote    = "AzerTelecom and Telecom Armenia agreed on 22 June 2026"
  date     = "2026-06-22"
}

claim "anniversary_statement" {
  affirms  = happened(event.anniversary_statement)
  holders  = [actor.USA, actor.ARM, actor.AZE]
  document = document.us_2026_08_08_anniversary_statement
  quote    = "issued a joint statement that looks back on the results of the summit"
  date     = "2026-08-08"
  basis    = "second-hand"
}

claim "government_programme" {
  affirms  = happened(event.government_programme)
  holders  = [actor.ARM]
  document = document.am_2026_08_20_programme
  quote    = "Parliament approved the programme of the new government on 20 August 2026"
  date     = "2026-08-20"
  basis    = "second-hand"
}

claim "drones_azerbaijan" {
  affirms  = happened(event.nakhchivan_drones)
  holders  = [actor.AZE]
  document = document.ir_2026_03_nakhchivan_drone
  quote    = "a drone attack on Nakhchivan that hit the airport and hurt two civilians"
  date     = "2026-03"
}

claim "drones_iranian_baku" {
  affirms  = holds(proposition.drones_were_iranian)
  holders  = [actor.AZE]
  document = document.ir_2026_03_nakhchivan_drone
  quote    = "Azerbaijan accused Iran of a drone attack"
  date     = "2026-03"
}

claim "drones_iranian_tehran" {
  denies   = holds(proposition.drones_were_iranian)
  holders  = [actor.IRN]
  document = document.ir_2026_03_nakhchivan_drone
  quote    = "Tehran denied it"
  date     = "2026-03"
}

claim "minsk_changed_sequence" {
  affirms  = happened(event.minsk_group_left_unsigned)
  document = document.am_2025_04_16_pashinyan_simultaneous
  quote    = "In August 2025 the application was signed without the treaty"
  date     = "2025-08-08"
  recorded = "2025-08-09"
}
