--liquibase formatted sql

--changeset khenthuong:correspondence-262-001
CREATE TABLE khenthuong.paper_version (
    kind    text        NOT NULL,
    key     text        NOT NULL,
    version integer     NOT NULL CHECK (version > 0),
    made_at timestamptz NOT NULL,
    digest  text        NOT NULL,
    content jsonb       NOT NULL,
    PRIMARY KEY (kind, key, version)
);
COMMENT ON TABLE khenthuong.paper_version IS 'What a paper of the route said, version by version; both faces are drawn from it';
COMMENT ON COLUMN khenthuong.paper_version.key IS 'What the paper is about, in the words of the feature that supplies its kind';
COMMENT ON COLUMN khenthuong.paper_version.digest IS 'SHA-256 of what it says: a version is added only where it differs';
