--liquibase formatted sql

--changeset khenthuong:certificate-313
ALTER TABLE khenthuong.certificate_layout ADD COLUMN issuer text;
UPDATE khenthuong.certificate_layout SET issuer = 'ubnd';
ALTER TABLE khenthuong.certificate_layout
    ALTER COLUMN issuer SET NOT NULL,
    DROP CONSTRAINT certificate_layout_pkey,
    ADD PRIMARY KEY (issuer, form, stock);
COMMENT ON COLUMN khenthuong.certificate_layout.issuer IS 'whose stock it is: of the province or of a unit that gives letters of commendation; a unit without a row uses that of the province';
