--liquibase formatted sql

--changeset khenthuong:decision-281-001
CREATE TABLE khenthuong.decision_amendment (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list            text        NOT NULL REFERENCES khenthuong.award_list,
    kind            text        NOT NULL CHECK (kind IN ('AMENDMENT', 'CORRECTION')),
    dossier         text,
    place           text,
    old_text        text        NOT NULL,
    new_text        text        NOT NULL CHECK (new_text <> old_text),
    reason          text        NOT NULL,
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    document_number text,
    document_date   date,
    issued_by       text,
    issued_at       timestamptz,
    refused_by      text,
    refused_at      timestamptz,
    refusal         text,
    CHECK ((kind = 'AMENDMENT') = (dossier IS NOT NULL)),
    CHECK ((kind = 'CORRECTION') = (place IS NOT NULL)),
    CHECK (num_nulls(document_number, document_date, issued_by, issued_at) IN (0, 4)),
    CHECK (num_nulls(refused_by, refused_at, refusal) IN (0, 3)),
    CHECK (issued_at IS NULL OR refused_at IS NULL),
    CHECK (issued_by <> proposed_by)
);
CREATE INDEX decision_amendment_list ON khenthuong.decision_amendment (list);
CREATE UNIQUE INDEX decision_amendment_open ON khenthuong.decision_amendment (dossier)
    WHERE issued_at IS NULL AND refused_at IS NULL;
COMMENT ON TABLE khenthuong.decision_amendment IS 'What was wrong in an issued decision: a wrong name is amended by a decision, a wrong layout corrected by a letter (NĐ 30/2020/NĐ-CP, Điều 18)';
COMMENT ON COLUMN khenthuong.decision_amendment.old_text IS 'As the decision has it; it stays there';

CREATE VIEW khenthuong.amended_nominee AS
SELECT DISTINCT ON (dossier) dossier, new_text AS name, document_number, document_date
  FROM khenthuong.decision_amendment
 WHERE kind = 'AMENDMENT' AND issued_at IS NOT NULL
 ORDER BY dossier, issued_at DESC, id DESC;
COMMENT ON VIEW khenthuong.amended_nominee IS 'Names of rewarded nominees as a later decision has put them right';
