--liquibase formatted sql

--changeset khenthuong:010-schema
CREATE SCHEMA IF NOT EXISTS khenthuong;

--changeset khenthuong:010-task-list-statistics
--comment Without them PostgreSQL misjudges "PERMS_ & x = x" and the authorised task lists become slow.
CREATE STATISTICS act_st_ru_authorization_perms_task_work ON (perms_ & 64) FROM public.act_ru_authorization;
CREATE STATISTICS act_st_ru_authorization_perms_read ON (perms_ & 2) FROM public.act_ru_authorization;

--changeset khenthuong:010-search
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

--changeset khenthuong:010-task-list-index
--comment The engine asks for each task whether one of its rows here offers it: with the condition of its statement as the index's own, the
--comment rows of process definitions and of everything else, which lie under the same two resource ids for every task, are not read.
CREATE INDEX act_ix_authorization_of_task ON public.act_ru_authorization (resource_id_)
    WHERE resource_type_ = 7 AND perms_ & 2 = 2 OR resource_type_ = 6 AND perms_ & 64 = 64;
