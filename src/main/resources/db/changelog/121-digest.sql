--liquibase formatted sql

--changeset khenthuong:digest-001
CREATE TABLE khenthuong.scheduled_run (
    name        text PRIMARY KEY,
    last_day    date,
    last_run_at timestamptz,
    CHECK ((last_day IS NULL) = (last_run_at IS NULL))
);
COMMENT ON TABLE khenthuong.scheduled_run IS 'Work done once a day: whoever does it holds its row, so two nodes do it once';
INSERT INTO khenthuong.scheduled_run (name) VALUES ('digest');

CREATE TABLE khenthuong.step_alert (
    task_id     text        NOT NULL,
    due         timestamptz NOT NULL,
    stage       text        NOT NULL CHECK (stage ~ '^(REMIND-|ESCALATE\+)[0-9]+$'),
    recipients  text        NOT NULL CHECK (recipients IN ('HOLDERS', 'HEAD', 'SUPERVISORS')),
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (task_id, due, stage)
);
COMMENT ON TABLE khenthuong.step_alert IS 'Which reminder or escalation of an open task has been told; with its due date they begin anew';

CREATE TABLE khenthuong.notice_preference (
    user_id    text PRIMARY KEY,
    digest     boolean     NOT NULL,
    new_steps  boolean     NOT NULL,
    due_soon   boolean     NOT NULL,
    changed_at timestamptz NOT NULL
);
COMMENT ON TABLE khenthuong.notice_preference IS 'What an official wants in the morning; statutory notices are sent whatever it says, and who has no row wants all';
