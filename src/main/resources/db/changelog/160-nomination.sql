--liquibase formatted sql

--changeset khenthuong:nomination-002
ALTER TABLE khenthuong.dossier ADD COLUMN rejection jsonb;
COMMENT ON COLUMN khenthuong.dossier.rejection IS 'The refusal the reception proposes, and the document by which the head of the focal agency signed it';
CREATE INDEX dossier_by_identity_number ON khenthuong.dossier (identity_number) WHERE identity_number IS NOT NULL;
CREATE INDEX dossier_by_name_in_every_round ON khenthuong.dossier (name_key);
