--liquibase formatted sql

--changeset khenthuong:correspondence-280-001
CREATE TABLE khenthuong.paper_number (
    issuer        text    NOT NULL,
    series        text    NOT NULL CHECK (series IN ('SUBMISSION', 'MINUTES', 'DECISION', 'REPORT', 'LETTER')),
    year          integer NOT NULL,
    number_key    text    GENERATED ALWAYS AS (upper(ltrim(number, '0'))) STORED,
    number        text    NOT NULL,
    document_date date    NOT NULL CHECK (extract(year FROM document_date) = year),
    matters       text[]  NOT NULL CHECK (cardinality(matters) > 0),
    PRIMARY KEY (issuer, series, year, number_key)
);
COMMENT ON TABLE khenthuong.paper_number IS 'Numbers and dates of papers as their issuers'' registers have them: one date for a number in a year';
COMMENT ON COLUMN khenthuong.paper_number.issuer IS 'Code of the unit, or ubnd for the province';
COMMENT ON COLUMN khenthuong.paper_number.matters IS 'What the paper is about: numbers of dossiers, codes of lists, of reports, of letters of commendation';

--changeset khenthuong:correspondence-280-002
--comment What was numbered before: where a number has two dates in a year the earlier one is entered, the other stays as it is on its paper.
WITH entered (issuer, series, number, document_date, matter) AS (
    SELECT unit, 'SUBMISSION', document_number, document_date, dossier.number
      FROM khenthuong.dossier WHERE submitted_at IS NOT NULL AND document_number IS NOT NULL
    UNION ALL
    SELECT unit, 'MINUTES', coalesce(content #>> '{minutes,document,number}', content #>> '{minutes,number}'),
           substring(coalesce(content #>> '{minutes,document,date}', content #>> '{minutes,date}') FROM '^\d{4}-\d\d-\d\d$')::date, dossier.number
      FROM khenthuong.dossier WHERE submitted_at IS NOT NULL
    UNION ALL
    SELECT focal.unit, 'MINUTES', minutes_number, minutes_date, code
      FROM khenthuong.award_list JOIN khenthuong.function_holder focal ON focal.function = 'FOCAL_AGENCY'
       AND minutes_date >= focal.valid_from AND (focal.valid_to IS NULL OR minutes_date <= focal.valid_to)
     WHERE focal_number IS NOT NULL
    UNION ALL
    SELECT focal.unit, 'SUBMISSION', focal_number, focal_date, code
      FROM khenthuong.award_list JOIN khenthuong.function_holder focal ON focal.function = 'FOCAL_AGENCY'
       AND focal_date >= focal.valid_from AND (focal.valid_to IS NULL OR focal_date <= focal.valid_to)
    UNION ALL
    SELECT appraiser.unit, 'SUBMISSION', appraisal_number, appraisal_date, code
      FROM khenthuong.award_list JOIN khenthuong.function_holder appraiser ON appraiser.function = 'APPRAISER'
       AND appraisal_date >= appraiser.valid_from AND (appraiser.valid_to IS NULL OR appraisal_date <= appraiser.valid_to)
    UNION ALL
    SELECT 'ubnd', 'DECISION', document_number, document_date, list
      FROM khenthuong.award_decision WHERE issued_at IS NOT NULL
    UNION ALL
    SELECT unit, 'DECISION', document_number, document_date, commendation.number
      FROM khenthuong.commendation WHERE state = 'DECIDED'
    UNION ALL
    SELECT unit, 'REPORT', document_number, document_date, unit_report.number
      FROM khenthuong.unit_report WHERE state = 'DELIVERED'
    UNION ALL
    SELECT CASE kind WHEN 'BOARD' THEN 'ubnd' ELSE focal.unit END, 'REPORT', number, day, 'BC' || year
      FROM khenthuong.report_consolidation_letter JOIN khenthuong.function_holder focal ON focal.function = 'FOCAL_AGENCY'
       AND day >= focal.valid_from AND (focal.valid_to IS NULL OR day <= focal.valid_to)
    UNION ALL
    SELECT appraiser.unit, 'SUBMISSION', submission_number, submission_date, 'BC' || year
      FROM khenthuong.report_consolidation JOIN khenthuong.function_holder appraiser ON appraiser.function = 'APPRAISER'
       AND submission_date >= appraiser.valid_from AND (appraiser.valid_to IS NULL OR submission_date <= appraiser.valid_to)
)
INSERT INTO khenthuong.paper_number (issuer, series, year, number, document_date, matters)
SELECT issuer, series, extract(year FROM document_date), min(number), document_date, array_agg(DISTINCT matter ORDER BY matter)
  FROM entered
 WHERE number IS NOT NULL AND document_date IS NOT NULL
 GROUP BY issuer, series, document_date, upper(ltrim(number, '0'))
 ORDER BY document_date
ON CONFLICT DO NOTHING;
