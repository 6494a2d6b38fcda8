--liquibase formatted sql

--changeset khenthuong:award-410
CREATE TABLE khenthuong.awaited_amount (
    list            text        NOT NULL,
    dossier         text        NOT NULL,
    amount          bigint      NOT NULL CHECK (amount > 0),
    reason          text        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    laid_down_by    text        NOT NULL,
    laid_down_at    timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 1,
    PRIMARY KEY (list, dossier)
);
COMMENT ON TABLE khenthuong.awaited_amount IS 'what a document lays down for a case of a list before its decision has a number (A-38); goes into table reward with the decision';
COMMENT ON COLUMN khenthuong.awaited_amount.amount IS 'in đồng';
COMMENT ON COLUMN khenthuong.awaited_amount.version IS 'grows with every change; a case without a row has version 0';
