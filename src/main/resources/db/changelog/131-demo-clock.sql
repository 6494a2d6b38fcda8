--liquibase formatted sql

--changeset khenthuong:demo-clock-002 context:demo
-- The plan's own time lies behind the real one.
ALTER TABLE khenthuong.demo_clock DROP CONSTRAINT demo_clock_shift_millis_check;
COMMENT ON TABLE khenthuong.demo_clock IS 'How far the clock of the demonstration is ahead of the real one; negative: behind it';

--changeset khenthuong:demo-clock-003 context:demo
-- A demonstration that was begun in the real time stays in it.
INSERT INTO khenthuong.demo_clock (shift_millis) SELECT 0 WHERE EXISTS (SELECT 1 FROM khenthuong.award_round)
    ON CONFLICT (only_row) DO NOTHING;

--changeset khenthuong:demo-clock-004 context:demo
CREATE TABLE khenthuong.demo_seed (
    only_row boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    begun_at timestamptz NOT NULL,
    ended_at timestamptz CHECK (ended_at >= begun_at)
);
COMMENT ON TABLE khenthuong.demo_seed IS 'When, by its own clock, what the demonstration shows at first was entered; not ended: it was interrupted';
INSERT INTO khenthuong.demo_seed (begun_at, ended_at)
    SELECT min(entered), min(entered) FROM (SELECT opened_at AS entered FROM khenthuong.award_round) AS rounds HAVING count(*) > 0;
