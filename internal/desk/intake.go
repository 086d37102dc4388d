package desk

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/source"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// Received is a file that waits to be read, or that could not be.
type Received struct {
	SHA256 string `json:"sha256"`
	Name   string `json:"name"`
	Bytes  int    `json:"bytes"`
	// URL is where it was fetched, empty for a file.
	URL string `json:"url,omitempty"`
	// Published is when a person says that it was, where the document does not.
	Published string `json:"published,omitempty"`
	// Fault says why it could not be read, and what to do; empty while it waits.
	Fault string `json:"fault"`
}

// File is a file with its bytes.
type File struct {
	Name string
	Data []byte
	// URL is where it was fetched, empty when it was not; Published the day that a
	// person gave.
	URL, Published string
}

// Receive keeps files to be read later, all or nothing, as one revision: once it
// returns, nothing of them is lost. Files that are on file already, or wait
// already, are counted and not kept twice.
func (d *Desk) Receive(ctx context.Context, by By, dossier string, files []File) (kept, known int, err error) {
	var changes []store.Change
	blobs := map[string][]byte{}
	for _, f := range files {
		sum := kadesh.Hash(f.Data)
		if _, twice := blobs[sum]; twice || d.has(ctx, dossier, sum) {
			known++
			continue
		}
		body, err := json.Marshal(Received{SHA256: sum, Name: f.Name, Bytes: len(f.Data), URL: f.URL, Published: f.Published})
		if err != nil {
			return 0, 0, err
		}
		blobs[sum] = f.Data
		changes = append(changes, store.Change{Kind: store.KindPending, Key: sum, Body: string(body), Place: len(changes)})
	}
	if len(changes) == 0 {
		return 0, known, nil
	}
	_, err = d.store.Append(ctx, by.revision("receive", dossier), changes, blobs)
	return len(changes), known, err
}

func (d *Desk) has(ctx context.Context, dossier, sum string) bool {
	for _, kind := range []string{store.KindDocument, store.KindPending} {
		if _, err := d.store.Get(ctx, dossier, kind, sum); err == nil {
			return true
		}
	}
	return false
}

// Pending lists what was received and is not read, in the order it came.
func (d *Desk) Pending(ctx context.Context, dossier string) ([]Received, error) {
	changes, err := d.store.Current(ctx, dossier, store.KindPending)
	if err != nil {
		return nil, err
	}
	out := make([]Received, 0, len(changes))
	for _, c := range changes {
		var r Received
		if err := json.Unmarshal([]byte(c.Body), &r); err != nil {
			return nil, &diag.Fault{Kind: diag.Integrity, What: "the record of a received file can no longer be read", Err: err}
		}
		out = append(out, r)
	}
	return out, nil
}

// Take reads one file that was received, and everything in it when it holds
// several documents. The last document and the end of the waiting are one
// revision; what was read before an interruption is not read twice. A file of
// which something cannot be read stays, with what went wrong; that is no error.
func (d *Desk) Take(ctx context.Context, by By, dossier string, r Received) error {
	data, err := d.store.Blob(ctx, r.SHA256)
	if err != nil {
		return err
	}
	done := store.Change{Kind: store.KindPending, Key: r.SHA256}
	var faults []string
	read, closed := 0, false
	take := func(piece source.Piece, more ...store.Change) {
		piece.Meta.URL, piece.Meta.Published = cmp.Or(piece.Meta.URL, r.URL), cmp.Or(piece.Meta.Published, r.Published)
		added, err := d.addPiece(ctx, by, dossier, piece, more...)
		if err != nil {
			faults = append(faults, err.Error())
			return
		}
		read++
		closed = len(more) > 0 && !added.Known
	}
	var held *source.Piece // one behind, to know the last
	for piece, err := range source.Pieces(ctx, r.Name, data) {
		if err != nil {
			faults = append(faults, err.Error())
			continue
		}
		if held != nil {
			take(*held)
		}
		held = &piece
	}
	if held != nil && len(faults) == 0 {
		take(*held, done)
	} else if held != nil {
		take(*held)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if closed {
		return nil
	}
	if len(faults) > 0 {
		const most = 3
		r.Fault = strings.Join(faults[:min(len(faults), most)], "; ")
		if read > 0 {
			r.Fault += fmt.Sprintf("; %d documents in it were read", read)
		}
		body, err := json.Marshal(r)
		if err != nil {
			return err
		}
		done.Body = string(body)
	}
	_, err = d.store.Append(ctx, by.revision("receive", dossier), []store.Change{done}, nil)
	return err
}

// Forget gives up a file that was received and not read. Its bytes stay in the
// history.
func (d *Desk) Forget(ctx context.Context, by By, dossier, sum string) error {
	if _, err := d.store.Get(ctx, dossier, store.KindPending, sum); err != nil {
		return err
	}
	_, err := d.store.Append(ctx, by.revision("forget", dossier), []store.Change{{Kind: store.KindPending, Key: sum}}, nil)
	return err
}
