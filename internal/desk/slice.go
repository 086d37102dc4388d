package desk

import (
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// slicer finds, in a large dossier whose files are in memory, the few blocks
// that a change of some others can touch, without reading the rest: blocks are
// found by their header lines, and what mentions a thing by searching for its
// address.
//
// It knows canonical form only (kadesh fmt): a header at the start of a line,
// the closing brace too.
type slicer struct {
	files []dossier.File
	// at is where each header line stands.
	at map[string]spot
	// root is the address of the dossier block.
	root kadesh.Address
}

type spot struct {
	file       int32
	start, end int32
}

// Bounds of a slice. Beyond them the whole dossier is read.
const (
	maxSliceScans  = 400
	maxSliceBlocks = 20_000
)

// newSlicer finds the headers of all files; ok is false when a header stands
// twice or a file is not canonical.
func newSlicer(files []dossier.File) (s *slicer, ok bool) {
	lines := 0
	for _, f := range files {
		lines += strings.Count(f.Text, "\n}\n")
	}
	s = &slicer{files: files, at: make(map[string]spot, lines)}
	for i, f := range files {
		if !s.headers(int32(i), f.Text) {
			return nil, false
		}
	}
	return s, s.root != ""
}

func (s *slicer) headers(file int32, text string) bool {
	for at := 0; at < len(text); {
		end := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
			end = at + i
		}
		line := text[at:end]
		if line == "" || line[0] == '#' {
			at = end + 1
			continue
		}
		header, isHeader := strings.CutSuffix(line, " {")
		closing := strings.Index(text[end:], "\n}\n")
		if !isHeader || closing < 0 {
			return false
		}
		if _, twice := s.at[header]; twice {
			return false
		}
		if strings.HasPrefix(header, "dossier ") {
			s.root = addressOf(header)
		}
		close := end + closing + len("\n}\n")
		s.at[header] = spot{file, int32(at), int32(close)}
		at = close
	}
	return true
}

// headerOf is the header line of an address.
func headerOf(a kadesh.Address) string {
	id := a.ID()
	if k := a.Kind(); k == "provision" || k == "principle" {
		instrument, number, _ := strings.Cut(id, ".")
		return k + ` "` + instrument + `" "` + number + `"`
	}
	return a.Kind() + ` "` + id + `"`
}

// addressOf is the inverse of headerOf.
func addressOf(header string) kadesh.Address {
	kind, rest, _ := strings.Cut(header, " ")
	return kadesh.Address(kind + "." + strings.ReplaceAll(strings.Trim(rest, `"`), `" "`, "."))
}

// block is the text of a block, empty when there is none.
func (s *slicer) block(a kadesh.Address) (file int32, text string) {
	p, ok := s.at[headerOf(a)]
	if !ok {
		return 0, ""
	}
	return p.file, s.files[p.file].Text[p.start:p.end]
}

// mentioning lists the blocks of some kinds that mention any of the addresses.
//
// A few are searched for one by one, by the dot and the id: dots are rare, and
// the search for a rare byte is ten times as fast as any loop over the text.
func (s *slicer) mentioning(addresses []kadesh.Address, kinds ...string) []kadesh.Address {
	const few = 4
	wanted := make(map[kadesh.Address]bool, len(addresses))
	words := []string{"."}
	if len(addresses) <= few {
		words = nil
	}
	for _, a := range addresses {
		wanted[a] = true
		if len(addresses) <= few {
			words = append(words, "."+a.ID())
		}
	}
	var out []kadesh.Address
	for _, f := range s.files {
		for _, word := range words {
			out = mentionsIn(f.Text, word, wanted, kinds, out)
		}
		if len(out) > maxSliceBlocks {
			return out
		}
	}
	return out
}

// mentionsIn adds the blocks of a text in which a wanted address stands around a
// word that begins with its dot.
func mentionsIn(text, word string, wanted map[kadesh.Address]bool, kinds []string, out []kadesh.Address) []kadesh.Address {
	for at := 0; ; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return out
		}
		i += at
		at = i + 1
		start, end := i, i+1
		for start > 0 && partOfID(text[start-1]) {
			start--
		}
		for end < len(text) && (partOfID(text[end]) || text[end] == '.') {
			end++
		}
		if !wanted[kadesh.Address(strings.TrimRight(text[start:end], "."))] {
			continue
		}
		header := enclosing(text, i)
		if kind, _, _ := strings.Cut(header, " "); header != "" && (len(kinds) == 0 || slices.Contains(kinds, kind)) {
			out = append(out, addressOf(header))
		}
	}
}

