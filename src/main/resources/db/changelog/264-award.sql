--liquibase formatted sql

--changeset khenthuong:award-264
ALTER TABLE khenthuong.base_salary ADD COLUMN entered_by text;
ALTER TABLE khenthuong.base_salary ADD COLUMN confirmed_by text;
ALTER TABLE khenthuong.base_salary ADD COLUMN confirmed_at timestamptz;
ALTER TABLE khenthuong.base_salary ADD CONSTRAINT base_salary_entered
    CHECK (num_nulls(entered_by, confirmed_by, confirmed_at) IN (0, 3));
COMMENT ON COLUMN khenthuong.base_salary.entered_by IS 'administrator who entered the row; null for a row that was shipped, which stays';

CREATE TABLE khenthuong.base_salary_change (
    id              uuid        PRIMARY KEY,
    valid_from      date        NOT NULL,
    amount          bigint      NOT NULL CHECK (amount > 0),
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    proposed_by     text        NOT NULL,
    proposed_at     timestamptz NOT NULL,
    state           text        NOT NULL CHECK (state IN ('PENDING', 'CONFIRMED', 'REFUSED')),
    decided_by      text,
    decided_at      timestamptz,
    reason          text
);
CREATE UNIQUE INDEX base_salary_change_pending ON khenthuong.base_salary_change (state) WHERE state = 'PENDING';
COMMENT ON TABLE khenthuong.base_salary_change IS 'base salaries one administrator proposes and another confirms';
