--liquibase formatted sql

--changeset khenthuong:forms-handover-001
ALTER TABLE khenthuong.task_draft ADD COLUMN taken_over_from text;
COMMENT ON COLUMN khenthuong.task_draft.taken_over_from IS 'Name of the official who had the task before and handed it over with what he had typed';

--changeset khenthuong:forms-handover-002
CREATE TABLE khenthuong.task_left (
    task_id  varchar(64) NOT NULL REFERENCES public.act_ru_task (id_) ON DELETE CASCADE,
    official text        NOT NULL,
    content  text,
    saved_at timestamptz,
    left_at  timestamptz NOT NULL,
    PRIMARY KEY (task_id, official),
    CHECK ((content IS NULL) = (saved_at IS NULL))
);
CREATE INDEX task_left_official ON khenthuong.task_left (official);
COMMENT ON TABLE khenthuong.task_left IS 'In whose hands a task was when his role for it ended, and what he had typed; for his successor. Personal data, gone with the task and with its handover';
COMMENT ON COLUMN khenthuong.task_left.content IS 'As in task_draft; null where he had typed nothing';
