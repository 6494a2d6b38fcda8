--liquibase formatted sql

--changeset khenthuong:office-001
CREATE TABLE khenthuong.password_slip (
    id          uuid        PRIMARY KEY,
    user_id     text        NOT NULL REFERENCES khenthuong.official (user_id),
    ordered_by  text        NOT NULL,
    ordered_at  timestamptz NOT NULL,
    printer     text,
    state       text        NOT NULL DEFAULT 'ORDERED' CHECK (state IN ('ORDERED', 'PRINTED', 'USED', 'VOID', 'EXPIRED')),
    alone       boolean     NOT NULL DEFAULT false,
    printed_by  text,
    printed_at  timestamptz,
    expires_at  timestamptz,
    ended_at    timestamptz,
    CHECK (printed_by <> ordered_by OR alone),
    CHECK ((printed_by IS NULL) = (printed_at IS NULL) AND (printed_by IS NULL) = (expires_at IS NULL)),
    CHECK (state NOT IN ('PRINTED', 'USED', 'EXPIRED') OR printed_by IS NOT NULL)
);
CREATE UNIQUE INDEX password_slip_ordered ON khenthuong.password_slip (user_id) WHERE state = 'ORDERED';
CREATE UNIQUE INDEX password_slip_printed ON khenthuong.password_slip (user_id) WHERE state = 'PRINTED';
CREATE INDEX password_slip_expiry ON khenthuong.password_slip (expires_at) WHERE state = 'PRINTED';
COMMENT ON TABLE khenthuong.password_slip IS 'Passwords for one sign-in that are handed over on paper where no mail reaches an official; the password itself is made while it is printed and kept nowhere';
COMMENT ON COLUMN khenthuong.password_slip.printer IS 'the administrator who confirmed, and alone may print; null where any other than the one who ordered may';
COMMENT ON COLUMN khenthuong.password_slip.alone IS 'printed by who ordered it: the only administrator there was, before the first round';

--changeset khenthuong:office-002
-- A password in a mail that was given up or replaced is forgotten with it; those of before are forgotten now.
UPDATE khenthuong.notice SET model = model - 'secret' WHERE state IN ('FAILED', 'CANCELLED') AND model -> 'secret' IS NOT NULL;

--changeset khenthuong:office-003
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

--changeset khenthuong:office-004
ALTER TABLE khenthuong.notice_preference ADD COLUMN single_mails boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN khenthuong.notice_preference.single_mails IS 'whether what need not be mailed at once is; else it stands in the digest and on the pages';
CREATE TABLE khenthuong.office_notice (
    only_row      boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    digest_time   time        NOT NULL,
    overdue_daily integer     NOT NULL,
    sender_name   text        NOT NULL,
    reply_to      text        NOT NULL,
    signature     text        NOT NULL,
    changed_by    text        NOT NULL,
    changed_at    timestamptz NOT NULL
);
COMMENT ON TABLE khenthuong.office_notice IS 'How the office writes; without a row the configuration says it';
CREATE TABLE khenthuong.unit_mailbox (
    unit    text PRIMARY KEY REFERENCES khenthuong.unit (code),
    address text NOT NULL
);
COMMENT ON TABLE khenthuong.unit_mailbox IS 'Common mailboxes of units, which get a copy of what concerns the unit';
CREATE TABLE khenthuong.notice_mute (
    role text NOT NULL,
    kind text NOT NULL,
    PRIMARY KEY (role, kind)
);
COMMENT ON TABLE khenthuong.notice_mute IS 'Which groups get which optional notices not as mails of their own';
