--liquibase formatted sql

--changeset khenthuong:intake-001
CREATE TABLE khenthuong.imported_nominee (
    round       text        NOT NULL,
    unit        text        NOT NULL,
    digest      text        NOT NULL,
    dossier     text,
    imported_by text        NOT NULL,
    imported_at timestamptz NOT NULL,
    PRIMARY KEY (round, unit, digest)
);
COMMENT ON TABLE khenthuong.imported_nominee IS 'Which row of a list of nominees became which dossier, so that the same list brought twice makes nothing twice';
COMMENT ON COLUMN khenthuong.imported_nominee.digest IS 'SHA-256 of type, name and distinguishing mark as the row had them; no personal data';
COMMENT ON COLUMN khenthuong.imported_nominee.dossier IS 'Null only while the transaction that starts it lasts';
