--liquibase formatted sql

--changeset khenthuong:matter-420
ALTER TABLE khenthuong.matter
    ADD COLUMN withdrawn_by              varchar(100),
    ADD COLUMN withdrawn_role            varchar(100),
    ADD COLUMN withdrawn_at              timestamptz,
    ADD COLUMN withdrawal_reason         text,
    ADD COLUMN withdrawal_number         varchar(100),
    ADD COLUMN withdrawal_date           date,
    ADD CHECK (num_nulls(withdrawn_by, withdrawn_role, withdrawn_at, withdrawal_reason, withdrawal_number, withdrawal_date) IN (0, 6)),
    ADD CHECK (withdrawn_at IS NULL OR outcome IS NULL);
DROP INDEX khenthuong.matter_open;
CREATE INDEX matter_open ON khenthuong.matter (due) WHERE outcome IS NULL AND withdrawn_at IS NULL;
COMMENT ON COLUMN khenthuong.matter.withdrawal_reason IS 'Why it was recorded by mistake; like its subject seen by the recorder only, in no journal or notice';
