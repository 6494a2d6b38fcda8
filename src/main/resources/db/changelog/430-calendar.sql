--liquibase formatted sql

--changeset khenthuong:calendar-430 splitStatements:false
CREATE FUNCTION khenthuong.settled_calendar(turn bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    IF NOT pg_try_advisory_xact_lock_shared(turn) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT coalesce(sum(version), 0) FROM khenthuong.calendar_year);
END
$$;
COMMENT ON FUNCTION khenthuong.settled_calendar(bigint) IS
    'Edition of the calendar by which a deadline may be counted until the transaction ends; null while somebody changes it. A function, because its statements each see what is true after the lock; one plain statement would read what was true before it.';
