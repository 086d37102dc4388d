// Package sqlite saves the record in one SQLite file.
//
// Writes go through one connection with immediate transactions and a
// write-ahead log; reads through others that cannot write. A crash at any
// moment leaves the record before or after a revision, never between.
package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"net/url"
	"time"

	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the driver

	"github.com/kadesh-dev/kadesh"
	"github.com/kadesh-dev/kadesh/internal/diag"
	"github.com/kadesh-dev/kadesh/internal/store"
)

//go:embed migrations/*.sql
var migrations embed.FS

// timeLayout has a fixed width, so that text compares as time does.
const timeLayout = "2006-01-02T15:04:05.000000000Z"

// Store is a record in a SQLite file. It is safe for several goroutines.
type Store struct {
	write, read *sql.DB
}

var _ store.Store = (*Store)(nil)

// Open opens the record at path, making it when there is none.
// Errors: Unavailable when the file cannot be opened or is no record.
func Open(ctx context.Context, path string) (*Store, error) {
	write, err := connect(path, "_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=busy_timeout(5000)&_pragma=foreign_keys(1)")
	if err != nil {
		return nil, unavailable(path, err)
	}
	write.SetMaxOpenConns(1)
	if err := migrate(ctx, write); err != nil {
		write.Close()
		return nil, unavailable(path, err)
	}
	read, err := connect(path, "_pragma=query_only(1)&_pragma=busy_timeout(5000)")
	if err != nil {
		write.Close()
		return nil, unavailable(path, err)
	}
	read.SetMaxOpenConns(4)
	return &Store{write, read}, nil
}

func connect(path, options string) (*sql.DB, error) {
	return sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?"+options)
}

func unavailable(path string, err error) error {
	return &diag.Fault{Kind: diag.Unavailable, What: "cannot open the store " + path, Err: err,
		Next: "name another file with --db, or check that the folder can be written"}
}

func migrate(ctx context.Context, db *sql.DB) error {
	sub, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, db, sub, goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return err
	}
	_, err = provider.Up(ctx)
	return err
}

// Close closes the file.
func (s *Store) Close() error { return errors.Join(s.read.Close(), s.write.Close()) }

