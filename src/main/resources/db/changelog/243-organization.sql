--liquibase formatted sql

--changeset khenthuong:organization-units-001
-- What a unit is called, and what it is, has a day: the row of the unit is how it began, a revision is how it stands from a day on.
CREATE TABLE khenthuong.unit_revision (
    unit       text    NOT NULL REFERENCES khenthuong.unit (code),
    valid_from date    NOT NULL,
    shown_from date    NOT NULL,
    name       text    NOT NULL,
    kind       text    NOT NULL CHECK (kind IN ('CITY', 'DISTRICT', 'DEPARTMENT', 'FATHERLAND_FRONT', 'SOCIO_POLITICAL',
                                                'POLICY_BANK', 'CONSULTED_AGENCY')),
    nominates  boolean NOT NULL,
    reports    boolean NOT NULL,
    PRIMARY KEY (unit, valid_from),
    CHECK (shown_from >= valid_from)
);
COMMENT ON COLUMN khenthuong.unit_revision.shown_from IS 'from when on it is called so on pages and papers: a name entered late does not change papers of the time before';

--changeset khenthuong:organization-units-002
CREATE TABLE khenthuong.unit_change (
    id             uuid        PRIMARY KEY,
    ordinal        bigint      NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    content        jsonb       NOT NULL,
    valid_from     date        NOT NULL,
    entered_by     text        NOT NULL,
    confirmed_by   text,
    entered_at     timestamptz NOT NULL,
    withdrawn_at   timestamptz,
    took_effect_at timestamptz,
    CHECK (confirmed_by <> entered_by),
    CHECK (withdrawn_at IS NULL OR took_effect_at IS NULL)
);
COMMENT ON TABLE khenthuong.unit_change IS 'Changes of units and of holders of functions that were entered by administrators, also those whose day is still to come';
CREATE INDEX unit_change_awaited ON khenthuong.unit_change (valid_from) WHERE withdrawn_at IS NULL AND took_effect_at IS NULL;

--changeset khenthuong:organization-units-003
-- What needs two administrators is proposed and confirmed in one place, whatever it is about.
ALTER TABLE khenthuong.official_change
    ADD COLUMN reorganisation jsonb,
    ADD COLUMN seen_version text,
    ADD CONSTRAINT official_change_reorganisation_check CHECK ((reorganisation IS NULL) = (seen_version IS NULL));
COMMENT ON COLUMN khenthuong.official_change.reorganisation IS 'a change of units or functions; then it is about no official';
COMMENT ON COLUMN khenthuong.official_change.seen_version IS 'of the units and functions concerned when it was proposed';
