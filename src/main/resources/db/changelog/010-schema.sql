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
