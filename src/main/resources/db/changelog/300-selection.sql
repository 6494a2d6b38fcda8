--liquibase formatted sql

--changeset khenthuong:selection-300
CREATE TABLE khenthuong.pool_ranking (
    round        text        NOT NULL REFERENCES khenthuong.award_round,
    nominee_type text        NOT NULL CHECK (nominee_type IN ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    version      integer     NOT NULL CHECK (version > 0),
    ordering     integer     NOT NULL CHECK (ordering BETWEEN 0 AND version),
    changed_by   text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (round, nominee_type)
);
COMMENT ON TABLE khenthuong.pool_ranking IS 'ranking of one kind of the provincial pool (R-066, R-067); a kind without a row has never been ranked';
COMMENT ON COLUMN khenthuong.pool_ranking.version IS 'grows with every change';
COMMENT ON COLUMN khenthuong.pool_ranking.ordering IS 'grows with every change of a place; notes leave it';

CREATE TABLE khenthuong.pool_place (
    dossier text PRIMARY KEY REFERENCES khenthuong.dossier,
    round   text NOT NULL REFERENCES khenthuong.award_round,
    place   integer CHECK (place > 0),
    note    text,
    CHECK (num_nonnulls(place, note) > 0)
);
CREATE INDEX pool_place_round ON khenthuong.pool_place (round);
COMMENT ON TABLE khenthuong.pool_place IS 'place of a case in the ranking of its kind, equal places allowed, with the note of the focal agency';

CREATE TABLE khenthuong.pool_position (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    round           text        NOT NULL REFERENCES khenthuong.award_round,
    ordering        integer     NOT NULL,
    agrees          boolean     NOT NULL,
    document_number text,
    document_date   date,
    reason          text,
    stated_by       text        NOT NULL,
    stated_at       timestamptz NOT NULL,
    CHECK (num_nulls(document_number, document_date) IN (0, 2)),
    CHECK (CASE WHEN agrees THEN document_number IS NOT NULL ELSE reason IS NOT NULL END)
);
CREATE INDEX pool_position_round ON khenthuong.pool_position (round, id);
COMMENT ON TABLE khenthuong.pool_position IS 'what Home Affairs said to the choice from the pool; the last row of a round counts, rows stay';
COMMENT ON COLUMN khenthuong.pool_position.ordering IS 'sum of the orderings of the round it was said to';
