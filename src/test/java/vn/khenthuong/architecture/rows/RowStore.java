package vn.khenthuong.architecture.rows;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A repository by what it is, not by its name; abstract, so that no test finds a bean here. */
@Repository
public abstract class RowStore {

    /** Nobody closes it. */
    Stream<String> numbers(JdbcClient jdbc) {
        return jdbc.sql("SELECT number FROM khenthuong.dossier").query(String.class).stream();
    }
}
