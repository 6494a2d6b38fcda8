--liquibase formatted sql

--changeset khenthuong:organization-260-001
CREATE TABLE khenthuong.shipped_reorganisation (
    day date PRIMARY KEY
);
COMMENT ON TABLE khenthuong.shipped_reorganisation IS 'Which shipped data sets were taken up; a unit that ends on such a day for another reason is none of them';
INSERT INTO khenthuong.shipped_reorganisation (day)
SELECT DATE '2024-12-01' WHERE EXISTS (SELECT 1 FROM khenthuong.unit_predecessor
    WHERE unit = 'da-huoai' AND predecessor IN ('cat-tien', 'da-teh') AND valid_from = '2024-12-01');
INSERT INTO khenthuong.shipped_reorganisation (day)
SELECT DATE '2025-03-01' WHERE EXISTS (SELECT 1 FROM khenthuong.unit_predecessor
    WHERE unit = 'so-noi-vu' AND predecessor = 'so-ldtbxh' AND valid_from = '2025-03-01');
INSERT INTO khenthuong.shipped_reorganisation (day)
SELECT DATE '2025-07-01' WHERE EXISTS (SELECT 1 FROM khenthuong.unit WHERE valid_to = '2025-06-30' AND kind IN ('CITY', 'DISTRICT'))
    AND NOT EXISTS (SELECT 1 FROM khenthuong.unit WHERE valid_to IS NULL AND kind IN ('CITY', 'DISTRICT'));
