--liquibase formatted sql

--changeset khenthuong:consultation-001
CREATE TABLE khenthuong.consultation (
    key              text        PRIMARY KEY,
    dossier          text        NOT NULL,
    agency           text        NOT NULL,
    position         integer     NOT NULL,
    citation         text,
    added_by         text,
    added_reason     text,
    asked_at         timestamptz NOT NULL,
    due              timestamptz NOT NULL,
    state            text        NOT NULL CHECK (state IN ('ASKED', 'ANSWERED', 'NO_REPLY', 'CANCELLED')),
    closed_at        timestamptz,
    outcome          text        CHECK (outcome IN ('AGREE', 'DISAGREE')),
    reason           text,
    document_number  text,
    document_date    date,
    answered_by      text,
    answered_at      timestamptz,
    review_answer    text,
    review_answer_by text,
    review_answer_at timestamptz,
    UNIQUE (dossier, agency),
    UNIQUE (dossier, position),
    CHECK (num_nulls(added_by, added_reason) IN (0, 2)),
    CHECK ((citation IS NULL) = (added_by IS NOT NULL)),
    CHECK ((state = 'ASKED') = (closed_at IS NULL)),
    CHECK (num_nulls(outcome, document_number, document_date, answered_by, answered_at) IN (0, 5)),
    CHECK (outcome IS NULL OR state IN ('ANSWERED', 'NO_REPLY')),
    CHECK (state <> 'ANSWERED' OR outcome IS NOT NULL),
    CHECK (outcome <> 'DISAGREE' OR reason IS NOT NULL),
    CHECK (num_nulls(review_answer, review_answer_by, review_answer_at) IN (0, 3))
);
CREATE INDEX consultation_agency ON khenthuong.consultation (agency, asked_at);
COMMENT ON TABLE khenthuong.consultation IS 'an agency asked about a dossier (hiệp y), and what it said; the key is that of its process instance';
COMMENT ON COLUMN khenthuong.consultation.agency IS 'unit that was asked; its successors answer for it';
COMMENT ON COLUMN khenthuong.consultation.citation IS 'why the decision table asks it; null where the reviewer added it';
COMMENT ON COLUMN khenthuong.consultation.due IS 'first instant that is too late';
COMMENT ON COLUMN khenthuong.consultation.outcome IS 'what it said, in time or late: an answer to what ended as NO_REPLY is late and moves nothing';
COMMENT ON COLUMN khenthuong.consultation.review_answer IS 'what the reviewer says to a disagreement';

CREATE VIEW khenthuong.consultation_overview AS
SELECT key, dossier, agency, state FROM khenthuong.consultation;
COMMENT ON VIEW khenthuong.consultation_overview IS 'Which agency was asked about which dossier, as other modules read it';
