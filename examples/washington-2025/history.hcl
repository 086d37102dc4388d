# From the Karabakh movement to Washington and after. Claims decide whether and
# when each of these has happened; one event may stand under two frames.

event "karabakh_movement" {
  title  = "The Karabakh movement begins"
  type   = "protest"
  source = [actor.ARM]
  target = [actor.AZE]
}

event "act_of_reunification" {
  title  = "An act on reunification is adopted"
  type   = "adopt"
  source = [actor.ARM]
  target = [actor.AZE]
}

event "declaration_of_independence" {
  title  = "Armenia declares its independence, citing that act"
  type   = "adopt"
  source = [actor.ARM]
}

event "alma_ata_signed" {
  title  = "The Alma-Ata Declaration is signed"
  type   = "sign"
  source = [actor.AZE, actor.ARM]
}

event "minsk_conference_planned" {
  title  = "The CSCE plans a conference in Minsk"
  type   = "propose"
  source = [actor.OSCE]
}

event "section_907_enacted" {
  title  = "Section 907 becomes law"
  type   = "sanction"
  source = [actor.USA_CONGRESS]
  target = [actor.AZE]
}

event "turkey_closes_border" {
  title  = "Turkey closes its border with Armenia"
  type   = "close"
  source = [actor.TUR]
  target = [actor.ARM]
}

event "unsc_resolutions_1993" {
  title  = "Four resolutions of the Security Council"
  type   = "adopt"
  source = [actor.UNSC]
}

event "ceasefire_1994" {
  title    = "A ceasefire takes effect"
  type     = "ceasefire"
  source   = [actor.AZE, actor.ARM]
  mediator = [actor.RUS]
}

event "budapest_cochairs" {
  title  = "The Budapest summit sets up co-chairs"
  type   = "establish"
  source = [actor.OSCE]
}

event "constitution_1995" {
  title  = "Armenia adopts its constitution"
  type   = "adopt"
  source = [actor.ARM]
}

event "cochairs_1997" {
  title  = "France, Russia and the United States co-chair the Minsk Group"
  type   = "mediate"
  source = [actor.FRA, actor.RUS, actor.USA]
  target = [actor.AZE, actor.ARM]
}

event "waiver_power_2001" {
  title  = "The President gets power to waive Section 907"
  type   = "lift_sanction"
  source = [actor.USA_CONGRESS]
  target = [actor.AZE]
}

event "madrid_principles" {
  title  = "The co-chairs present the Madrid principles"
  type   = "propose"
  place  = "Madrid"
  source = [actor.MINSK_GROUP]
  target = [actor.AZE, actor.ARM]
}

event "meiendorf_declaration" {
  title    = "The Meiendorf declaration is signed"
  type     = "sign"
  source   = [actor.AZE, actor.ARM, actor.RUS]
  mediator = [actor.RUS]
}

event "war_april_2016" {
  title  = "Four days of fighting"
  type   = "assault"
  source = [actor.AZE, actor.ARM]
}

event "war_2020_begins" {
  title  = "Fighting begins along the line of contact"
  type   = "assault"
  source = [actor.AZE, actor.ARM]
  note   = "Baku: counter-offensive on its own territory. Yerevan: war of aggression."
}

proposition "war_2020_own_territory" {
  text = "The fighting of 2020 was a counter-offensive on own territory"
}

proposition "war_2020_aggression" {
  text = "The fighting of 2020 was a war of aggression"
}

event "aghdam_returned" {
  title  = "The Aghdam district returns"
  type   = "return"
  source = [actor.ARM]
  target = [actor.AZE]
}

event "french_senate_resolution" {
  title  = "The French Senate asks for recognition of Nagorno-Karabakh"
  type   = "request"
  source = [actor.FRA]
}

event "baku_rejects_france" {
  title  = "Baku asks that France lose its place as co-chair"
  type   = "demand"
  source = [actor.AZE]
  target = [actor.FRA]
}

