package source

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// decode turns bytes into UTF-8. label is the declared character set, "" for
// none; said is how the set was found, "" when the bytes were UTF-8 already.
//
// The order of trust: a byte order mark; valid UTF-8; the declaration; the
// statistics of the bytes. Errors: none; bytes that fit nothing become U+FFFD,
// and replaced counts them.
func decode(b []byte, label string) (text, said string, replaced int) {
	for _, m := range []struct {
		mark, name string
		order      unicode.Endianness
	}{{"\xff\xfe", "UTF-16", unicode.LittleEndian}, {"\xfe\xff", "UTF-16", unicode.BigEndian}} {
		if bytes.HasPrefix(b, []byte(m.mark)) {
			out, _, err := transform.Bytes(unicode.UTF16(m.order, unicode.UseBOM).NewDecoder(), b)
			if err == nil {
				return string(out), m.name + " (byte order mark)", strings.Count(string(out), "\uFFFD")
			}
		}
	}
	b = bytes.TrimPrefix(b, bom)
	if utf8.Valid(b) {
		return string(b), "", 0
	}
	said = label
	if said == "" && nearlyUTF8(b) {
		said = "utf-8"
	}
	if said == "" {
		said = guessCharset(b)
	}
	enc, name := charset.Lookup(said)
	if enc == nil || name == "utf-8" {
		fixed := strings.ToValidUTF8(string(b), "\uFFFD")
		return fixed, "UTF-8 with faults", strings.Count(fixed, "\uFFFD")
	}
	out, err := enc.NewDecoder().Bytes(b)
	if err != nil {
		fixed := strings.ToValidUTF8(string(b), "\uFFFD")
		return fixed, "UTF-8 with faults", strings.Count(fixed, "\uFFFD")
	}
	return string(out), name, strings.Count(string(out), "\uFFFD")
}

// guessCharset names the likeliest character set of the first 64 KiB.
func guessCharset(b []byte) string {
	r := chardet.Detect(b[:min(len(b), 64<<10)])
	if r.Encoding == "" || strings.EqualFold(r.Encoding, "ascii") || r.Confidence < 0.3 {
		return "windows-1252"
	}
	return r.Encoding
}

// nearlyUTF8 reports whether bytes are UTF-8 with a few faults: more sound
// sequences than unsound bytes, or no unsound bytes but lone surrogates.
func nearlyUTF8(b []byte) bool {
	sound, faults, surrogates := 0, 0, 0
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		switch {
		case r != utf8.RuneError || size > 1:
			sound++
		case b[i] == 0xED && i+2 < len(b) && b[i+1] >= 0xA0 && b[i+2] >= 0x80:
			surrogates++
			size = 3
		default:
			faults++
		}
		i += size
	}
	return sound > 2*faults || faults == 0 && surrogates > 0
}
