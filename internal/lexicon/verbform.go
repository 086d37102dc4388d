package lexicon

import "strings"

// inflect calls f with every form of a verb phrase whose first word is a verb.
func inflect(phrase string, f func([]string)) {
	verb, rest, _ := strings.Cut(phrase, " ")
	for _, form := range forms(verb) {
		f(words(strings.TrimSpace(form + " " + rest)))
	}
}

// irregular are the past and participle forms of the verbs that do not take "-ed".
var irregular = map[string][]string{
	"be": {"is", "are", "was", "were", "been"}, "have": {"had", "has"}, "do": {"did", "done"}, "go": {"went", "gone"},
	"arise": {"arose", "arisen"}, "awake": {"awoke", "awoken"}, "bear": {"bore", "borne", "born"}, "beat": {"beat", "beaten"},
	"become": {"became"}, "befall": {"befell", "befallen"}, "begin": {"began", "begun"}, "bend": {"bent"}, "beseech": {"besought", "beseeched"},
	"bet": {"bet"}, "bid": {"bid", "bade", "bidden"}, "bind": {"bound"}, "bite": {"bit", "bitten"}, "bleed": {"bled"},
	"blow": {"blew", "blown"}, "break": {"broke", "broken"}, "breed": {"bred"}, "bring": {"brought"}, "broadcast": {"broadcast", "broadcasted"},
	"build": {"built"}, "burn": {"burned", "burnt"}, "burst": {"burst"}, "buy": {"bought"}, "cast": {"cast"}, "catch": {"caught"},
	"choose": {"chose", "chosen"}, "cling": {"clung"}, "come": {"came"}, "cost": {"cost"}, "creep": {"crept"}, "cut": {"cut"},
	"deal": {"dealt"}, "dig": {"dug"}, "draw": {"drew", "drawn"}, "drink": {"drank", "drunk"}, "drive": {"drove", "driven"},
	"dwell": {"dwelt", "dwelled"}, "eat": {"ate", "eaten"}, "fall": {"fell", "fallen"}, "feed": {"fed"}, "feel": {"felt"},
	"fight": {"fought"}, "find": {"found"}, "flee": {"fled"}, "fling": {"flung"}, "fly": {"flew", "flown"}, "forbear": {"forbore", "forborne"},
	"forbid": {"forbade", "forbad", "forbidden"}, "forecast": {"forecast"}, "forego": {"forewent", "foregone"}, "foresee": {"foresaw", "foreseen"},
	"forget": {"forgot", "forgotten"}, "forgive": {"forgave", "forgiven"}, "forgo": {"forwent", "forgone"}, "forsake": {"forsook", "forsaken"},
	"freeze": {"froze", "frozen"}, "get": {"got", "gotten"}, "give": {"gave", "given"}, "grind": {"ground"}, "grow": {"grew", "grown"},
	"hang": {"hung", "hanged"}, "hear": {"heard"}, "hide": {"hid", "hidden"}, "hit": {"hit"}, "hold": {"held"}, "hurt": {"hurt"},
	"keep": {"kept"}, "kneel": {"knelt"}, "know": {"knew", "known"}, "lay": {"laid"}, "lead": {"led"}, "learn": {"learned", "learnt"},
	"leave": {"left"}, "lend": {"lent"}, "let": {"let"}, "light": {"lit", "lighted"}, "lose": {"lost"}, "make": {"made"}, "mean": {"meant"},
	"meet": {"met"}, "mislead": {"misled"}, "mistake": {"mistook", "mistaken"}, "misunderstand": {"misunderstood"}, "outbid": {"outbid"},
	"overcome": {"overcame"}, "overfly": {"overflew", "overflown"}, "override": {"overrode", "overridden"}, "overrun": {"overran"},
	"oversee": {"oversaw", "overseen"}, "overtake": {"overtook", "overtaken"}, "overthrow": {"overthrew", "overthrown"},
	"partake": {"partook", "partaken"}, "pay": {"paid"}, "plead": {"pleaded", "pled"}, "prove": {"proved", "proven"}, "put": {"put"}, "quit": {"quit"},
	"read": {"read"}, "rebuild": {"rebuilt"}, "repay": {"repaid"}, "resell": {"resold"}, "rethink": {"rethought"}, "rewrite": {"rewrote", "rewritten"},
	"rid": {"rid"}, "ride": {"rode", "ridden"}, "ring": {"rang", "rung"}, "rise": {"rose", "risen"}, "run": {"ran"}, "say": {"said"}, "see": {"saw", "seen"},
	"seek": {"sought"}, "sell": {"sold"}, "send": {"sent"}, "set": {"set"}, "shake": {"shook", "shaken"}, "shed": {"shed"}, "shoot": {"shot"},
	"show": {"showed", "shown"}, "shrink": {"shrank", "shrunk"}, "shut": {"shut"}, "sing": {"sang", "sung"}, "sink": {"sank", "sunk"}, "sit": {"sat"},
	"slay": {"slew", "slain"}, "sleep": {"slept"}, "slide": {"slid"}, "speak": {"spoke", "spoken"}, "speed": {"sped"}, "spend": {"spent"},
	"split": {"split"}, "spread": {"spread"}, "spring": {"sprang", "sprung"}, "stand": {"stood"}, "steal": {"stole", "stolen"}, "stick": {"stuck"},
	"strike": {"struck", "stricken"}, "strive": {"strove", "striven"}, "swear": {"swore", "sworn"}, "sweep": {"swept"}, "swim": {"swam", "swum"},
	"swing": {"swung"}, "take": {"took", "taken"}, "teach": {"taught"}, "tear": {"tore", "torn"}, "tell": {"told"}, "think": {"thought"},
	"throw": {"threw", "thrown"}, "thrust": {"thrust"}, "undercut": {"undercut"}, "undergo": {"underwent", "undergone"}, "understand": {"understood"},
	"undertake": {"undertook", "undertaken"}, "undo": {"undid", "undone"}, "uphold": {"upheld"}, "upset": {"upset"}, "wake": {"woke", "woken"},
	"wear": {"wore", "worn"}, "win": {"won"}, "wind": {"wound"}, "withdraw": {"withdrew", "withdrawn"}, "withhold": {"withheld"},
	"withstand": {"withstood"}, "write": {"wrote", "written"},
}

