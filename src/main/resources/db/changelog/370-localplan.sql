--liquibase formatted sql

--changeset khenthuong:localplan-370
CREATE TABLE khenthuong.local_plan (
    id                uuid        PRIMARY KEY,
    unit              text        NOT NULL,
    version           integer     NOT NULL CHECK (version > 0),
    revision          integer     NOT NULL DEFAULT 1,
    state             text        NOT NULL CHECK (state IN ('DRAFT', 'PROPOSED', 'CONFIRMED', 'WITHDRAWN')),
    document_number   text        NOT NULL,
    document_date     date        NOT NULL,
    issuer            text        NOT NULL,
    valid_from        date        NOT NULL,
    valid_to          date        NOT NULL,
    village_meeting   boolean     NOT NULL,
    criteria          jsonb       NOT NULL,
    editors           text[]      NOT NULL CHECK (cardinality(editors) > 0),
    entered_at        timestamptz NOT NULL,
    return_reason     text,
    confirmed_by      text,
    confirmed_at      timestamptz,
    withdrawal_number text,
    withdrawal_date   date,
    withdrawal_reason text,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    UNIQUE (unit, version),
    CHECK (valid_from <= valid_to),
    CHECK (num_nulls(confirmed_by, confirmed_at) IN (0, 2)),
    CHECK ((state IN ('CONFIRMED', 'WITHDRAWN')) = (confirmed_at IS NOT NULL)),
    CHECK (num_nulls(withdrawal_number, withdrawal_date, withdrawal_reason, withdrawn_by, withdrawn_at) IN (0, 5)),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
);
CREATE UNIQUE INDEX local_plan_under_way ON khenthuong.local_plan (unit) WHERE state IN ('DRAFT', 'PROPOSED');
CREATE INDEX local_plan_confirmed ON khenthuong.local_plan (unit, confirmed_at) WHERE confirmed_at IS NOT NULL;
COMMENT ON TABLE khenthuong.local_plan IS 'a locality''s own plan of the movement with its extra criteria (R-022); once confirmed a row never changes but for its withdrawal';
COMMENT ON COLUMN khenthuong.local_plan.version IS 'counts the registrations of a unit; the one confirmed last is in force';
COMMENT ON COLUMN khenthuong.local_plan.revision IS 'grows with every change of what is being entered';
COMMENT ON COLUMN khenthuong.local_plan.editors IS 'who entered something of it: none of them confirms it';
COMMENT ON COLUMN khenthuong.local_plan.village_meeting IS 'villages and households need the minutes of a village meeting (R-095)';
