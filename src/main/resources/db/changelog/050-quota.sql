--liquibase formatted sql

--changeset khenthuong:quota-001
CREATE TABLE khenthuong.quota_limit (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    round           text    NOT NULL,
    scope           text    NOT NULL CHECK (scope IN ('UNIT', 'ROUND')),
    unit            text,
    nominee_types   text[]  NOT NULL CHECK (cardinality(nominee_types) > 0),
    min             integer NOT NULL CHECK (min >= 0),
    max             integer NOT NULL,
    reserved        integer NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    confirmed       integer NOT NULL DEFAULT 0 CHECK (confirmed >= 0),
    rule            text    NOT NULL,
    citation        text    NOT NULL,
    document_number text,
    document_date   date,
    CONSTRAINT quota_limit_holds CHECK (reserved + confirmed <= max),
    CONSTRAINT quota_limit_range CHECK (min <= max),
    CONSTRAINT quota_limit_owner CHECK ((scope = 'UNIT') = (unit IS NOT NULL)),
    CONSTRAINT quota_limit_document CHECK ((document_number IS NULL) = (document_date IS NULL)),
    CONSTRAINT quota_limit_once UNIQUE NULLS NOT DISTINCT (round, unit, nominee_types)
);
COMMENT ON TABLE khenthuong.quota_limit IS 'One limit of a round with its use; unit is null for a limit of the whole round';
COMMENT ON COLUMN khenthuong.quota_limit.document_number IS 'The document that authorised the present maximum, where it is not the rule''s';

--changeset khenthuong:quota-002
CREATE TABLE khenthuong.quota_limit_unit (
    unit     text   NOT NULL,
    limit_id bigint NOT NULL REFERENCES khenthuong.quota_limit,
    PRIMARY KEY (unit, limit_id)
);
COMMENT ON TABLE khenthuong.quota_limit_unit IS 'Whose cases count against a limit: the unit itself, or every unit of the pool';

--changeset khenthuong:quota-003
CREATE TABLE khenthuong.quota_place (
    case_id text PRIMARY KEY,
    round   text NOT NULL,
    state   text NOT NULL CHECK (state IN ('RESERVED', 'CONFIRMED'))
);
COMMENT ON TABLE khenthuong.quota_place IS 'The one place a case holds; a released place is gone';

CREATE TABLE khenthuong.quota_place_limit (
    case_id  text   NOT NULL REFERENCES khenthuong.quota_place ON DELETE CASCADE,
    limit_id bigint NOT NULL REFERENCES khenthuong.quota_limit,
    PRIMARY KEY (case_id, limit_id)
);
CREATE INDEX quota_place_limit_of ON khenthuong.quota_place_limit (limit_id);
