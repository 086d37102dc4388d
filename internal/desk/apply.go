package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/standing"
	"github.com/kadesh-dev/kadesh/internal/store"
	"github.com/kadesh-dev/kadesh/internal/view"
)

// Plan is what bringing dossier files into the record would change.
type Plan struct {
	Dossier string `json:"dossier"`
	// Lines are the items that are added (+), withdrawn (-) or changed (~), in
	// the order of the files, withdrawn ones last.
	Lines []PlanLine `json:"changes"`
	// Statuses are the values that would change because of it.
	Statuses []view.Change `json:"statuses"`

	changes []store.Change
	blobs   map[string][]byte
	based   int64
}

// PlanLine is one item that changes.
type PlanLine struct {
	Op      string         `json:"op"`
	Address kadesh.Address `json:"address"`
	Title   string         `json:"title"`
}

// Nothing reports whether the plan changes nothing.
func (p *Plan) Nothing() bool { return len(p.changes) == 0 }

// placeGap leaves room between items, so that one can be put between two
// without touching the others.
const placeGap = 1 << 16

// Plan compares a dossier that was read from files with the record.
// d must be free of errors; open gives the bytes of its evidence files. The
// statuses are compared as of a day, with everything known.
func (dk *Desk) Plan(ctx context.Context, d *dossier.Dossier, open func(string) ([]byte, error), day kadesh.Day) (*Plan, error) {
	head, err := dk.store.Head(ctx)
	if err != nil {
		return nil, err
	}
	p := &Plan{Dossier: d.ID, Lines: []PlanLine{}, Statuses: []view.Change{}, blobs: map[string][]byte{}, based: head}
	if err := dk.planItems(ctx, p, d); err != nil {
		return nil, err
	}
	if err := dk.planFiles(ctx, p, d, open); err != nil {
		return nil, err
	}
	if p.Nothing() {
		return p, nil
	}
	return p, dk.planStatuses(ctx, p, d, day)
}

func (dk *Desk) planItems(ctx context.Context, p *Plan, d *dossier.Dossier) error {
	current, err := dk.store.Current(ctx, d.ID, store.KindItem)
	if err != nil {
		return err
	}
	old := make(map[kadesh.Address]store.Change, len(current))
	for _, c := range current {
		old[kadesh.Address(c.Key)] = c
	}
	places := places(d.Items, old)
	kept := make(map[kadesh.Address]bool, len(d.Items))
	for i, item := range d.Items {
		kept[item.Address] = true
		before, known := old[item.Address]
		if known && before.Body == item.Text && before.File == item.File {
			continue
		}
		op := "+"
		if known {
			op = "~"
		}
		p.Lines = append(p.Lines, PlanLine{op, item.Address, d.TitleOf(item.Address)})
		p.changes = append(p.changes, store.Change{Kind: store.KindItem, Key: string(item.Address), Body: item.Text, File: item.File, Place: places[i]})
	}
	for _, c := range current {
		if address := kadesh.Address(c.Key); !kept[address] && c.File != view.ReviewedFile {
			p.Lines = append(p.Lines, PlanLine{"-", address, string(address)})
			p.changes = append(p.changes, store.Change{Kind: store.KindItem, Key: c.Key, Place: c.Place, File: c.File})
		}
	}
	return nil
}

// places gives each item a place: its old one, or one between its neighbours.
func places(items []dossier.Item, old map[kadesh.Address]store.Change) []int {
	out := make([]int, len(items))
	last := 0
	for i, item := range items {
		if c, ok := old[item.Address]; ok {
			out[i], last = c.Place, c.Place
			continue
		}
		next := last + 2*placeGap
		for _, later := range items[i+1 : min(len(items), i+64)] {
			if c, ok := old[later.Address]; ok {
				next = c.Place
				break
			}
		}
		last += max(0, next-last) / 2
		out[i] = last
	}
	return out
}

func (dk *Desk) planFiles(ctx context.Context, p *Plan, d *dossier.Dossier, open func(string) ([]byte, error)) error {
	current, err := dk.store.Current(ctx, d.ID, store.KindFile)
	if err != nil {
		return err
	}
	old := map[string]string{}
	for _, c := range current {
		old[c.Key] = c.Body
	}
	for _, doc := range d.Documents {
		body, err := json.Marshal(view.EvidenceFile{SHA256: doc.SHA256, Document: doc.Document})
		if err != nil {
			return err
		}
		if old[doc.File] == string(body) {
			continue
		}
		data, err := open(doc.File)
		if err != nil {
			return fmt.Errorf("reading %s: %w", doc.File, err)
		}
		p.blobs[doc.SHA256] = data
		if doc.TextSHA256 != "" {
			p.blobs[doc.TextSHA256] = []byte(doc.Text)
		}
		p.changes = append(p.changes, store.Change{Kind: store.KindFile, Key: doc.File, Body: string(body)})
	}
	return nil
}

func (dk *Desk) planStatuses(ctx context.Context, p *Plan, d *dossier.Dossier, day kadesh.Day) error {
	before, err := view.Record(ctx, dk.store, d.ID)
	if diag.KindOf(err) == diag.NotFound {
		before, err = &dossier.Dossier{ID: d.ID}, nil
	}
	if err != nil {
		return err
	}
	all := kadesh.Perspective{ID: "all"}
	old, err := standing.Hear(before, time.Time{}, all)
	if err != nil {
		return err
	}
	now, err := standing.Hear(d, time.Time{}, all)
	if err != nil {
		return err
	}
	p.Statuses = view.Changed(view.StatusOf(old, day), view.StatusOf(now, day))
	return nil
}

// Apply writes a plan as one revision.
// Errors: Conflict when the record has moved on since the plan was made.
func (dk *Desk) Apply(ctx context.Context, by By, p *Plan) (store.Revision, error) {
	head, err := dk.store.Head(ctx)
	if err != nil {
		return store.Revision{}, err
	}
	if head != p.based {
		return store.Revision{}, &diag.Fault{Kind: diag.Conflict, What: "the record has moved on since the plan was made", Next: "plan again"}
	}
	return dk.store.Append(ctx, by.revision("apply", p.Dossier), p.changes, p.blobs)
}
