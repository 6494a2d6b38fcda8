--liquibase formatted sql

--changeset khenthuong:annual-report-002
-- The duty belongs to the years of the plan (A-24); since when an installation exists decides nothing, and the time of the
-- database is nobody's clock.
DROP TABLE khenthuong.report_watch;

ALTER TABLE khenthuong.report_year ADD COLUMN extension_number text;
ALTER TABLE khenthuong.report_year ADD COLUMN extension_date date;
ALTER TABLE khenthuong.report_year ADD CHECK ((extension_number IS NULL) = (extension_date IS NULL));
COMMENT ON COLUMN khenthuong.report_year.extension_number IS 'Of the document that extends the movement to a year after those of the plan';

--changeset khenthuong:annual-report-003
CREATE TABLE khenthuong.report_addressee (
    addressee  text NOT NULL CHECK (addressee IN ('STEERING_COMMITTEE', 'MINISTRY', 'CENTRAL_BOARD')),
    name       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    source     text NOT NULL,
    PRIMARY KEY (addressee, valid_from)
);
COMMENT ON TABLE khenthuong.report_addressee IS 'To whom consolidated reports go, and under which name on which day (A-24); valid_to is the last day, empty while it lasts';

INSERT INTO khenthuong.report_addressee (addressee, name, valid_from, valid_to, source) VALUES
    ('STEERING_COMMITTEE', 'Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh', '2021-01-01', NULL, 'QĐ 1479/QĐ-UBND, khoản 1 Mục VI'),
    ('MINISTRY', 'Bộ Lao động - Thương binh và Xã hội', '2021-01-01', '2025-02-28', 'QĐ 1479/QĐ-UBND, khoản 6 Mục VI'),
    ('MINISTRY', 'Bộ Nông nghiệp và Môi trường', '2025-03-01', NULL, 'NĐ 35/2025/NĐ-CP'),
    ('CENTRAL_BOARD', 'Ban Thi đua - Khen thưởng Trung ương', '2021-01-01', NULL, 'QĐ 1479/QĐ-UBND, khoản 2 Mục VI');

--changeset khenthuong:annual-report-004
-- A consolidated report is prepared by an officer and signed by others (A-33). Those sent before had one step only.
ALTER TABLE khenthuong.report_consolidation ADD COLUMN stage text NOT NULL DEFAULT 'SENT'
    CHECK (stage IN ('PREPARED', 'RETURNED', 'SIGNED', 'APPROVED', 'SENT'));
ALTER TABLE khenthuong.report_consolidation ALTER COLUMN stage DROP DEFAULT;
ALTER TABLE khenthuong.report_consolidation ADD COLUMN return_reason text;
ALTER TABLE khenthuong.report_consolidation ADD COLUMN signed_by text;
ALTER TABLE khenthuong.report_consolidation ADD COLUMN signed_at timestamptz;
ALTER TABLE khenthuong.report_consolidation ADD COLUMN submission_number text;
ALTER TABLE khenthuong.report_consolidation ADD COLUMN submission_date date;
ALTER TABLE khenthuong.report_consolidation ADD COLUMN approved_by text;
ALTER TABLE khenthuong.report_consolidation ADD COLUMN approved_at timestamptz;
ALTER TABLE khenthuong.report_consolidation ADD COLUMN sent_by text;
ALTER TABLE khenthuong.report_consolidation ADD COLUMN sent_at timestamptz;
UPDATE khenthuong.report_consolidation SET sent_by = submitted_by, sent_at = submitted_at;
ALTER TABLE khenthuong.report_consolidation ADD CHECK ((stage = 'SENT') = (sent_at IS NOT NULL));
ALTER TABLE khenthuong.report_consolidation ADD CHECK (signed_by <> submitted_by);
ALTER TABLE khenthuong.report_consolidation ADD CHECK (approved_by <> submitted_by AND approved_by <> signed_by);
COMMENT ON COLUMN khenthuong.report_consolidation.stage IS 'PREPARED waits for the head, RETURNED for the officer, SIGNED for the Chair, APPROVED for the clerk';
COMMENT ON COLUMN khenthuong.report_consolidation.figures IS 'As they stood when it was prepared; once signed, as the head signed them';
