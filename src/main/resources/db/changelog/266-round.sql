--liquibase formatted sql

--changeset khenthuong:round-change-001
CREATE TABLE khenthuong.round_change (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    round           text        NOT NULL REFERENCES khenthuong.award_round,
    kind            text        NOT NULL,
    unit            text,
    subject         text        NOT NULL,
    before_value    text,
    after_value     text,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    made_by         text        NOT NULL,
    made_at         timestamptz NOT NULL
);
CREATE INDEX round_change_of ON khenthuong.round_change (round);
COMMENT ON TABLE khenthuong.round_change IS 'What documents made of a round and changed in it, with the values before and after, in words';
COMMENT ON COLUMN khenthuong.round_change.unit IS 'The only unit it concerns, or null';

-- Rounds that stand already show the guidance they rest on; it can be filed there.
INSERT INTO khenthuong.round_change (round, kind, subject, document_number, document_date, made_by, made_at)
SELECT code, 'GUIDANCE', 'Hướng dẫn của Sở Nội vụ', guidance_number, guidance_date, proposed_by, proposed_at
  FROM khenthuong.award_round WHERE guidance_number IS NOT NULL;
INSERT INTO khenthuong.round_change (round, kind, subject, document_number, document_date, made_by, made_at)
SELECT code, 'AGREEMENT', 'Văn bản thống nhất của cơ quan phối hợp', agreement_number, agreement_date, proposed_by, proposed_at
  FROM khenthuong.award_round WHERE agreement_number IS NOT NULL;

--changeset khenthuong:round-schedule-001
ALTER TABLE khenthuong.award_round
    ADD COLUMN focal_deadline     timestamptz,
    ADD COLUMN appraisal_deadline timestamptz,
    ADD CHECK (focal_deadline IS NULL OR appraisal_deadline IS NULL OR focal_deadline <= appraisal_deadline);
COMMENT ON COLUMN khenthuong.award_round.focal_deadline IS 'First instant that is too late for the focal agency''s list, by the guidance; null where it says nothing';
COMMENT ON COLUMN khenthuong.award_round.appraisal_deadline IS 'First instant that is too late for the submission of Home Affairs, by the guidance; null where it says nothing';
