--liquibase formatted sql

--changeset khenthuong:calendar-2026-001
-- The swaps of 2026. A day an administrator has entered otherwise stays as entered.
INSERT INTO khenthuong.calendar_day (day, kind, source) VALUES
    ('2026-01-02', 'SWAP_OFF', 'Hoán đổi với thứ Bảy 10/1/2026; Công văn 12729/VPCP-KGVX ngày 25/12/2025'),
    ('2026-01-10', 'SWAP_WORK', 'Làm bù thứ Sáu 2/1/2026; Công văn 12729/VPCP-KGVX ngày 25/12/2025'),
    ('2026-08-31', 'SWAP_OFF', 'Hoán đổi với thứ Bảy 22/8/2026; ý kiến của Thủ tướng Chính phủ, báo chí ngày 13/10/2025'),
    ('2026-08-22', 'SWAP_WORK', 'Làm bù thứ Hai 31/8/2026; ý kiến của Thủ tướng Chính phủ, báo chí ngày 13/10/2025')
ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, source = excluded.source
 WHERE calendar_day.kind = 'WEEKEND';

UPDATE khenthuong.calendar_year
   SET source = 'Bộ luật Lao động 2019, Điều 111 và 112; hoán đổi 2/1 và 31/8. Ngày 24/11 (Ngày Văn hóa Việt Nam, Nghị quyết'
             || ' 80-NQ/TW ngày 7/1/2026) chưa có văn bản quy định nghỉ nên không tính.'
 WHERE year = 2026 AND source LIKE 'BK;%';
