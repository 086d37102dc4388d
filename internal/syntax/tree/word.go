package tree

import (
	"unicode"
	"unicode/utf8"
)

// Word is what the features see of a form: hashes, no strings.
type Word struct {
	// Form is the hash of the form as it stands, Norm that of its lower case
	// with numbers made equal.
	Form, Norm uint64
	// Suffix holds the hashes of the last one to four bytes of the lower case,
	// Prefix those of the first one to three.
	Suffix [4]uint64
	Prefix [3]uint64
	// Shape is the hash of the form's pattern of capitals, digits and marks.
	Shape uint64
	// Guess is the tag that the form had most in training, noTag when rare.
	Guess uint8
}

// noTag is the guess for a word that training has seen too little.
const noTag = 255

const (
	seed = 14695981039346656037
	fnv  = 1099511628211
	mulA = 0x9E3779B97F4A7C15
	mulB = 0xD6E8FEB86659FD93
)

// mix folds b into a.
func mix(a, b uint64) uint64 {
	a = (a ^ b) * mulA
	return a ^ a>>31
}

func hashBytes(b []byte) uint64 {
	h := uint64(seed)
	for _, c := range b {
		h = (h ^ uint64(c)) * fnv
	}
	return h ^ h>>29
}

// maxForm bounds the part of a form that features look at; a longer one keeps
// its start and its end.
const maxForm = 48

// MakeWord computes what the features see of a form.
func MakeWord(form string) Word {
	if len(form) > 2*maxForm {
		form = form[:maxForm] + form[len(form)-maxForm:]
	}
	var buf [3 * 2 * maxForm]byte
	low := appendLower(buf[:0], form)
	w := Word{Guess: noTag}
	h := uint64(seed)
	for i := range len(form) {
		h = (h ^ uint64(form[i])) * fnv
	}
	w.Form = mix(h, 1)
	w.Norm = norm(low)
	for n := range w.Suffix {
		w.Suffix[n] = mix(hashBytes(low[max(0, len(low)-n-1):]), uint64(n))
	}
	for n := range w.Prefix {
		w.Prefix[n] = mix(hashBytes(low[:min(len(low), n+1)]), uint64(n))
	}
	w.Shape = shape(form)
	return w
}

// norm is the hash of a form in lower case, with all numbers of one length class equal.
func norm(low []byte) uint64 {
	digits := len(low) > 0
	for _, c := range low {
		if c < '0' || c > '9' {
			digits = false
			break
		}
	}
	switch {
	case digits && len(low) == 4:
		return mix(seed, 4)
	case digits:
		return mix(seed, 1)
	}
	return mix(hashBytes(low), 2)
}

func appendLower(buf []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf = append(buf, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch r {
		case '’', '‘':
			buf = append(buf, '\'')
		case utf8.RuneError:
			buf = append(buf, s[i:i+size]...)
		default:
			buf = utf8.AppendRune(buf, unicode.ToLower(r))
		}
		i += size
	}
	return buf
}

// shape is the hash of a form's pattern, runs longer than two cut to two.
func shape(form string) uint64 {
	h, last, run := uint64(seed), byte(0), 0
	for _, r := range form {
		c := byte('u')
		switch {
		case r >= '0' && r <= '9':
			c = 'd'
		case r >= 'a' && r <= 'z':
			c = 'x'
		case r >= 'A' && r <= 'Z':
			c = 'X'
		case r < utf8.RuneSelf:
			c = byte(r)
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLower(r):
			c = 'x'
		}
		if c == last {
			if run++; run > 2 {
				continue
			}
		} else {
			last, run = c, 1
		}
		h = (h ^ uint64(c)) * fnv
	}
	return mix(h, 3)
}
