--liquibase formatted sql

--changeset khenthuong:supervision-001
CREATE TABLE khenthuong.observation_counter (
    round text    PRIMARY KEY,
    last  integer NOT NULL CHECK (last > 0)
);
COMMENT ON TABLE khenthuong.observation_counter IS 'the last number given to an observation on a round';

CREATE TABLE khenthuong.observation (
    number          text        PRIMARY KEY,
    round           text        NOT NULL,
    list            text,
    agency          text        NOT NULL,
    content         text        NOT NULL,
    state           text        NOT NULL,
    filed_by        text        NOT NULL,
    filed_at        timestamptz NOT NULL,
    answer          text,
    answered_by     text,
    answered_for    text,
    answered_at     timestamptz,
    withdraw_reason text,
    withdrawn_by    text,
    withdrawn_at    timestamptz,
    CHECK (num_nulls(answer, answered_by, answered_for, answered_at) IN (0, 4)),
    CHECK (num_nulls(withdraw_reason, withdrawn_by, withdrawn_at) IN (0, 3)),
    CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK (state <> 'ANSWERED' OR answered_at IS NOT NULL)
);
CREATE INDEX observation_round ON khenthuong.observation (round);
COMMENT ON TABLE khenthuong.observation IS 'what a supervising body says about a round or a published list (R-020, R-099); never removed, and it decides nothing';
COMMENT ON COLUMN khenthuong.observation.list IS 'the published list it is about, or null for the round as a whole';
COMMENT ON COLUMN khenthuong.observation.agency IS 'code of the unit or body in whose name it was filed';
