--liquibase formatted sql

--changeset khenthuong:notification-170
ALTER TABLE khenthuong.notice ADD COLUMN occurrence text NOT NULL DEFAULT '';
ALTER TABLE khenthuong.notice DROP CONSTRAINT notice_told_once;
ALTER TABLE khenthuong.notice
    ADD CONSTRAINT notice_told_once UNIQUE (recipient, subject, kind, day, occurrence);
COMMENT ON COLUMN khenthuong.notice.occurrence IS
    'tells what happened twice on one day from what is told once a day, for which it is empty';
