--liquibase formatted sql

--changeset khenthuong:notification-260-001
ALTER TABLE khenthuong.office_notice ADD COLUMN report_days_ahead integer[];
COMMENT ON COLUMN khenthuong.office_notice.report_days_ahead IS 'calendar days before the last day on which units are reminded of their report; null where the configuration says it';
CREATE TABLE khenthuong.office_notice_change (
    id          uuid        PRIMARY KEY,
    unit        text        REFERENCES khenthuong.unit (code),
    wanted      jsonb       NOT NULL,
    seen        jsonb       NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('PENDING', 'CONFIRMED', 'REFUSED')),
    decided_by  text,
    decided_at  timestamptz,
    reason      text,
    CHECK ((state = 'PENDING') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state <> 'CONFIRMED' OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX office_notice_change_pending ON khenthuong.office_notice_change (coalesce(unit, '')) WHERE state = 'PENDING';
COMMENT ON TABLE khenthuong.office_notice_change IS 'Changes of what goes to everybody: proposed by one administrator, confirmed by another';
COMMENT ON COLUMN khenthuong.office_notice_change.unit IS 'whose common mailbox it is about; null where it is about how the office writes';
