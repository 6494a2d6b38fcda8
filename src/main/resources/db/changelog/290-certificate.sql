--liquibase formatted sql

--changeset khenthuong:certificate-006
ALTER TABLE khenthuong.certificate_request ADD COLUMN applicant text;
COMMENT ON COLUMN khenthuong.certificate_request.applicant IS 'who asks for a letter of confirmation; it is addressed to him';
