--liquibase formatted sql

--changeset khenthuong:certificate-007
CREATE VIEW khenthuong.certified_decision AS
SELECT list, round, ordinal, document_number, document_date, issued_at, NULL::text AS unit FROM khenthuong.issued_decision
UNION ALL
SELECT number, NULL, 0, document_number, document_date, decided_at, unit FROM khenthuong.decided_commendation;
COMMENT ON VIEW khenthuong.certified_decision IS 'decisions with certificates: of the Chair, without a unit, and of the heads of units';

CREATE VIEW khenthuong.certified_award AS
SELECT list_code AS list, number AS award, award_form AS form, nominee_type, nominee_name AS recipient, name_key, unit
  FROM khenthuong.dossier_overview WHERE state = 'AWARDED'
UNION ALL
SELECT list, award, 'GIAY_KHEN', nominee_type, name, NULL, unit FROM khenthuong.commended;
COMMENT ON VIEW khenthuong.certified_award IS 'what certificates are about: rewarded dossiers, and letters of commendation of units';
COMMENT ON COLUMN khenthuong.certificate.dossier IS 'number of the dossier, or the key of an entry of a list of letters of commendation';
COMMENT ON COLUMN khenthuong.certificate.list IS 'code of the list that was decided, or number of the list of letters of commendation';

--changeset khenthuong:certificate-008
CREATE TABLE khenthuong.certificate_emblem (
    singleton boolean    PRIMARY KEY DEFAULT true CHECK (singleton),
    picture  bytea       NOT NULL,
    width    integer     NOT NULL CHECK (width > 0),
    height   integer     NOT NULL CHECK (height > 0),
    given_by text        NOT NULL,
    given_at timestamptz NOT NULL
);
COMMENT ON TABLE khenthuong.certificate_emblem IS 'the picture of the national emblem that is printed on blank stock, as the operator gave it: none or one';
