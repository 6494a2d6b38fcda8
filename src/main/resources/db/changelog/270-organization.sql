--liquibase formatted sql

--changeset khenthuong:organization-270-001
ALTER TABLE khenthuong.shipped_reorganisation ADD COLUMN told_at timestamptz;
COMMENT ON COLUMN khenthuong.shipped_reorganisation.told_at IS 'when those concerned were told that it holds; null until its day has come';
UPDATE khenthuong.shipped_reorganisation SET told_at = day;
