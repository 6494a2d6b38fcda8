--liquibase formatted sql

--changeset khenthuong:correspondence-320-001
--comment The apologies of the focal agency have a series of their own (PXL); where a number was given twice the earlier date is entered.
ALTER TABLE khenthuong.paper_number DROP CONSTRAINT paper_number_series_check;
ALTER TABLE khenthuong.paper_number ADD CONSTRAINT paper_number_series_check
    CHECK (series IN ('SUBMISSION', 'MINUTES', 'DECISION', 'REPORT', 'LETTER', 'APOLOGY'));
INSERT INTO khenthuong.paper_number (issuer, series, year, number, document_date, matters)
SELECT focal.unit, 'APOLOGY', extract(year FROM document_date), min(document_number), document_date, array_agg(dossier ORDER BY dossier)
  FROM khenthuong.answer_postponement JOIN khenthuong.function_holder focal ON focal.function = 'FOCAL_AGENCY'
   AND document_date >= focal.valid_from AND (focal.valid_to IS NULL OR document_date <= focal.valid_to)
 GROUP BY focal.unit, document_date, upper(ltrim(document_number, '0'))
 ORDER BY document_date
ON CONFLICT DO NOTHING;
