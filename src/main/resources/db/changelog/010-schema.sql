--liquibase formatted sql

--changeset khenthuong:010-schema
CREATE SCHEMA IF NOT EXISTS khenthuong;
