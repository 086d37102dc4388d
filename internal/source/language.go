package source

import (
	"strings"
	"unicode"

	"github.com/RadhiFadlillah/whatlanggo"
)

// scripts decide a language alone where only one of ours is written in them.
var scripts = []struct {
	table *unicode.RangeTable
	tag   string
}{{unicode.Armenian, "hy"}, {unicode.Georgian, "ka"}, {unicode.Hebrew, "he"}, {unicode.Greek, "el"}}

// languages are the tags of what the statistics tell apart in Latin, Cyrillic
// and Arabic letters.
var languages = map[whatlanggo.Lang]string{
	whatlanggo.Eng: "en", whatlanggo.Rus: "ru", whatlanggo.Azj: "az", whatlanggo.Tur: "tr", whatlanggo.Fra: "fr", whatlanggo.Deu: "de",
	whatlanggo.Spa: "es", whatlanggo.Ita: "it", whatlanggo.Por: "pt", whatlanggo.Nld: "nl", whatlanggo.Ukr: "uk", whatlanggo.Pol: "pl",
	whatlanggo.Pes: "fa", whatlanggo.Arb: "ar", whatlanggo.Urd: "ur", whatlanggo.Bul: "bg", whatlanggo.Srp: "sr", whatlanggo.Hrv: "hr",
	whatlanggo.Ron: "ro", whatlanggo.Hun: "hu", whatlanggo.Ces: "cs", whatlanggo.Swe: "sv", whatlanggo.Cmn: "zh", whatlanggo.Jpn: "ja",
}

// languageOf is the BCP 47 tag of the language of the first 8 KiB of a text,
// empty when it is not clear. The script decides first, then the letters that
// Azerbaijani alone has, then statistics.
func languageOf(text string) string {
	text = prefix(text, 8<<10)
	counts := make([]int, len(scripts))
	letters, schwa, dotless, persian, russian, ukrainian := 0, 0, 0, 0, 0, 0
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		for i, s := range scripts {
			if unicode.Is(s.table, r) {
				counts[i]++
			}
		}
		switch r {
		case 'ə', 'Ə':
			schwa++
		case 'ı', 'ğ', 'ş':
			dotless++
		case 'ы', 'э', 'ё', 'ъ':
			russian++
		case 'і', 'ї', 'є', 'ў', 'ј':
			ukrainian++
		case 'پ', 'چ', 'ژ', 'گ', 'ی', 'ک':
			persian++
		}
	}
	for i, s := range scripts {
		if counts[i]*2 > letters {
			return s.tag
		}
	}
	switch {
	case letters < 20:
		return ""
	case schwa*40 > letters:
		return "az"
	case russian*200 > letters && ukrainian == 0:
		return "ru" // no other language of Cyrillic letters that is told apart here has these
	case english(text):
		return "en"
	}
	info := whatlanggo.Detect(text)
	tag := languages[info.Lang]
	if tag == "az" && schwa == 0 && dotless > 0 {
		tag = "tr"
	}
	if tag == "ar" && persian*50 > letters {
		tag = "fa"
	}
	if info.Confidence < 0.2 && letters < 50 {
		return ""
	}
	return tag
}

// prefix is the first n bytes of s, cut before a code point.
func prefix(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}
