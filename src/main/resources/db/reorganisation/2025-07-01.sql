-- The end of the districts on 1 July 2025 (A-37) as data: local government has two levels from that day, the ten cities and districts
-- that were left of the province exist no more, and no unit that nominates succeeds them.
-- Not part of the migrations: an administrator applies it (psql -f) in one transaction, once, and restarts the application; the
-- demonstration takes it up on its day. Whoever it concerns is told by the application itself. Dossiers under way of these units go on hold by themselves, and Home Affairs names for each
-- the unit that carries on, by document. Nothing here touches limits: who took over which quota is for the People's Committee to
-- decide.
-- That the districts end is known; which communes and wards followed is background knowledge (BK) and not needed here.

UPDATE khenthuong.unit SET valid_to = '2025-06-30' WHERE kind IN ('CITY', 'DISTRICT') AND valid_to IS NULL;

INSERT INTO khenthuong.shipped_reorganisation (day) VALUES ('2025-07-01');
