--liquibase formatted sql

--changeset khenthuong:nomination-310
CREATE OR REPLACE VIEW khenthuong.dossier_nominee AS
SELECT number, content -> 'profile' ->> 'gender' AS gender, content -> 'profile' ->> 'position' AS position,
       content -> 'profile' ->> 'workplace' AS workplace, content -> 'profile' ->> 'address' AS address,
       content -> 'profile' ->> 'residence' AS residence, criteria_group
  FROM khenthuong.dossier;