func partOfID(c byte) bool {
	return c == '_' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// enclosing is the header of the block around a place.
func enclosing(text string, at int) string {
	start := 0
	if i := strings.LastIndex(text[:at], "\n}\n"); i >= 0 {
		start = i + len("\n}\n")
	}
	for line := range strings.Lines(text[start:at]) {
		if h, ok := strings.CutSuffix(strings.TrimRight(line, "\n"), " {"); ok && h != "" && h[0] != '#' && h[0] != ' ' {
			return h
		}
	}
	return ""
}

// decided are the kinds whose values others' conditions can rest on.
var decided = []string{"event", "instrument", "commitment", "proposition", "goal"}

// slice lists the blocks that are needed to judge a change of some things: the
// things, what rests on them, what all of those rest on, and every claim about
// any of it. ok is false when that is too much of the whole.
func (s *slicer) slice(changed []kadesh.Address, bodies []string) (out []kadesh.Address, ok bool) {
	in := map[kadesh.Address]bool{}
	scans := 0
	add := func(a kadesh.Address) bool {
		if in[a] {
			return false
		}
		in[a] = true
		out = append(out, a)
		return true
	}
	add(s.root)
	// Upward: what a changed thing, or a thing that a changed claim is about,
	// holds up.
	var up []kadesh.Address
	for i, a := range changed {
		add(a)
		switch {
		case slices.Contains(decided, a.Kind()):
			up = append(up, a)
		case a.Kind() == "claim":
			up = append(up, about(bodies[i])...)
			_, now := s.block(a)
			up = append(up, about(now)...)
		case a.Kind() == "actor" || a.Kind() == "source" || a.Kind() == "document" || a.Kind() == "perspective" || a.Kind() == "dossier":
			return nil, false // who is heard may change everywhere
		}
	}
	seen := map[kadesh.Address]bool{}
	fresh := func(all []kadesh.Address) []kadesh.Address {
		var level []kadesh.Address
		for _, a := range all {
			if slices.Contains(decided, a.Kind()) && !seen[a] {
				seen[a] = true
				level = append(level, a)
			}
		}
		scans += len(level)
		return level
	}
	for up = fresh(up); len(up) > 0; {
		for _, a := range up {
			add(a)
		}
		found := s.mentioning(up)
		for _, m := range found {
			add(m)
		}
		up = fresh(found)
		if scans > maxSliceScans || len(out) > maxSliceBlocks {
			return nil, false
		}
	}
	// Downward: what these rest on, and the claims about that.
	for i := 0; i < len(out); {
		var down []kadesh.Address
		for ; i < len(out); i++ {
			_, text := s.block(out[i])
			if k := slices.Index(changed, out[i]); k >= 0 {
				text += bodies[k]
			}
			for _, a := range mentions(text) {
				add(a)
				down = append(down, a)
			}
		}
		if down = fresh(down); len(down) > 0 {
			for _, m := range s.mentioning(down, "claim") {
				add(m)
			}
		}
		if scans > maxSliceScans || len(out) > maxSliceBlocks {
			return nil, false
		}
	}
	return out, true
}

// about lists the addresses that a claim affirms or denies.
func about(text string) []kadesh.Address {
	for line := range strings.Lines(text) {
		l := strings.TrimSpace(line)
		if strings.HasPrefix(l, "affirms") || strings.HasPrefix(l, "denies") {
			return slices.DeleteFunc(mentions(l), func(a kadesh.Address) bool { return !slices.Contains(decided, a.Kind()) })
		}
	}
	return nil
}

// mentions lists what looks like an address in a text.
func mentions(text string) []kadesh.Address {
	var out []kadesh.Address
	kinds := dossier.Kinds()
	for i := 0; i < len(text); {
		if !partOfID(text[i]) {
			i++
			continue
		}
		end := i
		for end < len(text) && (partOfID(text[end]) || text[end] == '.') {
			end++
		}
		word := strings.TrimRight(text[i:end], ".")
		kind, id, found := strings.Cut(word, ".")
		if found && id != "" && slices.Contains(kinds, kind) {
			out = append(out, kadesh.Address(word))
		}
		i = end
	}
	return out
}
