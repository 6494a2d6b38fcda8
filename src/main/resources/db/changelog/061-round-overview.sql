--liquibase formatted sql

--changeset khenthuong:round-overview-001
CREATE VIEW khenthuong.round_overview AS SELECT code, title FROM khenthuong.award_round;
COMMENT ON VIEW khenthuong.round_overview IS 'Rounds as other modules read them';
