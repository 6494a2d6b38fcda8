--liquibase formatted sql

--changeset khenthuong:decision-overview-001
CREATE VIEW khenthuong.issued_decision AS
SELECT decision.list, list.round, list.ordinal, decision.document_number, decision.document_date, decision.issued_at
  FROM khenthuong.award_decision decision
  JOIN khenthuong.award_list list ON list.code = decision.list
 WHERE decision.issued_at IS NOT NULL;
COMMENT ON VIEW khenthuong.issued_decision IS 'Decisions that have their number and date';

CREATE VIEW khenthuong.list_membership AS
SELECT list.code AS list, list.ordinal, entry.dossier,
       entry.listed AND entry.left_at IS NULL AND list.state NOT IN ('ISSUED', 'EMPTY') AS live
  FROM khenthuong.award_list_entry entry
  JOIN khenthuong.award_list list ON list.code = entry.list;
COMMENT ON VIEW khenthuong.list_membership IS 'Lists whose composition decided about a dossier';
