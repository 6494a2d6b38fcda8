--liquibase formatted sql

--changeset khenthuong:notification-home-001
-- Few, among all that were ever sent.
CREATE INDEX notice_failed ON khenthuong.notice (created_at) WHERE state = 'FAILED';
