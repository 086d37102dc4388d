# Actors and sources beside those of dossier.hcl.

actor "FRA" {
  name        = "France"
  side        = "europe"
  identifiers = { iso3166 = "FRA", cow = "220", wikidata = "Q142" }
}

actor "KAZ" {
  name        = "Kazakhstan"
  side        = "independent"
  identifiers = { iso3166 = "KAZ", cow = "705", wikidata = "Q232" }
}

actor "UAE" {
  name        = "United Arab Emirates"
  side        = "independent"
  identifiers = { iso3166 = "ARE", cow = "696", wikidata = "Q878" }
}

actor "MINSK_GROUP" {
  name = "OSCE Minsk Group"
  kind = "body"
  side = "europe"
  member {
    of     = actor.OSCE
    period = "1992-03-24/2025-11-30"
  }
}

actor "UNSC" {
  name = "United Nations Security Council"
  kind = "body"
  side = "world"
}

actor "ICJ" {
  name = "International Court of Justice"
  kind = "body"
  side = "world"
}

actor "CIS" {
  name = "Commonwealth of Independent States"
  kind = "organization"
  side = "world"
}

actor "USA_CONGRESS" {
  name  = "United States Congress"
  kind  = "body"
  state = actor.USA
}

actor "BORDER_COMMISSIONS" {
  name = "Border commissions of Armenia and Azerbaijan"
  kind = "body"
}

actor "TRIPP_STEERING" {
  name = "TRIPP Steering Committee"
  kind = "body"
}

actor "CONSTITUTIONAL_COURT" {
  name  = "Constitutional Court of Armenia"
  kind  = "body"
  state = actor.ARM
}

actor "CIVIL_CONTRACT" {
  name  = "Civil Contract"
  kind  = "organization"
  state = actor.ARM
  names = { hy = "Քաղաքացիական պայմանագիր" }
}

actor "KARABAKH_ARMENIANS" {
  name  = "Armenians displaced from Nagorno-Karabakh"
  kind  = "people"
  names = { hy = "Արցախահայեր", az = "Qarabağ erməniləri" }
}

actor "WESTERN_AZERBAIJANIS" {
  name  = "Azerbaijanis displaced from Armenia"
  kind  = "people"
  names = { az = "Qərbi azərbaycanlılar" }
}

actor "PRISONERS" {
  name = "Armenian prisoners in Azerbaijan"
  kind = "people"
}

actor "ANCA" {
  name = "Armenian National Committee of America"
  kind = "organization"
  side = "diaspora"
}

actor "ACA" {
  name = "Armenian Council of America"
  kind = "organization"
  side = "diaspora"
}

actor "ALPHA_NEWS" {
  name = "Alpha News"
  kind = "organization"
  side = "opposition"
}

actor "RZD" {
  name  = "Russian Railways"
  kind  = "organization"
  state = actor.RUS
  names = { ru = "РЖД" }
}

actor "AZR" {
  name  = "Azerbaijan Railways"
  kind  = "organization"
  state = actor.AZE
}

actor "BAYRAMOV" {
  name   = "Jeyhun Bayramov"
  kind   = "person"
  state  = actor.AZE
  office = "Foreign Minister"
  names  = { az = "Ceyhun Bayramov", ru = "Джейхун Байрамов" }
}

actor "RUBIO" {
  name   = "Marco Rubio"
  kind   = "person"
  state  = actor.USA
  office = "Secretary of State"
}

actor "VANCE" {
  name   = "JD Vance"
  kind   = "person"
  state  = actor.USA
  office = "Vice President"
}

actor "OBRIEN" {
  name  = "James O'Brien"
  kind  = "person"
  state = actor.USA
  held {
    title  = "Assistant Secretary of State"
    of     = actor.USA
    period = "2023/2025-01"
  }
}

