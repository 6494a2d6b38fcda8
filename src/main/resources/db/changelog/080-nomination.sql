--liquibase formatted sql

--changeset khenthuong:nomination-001
CREATE TABLE khenthuong.dossier_counter (
    round varchar(40) NOT NULL,
    unit  varchar(60) NOT NULL,
    last  integer     NOT NULL CHECK (last > 0),
    PRIMARY KEY (round, unit)
);
COMMENT ON TABLE khenthuong.dossier_counter IS 'Last dossier number of a unit in a round; taken in the transaction of the start, so without gaps';

CREATE TABLE khenthuong.dossier (
    number            varchar(120) PRIMARY KEY,
    round             varchar(40)  NOT NULL,
    unit              varchar(60)  NOT NULL,
    nominee_type      varchar(20)  NOT NULL,
    nominee_name      varchar(300) NOT NULL,
    name_key          varchar(300) NOT NULL,
    criteria_group    varchar(40)  NOT NULL,
    award_form        varchar(40)  NOT NULL,
    state             varchar(30)  NOT NULL,
    pool              boolean      NOT NULL,
    on_hold           boolean      NOT NULL DEFAULT false,
    deferred          boolean      NOT NULL DEFAULT false,
    decided           boolean      NOT NULL DEFAULT false,
    list_code         varchar(60),
    identity_number   varchar(12) CHECK (identity_number ~ '^([0-9]{9}|[0-9]{12})$'),
    refusal_code      varchar(30),
    refusal_reason    text,
    remark            text,
    document_number   varchar(100),
    document_date     date,
    submitted_at      timestamptz,
    received_at       timestamptz,
    answer_due        date,
    reception_since   timestamptz,
    received_days     integer      NOT NULL DEFAULT 0,
    supplement        jsonb,
    supplements       integer      NOT NULL DEFAULT 0,
    review            jsonb,
    appraisal         jsonb,
    content           jsonb        NOT NULL,
    criteria          jsonb,
    created_at        timestamptz  NOT NULL,
    updated_at        timestamptz  NOT NULL,
    version           integer      NOT NULL DEFAULT 0
);
CREATE INDEX dossier_by_round ON khenthuong.dossier (round, number);
CREATE INDEX dossier_by_unit ON khenthuong.dossier (unit, number);
CREATE INDEX dossier_by_list ON khenthuong.dossier (list_code, number) WHERE list_code IS NOT NULL;
CREATE INDEX dossier_by_name ON khenthuong.dossier (round, name_key);
-- One person, one live dossier in a round; AWARDED is live: nobody is rewarded twice in one round.
CREATE UNIQUE INDEX dossier_identity_number_once ON khenthuong.dossier (round, identity_number)
    WHERE identity_number IS NOT NULL
      AND state NOT IN ('NOT_AWARDED', 'NOT_SELECTED', 'FAILED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'CANCELLED');

CREATE TABLE khenthuong.dossier_duty (
    number varchar(120) NOT NULL,
    actor  varchar(100) NOT NULL,
    duty   varchar(20)  NOT NULL,
    at     timestamptz  NOT NULL,
    PRIMARY KEY (number, actor, duty)
);
COMMENT ON TABLE khenthuong.dossier_duty IS 'Who did what for a dossier: the four-eyes rule';
