--liquibase formatted sql

--changeset khenthuong:assignment-002
ALTER TABLE khenthuong.handover_task ADD COLUMN process text;
COMMENT ON COLUMN khenthuong.handover_task.process IS 'Key of the process of the task; null in minutes of before this was written down';
