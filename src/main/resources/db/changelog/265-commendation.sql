--liquibase formatted sql

--changeset khenthuong:commendation-001
CREATE TABLE khenthuong.commendation_counter (
    unit text    NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL CHECK (last > 0),
    PRIMARY KEY (unit, year)
);
COMMENT ON TABLE khenthuong.commendation_counter IS 'the last number given to a list of a unit and year';

CREATE TABLE khenthuong.commendation (
    number          text        PRIMARY KEY,
    unit            text        NOT NULL,
    year            integer     NOT NULL,
    ordinal         integer     NOT NULL,
    occasion        text        NOT NULL,
    state           text        NOT NULL,
    created_by      text        NOT NULL,
    created_at      timestamptz NOT NULL,
    prepared_by     text,
    prepared_at     timestamptz,
    return_reason   text,
    end_reason      text,
    document_number text,
    document_date   date,
    decided_by      text,
    decided_at      timestamptz,
    UNIQUE (unit, year, ordinal),
    CHECK (num_nulls(prepared_by, prepared_at) IN (0, 2)),
    CHECK (num_nulls(document_number, document_date, decided_by, decided_at) IN (0, 4)),
    CHECK ((state = 'DECIDED') = (decided_at IS NOT NULL))
);
CREATE UNIQUE INDEX commendation_decision
    ON khenthuong.commendation (unit, upper(document_number), (extract(year FROM document_date)));
COMMENT ON TABLE khenthuong.commendation IS 'a list of letters of commendation of a unit (R-061), decided by its head';
COMMENT ON COLUMN khenthuong.commendation.year IS 'whose awards these are, and in whose report they count';

CREATE TABLE khenthuong.commendation_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    commendation text   NOT NULL REFERENCES khenthuong.commendation (number),
    nominee_type text   NOT NULL CHECK (nominee_type IN ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    name         text   NOT NULL,
    detail       text,
    achievement  text   NOT NULL
);
CREATE INDEX commendation_entry_list ON khenthuong.commendation_entry (commendation, id);
COMMENT ON TABLE khenthuong.commendation_entry IS 'somebody on a list; the order of ids is that of the paper';

--changeset khenthuong:commendation-002
--comment What was for everything is for the new kind of work too.
UPDATE khenthuong.substitution SET works = array_append(works, 'COMMENDATIONS')
 WHERE works @> ARRAY['DOSSIERS', 'LISTS', 'REPORTS', 'ROUNDS'] AND NOT works @> ARRAY['COMMENDATIONS'];
