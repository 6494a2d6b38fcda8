--liquibase formatted sql

--changeset khenthuong:certificate-001
CREATE TABLE khenthuong.certificate_series (
    issuer text    NOT NULL,
    year   integer NOT NULL,
    last   integer NOT NULL DEFAULT 0 CHECK (last >= 0),
    PRIMARY KEY (issuer, year)
);
COMMENT ON TABLE khenthuong.certificate_series IS 'the last number given in each register (sổ vàng); taken in the transaction that uses it, so that none is left out';

--changeset khenthuong:certificate-002
CREATE TABLE khenthuong.certificate (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    issuer        text        NOT NULL,
    year          integer     NOT NULL,
    number        integer     NOT NULL CHECK (number > 0),
    list          text        NOT NULL,
    dossier       text        NOT NULL,
    form          text        NOT NULL,
    nominee_type  text        NOT NULL,
    recipient     text        NOT NULL,
    name_key      text        NOT NULL,
    unit          text        NOT NULL,
    code          text        NOT NULL,
    code_digest   bytea       NOT NULL UNIQUE,
    state         text        NOT NULL DEFAULT 'VALID' CHECK (state IN ('VALID', 'REPLACED', 'WITHDRAWN')),
    replaces      bigint      UNIQUE REFERENCES khenthuong.certificate,
    entered_at    timestamptz NOT NULL,
    printed_at    timestamptz,
    printed_by    text,
    handed_to     text,
    handed_on     date,
    handed_by     text,
    handed_at     timestamptz,
    version       integer     NOT NULL DEFAULT 0,
    UNIQUE (issuer, year, number),
    CHECK (num_nulls(printed_at, printed_by) IN (0, 2)),
    CHECK (num_nulls(handed_to, handed_on, handed_by, handed_at) IN (0, 4))
);
CREATE INDEX certificate_list ON khenthuong.certificate (list);
CREATE UNIQUE INDEX certificate_first ON khenthuong.certificate (dossier) WHERE replaces IS NULL;
COMMENT ON TABLE khenthuong.certificate IS 'the register of certificates: one row for each that was or will be handed out';
COMMENT ON COLUMN khenthuong.certificate.recipient IS 'the name as the certificate bears it';
COMMENT ON COLUMN khenthuong.certificate.code_digest IS 'SHA-256 of the code: what is looked up, so that the time of an answer tells nothing of the code';
COMMENT ON COLUMN khenthuong.certificate.replaces IS 'in the place of which it was made; null for the first one of an award';

--changeset khenthuong:certificate-003
CREATE TABLE khenthuong.certificate_request (
    id                bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    certificate       bigint      NOT NULL REFERENCES khenthuong.certificate,
    kind              text        NOT NULL CHECK (kind IN ('REPLACEMENT', 'CONFIRMATION', 'WITHDRAWAL')),
    cause             text        CHECK (cause IN ('LOST', 'DAMAGED', 'MISPRINTED', 'CORRECTED')),
    recipient         text,
    reason            text        NOT NULL,
    document_number   text        NOT NULL,
    document_date     date        NOT NULL,
    proposed_by       text        NOT NULL,
    proposed_at       timestamptz NOT NULL,
    outcome           text        CHECK (outcome IN ('APPROVED', 'REFUSED')),
    decided_by        text,
    decided_at        timestamptz,
    answer_number     text,
    answer_date       date,
    refusal           text,
    CHECK ((kind = 'REPLACEMENT') = (cause IS NOT NULL)),
    CHECK ((cause IS NOT DISTINCT FROM 'CORRECTED') = (recipient IS NOT NULL)),
    CHECK (num_nulls(outcome, decided_by, decided_at) IN (0, 3)),
    CHECK ((outcome IS NOT DISTINCT FROM 'REFUSED') = (refusal IS NOT NULL))
);
CREATE UNIQUE INDEX certificate_request_open ON khenthuong.certificate_request (certificate) WHERE outcome IS NULL;
CREATE INDEX certificate_request_certificate ON khenthuong.certificate_request (certificate);
COMMENT ON TABLE khenthuong.certificate_request IS 'replacement, confirmation or withdrawal of a certificate: one official proposes, the head decides';
COMMENT ON COLUMN khenthuong.certificate_request.recipient IS 'the right name, where the certificate is replaced because its name was corrected';

--changeset khenthuong:certificate-004
CREATE TABLE khenthuong.decision_code (
    list        text        PRIMARY KEY,
    code        text        NOT NULL,
    code_digest bytea       NOT NULL UNIQUE,
    entered_at  timestamptz NOT NULL
);
COMMENT ON TABLE khenthuong.decision_code IS 'by which everybody can look up whether a decision is genuine';

--changeset khenthuong:certificate-005
CREATE TABLE khenthuong.certificate_layout (
    form       text        NOT NULL,
    stock      text        NOT NULL CHECK (stock IN ('BLANK', 'PRINTED')),
    layout     jsonb       NOT NULL,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL,
    version    integer     NOT NULL,
    PRIMARY KEY (form, stock)
);
COMMENT ON TABLE khenthuong.certificate_layout IS 'where the fields stand on the stock of this province; without a row as it is shipped';
