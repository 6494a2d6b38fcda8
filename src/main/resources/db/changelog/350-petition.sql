--liquibase formatted sql

--changeset khenthuong:petition-001
CREATE TABLE khenthuong.petition_counter (
    unit text    NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL CHECK (last > 0),
    PRIMARY KEY (unit, year)
);
COMMENT ON TABLE khenthuong.petition_counter IS 'the last number given to a petition of a unit, and to a report on petitions of a department, in a year';

CREATE TABLE khenthuong.petition_report (
    number          text        PRIMARY KEY,
    unit            text        NOT NULL,
    department      text        NOT NULL CHECK (department IN ('FOCAL_AGENCY', 'APPRAISER')),
    content         text        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    composed_by     text        NOT NULL,
    composed_at     timestamptz NOT NULL,
    answer          text,
    answer_number   text,
    answer_date     date,
    answered_by     text,
    answered_at     timestamptz,
    CHECK (num_nulls(answer, answer_number, answer_date, answered_by, answered_at) IN (0, 5))
);
COMMENT ON TABLE khenthuong.petition_report IS 'petitions of several units, gathered by a department for the People''s Committee (R-100), and its answer';

CREATE TABLE khenthuong.petition (
    number          text        PRIMARY KEY,
    unit            text        NOT NULL,
    round           text,
    kind            text        NOT NULL CHECK (kind IN ('DIFFICULTY', 'ADJUSTMENT')),
    title           text        NOT NULL,
    content         text        NOT NULL,
    document_number text,
    document_date   date,
    addressee       text        NOT NULL CHECK (addressee IN ('FOCAL_AGENCY', 'APPRAISER')),
    state           text        NOT NULL,
    filed_by        text        NOT NULL,
    filed_at        timestamptz NOT NULL,
    forward_reason  text,
    forwarded_by    text,
    forwarded_at    timestamptz,
    report          text REFERENCES khenthuong.petition_report (number),
    answer          text,
    answer_number   text,
    answer_date     date,
    answered_by     text,
    answered_for    text,
    answered_at     timestamptz,
    end_reason      text,
    ended_at        timestamptz,
    CHECK (num_nulls(document_number, document_date) IN (0, 2)),
    CHECK (num_nulls(forward_reason, forwarded_by, forwarded_at) IN (0, 3)),
    CHECK (num_nulls(answer_number, answer_date) IN (0, 2)),
    CHECK (num_nulls(answer, answered_by, answered_for, answered_at) IN (0, 4)),
    CHECK ((state = 'ANSWERED') = (answered_at IS NOT NULL)),
    CHECK ((state IN ('WITHDRAWN', 'CANCELLED')) = (ended_at IS NOT NULL)),
    CHECK (state <> 'GATHERED' OR report IS NOT NULL)
);
CREATE INDEX petition_unit ON khenthuong.petition (unit);
CREATE INDEX petition_report_of ON khenthuong.petition (report) WHERE report IS NOT NULL;
COMMENT ON TABLE khenthuong.petition IS 'a difficulty or a proposal of a unit, sent to the focal agency or to Home Affairs (R-100), and what was answered';
COMMENT ON COLUMN khenthuong.petition.round IS 'the award round it is about, or null';
COMMENT ON COLUMN khenthuong.petition.report IS 'the report to the People''s Committee it was gathered into; at most one';
COMMENT ON COLUMN khenthuong.petition.answered_for IS 'the unit or body that answered, as it was called that day';
