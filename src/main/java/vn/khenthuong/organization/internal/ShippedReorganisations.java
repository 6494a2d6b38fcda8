package vn.khenthuong.organization.internal;

import java.sql.Connection;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Reorganisations;

/** Runs the scripts of the data sets; two nodes that come to the same day take turns. */
@Repository
class ShippedReorganisations implements Reorganisations {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedReorganisations.class);

    private final JdbcTemplate jdbc;
    private final DataSetRepository dataSets;
    private final TransactionOperations transaction;
    private final OrganizationSource source;
    private final Organization organization;

    ShippedReorganisations(
            JdbcTemplate jdbc,
            DataSetRepository dataSets,
            TransactionOperations transaction,
            OrganizationSource source,
            Organization organization) {
        this.jdbc = jdbc;
        this.dataSets = dataSets;
        this.transaction = transaction;
        this.source = source;
        this.organization = organization;
    }

    @Override
    public boolean isTakenUp(LocalDate day) {
        return dataSets.isTakenUp(day);
    }

    @Override
    public boolean takeUp(LocalDate day) {
        var script = new ClassPathResource("db/reorganisation/%s.sql".formatted(day));
        if (!script.exists()) {
            throw new IllegalArgumentException("No reorganisation is shipped for " + day);
        }
        try {
            var added = Boolean.TRUE.equals(transaction.execute(status -> add(day, script)));
            if (added) {
                organization.refresh();
            }
            return added;
        } catch (BadInputException refused) {
            LOG.error(
                    "Không đưa vào dữ liệu sắp xếp đơn vị ngày {}: {} Chưa có gì thay đổi.", day, refused.getMessage());
            return false;
        }
    }

    /** All of it or nothing: what an administrator had entered meanwhile may not go together with it. */
    private boolean add(LocalDate day, Resource script) {
        jdbc.execute("LOCK TABLE khenthuong.unit_predecessor IN SHARE ROW EXCLUSIVE MODE");
        if (isTakenUp(day)) {
            return false;
        }
        run(script);
        source.load().requireNoCircle();
        return true;
    }

    private void run(Resource script) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> run(script, connection));
    }

    private static boolean run(Resource script, Connection connection) {
        ScriptUtils.executeSqlScript(connection, script);
        return true;
    }
}
