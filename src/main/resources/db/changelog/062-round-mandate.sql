--liquibase formatted sql

--changeset khenthuong:round-mandate-001
ALTER TABLE khenthuong.award_round
    ADD COLUMN agreement_number        text,
    ADD COLUMN agreement_date          date,
    ADD COLUMN central_guidance_number text,
    ADD COLUMN central_guidance_date   date,
    ADD COLUMN authorisation_number    text,
    ADD COLUMN authorisation_date      date,
    ADD CHECK ((agreement_number IS NULL) = (agreement_date IS NULL)),
    ADD CHECK ((central_guidance_number IS NULL) = (central_guidance_date IS NULL)),
    ADD CHECK ((authorisation_number IS NULL) = (authorisation_date IS NULL));
COMMENT ON COLUMN khenthuong.award_round.agreement_number IS 'Agreement of the department that did not propose (A-22)';
COMMENT ON COLUMN khenthuong.award_round.central_guidance_number IS 'Guidance from the centre the final review follows (R-082)';
COMMENT ON COLUMN khenthuong.award_round.authorisation_number IS 'Allows a second round of a kind (A-23)';

--changeset khenthuong:round-mandate-002
CREATE TABLE khenthuong.legal_regime (
    code       text PRIMARY KEY,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    source     text NOT NULL
);
COMMENT ON TABLE khenthuong.legal_regime IS 'Which law on emulation and awards is in force when; a round''s rule set is the one of its reference date';
INSERT INTO khenthuong.legal_regime (code, valid_from, valid_to, source)
VALUES ('A', '2004-07-01', '2023-12-31', 'Luật Thi đua, khen thưởng 2003; Nghị định 91/2017/NĐ-CP'),
       ('B', '2024-01-01', '2025-06-30', 'Luật Thi đua, khen thưởng 2022; Nghị định 98/2023/NĐ-CP'),
       ('C', '2025-07-01', NULL, 'Luật Thi đua, khen thưởng 2022; Nghị định 152/2025/NĐ-CP');
