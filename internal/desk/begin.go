package desk

import (
	"context"
	"fmt"

	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/dossier"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// Begin makes an empty dossier.
// Errors: Conflict when the record has one of that id; Invalid for a title that
// no file could hold.
func (d *Desk) Begin(ctx context.Context, by By, id, title string) error {
	if items, err := d.store.Current(ctx, id, store.KindItem); err != nil {
		return err
	} else if len(items) > 0 {
		return &diag.Fault{Kind: diag.Conflict, What: fmt.Sprintf("there is a dossier %s already", id), Next: "choose another name"}
	}
	text, err := dossier.Format("dossier.hcl", "dossier "+dossier.Quote(id)+" {\n  title = "+dossier.Quote(title)+"\n}\n")
	if err != nil {
		return &diag.Fault{Kind: diag.Invalid, What: "this title cannot be kept", Err: err, Next: "use plain letters"}
	}
	made, list := dossier.Parse([]dossier.File{{Name: "dossier.hcl", Text: text}}, nil, nil)
	if list.Failed() {
		return &diag.Fault{Kind: diag.Invalid, What: "this title cannot be kept", Why: list[0].Summary, Next: "use plain letters"}
	}
	var changes []store.Change
	for i, item := range made.Items {
		changes = append(changes, store.Change{Kind: store.KindItem, Key: string(item.Address), Body: item.Text, File: item.File, Place: (i + 1) * placeGap})
	}
	_, err = d.store.Append(ctx, by.revision("apply", id), changes, nil)
	return err
}
