--liquibase formatted sql

--changeset khenthuong:appraisal-276-001
CREATE TABLE khenthuong.receipt_series (
    agency text    NOT NULL,
    year   integer NOT NULL,
    last   integer NOT NULL CHECK (last > 0),
    PRIMARY KEY (agency, year)
);
COMMENT ON TABLE khenthuong.receipt_series IS 'The last number given to a receipt; taken in the transaction that uses it, so that none is left out';

CREATE TABLE khenthuong.receipt (
    dossier   text        PRIMARY KEY,
    agency    text        NOT NULL,
    year      integer     NOT NULL,
    number    integer     NOT NULL CHECK (number > 0),
    issued_at timestamptz NOT NULL,
    promised  date        NOT NULL,
    UNIQUE (agency, year, number)
);
COMMENT ON TABLE khenthuong.receipt IS 'Receipts for complete dossiers (giấy tiếp nhận và hẹn trả), numbered per focal agency and year';
COMMENT ON COLUMN khenthuong.receipt.promised IS 'The day that was promised at first; the dossier has the one that counts';

--changeset khenthuong:appraisal-276-002
--comment What was received before gets its number now, in the order in which it was received.
INSERT INTO khenthuong.receipt (dossier, agency, year, number, issued_at, promised)
SELECT number, agency, year, row_number() OVER (PARTITION BY agency, year ORDER BY received_at, number), received_at, answer_due
  FROM (SELECT dossier.number, dossier.received_at, dossier.answer_due, holder.unit AS agency,
               CAST(extract(YEAR FROM dossier.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh') AS int) AS year
          FROM khenthuong.dossier dossier
               JOIN khenthuong.function_holder holder
                 ON holder.function = 'FOCAL_AGENCY'
                AND CAST(dossier.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) >= holder.valid_from
                AND CAST(dossier.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) <= coalesce(holder.valid_to, 'infinity')
         WHERE dossier.answer_due IS NOT NULL) received;
INSERT INTO khenthuong.receipt_series (agency, year, last)
SELECT agency, year, max(number) FROM khenthuong.receipt GROUP BY agency, year;

--changeset khenthuong:appraisal-276-003
CREATE TABLE khenthuong.answer_postponement (
    dossier         text        PRIMARY KEY,
    promised        date        NOT NULL,
    postponed_to    date        NOT NULL CHECK (postponed_to > promised),
    reason          text        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    actor           text        NOT NULL,
    at              timestamptz NOT NULL
);
COMMENT ON TABLE khenthuong.answer_postponement IS 'Apologies for a missed promise, with the day promised instead; once for a dossier';
