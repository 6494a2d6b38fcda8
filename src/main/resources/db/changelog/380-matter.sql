--liquibase formatted sql

--changeset khenthuong:matter-380
ALTER TABLE khenthuong.matter ADD COLUMN version integer NOT NULL DEFAULT 0;
UPDATE khenthuong.matter SET version = 1 WHERE outcome IS NOT NULL;
COMMENT ON COLUMN khenthuong.matter.version IS 'How often it was concluded; a conclusion that corrects another one says which';
