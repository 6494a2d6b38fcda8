--liquibase formatted sql

--changeset khenthuong:audit-004
CREATE VIEW khenthuong.audit_line AS
SELECT id, subject, step, actor, at, outcome FROM khenthuong.audit_entry WHERE subject IS NOT NULL;
COMMENT ON VIEW khenthuong.audit_line IS 'Lines of the audit as other modules read them: without reasons';

-- What happened since yesterday.
CREATE INDEX audit_entry_at ON khenthuong.audit_entry (at);
