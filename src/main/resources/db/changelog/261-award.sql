--liquibase formatted sql

--changeset khenthuong:award-261
-- What rests on background knowledge (BK) says so, as the rows of reward.dmn do: the amount of 2024, and the number of every decree.
COMMENT ON COLUMN khenthuong.base_salary.citation IS 'The document; one that is not checked against its text says so (BK)';
UPDATE khenthuong.base_salary SET citation = citation || ' (số nghị định chưa đối chiếu được nguyên văn)'
 WHERE (valid_from, amount, citation) IN (('2019-07-01', 1490000, 'Nghị định số 38/2019/NĐ-CP'),
                                          ('2023-07-01', 1800000, 'Nghị định số 24/2023/NĐ-CP'));
UPDATE khenthuong.base_salary SET citation = citation || ' (mức và số nghị định chưa đối chiếu được nguyên văn)'
 WHERE (valid_from, amount, citation) = ('2024-07-01', 2340000, 'Nghị định số 73/2024/NĐ-CP');
