package vn.khenthuong.calendar.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the open tasks, which whoever completes one holds first. */
@Repository
class OpenTaskRows {

    private final JdbcClient jdbc;

    OpenTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the officials who are completing a task, and keeps others from it until the transaction ends. */
    void hold() {
        jdbc.sql("SELECT id_ FROM public.act_ru_task ORDER BY id_ FOR UPDATE")
                .query(String.class)
                .list();
    }
}
