-- +goose Up
-- A projection for searching, caught up when somebody searches: never part of
-- the record, and rebuilt from it when lost.
CREATE VIRTUAL TABLE found USING fts5 (words, tokenize = "unicode61 remove_diacritics 0 tokenchars '='", detail = none);
CREATE TABLE found_key (
  id      INTEGER PRIMARY KEY,
  dossier TEXT NOT NULL,
  kind    TEXT NOT NULL,
  key     TEXT NOT NULL,
  UNIQUE (dossier, kind, key)
);
CREATE TABLE found_until (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  rev INTEGER NOT NULL
);
INSERT INTO found_until VALUES (1, 0);
