--liquibase formatted sql

--changeset khenthuong:quota-261
ALTER TABLE khenthuong.quota_limit ADD COLUMN spent integer NOT NULL DEFAULT 0 CHECK (spent >= 0);
COMMENT ON COLUMN khenthuong.quota_limit.spent IS 'Places that earlier rounds of the kind had used when the limit was given (A-23); the maximum is without them';

-- What limits already given leave nothing of, though the plan allows some: earlier rounds have used it.
UPDATE khenthuong.quota_limit SET spent = CASE
    WHEN rule IN ('R-062', 'R-071') THEN 2
    WHEN rule IN ('R-063', 'R-073') THEN 3
    WHEN rule IN ('R-064', 'R-074') THEN 4
    WHEN rule IN ('R-066', 'R-075') THEN 5
    WHEN rule = 'R-067' THEN 6
    WHEN rule = 'R-070' THEN 1
    WHEN rule = 'R-072' AND 'COLLECTIVE' = ANY (nominee_types) THEN 2
    WHEN rule = 'R-072' THEN 3
    ELSE 0 END
 WHERE max = 0 AND document_number IS NULL AND rule <> 'R-068' AND NOT (rule = 'R-070' AND 'HOUSEHOLD' = ANY (nominee_types));
