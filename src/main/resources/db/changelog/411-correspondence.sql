--liquibase formatted sql

--changeset khenthuong:correspondence-411-001
CREATE TABLE khenthuong.given_number (
    kind            text        NOT NULL,
    key             text        NOT NULL,
    issue           text        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    given_by        text        NOT NULL,
    given_at        timestamptz NOT NULL,
    PRIMARY KEY (kind, key, issue)
);
COMMENT ON TABLE khenthuong.given_number IS 'number and date of a paper that is signed outside a step of the route; until it has them it is a draft';
COMMENT ON COLUMN khenthuong.given_number.issue IS 'which of the papers under one key that follow each other, e.g. the day of a reminder; empty where there is one';

--changeset khenthuong:correspondence-411-002
ALTER TABLE khenthuong.paper_number DROP CONSTRAINT paper_number_series_check;
ALTER TABLE khenthuong.paper_number ADD CONSTRAINT paper_number_series_check
    CHECK (series IN ('SUBMISSION', 'MINUTES', 'DECISION', 'REPORT', 'LETTER', 'APOLOGY', 'NOTICE'));
