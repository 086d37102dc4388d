# Minsk II, 2015: the border after the elections, the elections after security,
# security after the border. A cycle of preconditions.

dossier "minsk-2015" {
  title   = "Minsk II 2015"
  about   = "Ukraine, Russia, the OSCE and two entities: thirteen points in a circle."
  parties = [actor.UKR, actor.RUS, actor.ENTITIES]
}

perspective "kyiv" {
  title  = "Kyiv"
  letter = "K"
  hears  = ["kyiv"]
}

perspective "moscow" {
  title  = "Moscow"
  letter = "M"
  hears  = ["moscow"]
}

perspective "osce" {
  title  = "OSCE"
  letter = "O"
  hears  = ["osce"]
}

actor "UKR" {
  name = "Ukraine"
  side = "kyiv"
}

actor "RUS" {
  name = "Russia"
  side = "moscow"
}

actor "ENTITIES" {
  name = "Armed formations of Donetsk and Luhansk"
  kind = "group"
}

actor "OSCE" {
  name = "OSCE"
  kind = "organization"
  side = "osce"
}

actor "UNSC" {
  name = "United Nations Security Council"
  kind = "body"
}

document "package_text" {
  file = "texts/cmp-2015-02-12-minsk-package.txt"
  side = "joint"
}

document "ua" {
  file  = "texts/ua-2015.txt"
  side  = "kyiv"
  basis = "second-hand"
}

document "ru" {
  file  = "texts/ru-2015.txt"
  side  = "moscow"
  basis = "second-hand"
}

document "osce" {
  file  = "texts/osce-2015.txt"
  side  = "osce"
  basis = "second-hand"
}

document "chronology" {
  file  = "texts/chronology.txt"
  side  = "independent"
  basis = "recalled"
}

instrument "package" {
  title   = "Package of Measures"
  kind    = "agreement"
  ladder  = "political"
  parties = [actor.UKR, actor.RUS, actor.ENTITIES]
  third_party {
    actor = actor.OSCE
    role  = "observer"
    word  = "monitors"
  }
  stage "signed" {
    when = happened(event.package_signed)
  }
  stage "completed" {
    when = fulfilled(commitment.border_control) && fulfilled(commitment.local_elections) && fulfilled(commitment.new_constitution)
  }
}

instrument "unscr_2202" {
  title   = "Security Council resolution 2202"
  kind    = "resolution"
  ladder  = "decision"
  parties = [actor.UNSC]
  basis   = "recalled"
  stage "adopted" {
    when = happened(event.unscr_2202_adopted)
  }
}

provision "package" "1" {
  title = "ceasefire"
  text  = "Full ceasefire from 00:00 Kyiv time on 15 February 2015."
}

provision "package" "2" {
  title = "heavy weapons"
  text  = "Withdrawal to equal distance within 14 days."
}

provision "package" "3" {
  title = "monitoring"
  text  = "The OSCE monitors from the first day."
}

provision "package" "4" {
  title = "dialogue"
  text  = "Dialogue on elections; a resolution names the territory within 30 days."
}

provision "package" "6" {
  title = "detainees"
  text  = "All for all, by the fifth day after withdrawal."
  basis = "recalled"
}

provision "package" "9" {
  title = "border"
  text  = "Control of the border after elections and settlement, on condition of point 11."
  basis = "recalled"
}

provision "package" "10" {
  title = "foreign forces"
  text  = "Foreign forces and mercenaries leave."
  basis = "recalled"
}

provision "package" "11" {
  title = "constitution"
  text  = "A new constitution with decentralisation by the end of 2015."
  basis = "recalled"
}

provision "package" "12" {
  title = "elections"
  text  = "Local elections under OSCE standards."
  basis = "recalled"
}

commitment "ceasefire" {
  title      = "Full ceasefire"
  instrument = instrument.package
  provision  = provision.package.1
  obligors   = [actor.UKR, actor.ENTITIES]
  obligees   = [actor.ENTITIES, actor.UKR]
  act        = "cease fire"
  area       = "ceasefire"
  done_when  = happened(event.ceasefire_holds)
  third_party {
    actor = actor.OSCE
    role  = "verifier"
    word  = "monitors"
  }
  deadline {
    by    = "2015-02-15"
    words = "from 00:00 on 15 February 2015"
  }
}

commitment "heavy_weapons" {
  title      = "Withdraw heavy weapons"
  instrument = instrument.package
  provision  = provision.package.2
  obligors   = [actor.UKR, actor.ENTITIES]
  obligees   = [actor.ENTITIES, actor.UKR]
  act        = "withdraw heavy weapons"
  area       = "security"
  done_when  = happened(event.weapons_withdrawn)
  third_party {
    actor = actor.OSCE
    role  = "verifier"
    word  = "monitors"
  }
  deadline {
    within = "P14D"
    of     = happened(event.ceasefire_starts)
    words  = "within 14 days"
  }
}

