--liquibase formatted sql

--changeset khenthuong:document-002
CREATE TABLE khenthuong.document_counter (
    owner varchar(120) NOT NULL,
    item  varchar(60)  NOT NULL,
    last  integer      NOT NULL CHECK (last > 0),
    kept  integer      NOT NULL CHECK (kept >= 0),
    PRIMARY KEY (owner, item)
);
COMMENT ON TABLE khenthuong.document_counter IS 'Versions of a paper: the last number given, and how many are kept';
INSERT INTO khenthuong.document_counter (owner, item, last, kept)
    SELECT owner, item, max(version), count(*) FROM khenthuong.document GROUP BY owner, item;

--changeset khenthuong:document-003
-- Where the same bytes are cited, and whether by anybody.
CREATE INDEX document_by_content ON khenthuong.document (sha256);
-- Read in pieces: a compressed value would be unpacked whole for each of them, and files hardly shrink.
ALTER TABLE khenthuong.document_content ALTER COLUMN content SET STORAGE EXTERNAL;
