package vn.khenthuong.organization.internal;

import java.sql.Connection;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Reorganisations;

/** Runs the scripts of the data sets; two nodes that come to the same day take turns. */
@Repository
class ShippedReorganisations implements Reorganisations {

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Organization organization;

    ShippedReorganisations(JdbcTemplate jdbc, TransactionOperations transaction, Organization organization) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.organization = organization;
    }

    @Override
    public boolean isTakenUp(LocalDate day) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM khenthuong.unit_predecessor WHERE valid_from = ?)"
                        + " OR EXISTS (SELECT 1 FROM khenthuong.unit WHERE valid_to = ?)",
                Boolean.class,
                day,
                day.minusDays(1)));
    }

    @Override
    public boolean takeUp(LocalDate day) {
        var script = new ClassPathResource("db/reorganisation/%s.sql".formatted(day));
        if (!script.exists()) {
            throw new IllegalArgumentException("No reorganisation is shipped for " + day);
        }
        var added = Boolean.TRUE.equals(transaction.execute(status -> {
            jdbc.execute("LOCK TABLE khenthuong.unit_predecessor IN SHARE ROW EXCLUSIVE MODE");
            return !isTakenUp(day) && run(script);
        }));
        if (added) {
            organization.refresh();
        }
        return added;
    }

    private boolean run(Resource script) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> run(script, connection)));
    }

    private static boolean run(Resource script, Connection connection) {
        ScriptUtils.executeSqlScript(connection, script);
        return true;
    }
}
