--liquibase formatted sql

--changeset khenthuong:assignment-001
CREATE TABLE khenthuong.handover (
    id            uuid        PRIMARY KEY,
    occasion      text        NOT NULL UNIQUE,
    giver         text        NOT NULL,
    giver_name    text        NOT NULL,
    receiver      text        NOT NULL,
    receiver_name text        NOT NULL,
    done_by       text        NOT NULL,
    done_by_name  text        NOT NULL,
    witness_name  text,
    note          text,
    at            timestamptz NOT NULL,
    CHECK (giver <> receiver)
);
CREATE INDEX handover_giver ON khenthuong.handover (giver);
CREATE INDEX handover_receiver ON khenthuong.handover (receiver);
COMMENT ON TABLE khenthuong.handover IS 'Minutes of handovers: names as they were that day';
COMMENT ON COLUMN khenthuong.handover.occasion IS 'Subject of its line in the journal, which the lines of the tasks name';
COMMENT ON COLUMN khenthuong.handover.witness_name IS 'The head, where there was one and he is none of the two; null to be filled in by hand';

--changeset khenthuong:assignment-002
CREATE TABLE khenthuong.handover_task (
    handover  uuid     NOT NULL REFERENCES khenthuong.handover (id),
    position  integer  NOT NULL CHECK (position > 0),
    step_name text     NOT NULL,
    subject   text     NOT NULL,
    unit      text,
    role      text     NOT NULL,
    state     text,
    due       timestamptz,
    basis     text     NOT NULL CHECK (basis IN ('TAKEN', 'LEFT', 'RETURNED')),
    outcome   text     NOT NULL CHECK (outcome IN ('HANDED_OVER', 'STAYED', 'RELEASED')),
    objection text,
    papers    integer  NOT NULL CHECK (papers >= 0),
    typed     text[]   NOT NULL,
    typed_at  timestamptz,
    PRIMARY KEY (handover, position),
    CHECK ((outcome = 'HANDED_OVER') = (objection IS NULL))
);
CREATE INDEX handover_task_role ON khenthuong.handover_task (role);
COMMENT ON COLUMN khenthuong.handover_task.basis IS 'TAKEN: in the hands of the giver; LEFT: was, until his role ended; RETURNED: free, but he had done this step of the dossier before';
COMMENT ON COLUMN khenthuong.handover_task.state IS 'of the dossier on that day, in the words of officials; null for what is no dossier';
COMMENT ON COLUMN khenthuong.handover_task.typed IS 'Labels of the fields that were filled in and not sent; what was typed went with the task and stands nowhere else';
