--liquibase formatted sql

--changeset khenthuong:engine-overview-001
CREATE VIEW khenthuong.open_task AS
SELECT task.id_ AS id, task.task_def_key_ AS step, task.name_ AS name, task.due_date_ AS due, instance.business_key_ AS subject
  FROM public.act_ru_task task
  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_;
COMMENT ON VIEW khenthuong.open_task IS 'User tasks that wait, by the business key of their instance';

CREATE VIEW khenthuong.completed_task AS
SELECT task.id_ AS id, task.task_def_key_ AS step, task.name_ AS name, task.start_time_ AS began, task.end_time_ AS ended,
       instance.business_key_ AS subject
  FROM public.act_hi_taskinst task
  JOIN public.act_hi_procinst instance ON instance.id_ = task.proc_inst_id_
 WHERE task.end_time_ IS NOT NULL AND task.delete_reason_ = 'completed';
COMMENT ON VIEW khenthuong.completed_task IS 'User tasks that somebody has completed, by the business key of their instance';
