-- The reorganisation of 1 December 2024 (A-19) as data.
-- Not part of the migrations: an administrator applies it (psql -f) in one transaction, once, and restarts the application, so that
-- the officials of a successor join the groups of its predecessors; the demonstration takes it up on its day. Whoever it concerns is
-- told by the application itself, at the latest on the morning after. Nothing here touches limits or running dossiers.

UPDATE khenthuong.unit SET valid_to = '2024-11-30' WHERE code IN ('cat-tien', 'da-teh');
INSERT INTO khenthuong.unit_predecessor (unit, predecessor, valid_from) VALUES
    ('da-huoai', 'cat-tien', '2024-12-01'),
    ('da-huoai', 'da-teh', '2024-12-01');

INSERT INTO khenthuong.shipped_reorganisation (day) VALUES ('2024-12-01');
