--liquibase formatted sql

--changeset khenthuong:correspondence-440-001
ALTER TABLE khenthuong.paper_number DROP CONSTRAINT paper_number_series_check;
ALTER TABLE khenthuong.paper_number ADD CONSTRAINT paper_number_series_check
    CHECK (series IN ('SUBMISSION', 'MINUTES', 'DECISION', 'REPORT', 'LETTER', 'APOLOGY', 'NOTICE', 'GUIDANCE'));
COMMENT ON TABLE khenthuong.given_number IS 'number and date of a paper for which no step of the route asks';
