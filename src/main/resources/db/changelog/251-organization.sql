--liquibase formatted sql

--changeset khenthuong:organization-251-001
CREATE TABLE khenthuong.person_link (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    one        text        NOT NULL REFERENCES khenthuong.official (user_id),
    other      text        NOT NULL REFERENCES khenthuong.official (user_id),
    linked_at  timestamptz,
    parted_at  timestamptz,
    CHECK (one < other),
    CHECK (parted_at >= linked_at)
);
CREATE UNIQUE INDEX person_link_standing ON khenthuong.person_link (one, other) WHERE parted_at IS NULL;
COMMENT ON TABLE khenthuong.person_link IS 'When two accounts counted as one person, kept for ever: what one of them did then the other did too (four eyes)';
COMMENT ON COLUMN khenthuong.person_link.linked_at IS 'null: since both are known';
COMMENT ON COLUMN khenthuong.person_link.parted_at IS 'null: they still count as one';
