--liquibase formatted sql

--changeset khenthuong:round-001
CREATE TABLE khenthuong.movement (
    code             text PRIMARY KEY,
    title            text NOT NULL,
    plan_from        date NOT NULL,
    plan_to          date NOT NULL,
    achievement_from date NOT NULL,
    achievement_to   date NOT NULL,
    CHECK (plan_from <= plan_to),
    CHECK (achievement_from <= achievement_to)
);
COMMENT ON TABLE khenthuong.movement IS 'An emulation movement; the plan and the achievements that count have windows of their own (A-01)';

CREATE TABLE khenthuong.legal_basis (
    movement  text    NOT NULL REFERENCES khenthuong.movement,
    ordinal   integer NOT NULL,
    kind      text    NOT NULL,
    number    text    NOT NULL,
    issued_on date    NOT NULL,
    issuer    text    NOT NULL,
    rule      text    NOT NULL,
    PRIMARY KEY (movement, ordinal),
    UNIQUE (movement, number, issued_on)
);
COMMENT ON TABLE khenthuong.legal_basis IS 'What submissions and decisions of a movement cite, in this order';

--changeset khenthuong:round-002
INSERT INTO khenthuong.movement (code, title, plan_from, plan_to, achievement_from, achievement_to)
VALUES ('VNN-2022', 'Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”',
        '2022-08-24', '2025-12-31', '2021-01-01', '2025-12-31');

INSERT INTO khenthuong.legal_basis (movement, ordinal, kind, number, issued_on, issuer, rule)
VALUES ('VNN-2022', 1, 'Quyết định', '1479/QĐ-UBND', '2022-08-24', 'Ủy ban nhân dân tỉnh Lâm Đồng', 'R-001'),
       ('VNN-2022', 2, 'Quyết định', '666/QĐ-TTg', '2022-06-02', 'Thủ tướng Chính phủ', 'R-003'),
       ('VNN-2022', 3, 'Nghị quyết', '09-NQ/TU', '2021-12-14', 'Tỉnh ủy Lâm Đồng', 'R-003'),
       ('VNN-2022', 4, 'Quyết định', '382/QĐ-UBND', '2022-03-09', 'Ủy ban nhân dân tỉnh Lâm Đồng', 'R-003'),
       ('VNN-2022', 5, 'Nghị quyết', '07-NQ/TU', '2021-11-12', 'Tỉnh ủy Lâm Đồng', 'R-115'),
       ('VNN-2022', 6, 'Nghị quyết', '10-NQ/TU', '2022-02-17', 'Tỉnh ủy Lâm Đồng', 'R-115'),
       ('VNN-2022', 7, 'Nghị quyết', '13-NQ/TU', '2022-05-25', 'Tỉnh ủy Lâm Đồng', 'R-115'),
       ('VNN-2022', 8, 'Nghị quyết', '16-NQ/TU', '2022-06-03', 'Tỉnh ủy Lâm Đồng', 'R-115');

--changeset khenthuong:round-003
CREATE TABLE khenthuong.award_round (
    code             text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9]{1,19}$'),
    movement         text        NOT NULL REFERENCES khenthuong.movement,
    kind             text        NOT NULL,
    title            text        NOT NULL,
    rule_set         text        NOT NULL,
    assessment_year  integer     NOT NULL,
    reference_date   date        NOT NULL,
    unit_deadline    timestamptz NOT NULL,
    achievement_from date        NOT NULL,
    achievement_to   date        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('PROPOSED', 'OPEN', 'CLOSED', 'ENDED', 'CANCELLED')),
    guidance_number  text,
    guidance_date    date,
    proposed_by      text        NOT NULL,
    proposed_at      timestamptz NOT NULL,
    opened_at        timestamptz,
    closed_at        timestamptz,
    ended_at         timestamptz,
    CHECK (achievement_from <= achievement_to),
    CHECK ((guidance_number IS NULL) = (guidance_date IS NULL))
);

CREATE TABLE khenthuong.round_unit_deadline (
    round           text        NOT NULL REFERENCES khenthuong.award_round,
    unit            text        NOT NULL,
    deadline        timestamptz NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    PRIMARY KEY (round, unit)
);
COMMENT ON TABLE khenthuong.round_unit_deadline IS 'Deadline of a unit that was granted its own; the others keep the round''s';
