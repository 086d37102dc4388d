package tree

import (
	"strings"
	"unicode/utf8"
)

// Script makes a lemma of a form: bytes off the end, then bytes on.
type Script struct {
	// KeepCase leaves capitals as they are; without it the form is lowered first.
	KeepCase bool
	Strip    uint8
	Add      string
}

// Apply makes the lemma of a form. Without a change the form itself is
// returned, so most lemmas need no memory.
func (s *Script) Apply(form string) string {
	if !s.KeepCase {
		form = lower(form)
	}
	n := len(form) - int(s.Strip)
	if n < 0 || n < len(form) && !utf8.RuneStart(form[n]) || n == 0 && s.Add == "" {
		return form
	}
	if s.Add == "" {
		return form[:n]
	}
	return form[:n] + s.Add
}

func lower(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}

// lemmaSuffix bounds the suffixes that scripts are found by.
const lemmaSuffix = 6

// LemmaKeys are the keys that a form's script is looked up by: the whole form,
// then its suffixes from the longest, then its tag alone.
func LemmaKeys(form string, tag uint8) (keys [lemmaSuffix + 2]uint32) {
	if len(form) > 2*maxForm {
		form = form[len(form)-2*maxForm:]
	}
	var buf [3 * 2 * maxForm]byte
	low := appendLower(buf[:0], form)
	keys[0] = lemmaKey(low, tag, 0)
	for n := range lemmaSuffix + 1 {
		k := lemmaSuffix - n
		keys[n+1] = lemmaKey(low[max(0, len(low)-k):], tag, k+1)
	}
	return keys
}

func lemmaKey(b []byte, tag uint8, n int) uint32 {
	return uint32(mix(mix(hashBytes(b), uint64(tag)+1), uint64(n)) >> 32)
}

// Lemma is the dictionary form of a word with a tag.
func (m *Model) Lemma(form string, tag uint8) string {
	if len(form) > 2*maxForm {
		return form
	}
	for _, k := range LemmaKeys(form, tag) {
		if v, ok := m.lemmas.get(k); ok && int(v) < len(m.scripts) {
			return m.scripts[v].Apply(form)
		}
	}
	return form
}
