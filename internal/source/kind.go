package source

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/kadesh-dev/kadesh"
)

// kindBytes is how much of a text is looked at to guess its kind.
const kindBytes = 200_000

// What texts that bind look like: how they begin, the formulas they use, and
// what reports do that they do not.
var (
	bindingTitle = regexp.MustCompile(`(?i)^[\s#\d*_.:;|-]*(?:an? |the |this |final |draft |revised |revitali[sz]ed |free trade |framework |supplementary |supplemental |additional |preliminary |general |peace |interim )*(treaty|agreements?|convention|protocol|memorandum|articles? of|articles entered|preliminary articles|statute|charter|covenant|pact|accords?|amendments?|act of|general act|exchange of (?:notes|letters)|concordat|capitulations?|package of measures|verdrag|overeenkomst|briefwisseling)\b`)
	bindingUpper = regexp.MustCompile(`\b(TREATY|AGREEMENT|CONVENTION|PROTOCOL|STATUTE|ARTICLES OF|MEMORANDUM OF)\b`)
	formulas     = []string{"have agreed as follows", "have agreed upon the following", "agree as follows", "made and concluded", "made and entered into", "entered into this", "by and between", "mutually agreed upon", "of the one part", "of the first part",
		"contracting part", "states parties to th", "the parties to th", "have agreed on the following", "plenipotentiar", "the undersigned", "in witness whereof", "in testimony whereof", "done at ", "enter into force", "hereinafter referred",
		"full powers", "hereby agree", "it is hereby agreed", "it is further agreed", "it is agreed", "do hereby", "articles of agreement", "have the honour to", "have the honor to", "constitute an agreement", "this agreement shall", "this treaty shall", "this convention shall", "this protocol shall", "on behalf of the united states", "on the part of the united states"}
	selfNamed      = regexp.MustCompile(`\b[Tt]his (?:Agreement|Treaty|Convention|Protocol|Charter|Accord|Covenant|Pact)\b`)
	partiesOwe     = regexp.MustCompile(`\b(?:[Tt]he (?:[Pp]arties|two sides|sides)|[Ee]ach (?:Party|side)|[Bb]oth sides) (?:shall|will|undertakes?|agrees?|may)\b`)
	unitFirst      = regexp.MustCompile(`(?i)^[\s#*]*(?:art(?:icle|\.)\s+(?:[ivxlc]+|\d+)|section\s+\d+|\(?\d{1,2}[.)]\s+(?:\(\w\)\s+)?["“]?\pL|§)`) // a part of a text, pasted
	articleFirst   = regexp.MustCompile(`^[\s#*]*(?i:art(?:icle|\.))\s+(?:[IVXLCivxlc]+|\d+)[.:]?(?:([ \t\x{00a0}]*(?:\r?\n|\(?\d{1,2}[.)]?\s+\p{Lu})|\p{Ll})|[ \t\x{00a0}:]+\p{Lu})`)
	articleHead    = regexp.MustCompile(`(?:ARTICLE|Article)[\s\x{00a0}]+(?:\d+|[IVXLC]+)[.:]?[\s\x{00a0}]+\p{Lu}`)
	articleLine    = regexp.MustCompile(`(?mi)^[\s#*]*art(?:icle|\.)[\s\x{00a0}]+(?:[ivxlc]+|\d+)`)
	reporting      = regexp.MustCompile(`(?i)\b(said|told|says|according to|reported|reuters|spokesman|spokesperson|spokeswoman)\b`)
	aforesaid      = regexp.MustCompile(`(?i)\b(?:the|his|her|its|their|our|of|this|these|such|any|each|both|to|by|and|or|in|as)\s+said\s+\pL`) // "the said tribes" reports nothing
	statementVoice = regexp.MustCompile(`^\s*(?:The )?(?:[A-Z][\pL.]+ ){0,2}(?:Foreign Ministry|Ministry of Foreign Affairs|Ministry of Defen[cs]e|Department of Foreign Affairs|State Department|Embassy|Presidency|Government|Foreign Office)\b[^.;:\n]{0,80}?\b(?:strongly |firmly |categorically |resolutely |deeply |hereby |fully )?(?:rejects|condemns|welcomes|expresses|notes|considers|confirms|reaffirms|states that it|regrets|urges|denies|reiterates|deplores|protests|draws attention)\b`)
	statementTitle = regexp.MustCompile(`(?i)^[\s#\d*_.:;|-]*(?:the |a )?(?:joint |trilateral |press |chairman's |final )*(statement|declaration|communiqu[eé])\b`)
)

