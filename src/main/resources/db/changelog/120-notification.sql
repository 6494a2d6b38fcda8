--liquibase formatted sql

--changeset khenthuong:notification-001
CREATE TABLE khenthuong.notice (
    id               uuid        PRIMARY KEY,
    recipient        text        NOT NULL,
    full_name        text        NOT NULL,
    address          text        NOT NULL,
    subject          text        NOT NULL,
    kind             text        NOT NULL,
    day              date        NOT NULL,
    model            jsonb       NOT NULL,
    process_instance text,
    state            text        NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'SENT', 'FAILED', 'CANCELLED')),
    attempts         integer     NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL,
    sent_at          timestamptz,
    failure          text,
    title            text,
    text_body        text,
    html_body        text,
    incident         text,
    CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
    CONSTRAINT notice_told_once UNIQUE (recipient, subject, kind, day)
);
CREATE INDEX notice_subject ON khenthuong.notice (subject, kind, day);
CREATE INDEX notice_recipient ON khenthuong.notice (recipient, created_at);
CREATE INDEX notice_created ON khenthuong.notice (created_at);
COMMENT ON TABLE khenthuong.notice IS 'Outbox and delivery log: what officials were told, and what became of it';
COMMENT ON COLUMN khenthuong.notice.model IS 'what the templates read';
COMMENT ON COLUMN khenthuong.notice.title IS 'the subject line of the mail; like the bodies as it was sent or last tried';
COMMENT ON COLUMN khenthuong.notice.incident IS 'the incident of the engine that tells of the failure';

-- What waits to be sent. Whoever sends a mail holds its row here, so that nobody who cancels or lists a notice waits for a mail
-- server.
CREATE TABLE khenthuong.notice_queue (
    notice        uuid        PRIMARY KEY REFERENCES khenthuong.notice,
    next_at       timestamptz NOT NULL,
    failures      integer     NOT NULL DEFAULT 0,
    failing_since timestamptz
);
CREATE INDEX notice_queue_next ON khenthuong.notice_queue (next_at, notice);
