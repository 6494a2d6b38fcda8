package vn.khenthuong.quota.internal;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.platform.process.DecisionTables;

/** Opens the package to tests that build a ledger by hand. */
public final class QuotaFixture {

    private QuotaFixture() {}

    public static QuotaStore store(JdbcClient jdbc, JdbcTemplate batches) {
        return new QuotaStore(jdbc, batches);
    }

    public static QuotaRules rules(DecisionTables tables) {
        return new QuotaRules(tables);
    }
}
