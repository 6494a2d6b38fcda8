--liquibase formatted sql

--changeset khenthuong:organization-261-substitution
ALTER TABLE khenthuong.substitution ADD COLUMN lapse_noted_at timestamptz;
COMMENT ON COLUMN khenthuong.substitution.lapse_noted_at IS 'When it was noted, and told, that its last day is over';

--changeset khenthuong:organization-261-unit
CREATE TABLE khenthuong.unit_end_told (
    unit     text        NOT NULL,
    last_day date        NOT NULL,
    stage    text        NOT NULL CHECK (stage IN ('AHEAD', 'ENDED')),
    told_at  timestamptz NOT NULL,
    PRIMARY KEY (unit, last_day, stage)
);
COMMENT ON TABLE khenthuong.unit_end_told IS 'Which ends of units their officials were told, ahead and on the day, however the end came into the register';
-- Those that took effect by a change an administrator had entered were told then.
INSERT INTO khenthuong.unit_end_told (unit, last_day, stage, told_at)
SELECT unit.code, unit.valid_to, 'ENDED', change.took_effect_at
  FROM khenthuong.unit
  JOIN khenthuong.unit_change change ON change.took_effect_at IS NOT NULL AND change.valid_from = unit.valid_to + 1
   AND jsonb_exists(change.content -> 'units', unit.code)
ON CONFLICT DO NOTHING;
