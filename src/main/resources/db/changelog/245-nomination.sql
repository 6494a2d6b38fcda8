--liquibase formatted sql

--changeset khenthuong:nomination-namesake
CREATE TABLE khenthuong.dossier_namesake (
    number      varchar(120)  NOT NULL REFERENCES khenthuong.dossier (number),
    user_id     varchar(100)  NOT NULL,
    declared_by varchar(100)  NOT NULL CHECK (declared_by <> user_id),
    reason      varchar(1000) NOT NULL,
    at          timestamptz   NOT NULL,
    PRIMARY KEY (number, user_id)
);
COMMENT ON TABLE khenthuong.dossier_namesake IS
    'Officials of whom somebody else has stated that they have the nominee''s name and are another person (A-36)';
