package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kadesh-dev/kadesh"
)

// Kind is the coarse shape of a token.
type Kind uint8

// The kinds of token.
const (
	// Word starts with a letter.
	Word Kind = iota
	// Number starts with a digit.
	Number
	// Punct is everything else that is not white space.
	Punct
)

// Token is one word, number or mark.
type Token struct {
	kadesh.Span
	Kind Kind
}

// Tokens appends the tokens of text within s to buf and returns it.
//
// Bounds: s must be a valid span of text. Cost: linear in the length of s.
func Tokens(text string, s kadesh.Span, buf []Token) []Token {
	for i := s.Start; i < s.End; {
		r, size := utf8.DecodeRuneInString(text[i:s.End])
		switch {
		case isSpace(r):
			i += size
		case r < utf8.RuneSelf && isDigit(byte(r)):
			end := numberEnd(text, i, s.End)
			buf = append(buf, Token{kadesh.Span{Start: i, End: end}, Number})
			i = end
		case isLetter(r):
			end := wordEnd(text, i, s.End)
			if a := addressEnd(text, i, end, s.End); a > end {
				buf = append(buf, Token{kadesh.Span{Start: i, End: a}, Word})
				i = a
				continue
			}
			buf = appendWord(text, i, end, buf)
			i = end
		default:
			end := markEnd(text, i, size, s.End)
			buf = append(buf, Token{kadesh.Span{Start: i, End: end}, Punct})
			i = end
		}
	}
	return buf
}

func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r >= '\t' && r <= '\r'
	}
	return unicode.IsSpace(r) || r == '\uFEFF' || r == '\u200B'
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// numberEnd takes digits, inner points, commas and colons between digits, and
// letters that stick to them ("1st", "100mm").
func numberEnd(text string, i, limit int) int {
	for i < limit {
		c := text[i]
		if isDigit(c) {
			i++
			continue
		}
		if (c == '.' || c == ',' || c == ':') && i+1 < limit && isDigit(text[i+1]) {
			i += 2
			continue
		}
		break
	}
	for i < limit {
		r, size := utf8.DecodeRuneInString(text[i:limit])
		if !isLetter(r) {
			break
		}
		i += size
	}
	return i
}

// wordEnd takes letters and digits, apostrophes between letters, and the points
// of abbreviations such as "U.S." and "a.m.".
func wordEnd(text string, i, limit int) int {
	start := i
	for i < limit {
		r, size := utf8.DecodeRuneInString(text[i:limit])
		if isLetter(r) || r < utf8.RuneSelf && isDigit(byte(r)) {
			i += size
			continue
		}
		if (r == '\'' || r == '’' || r == '_') && letterAt(text, i+size, limit) {
			i += size
			continue
		}
		if r == '.' && initialism(text[start:i]) {
			if letterAt(text, i+1, limit) || strings.IndexByte(text[start:i], '.') >= 0 {
				i++
				continue
			}
		}
		break
	}
	return i
}

// domains are ends of names of sites as texts write them.
var domains = [...]string{"com", "org", "net", "gov", "info", "int", "az", "am", "ru", "ge", "ua", "uk", "eu", "Az", "Am"}

// addressEnd is the end of an address of the web whose first word stands between start
// and end: "www.un.org", "https://un.org/x", "Caliber.Az"; end without one.
func addressEnd(text string, start, end, limit int) int {
	rest := text[end:limit]
	word := text[start:end]
	scheme := strings.HasPrefix(rest, "://") && (word == "http" || word == "https")
	if scheme || strings.HasPrefix(rest, ".") && strings.EqualFold(word, "www") {
		at := end
		for at < limit {
			r, size := utf8.DecodeRuneInString(text[at:limit])
			if isSpace(r) || strings.ContainsRune("<>\"“”«»()[]", r) {
				break
			}
			at += size
		}
		for at > end && strings.IndexByte(".,;:!?'", text[at-1]) >= 0 {
			at--
		}
		return at
	}
	if len(word) < 3 || !strings.HasPrefix(rest, ".") {
		return end
	}
	for _, d := range domains {
		if at := end + 1 + len(d); strings.HasPrefix(rest[1:], d) && !letterAt(text, at, limit) {
			return at
		}
	}
	return end
}

// initialism reports whether w is single letters with points between: "U", "U.S".
func initialism(w string) bool {
	single := false
	for n := 0; len(w) > 0; n++ {
		r, size := utf8.DecodeRuneInString(w)
		w = w[size:]
		if n > 12 {
			return false
		}
		if r == '.' {
			if !single {
				return false
			}
			single = false
			continue
		}
		if single || !isLetter(r) {
			return false
		}
		single = true
	}
	return single
}

func letterAt(text string, i, limit int) bool {
	if i >= limit {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:limit])
	return isLetter(r)
}

// clitics are split off the end of a word, longest first.
var clitics = []string{"n't", "n’t", "'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'m", "’m", "'d", "’d"}

func appendWord(text string, start, end int, buf []Token) []Token {
	if w := text[start:end]; len(w) < 64 && (strings.IndexByte(w, '\'') > 0 || strings.Contains(w, "’")) {
		for _, c := range clitics {
			cut := end - len(c)
			if cut > start && strings.EqualFold(text[cut:end], c) {
				return append(buf, Token{kadesh.Span{Start: start, End: cut}, Word},
					Token{kadesh.Span{Start: cut, End: end}, Word})
			}
		}
	}
	return append(buf, Token{kadesh.Span{Start: start, End: end}, Word})
}

// markEnd keeps runs of the same mark together ("...", "--"), within reason.
func markEnd(text string, i, size, limit int) int {
	mark := text[i : i+size]
	end := i + size
	if mark != "." && mark != "-" && mark != "!" && mark != "?" {
		return end
	}
	for end+size <= limit && text[end:end+size] == mark {
		end += size
	}
	return end
}

// Clitic reports whether a token is the second part of a contraction: "n't", "'s".
func Clitic(form string) bool {
	for _, c := range clitics {
		if strings.EqualFold(form, c) {
			return true
		}
	}
	return false
}
