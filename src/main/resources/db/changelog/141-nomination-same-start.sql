--liquibase formatted sql

--changeset khenthuong:nomination-002
ALTER TABLE khenthuong.dossier_counter
    ADD COLUMN last_start varchar(64),
    ADD COLUMN last_at    timestamptz;
COMMENT ON COLUMN khenthuong.dossier_counter.last_start IS 'Digest of who started the last dossier with which entries: the same start sent twice makes one dossier';
