package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/kadesh-dev/kadesh/internal/lexicon"
	"github.com/kadesh-dev/kadesh/internal/store"
)

// Search finds the keys of a dossier whose text holds all the words, in any
// spelling of names, best first. textOf gives the text of a change; the index is
// brought up to the newest revision before.
// Cost: linear in what was written since the last search, then logarithmic.
func (s *Store) Search(ctx context.Context, dossier, words string, limit int, textOf func(store.Change) string) ([]store.Found, error) {
	if err := s.catchUp(ctx, textOf); err != nil {
		return nil, fmt.Errorf("indexing the record: %w", err)
	}
	var match []string
	for _, w := range lexicon.Words(words) {
		match = append(match, fmt.Sprintf("(%s OR %s)", quoted(lexicon.Fold(w)), quoted("="+lexicon.FoldName(w))))
	}
	if len(match) == 0 {
		return nil, nil
	}
	rows, err := s.read.QueryContext(ctx, `SELECT k.kind, k.key FROM found AS f JOIN found_key AS k ON k.id = f.rowid
		WHERE found MATCH $1 AND k.dossier = $2 ORDER BY bm25(found), k.key LIMIT $3`, strings.Join(match, " AND "), dossier, limit)
	if err != nil {
		return nil, fmt.Errorf("searching the record: %w", err)
	}
	defer rows.Close()
	var out []store.Found
	for rows.Next() {
		var f store.Found
		if err := rows.Scan(&f.Kind, &f.Key); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, rows.Err()
}

// quoted makes a string of FTS5, which has no other escape.
func quoted(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

// catchUp indexes the revisions since the last search, in one transaction.
func (s *Store) catchUp(ctx context.Context, textOf func(store.Change) string) error {
	var done, head int64
	if err := s.read.QueryRowContext(ctx, `SELECT u.rev, (SELECT COALESCE(MAX(n), 0) FROM revision) FROM found_until AS u`).Scan(&done, &head); err != nil {
		return err
	}
	if done == head {
		return nil
	}
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after the commit
	for n := done + 1; n <= head; n++ {
		r, changes, err := s.Revision(ctx, n)
		if err != nil {
			return err
		}
		for _, c := range changes {
			if c.Kind != store.KindItem && c.Kind != store.KindFile && c.Kind != store.KindDocument {
				continue
			}
			text := ""
			if c.Body != "" {
				text = textOf(c)
			}
			if err := index(ctx, tx, r.Dossier, c, text); err != nil {
				return err
			}
		}
	}
	if _, err := tx.ExecContext(ctx, `UPDATE found_until SET rev = $1`, head); err != nil {
		return err
	}
	return tx.Commit()
}

// index replaces the words of a key; an empty text removes it.
func index(ctx context.Context, tx *sql.Tx, dossier string, c store.Change, text string) error {
	if _, err := tx.ExecContext(ctx, `INSERT INTO found_key (dossier, kind, key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, dossier, c.Kind, c.Key); err != nil {
		return err
	}
	var id int64
	if err := tx.QueryRowContext(ctx, `SELECT id FROM found_key WHERE dossier = $1 AND kind = $2 AND key = $3`, dossier, c.Kind, c.Key).Scan(&id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM found WHERE rowid = $1`, id); err != nil || text == "" {
		return err
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO found (rowid, words) VALUES ($1, $2)`, id, strings.Join(lexicon.Terms(text), " "))
	return err
}
