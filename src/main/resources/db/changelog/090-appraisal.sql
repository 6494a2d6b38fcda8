--liquibase formatted sql

--changeset khenthuong:appraisal-001
CREATE TABLE khenthuong.opinion (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dossier     text        NOT NULL,
    step        text        NOT NULL CHECK (step IN ('REVIEW', 'APPRAISAL')),
    outcome     text        NOT NULL,
    reason_code text,
    reason      text,
    remark      text,
    actor       text        NOT NULL,
    at          timestamptz NOT NULL
);
CREATE INDEX opinion_dossier ON khenthuong.opinion (dossier, id);
COMMENT ON TABLE khenthuong.opinion IS 'every review and appraisal ever given; nothing is overwritten';