// forms are the base, third person, past, participle and -ing forms of a verb, with
// both spellings where writers differ ("travelled", "traveled").
func forms(v string) []string {
	out := []string{v, third(v)}
	if irr, ok := irregular[v]; ok {
		out = append(out, irr...)
	} else {
		out = append(out, past(v))
	}
	out = append(out, ing(v))
	if !doubles(v) && eitherWay(v) {
		l := v + v[len(v)-1:]
		out = append(out, l+"ed", l+"ing")
	}
	return out
}

func third(v string) string {
	switch {
	case v == "go", v == "do", v == "undergo", v == "forgo", v == "veto":
		return v + "es"
	case strings.HasSuffix(v, "y") && !vowelBefore(v):
		return v[:len(v)-1] + "ies"
	case strings.HasSuffix(v, "s"), strings.HasSuffix(v, "sh"), strings.HasSuffix(v, "ch"), strings.HasSuffix(v, "x"):
		return v + "es"
	}
	return v + "s"
}

func past(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case strings.HasSuffix(v, "y") && !vowelBefore(v):
		return v[:len(v)-1] + "ied"
	case doubles(v):
		return v + v[len(v)-1:] + "ed"
	}
	return v + "ed"
}

func ing(v string) string {
	switch {
	case v == "be":
		return "being"
	case strings.HasSuffix(v, "e") && !strings.HasSuffix(v, "ee"):
		return v[:len(v)-1] + "ing"
	case doubles(v):
		return v + v[len(v)-1:] + "ing"
	}
	return v + "ing"
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func vowelBefore(v string) bool { return len(v) > 1 && vowel(v[len(v)-2]) }

// doubles reports whether a verb doubles its last consonant: one syllable that ends in
// one vowel and one consonant ("ban", "stop"), and verbs stressed on their last
// syllable ("admit", "kidnap" among them by use).
func doubles(v string) bool {
	switch v {
	case "admit", "commit", "submit", "permit", "transmit", "emit", "omit", "remit", "begin", "rebut", "refer", "transfer", "confer", "defer", "deter", "infer",
		"prefer", "occur", "incur", "concur", "recur", "expel", "compel", "repel", "propel", "dispel", "rebel", "initial", "annul", "control", "patrol", "enrol", "equip",
		"acquit", "kidnap", "worship", "handicap", "outbid", "undercut", "upset", "forbid", "forget", "regret", "abet", "abhor", "overrun", "program", "quit":
		return true
	}
	n := len(v)
	if n < 3 || vowel(v[n-1]) || strings.IndexByte("wxy", v[n-1]) >= 0 || !vowel(v[n-2]) || vowel(v[n-3]) {
		return false
	}
	return !strings.ContainsAny(strings.TrimPrefix(v[:n-2], "y"), "aeiouy") // no syllable before it
}

// eitherWay reports whether British writers double the last letter and American ones do not.
func eitherWay(v string) bool {
	n := len(v)
	return n > 4 && v[n-1] == 'l' && vowel(v[n-2]) && !vowel(v[n-3])
}
