--liquibase formatted sql

--changeset khenthuong:notification-244-001
-- A password in a mail that was given up or replaced is forgotten with it; those of before are forgotten now.
UPDATE khenthuong.notice SET model = model - 'secret' WHERE state IN ('FAILED', 'CANCELLED') AND model -> 'secret' IS NOT NULL;

--changeset khenthuong:notification-244-002
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
