--liquibase formatted sql

--changeset khenthuong:drafts-001
CREATE TABLE khenthuong.task_draft (
    task_id  varchar(64) NOT NULL REFERENCES public.act_ru_task (id_) ON DELETE CASCADE,
    official text        NOT NULL,
    content  text        NOT NULL,
    revision text        NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (task_id, official)
);
COMMENT ON TABLE khenthuong.task_draft IS 'What an official has typed into the form of a task and not sent yet; personal data, gone with the task: completed, cancelled, expired or deleted';
COMMENT ON COLUMN khenthuong.task_draft.content IS 'JSON object, key of a field to its value, as the browser sent it; nothing but the form reads it';
COMMENT ON COLUMN khenthuong.task_draft.revision IS 'Name of this state, by which a second window notices that it is behind';

--changeset khenthuong:drafts-002 splitStatements:false
CREATE FUNCTION khenthuong.end_drafts_of_released_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM khenthuong.task_draft
     WHERE task_id = NEW.id_ AND official IS DISTINCT FROM NEW.assignee_;
    RETURN NULL;
END
$$;

--changeset khenthuong:drafts-003
CREATE TRIGGER end_drafts
    AFTER UPDATE OF assignee_ ON public.act_ru_task
    FOR EACH ROW WHEN (OLD.assignee_ IS DISTINCT FROM NEW.assignee_)
    EXECUTE FUNCTION khenthuong.end_drafts_of_released_task();