event "wg_2021_signed" {
  title    = "The statement on transport links is signed"
  type     = "sign"
  source   = [actor.AZE, actor.ARM, actor.RUS]
  mediator = [actor.RUS]
}

event "wg_2021_met" {
  title  = "The working group on links meets for the first time"
  type   = "meet"
  source = [actor.AZE, actor.ARM, actor.RUS]
}

event "wg_2021_schedule_approved" {
  title  = "A schedule of works on links is approved"
  type   = "agree"
  source = [actor.AZE, actor.ARM, actor.RUS]
}

event "five_principles_passed" {
  title  = "Baku passes five principles to Yerevan"
  type   = "propose"
  source = [actor.AZE]
  target = [actor.ARM]
}

event "five_principles_answered" {
  title  = "Yerevan answers the five principles"
  type   = "statement"
  source = [actor.ARM]
  target = [actor.AZE]
}

event "brussels_april_2022" {
  title    = "Michel hosts both leaders in Brussels"
  type     = "meet"
  place    = "Brussels"
  source   = [actor.ALIYEV, actor.PASHINYAN]
  mediator = [actor.MICHEL]
}

event "border_fighting_2022" {
  title  = "Fighting on the border"
  type   = "assault"
  source = [actor.AZE]
  target = [actor.ARM]
}

event "prague_meeting" {
  title    = "Meeting in Prague"
  type     = "meet"
  place    = "Prague"
  source   = [actor.ALIYEV, actor.PASHINYAN]
  mediator = [actor.MACRON, actor.MICHEL]
}

event "eu_mission_agreed" {
  title  = "Armenia agrees to an EU civilian mission"
  type   = "agree"
  source = [actor.ARM]
  target = [actor.EU]
}

event "icj_order_february" {
  title       = "The Court orders movement along the Lachin road"
  type        = "adopt"
  source      = [actor.ICJ]
  target      = [actor.AZE]
  beneficiary = [actor.ARM]
}

event "lachin_checkpoint" {
  title  = "Azerbaijan sets up a checkpoint on the Lachin road"
  type   = "establish"
  source = [actor.AZE]
}

event "washington_talks_2023" {
  title    = "Foreign ministers talk near Washington"
  type     = "meet"
  source   = [actor.AZE, actor.ARM]
  mediator = [actor.BLINKEN]
  host     = [actor.BLINKEN]
}

event "brussels_may_2023" {
  title    = "Brussels meeting: 29,800 and 86,600 square kilometres"
  type     = "agree"
  place    = "Brussels"
  source   = [actor.ALIYEV, actor.PASHINYAN]
  mediator = [actor.MICHEL]
}

event "icj_order_july" {
  title  = "The Court confirms its order"
  type   = "adopt"
  source = [actor.ICJ]
  target = [actor.AZE]
}

event "brussels_july_2023" {
  title    = "Last Brussels meeting"
  type     = "meet"
  place    = "Brussels"
  source   = [actor.ALIYEV, actor.PASHINYAN]
  mediator = [actor.MICHEL]
}

event "operation_2023" {
  title  = "Azerbaijan takes control of Nagorno-Karabakh"
  type   = "assault"
  source = [actor.AZE]
  note   = "Baku: anti-terrorist measures. Yerevan: aggression and ethnic cleansing."
}

proposition "operation_2023_anti_terror" {
  text = "The operation of September 2023 was an anti-terrorist measure that restored sovereignty"
}

proposition "operation_2023_ethnic_cleansing" {
  text = "The operation of September 2023 was aggression and ethnic cleansing"
}

event "exodus_2023" {
  title  = "Over 100,000 Armenians flee Nagorno-Karabakh"
  type   = "other"
  source = [actor.KARABAKH_ARMENIANS]
}

event "dissolution_decree" {
  title  = "A decree dissolves the institutions of Nagorno-Karabakh"
  type   = "dissolve"
  source = [actor.KARABAKH_ARMENIANS]
}

event "granada_meeting" {
  title  = "Meeting in Granada without Aliyev"
  type   = "meet"
  place  = "Granada"
  source = [actor.PASHINYAN, actor.MACRON, actor.MICHEL]
}

