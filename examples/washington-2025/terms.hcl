# Rival names. None is preferred; each is shown with the side that uses it.

term "route" {
  title = "The route through Syunik"
  about = corridor.tripp
  name "Zangezur corridor" {
    sides    = ["baku", "ankara"]
    implies  = "a passage that Armenia does not control"
    holders  = [actor.ALIYEV]
    document = document.am_2025_10_08_mediamax_baghdasaryan
    quote    = "the opening of the Zangezur corridor was a key result of Washington"
  }
  name "TRIPP" {
    sides    = ["yerevan", "washington"]
    implies  = "a project under Armenian law"
    holders  = [actor.BAGHDASARYAN]
    document = document.am_2025_10_08_mediamax_baghdasaryan
    quote    = "only TRIPP and the Crossroads of Peace exist on Armenian territory"
  }
  name "American corridor" {
    sides    = ["tehran"]
    implies  = "a foreign military presence"
    holders  = [actor.VELAYATI]
    document = document.ir_2025_08_09_mehr_velayati
    quote    = "an American corridor in the Caucasus"
  }
  name "Trump Route" {
    sides    = ["washington", "opposition"]
    document = document.us_2025_08_08_oan_summit
    quote    = "the transit corridor was renamed the Trump Route"
  }
}

term "operation_2023" {
  title = "What happened on 19 and 20 September 2023"
  about = event.operation_2023
  name "anti-terrorist measures" {
    sides   = ["baku"]
    implies = "a lawful act on own territory"
    claims  = [claim.frame_2023_baku]
  }
  name "ethnic cleansing" {
    sides   = ["yerevan", "diaspora"]
    implies = "a crime against a population"
    claims  = [claim.frame_2023_yerevan]
  }
}

term "war_2020" {
  title = "The fighting of autumn 2020"
  about = event.war_2020_begins
  name "Patriotic War" {
    sides  = ["baku"]
    claims = [claim.frame_2020_baku]
  }
  name "war of aggression against Artsakh" {
    sides  = ["yerevan", "diaspora"]
    claims = [claim.frame_2020_yerevan]
  }
}

term "lachin" {
  title = "What happened on the Lachin road from December 2022"
  about = event.lachin_road_closed
  name "blockade" {
    sides   = ["yerevan", "diaspora"]
    implies = "a breach of the 2020 statement"
    claims  = [claim.lachin_breached_evn]
  }
  name "border control" {
    sides    = ["baku"]
    implies  = "a lawful act on own territory"
    holders  = [actor.AZE]
    document = document.az_2023_04_24_lachin_checkpoint
    quote    = "it exercises lawful border control"
  }
}

term "section_907" {
  title = "Section 907"
  about = instrument.section_907
  name "907th amendment" {
    sides    = ["baku"]
    implies  = "an addition; it is a section of a statute of 1992"
    holders  = [actor.ALIOGHLU]
    document = document.az_2025_08_08_trend_alioghlu
    quote    = "which he calls an amendment of 1992 made under the guise of an alleged blockade"
  }
  name "Section 907" {
    sides    = ["washington", "diaspora"]
    document = document.off_2025_08_08_section_907_waiver
    quote    = "Section 907 of the FREEDOM Support Act"
  }
}

term "karabakh_city" {
  title = "The main town of Nagorno-Karabakh"
  about = place.khankendi
  name "Khankendi" {
    sides = ["baku"]
    basis = "recalled"
  }
  name "Stepanakert" {
    sides = ["yerevan", "diaspora"]
    basis = "recalled"
  }
}

term "prisoners" {
  title = "Armenians held in Baku"
  about = actor.PRISONERS
  name "hostages" {
    sides    = ["diaspora"]
    holders  = [actor.ANCA]
    document = document.am_2026_01_14_anca_prisoners
    quote    = "calls the swap of 14 January 2026 hostage diplomacy"
  }
  name "prisoners" {
    sides    = ["yerevan", "independent"]
    document = document.am_2026_01_14_azatutyun_four_prisoners
    quote    = "Azerbaijan freed four Armenian prisoners"
  }
}
