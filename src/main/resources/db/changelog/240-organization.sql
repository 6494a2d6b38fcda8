--liquibase formatted sql

--changeset khenthuong:organization-substitution-001
CREATE TABLE khenthuong.substitution (
    id              uuid        PRIMARY KEY,
    role            text        NOT NULL CHECK (role ~ '^[a-z]+[.][a-z0-9-]+$'),
    represented     text        REFERENCES khenthuong.official (user_id),
    substitute      text        NOT NULL REFERENCES khenthuong.official (user_id),
    capacity        text        NOT NULL CHECK (capacity IN ('KT', 'TL', 'TUQ', 'Q')),
    works           text[]      NOT NULL CHECK (cardinality(works) > 0),
    valid_from      date        NOT NULL,
    valid_to        date        CHECK (valid_to >= valid_from),
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    reason          text        NOT NULL CHECK (reason IN ('LEAVE', 'MISSION', 'VACANCY')),
    seat_title      text        NOT NULL,
    position        text        NOT NULL,
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    state           text        NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'CONFIRMED', 'REFUSED')),
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    ended_by        text,
    ended_at        timestamptz,
    end_reason      text,
    CHECK (represented <> substitute),
    CHECK ((capacity = 'Q') = (represented IS NULL)),
    CHECK (capacity NOT IN ('TL', 'TUQ') OR valid_to IS NOT NULL),
    CHECK ((state = 'PENDING') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state <> 'CONFIRMED' OR decided_by NOT IN (proposed_by, substitute)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL) AND (ended_by IS NULL) = (end_reason IS NULL)),
    CHECK (ended_by IS NULL OR state = 'CONFIRMED')
);
CREATE INDEX substitution_by_substitute ON khenthuong.substitution (substitute) WHERE state = 'CONFIRMED';
COMMENT ON TABLE khenthuong.substitution IS 'Who may act for the holder of a seat, as what, for which work and how long: proposed by one person, confirmed by an administrator; no row is ever deleted, the journal names them';
COMMENT ON COLUMN khenthuong.substitution.role IS 'the seat: the group of a head or of the Chair';
COMMENT ON COLUMN khenthuong.substitution.represented IS 'who holds it by his own right; none for an acting head (Q.)';
COMMENT ON COLUMN khenthuong.substitution.works IS 'the kinds of work it is for; all of them for everything';
COMMENT ON COLUMN khenthuong.substitution.seat_title IS 'what the holder of the seat signs as, e.g. Giám đốc';
COMMENT ON COLUMN khenthuong.substitution.position IS 'what the substitute signs as below it, e.g. Phó Giám đốc';

--changeset khenthuong:organization-substitution-002
ALTER TABLE khenthuong.audit_entry ADD COLUMN substitution uuid;
COMMENT ON COLUMN khenthuong.audit_entry.substitution IS 'By which substitution the actor held the role; null where it was his own';

--changeset khenthuong:organization-substitution-003
CREATE OR REPLACE VIEW khenthuong.audit_line AS
SELECT id, subject, step, actor, at, outcome, substitution FROM khenthuong.audit_entry WHERE subject IS NOT NULL AND NOT reading;
