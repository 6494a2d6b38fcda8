--liquibase formatted sql

--changeset khenthuong:decision-001
CREATE TABLE khenthuong.award_list (
    code               text        PRIMARY KEY,
    round              text        NOT NULL,
    ordinal            integer     NOT NULL CHECK (ordinal > 0),
    state              text        NOT NULL,
    version            integer     NOT NULL,
    rest_waits         boolean     NOT NULL DEFAULT true,
    rest_reason_code   text,
    rest_reason        text,
    minutes_number     text,
    minutes_date       date,
    minutes_members    integer     CHECK (minutes_members > 0),
    minutes_present    integer     CHECK (minutes_present BETWEEN 1 AND minutes_members),
    agreement_number   text,
    agreement_date     date,
    minimum_reason     text,
    focal_number       text,
    focal_date         date,
    appraisal_number   text,
    appraisal_date     date,
    note               text,
    opened_at          timestamptz NOT NULL,
    UNIQUE (round, ordinal)
);
COMMENT ON COLUMN khenthuong.award_list.version IS 'grows with every change that a signer must see';
COMMENT ON COLUMN khenthuong.award_list.rest_waits IS 'reviewed dossiers left out wait for a later list; else they are finally not selected';
COMMENT ON COLUMN khenthuong.award_list.note IS 'what the next person must know: why it came back, or the numbers of a limit';

-- A round has at most one list under way.
CREATE UNIQUE INDEX award_list_under_way ON khenthuong.award_list (round) WHERE state NOT IN ('ISSUED', 'EMPTY');

--changeset khenthuong:decision-002
CREATE TABLE khenthuong.award_list_entry (
    list         text    NOT NULL REFERENCES khenthuong.award_list,
    dossier      text    NOT NULL,
    listed       boolean NOT NULL,
    since        integer NOT NULL,
    left_at      integer,
    left_as      text,
    verdict      text,
    reason_code  text,
    reason       text,
    PRIMARY KEY (list, dossier)
);
CREATE INDEX award_list_entry_dossier ON khenthuong.award_list_entry (dossier);
COMMENT ON COLUMN khenthuong.award_list_entry.listed IS 'proposed on the list; false: among the rest its consolidation left out';
COMMENT ON COLUMN khenthuong.award_list_entry.since IS 'version of the list that brought the dossier';
COMMENT ON COLUMN khenthuong.award_list_entry.left_at IS 'version of the list that lost the dossier';

--changeset khenthuong:decision-003
CREATE TABLE khenthuong.award_list_view (
    task_id  text        NOT NULL,
    user_id  text        NOT NULL,
    list     text        NOT NULL REFERENCES khenthuong.award_list,
    version  integer     NOT NULL,
    dossiers text[]      NOT NULL,
    seen_at  timestamptz NOT NULL,
    PRIMARY KEY (task_id, user_id)
);
COMMENT ON TABLE khenthuong.award_list_view IS 'what an official was shown of a list when the form of a task was last read';

--changeset khenthuong:decision-004
CREATE TABLE khenthuong.award_decision (
    list            text        PRIMARY KEY REFERENCES khenthuong.award_list,
    decided_by      text        NOT NULL,
    decided_at      timestamptz NOT NULL,
    document_number text,
    document_date   date,
    issued_by       text,
    issued_at       timestamptz,
    CHECK (num_nulls(document_number, document_date, issued_by, issued_at) IN (0, 4))
);
