--liquibase formatted sql

--changeset khenthuong:audit-001
CREATE TABLE khenthuong.audit_entry (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject     text,
    step        text NOT NULL,
    actor       text NOT NULL,
    role        text,
    started_at  timestamptz NOT NULL,
    at          timestamptz NOT NULL,
    outcome     text,
    reason      text,
    rule        text
);
CREATE INDEX audit_entry_subject ON khenthuong.audit_entry (subject, id);
COMMENT ON TABLE khenthuong.audit_entry IS 'Who did what, when, in which role and under which rule; append-only';
COMMENT ON COLUMN khenthuong.audit_entry.subject IS 'Number of a dossier, code of a round or list; null when a refused attempt was about none';

--changeset khenthuong:audit-002 splitStatements:false
CREATE FUNCTION khenthuong.refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'khenthuong.audit_entry is append-only: % refused', TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;

--changeset khenthuong:audit-003
CREATE TRIGGER audit_entry_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON khenthuong.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION khenthuong.refuse_audit_change();
