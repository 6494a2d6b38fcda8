--liquibase formatted sql

--changeset khenthuong:calendar-210
-- Administrators keep the calendars in the product from now on, each change under its document.
ALTER TABLE khenthuong.calendar_year ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN document_number text, ADD COLUMN document_date date,
    ADD CONSTRAINT calendar_year_document CHECK ((document_number IS NULL) = (document_date IS NULL));
COMMENT ON COLUMN khenthuong.calendar_year.version IS 'Counts the changes; a change names the version it was made from';
COMMENT ON COLUMN khenthuong.calendar_year.document_number IS 'Document of the last change; null while the calendar is as it was shipped';

--changeset khenthuong:calendar-211
-- What people read now: no marks of our own sources; what was background knowledge says that it is to be compared.
UPDATE khenthuong.calendar_day
   SET source = regexp_replace(regexp_replace(regexp_replace(source, '\s*\[S-\d+\]', '', 'g'),
                               ';\s*BK(, như Tết 2024)?$', '; cần đối chiếu'),
                               '^(Tết Nguyên đán);\s*$', '\1')
 WHERE source ~ '\[S-\d+\]' OR source ~ ';\s*BK(, như Tết 2024)?$';
UPDATE khenthuong.calendar_year
   SET source = regexp_replace(regexp_replace(source, '\s*\[S-\d+\]', '', 'g'),
                               '^BK;\s*(.*)$', '\1; cần đối chiếu với thông báo nghỉ lễ của năm')
 WHERE source ~ '\[S-\d+\]' OR source LIKE 'BK;%';
