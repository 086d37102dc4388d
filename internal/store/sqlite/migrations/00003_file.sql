-- +goose Up
CREATE INDEX change_in ON change (dossier, kind, file, key, rev);
