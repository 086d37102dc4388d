package dates

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word, a number or a mark.
type token struct {
	start, end int
	low        string
	num        int  // the number it stands for, -1 for none
	ordinal    bool // "15th", "fifth"
	digits     int  // how many figures it is written with, 0 for words
}

// tokens cuts a text. Figures with an ordinal ending are one token.
func tokens(text string) []token {
	out := make([]token, 0, len(text)/5+4)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsSpace(r):
			i += size
		case r >= '0' && r <= '9':
			t := figure(text, i)
			out = append(out, t)
			i = t.end
		case unicode.IsLetter(r):
			j := i
			for j < len(text) {
				r, size := utf8.DecodeRuneInString(text[j:])
				if !unicode.IsLetter(r) && !unicode.IsMark(r) {
					break
				}
				j += size
			}
			low := strings.ToLower(text[i:j])
			t := token{start: i, end: j, low: low, num: -1}
			if n, ok := numbers[low]; ok {
				t.num = n
			} else if n, ok := ordinals[low]; ok {
				t.num, t.ordinal = n, true
			}
			out = append(out, t)
			i = j
		default:
			out = append(out, token{start: i, end: i + size, low: text[i : i+size], num: -1})
			i += size
		}
	}
	return out
}

func figure(text string, i int) token {
	j, n := i, 0
	for j < len(text) && text[j] >= '0' && text[j] <= '9' {
		if j-i < 8 {
			n = n*10 + int(text[j]-'0')
		}
		j++
	}
	t := token{start: i, end: j, low: text[i:j], num: n, digits: j - i}
	for _, e := range [...]string{"st", "nd", "rd", "th"} {
		if len(text) >= j+2 && strings.EqualFold(text[j:j+2], e) && (j+2 == len(text) || !isLetter(text[j+2])) {
			t.end, t.ordinal = j+2, true
		}
	}
	return t
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// table reads "word word=value" lists: the n-th field has the value n, names of
// one value joined by a bar.
func table(s string, from int) map[string]int {
	m := map[string]int{}
	for i, f := range strings.Fields(s) {
		for w := range strings.SplitSeq(f, "|") {
			m[w] = from + i
		}
	}
	return m
}

var (
	numbers = table(`zero one|a|an two|couple three|few four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
		seventeen eighteen nineteen twenty twentyone twentytwo twentythree twentyfour twentyfive twentysix twentyseven twentyeight twentynine thirty`, 0)
	ordinals = table(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
		sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth twentysixth
		twentyseventh twentyeighth twentyninth thirtieth thirtyfirst`, 1)
	weekdays = table(`monday|mon tuesday|tue|tues wednesday|wed|weds|wedn thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun`, 0)
	// Months in English; Azerbaijani (as named and as in dates), Turkish, Russian (as in dates), Armenian
	// (as in dates and as named), French, Georgian (as named and in its
	// cases).
	months = merge(
		table(`january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec`, 1),
		table(`yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr`, 1),
		table(`yanvarın fevralın martın aprelin mayın iyunun iyulun avqustun sentyabrın oktyabrın noyabrın dekabrın`, 1),
		table(`ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`, 1),
		table(`января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь`, 1),
		table(`հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր`, 1),
		table(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre`, 1),
		table(`იანვარი|იანვარს თებერვალი|თებერვალს მარტი|მარტს აპრილი|აპრილს მაისი|მაისს ივნისი|ივნისს ივლისი|ივლისს აგვისტო|აგვისტოს სექტემბერი|სექტემბერს ოქტომბერი|ოქტომბერს ნოემბერი|ნოემბერს დეკემბერი|დეკემბერს`, 1),
		table(`იანვრის თებერვლის მარტის აპრილის მაისის ივნისის ივლისის აგვისტოს სექტემბრის ოქტომბრის ნოემბრის დეკემბრის`, 1))
	seasons = table(`spring summer fall|autumn winter`, 21)
	decades = table(`twenties thirties forties fifties sixties seventies eighties nineties`, 2)
)

