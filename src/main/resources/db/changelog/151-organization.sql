--liquibase formatted sql

--changeset khenthuong:organization-151-reports
-- Who reports (A-26) is not who nominates: a flag of its own, which says the same until somebody decides otherwise.
ALTER TABLE khenthuong.unit ADD COLUMN reports boolean;
COMMENT ON COLUMN khenthuong.unit.reports IS 'Owes the annual report (R-097); empty: like nominates';
