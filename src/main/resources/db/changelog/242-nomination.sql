--liquibase formatted sql

--changeset khenthuong:nomination-042
ALTER TABLE khenthuong.dossier ADD COLUMN acting_unit varchar(60);
ALTER TABLE khenthuong.dossier ADD COLUMN submit_until timestamptz;
CREATE INDEX dossier_by_acting_unit ON khenthuong.dossier (acting_unit, number) WHERE acting_unit IS NOT NULL;
CREATE INDEX dossier_own_deadline ON khenthuong.dossier (submit_until) WHERE submit_until IS NOT NULL;
COMMENT ON COLUMN khenthuong.dossier.acting_unit IS 'Unit that works the dossier in place of its own, which ended without successor (A-37)';
COMMENT ON COLUMN khenthuong.dossier.submit_until IS 'Until when it may be submitted whatever has become of its round: the time that a hold has given back';

CREATE TABLE khenthuong.dossier_hold (
    id                       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier                  varchar(120) NOT NULL REFERENCES khenthuong.dossier (number),
    since                    timestamptz  NOT NULL,
    ground                   varchar(30)  NOT NULL,
    reason                   text         NOT NULL,
    held_by                  varchar(100),
    held_document            varchar(100),
    held_document_date       date,
    answer_days              integer,
    until                    timestamptz,
    resolution               varchar(20),
    resolved_by              varchar(100),
    resolution_reason        text,
    resolution_document      varchar(100),
    resolution_document_date date,
    receiving_unit           varchar(60),
    CHECK ((until IS NULL) = (resolution IS NULL))
);
CREATE UNIQUE INDEX dossier_hold_open ON khenthuong.dossier_hold (dossier) WHERE until IS NULL;
CREATE INDEX dossier_hold_by_dossier ON khenthuong.dossier_hold (dossier, since);
COMMENT ON TABLE khenthuong.dossier_hold IS 'Times during which a dossier stood still: from, to, ground, by which document, what came of it';
COMMENT ON COLUMN khenthuong.dossier_hold.held_by IS 'User; null where the system did it (A-37)';
COMMENT ON COLUMN khenthuong.dossier_hold.answer_days IS 'Working days that were left until the day of answer of the receipt; null without receipt or where it had passed';

CREATE TABLE khenthuong.dossier_hold_clock (
    hold      bigint      NOT NULL REFERENCES khenthuong.dossier_hold (id) ON DELETE CASCADE,
    task_id   varchar(64) NOT NULL,
    step      varchar(80) NOT NULL,
    due       timestamptz NOT NULL,
    days_left integer     CHECK (days_left >= 0),
    PRIMARY KEY (hold, task_id)
);
COMMENT ON TABLE khenthuong.dossier_hold_clock IS 'Due dates that stand still during a hold';
COMMENT ON COLUMN khenthuong.dossier_hold_clock.days_left IS 'Working days that were left; null where the due date had passed, and comes back as it was';

--changeset khenthuong:nomination-043
CREATE OR REPLACE VIEW khenthuong.dossier_overview AS
SELECT number, round, unit, nominee_type, nominee_name, name_key, criteria_group, award_form, state, pool, on_hold, deferred,
       decided, list_code, refusal_code, refusal_reason, document_number, document_date, created_at, submitted_at, received_at,
       answer_due, updated_at, appraisal, acting_unit
  FROM khenthuong.dossier;

CREATE VIEW khenthuong.dossier_hold_overview AS
SELECT dossier, since, ground, reason, held_by, held_document, held_document_date, until, resolution, resolved_by,
       resolution_reason, resolution_document, resolution_document_date, receiving_unit
  FROM khenthuong.dossier_hold;
COMMENT ON VIEW khenthuong.dossier_hold_overview IS 'Holds of dossiers as other modules read them';

--changeset khenthuong:annual-report-042
ALTER TABLE khenthuong.unit_report DROP CONSTRAINT unit_report_state_check;
ALTER TABLE khenthuong.unit_report ADD CONSTRAINT unit_report_state_check
    CHECK (state IN ('OWED', 'PREPARED', 'DELIVERED', 'MISSING', 'RELEASED'));
