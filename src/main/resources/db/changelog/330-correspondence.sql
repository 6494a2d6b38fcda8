--liquibase formatted sql

--changeset khenthuong:correspondence-330-001
ALTER TABLE khenthuong.paper_number DROP CONSTRAINT paper_number_series_check;
ALTER TABLE khenthuong.paper_number ADD CONSTRAINT paper_number_series_check
    CHECK (series IN ('SUBMISSION', 'MINUTES', 'DECISION', 'REPORT', 'LETTER', 'APOLOGY'));

--changeset khenthuong:correspondence-330-002
--comment What was numbered outside the register: apologies, what Home Affairs said to a choice from the pool. The earlier date stays.
WITH entered (issuer, series, number, document_date, matter) AS (
    SELECT focal.unit, 'APOLOGY', document_number, document_date, dossier
      FROM khenthuong.answer_postponement JOIN khenthuong.function_holder focal ON focal.function = 'FOCAL_AGENCY'
       AND document_date >= focal.valid_from AND (focal.valid_to IS NULL OR document_date <= focal.valid_to)
    UNION ALL
    SELECT appraiser.unit, 'LETTER', document_number, document_date, round
      FROM khenthuong.pool_position JOIN khenthuong.function_holder appraiser ON appraiser.function = 'APPRAISER'
       AND document_date >= appraiser.valid_from AND (appraiser.valid_to IS NULL OR document_date <= appraiser.valid_to)
)
INSERT INTO khenthuong.paper_number (issuer, series, year, number, document_date, matters)
SELECT issuer, series, extract(year FROM document_date), min(number), document_date, array_agg(DISTINCT matter ORDER BY matter)
  FROM entered
 WHERE number IS NOT NULL AND document_date IS NOT NULL
 GROUP BY issuer, series, document_date, upper(ltrim(number, '0'))
 ORDER BY document_date
ON CONFLICT DO NOTHING;
