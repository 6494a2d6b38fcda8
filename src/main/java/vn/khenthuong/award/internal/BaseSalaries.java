package vn.khenthuong.award.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code base_salary}: đồng a month, in dated rows. */
@Repository
class BaseSalaries {

    private final JdbcClient jdbc;

    BaseSalaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one in force on the day; empty for days before the first row. */
    Optional<Long> on(LocalDate day) {
        return jdbc.sql("SELECT amount FROM khenthuong.base_salary WHERE valid_from <= :day"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param("day", day)
                .query(Long.class)
                .optional();
    }
}
