--liquibase formatted sql

--changeset khenthuong:document-001
CREATE TABLE khenthuong.document_content (
    sha256  char(64) PRIMARY KEY,
    content bytea    NOT NULL
);
COMMENT ON TABLE khenthuong.document_content IS 'Bytes of files, each once, under their SHA-256';

CREATE TABLE khenthuong.document (
    id          uuid         PRIMARY KEY,
    owner       varchar(120) NOT NULL,
    item        varchar(60)  NOT NULL,
    version     integer      NOT NULL CHECK (version > 0),
    file_name   varchar(255) NOT NULL,
    media_type  varchar(120) NOT NULL,
    size        bigint       NOT NULL CHECK (size > 0),
    sha256      char(64)     NOT NULL REFERENCES khenthuong.document_content (sha256),
    uploaded_by varchar(100) NOT NULL,
    uploaded_at timestamptz  NOT NULL,
    UNIQUE (owner, item, version)
);
COMMENT ON COLUMN khenthuong.document.owner IS 'Opaque to this feature, e.g. the number of a dossier';