actor "BLINKEN" {
  name  = "Antony Blinken"
  kind  = "person"
  state = actor.USA
  held {
    title  = "Secretary of State"
    of     = actor.USA
    period = "2021-01/2025-01"
  }
}

actor "MICHEL" {
  name  = "Charles Michel"
  kind  = "person"
  state = actor.EU
  held {
    title  = "President of the European Council"
    of     = actor.EU
    period = "2019-12/2024-11"
  }
}

actor "MACRON" {
  name   = "Emmanuel Macron"
  kind   = "person"
  state  = actor.FRA
  office = "President"
}

actor "BERSET" {
  name   = "Alain Berset"
  kind   = "person"
  side   = "europe"
  office = "Secretary General of the Council of Europe"
}

actor "PUTIN" {
  name   = "Vladimir Putin"
  kind   = "person"
  state  = actor.RUS
  office = "President"
  names  = { ru = "Владимир Путин" }
}

actor "ABDULLAYEVA" {
  name   = "Leyla Abdullayeva"
  kind   = "person"
  state  = actor.AZE
  office = "Spokeswoman of the Foreign Ministry"
}

actor "HASANGULIYEV" {
  name   = "Gudrat Hasanguliyev"
  kind   = "person"
  state  = actor.AZE
  office = "Member of Parliament"
}

actor "NABIYEV" {
  name   = "Rashad Nabiyev"
  kind   = "person"
  state  = actor.AZE
  office = "Minister of Digital Development and Transport"
}

actor "PAPOYAN" {
  name   = "Gevorg Papoyan"
  kind   = "person"
  state  = actor.ARM
  office = "Minister of Economy"
}

actor "SAKUNTS" {
  name   = "Artur Sakunts"
  kind   = "person"
  side   = "independent"
  office = "Member of the Constitutional Reform Council"
}

actor "VARDANYAN" {
  name  = "Ruben Vardanyan"
  kind  = "person"
  names = { hy = "Ռուբեն Վարդանյան" }
}

actor "ALIOGHLU" {
  name  = "Elchin Alioghlu"
  kind  = "person"
  side  = "baku"
  names = { az = "Elçin Alıoğlu" }
}

actor "CALIBER" {
  name = "Caliber.Az"
  kind = "organization"
  side = "baku"
}

actor "TASE" {
  name = "Peter M. Tase"
  kind = "person"
  side = "baku"
}

actor "TSAREV" {
  name = "Oleg Tsarev"
  kind = "person"
  side = "moscow"
}

actor "RAUFOGLU" {
  name = "Alex Raufoglu"
  kind = "person"
  side = "independent"
}

actor "HETQ" {
  name = "Hetq"
  kind = "organization"
  side = "yerevan"
}

actor "EIR_AUTHORS" {
  name = "Authors in E-International Relations"
  kind = "people"
  side = "independent"
}

actor "YESAYAN" {
  name   = "Alexander Yesayan"
  kind   = "person"
  side   = "yerevan"
  office = "Chairman of Team Telecom Armenia"
}

source "trend" {
  name = "Trend News Agency"
  side = "baku"
  url  = "https://www.trend.az/"
}

source "public_tv" {
  name = "Public TV of Armenia"
  side = "yerevan"
  url  = "https://www.1lurer.am/"
}

source "panarmenian" {
  name = "PanARMENIAN.Net"
  side = "yerevan"
}

source "news_az" {
  name = "News.Az"
  side = "baku"
}

source "report_az" {
  name = "Report.az"
  side = "baku"
}

source "jam_news" {
  name = "JAM-news"
  side = "independent"
}

source "tsarev" {
  name = "Oleg Tsarev"
  side = "moscow"
}

source "azernews" {
  name = "Azernews"
  side = "baku"
}

source "anca" {
  name = "Armenian National Committee of America"
  side = "diaspora"
}

source "factor_tv" {
  name = "Factor TV"
  side = "yerevan"
}

source "tasnim" {
  name = "Tasnim"
  side = "tehran"
}
