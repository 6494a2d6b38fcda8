--liquibase formatted sql

--changeset khenthuong:annual-report-001
CREATE TABLE khenthuong.report_watch (
    since timestamptz NOT NULL
);
COMMENT ON TABLE khenthuong.report_watch IS 'Since when this installation opens years of reports by itself: one missed before is not made up for';
INSERT INTO khenthuong.report_watch (since) VALUES (now());

CREATE TABLE khenthuong.report_year (
    year      integer     PRIMARY KEY CHECK (year BETWEEN 2000 AND 2200),
    deadline  timestamptz NOT NULL,
    opened_at timestamptz NOT NULL,
    opened_by text        NOT NULL,
    closed_at timestamptz,
    closed_by text,
    CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
COMMENT ON COLUMN khenthuong.report_year.deadline IS 'First instant that is too late (R-097)';

CREATE TABLE khenthuong.unit_report (
    year            integer NOT NULL REFERENCES khenthuong.report_year,
    unit            text    NOT NULL REFERENCES khenthuong.unit (code),
    position        integer NOT NULL CHECK (position >= 0),
    number          text    NOT NULL UNIQUE,
    state           text    NOT NULL CHECK (state IN ('OWED', 'PREPARED', 'DELIVERED', 'MISSING')),
    own_deadline    timestamptz,
    content         jsonb,
    prepared_by     text,
    prepared_at     timestamptz,
    return_reason   text,
    signed_by       text,
    document_number text,
    document_date   date,
    delivered_at    timestamptz,
    late            boolean NOT NULL DEFAULT false,
    PRIMARY KEY (year, unit),
    UNIQUE (year, position),
    CHECK ((state = 'DELIVERED') = (delivered_at IS NOT NULL)),
    CHECK (state <> 'DELIVERED' OR (content IS NOT NULL AND signed_by IS NOT NULL
                                    AND document_number IS NOT NULL AND document_date IS NOT NULL)),
    CHECK (delivered_at IS NOT NULL OR NOT late),
    CHECK (signed_by IS NULL OR signed_by <> prepared_by)
);
COMMENT ON COLUMN khenthuong.unit_report.own_deadline IS 'Of a unit that was granted its own; the others keep the year''s';

CREATE TABLE khenthuong.report_result (
    year               integer NOT NULL,
    unit               text    NOT NULL,
    target             text    NOT NULL,
    numerator          numeric CHECK (numerator >= 0),
    second_numerator   numeric CHECK (second_numerator >= 0),
    denominator        numeric CHECK (denominator >= 0),
    second_denominator numeric CHECK (second_denominator >= 0),
    last_year          numeric,
    reported           numeric,
    remark             text,
    PRIMARY KEY (year, unit, target),
    FOREIGN KEY (year, unit) REFERENCES khenthuong.unit_report (year, unit)
);

CREATE TABLE khenthuong.report_receipt (
    year        integer     NOT NULL,
    unit        text        NOT NULL,
    function    text        NOT NULL CHECK (function IN ('FOCAL_AGENCY', 'APPRAISER')),
    department  text        NOT NULL REFERENCES khenthuong.unit (code),
    number      text        NOT NULL UNIQUE,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (year, unit, function),
    FOREIGN KEY (year, unit) REFERENCES khenthuong.unit_report (year, unit)
);

CREATE TABLE khenthuong.report_reminder (
    year integer     NOT NULL,
    unit text        NOT NULL,
    day  date        NOT NULL,
    kind text        NOT NULL CHECK (kind IN ('AHEAD', 'LAST_DAY', 'OVERDUE')),
    at   timestamptz NOT NULL,
    PRIMARY KEY (year, unit, day),
    FOREIGN KEY (year, unit) REFERENCES khenthuong.unit_report (year, unit)
);
COMMENT ON TABLE khenthuong.report_reminder IS 'Days on which a unit was reminded; who got which mail is in the delivery log';

CREATE TABLE khenthuong.report_extension (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    year            integer     NOT NULL REFERENCES khenthuong.report_year,
    unit            text        REFERENCES khenthuong.unit (code),
    deadline        timestamptz NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    granted_by      text        NOT NULL,
    granted_at      timestamptz NOT NULL
);
COMMENT ON COLUMN khenthuong.report_extension.unit IS 'Null when it was granted to all';

CREATE TABLE khenthuong.report_consolidation (
    year           integer     NOT NULL REFERENCES khenthuong.report_year,
    kind           text        NOT NULL CHECK (kind IN ('FOCAL', 'BOARD')),
    assessment     text,
    missing_reason text,
    figures        jsonb       NOT NULL,
    submitted_by   text        NOT NULL,
    submitted_at   timestamptz NOT NULL,
    PRIMARY KEY (year, kind)
);

CREATE TABLE khenthuong.report_consolidation_letter (
    year      integer NOT NULL,
    kind      text    NOT NULL,
    addressee text    NOT NULL,
    number    text    NOT NULL,
    day       date    NOT NULL,
    PRIMARY KEY (year, kind, addressee),
    FOREIGN KEY (year, kind) REFERENCES khenthuong.report_consolidation (year, kind)
);
