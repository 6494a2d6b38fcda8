-- The reorganisation of 1 March 2025 (A-19, A-20) as data.
-- Not part of the migrations: an administrator applies it (psql -f) in one transaction, once, and restarts the application, so that
-- the officials of a successor join the groups of its predecessors; the demonstration takes it up on its day. Whoever it concerns is
-- told by the application itself, at the latest on the morning after. Nothing here touches limits or running dossiers.
-- The list of 1 March 2025 is background knowledge (BK), to be confirmed.

INSERT INTO khenthuong.unit (position, code, name, kind, special_focus, nominates, valid_from) VALUES
    (19, 'so-nnmt', 'Sở Nông nghiệp và Môi trường', 'DEPARTMENT', false, true, '2025-03-01'),
    (30, 'so-dttg', 'Sở Dân tộc và Tôn giáo', 'DEPARTMENT', false, true, '2025-03-01');
UPDATE khenthuong.unit SET valid_to = '2025-02-28'
 WHERE code IN ('so-ldtbxh', 'so-khdt', 'so-gtvt', 'so-tttt', 'so-tnmt', 'so-nnptnt', 'ban-dan-toc');
INSERT INTO khenthuong.unit_predecessor (unit, predecessor, valid_from) VALUES
    ('so-noi-vu', 'so-ldtbxh', '2025-03-01'),
    ('so-tai-chinh', 'so-khdt', '2025-03-01'),
    ('so-xay-dung', 'so-gtvt', '2025-03-01'),
    ('so-khcn', 'so-tttt', '2025-03-01'),
    ('so-nnmt', 'so-tnmt', '2025-03-01'),
    ('so-nnmt', 'so-nnptnt', '2025-03-01'),
    ('so-dttg', 'ban-dan-toc', '2025-03-01');

-- The function follows the poverty-reduction programme (A-20, NĐ 35/2025/NĐ-CP), not the unit that carries on the department's own
-- work. Where this data set was applied when it still named Sở Nội vụ, and no document says otherwise:
-- UPDATE khenthuong.function_holder SET unit = 'so-nnmt'
--  WHERE function = 'FOCAL_AGENCY' AND unit = 'so-noi-vu' AND valid_from = '2025-03-01';
UPDATE khenthuong.function_holder SET valid_to = '2025-02-28' WHERE function = 'FOCAL_AGENCY' AND unit = 'so-ldtbxh';
INSERT INTO khenthuong.function_holder (function, unit, valid_from) VALUES ('FOCAL_AGENCY', 'so-nnmt', '2025-03-01');

INSERT INTO khenthuong.shipped_reorganisation (day) VALUES ('2025-03-01');
