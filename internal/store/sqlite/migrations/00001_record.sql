-- +goose Up
CREATE TABLE revision (
  n       INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,
  who     TEXT NOT NULL,
  why     TEXT NOT NULL,
  verb    TEXT NOT NULL,
  dossier TEXT NOT NULL,
  undoes  INTEGER NOT NULL,
  parent  TEXT NOT NULL,
  hash    TEXT NOT NULL,
  changes INTEGER NOT NULL
);
CREATE TABLE change (
  rev     INTEGER NOT NULL REFERENCES revision (n),
  seq     INTEGER NOT NULL,
  dossier TEXT NOT NULL,
  kind    TEXT NOT NULL,
  key     TEXT NOT NULL,
  body    TEXT NOT NULL,
  place   INTEGER NOT NULL,
  file    TEXT NOT NULL,
  PRIMARY KEY (rev, seq)
);
CREATE INDEX change_of ON change (dossier, kind, key, rev);
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY,
  bytes  BLOB NOT NULL
);
