--liquibase formatted sql

--changeset khenthuong:nomination-remake-001
ALTER TABLE khenthuong.dossier ADD COLUMN made_from text;
CREATE INDEX dossier_made_from ON khenthuong.dossier (made_from) WHERE made_from IS NOT NULL;
COMMENT ON COLUMN khenthuong.dossier.made_from IS 'Number of the expired dossier with whose contents this one was begun';
