--liquibase formatted sql

--changeset khenthuong:round-change-petition
ALTER TABLE khenthuong.round_change ADD COLUMN petition text;
CREATE INDEX round_change_petition ON khenthuong.round_change (petition) WHERE petition IS NOT NULL;
COMMENT ON COLUMN khenthuong.round_change.petition IS 'The petition of a unit the change refers to (R-100), or null';
