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