commitment "name_territory" {
  title      = "Resolution that names the territory"
  instrument = instrument.package
  provision  = provision.package.4
  obligors   = [actor.UKR]
  obligees   = [actor.ENTITIES]
  act        = "adopt a resolution that names the territory"
  area       = "territory"
  done_when  = happened(event.resolution_adopted)
  deadline {
    within = "P30D"
    of     = happened(event.package_signed)
    words  = "within 30 days of signature"
  }
}

commitment "release_detainees" {
  title      = "Release all detainees"
  instrument = instrument.package
  provision  = provision.package.6
  obligors   = [actor.UKR, actor.ENTITIES]
  obligees   = [actor.UKR, actor.ENTITIES]
  act        = "release all for all"
  area       = "prisoners"
  done_when  = happened(event.detainees_released)
  deadline {
    within = "P5D"
    of     = happened(event.weapons_withdrawn)
    words  = "by the fifth day after withdrawal"
  }
}

commitment "border_control" {
  title      = "Control of the border returns to Ukraine"
  instrument = instrument.package
  provision  = provision.package.9
  obligors   = [actor.ENTITIES, actor.RUS]
  obligees   = [actor.UKR]
  act        = "give control of the border back"
  area       = "borders"
  done_when  = happened(event.border_control_restored) && fulfilled(commitment.local_elections) && fulfilled(commitment.new_constitution)
  note       = "After local elections, on condition that point 11 is fulfilled."
  deadline {
    by    = "2015-12-31"
    words = "by the end of 2015"
  }
}

commitment "new_constitution" {
  title      = "A new constitution with decentralisation"
  instrument = instrument.package
  provision  = provision.package.11
  obligors   = [actor.UKR]
  obligees   = [actor.ENTITIES]
  act        = "bring a constitution with decentralisation into force"
  area       = "constitution"
  done_when  = happened(event.constitution_in_force) && fulfilled(commitment.foreign_forces_leave)
  note       = "Kyiv: not before security."
  deadline {
    by    = "2015-12-31"
    words = "by the end of 2015"
  }
}

commitment "local_elections" {
  title      = "Local elections"
  instrument = instrument.package
  provision  = provision.package.12
  obligors   = [actor.UKR, actor.ENTITIES]
  obligees   = [actor.UKR, actor.ENTITIES]
  act        = "hold local elections under OSCE standards"
  area       = "elections"
  done_when  = happened(event.elections_held) && fulfilled(commitment.foreign_forces_leave)
  third_party {
    actor = actor.OSCE
    role  = "observer"
    word  = "OSCE standards"
  }
}

commitment "foreign_forces_leave" {
  title      = "Foreign forces leave"
  instrument = instrument.package
  provision  = provision.package.10
  obligors   = [actor.RUS]
  obligees   = [actor.UKR]
  act        = "withdraw foreign forces, equipment and mercenaries"
  area       = "security"
  done_when  = happened(event.foreign_forces_left) && fulfilled(commitment.border_control)
  note       = "Nobody could confirm it without control of the border."
  third_party {
    actor = actor.OSCE
    role  = "verifier"
    word  = "monitors"
  }
}

event "package_signed" {
  title    = "The package is signed"
  type     = "sign"
  place    = "Minsk"
  source   = [actor.UKR, actor.RUS, actor.ENTITIES]
  mediator = [actor.OSCE]
}

event "ceasefire_starts" {
  title  = "The ceasefire is to start"
  type   = "ceasefire"
  source = [actor.UKR, actor.ENTITIES]
}

event "debaltseve" {
  title  = "Fighting for Debaltseve goes on"
  type   = "assault"
  source = [actor.ENTITIES]
  target = [actor.UKR]
}

event "resolution_adopted" {
  title  = "Parliament adopts the resolution"
  type   = "adopt"
  source = [actor.UKR]
}

event "first_reading" {
  title  = "First reading of the amendments"
  type   = "adopt"
  source = [actor.UKR]
}

event "unscr_2202_adopted" {
  title  = "Resolution 2202"
  type   = "adopt"
  source = [actor.UNSC]
}

event "package_ends" {
  title  = "The package comes to an end"
  type   = "dissolve"
  source = [actor.RUS]
  target = [actor.UKR]
}

event "ceasefire_holds" {
  title = "The ceasefire holds"
  type  = "other"
}

event "weapons_withdrawn" {
  title = "Heavy weapons are withdrawn"
  type  = "other"
}

