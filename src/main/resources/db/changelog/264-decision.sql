--liquibase formatted sql

--changeset khenthuong:decision-264
CREATE TABLE khenthuong.publication_withdrawal (
    id               bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list             text        NOT NULL REFERENCES khenthuong.award_list,
    reason           text        NOT NULL,
    document_number  text        NOT NULL,
    document_date    date        NOT NULL,
    withdrawn_by     text        NOT NULL,
    withdrawn_at     timestamptz NOT NULL,
    restored_reason  text,
    restored_number  text,
    restored_date    date,
    restored_by      text,
    restored_at      timestamptz,
    CHECK (num_nulls(restored_reason, restored_number, restored_date, restored_by, restored_at) IN (0, 5))
);
CREATE UNIQUE INDEX publication_withdrawal_standing ON khenthuong.publication_withdrawal (list) WHERE restored_at IS NULL;
CREATE INDEX publication_withdrawal_list ON khenthuong.publication_withdrawal (list);
COMMENT ON TABLE khenthuong.publication_withdrawal IS 'decisions whose names were taken off the public pages, and put back; rows stay';

CREATE VIEW khenthuong.withdrawn_publication AS
SELECT list FROM khenthuong.publication_withdrawal WHERE restored_at IS NULL;
COMMENT ON VIEW khenthuong.withdrawn_publication IS 'Decisions whose names are off the public pages now';
