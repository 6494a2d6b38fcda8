--liquibase formatted sql

--changeset khenthuong:nomination-340
ALTER TABLE khenthuong.dossier_hold ADD COLUMN decide_by date;
COMMENT ON COLUMN khenthuong.dossier_hold.decide_by IS 'Last day on which it is to be decided whether the dossier goes on; null where the step that resolves the hold says so';
