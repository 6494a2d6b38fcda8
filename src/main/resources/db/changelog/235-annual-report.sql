--liquibase formatted sql

--changeset khenthuong:annual-report-020
-- A day on which there was nobody to remind is no reminder. What was recorded before is counted in the delivery log.
ALTER TABLE khenthuong.report_reminder ADD COLUMN recipients integer NOT NULL DEFAULT 0 CHECK (recipients >= 0);
UPDATE khenthuong.report_reminder reminder
   SET recipients = (SELECT count(DISTINCT notice.recipient)
                       FROM khenthuong.unit_report report
                       JOIN khenthuong.notice notice ON notice.subject = report.number
                      WHERE report.year = reminder.year AND report.unit = reminder.unit
                        AND notice.day = reminder.day
                        AND notice.kind IN ('REPORT_AHEAD', 'REPORT_LAST_DAY', 'REPORT_OVERDUE'));
ALTER TABLE khenthuong.report_reminder ALTER COLUMN recipients DROP DEFAULT;
COMMENT ON COLUMN khenthuong.report_reminder.recipients IS 'How many officials there were to remind; with none the unit was not reminded, and is on the next day of its plan';
COMMENT ON TABLE khenthuong.report_reminder IS 'Days on which a unit was reminded, or was to be; who got which mail is in the delivery log';
