--liquibase formatted sql

--changeset khenthuong:organization-people-001
-- The group of administrators has a hyphen before any dot.
ALTER TABLE khenthuong.official_role DROP CONSTRAINT official_role_role_check;
ALTER TABLE khenthuong.official_role
    ADD CONSTRAINT official_role_role_check CHECK (role ~ '^[a-z]+(-[a-z]+)*([.][a-z0-9-]+)?$'),
    ADD COLUMN document_number text,
    ADD COLUMN document_date date,
    ADD CONSTRAINT official_role_document_check CHECK ((document_number IS NULL) = (document_date IS NULL));
COMMENT ON COLUMN khenthuong.official_role.document_number IS 'of the appointment; older rows may have none';

ALTER TABLE khenthuong.official ADD COLUMN no_reset_before timestamptz;
COMMENT ON COLUMN khenthuong.official.no_reset_before IS 'after a change of address or of a deciding role the password is not given anew for a while';

--changeset khenthuong:organization-people-002
CREATE TABLE khenthuong.official_change (
    id          uuid        PRIMARY KEY,
    wanted      jsonb       NOT NULL,
    seen        jsonb       NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    state       text        NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'CONFIRMED', 'REFUSED')),
    decided_by  text,
    decided_at  timestamptz,
    reason      text,
    CHECK ((state = 'PENDING') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state <> 'CONFIRMED' OR decided_by <> proposed_by)
);
CREATE INDEX official_change_pending ON khenthuong.official_change (proposed_at) WHERE state = 'PENDING';
COMMENT ON TABLE khenthuong.official_change IS 'Changes of deciding roles and of the addresses of those who hold them: proposed by one administrator, confirmed by another';
COMMENT ON COLUMN khenthuong.official_change.wanted IS 'the officials as they shall stand';
COMMENT ON COLUMN khenthuong.official_change.seen IS 'the officials as they stood when it was proposed; one that has changed since is not overwritten';

--changeset khenthuong:organization-people-003
-- Until now officials could be made in the engine alone; they are taken over with what they may do, so that nobody loses his work
-- with the upgrade. From now on the register is all there is. The administrator the operator names is none of them: the
-- application itself has made him, with an address of its own.
INSERT INTO khenthuong.official (user_id, full_name, email, valid_from)
SELECT u.id_, coalesce(nullif(btrim(concat_ws(' ', u.first_, u.last_)), ''), u.id_), coalesce(u.email_, ''), DATE '2021-01-01'
  FROM public.act_id_user u
 WHERE u.id_ ~ '^[a-z0-9.-]+$'
   AND u.email_ IS DISTINCT FROM u.id_ || '@khenthuong.local'
   AND EXISTS (SELECT 1 FROM public.act_id_membership m
                WHERE m.user_id_ = u.id_ AND m.group_id_ ~ '^[a-z]+(-[a-z]+)*([.][a-z0-9-]+)?$')
   AND NOT EXISTS (SELECT 1 FROM khenthuong.official known WHERE known.user_id = u.id_);
INSERT INTO khenthuong.official_role (user_id, role, valid_from)
SELECT m.user_id_, m.group_id_, DATE '2021-01-01'
  FROM public.act_id_membership m
  JOIN khenthuong.official o ON o.user_id = m.user_id_
 WHERE m.group_id_ ~ '^[a-z]+(-[a-z]+)*([.][a-z0-9-]+)?$'
   AND NOT EXISTS (SELECT 1 FROM khenthuong.official_role known WHERE known.user_id = m.user_id_);
