package view

import (
	"maps"
	"slices"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/dossier"
)

// since is what moved in a dossier and its documents since a ranking, as far as
// it can change what findings bear on.
type since struct {
	// all says that anything may have.
	all bool
	// documents are those, by SHA-256, whose findings have to be looked at again;
	// words those of propositions that came or went.
	documents, words map[string]bool
}

// since finds what moved from the bearings of a ranking to newer ones of the same
// findings.
// Cost: linear in the blocks of the dossier, which are compared, and in documents.
func (k *Ranking) since(now *Bearings) since {
	everything := since{all: true}
	if k == nil || k.bearings == nil || !maps.Equal(k.bearings.instruments, now.instruments) {
		return everything
	}
	old := k.bearings
	same := samePrefix(old.d, now.d)
	if same < 0 {
		return everything
	}
	s := since{documents: map[string]bool{}, words: map[string]bool{}}
	s.onFile(old, now)
	s.onFile(now, old)
	for _, side := range []struct {
		d     *dossier.Dossier
		items []dossier.Item
	}{{old.d, old.d.Items[same:]}, {now.d, now.d.Items[same:]}} {
		for _, item := range side.items {
			if !s.take(side.d, item.Address, k, now) {
				return everything
			}
		}
	}
	return s
}

// onFile notes the documents on file that one of two does not know so.
func (s *since) onFile(a, b *Bearings) {
	for sum, doc := range a.added { // a set has no order
		if heading(b.added[sum]) != heading(doc) {
			s.documents[sum] = true
		}
	}
}

// heading is what a bearing takes from a document.
func heading(d kadesh.Document) [5]string {
	return [5]string{d.ID, d.SHA256, d.Title, d.Publisher, d.Published}
}

// take notes what rests on something that came or went; false when that can be
// anywhere.
func (s *since) take(d *dossier.Dossier, a kadesh.Address, k *Ranking, now *Bearings) bool {
	switch a.Kind() {
	case "claim":
		c, _ := d.Claim(a.ID())
		doc, _ := d.Document(c.Document)
		s.documents[doc.SHA256] = true
		if c.About != nil && c.About.Op == kadesh.OpHappened {
			event := c.About.Ref.ID()
			s.days(k, k.bearings.dates[event], now.dates[event])
			s.days(k, now.dates[event], k.bearings.dates[event])
		}
	case "document":
		doc, _ := d.Document(a.ID())
		s.documents[doc.SHA256] = true
	case "proposition":
		p, _ := d.Proposition(a.ID())
		s.words[onlyWords(p.Text)] = true
	default:
		return false
	}
	return true
}

// days notes the documents that tell of a day which an event has on one side and
// not on the other: events are known by their days.
func (s *since) days(k *Ranking, has, not []kadesh.When) {
	for _, w := range has {
		if !w.Exact() || slices.ContainsFunc(not, func(x kadesh.When) bool { return x.Exact() && x.Earliest == w.Earliest }) {
			continue
		}
		for _, sum := range k.told[w.Earliest] {
			s.documents[sum] = true
		}
	}
}

// daysOf gives by day the documents, each once, that tell of an event on it.
func daysOf(all []*Entry) map[kadesh.Day][]string {
	told := map[kadesh.Day][]string{}
	for _, e := range all { // sorted by document
		if e.Finding.Event == nil {
			continue
		}
		w, doc := dateOf(e.Finding), e.Document()
		if list := told[w.Earliest]; w.Exact() && (len(list) == 0 || list[len(list)-1] != doc) {
			told[w.Earliest] = append(list, doc)
		}
	}
	return told
}

// touches reports whether a finding of a document may bear on something else than
// it did.
func (s *since) touches(e *Entry, doc string) bool {
	return s.all || s.documents[doc] || len(s.words) > 0 && e.Finding.Claim != nil && s.words[onlyWords(e.Finding.Quote)]
}