event "detainees_released" {
  title = "All detainees are released"
  type  = "other"
}

event "constitution_in_force" {
  title = "The new constitution is in force"
  type  = "other"
}

event "border_control_restored" {
  title  = "Ukraine controls the border"
  type   = "other"
  source = [actor.UKR]
  waits_for {
    needs = happened(event.elections_held) && happened(event.constitution_in_force)
    words = "Point 9: after the elections, on condition of point 11."
  }
}

event "elections_held" {
  title  = "Local elections are held"
  type   = "elect"
  source = [actor.UKR, actor.ENTITIES]
  waits_for {
    claimed = holds(proposition.security_before_elections)
    needs   = happened(event.foreign_forces_left)
    words   = "Kyiv: elections need security first."
  }
}

event "foreign_forces_left" {
  title  = "Foreign forces have left"
  type   = "withdraw"
  source = [actor.RUS]
  waits_for {
    needs = happened(event.border_control_restored)
    words = "Who has left can be seen only by who controls the border."
  }
}

proposition "security_before_elections" {
  text = "Elections need security and control of the border first"
}

goal "settlement" {
  title = "The package is carried out"
  when  = stage(instrument.package, "completed")
}

claim "package_signed" {
  affirms  = happened(event.package_signed)
  holders  = [actor.UKR, actor.RUS]
  document = document.package_text
  quote    = "Package of Measures for the Implementation of the Minsk Agreements, 12 February 2015"
  date     = "2015-02-12"
}

claim "ceasefire_starts" {
  affirms  = happened(event.ceasefire_starts)
  holders  = [actor.UKR, actor.RUS]
  document = document.package_text
  quote    = "Full ceasefire from 00:00 Kyiv time on 15 February 2015"
  date     = "2015-02-15"
}

claim "debaltseve" {
  affirms  = happened(event.debaltseve)
  holders  = [actor.UKR]
  document = document.ua
  quote    = "Fighting for Debaltseve went on until 18 February 2015"
  date     = "2015-02-15/2015-02-18"
  basis    = "second-hand"
}

claim "resolution_adopted" {
  affirms  = happened(event.resolution_adopted)
  holders  = [actor.UKR]
  document = document.ua
  quote    = "Parliament adopted the resolution on the territory on 17 March 2015"
  date     = "2015-03-17"
  basis    = "second-hand"
}

claim "first_reading" {
  affirms  = happened(event.first_reading)
  holders  = [actor.UKR]
  document = document.ua
  quote    = "Amendments on decentralisation passed a first reading on 31 August 2015"
  date     = "2015-08-31"
  basis    = "second-hand"
}

claim "unscr_2202_adopted" {
  affirms  = happened(event.unscr_2202_adopted)
  document = document.chronology
  quote    = "The Security Council endorsed the package by resolution 2202 of 17 February 2015"
  date     = "2015-02-17"
  basis    = "recalled"
}

claim "package_ends" {
  affirms  = happened(event.package_ends)
  document = document.chronology
  quote    = "invaded on 24 February 2022; the package had come to an end"
  date     = "2022-02-24"
  basis    = "recalled"
}

claim "security_first_kyiv" {
  affirms  = holds(proposition.security_before_elections)
  holders  = [actor.UKR]
  document = document.ua
  quote    = "elections need security and control of the border first"
  date     = "2015-08-31"
  basis    = "second-hand"
}

claim "elections_first_moscow" {
  denies   = holds(proposition.security_before_elections)
  holders  = [actor.RUS]
  document = document.ru
  quote    = "the constitution and the elections come first, and that control of the border follows after them"
  date     = "2015-12-31"
  basis    = "second-hand"
}

claim "ceasefire_broken" {
  affirms  = breached(commitment.ceasefire)
  holders  = [actor.UKR]
  document = document.ua
  quote    = "Fighting for Debaltseve went on until 18 February 2015"
  date     = "2015-02-18"
  basis    = "second-hand"
}

claim "weapons_in_part" {
  denies   = happened(event.weapons_withdrawn)
  holders  = [actor.OSCE]
  document = document.osce
  quote    = "heavy weapons had been withdrawn only in part"
  date     = "2015-12-31"
  basis    = "second-hand"
}

claim "no_border_osce" {
  denies   = happened(event.border_control_restored)
  holders  = [actor.OSCE]
  document = document.osce
  quote    = "Ukraine did not control the border"
  date     = "2015-12-31"
  basis    = "second-hand"
}

claim "no_elections_osce" {
  denies   = happened(event.elections_held)
  holders  = [actor.OSCE]
  document = document.osce
  quote    = "local elections under the package had not been held"
  date     = "2015-12-31"
  basis    = "second-hand"
}
