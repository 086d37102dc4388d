package desk

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// verdicts are the words of a decision on findings.
var verdicts = []string{"accept", "reject", "unsure"}

// Now is the newest snapshot of a dossier, kept up to date between calls.
// Errors: NotFound when the record has no such dossier.
func (d *Desk) Now(ctx context.Context, dossier string) (*view.Snapshot, error) {
	d.mu.Lock()
	l, ok := d.live[dossier]
	if !ok {
		l = view.NewLive(d.store, dossier)
		d.live[dossier] = l
	}
	d.mu.Unlock()
	s, err := l.Now(ctx)
	if err != nil && !ok { // a name that nobody has is not kept
		d.mu.Lock()
		delete(d.live, dossier)
		d.mu.Unlock()
	}
	return s, err
}

// Decide notes a verdict, accept, reject or unsure, on findings, as one revision
// that one undo takes back. What an accepted finding bears on gets the claim that
// it makes ([view.Bearing]); a claim that is on file already is not made twice.
// Errors: NotFound; Usage for another word or for no finding.
func (d *Desk) Decide(ctx context.Context, by By, dossier, verdict string, findings ...string) (store.Revision, error) {
	if !slices.Contains(verdicts, verdict) {
		return store.Revision{}, diag.Errorf(diag.Usage, "a verdict is accept, reject or unsure, not %q", verdict)
	}
	if len(findings) == 0 {
		return store.Revision{}, diag.Errorf(diag.Usage, "no finding is named")
	}
	changes, err := d.verdictChanges(ctx, by, dossier, verdict, findings)
	if err != nil {
		return store.Revision{}, err
	}
	if verdict == "accept" {
		changes = append(changes, d.claimChanges(ctx, dossier, findings, nil)...)
	}
	return d.store.Append(ctx, by.revision(verdict, dossier), changes, nil)
}

func (d *Desk) verdictChanges(ctx context.Context, by By, dossier, verdict string, findings []string) ([]store.Change, error) {
	body, err := json.Marshal(view.Verdict{Verdict: verdict, Who: by.Who, At: by.At.UTC(), Why: by.Why})
	if err != nil {
		return nil, err
	}
	var changes []store.Change
	for _, key := range findings {
		if _, err := d.store.Get(ctx, dossier, store.KindFinding, key); err != nil {
			return nil, err
		}
		changes = append(changes, store.Change{Kind: store.KindVerdict, Key: key, Body: string(body)})
	}
	return changes, nil
}

// claimChanges are the claims that accepted findings make, as corrected where
// they are, with the propositions that have no name yet, and the documents that
// they quote where the dossier does not cite them yet: their bytes are on file. A
// dossier that only gathers documents has no items, and then none are made;
// neither are any that the dossier could not be read with.
func (d *Desk) claimChanges(ctx context.Context, id string, findings []string, corrected map[string]kadesh.Finding) []store.Change {
	s, err := d.Now(ctx, id)
	if err != nil {
		return nil
	}
	bearings := view.BearingsOf(s)
	var items []dossier.Item
	put := func(a kadesh.Address, block string) {
		if text, err := dossier.Format(view.ReviewedFile, block); err == nil {
			items = append(items, dossier.Item{Address: a, File: view.ReviewedFile, Text: strings.TrimSuffix(text, "\n")})
		}
	}
	cited := map[string]view.EvidenceFile{}
	for _, key := range findings {
		e, ok := s.Entry(key)
		if !ok {
			continue
		}
		if f, ok := corrected[key]; ok {
			now := *e
			now.Finding, e = f, &now
		}
		bears := bearings.Of(e, s.Near(e))
		if _, made := s.Dossier.Claim(bears.Claim.ID); bears.Claim.About == nil || made {
			continue
		}
		if doc := bears.Cites; doc != nil && cited[view.AddedFile(*doc)].SHA256 == "" {
			cited[view.AddedFile(*doc)] = view.EvidenceFile{SHA256: doc.SHA256, Document: *doc}
			put(kadesh.AddressOf("document", bears.Claim.Document), view.DocumentText(bears.Claim.Document, *doc))
		}
		if p := bears.States; p != nil {
			put(kadesh.AddressOf("proposition", p.ID), view.PropositionText(*p))
			bearings.Name(*p)
		}
		put(kadesh.AddressOf("claim", bears.Claim.ID), view.ClaimText(bears.Claim))
	}
	if len(items) == 0 || view.Try(ctx, d.store, s, items, cited) != nil {
		return nil
	}
	changes := asChanges(s, items)
	for _, file := range slices.Sorted(maps.Keys(cited)) {
		body, err := json.Marshal(cited[file])
		if err != nil {
			return nil
		}
		changes = append(changes, store.Change{Kind: store.KindFile, Key: file, Body: string(body)})
	}
	return changes
}

// asChanges puts items after all others of a snapshot.
func asChanges(s *view.Snapshot, items []dossier.Item) []store.Change {
	var out []store.Change
	for i, item := range items {
		out = append(out, store.Change{Kind: store.KindItem, Key: string(item.Address), Body: item.Text, File: item.File, Place: s.LastPlace + (i+1)*placeGap})
	}
	return out
}

// Amend corrects the fields of a finding and accepts it, as one revision, with the
// claim that it then makes. Where
// it stands and its words never change.
// Errors: NotFound; Usage for a field that it lacks.
func (d *Desk) Amend(ctx context.Context, by By, dossier, finding string, values map[string]string) (store.Revision, error) {
	c, err := d.store.Get(ctx, dossier, store.KindFinding, finding)
	if err != nil {
		return store.Revision{}, err
	}
	var f kadesh.Finding
	if err := json.Unmarshal([]byte(c.Body), &f); err != nil {
		return store.Revision{}, &diag.Fault{Kind: diag.Integrity, What: "the record of finding " + finding + " can no longer be read", Err: err}
	}
	amended, err := view.Amended(f, values)
	if err != nil {
		return store.Revision{}, err
	}
	body, err := json.Marshal(amended)
	if err != nil {
		return store.Revision{}, err
	}
	changes, err := d.verdictChanges(ctx, by, dossier, "accept", []string{finding})
	if err != nil {
		return store.Revision{}, err
	}
	changes = append(changes, store.Change{Kind: store.KindFinding, Key: finding, Body: string(body), Place: c.Place})
	changes = append(changes, d.claimChanges(ctx, dossier, []string{finding}, map[string]kadesh.Finding{finding: amended})...)
	return d.store.Append(ctx, by.revision("amend", dossier), changes, nil)
}

// Code notes what one coder says of findings, apart from every other coder and
// from the verdict: nothing enters a status by it.
// Errors: NotFound; Usage for another word, or a coder's name with a slash.
func (d *Desk) Code(ctx context.Context, by By, dossier, coder, verdict string, findings ...string) (store.Revision, error) {
	if coder == "" || len(coder) > 64 || strings.ContainsAny(coder, "/\n\r\x00") {
		return store.Revision{}, diag.Errorf(diag.Usage, "a coder's name has 1 to 64 letters and no slash")
	}
	if !slices.Contains(verdicts, verdict) {
		return store.Revision{}, diag.Errorf(diag.Usage, "a code is accept, reject or unsure, not %q", verdict)
	}
	by.Who = coder
	changes, err := d.verdictChanges(ctx, by, dossier, verdict, findings)
	if err != nil {
		return store.Revision{}, err
	}
	for i := range changes {
		changes[i].Kind, changes[i].Key = store.KindCode, changes[i].Key+"/"+coder
	}
	return d.store.Append(ctx, by.revision("code", dossier), changes, nil)
}
