--liquibase formatted sql

--changeset khenthuong:nomination-overview-001
CREATE VIEW khenthuong.dossier_overview AS
SELECT number, round, unit, nominee_type, nominee_name, name_key, criteria_group, award_form, state, pool, on_hold, deferred,
       decided, list_code, refusal_code, refusal_reason, document_number, document_date, created_at, submitted_at, received_at,
       answer_due, updated_at, appraisal
  FROM khenthuong.dossier;
COMMENT ON VIEW khenthuong.dossier_overview IS 'Dossiers as other modules read them: without what was written in them';