// Append adds a revision, all or nothing.
func (s *Store) Append(ctx context.Context, r store.Revision, changes []store.Change, blobs map[string][]byte) (store.Revision, error) {
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return r, fmt.Errorf("beginning a revision: %w", err)
	}
	defer tx.Rollback() // does nothing after the commit
	row := tx.QueryRowContext(ctx, `SELECT n, hash FROM revision ORDER BY n DESC LIMIT 1`)
	if err := row.Scan(&r.N, &r.Parent); err != nil && !errors.Is(err, sql.ErrNoRows) {
		return r, fmt.Errorf("finding the newest revision: %w", err)
	}
	r.N++
	r.At = r.At.UTC()
	r.Changes = len(changes)
	r.Hash = store.HashOf(r, changes)
	if _, err := tx.ExecContext(ctx, `INSERT INTO revision (n, at, who, why, verb, dossier, undoes, parent, hash, changes)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		r.N, r.At.Format(timeLayout), r.Who, r.Why, r.Verb, r.Dossier, r.Undoes, r.Parent, r.Hash, r.Changes); err != nil {
		return r, fmt.Errorf("writing a revision: %w", err)
	}
	if err := insert(ctx, tx, r, changes, blobs); err != nil {
		return r, err
	}
	if err := tx.Commit(); err != nil {
		return r, fmt.Errorf("writing a revision: %w", err)
	}
	return r, nil
}

func insert(ctx context.Context, tx *sql.Tx, r store.Revision, changes []store.Change, blobs map[string][]byte) error {
	statement, err := tx.PrepareContext(ctx, `INSERT INTO change (rev, seq, dossier, kind, key, body, place, file)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`)
	if err != nil {
		return fmt.Errorf("writing changes: %w", err)
	}
	defer statement.Close()
	for i, c := range changes {
		if _, err := statement.ExecContext(ctx, r.N, i, r.Dossier, c.Kind, c.Key, c.Body, c.Place, c.File); err != nil {
			return fmt.Errorf("writing change %d of %d: %w", i+1, len(changes), err)
		}
	}
	for sum, bytes := range blobs {
		if _, err := tx.ExecContext(ctx, `INSERT INTO blob (sha256, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING`, sum, bytes); err != nil {
			return fmt.Errorf("keeping a document: %w", err)
		}
	}
	return nil
}

const changeColumns = `rev, seq, kind, key, body, place, file`

type scanner interface{ Scan(...any) error }

func scanChange(row scanner) (store.Change, error) {
	var c store.Change
	err := row.Scan(&c.Rev, &c.Seq, &c.Kind, &c.Key, &c.Body, &c.Place, &c.File)
	return c, err
}

// Current lists the newest change of each key that is not withdrawn.
func (s *Store) Current(ctx context.Context, dossier, kind string) ([]store.Change, error) {
	return s.current(ctx, dossier, kind, "", maxKey)
}

// CurrentUnder is Current for the keys below a prefix.
func (s *Store) CurrentUnder(ctx context.Context, dossier, kind, prefix string) ([]store.Change, error) {
	return s.current(ctx, dossier, kind, prefix+"/", prefix+"0") // '0' follows '/'
}

// maxKey comes after every key: none holds such a byte.
const maxKey = "\xff"

// CurrentIn is Current for what stands in a file.
func (s *Store) CurrentIn(ctx context.Context, dossier, kind, file string) ([]store.Change, error) {
	return s.changes(ctx, `SELECT `+changeColumns+` FROM change AS c INDEXED BY change_in
		WHERE dossier = $1 AND kind = $2 AND file = $3 AND body <> '' AND `+newest+` ORDER BY place, key`, dossier, kind, file)
}

// newest keeps the newest change of each key.
const newest = `NOT EXISTS
	(SELECT 1 FROM change AS l WHERE l.dossier = c.dossier AND l.kind = c.kind AND l.key = c.key AND l.rev > c.rev)`

// current lists what is current with from <= key < to.
func (s *Store) current(ctx context.Context, dossier, kind, from, to string) ([]store.Change, error) {
	return s.changes(ctx, `SELECT `+changeColumns+` FROM change AS c
		WHERE dossier = $1 AND kind = $2 AND key >= $3 AND key < $4 AND body <> '' AND `+newest+` ORDER BY place, key`, dossier, kind, from, to)
}

func (s *Store) changes(ctx context.Context, query string, args ...any) ([]store.Change, error) {
	rows, err := s.read.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("reading the record: %w", err)
	}
	defer rows.Close()
	var out []store.Change
	for rows.Next() {
		c, err := scanChange(rows)
		if err != nil {
			return nil, fmt.Errorf("reading the record: %w", err)
		}
		out = append(out, c)
	}
	return out, rows.Err()
}

// Get is the newest change of a key.
func (s *Store) Get(ctx context.Context, dossier, kind, key string) (store.Change, error) {
	c, ok, err := s.Before(ctx, dossier, kind, key, math.MaxInt64)
	if err == nil && (!ok || c.Body == "") {
		err = store.NotFound(kind + " " + key)
	}
	return c, err
}

// Before is the newest change of a key in a revision before n.
func (s *Store) Before(ctx context.Context, dossier, kind, key string, n int64) (store.Change, bool, error) {
	c, err := scanChange(s.read.QueryRowContext(ctx, `SELECT `+changeColumns+` FROM change
		WHERE dossier = $1 AND kind = $2 AND key = $3 AND rev < $4 ORDER BY rev DESC LIMIT 1`, dossier, kind, key, n))
	if errors.Is(err, sql.ErrNoRows) {
		return c, false, nil
	}
	return c, err == nil, err
}

const revisionColumns = `n, at, who, why, verb, dossier, undoes, parent, hash, changes`

func scanRevision(row scanner) (store.Revision, error) {
	var r store.Revision
	var at string
	if err := row.Scan(&r.N, &at, &r.Who, &r.Why, &r.Verb, &r.Dossier, &r.Undoes, &r.Parent, &r.Hash, &r.Changes); err != nil {
		return r, err
	}
	var err error
	r.At, err = time.Parse(timeLayout, at)
	return r, err
}

// Revisions lists revisions, newest first.
func (s *Store) Revisions(ctx context.Context, dossier string, limit int) ([]store.Revision, error) {
	rows, err := s.read.QueryContext(ctx, `SELECT `+revisionColumns+` FROM revision
		WHERE $1 = '' OR dossier = $1 ORDER BY n DESC LIMIT $2`, dossier, limit)
	if err != nil {
		return nil, fmt.Errorf("reading the history: %w", err)
	}
	defer rows.Close()
	var out []store.Revision
	for rows.Next() {
		r, err := scanRevision(rows)
		if err != nil {
			return nil, fmt.Errorf("reading the history: %w", err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// Revision is one revision with its changes.
func (s *Store) Revision(ctx context.Context, n int64) (store.Revision, []store.Change, error) {
	r, err := scanRevision(s.read.QueryRowContext(ctx, `SELECT `+revisionColumns+` FROM revision WHERE n = $1`, n))
	if errors.Is(err, sql.ErrNoRows) {
		return r, nil, store.NotFound(fmt.Sprint("revision ", n))
	}
	if err != nil {
		return r, nil, err
	}
	rows, err := s.read.QueryContext(ctx, `SELECT `+changeColumns+` FROM change WHERE rev = $1 ORDER BY seq`, n)
	if err != nil {
		return r, nil, err
	}
	defer rows.Close()
	var changes []store.Change
	for rows.Next() {
		c, err := scanChange(rows)
		if err != nil {
			return r, nil, err
		}
		changes = append(changes, c)
	}
	return r, changes, rows.Err()
}

// Head is the number of the newest revision.
func (s *Store) Head(ctx context.Context) (n int64, err error) {
	err = s.read.QueryRowContext(ctx, `SELECT COALESCE(MAX(n), 0) FROM revision`).Scan(&n)
	return n, err
}

// Dossiers lists the dossiers that have revisions.
func (s *Store) Dossiers(ctx context.Context) ([]string, error) {
	rows, err := s.read.QueryContext(ctx, `SELECT DISTINCT dossier FROM revision ORDER BY dossier`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := []string{}
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return out, rows.Err()
}

// Blob is the bytes with a SHA-256.
func (s *Store) Blob(ctx context.Context, sum string) ([]byte, error) {
	var bytes []byte
	err := s.read.QueryRowContext(ctx, `SELECT bytes FROM blob WHERE sha256 = $1`, sum).Scan(&bytes)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, store.NotFound("document " + sum)
	}
	return bytes, err
}

// Verify recomputes every hash: of each revision over its changes and its
// parent, and of each document's bytes.
// Errors: Integrity, naming the first that does not hold.
func (s *Store) Verify(ctx context.Context) error {
	head, err := s.Head(ctx)
	if err != nil {
		return err
	}
	parent := ""
	for n := int64(1); n <= head; n++ {
		r, changes, err := s.Revision(ctx, n)
		if err != nil {
			return broken(fmt.Sprintf("revision %d is missing", n))
		}
		if r.Parent != parent || r.Hash != store.HashOf(r, changes) {
			return broken(fmt.Sprintf("revision %d is not what was written", n))
		}
		parent = r.Hash
	}
	return s.verifyBlobs(ctx)
}

func (s *Store) verifyBlobs(ctx context.Context) error {
	rows, err := s.read.QueryContext(ctx, `SELECT sha256, bytes FROM blob ORDER BY sha256`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var sum string
		var bytes []byte
		if err := rows.Scan(&sum, &bytes); err != nil {
			return err
		}
		if kadesh.Hash(bytes) != sum {
			return broken("document " + sum + " is not what was taken in")
		}
	}
	return rows.Err()
}

func broken(what string) error {
	return &diag.Fault{Kind: diag.Integrity, What: "the record does not hold", Why: what, Next: "restore the file from a copy; nothing was changed now"}
}
