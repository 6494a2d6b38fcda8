--liquibase formatted sql

--changeset khenthuong:matter-341
CREATE TABLE khenthuong.matter (
    id                       bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier                  varchar(120) NOT NULL REFERENCES khenthuong.dossier (number),
    ground                   varchar(30)  NOT NULL CHECK (ground IN ('DISCIPLINE', 'INSPECTION', 'COMPLAINT')),
    recorder                 varchar(20)  NOT NULL CHECK (recorder IN ('UNIT', 'FOCAL_AGENCY', 'APPRAISER')),
    recorded_by              varchar(100) NOT NULL,
    recorded_role            varchar(100) NOT NULL,
    recorded_at              timestamptz  NOT NULL,
    document_number          varchar(100) NOT NULL,
    document_date            date         NOT NULL,
    due                      date         NOT NULL,
    subject                  text         NOT NULL,
    authority                text,
    programme                text,
    form                     varchar(20)  CHECK (form IN ('COMPLAINT', 'DENUNCIATION', 'PETITION')),
    received_on              date,
    complainant              text,
    complainant_address      text,
    outcome                  varchar(20)  CHECK (outcome IN ('NO_VIOLATION', 'VIOLATION')),
    conclusion               text,
    conclusion_number        varchar(100),
    conclusion_date          date,
    discipline_until         date,
    concluded_by             varchar(100),
    concluded_role           varchar(100),
    concluded_at             timestamptz,
    CHECK (CASE ground
               WHEN 'DISCIPLINE' THEN num_nonnulls(authority) = 1 AND num_nulls(programme, form, received_on, complainant, complainant_address) = 5
               WHEN 'INSPECTION' THEN num_nonnulls(authority, programme) = 2 AND num_nulls(form, received_on, complainant, complainant_address) = 4
               ELSE num_nonnulls(form, received_on) = 2 AND num_nulls(authority, programme) = 2 END),
    CHECK (num_nulls(outcome, conclusion, conclusion_number, conclusion_date, concluded_by, concluded_role, concluded_at) IN (0, 7)),
    CHECK (discipline_until IS NULL OR (outcome = 'VIOLATION' AND ground = 'DISCIPLINE'))
);
CREATE INDEX matter_by_dossier ON khenthuong.matter (dossier, id);
CREATE INDEX matter_open ON khenthuong.matter (due) WHERE outcome IS NULL;
COMMENT ON TABLE khenthuong.matter IS 'What is on record about a nominee and keeps the dossier on hold: a discipline, an inspection (R-091), a complaint, denunciation or petition';
COMMENT ON COLUMN khenthuong.matter.recorder IS 'Whose it is: the unit, or whoever holds the function today (A-20); only they see who complained and what is said';
COMMENT ON COLUMN khenthuong.matter.due IS 'Last day on which it is to be concluded or answered';
COMMENT ON COLUMN khenthuong.matter.complainant IS 'Protected: seen by the recorder only, in no journal, notice or log; null where the letter has no name';
COMMENT ON COLUMN khenthuong.matter.discipline_until IS 'Day the discipline ends; achievements count from then on only';

CREATE TABLE khenthuong.matter_alert (
    matter      bigint      NOT NULL REFERENCES khenthuong.matter (id) ON DELETE CASCADE,
    stage       varchar(20) NOT NULL,
    recipients  varchar(20) NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (matter, stage, recipients)
);
COMMENT ON TABLE khenthuong.matter_alert IS 'Reminders and escalations of a matter that have been told';
