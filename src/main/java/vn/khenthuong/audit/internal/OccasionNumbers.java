package vn.khenthuong.audit.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of occasions, each given once. */
@Repository
class OccasionNumbers {

    private final JdbcClient jdbc;

    OccasionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next() {
        return jdbc.sql("SELECT nextval('khenthuong.audit_occasion')")
                .query(Long.class)
                .single();
    }
}
