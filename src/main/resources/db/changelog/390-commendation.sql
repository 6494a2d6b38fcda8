--liquibase formatted sql

--changeset khenthuong:commendation-390
ALTER TABLE khenthuong.commendation_entry ADD COLUMN gender text CHECK (gender IN ('MALE', 'FEMALE'));
COMMENT ON COLUMN khenthuong.commendation_entry.gender IS 'decides between Ông and Bà; null where nobody said it';

CREATE OR REPLACE VIEW khenthuong.commended AS
SELECT entry.commendation || '/' || entry.id AS award, entry.commendation AS list, list.unit, entry.nominee_type, entry.name, entry.detail,
       entry.gender
  FROM khenthuong.commendation_entry entry JOIN khenthuong.commendation list ON list.number = entry.commendation
 WHERE list.state = 'DECIDED';
