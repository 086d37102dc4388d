# The route through Syunik and the lines that lead to it. Coordinates: GeoNames
# (CC BY 4.0) or, where marked recalled, within about 0.05 degree.

place "baku" {
  name  = "Baku"
  lat   = 40.37767
  lon   = 49.89201
  state = actor.AZE
  names = { az = "Bakı", hy = "Բաքու" }
}

place "horadiz" {
  name  = "Horadiz"
  lat   = 39.45015
  lon   = 47.33496
  state = actor.AZE
  names = { az = "Horadiz" }
}

place "mincivan" {
  name  = "Mincivan"
  lat   = 39.03023
  lon   = 46.72329
  state = actor.AZE
  names = { az = "Mincivan", hy = "Միջնավան" }
}

place "zangilan" {
  name  = "Zangilan"
  lat   = 39.08371
  lon   = 46.65988
  state = actor.AZE
  names = { az = "Zəngilan", hy = "Կովսական" }
}

place "aghband" {
  name  = "Aghband"
  lat   = 38.88
  lon   = 46.55
  state = actor.AZE
  names = { az = "Ağbənd" }
  basis = "recalled"
}

place "nrnadzor" {
  name  = "Nrnadzor"
  lat   = 38.91
  lon   = 46.43
  state = actor.ARM
  names = { hy = "Նռնաձոր" }
  basis = "recalled"
}

place "meghri" {
  name  = "Meghri"
  lat   = 38.90123
  lon   = 46.24308
  state = actor.ARM
  names = { hy = "Մեղրի", az = "Mehri" }
}

place "agarak" {
  name  = "Agarak"
  lat   = 38.86506
  lon   = 46.19463
  state = actor.ARM
  names = { hy = "Ագարակ" }
}

place "karchevan" {
  name  = "Karchevan (border)"
  lat   = 38.87
  lon   = 46.16
  state = actor.ARM
  basis = "recalled"
}

place "ordubad" {
  name  = "Ordubad"
  lat   = 38.90961
  lon   = 46.02274
  state = actor.AZE
  names = { az = "Ordubad", hy = "Օրդուբադ" }
}

place "julfa" {
  name  = "Julfa"
  lat   = 38.95397
  lon   = 45.62961
  state = actor.AZE
  names = { az = "Culfa", hy = "Ջուղա" }
}

place "nakhchivan" {
  name  = "Nakhchivan"
  lat   = 39.20889
  lon   = 45.41222
  state = actor.AZE
  names = { az = "Naxçıvan", hy = "Նախիջևան" }
}

place "sharur" {
  name  = "Sharur"
  lat   = 39.55298
  lon   = 44.97993
  state = actor.AZE
  names = { az = "Şərur" }
}

place "sadarak" {
  name  = "Sadarak"
  lat   = 39.71
  lon   = 44.89
  state = actor.AZE
  names = { az = "Sədərək" }
  basis = "recalled"
}

place "yeraskh" {
  name  = "Yeraskh"
  lat   = 39.74
  lon   = 44.82
  state = actor.ARM
  names = { hy = "Երասխ" }
  basis = "recalled"
}

place "dilucu" {
  name  = "Dilucu (border)"
  lat   = 39.66
  lon   = 44.8
  state = actor.TUR
  basis = "recalled"
}

place "aralik" {
  name  = "Aralik"
  lat   = 39.87278
  lon   = 44.51917
  state = actor.TUR
}

place "igdir" {
  name  = "Igdir"
  lat   = 39.92371
  lon   = 44.045
  state = actor.TUR
  names = { tr = "Iğdır" }
}

place "kars" {
  name  = "Kars"
  lat   = 40.59825
  lon   = 43.08548
  state = actor.TUR
}

place "akhurik" {
  name  = "Akhurik"
  lat   = 40.74212
  lon   = 43.77674
  state = actor.ARM
}

place "gyumri" {
  name  = "Gyumri"
  lat   = 40.79305
  lon   = 43.84635
  state = actor.ARM
  names = { hy = "Գյումրի", az = "Gümrü" }
}

place "yerevan" {
  name  = "Yerevan"
  lat   = 40.17765
  lon   = 44.5126
  state = actor.ARM
  names = { hy = "Երևան", az = "İrəvan" }
}

place "kapan" {
  name  = "Kapan"
  lat   = 39.20762
  lon   = 46.40678
  state = actor.ARM
  names = { hy = "Կապան", az = "Qafan" }
}

place "kajaran" {
  name  = "Kajaran"
  lat   = 39.15091
  lon   = 46.15673
  state = actor.ARM
  names = { hy = "Քաջարան", az = "Qacaran" }
}

place "ijevan" {
  name  = "Ijevan"
  lat   = 40.88037
  lon   = 45.14776
  state = actor.ARM
  names = { hy = "Իջևան" }
}

place "khankendi" {
  name  = "Khankendi/Stepanakert"
  lat   = 39.8177
  lon   = 46.7528
  state = actor.AZE
  names = { az = "Xankəndi", hy = "Ստեփանակերտ" }
}

place "shusha" {
  name  = "Shusha"
  lat   = 39.76006
  lon   = 46.74989
  state = actor.AZE
  names = { az = "Şuşa", hy = "Շուշի" }
}

place "lachin" {
  name  = "Lachin"
  lat   = 39.63742
  lon   = 46.54977
  state = actor.AZE
  names = { az = "Laçın", hy = "Բերձոր" }
}

place "tbilisi" {
  name = "Tbilisi"
  lat  = 41.69143
  lon  = 44.83412
}

