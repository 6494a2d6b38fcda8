package vn.khenthuong.forms.service;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.forms.TakenTasks;

/** Remembers whom a task was taken from; gone with the task. {@link OpenTasks} reads it with the task. */
@Repository
class TakenTaskRows implements TakenTasks {

    private final JdbcClient jdbc;

    TakenTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void from(String official, String task) {
        jdbc.sql(
                        "INSERT INTO khenthuong.task_taken (task_id, official) VALUES (:task, :official) ON CONFLICT DO NOTHING")
                .param("task", task)
                .param("official", official)
                .update();
    }
}
