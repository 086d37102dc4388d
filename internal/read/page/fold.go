package page

import (
	"strings"
	"unicode"
)

// SlugUpper is s in capitals, ASCII letters where it is easy, "_" between words.
func SlugUpper(s string) string {
	var b strings.Builder
	for _, r := range Fold(s) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToUpper(r))
		case r == '\'' || r == '’': // "O'Brien" is OBRIEN
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "_"):
			b.WriteByte('_')
		}
	}
	return strings.Trim(b.String(), "_")
}

var foldLetters = strings.NewReplacer("ə", "e", "Ə", "E", "ç", "c", "Ç", "C", "ş", "s", "Ş", "S", "ğ", "g", "Ğ", "G", "ı", "i",
	"İ", "I", "ö", "o", "Ö", "O", "ü", "u", "Ü", "U", "é", "e", "è", "e", "ê", "e", "á", "a", "à", "a", "â", "a", "í", "i",
	"ó", "o", "ô", "o", "ú", "u", "ñ", "n", "ã", "a", "ł", "l", "Ł", "L", "š", "s", "Š", "S", "č", "c", "Č", "C", "ž", "z", "Ž", "Z", "ć", "c")

// Fold takes the accents from letters: one spelling for names that are written with
// and without them.
func Fold(s string) string { return foldLetters.Replace(s) }