// The title of a report on how an instrument fares, which quotes its formulas at
// length and binds nobody: as its first words, or as a line near the top.
var (
	reportTitle = regexp.MustCompile(`(?i)^[\s#\d*_.:;|-]*(?:(?:the|an?|final|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|public|progress|monitoring|implementation|verification|interim|special|daily|weekly|monthly|quarterly|annual|status|spot|mid-term)\s+){0,4}report\s+(?:by|of the|on|to the|no\b)`)
	reportLine  = regexp.MustCompile(`(?mi)^[\s\d]*(?:\w+ ){0,2}(?:public|final|progress|monitoring|quarterly|annual|status|implementation) report\b[^.;\n]{0,60}$`)
)

// ofStatement is a statement of which a report speaks; weSpeak are the makers of one.
var (
	ofStatement = regexp.MustCompile(`^\s*(?:(?:The|A|An|This|That) (?:[a-z]+ ){0,2}(?:statement|declaration|communiqu[eé])\b|Declarations? of war\b)`)
	weSpeak     = regexp.MustCompile(`^\s*We, the (?:[A-Z][a-z]+ ){0,2}(?:Heads|Presidents?|Leaders|(?:Prime |Foreign )?Ministers|Members|Leader)\b`)
)

// A title tells nothing: what it names was made, entered into or concluded.
var (
	nounFirst = regexp.MustCompile(`^\s*(?:The|An?|This|That) (?:[a-z]+ ){0,3}(?:treaty|agreement|convention|protocol|memorandum|charter|covenant|pact|accords?|deal)\b`)
	madeHow   = regexp.MustCompile(`(?i)\b(?:made|entered into|concluded|have agreed|hereby|whereas|by and between)\b`)
)

// prose reports a text whose first sentence tells something of an instrument: one with a
// verb of telling, or with the instrument as a noun in small letters.
func prose(opening string) bool {
	first := firstSentence(opening)
	if madeHow.MatchString(first) || !strings.ContainsFunc(first, unicode.IsLower) {
		return false
	}
	subject := first[:min(len(first), 240)] // a text without full stops tells something somewhere
	return bindingTitle.MatchString(first) && tells.MatchString(subject) || nounFirst.MatchString(first)
}

// firstSentence is the first line of a text, or its first sentence when that is shorter.
func firstSentence(text string) string {
	first, _, _ := strings.Cut(strings.TrimLeft(text, " \t\r\n"), "\n")
	first, _, _ = strings.Cut(first, ". ")
	return first
}

// numberFirst is the number of a paragraph with which a text begins.
var numberFirst = regexp.MustCompile(`^\s*\(?(\d{1,2})[.)]`)

// goesOn reports a text that begins in the middle of a list: with a number above 1, and
// the next one on a line further down.
func goesOn(text string) bool {
	m := numberFirst.FindStringSubmatch(text)
	if m == nil {
		return false
	}
	n, _ := strconv.Atoi(m[1])
	next := strconv.Itoa(n + 1)
	return n > 1 && (strings.Contains(text, "\n"+next+".") || strings.Contains(text, "\n("+next+")") || strings.Contains(text, "\n"+next+")"))
}

// inlineHead is the head of a further article in a text that lost its line breaks,
// ordinalLine that of one that an ordinal numbers, with which a text may begin.
var (
	inlineHead  = regexp.MustCompile(`[.;:]\s+Article\s+(?:\d+|[IVXLC]+|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{Lu}\p{Ll}+teen|Twenty))\s`)
	ordinalLine = regexp.MustCompile(`(?m)^\s*(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)[.:]\s+\p{Lu}`)
)

// beginsWithOrdinal reports a text that begins with an article whose number is an ordinal, and
// has another.
func beginsWithOrdinal(text string) bool {
	found := ordinalLine.FindAllStringIndex(text, 2)
	return len(found) > 1 && found[0][0] == 0
}

// A digest of an instrument opens with the name of it and says that it is one.
var (
	digestMark  = regexp.MustCompile(`(?i)\b(paraphrased?|summary|summari[sz]ed|synopsis|digest|excerpts?)\b[^.\n]{0,40}\.`)
	digestTitle = regexp.MustCompile(`^(?:[\p{L}-]+[, ]+){0,6}?(?i:agreement|treaty|framework|accords?|charter|memorandum|protocol|convention|package of measures|pact|statement|declaration|communiqu[eé]|law)\b`)
	tells       = regexp.MustCompile(`\b(is|are|was|were|has|have|had|said|says|will|agreed|met|passed|announced|asked|put|joins)\b`)
)

// A resolution names the body that speaks on a line of its own, with a comma behind, and
// begins its numbered paragraphs with what the body does.
var (
	enacting  = regexp.MustCompile(`(?m)^\s*The (\p{Lu}[\pL]+(?: (?:of|and|the|for|on|\p{Lu}[\pL]+)){0,8}),\s*$`)
	operative = regexp.MustCompile(`(?m)^\s*\d{1,2}\.\s+(?:Strongly |Further |Also |Again )?(?:Demands|Decides|Calls|Requests|Urges|Reaffirms|Welcomes|Condemns|Invites|Encourages|Authori[sz]es|Expresses|Stresses|Notes|Recommends|Endorses)\b`)
)

