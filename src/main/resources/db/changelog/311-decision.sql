--liquibase formatted sql

--changeset khenthuong:decision-311
ALTER TABLE khenthuong.decision_amendment
    ADD COLUMN submission_number text,
    ADD COLUMN submission_date   date,
    ADD COLUMN signer            text,
    ADD COLUMN signer_seat       text CHECK (signer_seat IN ('CHAIR', 'VICE_CHAIR', 'OFFICE_HEAD')),
    ADD CHECK (num_nulls(submission_number, submission_date) IN (0, 2)),
    ADD CHECK (num_nulls(signer, signer_seat) IN (0, 2));
COMMENT ON COLUMN khenthuong.decision_amendment.submission_number IS 'of the Tờ trình it rests on; null where nobody entered it';
COMMENT ON COLUMN khenthuong.decision_amendment.signer IS 'user id of who signed what the clerk numbered; null where that was not entered';
COMMENT ON COLUMN khenthuong.decision_amendment.signer_seat IS 'in what capacity he signed';
