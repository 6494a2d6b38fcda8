--liquibase formatted sql

--changeset khenthuong:demo-clock-001 context:demo
CREATE TABLE khenthuong.demo_clock (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    shift_millis bigint  NOT NULL CHECK (shift_millis >= 0)
);
COMMENT ON TABLE khenthuong.demo_clock IS 'How far the clock of the demonstration is ahead of the real one';