event "senate_bill_907" {
  title  = "The US Senate passes a bill against waivers"
  type   = "adopt"
  source = [actor.USA_CONGRESS]
  target = [actor.AZE]
}

event "joint_statement_2023_issued" {
  title  = "First bilateral joint statement"
  type   = "statement"
  source = [actor.AZE, actor.ARM]
}

event "prisoner_exchange_2023" {
  title  = "Prisoners are exchanged"
  type   = "release"
  source = [actor.AZE, actor.ARM]
}

event "constitution_promised" {
  title  = "Pashinyan says that Armenia needs a new constitution"
  type   = "promise"
  source = [actor.PASHINYAN]
}

event "peacekeepers_leave" {
  title  = "Russian peacekeepers leave"
  type   = "withdraw"
  source = [actor.RUS]
}

event "delimitation_agreed" {
  title  = "The border commissions agree on four sections"
  type   = "agree"
  source = [actor.BORDER_COMMISSIONS]
}

event "delimitation_protocol_signed" {
  title  = "The protocol on four sections is signed"
  type   = "sign"
  source = [actor.BORDER_COMMISSIONS]
}

event "shusha_forum_2024" {
  title  = "Aliyev asks for a new Armenian constitution at Shusha"
  type   = "demand"
  place  = "Shusha"
  source = [actor.ALIYEV]
  target = [actor.ARM]
}

event "regulations_signed" {
  title  = "The regulations of the border commissions are signed"
  type   = "sign"
  source = [actor.BORDER_COMMISSIONS]
}

event "court_on_preamble" {
  title  = "The Constitutional Court limits the reach of the preamble"
  type   = "adopt"
  source = [actor.CONSTITUTIONAL_COURT]
}

event "regulations_ratified" {
  title  = "Both parliaments ratify the regulations"
  type   = "ratify"
  source = [actor.AZE, actor.ARM]
}

event "charter_us_am_2025_signed" {
  title  = "The first charter US-Armenia is signed"
  type   = "sign"
  source = [actor.USA, actor.ARM]
}

event "border_from_north" {
  title  = "The commissions go on from the north"
  type   = "agree"
  source = [actor.BORDER_COMMISSIONS]
}

event "eu_accession_law" {
  title  = "Armenia passes a law on accession to the EU"
  type   = "adopt"
  source = [actor.ARM]
  target = [actor.EU]
}

event "tirana_meeting" {
  title  = "Meeting in Tirana"
  type   = "meet"
  place  = "Tirana"
  source = [actor.ALIYEV, actor.PASHINYAN]
}

event "abu_dhabi_2025" {
  title  = "Direct talks in Abu Dhabi"
  type   = "meet"
  place  = "Abu Dhabi"
  source = [actor.ALIYEV, actor.PASHINYAN]
  host   = [actor.UAE]
}

event "mou_us_am_signed" {
  title  = "Three memoranda US-Armenia are signed"
  type   = "sign"
  place  = "Washington"
  source = [actor.USA, actor.ARM]
}

event "waiver_published" {
  title  = "The waiver is in the Federal Register"
  type   = "statement"
  source = [actor.USA]
}

event "pezeshkian_yerevan" {
  title  = "Pezeshkian visits Yerevan"
  type   = "meet"
  place  = "Yerevan"
  source = [actor.PEZESHKIAN]
  target = [actor.ARM]
}

event "memoranda_published" {
  title  = "The US publishes the memoranda"
  type   = "statement"
  source = [actor.USA]
}

event "programme_referendum" {
  title  = "The ruling party puts the referendum after the election"
  type   = "promise"
  source = [actor.CIVIL_CONTRACT]
}

event "name_dispute" {
  title  = "Baku and Yerevan dispute the name of the route"
  type   = "reject"
  source = [actor.BAGHDASARYAN]
  target = [actor.ALIYEV]
}

event "russian_grain" {
  title  = "Russian wheat reaches Armenia through Azerbaijan"
  type   = "aid"
  source = [actor.RUS]
  target = [actor.ARM]
}

