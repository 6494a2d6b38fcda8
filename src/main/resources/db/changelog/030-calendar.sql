--liquibase formatted sql

-- Days that differ from "Monday to Friday is worked", per published year (domain.md §8). A day without a row in a published
-- year is worked; a year without a row in calendar_year has no calendar, and computing into it is refused.
-- An administrator adds a year in one transaction: its row in calendar_year, its weekends (the generate_series below) and its
-- holidays, compensation and swap days with their source. Running nodes see it within a minute.

--changeset khenthuong:calendar-001
CREATE TABLE khenthuong.calendar_year (
    year   integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 2200),
    source text NOT NULL
);

CREATE TABLE khenthuong.calendar_day (
    day    date PRIMARY KEY,
    year   integer NOT NULL GENERATED ALWAYS AS (extract(year FROM day)::integer) STORED
           REFERENCES khenthuong.calendar_year (year),
    kind   text NOT NULL
           CHECK (kind IN ('WORKING', 'WEEKEND', 'HOLIDAY', 'COMPENSATION', 'SWAP_OFF', 'SWAP_WORK')),
    source text NOT NULL
);

--changeset khenthuong:calendar-002
-- BK: background knowledge, to be confirmed by an official. No swap days are known for 2022, 2026 and 2027 (domain.md §12),
-- and the possible holiday of 24 November from 2026 is not shipped: its source is weak.
INSERT INTO khenthuong.calendar_year (year, source) VALUES
    (2022, 'BK; Bộ luật Lao động 2019, Điều 111 và 112'),
    (2023, 'Bộ luật Lao động 2019, Điều 111 và 112 [S-103]; thông báo nghỉ lễ năm 2023 [S-104]'),
    (2024, 'Bộ luật Lao động 2019, Điều 111 và 112 [S-103]; hoán đổi ngày làm việc năm 2024 [S-105]'),
    (2025, 'Bộ luật Lao động 2019, Điều 111 và 112 [S-103]; thông báo nghỉ lễ năm 2025 [S-106]'),
    (2026, 'BK; Bộ luật Lao động 2019, Điều 111 và 112; chưa có thông báo hoán đổi'),
    (2027, 'BK; Bộ luật Lao động 2019, Điều 111 và 112; chưa có thông báo hoán đổi');

-- The same in every year: New Year, 30 April, 1 May, 2 September.
INSERT INTO khenthuong.calendar_day (day, kind, source)
SELECT make_date(year, month, day), 'HOLIDAY', name || ' [S-103]'
  FROM khenthuong.calendar_year,
       (VALUES (1, 1, 'Tết Dương lịch'), (4, 30, 'Ngày Chiến thắng 30/4'), (5, 1, 'Ngày Quốc tế lao động 1/5'),
               (9, 2, 'Quốc khánh 2/9')) AS fixed (month, day, name)
 WHERE year BETWEEN 2022 AND 2027;

-- Tết: five days each year, from the first one given.
INSERT INTO khenthuong.calendar_day (day, kind, source)
SELECT day::date, 'HOLIDAY', 'Tết Nguyên đán; ' || source
  FROM (VALUES (date '2022-01-31', 'BK'), (date '2023-01-20', 'BK'), (date '2024-02-08', 'BK'), (date '2025-01-27', '[S-106]'),
               (date '2026-02-16', 'BK'), (date '2027-02-04', 'BK, như Tết 2024')) AS tet (first, source),
       generate_series(first, first + 4, interval '1 day') AS day;

INSERT INTO khenthuong.calendar_day (day, kind, source) VALUES
    ('2022-04-10', 'HOLIDAY', 'Giỗ Tổ Hùng Vương; BK'),
    ('2023-04-29', 'HOLIDAY', 'Giỗ Tổ Hùng Vương [S-104]'),
    ('2024-04-18', 'HOLIDAY', 'Giỗ Tổ Hùng Vương; BK'),
    ('2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương [S-106]'),
    ('2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương; BK'),
    ('2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương; BK'),
    ('2022-09-01', 'HOLIDAY', 'Ngày liền kề Quốc khánh; BK'),
    ('2023-09-01', 'HOLIDAY', 'Ngày liền kề Quốc khánh; BK'),
    ('2024-09-03', 'HOLIDAY', 'Ngày liền kề Quốc khánh; BK'),
    ('2025-09-01', 'HOLIDAY', 'Ngày liền kề Quốc khánh [S-106]'),
    ('2026-09-01', 'HOLIDAY', 'Ngày liền kề Quốc khánh; BK'),
    ('2027-09-03', 'HOLIDAY', 'Ngày liền kề Quốc khánh; BK'),
    ('2022-01-03', 'COMPENSATION', 'Nghỉ bù Tết Dương lịch (thứ Bảy 1/1); BK'),
    ('2022-04-11', 'COMPENSATION', 'Nghỉ bù Giỗ Tổ (Chủ nhật 10/4); BK'),
    ('2022-05-02', 'COMPENSATION', 'Nghỉ bù 30/4 (thứ Bảy); BK'),
    ('2022-05-03', 'COMPENSATION', 'Nghỉ bù 1/5 (Chủ nhật); BK'),
    ('2023-01-02', 'COMPENSATION', 'Nghỉ bù Tết Dương lịch (Chủ nhật 1/1); BK'),
    ('2023-01-25', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán (thứ Bảy 21/1); BK'),
    ('2023-01-26', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán (Chủ nhật 22/1); BK'),
    ('2023-05-02', 'COMPENSATION', 'Nghỉ bù Giỗ Tổ (thứ Bảy 29/4) [S-104]'),
    ('2023-05-03', 'COMPENSATION', 'Nghỉ bù 30/4 (Chủ nhật) [S-104]'),
    ('2023-09-04', 'COMPENSATION', 'Nghỉ bù Quốc khánh (thứ Bảy 2/9); BK'),
    ('2024-02-13', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán (thứ Bảy 10/2); BK'),
    ('2024-02-14', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán (Chủ nhật 11/2); BK'),
    ('2026-04-27', 'COMPENSATION', 'Nghỉ bù Giỗ Tổ (Chủ nhật 26/4); BK'),
    ('2027-02-09', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán (thứ Bảy 6/2); BK, như Tết 2024'),
    ('2027-02-10', 'COMPENSATION', 'Nghỉ bù Tết Nguyên đán (Chủ nhật 7/2); BK, như Tết 2024'),
    ('2027-05-03', 'COMPENSATION', 'Nghỉ bù 1/5 (thứ Bảy); BK'),
    ('2024-04-29', 'SWAP_OFF', 'Hoán đổi với thứ Bảy 4/5/2024 [S-105]'),
    ('2024-05-04', 'SWAP_WORK', 'Làm bù thứ Hai 29/4/2024 [S-105]'),
    ('2025-05-02', 'SWAP_OFF', 'Hoán đổi với thứ Bảy 26/4/2025 [S-106]'),
    ('2025-04-26', 'SWAP_WORK', 'Làm bù thứ Sáu 2/5/2025 [S-106]');

INSERT INTO khenthuong.calendar_day (day, kind, source)
SELECT day::date, 'WEEKEND', 'Nghỉ hằng tuần'
  FROM generate_series(date '2022-01-01', date '2027-12-31', interval '1 day') AS day
 WHERE extract(isodow FROM day) >= 6
ON CONFLICT (day) DO NOTHING;