func merge(maps ...map[string]int) map[string]int {
	out := map[string]int{}
	for _, m := range maps {
		for k, v := range m { // the order does not matter: no word stands for two months
			out[k] = v
		}
	}
	return out
}

// unit is a length of time that is counted in days or months.
type unit struct {
	days, months int
	working      bool // the days are Mondays to Fridays
}

var units = map[string]unit{
	"day": {1, 0, false}, "days": {1, 0, false}, "night": {1, 0, false}, "nights": {1, 0, false}, "week": {7, 0, false}, "weeks": {7, 0, false}, "wk": {7, 0, false}, "wks": {7, 0, false},
	"fortnight": {14, 0, false}, "month": {0, 1, false}, "months": {0, 1, false}, "mon": {0, 1, false}, "year": {0, 12, false}, "years": {0, 12, false}, "yr": {0, 12, false}, "yrs": {0, 12, false},
	"quarter": {0, 3, false}, "quarters": {0, 3, false}, "decade": {0, 120, false}, "decades": {0, 120, false}, "century": {0, 1200, false}, "centuries": {0, 1200, false},
}

// holidays with a fixed day: month and day.
var holidays = map[string][2]int{
	"christmas": {12, 25}, "xmas": {12, 25}, "christmas day": {12, 25}, "christmas eve": {12, 24}, "new year": {1, 1}, "new years": {1, 1}, "new year's day": {1, 1},
	"new year's eve": {12, 31}, "new years eve": {12, 31}, "halloween": {10, 31}, "valentine's day": {2, 14}, "valentines day": {2, 14}, "april fools": {4, 1},
	"independence day": {7, 4}, "may day": {5, 1}, "labour day": {5, 1}, "boxing day": {12, 26}, "international workers' day": {5, 1}, "workers' day": {5, 1}, "international workers day": {5, 1}, "juneteenth": {6, 19}, "earth day": {4, 22},
	"st patrick's day": {3, 17}, "groundhog day": {2, 2}, "veterans day": {11, 11}, "human rights day": {12, 10}, "international women's day": {3, 8},
	"nowruz": {3, 20}, "orthodox christmas": {1, 7}, "all saints day": {11, 1}, "teachers day": {10, 5}, "yuandan": {1, 1}, "world refugee day": {6, 20},
}

// moving are holidays on a weekday of a month: month, weekday, which (-1 last).
var moving = map[string][3]int{
	"thanksgiving": {11, 3, 4}, "thanksgiving day": {11, 3, 4}, "black friday": {11, 4, 4}, "labor day": {9, 0, 1}, "memorial day": {5, 0, -1},
	"mother's day": {5, 6, 2}, "mothers day": {5, 6, 2}, "father's day": {6, 6, 3}, "fathers day": {6, 6, 3}, "columbus day": {10, 0, 2},
	"martin luther king day": {1, 0, 3}, "mlk day": {1, 0, 3}, "presidents day": {2, 0, 3}, "thanks giving day": {11, 3, 4}, "thanks giving": {11, 3, 4}, "washington's birthday": {2, 0, 3},
}

// Month is the number of the month that a word in lower case names, in any of
// the languages that are read, 0 for none.
func Month(low string) int { return months[low] }

// Word reports whether a word in lower case may belong to a date: a cheap test
// before [Find].
func Word(low string) bool {
	if _, ok := months[low]; ok {
		return true
	}
	if _, ok := weekdays[low]; ok && len(low) > 3 {
		return true
	}
	if _, ok := units[low]; ok {
		return true
	}
	_, season := seasons[low]
	return season || opening[low]
}

var opening = map[string]bool{"today": true, "tomorrow": true, "yesterday": true, "weekend": true, "century": true, "easter": true, "christmas": true,
	"nineties": true, "eighties": true, "seventies": true, "сегодня": true, "завтра": true, "вчера": true, "bugün": true, "dünən": true, "dün": true,
	"hier": true, "demain": true, "thanksgiving": true, "nowruz": true}
