--liquibase formatted sql

--changeset khenthuong:engine-account-001
CREATE TABLE khenthuong.account (
    user_id            text    PRIMARY KEY,
    session_epoch      bigint  NOT NULL DEFAULT 0,
    password_to_change boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE khenthuong.account IS 'What the engine does not know of its users; who has no row has the defaults';
COMMENT ON COLUMN khenthuong.account.session_epoch IS 'a session that was opened under an earlier one is over, on every node';
COMMENT ON COLUMN khenthuong.account.password_to_change IS 'the password was given by an administrator, for one sign-in';
