--liquibase formatted sql

--changeset khenthuong:appraisal-002
ALTER TABLE khenthuong.opinion
    ADD COLUMN override_reason text,
    ADD COLUMN document_number text,
    ADD COLUMN document_date   date;
COMMENT ON COLUMN khenthuong.opinion.override_reason IS 'Why a nominee with an unmet criterion is proposed, by a document of the focal agency''s head';
