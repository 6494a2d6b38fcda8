--liquibase formatted sql

--changeset khenthuong:organization-244-001
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
