--liquibase formatted sql

--changeset khenthuong:nomination-264
CREATE VIEW khenthuong.dossier_nominee AS
SELECT number, content -> 'profile' ->> 'gender' AS gender, content -> 'profile' ->> 'position' AS position,
       content -> 'profile' ->> 'workplace' AS workplace, content -> 'profile' ->> 'address' AS address
  FROM khenthuong.dossier;
COMMENT ON VIEW khenthuong.dossier_nominee IS 'What a certificate says of a nominee beside the name';
