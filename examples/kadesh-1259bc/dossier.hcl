# The oldest peace treaty that survives, in its two versions. In each the other
# side came asking for peace.

dossier "kadesh-1259bc" {
  title   = "Kadesh, about 1259 BC"
  about   = "Egypt and Hatti: one treaty, two versions, one contested fact."
  parties = [actor.EGYPT, actor.HATTI]
}

perspective "egypt" {
  title  = "Egypt"
  letter = "E"
  hears  = ["egypt"]
}

perspective "hatti" {
  title  = "Hatti"
  letter = "H"
  hears  = ["hatti"]
}

actor "EGYPT" {
  name = "Egypt"
  side = "egypt"
}

actor "HATTI" {
  name = "Hatti"
  side = "hatti"
}

actor "RAMESSES" {
  name   = "Ramesses II"
  kind   = "person"
  state  = actor.EGYPT
  office = "King"
}

actor "HATTUSILI" {
  name   = "Hattusili III"
  kind   = "person"
  state  = actor.HATTI
  office = "Great King"
}

actor "GODS" {
  name = "The thousand gods of Hatti and of Egypt"
  kind = "group"
}

document "egyptian_version" {
  file  = "texts/egyptian-version.txt"
  side  = "egypt"
  basis = "second-hand"
}

document "hittite_version" {
  file  = "texts/hittite-version.txt"
  side  = "hatti"
  basis = "second-hand"
}

instrument "treaty" {
  title   = "Treaty of Ramesses and Hattusili"
  kind    = "treaty"
  ladder  = "treaty"
  parties = [actor.EGYPT, actor.HATTI]
  third_party {
    actor = actor.GODS
    role  = "witness"
    word  = "witnesses"
  }
  version "akkadian" {
    status    = "consolidated"
    document  = document.hittite_version
    languages = ["akk"]
  }
  version "egyptian" {
    status    = "consolidated"
    document  = document.egyptian_version
    languages = ["egy"]
  }
  stage "in_force" {
    when = happened(event.tablet_brought)
  }
}

event "tablet_brought" {
  title  = "The tablet of silver is brought"
  type   = "sign"
  source = [actor.RAMESSES, actor.HATTUSILI]
}

event "battle" {
  title  = "Battle of Kadesh"
  type   = "assault"
  source = [actor.EGYPT, actor.HATTI]
  note   = "About fifteen years before; neither text tells of it."
  basis  = "recalled"
}

proposition "hatti_sued_for_peace" {
  text = "Hatti came asking for peace"
}

commitment "no_invasion" {
  title      = "Neither invades the other"
  instrument = instrument.treaty
  obligors   = [actor.EGYPT, actor.HATTI]
  obligees   = [actor.HATTI, actor.EGYPT]
  modality   = "prohibition"
  act        = "not to invade the land of the other"
  area       = "security"
  continuing = true
}

commitment "mutual_aid" {
  title        = "Help against an enemy"
  instrument   = instrument.treaty
  obligors     = [actor.EGYPT, actor.HATTI]
  obligees     = [actor.HATTI, actor.EGYPT]
  act          = "send troops and chariots against an enemy of the other"
  area         = "security"
  precondition = happened(event.enemy_attacks)
}

commitment "succession" {
  title        = "Help to the son of Hattusili"
  instrument   = instrument.treaty
  obligors     = [actor.EGYPT]
  obligees     = [actor.HATTI]
  act          = "send troops to help the heir if his people wrong him"
  area         = "security"
  precondition = happened(event.heir_wronged)
}

commitment "give_back_fugitives" {
  title      = "Fugitives are given back"
  instrument = instrument.treaty
  obligors   = [actor.EGYPT, actor.HATTI]
  obligees   = [actor.HATTI, actor.EGYPT]
  act        = "seize fugitives and give them back unharmed"
  area       = "justice"
  continuing = true
}

event "enemy_attacks" {
  title = "An enemy comes against one of the two"
}

event "heir_wronged" {
  title = "The people of Hatti wrong the heir"
}

goal "peace" {
  title = "Peace between Egypt and Hatti"
  when  = in_force(instrument.treaty)
}

claim "sued_egyptian" {
  affirms  = holds(proposition.hatti_sued_for_peace)
  holders  = [actor.RAMESSES]
  document = document.egyptian_version
  quote    = "brought a tablet of silver to Ramesses, to beg peace of him"
}

claim "sued_hittite" {
  denies   = holds(proposition.hatti_sued_for_peace)
  holders  = [actor.HATTUSILI]
  document = document.hittite_version
  quote    = "Ramesses, the great king of Egypt, sought peace"
}

claim "tablet_egyptian" {
  affirms  = happened(event.tablet_brought)
  holders  = [actor.EGYPT]
  document = document.egyptian_version
  quote    = "In his twenty-first year envoys of Hattusili"
  date     = "-1258~"
}

claim "tablet_hittite" {
  affirms  = happened(event.tablet_brought)
  holders  = [actor.HATTI]
  document = document.hittite_version
  quote    = "made a treaty on a tablet of silver"
  date     = "-1258~"
}
