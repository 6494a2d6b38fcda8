--liquibase formatted sql

--changeset khenthuong:database-roles splitStatements:false runAlways:true runOnChange:true
--comment At every start: what the role the application works as may do, where the owner of the tables is another one.
DO $roles$
DECLARE
    application text := '${applicationRole}';
BEGIN
    IF application = '' OR application = current_user THEN
        RETURN;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA public, khenthuong TO %I', application);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, khenthuong TO %I', application);
    EXECUTE format('GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public, khenthuong TO %I', application);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public, khenthuong'
        ' GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', application);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public, khenthuong'
        ' GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO %I', application);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'
        ' ON khenthuong.audit_entry, khenthuong.audit_seal, khenthuong.audit_head FROM %I', application);
    EXECUTE format('REVOKE INSERT, DELETE, TRUNCATE, REFERENCES, TRIGGER ON khenthuong.audit_sealer FROM %I', application);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON public.databasechangelog, public.databasechangeloglock FROM %I',
        application);
END
$roles$;
