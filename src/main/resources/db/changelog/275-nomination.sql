--liquibase formatted sql

--changeset khenthuong:nomination-275
CREATE VIEW khenthuong.dossier_arrival AS
WITH came AS (
    SELECT number, unit, round, document_number, document_date, submitted_at,
           CAST(submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS day
      FROM khenthuong.dossier
     WHERE submitted_at IS NOT NULL AND document_number IS NOT NULL
), letter AS (
    SELECT unit, round, document_number, document_date, day, min(submitted_at) AS arrived,
           CAST(extract(YEAR FROM day) AS int) AS year,
           row_number() OVER (PARTITION BY extract(YEAR FROM day)
                              ORDER BY min(submitted_at), unit, document_number) AS ordinal
      FROM came
     GROUP BY unit, round, document_number, document_date, day
)
SELECT came.number, letter.year, letter.ordinal, letter.arrived
  FROM came JOIN letter USING (unit, round, document_number, document_date, day);
COMMENT ON VIEW khenthuong.dossier_arrival IS 'The register of what arrived: each letter of a unit and day with its number in the year; what comes under a letter on a later day is an arrival of its own';
