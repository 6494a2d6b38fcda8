--liquibase formatted sql

--changeset khenthuong:forms-001
CREATE TABLE khenthuong.task_taken (
    task_id  varchar(64) NOT NULL REFERENCES public.act_ru_task (id_) ON DELETE CASCADE,
    official text        NOT NULL,
    PRIMARY KEY (task_id, official)
);
COMMENT ON TABLE khenthuong.task_taken IS 'Out of whose hands a task was taken: a form that is still open there cannot submit it before it is claimed anew; gone with the task';
