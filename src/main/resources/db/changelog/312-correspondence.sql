--liquibase formatted sql

--changeset khenthuong:correspondence-312
ALTER TABLE khenthuong.paper_version
    ADD COLUMN facts   text,
    ADD COLUMN wording integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN khenthuong.paper_version.facts IS 'digest of the facts it was made from; null where they were not told, and for versions from before they were kept';
COMMENT ON COLUMN khenthuong.paper_version.wording IS 'which wording of the software it was made in: texts of different wordings are not compared';
