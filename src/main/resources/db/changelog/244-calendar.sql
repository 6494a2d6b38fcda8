--liquibase formatted sql

--changeset khenthuong:calendar-244-001
-- A year keeps what it rests on; a day that was changed later names its own document.
ALTER TABLE khenthuong.calendar_day ADD COLUMN document_number text, ADD COLUMN document_date date,
    ADD CONSTRAINT calendar_day_document CHECK ((document_number IS NULL) = (document_date IS NULL));
COMMENT ON COLUMN khenthuong.calendar_day.document_number IS 'Document that made the day what it is; null where the year''s own basis does';
CREATE TABLE khenthuong.calendar_change (
    id              uuid        PRIMARY KEY,
    year            integer     NOT NULL,
    version         integer,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    days            jsonb       NOT NULL,
    days_changed    integer     NOT NULL,
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    state           text        NOT NULL CHECK (state IN ('PENDING', 'CONFIRMED', 'REFUSED', 'ALONE')),
    decided_by      text,
    decided_at      timestamptz,
    reason          text,
    CHECK ((state IN ('CONFIRMED', 'REFUSED')) = (decided_by IS NOT NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state <> 'CONFIRMED' OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX calendar_change_pending ON khenthuong.calendar_change (year) WHERE state = 'PENDING';
COMMENT ON TABLE khenthuong.calendar_change IS 'Changes of calendars: those that wait for a second administrator, and those one administrator made alone';
COMMENT ON COLUMN khenthuong.calendar_change.days_changed IS 'how many days it makes others; what one made alone is counted together';
