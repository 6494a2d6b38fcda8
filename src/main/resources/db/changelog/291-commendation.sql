--liquibase formatted sql

--changeset khenthuong:commendation-003
CREATE TABLE khenthuong.commendation_money (
    commendation text   NOT NULL REFERENCES khenthuong.commendation (number),
    nominee_type text   NOT NULL CHECK (nominee_type IN ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    amount       bigint CHECK (amount > 0),
    citation     text,
    PRIMARY KEY (commendation, nominee_type),
    CHECK (citation IS NULL OR amount IS NOT NULL)
);
COMMENT ON TABLE khenthuong.commendation_money IS 'the money that goes with each letter of one kind: while the list is entered what the unit lays down where the law gives no amount, once it is decided what stands';
COMMENT ON COLUMN khenthuong.commendation_money.amount IS 'đồng for one letter; null where there is none';
COMMENT ON COLUMN khenthuong.commendation_money.citation IS 'where the amount stands; null where the unit laid it down';

--changeset khenthuong:commendation-004
CREATE VIEW khenthuong.decided_commendation AS
SELECT number, unit, document_number, document_date, decided_at FROM khenthuong.commendation WHERE state = 'DECIDED';
COMMENT ON VIEW khenthuong.decided_commendation IS 'decided lists of letters of commendation, for other modules';

CREATE VIEW khenthuong.commended AS
SELECT entry.commendation || '/' || entry.id AS award, entry.commendation AS list, list.unit, entry.nominee_type, entry.name, entry.detail
  FROM khenthuong.commendation_entry entry JOIN khenthuong.commendation list ON list.number = entry.commendation
 WHERE list.state = 'DECIDED';
COMMENT ON VIEW khenthuong.commended IS 'whoever is commended by a decided list, for other modules';
