# The web of agreements around the Washington meeting of 8 August 2025.
# Everything here is in our own words; evidence is digests below texts/.

dossier "washington-2025" {
  title   = "Washington 2025"
  about   = "Azerbaijan, Armenia and the United States: the meeting of 8 August 2025, what was promised there, and what it waits for."
  parties = [actor.AZE, actor.ARM, actor.USA]
}

perspective "all" {
  title = "All sides"
}

perspective "baku" {
  title  = "Baku"
  letter = "B"
  hears  = ["baku"]
}

perspective "yerevan" {
  title  = "Yerevan"
  letter = "Y"
  hears  = ["yerevan"]
}

perspective "washington" {
  title  = "Washington"
  letter = "W"
  hears  = ["washington"]
}

perspective "tehran" {
  title  = "Tehran"
  letter = "T"
  hears  = ["tehran"]
}

perspective "moscow" {
  title  = "Moscow"
  letter = "M"
  hears  = ["moscow"]
}

perspective "ankara" {
  title  = "Ankara"
  letter = "N"
  hears  = ["ankara"]
}

perspective "europe" {
  title  = "EU and OSCE"
  letter = "E"
  hears  = ["europe"]
}

perspective "independent" {
  title  = "Independent"
  letter = "I"
  hears  = ["independent"]
}

perspective "diaspora" {
  title  = "Armenian diaspora"
  letter = "D"
  hears  = ["diaspora"]
}

perspective "opposition" {
  title  = "Armenian opposition"
  letter = "O"
  hears  = ["opposition"]
}

perspective "world" {
  title  = "UN, ICJ and CIS"
  letter = "U"
  hears  = ["world"]
}

perspective "corroborated" {
  title  = "Two voices or more"
  letter = "2"
  hears  = []
  accept = 2
  deny   = 2
}

actor "AZE" {
  name        = "Azerbaijan"
  side        = "baku"
  names       = { az = "Azərbaycan", hy = "Ադրբեջան", ru = "Азербайджан" }
  identifiers = { iso3166 = "AZE", cow = "373", wikidata = "Q227" }
}

actor "ARM" {
  name        = "Armenia"
  side        = "yerevan"
  names       = { hy = "Հայաստան", az = "Ermənistan", ru = "Армения" }
  identifiers = { iso3166 = "ARM", cow = "371", wikidata = "Q399" }
}

actor "USA" {
  name        = "United States"
  side        = "washington"
  identifiers = { iso3166 = "USA", cow = "2", wikidata = "Q30" }
}

actor "RUS" {
  name        = "Russia"
  side        = "moscow"
  identifiers = { iso3166 = "RUS", cow = "365", wikidata = "Q159" }
}

actor "IRN" {
  name        = "Iran"
  side        = "tehran"
  identifiers = { iso3166 = "IRN", cow = "630", wikidata = "Q794" }
}

actor "TUR" {
  name        = "Türkiye"
  side        = "ankara"
  identifiers = { iso3166 = "TUR", cow = "640", wikidata = "Q43" }
}

actor "OSCE" {
  name = "OSCE"
  kind = "organization"
  side = "europe"
}

actor "EU" {
  name = "European Union"
  kind = "organization"
  side = "europe"
}

actor "ALIYEV" {
  name   = "Ilham Aliyev"
  kind   = "person"
  state  = actor.AZE
  office = "President"
  names  = { az = "İlham Əliyev", ru = "Ильхам Алиев", hy = "Իլհամ Ալիև" }
  held {
    title  = "President"
    of     = actor.AZE
    period = "2003-10/.."
  }
}

actor "PASHINYAN" {
  name   = "Nikol Pashinyan"
  kind   = "person"
  state  = actor.ARM
  office = "Prime Minister"
  names  = { hy = "Նիկոլ Փաշինյան", ru = "Никол Пашинян" }
  held {
    title  = "Prime Minister"
    of     = actor.ARM
    period = "2018-05/.."
  }
}

actor "MIRZOYAN" {
  name   = "Ararat Mirzoyan"
  kind   = "person"
  state  = actor.ARM
  office = "Foreign Minister"
}

actor "TRUMP" {
  name   = "Donald Trump"
  kind   = "person"
  state  = actor.USA
  office = "President"
  held {
    title  = "President"
    of     = actor.USA
    period = "2017-01-20/2021-01-20"
  }
  held {
    title  = "President"
    of     = actor.USA
    period = "2025-01-20/.."
  }
}

actor "VELAYATI" {
  name   = "Ali Akbar Velayati"
  kind   = "person"
  state  = actor.IRN
  office = "Adviser to the Supreme Leader"
}

actor "ARAGHCHI" {
  name   = "Abbas Araghchi"
  kind   = "person"
  state  = actor.IRN
  office = "Foreign Minister"
}

actor "PEZESHKIAN" {
  name   = "Masoud Pezeshkian"
  kind   = "person"
  state  = actor.IRN
  office = "President"
}

actor "ERDOGAN" {
  name   = "Recep Tayyip Erdoğan"
  kind   = "person"
  state  = actor.TUR
  office = "President"
}

actor "URALOGLU" {
  name   = "Abdulkadir Uraloğlu"
  kind   = "person"
  state  = actor.TUR
  office = "Minister of Transport"
}

actor "HUMMATOV" {
  name   = "Rahman Hummatov"
  kind   = "person"
  state  = actor.AZE
  office = "Deputy Minister"
}

actor "KALLAS" {
  name   = "Kaja Kallas"
  kind   = "person"
  state  = actor.EU
  office = "High Representative"
}

actor "BAGHDASARYAN" {
  name   = "Nazeli Baghdasaryan"
  kind   = "person"
  state  = actor.ARM
  office = "Spokeswoman of the Prime Minister"
}

actor "SOUFAN_CENTER" {
  name = "The Soufan Center"
  kind = "organization"
  side = "independent"
}

actor "TSAKANYAN" {
  name = "Vladimir Tsakanyan"
  kind = "person"
  side = "independent"
}

actor "TRIPP_COMPANY" {
  name = "TRIPP Development Company"
  kind = "organization"
}

source "tass" {
  name = "TASS"
  side = "moscow"
}

source "azatutyun" {
  name = "RFE/RL Armenian Service"
  side = "independent"
}

source "soufan" {
  name = "The Soufan Center"
  side = "independent"
}

source "eurasianet" {
  name = "Eurasianet"
  side = "independent"
}

source "caliber" {
  name = "Caliber.Az"
  side = "baku"
}

source "site_301" {
  name = "301.am"
  side = "yerevan"
}

source "us_intelligence" {
  name = "US annual threat assessment"
  side = "washington"
}

source "federal_register" {
  name = "Federal Register"
  side = "washington"
}

source "reports_osce" {
  name = "OSCE, known from reports"
  side = "europe"
}
