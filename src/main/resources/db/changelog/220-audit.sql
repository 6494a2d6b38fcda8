--liquibase formatted sql

--changeset khenthuong:audit-005
ALTER TABLE khenthuong.audit_entry ADD COLUMN written_by xid8, ADD COLUMN occasion text,
    ADD COLUMN reading boolean NOT NULL DEFAULT false;
ALTER TABLE khenthuong.audit_entry ALTER COLUMN written_by SET DEFAULT pg_current_xact_id();
ALTER TABLE khenthuong.audit_entry ADD CONSTRAINT audit_entry_written_by CHECK (written_by IS NOT NULL) NOT VALID;
CREATE INDEX audit_entry_written_by ON khenthuong.audit_entry (written_by);
CREATE INDEX audit_entry_occasion ON khenthuong.audit_entry (occasion) WHERE occasion IS NOT NULL;
COMMENT ON COLUMN khenthuong.audit_entry.written_by IS 'Transaction that wrote the line; null in lines older than the seal. The sealer takes lines whose transaction is older than every running one';
COMMENT ON COLUMN khenthuong.audit_entry.occasion IS 'Subject of the line about the batch this step was part of; null where it was done by itself';

COMMENT ON COLUMN khenthuong.audit_entry.reading IS 'Somebody looked at what is confidential; no step of what the line is about';
CREATE OR REPLACE VIEW khenthuong.audit_line AS
SELECT id, subject, step, actor, at, outcome FROM khenthuong.audit_entry WHERE subject IS NOT NULL AND NOT reading;
CREATE SEQUENCE khenthuong.audit_occasion;

--changeset khenthuong:audit-006
CREATE TABLE khenthuong.audit_seal (
    position    bigint PRIMARY KEY,
    entry       bigint NOT NULL UNIQUE,
    salt        bytea,
    commitment  bytea,
    sealed_at   timestamptz NOT NULL,
    hash        bytea NOT NULL
);
COMMENT ON TABLE khenthuong.audit_seal IS 'The chain over the lines of the audit: each hash is over the line, its own row and the hash before; append-only';
COMMENT ON COLUMN khenthuong.audit_seal.entry IS 'Id of the line; no foreign key, so that a line that was removed leaves its seal behind';
COMMENT ON COLUMN khenthuong.audit_seal.salt IS 'Of the commitment; goes with the reason when the line is anonymised';
COMMENT ON COLUMN khenthuong.audit_seal.commitment IS 'SHA-256 over salt and reason, which stands for the reason in the chain; null where the line has none';
CREATE TRIGGER audit_seal_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON khenthuong.audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION khenthuong.refuse_audit_change();

CREATE TABLE khenthuong.audit_sealer (
    only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    position    bigint NOT NULL,
    entry       bigint NOT NULL,
    hash        bytea NOT NULL,
    watermark   xid8 NOT NULL,
    last_day    date
);
COMMENT ON TABLE khenthuong.audit_sealer IS 'How far the chain reaches; a tail that is cut off is missed here';
COMMENT ON COLUMN khenthuong.audit_sealer.watermark IS 'Every line of an older transaction is sealed';
COMMENT ON COLUMN khenthuong.audit_sealer.last_day IS 'Day of the last seal; when it changes, the head of that day is told';
INSERT INTO khenthuong.audit_sealer (position, entry, hash, watermark)
VALUES (0, 0, decode(repeat('00', 32), 'hex'), '0');

CREATE TABLE khenthuong.audit_head (
    day         date PRIMARY KEY,
    position    bigint NOT NULL,
    entry       bigint NOT NULL,
    hash        bytea NOT NULL
);
COMMENT ON TABLE khenthuong.audit_head IS 'Where the chain ended on a day, as it was told outside; append-only';
CREATE TRIGGER audit_head_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON khenthuong.audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION khenthuong.refuse_audit_change();

--changeset khenthuong:audit-007 splitStatements:false
CREATE OR REPLACE FUNCTION khenthuong.refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% is append-only: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;