place "akhalkalaki" {
  name = "Akhalkalaki"
  lat  = 41.40514
  lon  = 43.48629
}

corridor "tripp" {
  title       = "The route through Syunik between main Azerbaijan and Nakhchivan"
  names       = { yerevan = "TRIPP", washington = "Trump Route for International Peace and Prosperity", baku = "Zangezur corridor", ankara = "Zangezur corridor", tehran = "American corridor" }
  instruments = [instrument.statement_2020, instrument.joint_declaration, instrument.tif, instrument.tripp_agreement]
  note        = "The word corridor is in no text of 8 August 2025."
  segment "horadiz_aghband" {
    title      = "Horadiz to Aghband"
    places     = [place.horadiz, place.mincivan, place.zangilan, place.aghband]
    state      = actor.AZE
    mode       = "rail"
    builder    = [actor.AZR]
    kilometres = 110.4
    done_when  = happened(event.horadiz_aghband_complete)
    progress {
      on      = "2025-12-23"
      percent = 69
      claims  = [claim.rail_69_hummatov]
    }
    progress {
      on       = "2026-02-27"
      percent  = 70
      holders  = [actor.AZR]
      document = document.az_2026_02_27_report_70_percent
      quote    = "construction 70 per cent"
    }
    blocked_by {
      text   = "Building is not finished."
      needs  = happened(event.horadiz_aghband_complete)
      claims = [claim.rail_70_percent]
    }
  }
  segment "syunik" {
    title      = "Aghband to Karchevan through Meghri"
    places     = [place.aghband, place.nrnadzor, place.meghri, place.agarak, place.karchevan]
    state      = actor.ARM
    mode       = "mixed"
    builder    = [actor.TRIPP_COMPANY]
    kilometres = 42
    done_when  = happened(event.route_opened)
    note       = "Other lengths in the press: 40 and 43 km. The railway is to follow the Soviet-era southern line."
    progress {
      on     = "2026-02-05"
      text   = "A survey began."
      claims = [claim.aecom_survey]
    }
    blocked_by {
      text   = "The company has to be established in Armenia."
      needs  = happened(event.tripp_company_registered)
      claims = [claim.company_must_be_set_up]
    }
    blocked_by {
      text     = "Routes, land use, construction rights and permits must be defined."
      needs    = happened(event.tripp_construction_begun)
      holders  = [actor.PASHINYAN]
      document = document.am_2026_01_15_trend_pashinyan_de_jure
      quote    = "routes, land use, construction rights and permits must be defined"
    }
    blocked_by {
      text   = "Iran threatens to prevent it."
      claims = [claim.iran_prevents]
    }
  }
  segment "nakhchivan" {
    title      = "Karchevan through Ordubad and Julfa to Nakhchivan"
    places     = [place.karchevan, place.ordubad, place.julfa, place.nakhchivan]
    state      = actor.AZE
    mode       = "rail"
    builder    = [actor.AZR]
    kilometres = 188
    progress {
      on       = "2025-11-26"
      text     = "Design nearly complete."
      holders  = [actor.NABIYEV]
      document = document.az_2025_11_26_menafn_nabiyev
      quote    = "design for restoring 188 km of railway in Nakhchivan is nearly complete"
    }
    blocked_by {
      text     = "The line has to be restored."
      document = document.az_2025_11_26_menafn_nabiyev
      quote    = "design for restoring 188 km of railway in Nakhchivan is nearly complete"
    }
  }
  segment "kars_dilucu" {
    title      = "Nakhchivan through Sadarak and Dilucu to Kars"
    places     = [place.nakhchivan, place.sharur, place.sadarak, place.dilucu, place.aralik, place.igdir, place.kars]
    state      = actor.TUR
    mode       = "rail"
    builder    = [actor.TUR]
    kilometres = 224
    progress {
      on     = "2025-08-22"
      text   = "Foundation laid."
      claims = [claim.kars_begun]
    }
    blocked_by {
      text     = "Building has begun; the target is 2029."
      document = document.tr_2025_08_22_hurriyet_kars_dilucu
      quote    = "Turkey laid the foundation of the Kars-Igdir-Aralik-Dilucu railway, 224 km long"
    }
  }
  segment "armenian_north" {
    title   = "Nakhchivan through Yeraskh, Yerevan and Gyumri to Kars"
    places  = [place.nakhchivan, place.sadarak, place.yeraskh, place.yerevan, place.gyumri, place.akhurik, place.kars]
    state   = actor.ARM
    mode    = "rail"
    builder = [actor.RZD]
    note    = "The existing line, under a Russian concession of 2008 for 30 years."
    blocked_by {
      text   = "Russia holds the concession of the Yeraskh and Akhurik sections."
      claims = [claim.concession_request]
    }
    blocked_by {
      text   = "The border of Turkey and Armenia is closed."
      claims = [claim.turkey_closes_border]
    }
  }
  regime "yerevan" {
    text   = "Armenian law, courts, border control and customs"
    claims = [claim.tif_armenian_law]
  }
  regime "baku" {
    text   = "A controlled corridor, as point 9 of 2020 had it"
    claims = [claim.point_9_baku]
  }
  regime "moscow" {
    text   = "Point 9 of 2020 remains in force"
    claims = [claim.point_9_moscow]
  }
  regime "tehran" {
    text   = "An American corridor, to be prevented"
    claims = [claim.iran_prevents]
  }
  regime "washington" {
    text     = "A front office of private operators, a back office of Armenian officials"
    holders  = [actor.ARM, actor.USA]
    document = document.off_2026_01_13_tripp_implementation_framework
    quote    = "while Armenian officials work in a back office"
  }
}
