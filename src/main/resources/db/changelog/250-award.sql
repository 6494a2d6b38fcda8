--liquibase formatted sql

--changeset khenthuong:award-001
CREATE TABLE khenthuong.base_salary (
    valid_from date   PRIMARY KEY,
    amount     bigint NOT NULL CHECK (amount > 0),
    citation   text   NOT NULL
);
COMMENT ON TABLE khenthuong.base_salary IS 'the base salary a month, of which a reward is a multiple; the one in force on the date of the decision counts';
COMMENT ON COLUMN khenthuong.base_salary.valid_from IS 'first day; it holds until the day before the next row';
COMMENT ON COLUMN khenthuong.base_salary.amount IS 'in đồng';

INSERT INTO khenthuong.base_salary (valid_from, amount, citation) VALUES
    ('2019-07-01', 1490000, 'Nghị định số 38/2019/NĐ-CP'),
    ('2023-07-01', 1800000, 'Nghị định số 24/2023/NĐ-CP'),
    ('2024-07-01', 2340000, 'Nghị định số 73/2024/NĐ-CP');

--changeset khenthuong:award-002
CREATE TABLE khenthuong.funding_source (
    code    text    PRIMARY KEY,
    ordinal integer NOT NULL UNIQUE,
    name    text    NOT NULL
);
COMMENT ON TABLE khenthuong.funding_source IS 'who pays a reward (R-077); which one by the rule is said by reward.dmn';

INSERT INTO khenthuong.funding_source (code, ordinal, name) VALUES
    ('PROVINCIAL_FUND', 1, 'Quỹ thi đua, khen thưởng của tỉnh'),
    ('UNIT_FUND', 2, 'Quỹ thi đua, khen thưởng của đơn vị'),
    ('MOVEMENT', 3, 'Kinh phí theo khoản 7 Mục V Quyết định số 666/QĐ-TTg ngày 02/6/2022'),
    ('OTHER', 4, 'Nguồn hợp pháp khác');

--changeset khenthuong:award-003
CREATE TABLE khenthuong.reward_payment (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list            text        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    paid_on         date        NOT NULL,
    awards          integer     NOT NULL CHECK (awards > 0),
    total           bigint      NOT NULL CHECK (total > 0),
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    cancel_reason   text,
    cancelled_by    text,
    cancelled_at    timestamptz,
    CHECK (num_nulls(cancel_reason, cancelled_by, cancelled_at) IN (0, 3))
);
CREATE INDEX reward_payment_list ON khenthuong.reward_payment (list);
COMMENT ON TABLE khenthuong.reward_payment IS 'a payment of rewards of one decision; one entered wrongly is cancelled and stays';

--changeset khenthuong:award-004
CREATE TABLE khenthuong.reward (
    dossier         text        PRIMARY KEY,
    list            text        NOT NULL,
    base_salary     bigint,
    coefficient     numeric,
    multiplier      numeric,
    citation        text        NOT NULL,
    computed        bigint      CHECK (computed > 0),
    amount          bigint      CHECK (amount > 0),
    amount_reason   text,
    amount_number   text,
    amount_date     date,
    amount_by       text,
    amount_at       timestamptz,
    funding_source  text        NOT NULL REFERENCES khenthuong.funding_source,
    funding_reason  text,
    funding_number  text,
    funding_date    date,
    funding_by      text,
    funding_at      timestamptz,
    payment         bigint      REFERENCES khenthuong.reward_payment,
    version         integer     NOT NULL DEFAULT 0,
    CHECK (num_nulls(amount_reason, amount_number, amount_date, amount_by, amount_at) IN (0, 5)),
    CHECK (num_nulls(funding_reason, funding_number, funding_date, funding_by, funding_at) IN (0, 5)),
    CHECK (amount_at IS NOT NULL OR amount IS NOT DISTINCT FROM computed),
    CHECK (payment IS NULL OR amount IS NOT NULL)
);
CREATE INDEX reward_list ON khenthuong.reward (list);
CREATE INDEX reward_payment_of ON khenthuong.reward (payment);
COMMENT ON TABLE khenthuong.reward IS 'the money that goes with an award, one row for each rewarded dossier; in đồng';
COMMENT ON COLUMN khenthuong.reward.computed IS 'by the rule on the date of the decision; null where no rule gives a figure (A-38)';
COMMENT ON COLUMN khenthuong.reward.amount IS 'what is to be paid: the computed one unless another was laid down by a document';
COMMENT ON COLUMN khenthuong.reward.payment IS 'by which it was paid; null: not yet';
COMMENT ON COLUMN khenthuong.reward.version IS 'grows with every change';