event "c6_joined" {
  title  = "Azerbaijan joins the Central Asian meetings"
  type   = "establish"
  source = [actor.AZE]
}

event "first_fuel" {
  title  = "First fuel from Azerbaijan reaches Armenia"
  type   = "aid"
  source = [actor.AZE]
  target = [actor.ARM]
}

event "working_group_us_am" {
  title  = "The joint group on the memoranda meets"
  type   = "meet"
  place  = "Yerevan"
  source = [actor.USA, actor.ARM]
}

event "pashinyan_putin" {
  title  = "Pashinyan meets Putin"
  type   = "meet"
  source = [actor.PASHINYAN, actor.PUTIN]
}

event "davos_2026" {
  title  = "Aliyev expects all borders to open at once"
  type   = "statement"
  source = [actor.ALIYEV]
}

event "zayed_award" {
  title  = "Both leaders receive the Zayed Award"
  type   = "meet"
  place  = "Abu Dhabi"
  source = [actor.ALIYEV, actor.PASHINYAN]
  host   = [actor.UAE]
}

event "karabakh_leaders_sentenced" {
  title  = "Former Karabakh leaders are sentenced to life"
  type   = "coerce"
  source = [actor.AZE]
  target = [actor.PRISONERS]
}

event "vardanyan_sentenced" {
  title  = "Ruben Vardanyan is sentenced to 20 years"
  type   = "coerce"
  source = [actor.AZE]
  target = [actor.VARDANYAN]
}

event "aecom_survey" {
  title  = "The survey for TRIPP begins"
  type   = "establish"
  source = [actor.USA, actor.ARM]
}

event "us_am_123_statement" {
  title  = "Talks on the nuclear agreement are complete"
  type   = "agree"
  place  = "Yerevan"
  source = [actor.PASHINYAN, actor.VANCE]
}

event "concession_request" {
  title  = "Pashinyan asks Russia to release two sections"
  type   = "request"
  source = [actor.PASHINYAN]
  target = [actor.RUS]
}

event "assurance_to_iran" {
  title  = "Yerevan assures Tehran about the route"
  type   = "promise"
  source = [actor.ARM]
  target = [actor.IRN]
}

event "minerals_signed" {
  title  = "The minerals framework is signed"
  type   = "sign"
  source = [actor.USA, actor.ARM]
}

event "election_2026" {
  title  = "Parliamentary election in Armenia"
  type   = "elect"
  source = [actor.ARM]
}

event "telecom_transit" {
  title  = "First agreement on internet transit"
  type   = "agree"
  source = [actor.AZE, actor.ARM]
}

event "anniversary_statement" {
  title  = "Joint statement on the first anniversary"
  type   = "statement"
  source = [actor.USA, actor.ARM, actor.AZE]
}

event "government_programme" {
  title  = "Parliament approves the programme of the new government"
  type   = "adopt"
  source = [actor.ARM]
}

event "nakhchivan_drones" {
  title  = "Drones hit Nakhchivan airport"
  type   = "assault"
  place  = "Nakhchivan"
  target = [actor.AZE]
  note   = "Azerbaijan accuses Iran; Iran denies."
}

proposition "drones_were_iranian" {
  text = "The drones on Nakhchivan were Iranian"
}

event "border_agreement_concluded" {
  title  = "A border agreement is concluded"
  type   = "agree"
  source = [actor.AZE, actor.ARM]
}

event "treaty_dispute_raised" {
  title  = "A dispute over the treaty is raised"
  type   = "request"
  source = [actor.AZE, actor.ARM]
}

event "section_907_repealed" {
  title  = "Section 907 is repealed"
  type   = "lift_sanction"
  source = [actor.USA_CONGRESS]
  target = [actor.AZE]
}

event "minsk_group_left_unsigned" {
  title  = "The appeal on the Minsk Group is signed without the treaty"
  type   = "sign"
  source = [actor.AZE, actor.ARM]
  note   = "A changed sequence: in April 2025 Pashinyan had offered both at once."
}