// resolution is the kind of a resolution: those of a Security Council bind, others state;
// empty for other texts.
func resolution(head string) kadesh.DocumentKind {
	body := enacting.FindStringSubmatch(head[:min(len(head), 4000)])
	switch {
	case body == nil || len(operative.FindAllString(head, 2)) < 2:
		return ""
	case strings.HasSuffix(body[1], "Security Council"):
		return kadesh.DocumentLaw
	}
	return kadesh.DocumentStatement
}

// digest reports a summary of an instrument, by its first sentence, which names
// it and tells nothing, and the word behind it: "Memorandum of Understanding
// between A and B, signed 8 August 2025. Paraphrase."
func digest(text string) bool {
	opening := text[:min(len(text), 500)]
	mark := digestMark.FindStringIndex(opening)
	if mark == nil || !digestTitle.MatchString(opening) {
		return false
	}
	return !tells.MatchString(opening[:mark[0]])
}

// guessKind tells treaties and agreements (they bind: by their title, their
// formulas, their duties and articles), statements, and news apart.
func guessKind(text string) kadesh.DocumentKind {
	head := text[:min(len(text), kindBytes)]
	opening := head[:min(len(head), 900)]
	if kind := resolution(head); kind != "" {
		return kind
	}
	if (weSpeak.MatchString(opening) || statementTitle.MatchString(head) && !ofStatement.MatchString(opening) && !tells.MatchString(firstSentence(opening))) && !strings.Contains(strings.ToLower(opening[:min(len(opening), 120)]), "agreement") {
		return kadesh.DocumentStatement
	}
	if statementVoice.MatchString(opening) && len(reporting.FindAllStringIndex(opening, 3)) == 0 {
		return kadesh.DocumentStatement
	}
	if !reportTitle.MatchString(opening) && !reportLine.MatchString(opening) && binding(head, opening) || digest(head) {
		low := strings.ToLower(opening[:min(len(opening), 600)])
		switch first := title(head); {
		case strings.Contains(strings.ToLower(first), "statement"):
			return kadesh.DocumentStatement
		case strings.Contains(low, "treaty"):
			return kadesh.DocumentTreaty
		}
		return kadesh.DocumentAgreement
	}
	return kadesh.DocumentNews
}

// binding weighs the signs of a text that binds against those of a report.
func binding(head, opening string) bool {
	score := 0
	low := strings.ToLower(head)
	if prose(opening) {
		score-- // "The agreement between A and B has angered C."
	} else if bindingTitle.MatchString(opening) {
		score += 2
		if strings.Contains(opening, "between") || strings.Contains(opening, "BETWEEN") {
			score++
		}
	} else if bindingUpper.MatchString(opening) || instrument.MatchString(title(head)) {
		score++
	}
	hits := 0
	for _, f := range formulas {
		if strings.Contains(low, f) {
			hits++
		}
	}
	score += min(hits, 4)
	words := max(1, len(strings.Fields(head)))
	shalls := len(shall.FindAllStringIndex(head, 4000))
	switch per := 1000 * shalls / words; {
	case shalls >= 3 && per >= 8:
		score += 2
	case shalls >= 2 && per >= 3:
		score++
	}
	if article1.MatchString(head) || point1.MatchString(head) {
		score++
	}
	if len(articleLine.FindAllStringIndex(head, 4)) > 2 {
		score++
	}
	switch cut := articleFirst.FindStringSubmatch(opening); {
	case cut != nil && cut[1] != "":
		return true // no report begins with the number of an article, alone
	case cut != nil:
		score += 2 // "Article 5 Invoked for First Time"
		if len(articleHead.FindAllStringIndex(head, 3)) > 2 || inlineHead.MatchString(head) {
			return true
		}
	case beginsWithOrdinal(head):
		score += 3 // "Fourth. It is further stipulated"
	case unitFirst.MatchString(head):
		score++
		if goesOn(head) {
			score += 2
		}
	}
	score += min(len(selfNamed.FindAllStringIndex(head, 3)), 2)
	score += min(len(partiesOwe.FindAllStringIndex(head, 3)), 2)
	said := len(reporting.FindAllStringIndex(head, 4000)) - len(aforesaid.FindAllStringIndex(head, 4000))
	switch per := 1000 * said / words; {
	case said >= 3 && per >= 8:
		score -= 3
	case said >= 2 && per >= 4:
		score -= 2
	}
	return score >= 3
}
