--liquibase formatted sql

--changeset khenthuong:annual-report-010
-- The review of poor households ends after the reports are due: what it confirms is added to a delivered report (A-28).
CREATE TABLE khenthuong.report_official_figures (
    year            integer     NOT NULL,
    unit            text        NOT NULL,
    position        integer     NOT NULL CHECK (position > 0),
    as_of           date        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    results         jsonb       NOT NULL,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (year, unit, position),
    FOREIGN KEY (year, unit) REFERENCES khenthuong.unit_report (year, unit)
);
COMMENT ON TABLE khenthuong.report_official_figures IS 'Official figures in place of the estimates of a delivered report; the report itself stays as it was signed';
COMMENT ON COLUMN khenthuong.report_official_figures.position IS 'The highest counts; earlier ones are kept';
COMMENT ON COLUMN khenthuong.report_official_figures.results IS 'One per target that is taken from the yearly review, as the report tells them';
