--liquibase formatted sql

--changeset khenthuong:names-001
ALTER TABLE khenthuong.dossier ADD COLUMN name_key_edition smallint NOT NULL DEFAULT 1;
COMMENT ON COLUMN khenthuong.dossier.name_key_edition IS 'Which edition of the keys of names name_key is of; older ones are renewed when the application starts';
CREATE INDEX IF NOT EXISTS dossier_by_name_in_every_round ON khenthuong.dossier (name_key);
