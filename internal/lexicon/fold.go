package lexicon

import (
	"strings"
	"unicode"
)

// letters folds letters of four scripts to plain Latin ones, so that a name
// meets itself in another spelling. For search only: spans and quotes always
// point into the text as it stands.
// Source: BGN/PCGN romanisations, simplified; docs/decisions/0005-search.md.
var letters = map[rune]string{
	'ə': "a", 'ı': "i", 'ö': "o", 'ü': "u", 'ş': "sh", 'ç': "ch", 'ğ': "gh", 'â': "a", 'î': "i", 'û': "u",
	'á': "a", 'à': "a", 'ä': "a", 'ã': "a", 'å': "a", 'é': "e", 'è': "e", 'ê': "e", 'ë': "e", 'í': "i", 'ì': "i", 'ï': "i",
	'ó': "o", 'ò': "o", 'ô': "o", 'õ': "o", 'ø': "o", 'ú': "u", 'ù': "u", 'ñ': "n", 'ß': "ss", 'ž': "zh", 'š': "sh", 'č': "ch", 'ć': "ch",
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'ґ': "g", 'д': "d", 'е': "e", 'ё': "e", 'є': "e", 'ж': "zh", 'з': "z", 'и': "i", 'і': "i", 'ї': "i",
	'й': "i", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "kh",
	'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "sh", 'ъ': "", 'ы': "i", 'ь': "", 'э': "e", 'ю': "iu", 'я': "ia",
	'ա': "a", 'բ': "b", 'գ': "g", 'դ': "d", 'ե': "e", 'զ': "z", 'է': "e", 'ը': "i", 'թ': "t", 'ժ': "zh", 'ի': "i", 'լ': "l", 'խ': "kh",
	'ծ': "ts", 'կ': "k", 'հ': "h", 'ձ': "dz", 'ղ': "gh", 'ճ': "ch", 'մ': "m", 'յ': "i", 'ն': "n", 'շ': "sh", 'ո': "o", 'չ': "ch", 'պ': "p",
	'ջ': "j", 'ռ': "r", 'ս': "s", 'վ': "v", 'տ': "t", 'ր': "r", 'ց': "ts", 'ւ': "v", 'փ': "p", 'ք': "k", 'օ': "o", 'ֆ': "f", 'և': "ev",
	'ა': "a", 'ბ': "b", 'გ': "g", 'დ': "d", 'ე': "e", 'ვ': "v", 'ზ': "z", 'თ': "t", 'ი': "i", 'კ': "k", 'ლ': "l", 'მ': "m", 'ნ': "n",
	'ო': "o", 'პ': "p", 'ჟ': "zh", 'რ': "r", 'ს': "s", 'ტ': "t", 'უ': "u", 'ფ': "p", 'ქ': "k", 'ღ': "gh", 'ყ': "k", 'შ': "sh", 'ჩ': "ch",
	'ც': "ts", 'ძ': "dz", 'წ': "ts", 'ჭ': "ch", 'ხ': "kh", 'ჯ': "j", 'ჰ': "h",
}

// Fold is the plain form of a word: lower case, no diacritics, Latin letters,
// y as i. Aliyev, Əliyev, Алиев and Ալիև all fold to "aliev".
func Fold(word string) string {
	var b strings.Builder
	previous := byte(0)
	for _, r := range strings.ReplaceAll(word, "ու", "у") {
		r = unicode.ToLower(r)
		if unicode.Is(unicode.Mn, r) {
			continue
		}
		s, known := letters[r]
		switch {
		case r == 'y':
			s = "i"
		case !known:
			s = string(r)
		}
		if s == "" || s == "i" && previous == 'i' {
			continue
		}
		b.WriteString(s)
		previous = s[len(s)-1]
	}
	folded := b.String()
	if strings.HasPrefix(folded, "ie") {
		return folded[1:] // Yerevan, Երևան
	}
	return folded
}

// spelled evens out what the romanisations of names disagree on.
var spelled = strings.NewReplacer("kh", "h", "gh", "h", "x", "h", "q", "k", "e", "a", "ia", "a", "ie", "a", "iu", "u", "zh", "j")

// FoldName is a coarser form for names: Naxçıvan meets Nakhchivan, Xankəndi
// meets Khankendi. It also makes unlike words meet, so it is asked only of
// words that begin with a capital or are of another script.
func FoldName(word string) string { return spelled.Replace(Fold(word)) }

// Terms lists what a text is found by: the plain form of each of its words and
// "=" with the coarser form of those that may be names.
func Terms(text string) []string {
	var out []string
	for _, w := range Words(text) {
		out = append(out, Fold(w))
		if first, _ := firstRune(w); unicode.IsUpper(first) || first > unicode.MaxLatin1 {
			out = append(out, "="+FoldName(w))
		}
	}
	return out
}

// Words are the words of a text: runs of letters and digits, with marks.
func Words(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) })
}

func firstRune(s string) (rune, bool) {
	for _, r := range s {
		return r, true
	}
	return 0, false
}
